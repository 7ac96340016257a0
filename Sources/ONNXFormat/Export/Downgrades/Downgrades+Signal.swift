import GraphIR
import Tensors

extension Downgrades {
  static let signal = [
    Downgrade("DFT", at: 20) { (node, graph) throws(ONNXError) in
      let axis = try graph.integers(of: node.input(2), "axis", for: node, since: 20)?.first ?? -2
      node.inputs = Array(node.inputs.prefix(2))
      node.set("axis", .int(axis))
    },
    Downgrade("HannWindow", at: 17) { (node, graph) throws(ONNXError) in
      try spellOutWindow(&node, &graph, [0.5, 0.5])
    },
    Downgrade("HammingWindow", at: 17) { (node, graph) throws(ONNXError) in
      try spellOutWindow(&node, &graph, [25.0 / 46, 21.0 / 46])
    },
    Downgrade("BlackmanWindow", at: 17) { (node, graph) throws(ONNXError) in
      try spellOutWindow(&node, &graph, [0.42, 0.5, 0.08])
    },
  ]

  /// Σ ± weightₖ · cos(2πk · n / period) for n from 0 to size − 1, signs alternating; the period of a symmetric window is
  /// size − 1.
  private static func spellOutWindow(
    _ node: inout VersionedNode, _ graph: inout GraphExporter, _ weights: [Float]
  ) throws(ONNXError) {
    let isPeriodic = try node.take("periodic", Bool.self) ?? true
    let type = try node.take("output_datatype", Int.self) ?? ElementType.float32.onnxCode
    let size = try graph.insert(
      "Cast", [node.input(0)], [("to", .int(ElementType.float32.onnxCode))], before: node, as: "size")
    func constant(_ number: Float, _ role: String) -> ValueID {
      graph.constant(named: "\(node.name)/\(role)", Tensor(scalar: number))
    }
    let (zero, one) = (constant(0, "zero"), constant(1, "one"))
    let period = isPeriodic ? size : try graph.insert("Sub", [size, one], before: node, as: "period")
    let places = try graph.insert("Range", [zero, size, one], before: node, as: "places")
    let turns = try graph.insert("Div", [places, period], before: node, as: "turns")
    var sum = constant(weights[0], "mean")
    for (order, weight) in weights.enumerated().dropFirst() {
      let factor = constant(2 * .pi * Float(order), "frequency_\(order)")
      let angle = try graph.insert("Mul", [turns, factor], before: node, as: "angle_\(order)")
      let wave = try graph.insert("Cos", [angle], before: node, as: "wave_\(order)")
      let signed = constant(order % 2 == 0 ? weight : -weight, "weight_\(order)")
      let term = try graph.insert("Mul", [wave, signed], before: node, as: "term_\(order)")
      sum = try graph.insert("Add", [sum, term], before: node, as: "sum_\(order)")
    }
    node.become("Cast", [sum], attributes: [("to", .int(type))])
  }
}
