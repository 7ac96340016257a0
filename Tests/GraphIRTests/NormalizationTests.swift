import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference.
@Suite struct NormalizationTests {
  @Test func layerNormalizationGivesItsStatistics() throws {
    #expect(
      try inferred(LayerNormalization(), input([n, 10, 20]), input([20]), outputs: 3)
        == [.tensor(.float32, [n, 10, 20]), .tensor(.float32, [n, 10, 1]), .tensor(.float32, [n, 10, 1])])
    let half = with(LayerNormalization()) { $0.axis = 1 }
    #expect(
      try inferred(half, input([n, 10, 20], .float16), input([10, 20], .float16), outputs: 3)
        == [.tensor(.float16, [n, 10, 20]), .tensor(.float32, [n, 1, 1]), .tensor(.float32, [n, 1, 1])])
    #expect(throws: InferenceError.self) { try inferred(with(half) { $0.axis = 3 }, input([n, 10, 20]), input([20])) }
  }

  @Test func batchNormalizationChecksItsChannels() throws {
    let c = input([3])
    #expect(
      try inferred(BatchNormalization(), input([n, 3, h, h]), c, c, c, c) == [.tensor(.float32, [n, 3, h, h])])
    #expect(throws: InferenceError.self) { try inferred(BatchNormalization(), input([n, 4, h, h]), c, c, c, c) }
    #expect(throws: InferenceError.self) {
      try inferred(BatchNormalization(), input([n, 3, h, h]), c, c, c, c, outputs: 3)
    }
    let training = with(BatchNormalization()) { $0.trainingMode = true }
    #expect(
      try inferred(training, input([n, 3, h, h]), c, c, c, c, outputs: 3)
        == [.tensor(.float32, [n, 3, h, h]), .tensor(.float32, [3]), .tensor(.float32, [3])])
  }

  @Test func groupsMustDivideTheChannels() {
    let norm = with(GroupNormalization()) { $0.groups = 4 }
    #expect(throws: InferenceError.self) { try inferred(norm, input([n, 6, 5]), input([6]), input([6])) }
  }
}
