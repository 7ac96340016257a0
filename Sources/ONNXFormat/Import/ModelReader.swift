import Bytes
import CONNX
import GraphIR
import Tensors

extension ModelRecord {
  /// - Parameter diagnostics: whether to read strictly.
  init(
    _ proto: Onnx__ModelProto, source: ByteView, folder: String?, limits: Limits, diagnostics: Diagnostics
  ) throws(ONNXError) {
    guard let main = proto.graph?.pointee else { throw .model("the model has no graph") }
    let irVersion = Int(proto.ir_version)
    let opsets = OpsetImports(proto.opset_import, proto.n_opset_import, irVersion: irVersion)
    var reader = GraphReader(source: source, folder: folder, limits: limits, diagnostics: diagnostics)
    reader.checkHeader(of: proto, opsets)
    reader.functions = Set(messages(proto.functions, proto.n_functions).map { FunctionKey($0) })
    var functions: [FunctionKey: FunctionRecord] = [:]
    for proto in messages(proto.functions, proto.n_functions) {
      let key = FunctionKey(proto)
      reader.diagnostics.place = ModelPlace(path: ["function \(key.identifier)"])
      let function = try reader.function(proto)
      if functions.updateValue(function, forKey: key) != nil {
        try reader.diagnostics.report(.model("function \(key.identifier) is defined twice"))
      }
    }
    reader.diagnostics.place = ModelPlace()
    self.functions = functions
    self.opsets = opsets
    graph = try reader.graph(main, opsets, isInner: false)
    graph.graph.provenance = Provenance(proto, opsets)
    budget = reader.tensors.budget
    self.diagnostics = reader.diagnostics
  }
}

extension FunctionKey {
  fileprivate init(_ proto: Onnx__FunctionProto) {
    identifier = OperatorIdentifier(text(proto.name), domain: OpsetImports.normalized(text(proto.domain)))
    overload = text(proto.overload)
  }
}

extension Provenance {
  /// What the model says about itself.
  fileprivate init(_ proto: Onnx__ModelProto, _ opsets: OpsetImports) {
    let producer = [text(proto.producer_name), text(proto.producer_version)].filter { !$0.isEmpty }
    self.init(format: "ONNX", producer: producer.isEmpty ? nil : producer.joined(separator: " "))
    details.append(Detail("ir_version", "\(proto.ir_version)"))
    for (domain, version) in opsets.listed {
      details.append(Detail(domain.isEmpty ? "opset" : "opset \(domain)", "\(version)"))
    }
    let graph = proto.graph?.pointee
    let texts = [
      ("domain", text(proto.domain)), ("model_version", proto.model_version == 0 ? "" : "\(proto.model_version)"),
      ("doc_string", text(proto.doc_string)), ("graph", text(graph?.name)),
      ("graph doc_string", text(graph?.doc_string)),
      ("functions", messages(proto.functions, proto.n_functions).map { text($0.name) }.joined(separator: ", ")),
    ]
    details += texts.filter { !$0.1.isEmpty }.map { Detail($0.0, $0.1) }
    metadata = pairs(proto.metadata_props, proto.n_metadata_props).map { Detail($0.key, $0.value) }
    if let graph { metadata += pairs(graph.metadata_props, graph.n_metadata_props).map { Detail($0.key, $0.value) } }
    if proto.ir_version > newestIRVersion {
      notes.append("IR version \(proto.ir_version) is newer than \(newestIRVersion), the newest known")
    }
    if proto.n_training_info > 0 { notes.append("the training information is left out") }
    if let graph, graph.n_quantization_annotation > 0 {
      notes.append("\(graph.n_quantization_annotation) quantization annotations are left out")
    }
  }
}

/// The newest version of the file format itself.
let newestIRVersion = 14
