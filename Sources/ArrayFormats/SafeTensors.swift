// safetensors: https://github.com/huggingface/safetensors#format
//
//   header length        8 bytes, little-endian
//   header               JSON, padded with spaces:
//                        {"__metadata__": {"key": "text", …},
//                         "name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}, …}
//   elements             row-major, little-endian; offsets count from here, leave no gap and end with the file

import Bytes
import Tensors

/// Named tensors behind a JSON header.
public enum SafeTensors {
  static let metadataKey = "__metadata__"

  /// The format's names, in the order in which its writers put elements, so that all are aligned.
  static let names: [(name: String, type: ElementType)] = [
    ("U64", .uint64), ("I64", .int64), ("F64", .float64), ("C64", .complex64), ("F32", .float32), ("U32", .uint32),
    ("I32", .int32), ("BF16", .bfloat16), ("F16", .float16), ("U16", .uint16), ("I16", .int16),
    ("F8_E8M0", .float8e8m0), ("F8_E4M3", .float8e4m3fn), ("F8_E4M3FNUZ", .float8e4m3fnuz),
    ("F8_E5M2", .float8e5m2), ("F8_E5M2FNUZ", .float8e5m2fnuz), ("I8", .int8), ("U8", .uint8), ("F4", .float4e2m1),
    ("BOOL", .bool),
  ]

  /// Whether `bytes` begin as a safetensors file does, be it cut off: a plausible length, then an object.
  public static func recognizes(_ bytes: ByteView) -> Bool {
    var reader = ByteReader(bytes)
    guard let length = try? reader.littleEndian(UInt64.self), let first = try? reader.uint8() else { return false }
    return first == UInt8(ascii: "{") && (2...100_000_000).contains(length)
  }

  /// Reads all tensors in the order of the header, without copying. Everything is checked before a tensor is made.
  ///
  /// - Throws: `ArrayFormatError` for a header that does not describe every byte of the file exactly once.
  public static func read(_ bytes: ByteView, limits: Limits = Limits()) throws(ArrayFormatError) -> WeightTable {
    var reader = ByteReader(bytes)
    let (text, elements) = try bytewise { () throws(ByteError) in
      let length = try reader.littleEndian(UInt64.self)
      guard let count = Int(exactly: length), count <= limits.jsonBytes else {
        throw .limit(
          what: "safetensors header's length", value: Int(clamping: length), allowed: limits.jsonBytes)
      }
      return (try reader.bytes(count), try reader.bytes(reader.remaining))
    }
    guard text.starts(with: [UInt8(ascii: "{")]) else {
      throw .invalid(offset: text.offset, what: "safetensors header does not begin with \"{\"")
    }
    var table = WeightTable(provenance: Provenance(format: "safetensors"))
    var records: [Record] = []
    do {
      for (key, value) in try JSON(parsing: text, limits: limits).members() {
        if key == metadataKey {
          for (key, value) in try value.members() {
            table.provenance.metadata.append(Provenance.Detail(key, try value.asString()))
          }
        } else {
          records.append(try Record(key, value))
        }
      }
    } catch {
      throw .json(error)
    }
    try checkCoverage(of: elements, by: records)
    for record in records { table.set(record.name, try record.tensor(in: elements, limits: limits)) }
    return table
  }

  /// What the header says of a tensor.
  private struct Record {
    var name: String
    var dtype: String
    var extents: [Int]
    var begin, end: Int

    init(_ name: String, _ json: JSON) throws(JSONError) {
      self.name = name
      for (key, value) in try json.members() where !["dtype", "shape", "data_offsets"].contains(key) {
        throw value.unexpected("no such member")
      }
      dtype = try json.member("dtype").asString()
      extents = try json.member("shape").elements().map { extent throws(JSONError) in try extent.asInt() }
      let offsets = try json.member("data_offsets")
      guard let pair = offsets.array, pair.count == 2 else { throw offsets.unexpected("a list of two offsets") }
      (begin, end) = (try pair[0].asInt(), try pair[1].asInt())
    }

    func tensor(in elements: ByteView, limits: Limits) throws(ArrayFormatError) -> Tensor {
      guard let type = names.first(where: { $0.name == dtype })?.type else {
        throw .entry(name, .unsupported("safetensors dtype \(quoted(dtype))"))
      }
      guard extents.count <= limits.tensorRank else {
        throw .array(name, what: "\(extents.count) axes, the limit is \(limits.tensorRank)")
      }
      do {
        let shape = try Shape(extents)
        guard let size = type.byteCount(of: shape.count), size == end - begin else {
          throw TensorError.outOfStorage(needed: type.byteCount(of: shape.count) ?? .max, available: end - begin)
        }
        return try Tensor(type, shape, bytes: elements.slice(from: begin, count: size))
      } catch {
        throw .array(name, what: "\(error)")
      }
    }
  }

  /// The tensors, in the order of their offsets, must follow each other without gap or overlap to the file's end.
  private static func checkCoverage(of elements: ByteView, by records: [Record]) throws(ArrayFormatError) {
    var end = 0
    for record in records.sorted(by: { ($0.begin, $0.end) < ($1.begin, $1.end) }) {
      guard record.begin == end, record.end >= record.begin else {
        throw .array(
          record.name,
          what: "data_offsets [\(record.begin), \(record.end)] "
            + (record.begin > end ? "leave a gap after \(end)" : "overlap what ends at \(end)"))
      }
      guard record.end <= elements.count else {
        throw .array(record.name, what: "data_offsets end at \(record.end), the data at \(elements.count)")
      }
      end = record.end
    }
    guard end == elements.count else {
      throw .invalid(
        offset: elements.offset + end, what: "\(elements.count - end) bytes that no tensor describes,")
    }
  }
}
