import Tensors

/// The place of a value in `Graph.values`.
public struct ValueID: Sendable, Hashable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: ValueID, b: ValueID) -> Bool { a.index < b.index }
}

/// A value of the graph: an input, a constant or a node's output.
public struct GraphValue: Sendable {
  /// As the file names it; unique in its graph.
  public var name: String
  public var type: ValueType?
  /// The elements of an initializer or a folded constant.
  public var constant: Tensor?

  public init(name: String, type: ValueType?, constant: Tensor? = nil) {
    self.name = name
    self.type = type
    self.constant = constant
  }
}

/// One application of an operator.
public struct Node: Sendable {
  public var name: String
  public var op: any Operator
  /// `nil` stands for an optional input that is left out.
  public var inputs: [ValueID?]
  /// `nil` stands for an output that nobody reads.
  public var outputs: [ValueID?]
  /// Values of the surrounding graph that the operator's subgraphs read: `captures[i]` is what every subgraph sees as its
  /// own `captures[i]`.
  public var captures: [ValueID]

  public init(name: String, op: any Operator, inputs: [ValueID?], outputs: [ValueID?], captures: [ValueID] = []) {
    self.name = name
    self.op = op
    self.inputs = inputs
    self.outputs = outputs
    self.captures = captures
  }

  /// Every value that the node reads.
  public var reads: [ValueID] { inputs.compactMap { $0 } + captures }
}

/// A computation: nodes in an order in which each reads only what is already there, and the values between them.
public struct Graph: Sendable {
  public var name: String
  public private(set) var values: [GraphValue] = []
  public var nodes: [Node] = []
  public var inputs: [ValueID] = []
  public var outputs: [ValueID] = []
  /// Of a subgraph: the values that stand for the surrounding graph's (see `Node.captures`).
  public var captures: [ValueID] = []
  public var provenance: Provenance

  public init(name: String, provenance: Provenance = Provenance(format: "graph")) {
    self.name = name
    self.provenance = provenance
  }

  public subscript(id: ValueID) -> GraphValue {
    get { values[id.index] }
    set { values[id.index] = newValue }
  }

  public mutating func addValue(_ value: GraphValue) -> ValueID {
    values.append(value)
    return ValueID(values.count - 1)
  }

  /// A new constant.
  public mutating func addConstant(_ name: String, _ tensor: Tensor) -> ValueID {
    addValue(
      GraphValue(
        name: name, type: .tensor(tensor.elementType, tensor.shape.extents.map { .known($0) }), constant: tensor))
  }

  /// The value named `name`.
  public func value(named name: String) -> ValueID? {
    values.firstIndex { $0.name == name }.map { ValueID($0) }
  }

  /// The constants that nodes read or the graph returns, in order of first use: the model's parameters and tables.
  public var usedConstants: [ValueID] {
    var seen = Set<ValueID>()
    return (nodes.flatMap(\.reads) + outputs).filter { self[$0].constant != nil && seen.insert($0).inserted }
  }
}
