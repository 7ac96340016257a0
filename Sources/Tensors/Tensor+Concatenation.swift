import Bytes

extension Tensor {
  /// The tensors one after the other along `axis`.
  ///
  /// - Throws: `TensorError` when they are not of one type and, but for that axis, one shape, or there are none.
  public static func concatenated(_ parts: [Tensor], along axis: Int = 0) throws(TensorError) -> Tensor {
    guard let first = parts.first else { throw .countMismatch(expected: 1, actual: 0) }
    guard first.shape.extents.indices.contains(axis) else { throw .badShape(first.shape.extents) }
    var extent = 0
    for part in parts {
      guard part.elementType == first.elementType, !part.elementType.isPacked else {
        throw .typeMismatch(expected: first.elementType, actual: part.elementType)
      }
      var expected = first.shape.extents
      guard part.rank == first.rank else { throw .badShape(part.shape.extents) }
      expected[axis] = part.shape[axis]
      let (sum, overflow) = extent.addingReportingOverflow(part.shape[axis])
      guard part.shape.extents == expected, !overflow else { throw .badShape(part.shape.extents) }
      extent = sum
    }
    if parts.count == 1 { return first }
    var extents = first.shape.extents
    extents[axis] = extent
    let outer = extents[..<axis].reduce(1, *)
    let inner = extents[(axis + 1)...].reduce(1, *)
    if first.elementType == .string { return try concatenatedStrings(parts, extents, outer, inner, axis) }
    let shape = try Shape(extents)
    guard let bytes = first.elementType.byteCount(of: shape.count) else { throw .badShape(extents) }
    let size = first.elementType.bitWidth / 8
    let sources = parts.map { ($0.dense().denseBytes, $0.shape[axis] * inner * size) }
    return try Tensor(
      first.elementType, shape,
      bytes: ByteView(count: bytes) { target in
        var written = 0
        for block in 0..<outer {
          for (source, run) in sources {
            guard let source else { continue }
            let from = UnsafeRawBufferPointer(rebasing: source.buffer[block * run..<(block + 1) * run])
            UnsafeMutableRawBufferPointer(rebasing: target[written..<written + run]).copyMemory(from: from)
            written += run
          }
        }
      })
  }

  private static func concatenatedStrings(
    _ parts: [Tensor], _ extents: [Int], _ outer: Int, _ inner: Int, _ axis: Int
  ) throws(TensorError) -> Tensor {
    var sources: [(strings: [String], run: Int)] = []
    for part in parts { sources.append((try part.strings(), part.shape[axis] * inner)) }
    var strings: [String] = []
    for block in 0..<outer {
      for source in sources { strings += source.strings[block * source.run..<(block + 1) * source.run] }
    }
    return try Tensor(extents, strings: strings)
  }

  /// The part of the tensor in `range` along `axis`, without copying elements.
  ///
  /// - Throws: `TensorError` when the range does not lie within the axis, or elements share bytes.
  public func slice(_ range: Range<Int>, along axis: Int) throws(TensorError) -> Tensor {
    guard shape.extents.indices.contains(axis), range.lowerBound >= 0, range.upperBound <= shape[axis] else {
      throw .badShape(shape.extents)
    }
    var extents = shape.extents
    extents[axis] = range.count
    switch storage {
    case .bytes(let bytes):
      guard !elementType.isPacked else { throw .typeMismatch(expected: .uint8, actual: elementType) }
      return try Tensor(
        elementType, try Shape(extents), strides: strides, offset: offset + range.lowerBound * strides[axis],
        bytes: bytes)
    case .strings(let strings):
      let inner = extents[(axis + 1)...].reduce(1, *)
      let run = shape[axis] * inner
      var taken: [String] = []
      for block in 0..<extents[..<axis].reduce(1, *) {
        taken += strings[block * run + range.lowerBound * inner..<block * run + range.upperBound * inner]
      }
      return try Tensor(extents, strings: taken)
    }
  }
}
