import Autodiff
import CPURuntime
import GraphIR
import Tensors
import Testing

/// A case whose float32 gradients are held against those of the plain loops that float64 has: sizes that no block divides,
/// so that oneDNN's kernels, those of the project's own, and what pads blocks all have their turn.
private func sized(_ name: String, _ op: any Operator, _ shapes: [Int]...) -> GradientCase {
  var made = GradientCase(name, op)
  made.operands = shapes.map { .real($0) }
  return made
}

private func convolutions() -> [GradientCase] {
  var cases: [GradientCase] = []
  // (channels, outputs, groups): few channels, multiples of 8 and 16, and neither; groups, and by depth.
  let widths = [
    (1, 5, 1), (2, 8, 1), (3, 16, 1), (3, 19, 1), (7, 9, 1), (8, 8, 1), (13, 17, 1), (16, 32, 1), (33, 24, 1),
    (6, 9, 3),
    (16, 32, 2), (34, 20, 2), (8, 8, 8), (13, 13, 13), (16, 16, 16), (5, 10, 5),
  ]
  let windows: [(String, [Int], [Int], [Int], [Int])] = [
    ("1 × 1", [1, 1], [1, 1], [1, 1], [0, 0, 0, 0]), ("1 × 1 by 2", [1, 1], [2, 2], [1, 1], [0, 0, 0, 0]),
    ("3 × 3", [3, 3], [1, 1], [1, 1], [1, 1, 1, 1]), ("3 × 3 by 2", [3, 3], [2, 2], [1, 1], [0, 1, 1, 0]),
    ("3 × 2 dilated", [3, 2], [1, 2], [2, 3], [2, 1, 2, 0]), ("5 × 5", [5, 5], [1, 1], [1, 1], [2, 2, 2, 2]),
  ]
  for (channels, outputs, groups) in widths {
    for (name, kernel, strides, dilations, pads) in windows {
      let op = with(Conv()) {
        ($0.strides, $0.dilations, $0.pads, $0.group) = (strides, dilations, pads, groups)
      }
      cases.append(
        sized(
          "Conv \(name) of \(channels) to \(outputs) in \(groups)", op, [2, channels, 9, 7],
          [outputs, channels / groups] + kernel, [outputs]))
    }
    cases.append(
      sized(
        "Conv of sequences of \(channels) to \(outputs) in \(groups)",
        with(Conv()) { ($0.group, $0.strides, $0.pads) = (groups, [2], [1, 2]) }, [3, channels, 21],
        [outputs, channels / groups, 4], [outputs]))
    cases.append(
      sized(
        "Conv of volumes of \(channels) to \(outputs) in \(groups)",
        with(Conv()) { ($0.group, $0.strides, $0.pads) = (groups, [1, 2, 1], [1, 0, 1, 1, 0, 1]) },
        [2, channels, 4, 5, 6], [outputs, channels / groups, 3, 2, 3], [outputs]))
    cases.append(
      sized(
        "ConvTranspose of \(outputs) to \(channels) in \(groups)",
        with(ConvTranspose()) { ($0.group, $0.strides, $0.pads) = (groups, [2, 2], [1, 0, 1, 1]) }, [2, outputs, 5, 4],
        [outputs, channels / groups, 3, 3], [channels]))
  }
  return cases
}

private func others() -> [GradientCase] {
  var cases: [GradientCase] = []
  for channels in [1, 3, 8, 13, 16, 24, 33] {
    let shape = [2, channels, 11, 9]
    for (kernel, stride, pad, ceiling) in [(2, 2, 0, false), (3, 2, 1, false), (3, 2, 1, true), (3, 1, 1, false)] {
      let name = "of \(kernel) by \(stride)\(ceiling ? " rounded up" : "") of \(channels) channels"
      let pads = Array(repeating: pad, count: 4)
      cases.append(
        sized(
          "MaxPool \(name)",
          with(MaxPool()) {
            ($0.kernelShape, $0.strides, $0.pads, $0.ceilMode) = ([kernel, kernel], [stride, stride], pads, ceiling)
          }, shape))
      cases.append(
        sized(
          "AveragePool \(name)",
          with(AveragePool()) {
            ($0.kernelShape, $0.strides, $0.pads, $0.ceilMode) = ([kernel, kernel], [stride, stride], pads, ceiling)
          }, shape))
    }
    cases.append(sized("Relu of \(channels) channels", Relu(), shape))
    cases.append(sized("GlobalAveragePool of \(channels) channels", GlobalAveragePool(), shape))
    var normalization = sized(
      "BatchNormalization of \(channels) channels", with(BatchNormalization()) { $0.trainingMode = true }, shape,
      [channels], [channels])
    normalization.operands += [.fixed([channels], from: -1, to: 1), .fixed([channels], from: 0.5, to: 2)]
    cases.append(normalization)
    cases.append(
      sized("Gemm of \(channels) columns", with(Gemm()) { $0.transB = true }, [5, channels], [11, channels], [11]))
    var resize = sized("Resize of \(channels) channels", with(Resize()) { $0.mode = .linear }, shape)
    resize.operands += [.absent, .absent, .integers([4], [2, channels, 17, 6])]
    cases.append(resize)
  }
  return cases
}

@Test(arguments: convolutions() + others()) func float32KernelsAgreeWithPlainLoops(_ given: GradientCase) throws {
  let numbers = try given.randomNumbers()
  // Numbers that both hold, so that only arithmetic differs.
  func rounded(_ tensor: Tensor) throws -> Tensor {
    try Tensor(tensor.shape.extents, try tensor.doubles().map { Double(Float($0)) })
  }
  func single(_ tensor: Tensor) throws -> Tensor {
    try Tensor(tensor.shape.extents, try tensor.doubles().map { Float($0) })
  }
  func changed(_ change: @escaping (Tensor) throws -> Tensor) throws -> CaseGraph {
    let operands = try numbers.operands.map { tensor in
      try tensor.map { $0.elementType == .float64 ? try change($0) : $0 }
    }
    return try given.graph(CaseNumbers(operands: operands) { try change(try numbers.weights($0, $1)) })
  }
  let (plain, fast) = (try changed(rounded).gradients(), try changed(single).gradients())
  for (source, gradient) in plain {
    let distance = relativeDifference(try gradient.doubles(), try #require(fast[source]).doubles())
    #expect(distance < 2e-6, "by \(source)")
  }
}

/// A network whose kernels work in blocks of channels: convolution, normalization, ReLU, pooling, convolution, mean, layer.
private func network<T: Element & BinaryFloatingPoint>(_ type: T.Type, channels: Int, window: Int) throws -> CaseGraph {
  var builder = GraphBuilder(name: "network", provenance: Provenance(format: "test"))
  var made = CaseGraph(graph: Graph(name: "network"))
  var seed: UInt64 = 1
  func tensor(_ shape: [Int], _ lower: Double, _ upper: Double) throws -> Tensor {
    var numbers = RandomNumbers(seed: seed)
    seed += 1
    return try Tensor(
      shape, (0..<shape.reduce(1, *)).map { _ in T(Float(lower + (upper - lower) * numbers.uniform())) })
  }
  func parameter(_ name: String, _ shape: [Int]) throws -> ValueID {
    let value = try tensor(shape, -1, 1)
    made.sources.append(name)
    made.values[name] = value
    return builder.input(name, .tensor(value.elementType, shape.map { .known($0) }))
  }
  let x = try parameter("x", [2, 3, 15, 13])
  var same = Conv()
  same.pads = [1, 1, 1, 1]
  var y = try builder.add(
    same, name: "conv 1", x, try parameter("w 1", [channels, 3, 3, 3]), try parameter("b 1", [channels]))
  y = try builder.add(
    with(BatchNormalization()) { $0.trainingMode = true }, name: "normal", y, try parameter("scale", [channels]),
    try parameter("shift", [channels]), builder.constant("mean", try tensor([channels], -1, 1)),
    builder.constant("variance", try tensor([channels], 0.5, 1)))
  y = try builder.add(Relu(), name: "relu", y)
  let pool = with(MaxPool()) {
    ($0.kernelShape, $0.strides) = ([window, window], [2, 2])
    $0.pads = Array(repeating: (window - 1) / 2, count: 4)
  }
  y = try builder.add(pool, name: "pool", y)
  var conv = try builder.add(same, name: "conv 2", y, try parameter("w 2", [channels, channels, 3, 3]))
  conv = try builder.add(Add(), name: "residual", conv, y)
  y = try builder.add(with(AveragePool()) { ($0.kernelShape, $0.strides) = ([2, 2], [2, 2]) }, name: "mean", conv)
  y = try builder.add(GlobalAveragePool(), name: "global", y)
  y = try builder.add(Flatten(), name: "flat", y)
  y = try builder.add(
    with(Gemm()) { $0.transB = true }, name: "scores", y, try parameter("w 3", [5, channels]), try parameter("b 3", [5])
  )
  let labels = builder.constant("labels", try Tensor([2], [Int64](arrayLiteral: 3, 1)))
  let loss = try builder.add(SoftmaxCrossEntropyLoss(), name: "loss", y, labels)
  made.graph = try builder.finish(outputs: [loss])
  return made
}

@Test(arguments: [5, 8, 13, 16, 24, 33], [2, 3]) func blockedKernelsAgreeWithPlainLoops(
  _ channels: Int, _ window: Int
) throws {
  let plain = try network(Double.self, channels: channels, window: window).gradients()
  let fast = try network(Float.self, channels: channels, window: window).gradients()
  for (source, gradient) in plain where source != "b 1" {
    let distance = relativeDifference(try gradient.doubles(), try #require(fast[source]).doubles())
    #expect(distance < 1e-5, "by \(source)")
  }
  // The normalization takes the first bias away again: its gradient is 0 but for rounding.
  let (largest, bias) = (try #require(fast["w 1"]).doubles().map(abs).max() ?? 0, try #require(fast["b 1"]).doubles())
  #expect(bias.allSatisfy { abs($0) < 1e-5 * largest })
}
