import GraphIR

/// One change of an operator's specification: what a node written for an opset below `opset` needs to mean the same
/// there.
struct Upgrade: Sendable {
  typealias Step = @Sendable (inout VersionedNode, inout GraphImporter) throws(ONNXError) -> Void

  /// The operators that changed.
  let operators: [String]
  let opset: Int
  let apply: Step

  init(_ operators: String..., at opset: Int, _ apply: @escaping Step) {
    self.init(operators, at: opset, apply)
  }

  init(_ operators: [String], at opset: Int, _ apply: @escaping Step) {
    self.operators = operators
    self.opset = opset
    self.apply = apply
  }
}

/// The changes of ONNX's own operators from opset 1 to the newest that old nodes must be rewritten for; those that only
/// allow more (types, attributes with a default, broadcasting where shapes had to be equal) need nothing.
///
/// From https://onnx.ai/onnx/operators/, families as under `GraphIR/Operators`.
enum Upgrades {
  private static let families = [
    consumedInputs, convolution, arithmetic, activation, elementwise, conversion, linearAlgebra, softmax, normalization,
    pooling,
    reduction, shaping, slicing, selection, indexing, resampling, recurrent, control, signal, experimental,
  ]

  private static let byOperator: [String: [Upgrade]] = {
    var table: [String: [Upgrade]] = [:]
    for upgrade in families.joined() {
      for name in upgrade.operators { table[name, default: []].append(upgrade) }
    }
    return table.mapValues { $0.sorted { $0.opset < $1.opset } }
  }()

  /// The changes of the operator in the first version after `opset` that has any.
  static func next(for identifier: OperatorIdentifier, after opset: Int) -> [Upgrade] {
    guard identifier.domain.isEmpty, let changes = byOperator[identifier.name],
      let next = changes.first(where: { $0.opset > opset })?.opset
    else { return [] }
    return changes.filter { $0.opset == next }
  }

  /// Before opset 6, operators could say which inputs they may overwrite; it changes no result.
  private static let consumedInputs = [
    Upgrade(
      [
        "Abs", "Add", "BatchNormalization", "Ceil", "Clip", "Div", "Dropout", "Elu", "Exp", "Floor", "HardSigmoid",
        "InstanceNormalization", "LeakyRelu", "Log", "Max", "Mean", "Min", "Mul", "Neg", "PRelu", "Reciprocal", "Relu",
        "Selu", "Sigmoid", "Sqrt", "Sub", "Sum", "Tanh",
      ], at: 6
    ) { (node, _) throws(ONNXError) in _ = try node.take("consumed_inputs", [Int].self) }
  ]
}
