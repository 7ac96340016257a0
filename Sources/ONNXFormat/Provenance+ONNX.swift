import CONNX
import GraphIR
import Tensors

extension Provenance {
  /// What the model says about itself.
  init(_ proto: Onnx__ModelProto, _ opsets: OpsetImports) {
    let version = text(proto.producer_version)
    let producer = [text(proto.producer_name), version].filter { !$0.isEmpty }
    self.init(format: Self.onnx, producer: producer.isEmpty ? nil : producer.joined(separator: " "))
    if producer.count == 2 { producerVersion = version }
    details.append(Detail("ir_version", "\(proto.ir_version)"))
    for (domain, version) in opsets.listed {
      details.append(Detail(domain.isEmpty ? "opset" : "opset \(domain)", "\(version)"))
    }
    let graph = proto.graph?.pointee
    let texts = [
      (Self.domain, text(proto.domain)), (Self.modelVersion, proto.model_version == 0 ? "" : "\(proto.model_version)"),
      (Self.docString, text(proto.doc_string)), ("graph", text(graph?.name)),
      (Self.graphDocString, text(graph?.doc_string)),
      ("functions", messages(proto.functions, proto.n_functions).map { text($0.name) }.joined(separator: ", ")),
    ]
    details += texts.filter { !$0.1.isEmpty }.map { Detail($0.0, $0.1) }
    metadata = pairs(proto.metadata_props, proto.n_metadata_props).map { Detail($0.key, $0.value) }
    if let graph { metadata += pairs(graph.metadata_props, graph.n_metadata_props).map { Detail($0.key, $0.value) } }
    if proto.ir_version > Opsets.newestIRVersion {
      notes.append("IR version \(proto.ir_version) is newer than \(Opsets.newestIRVersion), the newest known")
    }
    if proto.n_training_info > 0 { notes.append("the training information is left out") }
    if let graph, graph.n_quantization_annotation > 0 {
      notes.append("\(graph.n_quantization_annotation) quantization annotations are left out")
    }
  }

  /// Makes `model` say it again: key–value pairs always, what only ONNX files have where this is from one.
  func describe(_ model: UnsafeMutablePointer<Onnx__ModelProto>, _ arena: RecordArena) throws(ONNXError) {
    (model.pointee.n_metadata_props, model.pointee.metadata_props) = try arena.pairs(
      metadata.map { ($0.name, $0.value) })
    guard format == Self.onnx else {
      model.pointee.producer_name = try arena.text("modelconv")
      return
    }
    var name = producer ?? ""
    if let producerVersion, name.hasSuffix(" " + producerVersion) {
      name.removeLast(producerVersion.count + 1)
      model.pointee.producer_version = try arena.text(producerVersion)
    }
    if !name.isEmpty { model.pointee.producer_name = try arena.text(name) }
    for detail in details {
      switch detail.name {
      case Self.domain: model.pointee.domain = try arena.text(detail.value)
      case Self.modelVersion:
        model.pointee.has_model_version = 1
        model.pointee.model_version = Int64(detail.value) ?? 0
      case Self.docString: model.pointee.doc_string = try arena.text(detail.value)
      case Self.graphDocString: model.pointee.graph?.pointee.doc_string = try arena.text(detail.value)
      default: break
      }
    }
  }

  private static let onnx = "ONNX"
  private static let domain = "domain"
  private static let modelVersion = "model_version"
  private static let docString = "doc_string"
  private static let graphDocString = "graph doc_string"
}
