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
}
