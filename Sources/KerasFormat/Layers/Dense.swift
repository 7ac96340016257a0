import GraphIR
import Tensors

/// `Dense`: the last axis times `kernel: in × units`.
struct DenseLayer: UnaryLayer {
  let units: Int?
  let finish: Finish

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    units = try config.count("units", "output_dim")
    finish = try Finish(&config, &reader)
  }

  var variables: [Variable] { [Variable("kernel")] + (finish.hasBias ? [Variable("bias")] : []) }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let input = try graph.asKeras(x)
    let shape = try graph.shape(x)
    guard let features = shape.last, shape.count >= 2 else { throw graph.problem("its input has \(shape.count) axes") }
    let kernel = try graph.parameter(parameters.parameter("kernel", shape: [features.value, units]))
    let bias = try finish.bias(parameters, count: units, &graph)
    let result: ValueID
    if shape.count == 2 {
      result = try graph.emit(Gemm(), input, kernel, bias, step: finish.step("Gemm"))
    } else if let bias {
      let product = try graph.emit(MatMul(), input, kernel, step: "MatMul")
      result = try graph.emit(Add(), product, bias, step: finish.step("Add"))
    } else {
      result = try graph.emit(MatMul(), input, kernel, step: finish.step("MatMul"))
    }
    let output = KerasTensor(value: result, layout: .asKeras, isMasked: x.isMasked)
    return try finish.activation.apply(to: output, &graph)
  }
}

/// `Embedding`: rows of `embeddings: words × features`, one for each index.
struct EmbeddingLayer: UnaryLayer {
  let words: Int?
  let features: Int?
  let makesMask: Bool

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    words = try config.count("input_dim")
    features = try config.count("output_dim")
    makesMask = try config.bool("mask_zero", default: false)
  }

  var variables: [Variable] { [Variable("embeddings")] }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let table = try graph.parameter(parameters.parameter("embeddings", shape: [words, features]))
    var indices = try graph.asKeras(x)
    if try ![.int32, .int64].contains(graph.elementType(x)) {
      var op = Cast()
      op.to = .int64
      indices = try graph.emit(op, indices, step: "Cast")
    }
    return KerasTensor(value: try graph.emit(Gather(), table, indices), layout: .asKeras, isMasked: makesMask)
  }
}
