import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference.
@Suite struct AttentionTests {
  @Test func packedHeads() throws {
    let attention = with(Attention()) {
      $0.queryHeads = 8
      $0.keyValueHeads = 4
    }
    let (l, s) = (Dimension.symbol("L"), Dimension.symbol("S"))
    #expect(
      try inferred(attention, input([n, l, 32]), input([n, s, 16]), input([n, s, 24])) == [
        .tensor(.float32, [n, l, 48])
      ])
    #expect(throws: InferenceError.self) {
      try inferred(with(attention) { $0.keyValueHeads = 3 }, input([n, l, 32]), input([n, s, 12]), input([n, s, 24]))
    }
    #expect(throws: InferenceError.self) {
      try inferred(Attention(), input([n, l, 32]), input([n, s, 16]), input([n, s, 24]))
    }
  }

  @Test func cachesGrow() throws {
    #expect(
      try inferred(
        Attention(), input([2, 8, 5, 4]), input([2, 4, 6, 4]), input([2, 4, 6, 3]), nil, input([2, 4, 7, 4]),
        input([2, 4, 7, 3]), outputs: 4)
        == [
          .tensor(.float32, [2, 8, 5, 3]), .tensor(.float32, [2, 4, 13, 4]), .tensor(.float32, [2, 4, 13, 3]),
          .tensor(.float32, [2, 8, 5, 13]),
        ])
  }

  @Test func losses() throws {
    let loss = with(SoftmaxCrossEntropyLoss()) { $0.reduction = .none }
    #expect(
      try inferred(loss, input([n, 5, 6, 7]), input([n, 6, 7], .int64), outputs: 2)
        == [.tensor(.float32, [n, 6, 7]), .tensor(.float32, [n, 5, 6, 7])])
    #expect(try inferred(NegativeLogLikelihoodLoss(), input([n, 5]), input([n], .int64)) == [.tensor(.float32, [])])
    #expect(throws: InferenceError.self) { try inferred(loss, input([n, 5, 6, 7]), input([n, 7, 7], .int64)) }
  }
}
