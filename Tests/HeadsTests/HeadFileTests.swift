import Bytes
import CPURuntime
import FeatureSpace
import Foundation
import GraphIR
import Heads
import Images
import ModelFiles
import Prediction
import Tensors
import Testing

@Suite struct HeadFileTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "heads-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func head(_ text: String, origin: FeatureOrigin?, features: Int = 6, shape: [Int]? = nil) throws -> Head {
    let layers = try #require(HeadLayers(text))
    let widths = [features] + layers.hidden + [2]
    var table = WeightTable(provenance: Provenance(format: "test"))
    for (index, (input, output)) in zip(widths, widths.dropFirst()).enumerated() {
      let name = widths.count == 2 ? "" : "\(2 * index)."
      let weights = (0..<input * output).map { Float(cos(Double(3 * $0 + index))) }
      table.set(name + "weight", try Tensor([output, input], weights))
      table.set(name + "bias", try Tensor([output], (0..<output).map { Float($0) / 4 }))
    }
    return try Head(
      layers, features: features, classes: 2, weights: table, classNames: ["dark", "light \"grey\""], origin: origin,
      featureShape: shape)
  }

  private var origin: FeatureOrigin {
    var origin = FeatureOrigin()
    (origin.model, origin.hash, origin.architecture) = ("net.onnx", "0123", "")
    (origin.layers, origin.pooling) = (["relu"], .avg)
    (origin.building, origin.size) = (["--arg", "a=[1, 2]", "--arg", "b=3"], (12, 10))
    origin.preprocessing.scale = 1 / 255
    origin.preprocessing.mean = [0.1]
    origin.preprocessing.channels = .gray
    origin.preprocessing.defaultSide = 8
    return origin
  }

  @Test(arguments: ["head.safetensors", "head.pt"], ["linear", "mlp:4"])
  func filesSayEverything(_ name: String, _ layers: String) throws {
    let head = try head(layers, origin: origin, shape: [6, 1, 1])
    let path = "\(folder)/\(name)"
    try head.save(to: path)
    let read = try Head(opening: path)
    #expect(read.layers == head.layers)
    #expect(read.origin == head.origin)
    #expect(read.classNames == head.classNames)
    #expect(read.featureShape == [6, 1, 1])
    #expect(read.weights.names == head.weights.names)
    for name in head.weights.names { #expect(try read.weights[name]?.doubles() == head.weights[name]?.doubles()) }
    #expect(throws: ModelFileError.self) { try head.save(to: path) }
  }

  @Test func otherFilesAreNoHeads() throws {
    var table = WeightTable(provenance: Provenance(format: "test"))
    table.set("weight", try Tensor([2, 3], [Float](repeating: 0, count: 6)))
    for (index, metadata) in [
      [], [("modelconv.head", "conv")], [("modelconv.head", "mlp:4"), ("modelconv.feature_shape", "3")],
      [("modelconv.head", "linear"), ("modelconv.feature_shape", "4")],
      [("modelconv.head", "linear"), ("modelconv.feature_shape", "9223372036854775807x3")],
      [("modelconv.head", "linear"), ("modelconv.feature_shape", "3"), ("modelconv.features.model", "x")],
      [("modelconv.head", "linear"), ("modelconv.feature_shape", "3"), ("modelconv.classes", "[1")],
    ].enumerated() {
      table.provenance.metadata = metadata.map { Provenance.Detail($0.0, $0.1) }
      let path = "\(folder)/other\(index).safetensors"
      try Model.Contents.weights(table).save(to: path, as: .safetensors)
      #expect(throws: HeadError.self) { try Head(opening: path) }
    }
  }

  /// N × 1 × H × W → convolution → ReLU → pooling → layer of its own classes.
  private func backbone() throws -> Graph {
    var builder = GraphBuilder(name: "backbone", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, [.symbol("N"), 1, 12, 10]))
    let kernel = (0..<54).map { Float(sin(Double($0))) }
    var y = try builder.add(Conv(), name: "conv", x, builder.constant("conv.weight", try Tensor([6, 1, 3, 3], kernel)))
    y = try builder.add(Relu(), name: "relu", y)
    y = try builder.add(GlobalAveragePool(), name: "pool", y)
    y = try builder.add(Flatten(), name: "flat", y)
    var gemm = Gemm()
    gemm.transB = true
    let weights = (0..<30).map { Float($0) / 30 }
    y = try builder.add(gemm, name: "scores", y, builder.constant("fc.weight", try Tensor([5, 6], weights)))
    return try builder.finish(outputs: [y])
  }

  private func scores(_ graph: Graph, _ input: [String: Tensor]) throws -> [Double] {
    let session = try Session(graph, options: RuntimeOptions())
    let name = try #require(session.outputs.first?.name)
    return try #require(try session.run(input)[name]).doubles()
  }

  @Test(arguments: [FeaturePooling.avg, .max, .flatten, .none], ["linear", "mlp:4"])
  func exportedNetworkComputesTheHeadOfTheFeatures(_ pooling: FeaturePooling, _ layers: String) throws {
    var origin = origin
    origin.pooling = pooling
    let isPooled = pooling == .avg || pooling == .max
    let head = try head(layers, origin: origin, features: isPooled ? 6 : 480, shape: isPooled ? [6] : [6, 10, 8])
    let image = try Tensor([3, 1, 12, 10], (0..<360).map { Float(cos(Double($0) / 7)) })
    var options = FeatureExtractor.Options()
    (options.layers, options.pooling) = (["relu"], isPooled ? pooling : .flatten)
    let features = try FeatureExtractor(try backbone(), options: options).features(of: image)[0]
    let headGraph = try head.graph()
    let expected = try scores(headGraph, [headGraph[headGraph.inputs[0]].name: features])

    let network = try head.network(on: try backbone(), preprocessing: Preprocessing())
    let path = "\(folder)/\(pooling.rawValue)-\(layers.count).onnx"
    try Model.Contents.graph(network).save(to: path, as: .onnx)
    let built = try Model(opening: path).graph()
    let made = try scores(built.graph, ["x": image])
    #expect(made.count == 6)
    for (a, b) in zip(made, expected) { #expect(abs(a - b) < 1e-5 * (1 + abs(b))) }
    // What lies behind the layer is gone; what a user must know has come along.
    #expect(built.graph.value(named: "fc.weight") == nil)
    let choice = PresetChoice(built)
    #expect(choice.labels?.names == ["dark", "light \"grey\""])
    #expect(choice.preprocessing == origin.preprocessing)
    #expect(choice.note == nil)
  }

  @Test func otherLayersAreRefused() throws {
    let known = try head("linear", origin: origin)
    #expect(throws: HeadError.self) {
      try known.network(on: try backbone(), layer: "conv", preprocessing: Preprocessing())
    }
    #expect(throws: HeadError.self) {
      try known.network(on: try backbone(), pooling: .max, preprocessing: Preprocessing())
    }
    let unknown = try head("linear", origin: nil)
    #expect(throws: HeadError.self) { try unknown.network(on: try backbone(), preprocessing: Preprocessing()) }
    // 6 × 10 × 8 numbers without pooling, the head takes 6.
    #expect(throws: HeadError.self) {
      try unknown.network(on: try backbone(), layer: "relu", preprocessing: Preprocessing())
    }
    #expect(throws: FeatureError.self) {
      try unknown.network(on: try backbone(), layer: "nothing", preprocessing: Preprocessing())
    }
    let network = try unknown.network(on: try backbone(), layer: "flat", preprocessing: Preprocessing())
    #expect(network.outputs.count == 1)
  }
}
