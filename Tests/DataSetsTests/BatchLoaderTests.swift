import ArrayFormats
import Bytes
import DataSets
import Images
import Tensors
import Testing

@Suite struct BatchLoaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [1, 3]) func badPicturesAreLeftOut(_ threads: Int) throws {
    try scratch.write("a/1.png", png(51))
    try scratch.write("a/2.png", "no picture")
    try scratch.write("b/3.png", png(102))
    try scratch.write("b/4.png", png(1, width: 3))
    var steps = Preprocessing()
    steps.resize = .none
    steps.scale = 1 / 255
    let loader = BatchLoader(try DataSet(opening: scratch.path), preprocessing: steps, threads: threads)
    let (batches, rejected) = try loader.load(0..<4)
    // The last one has another size and stands alone.
    #expect(batches.map(\.indices) == [[0, 2], [3]])
    #expect(batches.map(\.labels) == [[0, 1], [1]])
    #expect(batches[0].tensor.shape.extents == [2, 1, 2, 2])
    #expect(
      try batches[0].tensor.elements(Float.self) == [Float](repeating: 0.2, count: 4)
        + [Float](repeating: 0.4, count: 4))
    #expect(rejected.map(\.index) == [1])
    #expect(rejected[0].failure.description.hasPrefix("a/2.png: "))
  }

  @Test func arraysTakeTheNetworksShape() throws {
    let file = "\(scratch.path)/x.npy"
    try NPY.write(try Tensor([2, 4], [Int16(1), 2, 3, 4, 5, 6, 7, 8]), to: file)
    var loader = BatchLoader(try DataSet(opening: file), preprocessing: Preprocessing(), arrayShape: [1, 0, 2])
    let (batches, _) = try loader.load([1, 0])
    #expect(batches[0].tensor.shape.extents == [2, 1, 2, 2])
    #expect(try batches[0].tensor.elements(Float.self) == [5, 6, 7, 8, 1, 2, 3, 4])
    loader.arrayShape = [3]
    #expect(try loader.load([0]).rejected.count == 1)
  }
}
