import Bytes

/// Where a tensor's elements lie in the file. In the slim copy of a message it stands in `raw_data`, always and only
/// there.
struct PayloadReference: Equatable {
  /// The field of `TensorProto` that held the elements: `raw_data`, or packed `float_data` or `double_data`, whose
  /// payload is the little-endian elements too.
  enum Field: Int {
    case floatData = 4
    case rawData = 9
    case doubleData = 10
  }

  var field: Field
  /// From the start of the message's bytes.
  var offset: Int
  var count: Int

  static let encodedCount = 24

  /// Field number, offset and count, 8 bytes each.
  var encoded: [UInt8] {
    [field.rawValue, offset, count].flatMap { number in
      withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { Array($0) }
    }
  }

  init(field: Field, offset: Int, count: Int) {
    self.field = field
    self.offset = offset
    self.count = count
  }

  init?(encoded: UnsafeRawBufferPointer) {
    guard encoded.count == Self.encodedCount else { return nil }
    let numbers = (0..<3).map {
      Int(truncatingIfNeeded: UInt64(littleEndian: encoded.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self)))
    }
    guard let field = Field(rawValue: numbers[0]) else { return nil }
    self.init(field: field, offset: numbers[1], count: numbers[2])
  }
}
