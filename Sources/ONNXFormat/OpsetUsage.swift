import Bytes
import GraphIR

/// Which versions of which operators a model uses.
public struct OpsetUsage: Sendable {
  /// A domain's operator set.
  public struct OperatorSet: Sendable {
    /// `ai.onnx` for ONNX's own.
    public var domain: String
    /// The version that the model says; `nil` where it says none.
    public var imported: Int?
    /// The least and the largest version in which all operators that the model uses are the same; `nil` where it uses none,
    /// or the domain is not ONNX's.
    public var unchanged: ClosedRange<Int>?
    /// The newest version known; `nil` where the domain is not ONNX's.
    public var newest: Int?
  }

  /// One operator in one version.
  public struct OperatorVersion: Sendable {
    public var op: OperatorIdentifier
    /// The opset from which on the operator is as the model uses it; `nil` for one that is not ONNX's.
    public var since: Int?
    /// The opset of its newest version.
    public var newest: Int?
    /// Nodes, those of inner graphs and functions too.
    public var count: Int
  }

  public private(set) var sets: [OperatorSet] = []
  /// By name, then version.
  public private(set) var operators: [OperatorVersion] = []

  private struct Use: Hashable {
    var op: OperatorIdentifier
    var since: Int?
  }

  private var counts: [Use: Int] = [:]

  /// The operators of a graph that comes from no ONNX file: each in its newest version.
  public init(_ graph: Graph) {
    count(graph)
    finish(imports: [])
  }

  init(_ model: ModelRecord) {
    count(model.graph)
    for function in model.functions.values { count(function.body) }
    finish(imports: model.opsets.listed)
  }

  private mutating func count(_ op: OperatorIdentifier, opset: Int) {
    counts[Use(op: op, since: OperatorSpecification.of(op, opset: opset)?.opset), default: 0] += 1
  }

  private mutating func count(_ graph: Graph) {
    for node in graph.nodes {
      count(node.op.identifier, opset: .max)
      for inner in node.op.subgraphs { count(inner) }
    }
  }

  private mutating func count(_ graph: GraphRecord) {
    for node in graph.nodes {
      count(node.key.identifier, opset: node.opset)
      for (_, value) in node.attributes { for inner in value.graphs { count(inner) } }
    }
  }

  private mutating func finish(imports: [(domain: String, version: Int)]) {
    operators = counts.map { use, count in
      OperatorVersion(
        op: use.op, since: use.since, newest: OperatorSpecification.versions(of: use.op).last, count: count)
    }
    operators.sort { ($0.op.description, $0.since ?? 0) < ($1.op.description, $1.since ?? 0) }
    let used = Set(operators.map(\.op.domain)).subtracting(imports.map(\.domain)).sorted()
    for (domain, version) in imports.map({ ($0.domain, Int?.some($0.version)) }) + used.map({ ($0, nil) }) {
      let newest = Opsets.newest(of: domain)
      sets.append(
        OperatorSet(
          domain: domain.isEmpty ? "ai.onnx" : domain, imported: version,
          unchanged: newest.flatMap { unchanged(domain, newest: $0) }, newest: newest))
    }
  }

  private func unchanged(_ domain: String, newest: Int) -> ClosedRange<Int>? {
    let versions = operators.filter { $0.op.domain == domain }
    guard let least = versions.compactMap(\.since).max() else { return nil }
    let next = versions.compactMap { version in
      OperatorSpecification.versions(of: version.op).first { $0 > version.since ?? 0 }
    }
    let most = next.min().map { $0 - 1 } ?? newest
    return least <= most ? least...most : nil
  }
}

extension ONNXFile {
  /// Which versions of which operators the model in `bytes` uses, as the file has them.
  ///
  /// - Throws: `ONNXError`, as `read`.
  public static func opsetUsage(
    _ bytes: ByteView, folder: String? = nil, limits: Limits = Limits()
  ) throws(ONNXError) -> OpsetUsage {
    var diagnostics = Diagnostics(isCollecting: false)
    return OpsetUsage(try record(bytes, folder, limits, &diagnostics))
  }
}
