import Bytes
import GraphIR
import Tensors

extension Upgrades {
  static let conversion = [Upgrade("Cast", at: 6, typeBecomesNumber)]

  private static func typeBecomesNumber(_ node: inout VersionedNode, _: inout GraphImporter) throws(ONNXError) {
    let name = try node.require("to", String.self)
    guard let type = elementTypes[name.uppercased()] else {
      throw node.error("element type \(quoted(name))")
    }
    node.set("to", .int(type.onnxCode))
  }

  /// The element types of opset 1 by their names in `TensorProto.DataType`.
  private static let elementTypes: [String: ElementType] = [
    "FLOAT": .float32, "UINT8": .uint8, "INT8": .int8, "UINT16": .uint16, "INT16": .int16, "INT32": .int32,
    "INT64": .int64, "STRING": .string, "BOOL": .bool, "FLOAT16": .float16, "DOUBLE": .float64, "UINT32": .uint32,
    "UINT64": .uint64, "COMPLEX64": .complex64, "COMPLEX128": .complex128,
  ]
}
