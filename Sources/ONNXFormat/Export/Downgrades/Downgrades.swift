import GraphIR

/// One change of an operator's specification: what a node of opset `opset` needs to mean the same in the one before.
struct Downgrade: Sendable {
  typealias Step = @Sendable (inout VersionedNode, inout GraphExporter) throws(ONNXError) -> Void

  /// The operators that changed.
  let operators: [String]
  let opset: Int
  let apply: Step

  init(_ operators: String..., at opset: Int, _ apply: @escaping Step) {
    self.operators = operators
    self.opset = opset
    self.apply = apply
  }
}

/// The changes of ONNX's own operators from the oldest opset that is written to the newest that nodes must be rewritten
/// for, the mirror of `Upgrades`; types that were added are in `OperatorSpecification`. A step finds attributes only where they
/// differ from the newest version's default.
///
/// From https://onnx.ai/onnx/operators/, families as under `GraphIR/Operators`.
enum Downgrades {
  private static let families = [
    activation, attention, conversion, generation, indexing, normalization, optionals, pooling, quantization, random,
    rearrangement, recurrent, reduction, resampling, shaping, signal, slicing, gatedActivation,
  ]

  private static let byOperator: [String: [Downgrade]] = {
    var table: [String: [Downgrade]] = [:]
    for downgrade in families.joined() {
      for name in downgrade.operators { table[name, default: []].append(downgrade) }
    }
    return table.mapValues { $0.sorted { $0.opset > $1.opset } }
  }()

  /// The changes of the operator in the last version after `target` that a node of opset `opset` has made.
  static func last(for type: String, from opset: Int, to target: Int) -> [Downgrade] {
    guard let changes = byOperator[type], let last = changes.first(where: { $0.opset <= opset && $0.opset > target })
    else { return [] }
    return changes.filter { $0.opset == last.opset }
  }
}

extension VersionedNode {
  /// The error of a node that only `opset` and later versions can say.
  func needs(opset: Int, _ what: String = "") -> ONNXError {
    .node(name: name, op: identifier.description, problem: (what.isEmpty ? "" : "\(what) ") + "needs opset \(opset)")
  }

  /// Checks that the node does without an attribute that came with `opset`: its default is what was meant before.
  ///
  /// - Throws: when the attribute differs from its default.
  func refuse(_ attribute: String, since opset: Int) throws(ONNXError) {
    guard has(attribute) else { return }
    throw needs(opset: opset, attribute)
  }
}
