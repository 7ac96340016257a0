import GraphIR
import Tensors

extension ConvTranspose: Differentiable {
  /// A transposed convolution is the gradient of one by its input, and the other way round.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard var gradient = node.gradient(0) else { return }
    if node.wants(2) { node.give(2, try node.channelSum(gradient)) }
    let (x, w) = (try node.input(0), try node.input(1))
    var convolution = try transposed(node, x, w)
    if convolution.pads.contains(where: { $0 < 0 }) {
      // Negative padding of the result adds zeros around it.
      let half = convolution.pads.count / 2
      let cut = convolution.pads.map { min(0, $0) }
      gradient = try node.add(
        Pad(), gradient, try node.vector([0, 0] + cut[..<half] + [0, 0] + cut[half...]))
      convolution.pads = convolution.pads.map { max(0, $0) }
    }
    if node.wants(0) { node.give(0, try node.add(convolution, gradient, w)) }
    if node.wants(1) {
      let op = ConvWeightGradient(of: convolution)
      node.give(1, try node.add(op, gradient, x, try node.shape(of: w)))
    }
  }

  /// The convolution whose transpose this is.
  private func transposed(
    _ node: GradientBuilder, _ x: ValueID, _ w: ValueID
  ) throws(DifferentiationError) -> Conv {
    var conv = Conv()
    (conv.dilations, conv.group, conv.pads, conv.strides) = (dilations, group, pads, strides)
    if autoPad == .notSet, outputShape == nil { return conv }
    // What sets the padding depends on the extents.
    guard let input = node.extents(of: x)?.dropFirst(2).map(\.value),
      let kernel = node.extents(of: w)?.dropFirst(2).map(\.value), !input.contains(nil), !kernel.contains(nil),
      let geometry = try? geometry(kernel: kernel.compactMap { $0 }, input: input.compactMap { $0 })
    else { throw node.unsupported("ConvTranspose with open extents and auto_pad or output_shape") }
    conv.pads = geometry.window.pads
    return conv
  }
}

extension Col2Im: Differentiable {
  /// The blocks of the image that the columns were added to: a convolution of each channel with all kernels of one 1.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, block) = (try node.input(0), try node.input(2))
    var product = ReduceProd()
    product.keepDims = true
    let size = try node.add(product, block)
    let single = try node.vector([1])
    // size × 1 × block: the unit matrix.
    let count = try node.range(size)
    let isDiagonal = try node.add(Equal(), try node.unsqueeze(count, [0]), try node.unsqueeze(count, [1]))
    let shape = try node.add(Concat(axis: 0), size, single, block)
    let kernels = try node.add(Reshape(), try node.numbers(isDiagonal, like: gradient), shape)
    let rank = try node.rank(of: gradient)
    let spatial = try node.shape(of: gradient, 2..<rank)
    let images = try node.add(
      Reshape(), gradient, try node.add(Concat(axis: 0), try node.vector([-1]), single, spatial))
    var convolution = Conv()
    (convolution.dilations, convolution.pads, convolution.strides) = (dilations, pads, strides)
    node.give(0, try node.reshape(try node.add(convolution, images, kernels), like: x))
  }
}
