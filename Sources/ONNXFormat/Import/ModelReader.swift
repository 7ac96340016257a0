import Bytes
import CONNX
import GraphIR
import Tensors

extension ModelRecord {
  /// - Parameter diagnostics: whether to read strictly; gets what is found.
  init(
    _ proto: Onnx__ModelProto, source: ByteView, folder: String?, limits: Limits, diagnostics: inout Diagnostics
  ) throws(ONNXError) {
    guard let main = proto.graph?.pointee else { throw .model("the model has no graph") }
    let irVersion = Int(proto.ir_version)
    let opsets = OpsetImports(proto.opset_import, proto.n_opset_import, irVersion: irVersion)
    var reader = GraphReader(source: source, folder: folder, limits: limits, diagnostics: diagnostics)
    defer { diagnostics = reader.diagnostics }
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
  }
}

extension FunctionKey {
  fileprivate init(_ proto: Onnx__FunctionProto) {
    identifier = OperatorIdentifier(text(proto.name), domain: OpsetImports.normalized(text(proto.domain)))
    overload = text(proto.overload)
  }
}
