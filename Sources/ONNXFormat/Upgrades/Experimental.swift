import GraphIR
import Tensors

/// Operators that ONNX had on trial until opset 10 and then dropped; converters from Core ML and Caffe2 wrote them.
extension Upgrades {
  static let experimental = [
    Upgrade("Scale", at: 10, spellOutScale),
    Upgrade("Affine", at: 10, spellOutAffine),
    Upgrade("ScaledTanh", at: 10, spellOutScaledTanh),
    Upgrade("ParametricSoftplus", at: 10, spellOutParametricSoftplus),
    Upgrade("ImageScaler", at: 10, spellOutImageScaler),
    Upgrade("Crop", at: 10, cropBySlicing),
    Upgrade("MeanVarianceNormalization", at: 9, sayNormalizedAxes),
  ]

  /// scale · x.
  private static func spellOutScale(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let x = node.input(0)
    let factor = try graph.scalar(try node.take("scale", Float.self) ?? 1, like: x, for: node, as: "scale")
    node.become("Mul", [x, factor])
  }

  /// alpha · x + beta.
  private static func spellOutAffine(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let x = node.input(0)
    let alpha = try graph.scalar(try node.take("alpha", Float.self) ?? 1, like: x, for: node, as: "alpha")
    let beta = try graph.scalar(try node.take("beta", Float.self) ?? 0, like: x, for: node, as: "beta")
    node.become("Add", [try graph.insert("Mul", [x, alpha], before: node, as: "scaled"), beta])
  }

  /// alpha · tanh(beta · x).
  private static func spellOutScaledTanh(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    try spellOutScaled("Tanh", &node, &graph)
  }

  /// alpha · ln(exp(beta · x) + 1).
  private static func spellOutParametricSoftplus(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    try spellOutScaled("Softplus", &node, &graph)
  }

  /// alpha · function(beta · x).
  private static func spellOutScaled(
    _ function: String, _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    let x = node.input(0)
    let alpha = try graph.scalar(try node.require("alpha", Float.self), like: x, for: node, as: "alpha")
    let beta = try graph.scalar(try node.require("beta", Float.self), like: x, for: node, as: "beta")
    let inner = try graph.insert("Mul", [x, beta], before: node, as: "inner")
    node.become("Mul", [try graph.insert(function, [inner], before: node, as: "function"), alpha])
  }

  /// scale · x + bias, a bias a channel.
  private static func spellOutImageScaler(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    let x = node.input(0)
    let scale = try graph.scalar(try node.take("scale", Float.self) ?? 1, like: x, for: node, as: "scale")
    let biases = try node.require("bias", [Float].self)
    var bias = try graph.floats(biases, for: node, as: "bias")
    bias = try graph.withTrailingAxes(2, of: bias, rank: 1, for: node, as: "bias")
    if let type = graph.elementType(of: x), type != .float32 {
      bias = try graph.insert("Cast", [bias], [("to", .int(type.onnxCode))], before: node, as: "bias")
    }
    node.become("Add", [try graph.insert("Mul", [x, scale], before: node, as: "scaled"), bias])
  }

  /// `border` is left, top, right, bottom of an N × C × H × W tensor; with `scale`, what is kept has that height and
  /// width.
  private static func cropBySlicing(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let border = try node.require("border", [Int].self)
    let size = try node.take("scale", [Int].self)
    let bound = 0..<(1 << 31)
    guard border.count == 4, size?.count ?? 2 == 2, (border + (size ?? [])).allSatisfy({ bound.contains($0) }) else {
      throw node.error("border \(border) and scale \(size ?? [])")
    }
    let (left, top, right, bottom) = (border[0], border[1], border[2], border[3])
    let ends = size.map { [top + $0[0], left + $0[1]] } ?? [bottom == 0 ? .max : -bottom, right == 0 ? .max : -right]
    node.become(
      "Slice",
      [
        node.input(0), try graph.integers([top, left], for: node, as: "starts"),
        try graph.integers(ends, for: node, as: "ends"), try graph.integers([2, 3], for: node, as: "axes"),
      ])
  }

  /// `across_channels` chose the axes, `normalize_variance` = 0 only subtracted the mean.
  private static func sayNormalizedAxes(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let across = try node.take("across_channels", Bool.self) ?? false
    let axes = across ? [0, 1, 2, 3] : [0, 2, 3]
    guard try node.take("normalize_variance", Bool.self) == false else { return node.set("axes", .ints(axes)) }
    let x = node.input(0)
    let mean = try graph.insert(
      "ReduceMean", [x, try graph.integers(axes, for: node, as: "axes")], before: node, as: "mean")
    node.become("Sub", [x, mean])
  }
}
