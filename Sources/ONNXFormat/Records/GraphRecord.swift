import GraphIR
import Tensors

/// A GraphProto or FunctionProto as the file gives it: names resolved to values, operators not yet understood.
struct GraphRecord: Sendable {
  /// The values, inputs, outputs and captures; no nodes.
  var graph: Graph
  /// Each after the nodes that it reads from.
  var nodes: [NodeRecord] = []

  /// The values that nodes read or the graph returns.
  var reads: Set<ValueID> { Set(nodes.flatMap(\.reads) + graph.outputs) }
}

/// A NodeProto.
struct NodeRecord: Sendable {
  /// Empty where the file gives none.
  var name: String
  var key: FunctionKey
  /// The version of its domain's operators that it is written in.
  var opset: Int
  var attributes: [(name: String, value: AttributeRecord)] = []
  var inputs: [ValueID?] = []
  var outputs: [ValueID?] = []
  /// What the graphs in its attributes read of this one, as in `Node.captures`.
  var captures: [ValueID] = []
  /// Where the file has it.
  var place = ModelPlace()
  /// Whether it was found to be against its operator's specification, so that nothing follows from it.
  var isFlawed = false

  var reads: [ValueID] { inputs.compactMap { $0 } + captures }
}

/// An AttributeProto's value.
indirect enum AttributeRecord: Sendable {
  case value(Attribute)
  case graph(GraphRecord)
  case graphs([GraphRecord])
  /// In a function: the value of the calling node's attribute of this name.
  case reference(String)

  /// The graphs that it holds.
  var graphs: [GraphRecord] {
    switch self {
    case .graph(let graph): [graph]
    case .graphs(let graphs): graphs
    case .value, .reference: []
    }
  }
}

/// What a node names: an operator, or one of the model's functions.
struct FunctionKey: Sendable, Hashable {
  var identifier: OperatorIdentifier
  /// Tells functions of one name apart.
  var overload = ""
}

/// A FunctionProto.
struct FunctionRecord: Sendable {
  var body: GraphRecord
  /// The attributes that a call may give; a value where there is a default.
  var attributes: [String: AttributeRecord?]
}

/// A ModelProto.
struct ModelRecord: Sendable {
  var graph: GraphRecord
  var functions: [FunctionKey: FunctionRecord]
  var opsets: OpsetImports
  /// What may still be allocated on the file's behalf.
  var budget: AllocationBudget
}
