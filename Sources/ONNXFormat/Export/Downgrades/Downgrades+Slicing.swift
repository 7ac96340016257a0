import GraphIR

extension Downgrades {
  static let slicing = [
    Downgrade("Pad", at: 19) { (node, _) throws(ONNXError) in
      guard let mode = try node.take("mode", String.self) else { return }
      if mode == "wrap" { throw node.needs(opset: 19, "mode wrap") }
      node.set("mode", .string(mode))
    },
    Downgrade("Pad", at: 18, padEveryAxis),
    Downgrade("Split", at: 18, sayLengths),
  ]

  /// Before opset 18, pads were given for all axes.
  private static func padEveryAxis(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    guard let axes = try graph.integers(of: node.input(3), "axes", for: node, since: 18) else { return }
    guard let pads = try graph.integers(of: node.input(1), "pads of some axes", for: node, since: 18),
      let rank = graph.shape(of: node.input(0))?.count, pads.count == 2 * axes.count,
      axes.allSatisfy({ $0 >= -rank && $0 < rank })
    else { throw node.needs(opset: 18, "axes") }
    var all = [Int](repeating: 0, count: 2 * rank)
    for (index, axis) in axes.enumerated() {
      let place = axis < 0 ? axis + rank : axis
      all[place] = pads[index]
      all[rank + place] = pads[axes.count + index]
    }
    node.setInput(1, try graph.integers(all, for: node, as: "pads"))
    node.inputs = Array(node.inputs.prefix(3))
  }

  /// Before opset 18, parts without lengths were as many as outputs, and equal; the last one may be smaller since.
  private static func sayLengths(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    guard let count = try node.take("num_outputs", Int.self), node.input(1) == nil else { return }
    let axis = node.attributes.first { $0.name == "axis" }.flatMap { Int(attribute: $0.value) } ?? 0
    guard count > 0, let shape = graph.shape(of: node.input(0)), axis >= -shape.count, axis < shape.count,
      let extent = shape[axis < 0 ? axis + shape.count : axis].value, extent % count != 0
    else { return }
    let length = (extent + count - 1) / count
    let lengths = (0..<count).map { max(0, min(length, extent - $0 * length)) }
    node.setInput(1, try graph.integers(lengths, for: node, as: "split"))
  }
}
