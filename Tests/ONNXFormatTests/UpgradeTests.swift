import Bytes
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// What a node of an old opset becomes. Each expectation follows from the operator's specification in that opset
/// (https://onnx.ai/onnx/operators/).
struct UpgradeCase: CustomTestStringConvertible, Sendable {
  var name: String
  var model: TestModel
  var expected: [String]

  /// - Parameter inputs: name and extents of float inputs.
  init(
    _ name: String, opset: Int, _ node: Proto, inputs: [(String, [Int]?)], outputs: [String] = ["y"],
    initializers: [Proto] = [], becomes expected: [String]
  ) {
    self.name = "\(name), opset \(opset)"
    model = TestModel(
      opset: opset, nodes: [node], inputs: inputs.map { valueProto($0.0, 1, $0.1) }, outputs: outputs,
      initializers: initializers)
    self.expected = expected
  }

  var testDescription: String { name }
}

@Test(arguments: arithmeticUpgrades + normalizationUpgrades + shapeUpgrades + resamplingUpgrades + otherUpgrades)
func oldNodeMeansTheSame(_ upgrade: UpgradeCase) throws {
  let graph = try ONNXFile.read(upgrade.model.view)
  let nodes = try lines(graph)
  #expect(nodes == upgrade.expected)
  #expect(graph.provenance.notes.isEmpty)
}

private let images: [(String, [Int]?)] = [("x", [2, 3, 4, 5])]

private let arithmeticUpgrades = [
  UpgradeCase(
    "broadcast along an axis", opset: 6,
    nodeProto("Add", ["x", "b"], ["y"], [("broadcast", .int(1)), ("axis", .int(1))]),
    inputs: images + [("b", [3])],
    becomes: ["Add_0/aligned = Unsqueeze(b, [1 2])", "y = Add(x, Add_0/aligned)"]),
  UpgradeCase(
    "broadcast of a constant along axes", opset: 5,
    nodeProto(
      "Mul", ["x", "b"], ["y"], [("broadcast", .int(1)), ("axis", .int(0)), ("consumed_inputs", .ints([0, 0]))]),
    inputs: images, initializers: [tensorProto("b", [2, 3], floats: [1, 2, 3, 4, 5, 6])],
    becomes: ["y = Mul(x, [1 2 3 4 5 6])"]),
  UpgradeCase(
    "broadcast at the end", opset: 6, nodeProto("Sub", ["x", "b"], ["y"], [("broadcast", .int(1))]),
    inputs: images + [("b", [4, 5])], becomes: ["y = Sub(x, b)"]),
  UpgradeCase(
    "broadcast along a negative axis", opset: 1,
    nodeProto("Div", ["x", "b"], ["y"], [("broadcast", .int(1)), ("axis", .int(-2))]), inputs: images + [("b", [4])],
    becomes: ["Div_0/aligned = Unsqueeze(b, [1])", "y = Div(x, Div_0/aligned)"]),
  UpgradeCase(
    "comparison", opset: 6, nodeProto("Greater", ["x", "b"], ["y"], [("broadcast", .int(1)), ("axis", .int(3))]),
    inputs: images + [("b", [5])], becomes: ["y = Greater(x, b)"]),
  UpgradeCase(
    "Gemm", opset: 6, nodeProto("Gemm", ["a", "b", "c"], ["y"], [("broadcast", .int(1)), ("transB", .int(1))]),
    inputs: [("a", [2, 3]), ("b", [4, 3]), ("c", [4])], becomes: ["y = Gemm(a, b, c) transB=1"]),
  UpgradeCase(
    "PRelu with a slope a channel", opset: 6, nodeProto("PRelu", ["x", "s"], ["y"]), inputs: images + [("s", [3])],
    becomes: ["PRelu_0/slope = Unsqueeze(s, [1 2])", "y = PRelu(x, PRelu_0/slope)"]),
  UpgradeCase(
    "PRelu with one slope", opset: 6, nodeProto("PRelu", ["x", "s"], ["y"]), inputs: images + [("s", [1])],
    becomes: ["y = PRelu(x, s)"]),
  UpgradeCase(
    "PRelu", opset: 7, nodeProto("PRelu", ["x", "s"], ["y"]), inputs: images + [("s", [5])],
    becomes: ["y = PRelu(x, s)"]),
  UpgradeCase(
    "Selu's constants", opset: 1, nodeProto("Selu", ["x"], ["y"]), inputs: images,
    becomes: ["y = Selu(x) alpha=1.6732 gamma=1.0507"]),
  UpgradeCase(
    "Clip", opset: 6, nodeProto("Clip", ["x"], ["y"], [("max", .float(6))]), inputs: images,
    becomes: ["y = Clip(x, _, 6)"]),
  UpgradeCase(
    "Clip", opset: 10, nodeProto("Clip", ["x"], ["y"], [("max", .float(6)), ("min", .float(-1.5))]), inputs: images,
    becomes: ["y = Clip(x, -1.5, 6)"]),
  UpgradeCase(
    "Cast by name", opset: 1, nodeProto("Cast", ["x"], ["y"], [("to", .string("INT64"))]), inputs: images,
    becomes: ["y = Cast(x) to=7"]),
  UpgradeCase(
    "Cast", opset: 6, nodeProto("Cast", ["x"], ["y"], [("to", .int(7))]), inputs: images,
    becomes: ["y = Cast(x) to=7"]),
]

private let statistics: [(String, [Int]?)] = [("s", [3]), ("b", [3]), ("m", [3]), ("v", [3])]
private let statisticNames = ["x", "s", "b", "m", "v"]

private let normalizationUpgrades = [
  UpgradeCase(
    "BatchNormalization in test mode", opset: 5,
    nodeProto(
      "BatchNormalization", statisticNames, ["y"],
      [
        ("is_test", .int(1)), ("consumed_inputs", .ints([0, 0, 0, 1, 1])), ("spatial", .int(1)),
        ("epsilon", .float(0.5)),
      ]),
    inputs: images + statistics, becomes: ["y = BatchNormalization(x, s, b, m, v) epsilon=0.5"]),
  UpgradeCase(
    "BatchNormalization in test mode with outputs that nobody reads", opset: 6,
    nodeProto("BatchNormalization", statisticNames, ["y", "m1", "v1", "m2", "v2"], [("is_test", .int(1))]),
    inputs: images + statistics, becomes: ["y = BatchNormalization(x, s, b, m, v)"]),
  UpgradeCase(
    "BatchNormalization in training", opset: 9,
    nodeProto("BatchNormalization", statisticNames, ["y", "m1", "v1", "m2", "v2"]), inputs: images + statistics,
    outputs: ["y", "m1", "v1"], becomes: ["y, m1, v1 = BatchNormalization(x, s, b, m, v) training_mode=1"]),
  UpgradeCase(
    "BatchNormalization an element", opset: 8,
    nodeProto(
      "BatchNormalization", statisticNames, ["y"], [("spatial", .int(0)), ("epsilon", .float(0.5))], name: "n"),
    inputs: images + ["s", "b", "m", "v"].map { ($0, [3, 4, 5]) },
    becomes: [
      "n/centered = Sub(x, m)", "n/spread = Add(v, 0.5)", "n/deviation = Sqrt(n/spread)",
      "n/normal = Div(n/centered, n/deviation)", "n/scaled = Mul(n/normal, s)", "y = Add(n/scaled, b)",
    ]),
  UpgradeCase(
    "Dropout in test mode", opset: 6,
    nodeProto("Dropout", ["x"], ["y", "mask"], [("is_test", .int(1)), ("ratio", .float(0.25))]),
    inputs: images, becomes: ["y = Dropout(x, 0.25)"]),
  UpgradeCase(
    "Dropout whose mask is read", opset: 7, nodeProto("Dropout", ["x"], ["y", "mask"]), inputs: images,
    outputs: ["y", "mask"], becomes: ["y, Dropout_0/mask = Dropout(x)", "mask = CastLike(Dropout_0/mask, x)"]),
  UpgradeCase(
    "Dropout whose mask is bool", opset: 10, nodeProto("Dropout", ["x"], ["y", "mask"]), inputs: images,
    outputs: ["y", "mask"], becomes: ["y, mask = Dropout(x)"]),
  UpgradeCase(
    "GroupNormalization with a scale a group", opset: 18,
    nodeProto("GroupNormalization", ["x", "s", "b"], ["y"], [("num_groups", .int(2))], name: "n"),
    inputs: [("x", [1, 4, 2]), ("s", [2]), ("b", [2])],
    becomes: [
      "n/channels = Shape(x) end=2 start=1", "n/channels_per_group = Div(n/channels, [2])",
      "n/repeats = Concat([1], n/channels_per_group)", "n/scale_column = Reshape(s, [-1 1])",
      "n/scale_tiled = Tile(n/scale_column, n/repeats)", "n/scale = Reshape(n/scale_tiled, [-1])",
      "n/bias_column = Reshape(b, [-1 1])", "n/bias_tiled = Tile(n/bias_column, n/repeats)",
      "n/bias = Reshape(n/bias_tiled, [-1])", "y = GroupNormalization(x, n/scale, n/bias) num_groups=2",
    ]),
  UpgradeCase(
    "Softmax over several axes", opset: 12, nodeProto("Softmax", ["x"], ["y"], [("axis", .int(2))], name: "n"),
    inputs: images,
    becomes: [
      "n/flatten = Flatten(x) axis=2", "n/restore = Softmax(n/flatten)",
      "y = Reshape(n/restore, [2 3 4 5]) allowzero=1",
    ]),
  UpgradeCase(
    "Softmax of an unknown shape", opset: 9, nodeProto("LogSoftmax", ["x"], ["y"], name: "n"), inputs: [("x", nil)],
    becomes: [
      "n/shape = Shape(x)", "n/flatten = Flatten(x)", "n/restore = LogSoftmax(n/flatten)",
      "y = Reshape(n/restore, n/shape) allowzero=1",
    ]),
  UpgradeCase(
    "Softmax over the last axis", opset: 11, nodeProto("Softmax", ["x"], ["y"], [("axis", .int(-1))]), inputs: images,
    becomes: ["y = Softmax(x) axis=3"]),
  UpgradeCase(
    "Softmax whose other axes have extent 1", opset: 12, nodeProto("Hardmax", ["x"], ["y"]),
    inputs: [("x", [2, 1000, 1, 1])], becomes: ["y = Hardmax(x) axis=1"]),
  UpgradeCase(
    "Softmax", opset: 13, nodeProto("Softmax", ["x"], ["y"], [("axis", .int(1))]), inputs: images,
    becomes: ["y = Softmax(x) axis=1"]),
]

private let shapeUpgrades = [
  UpgradeCase(
    "Reshape", opset: 4,
    nodeProto("Reshape", ["x"], ["y"], [("shape", .ints([0, -1])), ("consumed_inputs", .ints([0]))]),
    inputs: images, becomes: ["y = Reshape(x, [0 -1])"]),
  UpgradeCase(
    "Squeeze", opset: 11, nodeProto("Squeeze", ["x"], ["y"], [("axes", .ints([0, 2]))]), inputs: [("x", [1, 3, 1])],
    becomes: ["y = Squeeze(x, [0 2])"]),
  UpgradeCase(
    "Squeeze of all", opset: 1, nodeProto("Squeeze", ["x"], ["y"]), inputs: [("x", [1, 3, 1])],
    becomes: ["y = Squeeze(x)"]),
  UpgradeCase(
    "Unsqueeze", opset: 1, nodeProto("Unsqueeze", ["x"], ["y"], [("axes", .ints([0]))]), inputs: images,
    becomes: ["y = Unsqueeze(x, [0])"]),
  UpgradeCase(
    "Slice", opset: 9,
    nodeProto("Slice", ["x"], ["y"], [("starts", .ints([1])), ("ends", .ints([-1])), ("axes", .ints([2]))]),
    inputs: images, becomes: ["y = Slice(x, [1], [-1], [2])"]),
  UpgradeCase(
    "Slice of the first axes", opset: 1,
    nodeProto("Slice", ["x"], ["y"], [("starts", .ints([0, 1])), ("ends", .ints([1, 3]))]),
    inputs: images, becomes: ["y = Slice(x, [0 1], [1 3], [0 1])"]),
  UpgradeCase(
    "Concat without an axis", opset: 3, nodeProto("Concat", ["x", "x"], ["y"]), inputs: images,
    becomes: ["y = Concat(x, x) axis=1"]),
  UpgradeCase(
    "Split with lengths", opset: 11,
    nodeProto("Split", ["x"], ["y", "z"], [("split", .ints([1, 2])), ("axis", .int(1))]),
    inputs: images, outputs: ["y", "z"], becomes: ["y, z = Split(x, [1 2]) axis=1"]),
  UpgradeCase(
    "Split into equal parts", opset: 13, nodeProto("Split", ["x"], ["y", "z"], [("axis", .int(2))]), inputs: images,
    outputs: ["y", "z"], becomes: ["y, z = Split(x) axis=2 num_outputs=2"]),
  UpgradeCase(
    "Pad", opset: 10, nodeProto("Pad", ["x"], ["y"], [("pads", .ints([0, 1, 0, 2])), ("value", .float(1.5))]),
    inputs: [("x", [2, 2])], becomes: ["y = Pad(x, [0 1 0 2], 1.5)"]),
  UpgradeCase(
    "Pad", opset: 1, nodeProto("Pad", ["x"], ["y"], [("paddings", .ints([0, 1, 0, 2])), ("mode", .string("edge"))]),
    inputs: [("x", [2, 2])], becomes: ["y = Pad(x, [0 1 0 2]) mode=edge"]),
  UpgradeCase(
    "Tile along an axis", opset: 5, nodeProto("Tile", ["x", "count", "axis"], ["y"]), inputs: [("x", [2, 3])],
    initializers: [tensorProto("count", [1], floats: [4]), tensorProto("axis", [1], floats: [1])],
    becomes: ["y = Tile(x, [1 4])"]),
  UpgradeCase(
    "TopK", opset: 9, nodeProto("TopK", ["x"], ["y", "i"], [("k", .int(2)), ("axis", .int(1))]), inputs: images,
    outputs: ["y", "i"], becomes: ["y, i = TopK(x, [2]) axis=1"]),
  UpgradeCase(
    "ReduceSum", opset: 12, nodeProto("ReduceSum", ["x"], ["y"], [("axes", .ints([1])), ("keepdims", .int(0))]),
    inputs: images, becomes: ["y = ReduceSum(x, [1]) keepdims=0"]),
  UpgradeCase(
    "ReduceMean", opset: 17, nodeProto("ReduceMean", ["x"], ["y"], [("axes", .ints([2, 3]))]), inputs: images,
    becomes: ["y = ReduceMean(x, [2 3])"]),
  UpgradeCase(
    "ReduceMax of all", opset: 11, nodeProto("ReduceMax", ["x"], ["y"]), inputs: images, becomes: ["y = ReduceMax(x)"]),
  UpgradeCase(
    "Scatter", opset: 9, nodeProto("Scatter", ["x", "x", "x"], ["y"], [("axis", .int(1))]), inputs: [("x", [2, 2])],
    becomes: ["y = ScatterElements(x, x, x) axis=1"]),
]

private let asymmetric = "coordinate_transformation_mode=asymmetric"

private let resamplingUpgrades = [
  UpgradeCase(
    "Upsample by height and width", opset: 6,
    nodeProto(
      "Upsample", ["x"], ["y"],
      [("height_scale", .float(2)), ("width_scale", .float(3)), ("mode", .string("bilinear"))]),
    inputs: images, becomes: ["y = Resize(x, _, [1 1 2 3]) \(asymmetric) mode=linear"]),
  UpgradeCase(
    "Upsample by scales", opset: 7, nodeProto("Upsample", ["x"], ["y"], [("scales", .floats([1, 1, 2, 2]))]),
    inputs: images,
    becomes: ["y = Resize(x, _, [1 1 2 2]) \(asymmetric) nearest_mode=floor"]),
  UpgradeCase(
    "Upsample by an input", opset: 9, nodeProto("Upsample", ["x", "s"], ["y"], [("mode", .string("linear"))]),
    inputs: images, initializers: [tensorProto("s", [4], floats: [1, 1, 2, 2])],
    becomes: ["y = Resize(x, _, [1 1 2 2]) \(asymmetric) mode=linear"]),
  UpgradeCase(
    "Resize to less", opset: 10, nodeProto("Resize", ["x", "s"], ["y"]), inputs: images,
    initializers: [tensorProto("s", [4], floats: [1, 1, 0.5, 0.5])],
    becomes: ["y = Resize(x, _, [1 1 0.5 0.5]) \(asymmetric) nearest_mode=ceil"]),
  UpgradeCase(
    "Resize to more and less", opset: 10, nodeProto("Resize", ["x", "s"], ["y"], name: "n"), inputs: images,
    initializers: [tensorProto("s", [4], floats: [1, 1, 2, 0.5])],
    becomes: [
      "n/enlarged = Resize(x, _, [1 1 2 1]) \(asymmetric) nearest_mode=floor",
      "y = Resize(n/enlarged, _, [1 1 1 0.5]) \(asymmetric) nearest_mode=ceil",
    ]),
  UpgradeCase(
    "Resize with empty inputs", opset: 12, nodeProto("Resize", ["x", "roi", "s"], ["y"], [("mode", .string("cubic"))]),
    inputs: images,
    initializers: [tensorProto("roi", [0], floats: []), tensorProto("s", [4], floats: [1, 1, 2, 2])],
    becomes: ["y = Resize(x, _, [1 1 2 2]) mode=cubic"]),
  UpgradeCase(
    "Resize as TensorFlow's", opset: 11,
    nodeProto(
      "Resize", ["x", "roi", "s"], ["y"],
      [("coordinate_transformation_mode", .string("tf_half_pixel_for_nn")), ("nearest_mode", .string("floor"))]),
    inputs: images,
    initializers: [tensorProto("roi", [0], floats: []), tensorProto("s", [4], floats: [1, 1, 2, 2])],
    becomes: ["y = Resize(x, _, [1 1 2 2]) nearest_mode=round_prefer_ceil"]),
  UpgradeCase(
    "RoiAlign", opset: 10, nodeProto("RoiAlign", ["x", "r", "i"], ["y"]),
    inputs: images + [("r", [1, 4]), ("i", [1])],
    becomes: ["y = RoiAlign(x, r, i) coordinate_transformation_mode=output_half_pixel"]),
  UpgradeCase(
    "GridSample", opset: 16, nodeProto("GridSample", ["x", "g"], ["y"], [("mode", .string("bicubic"))]),
    inputs: images + [("g", [2, 6, 7, 2])], becomes: ["y = GridSample(x, g) mode=cubic"]),
]

private let otherUpgrades = [
  UpgradeCase(
    "OneHot", opset: 9, nodeProto("OneHot", ["x", "d", "v"], ["y"], name: "n"), inputs: [("x", [3]), ("v", [2])],
    initializers: [tensorProto("d", [1], floats: [4])],
    becomes: [
      "n/depth_scalar = Reshape([4], [])", "n/depth = CastLike(n/depth_scalar, x)", "n/zero = CastLike(0, x)",
      "n/negative = Less(x, n/zero)", "n/indices = Where(n/negative, n/depth, x)", "y = OneHot(n/indices, [4], v)",
    ]),
  UpgradeCase(
    "ConvTranspose with all extents", opset: 1,
    nodeProto(
      "ConvTranspose", ["x", "w"], ["y"], [("output_shape", .ints([2, 1, 9, 9])), ("strides", .ints([2, 2]))]),
    inputs: images + [("w", [3, 1, 3, 3])], becomes: ["y = ConvTranspose(x, w) output_shape=[9, 9] strides=[2, 2]"]),
  UpgradeCase(
    "LpPool", opset: 1, nodeProto("LpPool", ["x"], ["y"], [("p", .float(3)), ("kernel_shape", .ints([2, 2]))]),
    inputs: images, becomes: ["y = LpPool(x) kernel_shape=[2, 2] p=3"]),
  UpgradeCase(
    "LSTM", opset: 6,
    nodeProto("LSTM", ["x", "w", "r"], ["", "y"], [("hidden_size", .int(4)), ("output_sequence", .int(0))]),
    inputs: [("x", [5, 2, 3]), ("w", [1, 16, 3]), ("r", [1, 16, 4])], becomes: ["_, y = LSTM(x, w, r) hidden_size=4"]),
  UpgradeCase(
    "GRU with opset 1's spelling", opset: 1,
    nodeProto("GRU", ["x", "w", "r"], ["", "y"], [("hidden_size", .int(4)), ("direction", .string("foward"))]),
    inputs: [("x", [5, 2, 3]), ("w", [1, 12, 3]), ("r", [1, 12, 4])], becomes: ["_, y = GRU(x, w, r) hidden_size=4"]),
  UpgradeCase(
    "DFT", opset: 17, nodeProto("DFT", ["x"], ["y"], [("inverse", .int(1))]), inputs: [("x", [1, 8, 2])],
    becomes: ["y = DFT(x, _, 1) inverse=1"]),
  UpgradeCase(
    "ImageScaler", opset: 8,
    nodeProto("ImageScaler", ["x"], ["y"], [("scale", .float(2)), ("bias", .floats([-1, 0, 1]))], name: "n"),
    inputs: images, becomes: ["n/scaled = Mul(x, 2)", "y = Add(n/scaled, [-1 0 1])"]),
  UpgradeCase(
    "Affine", opset: 1, nodeProto("Affine", ["x"], ["y"], [("alpha", .float(2)), ("beta", .float(0.5))], name: "n"),
    inputs: images, becomes: ["n/scaled = Mul(x, 2)", "y = Add(n/scaled, 0.5)"]),
  UpgradeCase(
    "ScaledTanh", opset: 1,
    nodeProto("ScaledTanh", ["x"], ["y"], [("alpha", .float(2)), ("beta", .float(0.5))], name: "n"),
    inputs: images, becomes: ["n/inner = Mul(x, 0.5)", "n/function = Tanh(n/inner)", "y = Mul(n/function, 2)"]),
  UpgradeCase(
    "Crop", opset: 7, nodeProto("Crop", ["x"], ["y"], [("border", .ints([1, 0, 2, 1]))]), inputs: images,
    becomes: ["y = Slice(x, [0 1], [-1 -2], [2 3])"]),
  UpgradeCase(
    "MeanVarianceNormalization across channels", opset: 7,
    nodeProto("MeanVarianceNormalization", ["x"], ["y"], [("across_channels", .int(1))]), inputs: images,
    becomes: ["y = MeanVarianceNormalization(x) axes=[0, 1, 2, 3]"]),
]

@Test func constantsAreAlignedWithoutANode() throws {
  let upgrade = try #require(arithmeticUpgrades.first { $0.name.contains("a constant along axes") })
  let graph = try ONNXFile.read(upgrade.model.view)
  let constant = try #require(graph.nodes.first?.inputs[1])
  #expect(graph[constant].constant?.shape.extents == [2, 3, 1, 1])
}

@Test func clipOfUnknownTypeCastsItsBounds() throws {
  let model = TestModel(
    opset: 9,
    nodes: [nodeProto("Mystery", ["x"], ["t"]), nodeProto("Clip", ["t"], ["y"], [("min", .float(0))], name: "n")],
    inputs: [valueProto("x", 1, [2])], outputs: ["y"])
  let nodes = try lines(try ONNXFile.read(model.view))
  #expect(nodes == ["t = Mystery(x)", "n/min = CastLike(0, t)", "y = Clip(t, n/min)"])
}

@Test func clipOfHalfHasBoundsOfHalf() throws {
  let model = TestModel(
    opset: 6, nodes: [nodeProto("Clip", ["x"], ["y"], [("min", .float(-2))])], inputs: [valueProto("x", 10, [2])],
    outputs: ["y"])
  let graph = try ONNXFile.read(model.view)
  let bound = try #require(graph.nodes[0].inputs[1])
  #expect(try graph[bound].constant?.elements(Float16.self) == [-2])
}

@Test func scanOfOpset8RunsOverEachSample() throws {
  let body = Proto { graph in
    graph.message(1, nodeProto("Add", ["s", "e"], ["s2"]))
    graph.message(1, nodeProto("Mul", ["s2", "w"], ["o"]))
    graph.message(11, valueProto("s", 1, [2]))
    graph.message(11, valueProto("e", 1, [2]))
    graph.message(12, valueProto("s2", 1, [2]))
    graph.message(12, valueProto("o", 1, [2]))
  }
  let model = TestModel(
    opset: 8,
    nodes: [
      nodeProto(
        "Scan", ["", "s0", "x"], ["y", "z"],
        [("body", .graph(body)), ("num_scan_inputs", .int(1)), ("directions", .ints([1]))])
    ], inputs: [valueProto("s0", 1, [3, 2]), valueProto("x", 1, [3, 7, 2])], outputs: ["y", "z"],
    initializers: [tensorProto("w", [2], floats: [1, 2])])
  let graph = try ONNXFile.read(model.view)
  let outer = try #require(graph.nodes.first?.op as? Scan)
  #expect(outer.scanInputCount == 2)
  #expect(graph.nodes[0].inputs.map { $0.map { graph[$0].name } } == ["s0", "x"])
  #expect(graph.nodes[0].captures.map { graph[$0].name } == ["w"])
  let inner = try #require(outer.body.nodes.first?.op as? Scan)
  #expect(inner.scanInputCount == 1)
  #expect(inner.scanInputDirections == [1])
  #expect(outer.body.nodes[0].captures == outer.body.captures)
  #expect(graph.outputs.map { graph[$0].type } == [.tensor(.float32, [3, 2]), .tensor(.float32, [3, 7, 2])])
}

/// A node whose old meaning has no equivalent.
private let notUpgradable = [
  UpgradeCase(
    "broadcast of a rank that is not known", opset: 6,
    nodeProto("Add", ["x", "b"], ["y"], [("broadcast", .int(1)), ("axis", .int(1))]), inputs: [("x", nil), ("b", [3])],
    becomes: []),
  UpgradeCase(
    "saved statistics", opset: 9, nodeProto("BatchNormalization", statisticNames, ["y", "a", "b2", "c", "d"]),
    inputs: images + statistics, outputs: ["y", "d"], becomes: []),
  UpgradeCase(
    "sequence lengths", opset: 8, nodeProto("Scan", ["x", "x"], ["y"], [("num_scan_inputs", .int(1))]),
    inputs: [("x", [2, 2])], becomes: []),
  UpgradeCase(
    "a fractional norm", opset: 1, nodeProto("GlobalLpPool", ["x"], ["y"], [("p", .float(2.5))]),
    inputs: [("x", [1, 1, 2])], becomes: []),
]

@Test(arguments: notUpgradable)
func whatCannotBeUpgradedIsRefusedByName(_ upgrade: UpgradeCase) throws {
  let error = try #require(refusal(of: upgrade.model.view))
  #expect(error.kind == .unsupported)
  #expect(error.description.contains("_0\""))
}
