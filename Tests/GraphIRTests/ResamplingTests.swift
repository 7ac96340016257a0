import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference, and for `tf_crop_and_resize` of the operator's formula.
@Suite struct ResamplingTests {
  @Test func scales() throws {
    #expect(
      try inferred(Resize(), input([n, 3, 20, 31]), nil, constant([1, 1, 0.8, 1.7] as [Float]))
        == [.tensor(.float32, [n, 3, 16, 52])])
    #expect(throws: InferenceError.self) {
      try inferred(Resize(), input([n, 3, 20, 31]), nil, constant([1, 1, -1, 1.7] as [Float]))
    }
    #expect(throws: InferenceError.self) {
      try inferred(Resize(), input([n, 3, 20, 31]), nil, constant([1, 1, 1e30, 1] as [Float]))
    }
  }

  @Test func sizesOfSomeAxes() throws {
    let some = with(Resize()) { $0.axes = [3, -2] }
    #expect(
      try inferred(some, input([n, 3, 20, 30]), nil, nil, constant([40, 45] as [Int64]))
        == [.tensor(.float32, [n, 3, 45, 40])])
    #expect(throws: InferenceError.self) {
      try inferred(with(some) { $0.axes = [3, -1] }, input([n, 3, 2, 3]), nil, nil, constant([4, 5] as [Int64]))
    }
  }

  @Test func sizesThatKeepTheAspectRatio() throws {
    let inside = with(Resize()) {
      $0.axes = [2, 3]
      $0.keepAspectRatioPolicy = .notLarger
    }
    let sizes = try constant([50, 45] as [Int64])
    #expect(try inferred(inside, input([1, 3, 20, 31]), nil, nil, sizes) == [.tensor(.float32, [1, 3, 29, 45])])
    let around = with(inside) { $0.keepAspectRatioPolicy = .notSmaller }
    #expect(try inferred(around, input([1, 3, 20, 31]), nil, nil, sizes) == [.tensor(.float32, [1, 3, 50, 78])])
  }

  @Test func croppingScalesTheRegion() throws {
    let crop = with(Resize()) {
      $0.axes = [2, 3]
      $0.coordinateTransformation = .tfCropAndResize
    }
    // floor(20 · 0.5 · 3) and floor(30 · 0.75 · 2).
    #expect(
      try inferred(
        crop, input([1, 3, 20, 30]), constant([0.25, 0, 0.75, 0.75] as [Float]), constant([3, 2] as [Float]))
        == [.tensor(.float32, [1, 3, 30, 45])])
  }

  @Test func samplingGrids() throws {
    #expect(
      try inferred(GridSample(), input([n, 3, 20, 30]), input([n, 7, 9, 2])) == [.tensor(.float32, [n, 3, 7, 9])])
    #expect(throws: InferenceError.self) { try inferred(GridSample(), input([n, 3, 20, 30]), input([n, 7, 9, 3])) }
    #expect(
      try inferred(AffineGrid(), input([n, 3, 4]), constant([2, 3, 4, 5, 6] as [Int64]))
        == [.tensor(.float32, [2, 4, 5, 6, 3])])
  }

  @Test func regionsOfInterest() throws {
    let align = with(RoiAlign()) {
      $0.outputHeight = 7
      $0.outputWidth = 5
    }
    let r = Dimension.symbol("R")
    #expect(
      try inferred(align, input([n, 64, 30, 40]), input([r, 4]), input([r], .int64))
        == [.tensor(.float32, [r, 64, 7, 5])])
    #expect(
      try inferred(NonMaxSuppression(), input([1, 100, 4]), input([1, 5, 100])) == [.tensor(.int64, [.unknown, 3])])
  }
}
