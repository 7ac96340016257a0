import Bytes
import GraphIR
import Tensors

extension Downgrades {
  static let quantization = [
    Downgrade("QuantizeLinear", at: 23) { (node, graph) throws(ONNXError) in
      guard let code = try node.take("precision", Int.self), code != 0 else { return }
      guard code == graph.elementType(of: node.input(1))?.onnxCode else { throw node.needs(opset: 23, "precision") }
    },
    Downgrade("DequantizeLinear", at: 23) { (node, graph) throws(ONNXError) in
      guard let code = try node.take("output_dtype", Int.self), code != 0 else { return }
      guard code == graph.elementType(of: node.input(1))?.onnxCode else { throw node.needs(opset: 23, "output_dtype") }
    },
    Downgrade("QuantizeLinear", at: 21, typeBecomesZeroPoint),
    Downgrade("QuantizeLinear", "DequantizeLinear", at: 21) { (node, _) throws(ONNXError) in
      try node.refuse("block_size", since: 21)
    },
    // Whether to saturate concerns 8-bit floats only, which came with it.
    Downgrade("QuantizeLinear", at: 19) { (node, _) throws(ONNXError) in _ = try node.take("saturate", Bool.self) },
  ]

  /// Before opset 21, the zero point's type was the result's, uint8 without one.
  private static func typeBecomesZeroPoint(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError)
  {
    guard let code = try node.take("output_dtype", Int.self), code != 0, code != ElementType.uint8.onnxCode,
      node.input(2) == nil
    else { return }
    guard let type = ElementType(onnxCode: code), let shape = graph.facts(node.input(1))?.type?.tensor?.knownShape,
      let count = type.byteCount(of: shape.count)
    else { throw node.needs(opset: 21, "output_dtype") }
    let zeros = try wrapped(node.name) { () throws(TensorError) in
      try Tensor(type, shape, bytes: ByteView([UInt8](repeating: 0, count: count)))
    }
    node.setInput(2, graph.constant(named: "\(node.name)/zero_point", zeros))
  }
}
