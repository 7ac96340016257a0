import Bytes
import Tensors

extension SafeTensors {
  /// Writes a table's tensors and metadata.
  ///
  /// The header lists the tensors in the table's order; their elements follow with the wider types first, so that all are
  /// aligned, as other readers of the format expect.
  ///
  /// - Throws: `ArrayFormatError.entry` for an element type that the format does not have; `.bytes` with
  ///   `ByteError.exists` when the file is there and `overwrite` is off.
  public static func write(_ table: WeightTable, to path: String, overwrite: Bool = false) throws(ArrayFormatError) {
    var file = try bytewise { () throws(ByteError) in try AtomicFile(path, overwrite: overwrite) }
    try write(table, to: &file)
    do {
      try file.commit()
    } catch {
      throw .bytes(error)
    }
  }

  /// Writes a table's tensors and metadata to `sink`.
  public static func write<Sink: ByteSink & ~Copyable>(
    _ table: WeightTable, to sink: inout Sink
  ) throws(ArrayFormatError) {
    let order = try table.entries.indices.map { index throws(ArrayFormatError) in
      (rank: try rank(of: table.entries[index]), index: index)
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }

    var offsets = [Range<Int>](repeating: 0..<0, count: order.count)
    var end = 0
    for (_, index) in order {
      let size = table.entries[index].tensor.byteCount
      offsets[index] = end..<end + size
      end += size
    }
    try bytewise { () throws(ByteError) in
      try sink.write(header(of: table, offsets))
      for (_, index) in order {
        // Never nil: `rank` let only types pass whose elements are bytes.
        if let elements = table.entries[index].tensor.elementBytes { try sink.write(elements) }
      }
    }
  }

  /// The place of a tensor's type among the format's.
  private static func rank(of entry: WeightTable.Entry) throws(ArrayFormatError) -> Int {
    let tensor = entry.tensor
    guard let rank = names.firstIndex(where: { $0.type == tensor.elementType }),
      tensor.count * tensor.elementType.bitWidth % 8 == 0
    else { throw .entry(entry.name, .unsupported("\(tensor.elementType) × \(tensor.shape) in safetensors")) }
    guard entry.name != metadataKey else {
      throw .entry(entry.name, .unsupported("a tensor with the name of safetensors' metadata"))
    }
    return rank
  }

  private static func header(of table: WeightTable, _ offsets: [Range<Int>]) -> ByteView {
    header(
      zip(table.entries, offsets).map { ($0.name, $0.tensor.elementType, $0.tensor.shape, $1) },
      table.provenance.metadata)
  }

  /// The header of a file whose elements follow in the order of `entries`.
  ///
  /// - Throws: `ArrayFormatError.unsupported` for elements that the format does not have, or that are too many.
  public static func header(
    of entries: [(name: String, type: ElementType, shape: Shape)], metadata: [Provenance.Detail] = []
  ) throws(ArrayFormatError) -> ByteView {
    var described: [(name: String, type: ElementType, shape: Shape, offsets: Range<Int>)] = []
    var end = 0
    for (name, type, shape) in entries {
      guard names.contains(where: { $0.type == type }), let size = type.byteCount(of: shape.count) else {
        throw .unsupported("\(type) × \(shape) in safetensors")
      }
      let start = end
      end = try bytewise { () throws(ByteError) in try checkedSum(start, size, "the size of all tensors") }
      described.append((name, type, shape, start..<end))
    }
    return header(described, metadata)
  }

  private static func header(
    _ entries: [(name: String, type: ElementType, shape: Shape, offsets: Range<Int>)], _ metadata: [Provenance.Detail]
  ) -> ByteView {
    var json = JSONWriter()
    json.object { json in
      if !metadata.isEmpty {
        json.object(metadataKey) { json in for detail in metadata { json.member(detail.name, detail.value) } }
      }
      for (name, type, shape, range) in entries {
        json.object(name) { json in
          json.member("dtype", names.first { $0.type == type }?.name)
          json.member("shape", shape.extents)
          json.member("data_offsets", [range.lowerBound, range.upperBound])
        }
      }
    }
    let text = Array(json.text.utf8)
    let padded = (text.count + 7) / 8 * 8
    var header: [UInt8] = []
    header.append(littleEndian: UInt64(padded))
    return ByteView(header + text + [UInt8](repeating: 0x20, count: padded - text.count))
  }
}
