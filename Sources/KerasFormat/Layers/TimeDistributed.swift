import Bytes
import GraphIR
import Tensors

/// `TimeDistributed`: a layer applied to each step of a sequence, by taking the steps of all samples as one batch.
struct TimeDistributedLayer: UnaryLayer {
  let inner: any UnaryLayer

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    guard let layer = config.value("layer") else { throw config.problem("its layer is missing") }
    guard let inner = try reader.inner(layer, of: config) as? any UnaryLayer else {
      throw config.unsupported("a layer of several inputs")
    }
    self.inner = inner
  }

  var variables: [Variable] {
    inner.variables.map {
      Variable($0.name, isTrainable: $0.isTrainable, owner: $0.owner.isEmpty ? "layer" : "layer/" + $0.owner)
    }
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let shape = try graph.shape(x)
    guard shape.count >= 3 else { throw graph.problem("its input has \(shape.count) axes, at least 3 expected") }
    let sample = shape.dropFirst(2).compactMap(\.value)
    guard sample.count == shape.count - 2 else { throw graph.unsupported("TimeDistributed on steps of unknown shape") }
    let flat = try graph.emit(
      Reshape(), graph.rowMajor(x), graph.vector("steps", [-1] + sample), step: "Steps")
    let outer = graph.layer
    graph.layer = outer + "/layer"
    let result = try inner.lower(KerasTensor(value: flat, layout: .asKeras), parameters.owned(by: "layer"), &graph)
    graph.layer = outer
    let outputs = try graph.shape(result).dropFirst().compactMap(\.value)
    guard outputs.count == (try graph.rank(result)) - 1 else {
      throw graph.unsupported("TimeDistributed with results of unknown shape")
    }
    let sequence = try graph.emit(
      Reshape(), graph.rowMajor(result), sequenceShape(shape, outputs, &graph))
    return KerasTensor(value: sequence, layout: .asKeras, isMasked: x.isMasked)
  }

  /// `batch × time × outputs…`, where one of the first two may be left to the operator.
  private func sequenceShape(
    _ shape: [Dimension], _ outputs: [Int], _ graph: inout Lowering
  ) throws(KerasError) -> ValueID {
    switch (shape[0].value, shape[1].value) {
    case (_, let steps?): return try graph.vector("sequence", [-1, steps] + outputs)
    case (let batch?, nil): return try graph.vector("sequence", [batch, -1] + outputs)
    case (nil, nil): throw graph.unsupported("TimeDistributed on sequences of unknown length")
    }
  }
}

extension NetworkReader {
  /// The layer that a wrapper's option holds.
  mutating func inner(_ json: JSON, of config: LayerConfig) throws(KerasError) -> any KerasLayer {
    guard let className = json["class_name"]?.string, let options = json["config"] else {
      throw .json(json.unexpected("a layer"))
    }
    return try leaf(className, options, path: config.path + "/layer")
  }
}
