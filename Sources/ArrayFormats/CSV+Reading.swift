import Bytes
import Tensors

extension CSV {
  /// The records of a table, one after the other, so that a large file is never held as text.
  ///
  /// RFC 4180: fields between commas, those with commas, quotes or line breaks in quotes, a quote doubled within. Lines may
  /// end as on any system, empty ones are passed over, a byte order mark is dropped, and ill-formed UTF-8 becomes U+FFFD.
  /// Where the first line has no comma but tabs or semicolons, those separate.
  public struct Records: Sendable {
    private var reader: ByteReader
    private let separator: UInt8
    /// Where the record that was read last begins, in lines, counted from 1.
    public private(set) var line = 1
    private var next = 1

    /// The longest record that is read, in bytes.
    private static let longest = 64 << 20

    public init(_ bytes: ByteView) {
      let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
      reader = ByteReader(bytes, at: start)
      let first = bytes.buffer.dropFirst(start).prefix { $0 != 0x0a }
      let other = [UInt8(ascii: "\t"), UInt8(ascii: ";")].first { first.contains($0) }
      separator = first.contains(UInt8(ascii: ",")) ? UInt8(ascii: ",") : other ?? UInt8(ascii: ",")
    }

    /// The fields of the next record; `nil` after the last.
    ///
    /// - Throws: `ArrayFormatError.invalid` for a quote that is never closed, or text after a closing one.
    public mutating func record() throws(ArrayFormatError) -> [String]? {
      while !reader.isAtEnd {
        line = next
        let fields = try fields()
        if fields != [""] { return fields }
      }
      return nil
    }

    private mutating func fields() throws(ArrayFormatError) -> [String] {
      var fields: [String] = []
      var field: [UInt8] = []
      let start = reader.offset
      var (isQuoted, wasQuoted) = (false, false)
      while let byte = try? reader.uint8() {
        guard reader.offset - start <= Self.longest else {
          throw .bytes(.limit(what: "length of line \(line)", value: reader.offset - start, allowed: Self.longest))
        }
        if byte == 0x0a { next += 1 }
        if isQuoted {
          if byte == UInt8(ascii: "\"") { (isQuoted, wasQuoted) = (false, true) } else { field.append(byte) }
          continue
        }
        switch byte {
        case UInt8(ascii: "\"") where wasQuoted:
          field.append(byte)
          (isQuoted, wasQuoted) = (true, false)
        case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
        case separator:
          fields.append(String(decoding: field, as: UTF8.self))
          field.removeAll(keepingCapacity: true)
          wasQuoted = false
        case 0x0a:
          fields.append(String(decoding: field, as: UTF8.self))
          return fields
        case 0x0d where reader.isAtEnd || reader.bytes[reader.position] == 0x0a: continue
        default:
          guard !wasQuoted else { throw .invalid(offset: reader.offset - 1, what: "text after a closing quote") }
          field.append(byte)
        }
      }
      guard !isQuoted else { throw .invalid(offset: start, what: "a quote in line \(line) that is not closed,") }
      fields.append(String(decoding: field, as: UTF8.self))
      return fields
    }
  }
}

extension CSV {
  /// A table of numbers, as float32: rows × columns.
  ///
  /// - Parameters:
  ///   - skipping: lines before the first row.
  ///   - apart: columns that are not of the table; the fields of each are returned beside it.
  /// - Throws: `ArrayFormatError.invalid` for rows of different lengths, or a field that is no number.
  public static func numbers(
    _ bytes: ByteView, skipping: Int = 0, apart: [Int] = []
  ) throws(ArrayFormatError) -> (numbers: Tensor, apart: [[String]]) {
    var records = Records(bytes)
    for _ in 0..<skipping { _ = try records.record() }
    var values: [Float] = []
    var others = [[String]](repeating: [], count: apart.count)
    var (rows, width) = (0, 0)
    while let fields = try records.record() {
      if rows == 0 { width = fields.count }
      guard fields.count == width, apart.allSatisfy({ $0 < width }) else {
        throw .invalid(offset: bytes.offset, what: "line \(records.line): \(fields.count) columns, \(width) expected,")
      }
      for (column, field) in fields.enumerated() {
        if let place = apart.firstIndex(of: column) {
          others[place].append(field)
        } else if let value = Float(field) {
          values.append(value)
        } else {
          throw .invalid(offset: bytes.offset, what: "line \(records.line): \(quoted(field)) is no number,")
        }
      }
      rows += 1
    }
    do {
      return (try Tensor([rows, max(0, width - Set(apart).count)], values), others)
    } catch {
      throw .invalid(offset: bytes.offset, what: "\(error)")
    }
  }
}
