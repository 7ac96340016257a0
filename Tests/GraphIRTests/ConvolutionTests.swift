import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference.
@Suite struct ConvolutionTests {
  @Test func convIntegerInGroups() throws {
    let conv = with(ConvInteger()) {
      $0.group = 2
      $0.strides = [2, 1]
      $0.pads = [1, 2, 1, 2]
    }
    #expect(
      try inferred(conv, input([n, 4, 10, 12], .uint8), input([6, 2, 3, 5], .int8)) == [.tensor(.int32, [n, 6, 5, 12])])
    #expect(throws: InferenceError.self) {
      try inferred(with(conv) { $0.group = 4 }, input([n, 4, 10, 12], .uint8), input([6, 2, 3, 5], .int8))
    }
  }

  private func transposed(_ set: (inout ConvTranspose) -> Void) throws -> [ValueType?] {
    var op = ConvTranspose()
    op.strides = [3, 2]
    set(&op)
    return try inferred(op, input([1, 4, 5, 6]), input([4, 2, 3, 3]))
  }

  @Test func convTranspose() throws {
    #expect(try transposed { $0.outputPadding = [1, 1] } == [.tensor(.float32, [1, 2, 16, 14])])
    #expect(
      try transposed {
        $0.group = 2
        $0.pads = [1, 2, 1, 2]
      } == [.tensor(.float32, [1, 4, 13, 9])])
    #expect(try transposed { $0.autoPad = .sameUpper } == [.tensor(.float32, [1, 2, 15, 12])])
    #expect(try transposed { $0.outputShape = [10, 8] } == [.tensor(.float32, [1, 2, 10, 8])])
    #expect(throws: InferenceError.self) { try transposed { $0.pads = [9, 9, 9, 9] } }
    #expect(throws: InferenceError.self) { try transposed { $0.outputShape = [.min, 8] } }
    #expect(throws: InferenceError.self) { try transposed { $0.outputPadding = [.max, 8] } }
  }

  @Test func outputShapeSetsThePadding() throws {
    // 3·(5 − 1) + 3 − 10 = 5 and 2·(6 − 1) + 3 − 8 = 5 elements to drop.
    var op = ConvTranspose()
    op.strides = [3, 2]
    op.outputShape = [10, 8]
    #expect(try op.geometry(kernel: [3, 3], input: [5, 6]).window.pads == [3, 3, 2, 2])
    op.autoPad = .sameUpper
    #expect(try op.geometry(kernel: [3, 3], input: [5, 6]).window.pads == [2, 2, 3, 3])
  }

  @Test func deformConvTakesItsOutputFromTheOffset() throws {
    let w = input([6, 4, 3, 3])
    #expect(
      try inferred(DeformConv(), input([1, 4, 10, 10]), w, input([1, 18, 8, 8])) == [.tensor(.float32, [1, 6, 8, 8])])
    #expect(
      try inferred(DeformConv(), input([1, 4, h, 10]), w, input([1, 18, 8, 8])) == [.tensor(.float32, [1, 6, 8, 8])])
    #expect(throws: InferenceError.self) {
      try inferred(DeformConv(), input([1, 4, 10, 10]), w, input([1, 18, 9, 8]))
    }
  }

  @Test func columnsToImage() throws {
    #expect(
      try inferred(Col2Im(), input([1, 12, 20]), constant([6, 8] as [Int64]), constant([2, 3] as [Int64]))
        == [.tensor(.float32, [1, 2, 6, 8])])
    #expect(throws: InferenceError.self) {
      try inferred(Col2Im(), input([1, 13, 20]), constant([6, 8] as [Int64]), constant([2, 3] as [Int64]))
    }
  }
}
