import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference.
@Suite struct PoolingTests {
  @Test func maxPoolRoundsUp() throws {
    let pool = with(MaxPool()) {
      $0.kernelShape = [3, 2]
      $0.strides = [2, 2]
      $0.pads = [1, 0, 1, 1]
      $0.ceilMode = true
    }
    #expect(
      try inferred(pool, input([n, 3, 33, 47]), outputs: 2)
        == [.tensor(.float32, [n, 3, 17, 24]), .tensor(.int64, [n, 3, 17, 24])])
  }

  @Test func windowThatKeepsTheExtentKeepsItsName() throws {
    let same = with(MaxPool()) {
      $0.kernelShape = [3, 3]
      $0.dilations = [2, 1]
      $0.autoPad = .sameUpper
    }
    #expect(try inferred(same, input([n, 3, 32, h])) == [.tensor(.float32, [n, 3, 32, h])])
    let padded = with(same) {
      $0.autoPad = .notSet
      $0.pads = [2, 1, 2, 1]
    }
    #expect(try inferred(padded, input([n, 3, h, h])) == [.tensor(.float32, [n, 3, h, h])])
    let shrinking = with(padded) { $0.pads = [2, 1, 2, 0] }
    #expect(try inferred(shrinking, input([n, 3, h, h])) == [.tensor(.float32, [n, 3, h, h.minus(1)])])
  }

  @Test func averagePool() throws {
    let pool = with(AveragePool()) {
      $0.kernelShape = [5, 5]
      $0.strides = [3, 3]
      $0.pads = [2, 2, 2, 2]
    }
    #expect(try inferred(pool, input([1, 3, 32, 32])) == [.tensor(.float32, [1, 3, 11, 11])])
    let uneven = with(AveragePool()) {
      $0.kernelShape = [3]
      $0.strides = [3]
      $0.pads = [0, 2]
      $0.ceilMode = true
    }
    #expect(try inferred(uneven, input([1, 1, 7])) == [.tensor(.float32, [1, 1, 3])])
  }

  @Test func lpPoolOfThreeAxes() throws {
    let pool = with(LpPool()) {
      $0.kernelShape = [2, 3, 4]
      $0.dilations = [2, 2, 2]
      $0.p = 3
    }
    #expect(try inferred(pool, input([1, 3, 9, 9, 9])) == [.tensor(.float32, [1, 3, 7, 5, 3])])
  }

  @Test func globalPoolsLeaveOne() throws {
    #expect(
      try inferred(GlobalAveragePool(), input([n, .symbol("C"), h, h])) == [.tensor(.float32, [n, .symbol("C"), 1, 1])])
    #expect(try inferred(GlobalMaxPool(), input([n, 7, 5])) == [.tensor(.float32, [n, 7, 1])])
  }

  @Test func unpooling() throws {
    let unpool = with(MaxUnpool()) {
      $0.kernelShape = [2, 3]
      $0.strides = [2, 3]
      $0.pads = [0, 1, 0, 0]
    }
    #expect(
      try inferred(unpool, input([1, 2, 4, 5]), input([1, 2, 4, 5], .int64)) == [.tensor(.float32, [1, 2, 8, 14])])
  }

  @Test func maxRoiPool() throws {
    let pool = with(MaxRoiPool()) { $0.pooledShape = [7, 5] }
    #expect(
      try inferred(pool, input([n, 64, 30, 40]), input([.symbol("R"), 5])) == [
        .tensor(.float32, [.symbol("R"), 64, 7, 5])
      ])
  }

  @Test func impossibleWindowsAreRefused() {
    let pool = with(MaxPool()) { $0.kernelShape = [3, 3] }
    #expect(throws: InferenceError.self) { try inferred(pool, input([1, 1, 2, 8])) }
    #expect(throws: InferenceError.self) { try inferred(pool, input([1, 1, 8])) }
    #expect(throws: InferenceError.self) { try inferred(pool, input([1, 1, 8, .known(.max)])) }
    #expect(throws: InferenceError.self) { try inferred(with(pool) { $0.strides = [0, 1] }, input([1, 1, 8, 8])) }
    #expect(throws: InferenceError.self) {
      try inferred(with(pool) { $0.dilations = [.max, 1] }, input([1, 1, 8, 8]))
    }
    #expect(throws: InferenceError.self) { try inferred(with(pool) { $0.pads = [1, 1] }, input([1, 1, 8, 8])) }
  }
}
