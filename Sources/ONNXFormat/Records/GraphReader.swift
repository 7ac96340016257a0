import Bytes
import CONNX
import GraphIR
import Tensors

/// Turns the graphs and functions of a model into records of our own, so that libprotobuf-c's can be freed.
struct GraphReader {
  var tensors: TensorReader
  let limits: Limits
  var diagnostics: Diagnostics
  /// The model's own functions, which go before operators of the same name.
  var functions: Set<FunctionKey> = []

  init(source: ByteView, folder: String?, limits: Limits, diagnostics: Diagnostics) {
    tensors = TensorReader(source: source, folder: folder, limits: limits)
    self.limits = limits
    self.diagnostics = diagnostics
  }

  /// What `body` returns; `nil` where it throws and the error was noted instead.
  mutating func attempt<T>(
    value: String? = nil, _ body: (inout GraphReader) throws(ONNXError) -> T
  ) throws(ONNXError) -> T? {
    do {
      return try body(&self)
    } catch {
      try diagnostics.report(error, value: value)
      return nil
    }
  }

  /// What a node's attributes are read with.
  struct NodeContext {
    var name: String
    var op: String
    var index: Int
    var opsets: OpsetImports

    /// The node's name, or where it has none what it is.
    var label: String { name.isEmpty ? "\(op) number \(index)" : name }

    func error(_ problem: String) -> ONNXError { .node(name: label, op: op, problem: problem) }
    func tensorName(_ attribute: String) -> String { "\(attribute) of \(label)" }
  }

  /// - Parameter isInner: whether it may read what graphs around it define.
  mutating func graph(
    _ proto: Onnx__GraphProto, _ opsets: OpsetImports, isInner: Bool
  ) throws(ONNXError) -> GraphRecord {
    var scope = GraphScope(Graph(name: text(proto.name)), isInner: isInner)
    checkPorts(proto, isInner: isInner)
    try initializers(proto, &scope)
    for info in messages(proto.input, proto.n_input) {
      let name = text(info.name)
      // Before IR version 4, initializers were listed as inputs that have a default.
      if let id = scope[name], !isInner, scope.graph[id].constant != nil { continue }
      scope.graph.inputs.append(try define(name, try type(of: info), &scope))
    }
    let nodes = Array(messages(proto.node, proto.n_node))
    try defineOutputs(of: nodes, &scope)
    try declareTypes(proto, &scope)
    var record = GraphRecord(graph: scope.graph)
    record.nodes = try self.nodes(nodes, opsets, &scope)
    for info in messages(proto.output, proto.n_output) {
      scope.graph.outputs.append(try resolve(text(info.name), &scope, for: "an output of the graph"))
    }
    record.graph = scope.graph
    try sort(&record)
    checkUse(of: record)
    return record
  }

  mutating func function(_ proto: Onnx__FunctionProto) throws(ONNXError) -> FunctionRecord {
    let name = text(proto.name)
    let opsets = OpsetImports(proto.opset_import, proto.n_opset_import)
    var scope = GraphScope(Graph(name: name), isInner: false)
    for input in texts(proto.input, proto.n_input) { scope.graph.inputs.append(try define(input, nil, &scope)) }
    let nodes = Array(messages(proto.node, proto.n_node))
    try defineOutputs(of: nodes, &scope)
    var record = GraphRecord(graph: scope.graph)
    record.nodes = try self.nodes(nodes, opsets, &scope)
    for output in texts(proto.output, proto.n_output) {
      scope.graph.outputs.append(try resolve(output, &scope, for: "an output of function \(quoted(name))"))
    }
    record.graph = scope.graph
    try sort(&record)
    var attributes: [String: AttributeRecord?] = [:]
    for attribute in texts(proto.attribute, proto.n_attribute) { attributes[attribute] = .some(nil) }
    let context = NodeContext(name: name, op: "function", index: 0, opsets: opsets)
    for attribute in messages(proto.attribute_proto, proto.n_attribute_proto) {
      if let value = try attempt({ reader throws(ONNXError) in try reader.attribute(attribute, context) }) {
        attributes[text(attribute.name)] = value
      }
    }
    return FunctionRecord(body: record, attributes: attributes)
  }

  private mutating func initializers(_ proto: Onnx__GraphProto, _ scope: inout GraphScope) throws(ONNXError) {
    for proto in messages(proto.initializer, proto.n_initializer) {
      let name = text(proto.name)
      let tensor = try attempt(value: name) { reader throws(ONNXError) in
        try reader.tensors.tensor(proto, name: name)
      }
      try define(constant: tensor, name, &scope)
    }
    for proto in messages(proto.sparse_initializer, proto.n_sparse_initializer) {
      let name = proto.values.map { text($0.pointee.name) } ?? ""
      let tensor = try attempt(value: name) { reader throws(ONNXError) in try reader.tensors.tensor(proto) }
      try define(constant: tensor, name, &scope)
    }
  }

  /// - Parameter constant: `nil` where the elements cannot be read.
  private mutating func define(constant: Tensor?, _ name: String, _ scope: inout GraphScope) throws(ONNXError) {
    let id = try define(name, nil, &scope)
    scope.graph[id].constant = constant
    scope.graph[id].type = constant.flatMap { ValueFacts(constant: $0).type }
  }

  private mutating func define(
    _ name: String, _ type: ValueType?, _ scope: inout GraphScope
  ) throws(ONNXError) -> ValueID {
    do {
      return try scope.define(name, type)
    } catch {
      try diagnostics.report(.graph(error), value: name)
      return scope.shadow(name, type)
    }
  }

  /// As `GraphScope.resolve`; what nothing defines is noted, and a value of which nothing is known.
  private mutating func resolve(
    _ name: String, _ scope: inout GraphScope, for reader: @autoclosure () -> String
  ) throws(ONNXError) -> ValueID {
    do {
      return try scope.resolve(name, for: reader())
    } catch {
      try diagnostics.report(error, value: name)
      return scope.shadow(name, nil)
    }
  }

  private mutating func type(of info: Onnx__ValueInfoProto) throws(ONNXError) -> ValueType? {
    guard let type = info.type?.pointee else { return nil }
    let name = text(info.name)
    return try attempt(value: name) { reader throws(ONNXError) in
      try valueType(type, of: name, limits: reader.limits)
    } ?? nil
  }

  /// Defines what the nodes compute before any node is read, as files need not list nodes in order.
  private mutating func defineOutputs(of nodes: [Onnx__NodeProto], _ scope: inout GraphScope) throws(ONNXError) {
    for (index, node) in nodes.enumerated() {
      diagnostics.place.node = ModelPlace.NodePlace(index: index, name: text(node.name), op: text(node.op_type))
      for output in texts(node.output, node.n_output) where !output.isEmpty {
        scope.expect(try define(output, nil, &scope))
      }
    }
    diagnostics.place.node = nil
  }

  /// Notes the types that the file declares for what nodes compute.
  private mutating func declareTypes(_ proto: Onnx__GraphProto, _ scope: inout GraphScope) throws(ONNXError) {
    for list in [(proto.output, proto.n_output), (proto.value_info, proto.n_value_info)] {
      for info in messages(list.0, list.1) {
        guard let id = scope[text(info.name)], scope.graph[id].type == nil else { continue }
        scope.graph[id].type = try type(of: info)
      }
    }
  }

  private mutating func nodes(
    _ protos: [Onnx__NodeProto], _ opsets: OpsetImports, _ scope: inout GraphScope
  ) throws(ONNXError) -> [NodeRecord] {
    var records: [NodeRecord] = []
    records.reserveCapacity(protos.count)
    for (index, proto) in protos.enumerated() {
      let context = NodeContext(name: text(proto.name), op: text(proto.op_type), index: index, opsets: opsets)
      diagnostics.place.node = ModelPlace.NodePlace(index: index, name: context.name, op: context.op)
      if let record = try attempt({ reader throws(ONNXError) in try reader.node(proto, context, &scope) }) {
        records.append(record)
      }
    }
    diagnostics.place.node = nil
    return records
  }

  private mutating func node(
    _ proto: Onnx__NodeProto, _ context: NodeContext, _ scope: inout GraphScope
  ) throws(ONNXError) -> NodeRecord {
    let domain = OpsetImports.normalized(text(proto.domain))
    checkImport(of: domain, context.opsets)
    let opset = try opset(of: domain, context)
    var record = NodeRecord(
      name: context.name.isEmpty ? "\(context.op)_\(context.index)" : context.name,
      key: FunctionKey(identifier: OperatorIdentifier(context.op, domain: domain), overload: text(proto.overload)),
      opset: opset)
    for name in texts(proto.input, proto.n_input) {
      record.inputs.append(name.isEmpty ? nil : try resolve(name, &scope, for: "node \(quoted(record.name))"))
    }
    while let last = record.inputs.last, last == nil { record.inputs.removeLast() }
    var given: Set<String> = []
    for attribute in messages(proto.attribute, proto.n_attribute) {
      let name = text(attribute.name)
      let value = try attempt { reader throws(ONNXError) in
        guard given.insert(name).inserted else {
          throw context.error("attribute \(quoted(name)) is given twice")
        }
        return try reader.attribute(attribute, context)
      }
      if let value { record.attributes.append((name, value)) } else { record.isFlawed = true }
    }
    try bindCaptures(of: &record, &scope)
    checkOrder(of: record, scope)
    record.outputs = texts(proto.output, proto.n_output).map { $0.isEmpty ? nil : scope.claim($0) }
    record.place = diagnostics.place
    checkSpecification(of: &record, proto)
    return record
  }

  /// The version of `domain` that a node is written in.
  private mutating func opset(of domain: String, _ context: NodeContext) throws(ONNXError) -> Int {
    guard let opset = context.opsets[domain] ?? (domain.isEmpty ? nil : 1) else {
      try diagnostics.report(context.error("the model does not say which version of ONNX's operators it uses"))
      return Opsets.newest
    }
    if opset < 1 { try diagnostics.report(context.error("its operator set has version \(opset)")) }
    return max(1, opset)
  }

  /// Connects what the node's graphs read from outside: one list of captures for all of them.
  private mutating func bindCaptures(of record: inout NodeRecord, _ scope: inout GraphScope) throws(ONNXError) {
    var names: [String] = []
    var seen: Set<String> = []
    for (_, attribute) in record.attributes {
      for graph in attribute.graphs { names += graph.capturedNames.filter { seen.insert($0).inserted } }
    }
    guard !names.isEmpty else { return }
    for index in record.attributes.indices { record.attributes[index].value.align(captures: names) }
    for name in names { record.captures.append(try resolve(name, &scope, for: "node \(quoted(record.name))")) }
  }

  private mutating func sort(_ record: inout GraphRecord) throws(ONNXError) {
    let order = dependencyOrder(
      reads: record.nodes.map(\.reads), outputs: record.nodes.map(\.outputs), valueCount: record.graph.values.count)
    guard let complete = order.complete else {
      let node = record.nodes[order.stuck]
      diagnostics.place.node = node.place.node
      return try diagnostics.report(.graph(GraphError(node: node.name, "is part of a cycle")))
    }
    record.nodes = complete.map { record.nodes[$0] }
  }
}

extension AttributeRecord {
  fileprivate mutating func align(captures names: [String]) {
    switch self {
    case .graph(var graph):
      graph.align(captures: names)
      self = .graph(graph)
    case .graphs(var graphs):
      for index in graphs.indices { graphs[index].align(captures: names) }
      self = .graphs(graphs)
    case .value, .reference: break
    }
  }
}
