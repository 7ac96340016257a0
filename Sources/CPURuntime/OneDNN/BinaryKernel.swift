import COneDNN
import Tensors

/// `a ∘ b` of float32 inputs 0 and 1, broadcast, in the layout of the larger; `nil` where oneDNN has no such kernel.
func oneDNNBinaryKernel(_ node: inout KernelBuilder, _ algorithm: dnnl_alg_kind_t) throws(RuntimeError) -> (any Kernel)?
{
  let a = try node.input(0)
  let b = try node.input(1)
  guard a.elementType == .float32, b.elementType == .float32, let shape = node.outputShape(0), shape.count > 0,
    shape.extents == a.extents, b.shape.rank <= a.shape.rank, a.shape.rank <= 6
  else { return nil }
  // A blocked operand with fewer axes, or with axes to spread that only `a` has blocked, has no layout to agree on.
  var layoutOfB = b.layout
  if a.extents == b.extents {
    layoutOfB = a.layout
  } else if b.shape.rank < a.shape.rank {
    guard a.layout == .dense else { return nil }
    layoutOfB = .dense
  }
  let extentsOfB = Array(repeating: 1, count: a.shape.rank - b.shape.rank) + b.extents
  let first = try a.layout.descriptor(.float32, a.extents)
  let second = try layoutOfB.descriptor(.float32, extentsOfB)
  var description = dnnl_binary_desc_t()
  let status = withRaw(first, second, nil, first) { a, b, _, d in
    dnnl_binary_desc_init(&description, algorithm, a, b, d)
  }
  guard status == dnnl_success else { return nil }
  let primitive: Primitive
  do {
    primitive = try Primitive("an elementwise operation", description, try PrimitiveAttributes())
  } catch .notImplemented {
    return nil
  }
  var arguments = PrimitiveArguments(primitive)
  arguments.input(0, DNNL_ARG_SRC_0, first, &node)
  if layoutOfB == .dense {
    arguments.denseInput(1, DNNL_ARG_SRC_1, second, &node)
  } else {
    arguments.input(1, DNNL_ARG_SRC_1, second, &node)
  }
  try arguments.output(DNNL_ARG_DST, first, &node)
  node.mayOverwrite(input: 0)
  return try arguments.kernel(&node)
}
