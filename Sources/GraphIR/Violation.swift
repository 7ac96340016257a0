import Bytes

/// Where in a model something is.
public struct ModelPlace: Sendable, Hashable {
  /// One node of a graph.
  public struct NodePlace: Sendable, Hashable {
    /// The node's place in its graph's list.
    public var index: Int
    /// Empty where the file gives none.
    public var name: String
    public var op: String

    public init(index: Int, name: String, op: String) {
      self.index = index
      self.name = name
      self.op = op
    }
  }

  /// The way from the model's own graph to the one concerned: nodes with the attribute that holds a graph, or a function.
  public var path: [String]
  public var node: NodePlace?
  /// The input, output, initializer or tensor.
  public var value: String?

  public init(path: [String] = [], node: NodePlace? = nil, value: String? = nil) {
    self.path = path
    self.node = node
    self.value = value
  }
}

extension ModelPlace: CustomStringConvertible {
  /// `node 3 "conv1", Conv, value "x"`, after the graphs around it; empty for the model as a whole.
  public var description: String {
    var parts = path.map { quoted($0) }
    if let node { parts.append("node \(node.index)\(node.name.isEmpty ? "" : " \(quoted(node.name))"), \(node.op)") }
    if let value { parts.append("value \(quoted(value))") }
    return parts.joined(separator: ", ")
  }
}

/// Something in a model that is against its format's specification, or that a user should look at.
public struct Violation: Sendable, Hashable {
  public enum Severity: String, Sendable {
    /// Against the specification.
    case error
    /// Allowed, or not checked, but likely not meant.
    case warning
  }

  public var severity: Severity
  public var place: ModelPlace
  /// What is wrong, and what was expected.
  public var problem: String

  public init(_ severity: Severity, at place: ModelPlace = ModelPlace(), _ problem: String) {
    self.severity = severity
    self.place = place
    self.problem = problem
  }
}

/// Violations as they are found, each listed once, up to a number.
public struct ViolationList: Sendable {
  public private(set) var listed: [Violation] = []
  public private(set) var errors = 0
  public private(set) var warnings = 0
  private var seen: Set<Violation> = []

  /// Violations that are listed; further ones only count.
  public static let most = 1000

  public init() {}

  /// How many were found beyond those that are listed.
  public var unlisted: Int { errors + warnings - listed.count }

  public mutating func add(_ violation: Violation) {
    guard listed.count < Self.most else { return count(violation) }
    guard seen.insert(violation).inserted else { return }
    listed.append(violation)
    count(violation)
  }

  private mutating func count(_ violation: Violation) {
    switch violation.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    }
  }
}
