import Bytes
import Drawing
import FeatureSpace
import GraphIR
import Images
import Tensors
import Testing
import Visualization

@Suite struct FilterTests {
  @Test(arguments: ["3x3", "5x5", "4x2", "1x7"]) func filter2DIsOpenCVs(_ size: String) throws {
    let reference = try Example.sample("filters")
    let picture = try #require(reference["picture"])
    let found = try picture.filtered(by: try #require(reference["kernel_\(size)"]))
    #expect(difference(try found.elements(), try #require(reference["result_\(size)"]).elements()) < 1e-5)
  }

  @Test func aKernelMayBeLargerThanThePicture() throws {
    let line = try Tensor([1, 3], [Float(1), 2, 4])
    // 2 4 2 1 2 4 2 1 2: the sums of seven places each.
    let found = try line.filtered(by: try Tensor([1, 7], [Float](repeating: 1, count: 7)))
    #expect(try found.elements(Float.self) == [17, 16, 14])
    #expect(throws: VisualizationError.self) { try line.filtered(by: try Tensor([3], [Float(1), 2, 4])) }
  }

  /// A logistic regression on 4 × 4 pixels, as PyTorch and as Keras have it.
  @Test(arguments: [true, false]) func linearLayersOnPixelsArePictures(_ isGemm: Bool) throws {
    var builder = GraphBuilder(name: "regression", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, [.symbol("N"), 16]))
    let rows = (0..<32).map { Float($0) }
    let columns = (0..<32).map { Float($0 % 2 * 16 + $0 / 2) }
    let weights = builder.constant("w", try isGemm ? Tensor([2, 16], rows) : Tensor([16, 2], columns))
    var gemm = Gemm()
    gemm.transB = true
    let y = try isGemm ? builder.add(gemm, name: "fc", x, weights) : builder.add(MatMul(), name: "fc", x, weights)
    let bank = try FilterBank(try builder.finish(outputs: [y]))
    #expect(bank.weights.shape.extents == [2, 1, 4, 4])
    #expect(try bank.weights.elements(Float.self) == rows)
    let picture = try FilterFigure(title: "fc", bank: bank).drawn()
    // The largest weight has the map's last color, in the lower right of the second picture.
    #expect(picture.pixels.array.count == picture.width * picture.height * 3)
    let last = ColorMap.diverging(1)
    let pixels = picture.pixels.array
    #expect(
      stride(from: 0, to: pixels.count, by: 3).contains { pixels[$0..<$0 + 3] == [last.red, last.green, last.blue] })
  }

  @Test func layersWithoutFilters() throws {
    let graph = try Example.all[1].graph()
    #expect(try FilterBank(graph, layer: "/one/Relu").layer == "/one/body/body.3/Conv")
    #expect(throws: VisualizationError.self) { try FilterBank(graph, layer: "/classifier/Gemm") }
    #expect(throws: FeatureError.self) { try FilterBank(graph, layer: "nothing") }
  }
}
