import GraphIR
import Tensors

extension Downgrades {
  static let normalization = [
    Downgrade("BatchNormalization", at: 14, listStatistics),
    Downgrade("LayerNormalization", at: 17, spellOutLayerNormalization),
    Downgrade("GroupNormalization", at: 21, spellOutGroupNormalization),
    Downgrade("RMSNormalization", at: 23, spellOutRMSNormalization),
  ]

  /// Before opset 14, listing the statistics, those for gradients too, meant training.
  private static func listStatistics(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    guard try node.take("training_mode", Bool.self) ?? false else {
      node.outputs = Array(node.outputs.prefix(1))
      return
    }
    while node.outputs.count < 5 { node.outputs.append(nil) }
    for (index, role) in ["y", "mean", "variance", "saved_mean", "saved_variance"].enumerated()
    where node.outputs[index] == nil {
      node.outputs[index] = graph.value(named: "\(node.name)/\(role)")
    }
  }

  /// What normalizations compute in: the stash type, or the data's own where that is more precise.
  private static func computingType(
    _ node: inout VersionedNode, _ graph: GraphExporter, since opset: Int
  ) throws(ONNXError) -> (data: ElementType, computing: ElementType) {
    guard let type = graph.elementType(of: node.input(0)) else {
      throw node.needs(opset: opset, "an element type that is not known before the graph runs")
    }
    let code = try node.take("stash_type", Int.self) ?? ElementType.float32.onnxCode
    guard let stash = ElementType(onnxCode: code) else { throw node.error("stash_type \(code)") }
    return (type, type == .float64 ? type : stash)
  }

  /// The axes from `axis` on.
  private static func normalizedAxes(
    _ node: inout VersionedNode, _ graph: inout GraphExporter, since opset: Int
  ) throws(ONNXError) -> ValueID {
    let axis = try node.take("axis", Int.self) ?? -1
    if axis < 0 { return try graph.integers(Array(axis..<0), for: node, as: "axes") }
    guard let rank = graph.shape(of: node.input(0))?.count, axis < rank else {
      throw node.needs(opset: opset, "axis \(axis)")
    }
    return try graph.integers(Array(axis..<rank), for: node, as: "axes")
  }

  /// (x − mean) / √(variance + epsilon) · scale + B.
  private static func spellOutLayerNormalization(
    _ node: inout VersionedNode, _ graph: inout GraphExporter
  ) throws(ONNXError) {
    let axes = try normalizedAxes(&node, &graph, since: 17)
    let (type, computing) = try computingType(&node, graph, since: 17)
    let x = try graph.cast(node.input(0), to: computing, before: node, as: "x")
    let epsilon = try graph.scalar(try node.take("epsilon", Float.self) ?? 1e-5, like: x, for: node, as: "epsilon")
    let mean = try graph.insert("ReduceMean", [x, axes], before: node, as: "mean")
    let centered = try graph.insert("Sub", [x, mean], before: node, as: "centered")
    let square = try graph.insert("Mul", [centered, centered], before: node, as: "square")
    let variance = try graph.insert("ReduceMean", [square, axes], before: node, as: "variance")
    let spread = try graph.insert("Add", [variance, epsilon], before: node, as: "spread")
    let deviation = try graph.insert("Sqrt", [spread], before: node, as: "deviation")
    let normal = try graph.insert("Div", [centered, deviation], before: node, as: "normal")
    // Listed as float32, whatever is computed in; graphs that read them say so by their types.
    if let output = node.output(1) {
      try graph.emit(VersionedNode(name: "\(node.name)/mean_out", type: "Identity", inputs: [mean], outputs: [output]))
    }
    if let output = node.output(2) {
      try graph.emit(
        VersionedNode(name: "\(node.name)/inverse", type: "Reciprocal", inputs: [deviation], outputs: [output]))
    }
    node.outputs = Array(node.outputs.prefix(1))
    try scaleAndShift(normal, as: type, &node, &graph)
  }

  /// `node` becomes what scales `normal` by its second input and adds the third, if there is one.
  private static func scaleAndShift(
    _ normal: ValueID, as type: ElementType, _ node: inout VersionedNode, _ graph: inout GraphExporter
  ) throws(ONNXError) {
    let normal = try graph.cast(normal, to: type, before: node, as: "narrowed")
    guard let shift = node.input(2) else { return node.become("Mul", [normal, node.input(1)]) }
    node.become("Add", [try graph.insert("Mul", [normal, node.input(1)], before: node, as: "scaled"), shift])
  }

  /// x / √(mean of x² + epsilon) · scale.
  private static func spellOutRMSNormalization(
    _ node: inout VersionedNode, _ graph: inout GraphExporter
  ) throws(ONNXError) {
    let axes = try normalizedAxes(&node, &graph, since: 23)
    let (type, computing) = try computingType(&node, graph, since: 23)
    let x = try graph.cast(node.input(0), to: computing, before: node, as: "x")
    let epsilon = try graph.scalar(try node.take("epsilon", Float.self) ?? 1e-5, like: x, for: node, as: "epsilon")
    let square = try graph.insert("Mul", [x, x], before: node, as: "square")
    let mean = try graph.insert("ReduceMean", [square, axes], before: node, as: "mean")
    let spread = try graph.insert("Add", [mean, epsilon], before: node, as: "spread")
    let root = try graph.insert("Sqrt", [spread], before: node, as: "root")
    let normal = try graph.insert("Div", [x, root], before: node, as: "normal")
    try scaleAndShift(normal, as: graph.elementType(of: node.input(1)) ?? type, &node, &graph)
  }

  /// Groups are channels of a reshaped input, normalized as InstanceNormalization does; then each channel is scaled.
  private static func spellOutGroupNormalization(
    _ node: inout VersionedNode, _ graph: inout GraphExporter
  ) throws(ONNXError) {
    let rank = try graph.rank(of: node.input(0), for: node)
    guard rank >= 2, case let groups = try node.require("num_groups", Int.self), groups > 0 else {
      throw node.error("an input of rank \(rank)")
    }
    let (type, computing) = try computingType(&node, graph, since: 21)
    let x = try graph.cast(node.input(0), to: computing, before: node, as: "x")
    let shape = try graph.insert("Shape", [x], before: node, as: "shape")
    let folded = try graph.integers([0, groups, -1], for: node, as: "folded_shape")
    let grouped = try graph.insert("Reshape", [x, folded], before: node, as: "grouped")
    let one = try graph.scalar(1, like: x, for: node, as: "one")
    let zero = try graph.scalar(0, like: x, for: node, as: "zero")
    let count = try graph.integers([groups], for: node, as: "group_count")
    let ones = try graph.insert("Expand", [one, count], before: node, as: "ones")
    let zeros = try graph.insert("Expand", [zero, count], before: node, as: "zeros")
    let epsilon = try node.take("epsilon", Float.self).map { [(name: "epsilon", value: Attribute.float($0))] } ?? []
    let flat = try graph.insert("InstanceNormalization", [grouped, ones, zeros], epsilon, before: node, as: "flat")
    let normal = try graph.insert("Reshape", [flat, shape], before: node, as: "normal")
    for (index, role) in [(1, "scale"), (2, "bias")] {
      guard let vector = node.input(index) else { continue }
      node.setInput(index, try graph.withTrailingAxes(rank - 2, of: vector, rank: 1, for: node, as: role))
    }
    try scaleAndShift(normal, as: type, &node, &graph)
  }
}
