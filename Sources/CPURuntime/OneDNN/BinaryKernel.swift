import COneDNN
import Tensors

/// `a ∘ b` of float32 inputs 0 and 1, broadcast, in the layout of the larger; `nil` where oneDNN has no such kernel,
/// or only its reference loop.
///
/// - Parameter commutes: whether the inputs may change places.
func oneDNNBinaryKernel(
  _ node: inout KernelBuilder, _ algorithm: dnnl_alg_kind_t, commutes: Bool = false
) throws(RuntimeError) -> (any Kernel)? {
  guard let shape = node.outputShape(0), shape.count > 0 else { return nil }
  // The primitive spreads its second operand only.
  let extents = try node.input(0).extents
  let isSwapped = commutes && extents != shape.extents
  let (first, second) = isSwapped ? (1, 0) : (0, 1)
  let (a, b) = (try node.input(first), try node.input(second))
  guard a.elementType == .float32, b.elementType == .float32, shape.extents == a.extents,
    b.shape.rank <= a.shape.rank, a.shape.rank <= 6
  else { return nil }
  // A blocked operand with fewer axes, or with axes to spread that only `a` has blocked, has no layout to agree on.
  var layoutOfB = b.layout
  if a.extents == b.extents {
    layoutOfB = a.layout
  } else if b.shape.rank < a.shape.rank {
    guard a.layout.isPlain else { return nil }
    layoutOfB = .dense
  }
  let extentsOfB = Array(repeating: 1, count: a.shape.rank - b.shape.rank) + b.extents
  let large = try a.layout.descriptor(.float32, a.extents)
  let small = try layoutOfB.descriptor(.float32, extentsOfB)
  var description = dnnl_binary_desc_t()
  let status = withRaw(large, small, nil, large) { a, b, _, d in
    dnnl_binary_desc_init(&description, algorithm, a, b, d)
  }
  guard status == dnnl_success else { return nil }
  let primitive: Primitive
  do {
    primitive = try Primitive("an elementwise operation", description, try PrimitiveAttributes())
  } catch .notImplemented {
    return nil
  }
  // Its reference loop, as for one factor a channel of each of several samples, is a hundred times slower than ours.
  guard !primitive.implementation.hasPrefix("ref") else { return nil }
  var arguments = PrimitiveArguments(primitive)
  arguments.input(first, DNNL_ARG_SRC_0, large, &node)
  if layoutOfB == .dense {
    arguments.denseInput(second, DNNL_ARG_SRC_1, small, &node)
  } else {
    arguments.input(second, DNNL_ARG_SRC_1, small, &node)
  }
  try arguments.output(DNNL_ARG_DST, large, &node)
  node.mayOverwrite(input: first)
  return try arguments.kernel(&node)
}
