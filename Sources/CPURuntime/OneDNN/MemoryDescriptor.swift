import COneDNN
import Tensors

/// How oneDNN lays a tensor out: extents, element type, and strides or blocking.
///
/// A class, because the C structure is large and copied often otherwise; it never changes.
final class MemoryDescriptor: Sendable {
  let raw: dnnl_memory_desc_t

  init(_ raw: dnnl_memory_desc_t) { self.raw = raw }

  /// Elements that a layout may have: so many that sizes with padding still fit their type.
  private static let mostElements = 1 << 50

  /// - Throws: `RuntimeError.limit` for extents whose product does not fit: oneDNN does not check its sizes.
  private static func checkSize(_ extents: [Int]) throws(RuntimeError) {
    var count = 1
    for extent in extents {
      let (product, overflow) = count.multipliedReportingOverflow(by: max(1, extent))
      guard !overflow, product <= mostElements else { throw .limit("a tensor of shape \(extents)") }
      count = product
    }
  }

  /// Dense, row-major.
  convenience init(dense elementType: ElementType, _ extents: [Int]) throws(RuntimeError) {
    try self.init(elementType, extents, strides: nil)
  }

  /// Whatever layout suits the primitive best.
  convenience init(any elementType: ElementType, _ extents: [Int]) throws(RuntimeError) {
    try Self.checkSize(extents)
    var raw = dnnl_memory_desc_t()
    let type = try Self.dataType(elementType)
    let status = Self.withDimensions(extents) {
      dnnl_memory_desc_init_by_tag(&raw, Int32(extents.count), $0, type, dnnl_format_tag_any)
    }
    try check(status, "a layout of \(extents)")
    self.init(raw)
  }

  /// With the given strides, in elements; dense ones where they are `nil`.
  convenience init(_ elementType: ElementType, _ extents: [Int], strides: [Int]?) throws(RuntimeError) {
    try Self.checkSize(extents)
    var raw = dnnl_memory_desc_t()
    // oneDNN has no tensors without axes.
    let extents = extents.isEmpty ? [1] : extents
    var dense = [Int](repeating: 1, count: extents.count)
    for axis in stride(from: extents.count - 2, through: 0, by: -1) {
      dense[axis] = dense[axis + 1] * max(1, extents[axis + 1])
    }
    let type = try Self.dataType(elementType)
    let status = Self.withDimensions(extents) { dimensions in
      Self.withDimensions(strides ?? dense) { strides in
        dnnl_memory_desc_init_by_strides(&raw, Int32(extents.count), dimensions, type, strides)
      }
    }
    try check(status, "a layout of \(extents)")
    self.init(raw)
  }

  /// Float32 images with channels in blocks of 8 or 16.
  convenience init(channelBlocks block: Int, _ extents: [Int]) throws(RuntimeError) {
    try Self.checkSize(extents)
    var raw = dnnl_memory_desc_t()
    let status = Self.withDimensions(extents) {
      dnnl_memory_desc_init_by_tag(
        &raw, Int32(extents.count), $0, dnnl_f32, block == 16 ? dnnl_aBcd16b : dnnl_aBcd8b)
    }
    try check(status, "a layout of \(extents)")
    self.init(raw)
  }

  var extents: [Int] {
    withUnsafeBytes(of: raw.dims) { Array($0.bindMemory(to: Int64.self).prefix(Int(raw.ndims)).map(Int.init)) }
  }

  /// How many channels lie together in a layout that is blocked in axis 1 and nothing else, without padding; else `nil`.
  var channelBlock: Int? { byteCount == extents.reduce(4, *) ? paddedChannelBlock : nil }

  /// As `channelBlock`, also where the last block is filled up with zeros.
  var paddedChannelBlock: Int? {
    let extents = extents
    guard extents.count == 4 else { return nil }
    let block: Int
    switch description {
    case "aBcd8b": block = 8
    case "aBcd16b": block = 16
    default: return nil
    }
    let padded = (extents[1] + block - 1) / block * block
    return byteCount == 4 * extents[0] * padded * extents[2] * extents[3] ? block : nil
  }

  /// Bytes that the layout takes, padding included.
  var byteCount: Int { withUnsafePointer(to: raw) { dnnl_memory_desc_get_size($0) } }

  /// Whether each axis has one stride: no blocks.
  var isPlain: Bool { raw.format_kind == dnnl_blocked && raw.format_desc.blocking.inner_nblks == 0 }

  /// Whether the elements are in row-major order without gaps.
  var isDense: Bool {
    guard isPlain else { return false }
    var expected = 1
    for (extent, stride) in zip(extents, strides).reversed() {
      if extent != 1 && stride != expected { return false }
      expected *= extent
    }
    return true
  }

  private var strides: [Int] {
    withUnsafeBytes(of: raw.format_desc.blocking.strides) {
      $0.bindMemory(to: Int64.self).prefix(Int(raw.ndims)).map(Int.init)
    }
  }

  /// The layout as oneDNN's tags name it: axes from the outermost in, those that are blocked in capitals, then the blocks
  /// (`aBcd8b`).
  var description: String {
    guard raw.format_kind == dnnl_blocked else { return "opaque" }
    func letter(_ axis: Int) -> String { String(UnicodeScalar(UInt8(ascii: "a") + UInt8(axis))) }
    let blocking = raw.format_desc.blocking
    let blocks = withUnsafeBytes(of: blocking.inner_blks) { sizes in
      withUnsafeBytes(of: blocking.inner_idxs) { axes in
        zip(sizes.bindMemory(to: Int64.self), axes.bindMemory(to: Int64.self)).prefix(Int(blocking.inner_nblks))
          .map { (size: Int($0), axis: Int($1)) }
      }
    }
    let axes = strides.indices.sorted { (strides[$0], $1) > (strides[$1], $0) }
    let outer = axes.map { axis in blocks.contains { $0.axis == axis } ? letter(axis).uppercased() : letter(axis) }
    return (outer + blocks.map { "\($0.size)\(letter($0.axis))" }).joined()
  }

  static func dataType(_ type: ElementType) throws(RuntimeError) -> dnnl_data_type_t {
    switch type {
    case .float32: return dnnl_f32
    case .int32: return dnnl_s32
    case .int8: return dnnl_s8
    case .uint8: return dnnl_u8
    case .bfloat16: return dnnl_bf16
    case .float16, .float64, .int16, .int64, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      throw .notImplemented("\(type) in oneDNN")
    }
  }

  /// Calls `body` with `dimensions` as oneDNN takes them.
  static func withDimensions<R, E: Error>(
    _ dimensions: [Int], _ body: (UnsafePointer<dnnl_dim_t>) throws(E) -> R
  ) throws(E) -> R {
    // oneDNN reads as many entries as the tensor has axes; an empty array still needs an address.
    let padded = dimensions.map(dnnl_dim_t.init) + [0]
    return try padded.withUnsafeBufferPointer { buffer throws(E) in
      try body(buffer.baseAddress.unsafelyUnwrapped)
    }
  }
}

extension MemoryDescriptor: Hashable {
  static func == (a: MemoryDescriptor, b: MemoryDescriptor) -> Bool {
    a === b
      || withUnsafePointer(to: a.raw) { a in withUnsafePointer(to: b.raw) { dnnl_memory_desc_equal(a, $0) != 0 } }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(extents)
    hasher.combine(byteCount)
  }
}
