import Bytes
import CONNX
import GraphIR
import Tensors

/// What is noted while a model is read beside what strict reading refuses.
extension GraphReader {
  /// Notes what the model as a whole lacks or repeats.
  mutating func checkHeader(of proto: Onnx__ModelProto, _ opsets: OpsetImports) {
    guard diagnostics.isCollecting else { return }
    if proto.ir_version <= 0 { diagnostics.noteError("the model has no IR version") }
    if proto.ir_version > Opsets.newestIRVersion {
      diagnostics.noteError("IR version \(proto.ir_version) is newer than \(Opsets.newestIRVersion), the newest known")
    }
    if proto.ir_version >= 3, proto.n_opset_import == 0 {
      diagnostics.noteError("the model imports no operator set, which IR version \(proto.ir_version) needs")
    }
    if proto.ir_version < 3, proto.n_opset_import > 0 {
      diagnostics.noteError("the model imports operator sets, which IR version \(proto.ir_version) does not have")
    }
    checkImports(opsets)
    var keys: Set<String> = []
    for (key, _) in pairs(proto.metadata_props, proto.n_metadata_props) where !keys.insert(key).inserted {
      diagnostics.noteError("the metadata has key \(quoted(key)) twice")
    }
    // Initializers that are no inputs came with IR version 4.
    guard proto.ir_version < 4, let graph = proto.graph?.pointee else { return }
    let inputs = Set(messages(graph.input, graph.n_input).map { text($0.name) })
    for name in messages(graph.initializer, graph.n_initializer).map({ text($0.name) }) where !inputs.contains(name) {
      diagnostics.noteError(
        value: name, "is no input of the graph, as IR version \(proto.ir_version) has all initializers")
    }
  }

  /// Notes which operator sets are imported in versions that do not exist.
  private mutating func checkImports(_ opsets: OpsetImports) {
    var domains: Set<String> = []
    for (domain, version) in opsets.listed {
      let name = domain.isEmpty ? "ai.onnx" : domain
      if !domains.insert(domain).inserted {
        diagnostics.noteError("the operator set \(quoted(name)) is imported twice")
      }
      guard let newest = Opsets.newest(of: domain) else { continue }
      if version > newest { diagnostics.noteError("opset \(version) of \(name): the newest known is \(newest)") }
      if version < 1 { diagnostics.noteError("opset \(version) of \(name): at least 1 expected") }
    }
  }

  /// Notes what the graph's own name and those of its inputs, outputs and initializers lack.
  mutating func checkPorts(_ proto: Onnx__GraphProto, isInner: Bool) {
    guard diagnostics.isCollecting else { return }
    if text(proto.name).isEmpty { diagnostics.noteError("the graph has no name") }
    for (kind, list) in [
      ("input", messages(proto.input, proto.n_input).map { $0 }),
      ("output", messages(proto.output, proto.n_output).map { $0 }),
      ("value_info", messages(proto.value_info, proto.n_value_info).map { $0 }),
    ] {
      for (index, info) in list.enumerated() {
        let name = text(info.name)
        if name.isEmpty { diagnostics.noteError("\(kind) \(index) has no name") }
        if !isInner, kind != "value_info" { checkType(of: info, name, kind) }
      }
    }
    for (index, tensor) in messages(proto.initializer, proto.n_initializer).enumerated()
    where text(tensor.name).isEmpty {
      diagnostics.noteError("initializer \(index) has no name")
    }
  }

  private mutating func checkType(of info: Onnx__ValueInfoProto, _ name: String, _ kind: String) {
    guard let type = info.type?.pointee, type.value_case != ONNX__TYPE_PROTO__VALUE__NOT_SET else {
      return diagnostics.noteError(value: name, "the \(kind) has no type")
    }
    guard type.value_case == ONNX__TYPE_PROTO__VALUE_TENSOR_TYPE, let tensor = type.tensor_type?.pointee else { return }
    if tensor.elem_type == 0 { diagnostics.noteError(value: name, "the \(kind) has no element type") }
    if tensor.shape == nil { diagnostics.noteError(value: name, "the \(kind) has no shape, not even an open one") }
  }

  /// Notes a node of a domain that the model does not import.
  mutating func checkImport(of domain: String, _ opsets: OpsetImports) {
    if !domain.isEmpty, opsets[domain] == nil {
      diagnostics.noteError("operators of domain \(quoted(domain)) are used, which the model does not import")
    }
  }

  /// Notes what the node reads that only a later node computes.
  mutating func checkOrder(of node: NodeRecord, _ scope: GraphScope) {
    guard diagnostics.isCollecting else { return }
    for id in node.reads where scope.isPending(id) {
      diagnostics.noteError(value: scope.graph[id].name, "is read here, but this node or one after it computes it")
    }
  }

  /// Notes what of the node is against its operator's specification in the version that it is written in.
  mutating func checkSpecification(of node: inout NodeRecord, _ proto: Onnx__NodeProto) {
    guard diagnostics.isCollecting else { return }
    let identifier = node.key.identifier
    if identifier.name.isEmpty { diagnostics.noteError("the node has no operator") }
    if proto.n_input == 0, proto.n_output == 0 { diagnostics.noteError("the node has neither inputs nor outputs") }
    if functions.contains(node.key) { return }
    guard let newest = Opsets.newest(of: identifier.domain) else {
      return diagnostics.warn("\(identifier) is no operator of ONNX's, and is not checked")
    }
    // Of a version that is not known nothing can be said.
    guard node.opset <= newest else { return node.isFlawed = true }
    guard let specification = OperatorSpecification.of(identifier, opset: node.opset) else {
      let first = OperatorSpecification.versions(of: identifier).first.map { ", it came with opset \($0)" } ?? ""
      diagnostics.noteError("opset \(node.opset) has no operator \(identifier)\(first)")
      return node.isFlawed = true
    }
    let outputs = texts(proto.output, proto.n_output).map { !$0.isEmpty }
    if !specification.check(node, outputs: outputs, &diagnostics) { node.isFlawed = true }
  }

  /// Notes attributes that hold nothing, several values, or another one than they say.
  mutating func checkFields(of proto: Onnx__AttributeProto, _ name: String) {
    guard diagnostics.isCollecting else { return }
    if name.isEmpty { diagnostics.noteError("an attribute has no name") }
    let isReference = !text(proto.ref_attr_name).isEmpty
    if isReference, !(diagnostics.place.path.first ?? "").hasPrefix("function ") {
      diagnostics.noteError("attribute \(quoted(name)) refers to a function's, outside of any")
    }
    if proto.has_type == 0 { diagnostics.noteError("attribute \(quoted(name)) does not say its type") }
    let fields = [
      proto.has_f != 0, proto.has_i != 0, proto.has_s != 0, proto.t != nil, proto.g != nil, proto.tp != nil,
      proto.sparse_tensor != nil, proto.n_floats > 0, proto.n_ints > 0, proto.n_strings > 0, proto.n_tensors > 0,
      proto.n_graphs > 0, proto.n_type_protos > 0, proto.n_sparse_tensors > 0,
    ].count { $0 }
    if fields > (isReference ? 0 : 1) { diagnostics.noteError("attribute \(quoted(name)) has \(fields) values") }
    if fields == 1, proto.has_type != 0, proto.type != Self.type(of: proto) {
      diagnostics.noteError("attribute \(quoted(name)) holds another kind of value than it says")
    }
  }

  /// Notes initializers that nothing reads.
  mutating func checkUse(of record: GraphRecord) {
    guard diagnostics.isCollecting else { return }
    let reads = record.reads
    for (index, value) in record.graph.values.enumerated()
    where value.constant != nil && !reads.contains(ValueID(index)) {
      diagnostics.warn(value: value.name, "the initializer is not used")
    }
  }
}
