import Bytes
import GraphIR
import Tensors

/// The graph that upgrades and downgrades add values and nodes to, as a reader or a writer has it. What they add is named
/// after the node that changes: `conv1/pads`.
protocol NodeBuilder {
  var graph: Graph { get }

  /// What is known of `id`.
  func facts(_ id: ValueID?) -> ValueFacts?

  /// A new value that no node defines yet.
  mutating func value(named name: String, _ type: ValueType?) -> ValueID

  /// A new constant.
  mutating func constant(named name: String, _ tensor: Tensor) -> ValueID

  /// Adds a node of the newest version.
  mutating func emit(_ node: VersionedNode) throws(ONNXError)
}

extension NodeBuilder {
  /// The element type of `id`, if it is a tensor and its type is known.
  func elementType(of id: ValueID?) -> ElementType? { facts(id)?.type?.tensor?.elementType }

  func shape(of id: ValueID?) -> [Dimension]? { facts(id)?.type?.tensor?.shape }

  func constant(_ id: ValueID?) -> Tensor? { facts(id)?.constant }

  mutating func value(named name: String) -> ValueID { value(named: name, nil) }

  /// Adds a node with one output before `node` and returns that output.
  mutating func insert(
    _ type: String, _ inputs: [ValueID?], _ attributes: [(name: String, value: Attribute)] = [],
    before node: VersionedNode, as role: String
  ) throws(ONNXError) -> ValueID {
    let name = "\(node.name)/\(role)"
    let output = value(named: name)
    try emit(VersionedNode(name: name, type: type, attributes: attributes, inputs: inputs, outputs: [output]))
    return output
  }

  /// Adds a node after `node`: `node` gives a new value in the place of output `index`, from which (the first input)
  /// the added node makes what the output was.
  mutating func append(
    _ type: String, _ inputs: [ValueID?], _ attributes: [(name: String, value: Attribute)] = [],
    after node: inout VersionedNode, output index: Int, as role: String
  ) {
    guard let output = node.output(index) else { return }
    let between = value(named: "\(node.name)/\(role)")
    node.outputs[index] = between
    node.followers.append(
      VersionedNode(
        name: "\(node.name)/\(role)", type: type, attributes: attributes, inputs: [between] + inputs, outputs: [output])
    )
  }

  /// A constant vector of int64.
  mutating func integers(_ list: [Int], for node: VersionedNode, as role: String) throws(ONNXError) -> ValueID {
    let tensor = try wrapped(node.name) { () throws(TensorError) in try Tensor([list.count], list.map(Int64.init)) }
    return constant(named: "\(node.name)/\(role)", tensor)
  }

  /// A constant vector of float32.
  mutating func floats(_ list: [Float], for node: VersionedNode, as role: String) throws(ONNXError) -> ValueID {
    let tensor = try wrapped(node.name) { () throws(TensorError) in try Tensor([list.count], list) }
    return constant(named: "\(node.name)/\(role)", tensor)
  }

  /// A constant scalar of the element type of `id`.
  mutating func scalar(
    _ number: Float, like id: ValueID?, for node: VersionedNode, as role: String
  ) throws(ONNXError) -> ValueID {
    let name = "\(node.name)/\(role)"
    switch elementType(of: id) {
    case .float32: return constant(named: name, Tensor(scalar: number))
    case .float64: return constant(named: name, Tensor(scalar: Double(number)))
    case .float16: return constant(named: name, Tensor(scalar: Float16(number)))
    case .bfloat16: return constant(named: name, Tensor(scalar: BFloat16(number)))
    default:
      let wide = constant(named: "\(name)_float", Tensor(scalar: number))
      return try insert("CastLike", [wide, id], before: node, as: role)
    }
  }

  /// The rank of `id`.
  ///
  /// - Throws: `ONNXError.unsupported` where it is not known before the graph runs.
  func rank(of id: ValueID?, for node: VersionedNode) throws(ONNXError) -> Int {
    if let rank = shape(of: id)?.count { return rank }
    let name = id.map { graph[$0].name } ?? ""
    throw node.unsupported("what opset \(node.origin) means for \(quoted(name)), whose rank is not known,")
  }

  /// `id` with `count` axes of extent 1 added after its own.
  mutating func withTrailingAxes(
    _ count: Int, of id: ValueID, rank: Int, for node: VersionedNode, as role: String
  ) throws(ONNXError) -> ValueID {
    if let tensor = graph[id].constant {
      let extents = tensor.shape.extents + Array(repeating: 1, count: count)
      let reshaped = try wrapped(node.name) { () throws(TensorError) in try tensor.reshaped(extents) }
      return constant(named: "\(node.name)/\(role)", reshaped)
    }
    let axes = try integers(Array(rank..<rank + count), for: node, as: "\(role)_axes")
    return try insert("Unsqueeze", [id, axes], before: node, as: role)
  }

  /// Turns a list attribute into input `index`, where it is given.
  mutating func moveToInput(
    _ attribute: String, _ index: Int, of node: inout VersionedNode
  ) throws(ONNXError) {
    guard let list = try node.take(attribute, [Int].self) else { return }
    node.setInput(index, try integers(list, for: node, as: attribute))
  }
}
