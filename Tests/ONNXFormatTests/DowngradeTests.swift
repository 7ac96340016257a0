import Bytes
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// What a node of the newest opset becomes in the opset before a change of its operator. Expectations follow from the
/// operator's specification in that opset (https://onnx.ai/onnx/operators/).
struct DowngradeCase: CustomTestStringConvertible, Sendable {
  enum Outcome: Sendable {
    /// Nodes as `WrittenModel.nodes` has them.
    case nodes([String])
    /// The error has this in it.
    case refused(String)
  }

  /// The operator and the opset that changed it: `Reshape 14`.
  var change: String
  var opset: Int
  var model: TestModel
  var outcome: Outcome

  /// - Parameter inputs: name, element type number and extents.
  init(
    _ type: String, _ opset: Int, _ node: Proto, inputs: [(String, Int, [Int]?)], outputs: [String] = ["y"],
    initializers: [Proto] = [], _ outcome: Outcome
  ) {
    change = "\(type) \(opset)"
    self.opset = opset
    model = TestModel(
      opset: 28, irVersion: 14, nodes: [node], inputs: inputs.map { valueProto($0.0, $0.1, $0.2) }, outputs: outputs,
      initializers: initializers)
    self.outcome = outcome
  }

  var testDescription: String { change }
}

@Test(arguments: attributeChanges + inputChanges)
func newNodeMeansTheSameInOldOpset(_ change: DowngradeCase) throws {
  let graph = try ONNXFile.read(change.model.view)
  switch change.outcome {
  case .nodes(let expected): #expect(try WrittenModel(graph, opset: change.opset - 1).nodes == expected)
  case .refused(let problem):
    let error = try #require(writingRefusal(graph, opset: change.opset - 1))
    #expect(error.contains(problem) && error.contains("needs opset \(change.opset)"))
  }
  // The change itself can be written.
  #expect(writingRefusal(graph, opset: change.opset) == nil)
}

@Test func everyChangeOfAnOperatorIsCovered() {
  let covered = Set((attributeChanges + inputChanges).map(\.change))
  #expect(operatorChanges.filter { !covered.contains($0) } == [])
}

/// Operators that came after opset 13: below that, each is spelled out or refused.
@Test func newOperatorsAreSpelledOutOrRefused() throws {
  var spelledOut: Set<String> = []
  for (name, since) in newOperators {
    let type = try #require(OperatorTable.all.first { $0.identifier == OperatorIdentifier(name) })
    var graph = Graph(name: name)
    let inputType: ElementType = name.hasSuffix("Window") ? .int64 : .float32
    for index in 0..<max(1, type.inputCount.lowerBound) {
      graph.inputs.append(graph.addValue(GraphValue(name: "x\(index)", type: .tensor(inputType, [2, 4, 3, 3]))))
    }
    graph.outputs = [graph.addValue(GraphValue(name: "y", type: .tensor(.float32, [2, 4, 3, 3])))]
    graph.nodes = [Node(name: "n", op: type.init(), inputs: graph.inputs, outputs: graph.outputs)]
    if let error = writingRefusal(graph, opset: since - 1) {
      #expect(error.contains("node \"n\", \(name): needs opset \(since)"), "\(name)")
    } else {
      spelledOut.insert(name)
      #expect(try WrittenModel(graph, opset: since - 1).nodes.allSatisfy { !$0.contains(" \(name)(") })
    }
  }
  #expect(
    spelledOut == [
      "Bernoulli", "BlackmanWindow", "CastLike", "Gelu", "GroupNormalization", "HammingWindow", "HannWindow",
      "HardSwish",
      "LayerNormalization", "Mish", "OptionalGetElement", "RMSNormalization", "SwiGLU", "Swish",
    ])
}

private let x: [(String, Int, [Int]?)] = [("x", 1, [2, 3, 4, 5])]
private let row = [("x", 1, [4])] as [(String, Int, [Int]?)]

/// Attributes that an operator got.
private let attributeChanges = [
  DowngradeCase(
    "Attention", 25, nodeProto("Attention", ["q", "k", "v"], ["y"], [("left_window_size", .int(2))]),
    inputs: [("q", 1, [1, 2, 3, 4]), ("k", 1, [1, 2, 3, 4]), ("v", 1, [1, 2, 3, 4])], .refused("left_window_size")),
  DowngradeCase(
    "AveragePool", 19,
    nodeProto("AveragePool", ["x"], ["y"], [("kernel_shape", .ints([2, 2])), ("dilations", .ints([1, 1]))]), inputs: x,
    .nodes(["y = AveragePool(x) kernel_shape"])),
  DowngradeCase(
    "AveragePool", 19,
    nodeProto("AveragePool", ["x"], ["y"], [("kernel_shape", .ints([2, 2])), ("dilations", .ints([2, 1]))]), inputs: x,
    .refused("dilations")),
  DowngradeCase(
    "AveragePool", 22,
    nodeProto(
      "AveragePool", ["x"], ["y"],
      [
        ("kernel_shape", .ints([1, 1])), ("strides", .ints([2, 2])), ("pads", .ints([0, 0, 1, 1])),
        ("ceil_mode", .int(1)),
      ]), inputs: x, .refused("ceil_mode")),
  DowngradeCase(
    "AveragePool", 22,
    nodeProto("AveragePool", ["x"], ["y"], [("kernel_shape", .ints([2, 2])), ("ceil_mode", .int(1))]), inputs: x,
    .nodes(["y = AveragePool(x) ceil_mode kernel_shape"])),
  DowngradeCase(
    "Cast", 19, nodeProto("Cast", ["x"], ["y"], [("to", .int(7)), ("saturate", .int(0))]), inputs: x,
    .nodes(["y = Cast(x) to"])),
  DowngradeCase(
    "Cast", 24, nodeProto("Cast", ["x"], ["y"], [("to", .int(7)), ("round_mode", .string("down"))]), inputs: x,
    .nodes(["y = Cast(x) to"])),
  DowngradeCase(
    "CastLike", 19, nodeProto("CastLike", ["x", "t"], ["y"], [("saturate", .int(0))]), inputs: x + [("t", 7, [1])],
    .nodes(["y = CastLike(x, t)"])),
  DowngradeCase(
    "CastLike", 24, nodeProto("CastLike", ["x", "t"], ["y"], [("round_mode", .string("down"))]),
    inputs: x + [("t", 7, [1])], .nodes(["y = CastLike(x, t)"])),
  DowngradeCase(
    "DequantizeLinear", 21, nodeProto("DequantizeLinear", ["x", "s"], ["y"], [("block_size", .int(2))]),
    inputs: [("x", 3, [2, 4]), ("s", 1, [2, 2])], .refused("block_size")),
  DowngradeCase(
    "DequantizeLinear", 23, nodeProto("DequantizeLinear", ["x", "s"], ["y"], [("output_dtype", .int(1))]),
    inputs: [("x", 3, [4]), ("s", 1, [])], .nodes(["y = DequantizeLinear(x, s)"])),
  DowngradeCase(
    "DequantizeLinear", 23, nodeProto("DequantizeLinear", ["x", "s"], ["y"], [("output_dtype", .int(10))]),
    inputs: [("x", 3, [4]), ("s", 1, [])], .refused("output_dtype")),
  DowngradeCase(
    "QuantizeLinear", 19, nodeProto("QuantizeLinear", ["x", "s"], ["y"], [("saturate", .int(0))]),
    inputs: row + [("s", 1, [])], .nodes(["y = QuantizeLinear(x, s)"])),
  DowngradeCase(
    "QuantizeLinear", 21, nodeProto("QuantizeLinear", ["x", "s"], ["y"], [("output_dtype", .int(3))]),
    inputs: row + [("s", 1, [])], .nodes(["y = QuantizeLinear(x, s, QuantizeLinear_0/zero_point)"])),
  DowngradeCase(
    "QuantizeLinear", 23, nodeProto("QuantizeLinear", ["x", "s"], ["y"], [("precision", .int(10))]),
    inputs: row + [("s", 1, [])], .refused("precision")),
  DowngradeCase(
    "GridSample", 20, nodeProto("GridSample", ["x", "g"], ["y"], [("mode", .string("cubic"))]),
    inputs: x + [("g", 1, [2, 2, 2, 2])], .nodes(["y = GridSample(x, g) mode"])),
  DowngradeCase(
    "LpPool", 18, nodeProto("LpPool", ["x"], ["y"], [("kernel_shape", .ints([2, 2])), ("ceil_mode", .int(1))]),
    inputs: x, .refused("ceil_mode")),
  DowngradeCase(
    "Range", 27, nodeProto("Range", ["a", "b", "c"], ["y"], [("stash_type", .int(11))]),
    inputs: [("a", 1, []), ("b", 1, []), ("c", 1, [])], .nodes(["y = Range(a, b, c)"])),
  DowngradeCase(
    "Reshape", 14, nodeProto("Reshape", ["x", "s"], ["y"], [("allowzero", .int(1))]), inputs: x + [("s", 7, [2])],
    .refused("allowzero")),
  DowngradeCase(
    "Resize", 18, nodeProto("Resize", ["x", "", "s"], ["y"], [("antialias", .int(1)), ("mode", .string("linear"))]),
    inputs: x, initializers: [tensorProto("s", [4], floats: [1, 1, 0.5, 0.5])], .refused("antialias")),
  DowngradeCase(
    "Resize", 18, nodeProto("Resize", ["x", "", "s"], ["y"], [("axes", .ints([2, 3]))]), inputs: x,
    initializers: [tensorProto("s", [2], floats: [2, 2])], .nodes(["y = Resize(x, , Resize_0/scales)"])),
  DowngradeCase(
    "RoiAlign", 16, nodeProto("RoiAlign", ["x", "r", "b"], ["y"]), inputs: x + [("r", 1, [1, 4]), ("b", 7, [1])],
    .refused("half_pixel")),
  DowngradeCase(
    "RoiAlign", 16,
    nodeProto(
      "RoiAlign", ["x", "r", "b"], ["y"], [("coordinate_transformation_mode", .string("output_half_pixel"))]),
    inputs: x + [("r", 1, [1, 4]), ("b", 7, [1])], .nodes(["y = RoiAlign(x, r, b)"])),
  DowngradeCase(
    "ScatterElements", 16, nodeProto("ScatterElements", ["x", "i", "u"], ["y"], [("reduction", .string("add"))]),
    inputs: row + [("i", 7, [2]), ("u", 1, [2])], .refused("reduction")),
  DowngradeCase(
    "ScatterND", 16, nodeProto("ScatterND", ["x", "i", "u"], ["y"], [("reduction", .string("mul"))]),
    inputs: row + [("i", 7, [2, 1]), ("u", 1, [2])], .refused("reduction")),
  DowngradeCase(
    "ScatterND", 18, nodeProto("ScatterND", ["x", "i", "u"], ["y"], [("reduction", .string("max"))]),
    inputs: row + [("i", 7, [2, 1]), ("u", 1, [2])], .refused("reduction max")),
  DowngradeCase(
    "Shape", 15, nodeProto("Shape", ["x"], ["y"], [("start", .int(1)), ("end", .int(-1))]), inputs: x,
    .nodes(["Shape_0/whole = Shape(x)", "y = Slice(Shape_0/whole, Shape_0/start, Shape_0/end)"])),
  DowngradeCase(
    "SpaceToDepth", 28, nodeProto("SpaceToDepth", ["x"], ["y"], [("blocksize", .int(2)), ("mode", .string("CRD"))]),
    inputs: [("x", 1, [1, 1, 4, 4])], .refused("mode")),
  DowngradeCase(
    "Split", 18, nodeProto("Split", ["x"], ["y", "z"], [("num_outputs", .int(2))]), inputs: row, outputs: ["y", "z"],
    .nodes(["y, z = Split(x)"])),
  DowngradeCase(
    "Split", 18, nodeProto("Split", ["x"], ["y", "z"], [("num_outputs", .int(2))]), inputs: [("x", 1, [5])],
    outputs: ["y", "z"], .nodes(["y, z = Split(x, Split_0/split)"])),
  DowngradeCase(
    "BatchNormalization", 14,
    nodeProto("BatchNormalization", ["x", "s", "b", "m", "v"], ["y"], [("training_mode", .int(1))]),
    inputs: x + ["s", "b", "m", "v"].map { ($0, 1, [3]) },
    .nodes([
      "y, BatchNormalization_0/mean, BatchNormalization_0/variance, BatchNormalization_0/saved_mean, "
        + "BatchNormalization_0/saved_variance = BatchNormalization(x, s, b, m, v)"
    ])),
  DowngradeCase(
    "GRU", 14, nodeProto("GRU", ["x", "w", "r"], ["y", "h"], [("hidden_size", .int(2)), ("layout", .int(1))]),
    inputs: [("x", 1, [3, 4, 5]), ("w", 1, [1, 6, 5]), ("r", 1, [1, 6, 2])], outputs: ["y", "h"],
    .nodes([
      "GRU_0/x = Transpose(x) perm", "GRU_0/y, GRU_0/y_h = GRU(GRU_0/x, w, r) hidden_size",
      "y = Transpose(GRU_0/y) perm", "h = Transpose(GRU_0/y_h) perm",
    ])),
  DowngradeCase(
    "LSTM", 14, nodeProto("LSTM", ["x", "w", "r"], ["y"], [("hidden_size", .int(2)), ("layout", .int(0))]),
    inputs: [("x", 1, [3, 4, 5]), ("w", 1, [1, 8, 5]), ("r", 1, [1, 8, 2])], .nodes(["y = LSTM(x, w, r) hidden_size"])),
  DowngradeCase(
    "RNN", 14, nodeProto("RNN", ["x", "w", "r"], ["y"], [("hidden_size", .int(2)), ("layout", .int(1))]),
    inputs: [("x", 1, [3, 4, 5]), ("w", 1, [1, 2, 5]), ("r", 1, [1, 2, 2])],
    .nodes([
      "RNN_0/x = Transpose(x) perm", "RNN_0/y = RNN(RNN_0/x, w, r) hidden_size", "y = Transpose(RNN_0/y) perm",
    ])),
]

private func integers(_ name: String, _ values: [Int]) -> Proto {
  Proto { tensor in
    tensor.int(1, values.count)
    tensor.int(2, 7)
    for value in values { tensor.int(7, value) }
    tensor.text(8, name)
  }
}

private let reductions = [
  "ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd",
  "ReduceSumSquare",
]

/// Inputs that were attributes, or that an operator got.
private let inputChanges: [DowngradeCase] =
  [
    DowngradeCase(
      "Attention", 24, nodeProto("Attention", ["q", "k", "v", "", "", "", "n"], ["y"]),
      inputs: [("q", 1, [1, 2, 3, 4]), ("k", 1, [1, 2, 3, 4]), ("v", 1, [1, 2, 3, 4]), ("n", 7, [1])],
      .refused("nonpad_kv_seqlen")),
    DowngradeCase(
      "DFT", 20, nodeProto("DFT", ["x", "", "a"], ["y"]), inputs: [("x", 1, [1, 4, 4, 1])],
      initializers: [integers("a", [2])], .nodes(["y = DFT(x) axis"])),
    DowngradeCase(
      "DFT", 20, nodeProto("DFT", ["x", "", "a"], ["y"]), inputs: [("x", 1, [1, 4, 4, 1]), ("a", 7, [])],
      .refused("axis")),
    DowngradeCase(
      "Pad", 18, nodeProto("Pad", ["x", "p", "", "a"], ["y"]), inputs: x,
      initializers: [integers("p", [1, 2]), integers("a", [-1])], .nodes(["y = Pad(x, Pad_0/pads)"])),
    DowngradeCase(
      "Pad", 19, nodeProto("Pad", ["x", "p"], ["y"], [("mode", .string("wrap"))]), inputs: row,
      initializers: [integers("p", [1, 1])], .refused("wrap")),
    DowngradeCase(
      "OptionalGetElement", 18, nodeProto("OptionalGetElement", ["x"], ["y"]), inputs: x, .nodes(["y = Identity(x)"])),
  ]
  + reductions.map {
    DowngradeCase(
      $0, 18, nodeProto($0, ["x", "a"], ["y"], [("keepdims", .int(0))]), inputs: x,
      initializers: [integers("a", [1, -1])], .nodes(["y = \($0)(x) axes keepdims"]))
  }
  + reductions.map {
    DowngradeCase($0, 18, nodeProto($0, ["x", "a"], ["y"]), inputs: x + [("a", 7, [1])], .refused("axes"))
  }
