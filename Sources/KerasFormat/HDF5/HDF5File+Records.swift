import Bytes
import CHDF5
import Tensors

/// Turns a worker's records into an `HDF5File`, believing nothing: Sources/CHDF5/include/CHDF5.h has their layout.
struct HDF5Decoder {
  /// The file that offsets refer to.
  let bytes: ByteView
  let limits: Limits
  private(set) var file: HDF5File
  private var attributeCount = 0
  private(set) var isDone = false

  /// Begins with the `hello` record.
  init(hello: WorkerRecord, bytes: ByteView, limits: Limits) throws(HDF5Error) {
    guard hello.kind == CHDF5_HELLO else { throw .untrustworthy("no greeting") }
    var fields = WorkerFields(hello.payload)
    guard try fields.count32() == CHDF5_VERSION else { throw .worker("the worker is another program's") }
    let version = [try fields.count32(), try fields.count32(), try fields.count32()]
    try fields.end()
    self.bytes = bytes
    self.limits = limits
    file = HDF5File(libraryVersion: version.map(String.init).joined(separator: "."))
  }

  mutating func take(_ record: WorkerRecord) throws(HDF5Error) {
    guard !isDone else { throw .untrustworthy("something after the end") }
    var fields = WorkerFields(record.payload)
    switch record.kind {
    case CHDF5_GROUP:
      let (parent, name) = (try fields.count32(), try fields.text())
      try append(name, in: parent, .group)
    case CHDF5_DATASET:
      let (parent, name) = (try fields.count32(), try fields.text())
      try append(name, in: parent, .dataset(try value(&fields)))
    case CHDF5_OTHER:
      let (parent, name) = (try fields.count32(), try fields.text())
      try append(name, in: parent, .other(try fields.text()))
    case CHDF5_ATTRIBUTE:
      let (owner, name) = (try fields.count32(), try fields.text())
      attributeCount += 1
      guard attributeCount <= limits.hdf5Objects,
        file.append(HDF5File.Attribute(name: name, value: try value(&fields)), to: owner)
      else { throw .untrustworthy("an attribute of nothing") }
    case CHDF5_FAILURE:
      throw try failure(&fields)
    case CHDF5_DONE:
      guard try fields.count32() == file.objects.count, !file.objects.isEmpty else {
        throw .untrustworthy("a wrong number of objects")
      }
      isDone = true
    default:
      throw .untrustworthy("a record of kind \(record.kind.rawValue)")
    }
    try fields.end()
  }

  private mutating func append(_ name: String, in parent: Int, _ content: HDF5File.Content) throws(HDF5Error) {
    guard file.objects.count < limits.hdf5Objects, file.append(name, in: parent, content) else {
      throw .untrustworthy("an object out of place")
    }
  }

  private func failure(_ fields: inout WorkerFields) throws(HDF5Error) -> HDF5Error {
    let (cause, object, what) = (try fields.byte(), try fields.text(), try fields.text())
    try fields.end()
    return switch chdf5_cause(UInt32(cause)) {
    case CHDF5_MALFORMED: .malformed(object: object, what: what)
    case CHDF5_UNSUPPORTED: .unsupported(object: object, what: what)
    case CHDF5_LIMIT: .limit(object: object, what: what)
    case CHDF5_SYSTEM: .worker(what)
    default: .untrustworthy("a failure of kind \(cause)")
    }
  }

  private func value(_ fields: inout WorkerFields) throws(HDF5Error) -> HDF5Value {
    let form = chdf5_form(UInt32(try fields.byte()))
    switch form {
    case CHDF5_REFUSED:
      return .refused(try fields.text())
    case CHDF5_IN_FILE:
      let (type, shape) = (try elementType(fields.byte()), try shape(&fields))
      let (offset, size) = (try fields.count64(), try fields.count64())
      return try tensor(type, shape) { () throws(ByteError) in try bytes.slice(from: offset, count: size) }
    case CHDF5_NUMBERS:
      let (type, shape) = (try elementType(fields.byte()), try shape(&fields))
      let size = try fields.count64()
      let elements = try fields.bytes(size)
      return try tensor(type, shape) { () throws(ByteError) in elements }
    case CHDF5_STRINGS:
      let shape = try shape(&fields)
      // Each string takes four bytes at least, so the record bounds how many there can be.
      guard shape.count <= fields.remaining / 4 else { throw .untrustworthy("more strings than it sent") }
      var strings: [String] = []
      strings.reserveCapacity(shape.count)
      for _ in 0..<shape.count { strings.append(try fields.text()) }
      do { return .tensor(try Tensor(shape.extents, strings: strings)) } catch { throw .untrustworthy("\(error)") }
    default:
      throw .untrustworthy("a value of form \(form.rawValue)")
    }
  }

  private func shape(_ fields: inout WorkerFields) throws(HDF5Error) -> Shape {
    let rank = Int(try fields.byte())
    guard rank <= limits.tensorRank else { throw .untrustworthy("\(rank) axes") }
    var extents: [Int] = []
    for _ in 0..<rank { extents.append(try fields.count64()) }
    do { return try Shape(extents) } catch { throw .untrustworthy("\(error)") }
  }

  private func tensor(
    _ type: ElementType, _ shape: Shape, _ elements: () throws(ByteError) -> ByteView
  ) throws(HDF5Error) -> HDF5Value {
    do {
      let elements = try elements()
      guard elements.count == type.byteCount(of: shape.count) else { throw HDF5Error.untrustworthy("a wrong size") }
      // Swift's Bool has two patterns only.
      if type == .bool, elements.withUnsafeBytes({ $0.contains { $0 > 1 } }) {
        return .refused("booleans that are neither 0 nor 1")
      }
      return .tensor(try Tensor(type, shape, bytes: elements))
    } catch let error as HDF5Error {
      throw error
    } catch {
      throw .untrustworthy("\(error)")
    }
  }

  private func elementType(_ code: UInt8) throws(HDF5Error) -> ElementType {
    switch chdf5_element(UInt32(code)) {
    case CHDF5_FLOAT16: return .float16
    case CHDF5_BFLOAT16: return .bfloat16
    case CHDF5_FLOAT32: return .float32
    case CHDF5_FLOAT64: return .float64
    case CHDF5_INT8: return .int8
    case CHDF5_INT16: return .int16
    case CHDF5_INT32: return .int32
    case CHDF5_INT64: return .int64
    case CHDF5_UINT8: return .uint8
    case CHDF5_UINT16: return .uint16
    case CHDF5_UINT32: return .uint32
    case CHDF5_UINT64: return .uint64
    case CHDF5_BOOL: return .bool
    default: throw .untrustworthy("elements of type \(code)")
    }
  }
}
