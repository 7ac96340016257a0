import COneDNN
import GraphIR
import Tensors

extension EltwiseOperator {
  /// The kernel for float32 in any layout, or `nil` where oneDNN has none that is one function.
  func eltwiseKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> (any Kernel)? {
    let x = try node.input(0)
    let known = node
    let functions = eltwise { index in
      guard known.has(index) else { return .absent }
      let value = try? known.optionalInput(index)?.constant?.elements(Float.self).first
      return value.map { .known($0) } ?? .unknown
    }
    // The primitive takes no second function: it reads the first one's parameters for both.
    guard x.elementType == .float32, let functions, let first = functions.first, functions.count == 1 else {
      return nil
    }
    node.takeAsIs(0)
    let layout = try x.layout.descriptor(.float32, x.extents)
    var description = dnnl_eltwise_desc_t()
    let status = withUnsafePointer(to: layout.raw) {
      dnnl_eltwise_forward_desc_init(&description, dnnl_forward_inference, first.kind, $0, first.alpha, first.beta)
    }
    try check(status, "an elementwise function")
    let primitive = try Primitive("an elementwise function", description, try PrimitiveAttributes())
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_SRC, layout, &node)
    try arguments.output(DNNL_ARG_DST, layout, &node)
    node.mayOverwrite(input: 0)
    return try arguments.kernel(&node)
  }
}
