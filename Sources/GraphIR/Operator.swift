import Tensors

/// An operator's name within its domain (`""` is ONNX's own).
public struct OperatorIdentifier: Sendable, Hashable, CustomStringConvertible {
  public var domain: String
  public var name: String

  public init(_ name: String, domain: String = "") {
    self.name = name
    self.domain = domain
  }

  public var description: String { domain.isEmpty ? name : "\(domain).\(name)" }
}

/// One operator with its attributes decoded: `Conv`, `MaxPool`.
///
/// This room knows an operator's attributes and the types of its results. Other rooms add what they know as conformances
/// in files of the same family name (`CPURuntime/Kernels/Convolution.swift`: `extension Conv: CPUExecutable`).
public protocol Operator: Sendable {
  static var identifier: OperatorIdentifier { get }
  /// How many inputs a node may list (an optional input may also be listed as absent).
  static var inputCount: ClosedRange<Int> { get }
  static var outputCount: ClosedRange<Int> { get }

  /// The operator with every attribute at its default.
  init()

  /// Describes the attributes, for reading and for writing.
  mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError)

  /// Sets the type of every output as far as the inputs determine it.
  ///
  /// - Throws: when the inputs contradict the operator's specification.
  func infer(_ node: inout InferenceContext) throws(InferenceError)

  /// The identifier of this value; differs from the type's where one type stands for several operators.
  var identifier: OperatorIdentifier { get }
  /// The graphs inside the operator (`If`, `Loop`, `Scan`).
  var subgraphs: [Graph] { get }
}

extension Operator {
  public static var outputCount: ClosedRange<Int> { 1...1 }
  public var identifier: OperatorIdentifier { Self.identifier }
  public var subgraphs: [Graph] { [] }
  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {}
}

/// An operator that this version does not know, kept as the file gives it so that the file can still be inspected.
public struct UnknownOperator: Operator {
  public static var identifier: OperatorIdentifier { OperatorIdentifier("", domain: "unknown") }
  public static var inputCount: ClosedRange<Int> { 0...Int.max }
  public static var outputCount: ClosedRange<Int> { 0...Int.max }

  public var identifier: OperatorIdentifier
  /// The version of its domain's operators that the file is written in.
  public var version: Int
  public var attributes: [(name: String, value: Attribute)]

  public init() { self.init(identifier: Self.identifier, attributes: []) }

  public init(identifier: OperatorIdentifier, version: Int = 1, attributes: [(name: String, value: Attribute)]) {
    self.identifier = identifier
    self.version = version
    self.attributes = attributes
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {}

  public var subgraphs: [Graph] {
    attributes.flatMap { attribute -> [Graph] in
      switch attribute.value {
      case .graph(let graph): [graph]
      case .graphs(let graphs): graphs
      case .int, .float, .string, .tensor, .type, .ints, .floats, .strings, .tensors, .types: []
      }
    }
  }
}
