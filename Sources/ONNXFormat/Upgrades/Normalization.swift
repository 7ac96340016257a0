import GraphIR
import Tensors

extension Upgrades {
  static let normalization = [
    Upgrade("BatchNormalization", at: 7, dropTestMode),
    Upgrade("BatchNormalization", at: 9, spellOutPerElementStatistics),
    Upgrade("BatchNormalization", at: 14, sayTrainingMode),
    Upgrade("Dropout", at: 7) { (node, _) throws(ONNXError) in
      // As ONNX's own version converter takes it: a file that is read to be run means inference.
      _ = try node.take("is_test", Int.self)
    },
    Upgrade("Dropout", at: 10, castMask),
    Upgrade("Dropout", at: 12, ratioBecomesInput),
    Upgrade("GroupNormalization", at: 21, scaleEachChannel),
  ]

  /// In test mode (`is_test`) only Y was computed, whatever outputs are listed.
  private static func dropTestMode(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard try node.take("is_test", Bool.self) ?? false else { return }
    guard !node.outputs.dropFirst().contains(where: { graph.isRead($0) }) else {
      throw node.error("its statistics are read, which test mode does not compute")
    }
    node.outputs = Array(node.outputs.prefix(1))
  }

  /// With `spatial` = 0, every element of a sample had a mean and variance of its own.
  private static func spellOutPerElementStatistics(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    guard try node.take("spatial", Bool.self) == false else { return }
    // A vector of statistics is one a channel all the same.
    if graph.shape(of: node.input(1))?.count == 1 { return }
    guard !node.outputs.dropFirst().contains(where: { graph.isRead($0) }), node.inputs.count == 5 else {
      throw node.unsupported("training of a BatchNormalization with statistics an element")
    }
    let (x, scale, bias, mean, variance) = (
      node.inputs[0], node.inputs[1], node.inputs[2], node.inputs[3], node.inputs[4]
    )
    let epsilon = try graph.scalar(try node.take("epsilon", Float.self) ?? 1e-5, like: x, for: node, as: "epsilon")
    let centered = try graph.insert("Sub", [x, mean], before: node, as: "centered")
    let spread = try graph.insert("Add", [variance, epsilon], before: node, as: "spread")
    let deviation = try graph.insert("Sqrt", [spread], before: node, as: "deviation")
    let normal = try graph.insert("Div", [centered, deviation], before: node, as: "normal")
    let scaled = try graph.insert("Mul", [normal, scale], before: node, as: "scaled")
    node.outputs = Array(node.outputs.prefix(1))
    node.become("Add", [scaled, bias])
  }

  /// Before opset 14, listing more than Y meant training; the last two outputs served the computation of gradients.
  private static func sayTrainingMode(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard node.outputs.count > 1 else { return }
    guard !node.outputs.dropFirst(3).contains(where: { graph.isRead($0) }) else {
      throw node.unsupported("reading saved_mean and saved_var")
    }
    node.outputs = Array(node.outputs.prefix(3))
    node.set("training_mode", .int(1))
  }

  /// Before opset 10, the mask had the type of the data.
  private static func castMask(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard graph.isRead(node.output(1)) else {
      node.outputs = Array(node.outputs.prefix(1))
      return
    }
    graph.append("CastLike", [node.input(0)], after: &node, output: 1, as: "mask")
  }

  private static func ratioBecomesInput(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard let ratio = try node.take("ratio", Float.self) else { return }
    node.setInput(1, graph.constant(named: "\(node.name)/ratio", Tensor(scalar: ratio)))
  }

  /// Before opset 21, scale and bias had an element a group: each is repeated for the channels of its group.
  private static func scaleEachChannel(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let groups = try node.require("num_groups", Int.self)
    guard groups > 0 else { throw node.error("num_groups is \(groups)") }
    node.set("num_groups", .int(groups))
    let channels = try graph.insert(
      "Shape", [node.input(0)], [("start", .int(1)), ("end", .int(2))], before: node, as: "channels")
    let count = try graph.integers([groups], for: node, as: "groups")
    let perGroup = try graph.insert("Div", [channels, count], before: node, as: "channels_per_group")
    let repeats = try graph.insert(
      "Concat",
      [
        try graph.integers([1], for: node, as: "once"), perGroup,
      ], [("axis", .int(0))], before: node, as: "repeats")
    let column = try graph.integers([-1, 1], for: node, as: "column")
    let flat = try graph.integers([-1], for: node, as: "flat")
    for (index, role) in [(1, "scale"), (2, "bias")] {
      let apart = try graph.insert("Reshape", [node.input(index), column], before: node, as: "\(role)_column")
      let tiled = try graph.insert("Tile", [apart, repeats], before: node, as: "\(role)_tiled")
      node.setInput(index, try graph.insert("Reshape", [tiled, flat], before: node, as: role))
    }
  }
}
