import GraphIR
import Tensors

extension Downgrades {
  static let conversion = [
    // How to round concerns float8e8m0 only, which came with it.
    Downgrade("Cast", "CastLike", at: 24) { (node, _) throws(ONNXError) in
      _ = try node.take("round_mode", String.self)
    },
    // Whether to saturate concerns 8-bit floats only, which came with it.
    Downgrade("Cast", "CastLike", at: 19) { (node, _) throws(ONNXError) in
      _ = try node.take("saturate", Bool.self)
    },
    Downgrade("CastLike", at: 15) { (node, graph) throws(ONNXError) in
      guard let type = graph.elementType(of: node.input(1)) else {
        throw node.needs(opset: 15, "a type that is not known before the graph runs")
      }
      node.become("Cast", [node.input(0)], attributes: [("to", .int(type.onnxCode))])
    },
  ]
}
