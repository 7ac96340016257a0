import COneDNN
import GraphIR
import Tensors

extension EltwiseOperator {
  /// The kernel for float32 in any layout: the first function as a primitive, the others as its post-operations.
  ///
  /// - Throws: `.unsupported` for other element types, or attributes that oneDNN does not express.
  func prepareEltwise(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let kernel = try eltwiseKernel(&node) else {
      throw node.unsupported("\(identifier) of \(try node.input(0).elementType)")
    }
    return kernel
  }

  /// The kernel for float32 in any layout, or `nil` where oneDNN has none.
  func eltwiseKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> (any Kernel)? {
    let x = try node.input(0)
    let known = node
    let functions = eltwise { index in
      guard known.has(index) else { return .absent }
      let value = try? known.optionalInput(index)?.constant?.elements(Float.self).first
      return value.map { .known($0) } ?? .unknown
    }
    guard x.elementType == .float32, let functions, let first = functions.first else { return nil }
    node.takeAsIs(0)
    let layout = try x.layout.descriptor(.float32, x.extents)
    var description = dnnl_eltwise_desc_t()
    let status = withUnsafePointer(to: layout.raw) {
      dnnl_eltwise_forward_desc_init(&description, dnnl_forward_inference, first.kind, $0, first.alpha, first.beta)
    }
    try check(status, "an elementwise function")
    let attributes = try PrimitiveAttributes(functions.dropFirst().map { .eltwise($0) })
    let primitive = try Primitive("an elementwise function", description, attributes)
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_SRC, layout, &node)
    try arguments.output(DNNL_ARG_DST, layout, &node)
    node.mayOverwrite(input: 0)
    return try arguments.kernel(&node)
  }
}
