/// What one class of layers is: its options, its variables, and how it is said in the graph's vocabulary.
protocol KerasLayer: Sendable {
  /// The layer's variables in the order in which Keras makes them.
  var variables: [Variable] { get }

  /// Adds the nodes that compute the layer.
  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor]
}

/// A layer with one input and one output.
protocol UnaryLayer: KerasLayer {
  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
}

extension KerasLayer {
  var variables: [Variable] { [] }
}

extension UnaryLayer {
  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor] {
    guard inputs.count == 1 else { throw graph.problem("\(inputs.count) inputs are given, 1 expected") }
    return [try lower(inputs[0], parameters, &graph)]
  }
}
