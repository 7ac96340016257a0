import ArrayFormats
import Bytes
import DataSets
import FeatureSpace
import Foundation
import GraphIR
import Images
import Tensors
import Testing

@Suite struct ExtractionTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// 10 gray pictures of 2 × 2 whose levels count up; the fourth is no picture.
  private func pictures() throws -> DataSet {
    for index in 0..<10 {
      let levels = (0..<4).map { UInt8(index * 4 + $0) }
      let bytes = try Picture(width: 2, height: 2, color: .gray, pixels: ByteView(levels)).png().array
      try Data(index == 3 ? [1, 2, 3] : bytes).write(to: URL(fileURLWithPath: "\(scratch.path)/\(index).png"))
    }
    return try DataSet(opening: scratch.path)
  }

  private func options(_ layers: [String], _ pooling: FeaturePooling = .none) -> FeatureExtractor.Options {
    var options = FeatureExtractor.Options()
    options.layers = layers
    options.pooling = pooling
    return options
  }

  private func run(
    _ file: String, _ extractor: FeatureExtractor, _ dataSet: DataSet, overwrite: Bool = false,
    settings: [(name: String, value: String)] = [("model", "small")], progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> FeatureRun.Result {
    let path = "\(scratch.path)/\(file)"
    let kind = try #require(FeatureFileKind(extensionOf: path))
    var run = FeatureRun(output: path, kind: kind, settings: settings)
    run.batch = 2
    run.overwrite = overwrite
    return try run.extract(
      extractor.loader(for: dataSet, preprocessing: Preprocessing()), with: extractor, progress: progress)
  }

  @Test func layersByName() throws {
    let graph = try smallNetwork()
    for (layer, value) in [("penultimate", "flat"), ("body", "body.1"), ("body.0", "body.0")] {
      let name = try graph.featureValue(of: layer)
      let node = try #require(graph.nodes.first { $0.outputs.contains(graph.value(named: name)) })
      #expect(node.name == value)
    }
    #expect(throws: FeatureError.self) { try graph.featureValue(of: "bod") }
    #expect(throws: FeatureError.self) { try graph.featureValue(of: "") }
  }

  @Test(arguments: [FeaturePooling.avg, .max, .none, .flatten]) func pooled(_ pooling: FeaturePooling) throws {
    let extractor = try FeatureExtractor(smallNetwork(), options: options(["body"], pooling))
    let batch = try Tensor([2, 1, 2, 2], [Float(0), 1, 2, 5, 4, 4, 4, 0])
    let features = try extractor.features(of: batch)[0]
    let values = try features.elements(Float.self)
    switch pooling {
    case .avg: #expect(features.shape.extents == [2, 1] && values == [5, 7])
    case .max: #expect(features.shape.extents == [2, 1] && values == [11, 9])
    case .none: #expect(features.shape.extents == [2, 1, 2, 2] && values == [1, 3, 5, 11, 9, 9, 9, 1])
    case .flatten: #expect(features.shape.extents == [2, 4] && values == [1, 3, 5, 11, 9, 9, 9, 1])
    }
  }

  /// As models from Keras and TensorFlow have it: channels come last behind a transposition.
  @Test func channelsThatComeLastStay() throws {
    var builder = GraphBuilder(name: "last", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, [.symbol("N"), 1, 2, 3]))
    let last = try builder.add(Transpose([0, 2, 3, 1]), name: "last", x)
    let y = try builder.add(Relu(), name: "relu", last)
    let extractor = try FeatureExtractor(try builder.finish(outputs: [y]), options: options(["relu"], .max))
    let features = try extractor.features(of: try Tensor([1, 1, 2, 3], [Float(1), 2, 9, 4, 5, 6]))[0]
    #expect(try features.shape.extents == [1, 1] && features.elements(Float.self) == [9])
  }

  @Test func aFixedBatchIsFilledUp() throws {
    let extractor = try FeatureExtractor(smallNetwork(batch: 3), options: options(["head"]))
    #expect(extractor.fixedBatch == 3)
    let batch = try Tensor([4, 1, 2, 2], (0..<16).map { Float($0) })
    // Twice the sum of four, and 4.
    #expect(try extractor.features(of: batch)[0].elements(Float.self) == [16, 48, 80, 112])
  }

  @Test(arguments: ["f.npy", "f.npz", "f.safetensors", "f.csv"]) func filesOpenAsDataSets(_ file: String) throws {
    let extractor = try FeatureExtractor(smallNetwork(), options: options(["penultimate"]))
    let dataSet = try pictures()
    let result = try run(file, extractor, dataSet)
    #expect(result.found == 0 && result.record.failures.map(\.index) == [3])
    #expect(result.record.failures[0].error.hasPrefix("3.png: "))
    #expect(try scratch.names().filter { $0.hasPrefix("f.") } == [file, file + ".json"])
    let features = try DataSet(opening: "\(scratch.path)/\(file)")
    #expect((0..<features.count).map { features.name(at: $0) } == [0, 1, 2, 4, 5, 6, 7, 8, 9].map { "\($0).png" })
    var expected: [Float] = []
    for picture in 0..<10 where picture != 3 {
      for level in picture * 4..<picture * 4 + 4 { expected.append(Float(2 * level + 1)) }
    }
    #expect(try features.array?.elements(Float.self) == expected)
  }

  /// A run that is stopped anywhere and started again gives the same file, each sample once.
  @Test func whoIsStoppedGoesOn() throws {
    let extractor = try FeatureExtractor(smallNetwork(), options: options(["penultimate"]))
    let dataSet = try pictures()
    _ = try run("whole.npy", extractor, dataSet)
    struct Stop: Error {}
    // A part is finished after 1,024 samples: here, each stands 350 times.
    let many = dataSet.selecting((0..<3_500).map { $0 % 10 })
    for stop in [1_500, 2_600] {
      #expect(throws: Stop.self) {
        _ = try run("many.npy", extractor, many) { done, _ in if done >= stop { throw Stop() } }
      }
      #expect(try scratch.names().filter { $0.hasPrefix("many") } == ["many.npy.parts"])
    }
    // Other settings do not go on with these parts.
    #expect(throws: FeatureError.self) {
      _ = try run("many.npy", extractor, many, settings: [("model", "another")])
    }
    let result = try run("many.npy", extractor, many)
    #expect(result.found == 2_048 && result.record.failures.count == 350)
    #expect(try scratch.names().filter { $0.hasPrefix("many") } == ["many.npy", "many.npy.json"])
    let whole = try NPY.read(ByteView(mapping: "\(scratch.path)/whole.npy")).elements(Float.self)
    let joined = try NPY.read(ByteView(mapping: "\(scratch.path)/many.npy")).elements(Float.self)
    #expect(joined == (0..<350).flatMap { _ in whole })
  }

  @Test func featuresOfOtherShapesAreFailures() throws {
    let extractor = try FeatureExtractor(smallNetwork(), options: options(["body"]))
    let wide = try Picture(width: 3, height: 2, color: .gray, pixels: ByteView([1, 2, 3, 4, 5, 6])).png().array
    _ = try pictures()
    try Data(wide).write(to: URL(fileURLWithPath: "\(scratch.path)/7.png"))
    var loader = extractor.loader(for: try DataSet(opening: scratch.path), preprocessing: Preprocessing())
    loader.preprocessing.resize = .none
    let run = FeatureRun(output: "\(scratch.path)/f.npy", kind: .npy, settings: [])
    let failures = try run.extract(loader, with: extractor).record.failures
    #expect(failures.map(\.index) == [3, 7] && failures[1].error.contains("[1, 2, 3]"))
  }
}
