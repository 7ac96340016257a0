import Bytes
import GraphIR
import Tensors

/// The names of one graph while it is read. A name that it does not define is taken from the graph around it.
struct GraphScope {
  var graph: Graph
  private var ids: [String: ValueID] = [:]
  private var values = UniqueNames()
  private let isInner: Bool
  /// What nodes compute, as long as the node is not read.
  private var pending: Set<ValueID> = []

  /// - Parameter isInner: whether there is a graph around it.
  init(_ graph: Graph, isInner: Bool) {
    self.graph = graph
    self.isInner = isInner
  }

  /// The value named `name`, if the graph defines it.
  subscript(name: String) -> ValueID? { ids[name] }

  /// - Throws: when `name` is defined already.
  mutating func define(_ name: String, _ type: ValueType?, constant: Tensor? = nil) throws(GraphError) -> ValueID {
    guard values.take(name) else { throw GraphError("\(quoted(name)) is defined twice") }
    let id = graph.addValue(GraphValue(name: name, type: type, constant: constant))
    ids[name] = id
    return id
  }

  /// A value of its own beside the one that `name` stands for, for a definition that must not be.
  mutating func shadow(_ name: String, _ type: ValueType?) -> ValueID {
    let id = graph.addValue(GraphValue(name: values.make(name), type: type))
    if ids[name] == nil { ids[name] = id }
    return id
  }

  /// Notes that a node computes `id`.
  mutating func expect(_ id: ValueID) { pending.insert(id) }

  /// The value that a node computes under `name`; `nil` where another definition has the name.
  mutating func claim(_ name: String) -> ValueID? { ids[name].flatMap { pending.remove($0) } }

  /// Whether the node that computes `id` is yet to be read.
  func isPending(_ id: ValueID) -> Bool { pending.contains(id) }

  /// The value that `reader` means by `name`: the graph's own, or else a capture of the surrounding graph's.
  mutating func resolve(_ name: String, for reader: @autoclosure () -> String) throws(ONNXError) -> ValueID {
    if let id = ids[name] { return id }
    guard isInner else { throw .model("\(reader()) reads \(quoted(name)), which nothing defines") }
    return capture(name)
  }

  /// A value that stands for the surrounding graph's `name`.
  private mutating func capture(_ name: String) -> ValueID {
    let id = graph.addValue(GraphValue(name: values.make(name), type: nil))
    ids[name] = id
    graph.captures.append(id)
    return id
  }
}

extension GraphRecord {
  /// The names by which the graph's captures are known outside, in order.
  var capturedNames: [String] { graph.captures.map { graph[$0].name } }

  /// Gives the graph a capture for each of `names`, in their order.
  mutating func align(captures names: [String]) {
    var known = Dictionary(zip(capturedNames, graph.captures), uniquingKeysWith: { first, _ in first })
    var taken = UniqueNames()
    for value in graph.values { _ = taken.take(value.name) }
    for name in names where known[name] == nil {
      known[name] = graph.addValue(GraphValue(name: taken.make(name), type: nil))
    }
    graph.captures = names.compactMap { known[$0] }
  }
}
