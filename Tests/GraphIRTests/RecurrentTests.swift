import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference.
@Suite struct RecurrentTests {
  @Test func bidirectionalLSTM() throws {
    let lstm = with(LSTM()) {
      $0.hiddenSize = 20
      $0.direction = .bidirectional
    }
    #expect(
      try inferred(lstm, input([.symbol("T"), n, 10]), input([2, 80, 10]), input([2, 80, 20]), outputs: 3)
        == [
          .tensor(.float32, [.symbol("T"), 2, n, 20]), .tensor(.float32, [2, n, 20]), .tensor(.float32, [2, n, 20]),
        ])
    #expect(throws: InferenceError.self) {
      try inferred(lstm, input([.symbol("T"), n, 10]), input([2, 60, 10]), input([2, 80, 20]))
    }
  }

  @Test func batchFirstGRU() throws {
    let gru = with(GRU()) { $0.batchFirst = true }
    #expect(
      try inferred(gru, input([n, .symbol("T"), 10]), input([1, 60, 10]), input([1, 60, 20]), outputs: 2)
        == [.tensor(.float32, [n, .symbol("T"), 1, 20]), .tensor(.float32, [n, 1, 20])])
  }

  @Test func activationsTakeTheirParametersInOrder() throws {
    var rnn = RNN()
    rnn.direction = .bidirectional
    #expect(try rnn.resolvedActivations().map { $0.map(\.function) } == [[.tanh], [.tanh]])
    let decoded = try OperatorTable.decode(
      GRU.identifier,
      [
        "activations": .strings(["hardsigmoid", "Tanh", "LeakyRelu", "Affine"]), "direction": .string("bidirectional"),
        "activation_alpha": .floats([0.3, 0.7]), "activation_beta": .floats([0.4]),
      ])
    let gru = try #require(decoded as? GRU)
    #expect(
      try gru.resolvedActivations() == [
        [
          RecurrentActivation(function: .hardSigmoid, alpha: 0.3, beta: 0.4),
          RecurrentActivation(function: .tanh, alpha: 0, beta: 0),
        ],
        [
          RecurrentActivation(function: .leakyRelu, alpha: 0.7, beta: 0),
          RecurrentActivation(function: .affine, alpha: 1, beta: 0),
        ],
      ])
    #expect(throws: AttributeError.self) {
      try OperatorTable.decode(GRU.identifier, ["activations": .strings(["Sigmoid", "Gauss"])])
    }
    rnn.activations = [.tanh]
    #expect(throws: InferenceError.self) { try rnn.resolvedActivations() }
  }
}
