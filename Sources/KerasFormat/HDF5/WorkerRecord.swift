import Bytes
import CHDF5

/// One record of the worker's stream.
struct WorkerRecord {
  var kind: chdf5_record
  var payload: ByteView
}

/// Reads the fields of a record in their order; running past its end is an error, and so is stopping before it.
struct WorkerFields {
  private var reader: ByteReader

  init(_ payload: ByteView) { reader = ByteReader(payload) }

  var remaining: Int { reader.remaining }

  private mutating func read<T>(_ body: (inout ByteReader) throws(ByteError) -> T) throws(HDF5Error) -> T {
    do { return try body(&reader) } catch { throw .untrustworthy("a record that \(error)") }
  }

  mutating func byte() throws(HDF5Error) -> UInt8 {
    try read { reader throws(ByteError) in try reader.uint8() }
  }

  mutating func count32() throws(HDF5Error) -> Int {
    Int(try read { reader throws(ByteError) in try reader.littleEndian(UInt32.self) })
  }

  mutating func count64() throws(HDF5Error) -> Int {
    let value = try read { reader throws(ByteError) in try reader.littleEndian(UInt64.self) }
    guard let count = Int(exactly: value) else { throw .untrustworthy("the size \(value)") }
    return count
  }

  mutating func bytes(_ count: Int) throws(HDF5Error) -> ByteView {
    try read { reader throws(ByteError) in try reader.bytes(count) }
  }

  mutating func text() throws(HDF5Error) -> String {
    let count = try count32()
    return try bytes(count).text
  }

  func end() throws(HDF5Error) {
    guard reader.isAtEnd else { throw .untrustworthy("a record that is too long") }
  }
}
