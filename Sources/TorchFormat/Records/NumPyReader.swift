import Bytes
import Tensors

/// Recognises NumPy's scalars and arrays in a pickle (`ndarray.__reduce__`, `__reduce_ex__` and `dtype.__reduce__`).
///
///     scalar(dtype, bytes)
///     _reconstruct(ndarray, (0,), b"b")   then state (version, shape, dtype, Fortran order, bytes)
///     _frombuffer(bytes, dtype, shape, "C" or "F")                                        protocol 5
///     dtype("f4", …)                      then state (version, "<" or ">" or "|", …)
struct NumPyReader {
  let pickle: Pickle
  let limits: Limits

  private struct DType {
    var type: TorchType
    var bigEndian: Bool
  }

  /// The array that `value` is a record of; `nil` when it is none.
  func array(_ value: PickleValue, name: () -> String) throws(TorchError) -> TensorKind? {
    guard let call = pickle.call(value) else { return nil }
    let parts: (shape: PickleValue, dtype: PickleValue, fortran: Bool, data: PickleValue)
    let arguments = Array(call.arguments)
    switch call.path {
    case "numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct":
      guard let state = pickle.object(value)?.states.last.flatMap(pickle.tuple(_:)).map(Array.init), state.count == 5
      else { throw .tensor(name: name(), what: "the state of a NumPy array expected") }
      parts = (state[1], state[2], state[3] == .bool(true) || state[3] == .int(1), state[4])
    case "numpy.core.numeric._frombuffer", "numpy._core.numeric._frombuffer":
      guard arguments.count == 4 else { throw .tensor(name: name(), what: "four arguments of _frombuffer expected") }
      parts = (arguments[2], arguments[1], pickle.text(arguments[3]) == "F", arguments[0])
    default: return nil
    }

    guard let dtype = dtype(parts.dtype) else { return .other("a NumPy array of no plain numeric type") }
    guard let extents = pickle.extents(parts.shape) else {
      throw .tensor(name: name(), what: "a shape of integers expected")
    }
    let shape: Shape
    do { shape = try Shape(extents) } catch { throw .tensor(name: name(), what: "\(error)") }
    var strides = shape.denseStrides
    if parts.fortran, let reversed = try? Shape(extents.reversed()) { strides = reversed.denseStrides.reversed() }
    return .dense(
      try TensorRecord(
        .pickled(parts.data, bigEndian: dtype.bigEndian), dtype.type, extents: extents, strides: strides, offset: 0,
        name: name, limits: limits))
  }

  /// The scalar that `value` is a record of, as a tensor without axes; `nil` when it is none.
  func scalar(_ value: PickleValue) throws(TorchError) -> TensorRecord? {
    guard let call = pickle.call(value),
      call.path == "numpy.core.multiarray.scalar" || call.path == "numpy._core.multiarray.scalar",
      let first = call.arguments.first, let data = call.arguments.last, call.arguments.count == 2,
      let dtype = dtype(first)
    else { return nil }
    return try TensorRecord(
      .pickled(data, bigEndian: dtype.bigEndian), dtype.type, extents: [], strides: [], offset: 0,
      name: { "scalar" }, limits: limits)
  }

  private func dtype(_ value: PickleValue) -> DType? {
    guard let call = pickle.call(value), call.path == "numpy.dtype",
      let code = call.arguments.first.flatMap(pickle.text),
      let type = Self.type(code.drop { "<>=|".contains($0) })
    else { return nil }
    let state = pickle.object(value)?.states.last.flatMap(pickle.tuple(_:)).map(Array.init) ?? []
    let order = state.count > 1 ? pickle.text(state[1]) : nil
    return DType(type: type, bigEndian: (order ?? String(code.prefix(1))) == ">")
  }

  private static func type(_ code: Substring) -> TorchType? {
    switch code {
    case "f8": .float64
    case "f4": .float32
    case "f2": .float16
    case "i8": .int64
    case "i4": .int32
    case "i2": .int16
    case "i1": .int8
    case "u8": .uint64
    case "u4": .uint32
    case "u2": .uint16
    case "u1": .uint8
    case "b1": .bool
    case "c16": .complex128
    case "c8": .complex64
    default: nil
    }
  }
}

extension Pickle {
  /// The bytes of a bytes object; protocol 2 writes them as a call of `_codecs.encode(text, "latin1")`.
  func bytes(_ value: PickleValue) -> ByteView? {
    switch value {
    case .bytes(let place), .byteString(let place): return blobs[place]
    case .object:
      guard let call = call(value) else { return nil }
      switch call.path {
      case "builtins.bytes", "builtins.bytearray":
        guard let first = call.arguments.first else { return ByteView([]) }
        if case .text(let place) = first { return Self.latin1(texts[place]) }
        return bytesWithoutCall(first)
      case "_codecs.encode":
        guard case .text(let place)? = call.arguments.first else { return nil }
        return Self.latin1(texts[place])
      default: return nil
      }
    case .none, .bool, .int, .bigInteger, .float, .text, .tuple, .list, .set, .dictionary, .global, .persistent:
      return nil
    }
  }

  private func bytesWithoutCall(_ value: PickleValue) -> ByteView? {
    if case .bytes = value { return bytes(value) }
    return nil
  }

  private static func latin1(_ text: String) -> ByteView? {
    let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    return bytes.count == text.unicodeScalars.count ? ByteView(bytes) : nil
  }
}
