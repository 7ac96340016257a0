import Bytes
import CONNX
import GraphIR
import Tensors

extension ModelRecord {
  init(_ proto: Onnx__ModelProto, source: ByteView, folder: String?, limits: Limits) throws(ONNXError) {
    guard let main = proto.graph?.pointee else { throw .model("the model has no graph") }
    let irVersion = Int(proto.ir_version)
    let opsets = OpsetImports(proto.opset_import, proto.n_opset_import, irVersion: irVersion)
    var reader = GraphReader(source: source, folder: folder, limits: limits)
    var functions: [FunctionKey: FunctionRecord] = [:]
    for proto in messages(proto.functions, proto.n_functions) {
      let identifier = OperatorIdentifier(text(proto.name), domain: OpsetImports.normalized(text(proto.domain)))
      let key = FunctionKey(identifier: identifier, overload: text(proto.overload))
      let function = try reader.function(proto)
      guard functions.updateValue(function, forKey: key) == nil else {
        throw .model("function \(identifier) is defined twice")
      }
    }
    self.functions = functions
    graph = try reader.graph(main, opsets, isInner: false)
    graph.graph.provenance = Provenance(proto, opsets)
    budget = reader.tensors.budget
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
    if proto.ir_version > Self.newestIRVersion {
      notes.append("IR version \(proto.ir_version) is newer than \(Self.newestIRVersion), the newest known")
    }
    if proto.n_training_info > 0 { notes.append("the training information is left out") }
    if let graph, graph.n_quantization_annotation > 0 {
      notes.append("\(graph.n_quantization_annotation) quantization annotations are left out")
    }
  }

  private static let newestIRVersion = 14
}
