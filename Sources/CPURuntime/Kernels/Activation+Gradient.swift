import COneDNN
import GraphIR
import Tensors

extension ReluGradient: CPUExecutable {
  private struct Derivative: BinaryFunction {
    func apply<W: WideElement>(_ dy: W, _ y: W) -> W { W.less(W(real: 0), y) ? dy : W(real: 0) }
  }

  private struct Guided: BinaryFunction {
    func apply<W: WideElement>(_ dy: W, _ y: W) -> W {
      W.less(W(real: 0), y) && W.less(W(real: 0), dy) ? dy : W(real: 0)
    }
  }

  private struct Deconvolution: BinaryFunction {
    func apply<W: WideElement>(_ dy: W, _ y: W) -> W { W.less(W(real: 0), dy) ? dy : W(real: 0) }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard try node.input(0).extents == node.input(1).extents else {
      throw .node(node.name, "a gradient of shape \(try node.input(0).shape) for \(try node.input(1).shape)")
    }
    switch rule {
    case .gradient:
      if let kernel = try derivativeKernel(&node) { return kernel }
      return try node.binaryKernel(Derivative())
    case .guided: return try node.binaryKernel(Guided())
    case .deconvolution: return try node.binaryKernel(Deconvolution())
    }
  }

  /// oneDNN's, in the layout that Y has; `nil` for what it does not compute.
  private func derivativeKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> (any Kernel)? {
    let y = try node.input(1)
    guard y.elementType == .float32, y.shape.rank > 0, y.count > 0 else { return nil }
    let layout = try y.layout.descriptor(.float32, y.extents)
    let primitive: Primitive
    do {
      let attributes = try PrimitiveAttributes()
      let algorithm = dnnl_eltwise_relu_use_dst_for_bwd
      var description = dnnl_eltwise_desc_t()
      var status = withUnsafePointer(to: layout.raw) {
        dnnl_eltwise_forward_desc_init(&description, dnnl_forward_training, algorithm, $0, 0, 0)
      }
      try check(status, "an elementwise function")
      let forward = try Primitive("an elementwise function", description, attributes)
      status = withUnsafePointer(to: layout.raw) {
        dnnl_eltwise_backward_desc_init(&description, algorithm, $0, $0, 0, 0)
      }
      try check(status, "the gradient of an elementwise function")
      primitive = try Primitive("the gradient of an elementwise function", description, attributes, of: forward)
    } catch .notImplemented {
      return nil
    }
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_DIFF_DST, layout, &node)
    arguments.input(1, DNNL_ARG_DST, layout, &node)
    try arguments.output(DNNL_ARG_DIFF_SRC, layout, &node)
    node.mayOverwrite(input: 0)
    return try arguments.kernel(&node)
  }
}
