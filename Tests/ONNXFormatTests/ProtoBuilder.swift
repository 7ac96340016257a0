import Bytes
import ONNXFormat
import Testing

/// A protobuf message being written, field by field: sound ones and others.
struct Proto {
  var bytes: [UInt8] = []

  init() {}

  init(_ fill: (inout Proto) -> Void) { fill(&self) }

  private mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func tag(_ field: Int, _ wireType: Int) { append(varint: UInt64(field << 3 | wireType)) }

  mutating func int(_ field: Int, _ value: Int) {
    tag(field, 0)
    append(varint: UInt64(bitPattern: Int64(value)))
  }

  mutating func float(_ field: Int, _ value: Float) {
    tag(field, 5)
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
  }

  mutating func bytes(_ field: Int, _ value: some Collection<UInt8>) {
    tag(field, 2)
    append(varint: UInt64(value.count))
    bytes += value
  }

  mutating func text(_ field: Int, _ value: String) { bytes(field, value.utf8) }
  mutating func message(_ field: Int, _ value: Proto) { bytes(field, value.bytes) }
  mutating func message(_ field: Int, _ fill: (inout Proto) -> Void) { message(field, Proto(fill)) }

  var view: ByteView { ByteView(bytes) }
}

/// An attribute of a node in a test's model.
enum TestAttribute {
  case int(Int)
  case float(Float)
  case string(String)
  case ints([Int])
  case floats([Float])
  case tensor(Proto)
  case graph(Proto)

  func proto(_ name: String) -> Proto {
    Proto { proto in
      proto.text(1, name)
      switch self {
      case .int(let value):
        proto.int(3, value)
        proto.int(20, 2)
      case .float(let value):
        proto.float(2, value)
        proto.int(20, 1)
      case .string(let value):
        proto.text(4, value)
        proto.int(20, 3)
      case .ints(let values):
        for value in values { proto.int(8, value) }
        proto.int(20, 7)
      case .floats(let values):
        for value in values { proto.float(7, value) }
        proto.int(20, 6)
      case .tensor(let tensor):
        proto.message(5, tensor)
        proto.int(20, 4)
      case .graph(let graph):
        proto.message(6, graph)
        proto.int(20, 5)
      }
    }
  }
}

func nodeProto(
  _ type: String, _ inputs: [String], _ outputs: [String], _ attributes: [(String, TestAttribute)] = [],
  name: String = ""
) -> Proto {
  Proto { proto in
    for input in inputs { proto.text(1, input) }
    for output in outputs { proto.text(2, output) }
    if !name.isEmpty { proto.text(3, name) }
    proto.text(4, type)
    for (name, value) in attributes { proto.message(5, value.proto(name)) }
  }
}

/// A value's name and type: element type number and extents (−1 for one that is not known), or no shape.
func valueProto(_ name: String, _ type: Int, _ extents: [Int]?) -> Proto {
  Proto { info in
    info.text(1, name)
    info.message(2) { proto in
      proto.message(1) { tensor in
        tensor.int(1, type)
        guard let extents else { return }
        tensor.message(2) { shape in
          for extent in extents { shape.message(1) { if extent >= 0 { $0.int(1, extent) } } }
        }
      }
    }
  }
}

func tensorProto(_ name: String, _ extents: [Int], floats: [Float]) -> Proto {
  Proto { tensor in
    for extent in extents { tensor.int(1, extent) }
    tensor.int(2, 1)
    tensor.text(8, name)
    tensor.bytes(9, floats.flatMap { value in withUnsafeBytes(of: value) { Array($0) } })
  }
}

/// A model of one graph.
struct TestModel {
  var opset = 17
  var irVersion = 8
  var nodes: [Proto] = []
  var inputs: [Proto] = []
  var outputs: [String] = []
  /// Outputs with their types, after those without.
  var typedOutputs: [Proto] = []
  var initializers: [Proto] = []

  var proto: Proto {
    Proto { model in
      model.int(1, irVersion)
      model.message(7) { graph in
        for node in nodes { graph.message(1, node) }
        graph.text(2, "test")
        for initializer in initializers { graph.message(5, initializer) }
        for input in inputs { graph.message(11, input) }
        for output in outputs { graph.message(12) { $0.text(1, output) } }
        for output in typedOutputs { graph.message(12, output) }
      }
      model.message(8) { $0.int(2, opset) }
    }
  }

  var view: ByteView { proto.view }
}

/// The bytes that `text` spells in hexadecimal.
func hex(_ text: String) -> ByteView {
  let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
  return ByteView(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
}

/// Why the model in `bytes` is not read; `nil` when it is.
func refusal(of bytes: ByteView, folder: String? = nil) -> ONNXError? {
  do throws(ONNXError) {
    _ = try ONNXFile.read(bytes, folder: folder)
    return nil
  } catch {
    return error
  }
}

/// Whether the model is refused with a message that has `problem` in it.
func isRefused(_ bytes: ByteView, folder: String? = nil, for problem: String) -> Bool {
  refusal(of: bytes, folder: folder)?.description.contains(problem) ?? false
}
