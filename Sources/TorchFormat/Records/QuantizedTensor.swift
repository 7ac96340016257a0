import Bytes
import Tensors

/// How the integers of a quantized tensor stand for real numbers: `(q − zero point) × scale`.
indirect enum Quantization: Sendable {
  case perTensor(scale: Double, zeroPoint: Int)
  /// A scale and a zero point for each place on `axis`.
  case perChannel(scales: TensorRecord, zeroPoints: TensorRecord, axis: Int)

  /// In words, as `inspect` shows it.
  var description: String {
    switch self {
    case .perTensor(let scale, let zeroPoint): "scale \(scale), zero point \(zeroPoint)"
    case .perChannel(let scales, _, let axis): "\(scales.shape.count) scales and zero points on axis \(axis)"
    }
  }
}

extension TensorReader {
  /// `_rebuild_qtensor(storage, offset, size, strides, parameters, requires_grad, hooks)`; the parameters are
  /// `(torch.per_tensor_affine, scale, zero point)` or `(torch.per_channel_affine, scales, zero points, axis)`.
  func quantized(_ arguments: [PickleValue], name: () -> String, depth: Int) throws(TorchError) -> TensorKind {
    guard arguments.count >= 5, let parameters = pickle.tuple(arguments[4]).map(Array.init),
      let scheme = parameters.first.flatMap({ pickle.global($0)?.name })
    else { throw .tensor(name: name(), what: "a storage, a shape, strides and parameters of a quantization expected") }
    guard let storage = try pickle.storage(arguments[0]), let offset = pickle.integer(arguments[1]),
      let extents = pickle.extents(arguments[2]), let strides = pickle.extents(arguments[3])
    else { throw .tensor(name: name(), what: "a storage, an offset, a shape and strides expected") }
    guard let type = storage.type, let integers = type.quantizedIntegers else {
      return .other("quantized, of dtype \(storage.type?.rawValue ?? "unknown")")
    }

    let quantization: Quantization
    switch scheme {
    case "per_tensor_affine" where parameters.count == 3:
      guard let scale = pickle.number(parameters[1]), let zeroPoint = pickle.integer(parameters[2]) else {
        throw .tensor(name: name(), what: "a scale and a zero point expected")
      }
      quantization = .perTensor(scale: scale, zeroPoint: zeroPoint)
    case "per_channel_affine" where parameters.count == 4:
      guard case .dense(let scales) = try read(parameters[1], name: name, depth: depth + 1),
        case .dense(let zeroPoints) = try read(parameters[2], name: name, depth: depth + 1),
        let axis = pickle.integer(parameters[3]), extents.indices.contains(axis),
        scales.shape.extents == [extents[axis]], zeroPoints.shape.extents == [extents[axis]]
      else { throw .tensor(name: name(), what: "a scale and a zero point for each place on an axis expected") }
      quantization = .perChannel(scales: scales, zeroPoints: zeroPoints, axis: axis)
    default: return .other("quantized, \(scheme)")
    }
    var record = try TensorRecord(
      .quantized(storage, integers, quantization), .float32, extents: extents, strides: strides, offset: offset,
      name: name, limits: limits)
    record.note = "quantized (\(type.rawValue), \(quantization.description)), shown as real numbers"
    return .dense(record)
  }
}

extension TensorLoader {
  /// The real numbers that `integers` stand for.
  mutating func dequantized(
    _ integers: Tensor, _ quantization: Quantization, name: String
  ) throws(TorchError) -> Tensor {
    try charge(forElements: integers.count, of: 16, name)
    do {
      let values = try integers.integers()
      switch quantization {
      case .perTensor(let scale, let zeroPoint):
        return try Tensor(integers.shape.extents, values.map { Float($0 &- zeroPoint) * Float(scale) })
      case .perChannel(let scaleRecord, let zeroPointRecord, let axis):
        let scales = try tensor(scaleRecord, name: name).doubles()
        let zeroPoints = try tensor(zeroPointRecord, name: name).doubles()
        let inner = integers.shape.extents[(axis + 1)...].reduce(1, *)
        let count = scales.count
        return try Tensor(
          integers.shape.extents,
          values.enumerated().map { place, value in
            let channel = place / inner % count
            return Float(Double(value) - zeroPoints[channel]) * Float(scales[channel])
          })
      }
    } catch let error as TorchError {
      throw error
    } catch {
      throw .tensor(name: name, what: "\(error)")
    }
  }
}

extension TorchType {
  /// The integers that a quantized type keeps; `nil` for other types, and for those of less than a byte.
  fileprivate var quantizedIntegers: TorchType? {
    switch self {
    case .qint8: .int8
    case .quint8: .uint8
    case .qint32: .int32
    default: nil
    }
  }
}

extension Pickle {
  /// A Python float or int.
  func number(_ value: PickleValue) -> Double? {
    if case .float(let value) = value { return value }
    return integer(value).map { Double($0) }
  }
}
