import GraphIR
import Tensors

extension Downgrades {
  static let optionals = [
    // Since opset 18, a value that is no optional counts as one that holds it.
    Downgrade("OptionalGetElement", at: 18) { (node, graph) throws(ONNXError) in
      switch graph.facts(node.input(0))?.type {
      case .tensor?, .sequence?, .map?: node.become("Identity", node.inputs)
      case .optional?, nil: break
      }
    },
    Downgrade("OptionalHasElement", at: 18) { (node, _) throws(ONNXError) in
      if node.input(0) == nil { throw node.needs(opset: 18, "a missing input") }
    },
  ]
}
