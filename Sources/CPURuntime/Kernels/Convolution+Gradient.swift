import COneDNN
import GraphIR
import Tensors

extension ConvInputGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let input = node.outputShape(0)?.extents,
      let convolution = try BackwardConvolution(
        node, forward, input: input, weights: try node.input(1).extents, output: try node.input(0).extents),
      let primitive = try convolution.byInput()
    else { return try realKernel(&node) }
    let (source, target) = (try primitive.destinationGradient(), try primitive.sourceGradient())
    let kernel = Array(try node.input(1).extents.dropFirst(2))
    let window = try node.window { () throws(InferenceError) in try forward.window(kernel: kernel) }
    // With steps of 1, the convolution of the gradient with the mirrored weights.
    let pads = kernel.indices.map { axis in
      let (pad, reach) = (window.padding(axis, input: input[axis + 2]), window.dilations[axis] * (kernel[axis] - 1))
      return (begin: reach - pad.begin, end: reach - pad.end)
    }
    if pads.allSatisfy({ $0.begin >= 0 && $0.end >= 0 }),
      let kernel = try forward.winogradKernel(
        &node, window, pads: pads, [], source: source, target: target, isBackward: true)
    {
      return kernel
    }
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_DIFF_DST, source, &node)
    arguments.input(1, DNNL_ARG_WEIGHTS, try primitive.weights(), &node)
    try arguments.output(DNNL_ARG_DIFF_SRC, target, &node)
    return try arguments.kernel(&node)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let shape = node.outputShape(0) else { throw node.unsupported("an input whose shape is not known") }
    guard try node.input(1).elementType == T.elementType else { throw node.unsupported("weights of another type") }
    let kernel = Array(try node.input(1).extents.dropFirst(2))
    let window = try node.window { () throws(InferenceError) in try forward.window(kernel: kernel) }
    return try transposedConvolution(
      T.self, &node, window, groups: forward.group, image: Array(shape.extents.dropFirst(2)), bias: nil)
  }
}

extension ConvWeightGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try fewChannelKernel(&node) { return kernel }
    guard let weights = node.outputShape(0)?.extents,
      let convolution = try BackwardConvolution(
        node, forward, input: try node.input(0).extents, weights: weights, output: try node.input(1).extents),
      let primitive = try convolution.byWeights(withBias: node.isUsed(1))
    else { return try realKernel(&node) }
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_SRC, try primitive.source(), &node)
    arguments.input(1, DNNL_ARG_DIFF_DST, try primitive.destinationGradient(), &node)
    try arguments.output(DNNL_ARG_DIFF_WEIGHTS, try primitive.weightGradient(), &node)
    if node.isUsed(1) { arguments.furtherOutput(1, DNNL_ARG_DIFF_BIAS, convolution.bias) }
    return try arguments.kernel(&node)
  }

  /// The sum over the samples of `dY · im2col(X)ᵀ`.
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (x, gradient) = (try node.input(0), try node.input(1))
    guard let weights = node.outputShape(0)?.extents else { throw node.unsupported("weights of unknown shape") }
    guard gradient.elementType == T.elementType else { throw node.unsupported("a gradient of another type") }
    let window = try node.window { () throws(InferenceError) in
      try forward.window(kernel: Array(weights.dropFirst(2)))
    }
    guard
      let patches = Patches(
        window, image: Array(x.extents.dropFirst(2)), positions: Array(gradient.extents.dropFirst(2)))
    else { throw .limit("a kernel of \(window.kernel)") }
    let (samples, groups) = (x.extents[0], forward.group)
    let (channels, outputs) = (weights[1], weights[0] / groups)
    let (depth, count) = (channels * patches.tapCount, patches.positionCount)
    let (elements, overflow) = depth.multipliedReportingOverflow(by: count + groups * outputs)
    let (bytes, overflow2) = elements.multipliedReportingOverflow(by: MemoryLayout<T.Wide>.stride)
    guard !overflow, !overflow2 else { throw .limit("columns of \(depth) rows") }
    node.reserveScratch(bytes)
    return ClosureKernel { frame throws(RuntimeError) in
      guard let x = frame.elements(0, T.self).baseAddress, let dy = frame.elements(1, T.self).baseAddress,
        let sums = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
      else { return }
      sums.update(repeating: 0, count: groups * outputs * depth)
      let columns = sums + groups * outputs * depth
      let widened = Widened(frame.elements(1, T.self))
      for block in 0..<samples * groups {
        let image = x + block * channels * patches.imageCount
        Parallel.for(channels, grain: 1 + 16384 / (patches.tapCount * count)) { range in
          for channel in range {
            patches.gather(
              image + channel * patches.imageCount, into: columns + channel * patches.tapCount * count, empty: 0
            ) { $0.wide }
          }
        }
        _ = try widened.with(from: block * outputs * count) { dy throws(RuntimeError) in
          try gemm(
            rows: outputs, columns: depth, inner: count, Matrix(dy, rowStride: count),
            Matrix(columns, rowStride: count, isTransposed: true), beta: 1,
            into: sums + block % groups * outputs * depth, rowStride: depth)
        }
      }
      if let target = frame.results(0, T.self).baseAddress {
        for index in 0..<groups * outputs * depth { target[index] = T(sums[index]) }
      }
      for (output, target) in frame.results(1, T.self).indices.enumerated() {
        let total = (0..<samples).reduce(0.0) { $0 + sum(dy + ($1 * groups * outputs + output) * count, count) }
        frame.results(1, T.self)[target] = T(T.Wide(total))
      }
    }
  }
}

/// A float32 convolution as oneDNN differentiates it.
private struct BackwardConvolution {
  /// The layout of the bias' gradient.
  let bias: MemoryDescriptor
  private let convolution: ConvolutionDescription
  private let source: MemoryDescriptor
  private let weights: MemoryDescriptor
  private let target: MemoryDescriptor
  private let attributes: PrimitiveAttributes

  /// `nil` for element types and numbers of axes that oneDNN does not have.
  init?(
    _ node: KernelBuilder, _ op: Conv, input: [Int], weights: [Int], output: [Int]
  ) throws(RuntimeError) {
    let spatial = input.count - 2
    guard try node.input(0).elementType == .float32, try node.input(1).elementType == .float32,
      (1...3).contains(spatial), weights.count == input.count, output.count == input.count, op.group > 0
    else { return nil }
    let window = try node.window { () throws(InferenceError) in try op.window(kernel: Array(weights.dropFirst(2))) }
    let pads = (0..<spatial).map { window.padding($0, input: input[$0 + 2]) }
    convolution = ConvolutionDescription(
      strides: window.strides, dilations: window.dilations, begin: pads.map(\.begin), end: pads.map(\.end))
    source = try MemoryDescriptor(any: .float32, input)
    self.weights = try MemoryDescriptor(
      any: .float32, op.group == 1 ? weights : [op.group, weights[0] / op.group] + weights.dropFirst(1))
    target = try MemoryDescriptor(any: .float32, output)
    bias = try MemoryDescriptor(dense: .float32, [weights[0]])
    attributes = try PrimitiveAttributes()
  }

  /// What computes the input's gradient; `nil` where oneDNN has plain loops at best.
  func byInput() throws(RuntimeError) -> Primitive? {
    try backward(withBias: false) { description, strides, dilations, begin, end in
      withRaw(source, weights, nil, target) { source, weights, _, target in
        dnnl_dilated_convolution_backward_data_desc_init(
          &description, dnnl_convolution_direct, source, weights, target, strides, dilations, begin, end)
      }
    }
  }

  /// What computes the weights' gradient, and the bias' where asked; `nil` where oneDNN has plain loops at best.
  func byWeights(withBias: Bool) throws(RuntimeError) -> Primitive? {
    try backward(withBias: withBias) { description, strides, dilations, begin, end in
      withRaw(source, weights, withBias ? bias : nil, target) { source, weights, bias, target in
        dnnl_dilated_convolution_backward_weights_desc_init(
          &description, dnnl_convolution_direct, source, weights, bias, target, strides, dilations, begin, end)
      }
    }
  }

  private func backward(
    withBias: Bool,
    _ describe: (
      inout dnnl_convolution_desc_t, UnsafePointer<dnnl_dim_t>, UnsafePointer<dnnl_dim_t>, UnsafePointer<dnnl_dim_t>,
      UnsafePointer<dnnl_dim_t>
    ) -> dnnl_status_t
  ) throws(RuntimeError) -> Primitive? {
    do {
      let forward = try convolution.primitive(
        source, weights, withBias ? bias : nil, target, attributes, kind: dnnl_forward_training)
      var description = dnnl_convolution_desc_t()
      let status = convolution.withDimensions { describe(&description, $0, $1, $2, $3) }
      try check(status, "the gradient of a convolution")
      let primitive = try Primitive("the gradient of a convolution", description, attributes, of: forward)
      return primitive.implementation.hasPrefix("ref") ? nil : primitive
    } catch .notImplemented {
      return nil
    }
  }
}
