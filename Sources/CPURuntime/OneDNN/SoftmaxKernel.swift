import COneDNN
import Tensors

/// The softmax, or its logarithm, of a float32 input along `axis`, the innermost; `nil` for other axes and element
/// types.
func softmaxKernel(_ node: inout KernelBuilder, axis: Int, logarithm: Bool) throws(RuntimeError) -> (any Kernel)? {
  let x = try node.input(0)
  guard x.elementType == .float32, x.count > 0 else { return nil }
  let extents = x.extents.isEmpty ? [1] : x.extents
  guard axis == -1 || extents[((axis < 0 ? axis + extents.count : axis) + 1)...].allSatisfy({ $0 == 1 }) else {
    return nil
  }
  let layout = try MemoryDescriptor(dense: .float32, extents)
  let place = Int32(axis < 0 ? axis + extents.count : axis)
  var description = dnnl_softmax_desc_t()
  let status = withUnsafePointer(to: layout.raw) {
    logarithm
      ? dnnl_logsoftmax_forward_desc_init(&description, dnnl_forward_inference, $0, place)
      : dnnl_softmax_forward_desc_init(&description, dnnl_forward_inference, $0, place)
  }
  try check(status, "a softmax")
  let primitive = try Primitive("a softmax", description, try PrimitiveAttributes())
  var arguments = PrimitiveArguments(primitive)
  arguments.input(0, DNNL_ARG_SRC, layout, &node)
  try arguments.output(DNNL_ARG_DST, layout, &node)
  node.mayOverwrite(input: 0)
  return try arguments.kernel(&node)
}
