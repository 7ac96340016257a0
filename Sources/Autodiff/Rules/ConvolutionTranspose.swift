import GraphIR
import Tensors

extension ConvTranspose: Differentiable {
  /// A transposed convolution is the gradient of one by its input, and the other way round.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, w) = (try node.input(0), try node.input(1))
    let convolution = try transposed(node, x, w)
    if node.wants(0) { node.give(0, try node.add(convolution, gradient, w)) }
    if node.wants(1) {
      let op = ConvWeightGradient(windowOf: convolution)
      node.give(1, try node.add(op, gradient, x, try node.shape(of: w)))
    }
    if node.wants(2) { node.give(2, try node.channelSum(gradient)) }
  }

  /// The convolution whose transpose this is.
  private func transposed(
    _ node: GradientBuilder, _ x: ValueID, _ w: ValueID
  ) throws(DifferentiationError) -> Conv {
    var conv = Conv()
    (conv.dilations, conv.group, conv.pads, conv.strides) = (dilations, group, pads, strides)
    if autoPad == .notSet, outputShape == nil {
      if pads.allSatisfy({ $0 >= 0 }) { return conv }
      throw node.unsupported("ConvTranspose with negative padding")
    }
    // What sets the padding depends on the extents.
    guard let input = node.extents(of: x)?.dropFirst(2).map(\.value),
      let kernel = node.extents(of: w)?.dropFirst(2).map(\.value), !input.contains(nil), !kernel.contains(nil),
      let geometry = try? geometry(kernel: kernel.compactMap { $0 }, input: input.compactMap { $0 })
    else { throw node.unsupported("ConvTranspose with open extents and auto_pad or output_shape") }
    guard geometry.window.pads.allSatisfy({ $0 >= 0 }) else {
      throw node.unsupported("ConvTranspose with negative padding")
    }
    conv.pads = geometry.window.pads
    return conv
  }
}
