import COneDNN
import Tensors

/// An operand of a matrix product as oneDNN is to see it: extents and strides over dense memory.
struct MatrixOperand {
  var extents: [Int]
  var strides: [Int]

  /// A dense tensor, its last two axes exchanged where asked.
  init(_ extents: [Int], transposed: Bool = false) {
    var strides = [Int](repeating: 1, count: extents.count)
    for axis in stride(from: extents.count - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] * max(1, extents[axis + 1])
    }
    self.extents = extents
    self.strides = strides
    guard transposed, extents.count >= 2 else { return }
    self.extents.swapAt(extents.count - 1, extents.count - 2)
    self.strides.swapAt(extents.count - 1, extents.count - 2)
  }

  /// The operand with axes of extent 1 in front, so that it has `rank` axes.
  func padded(to rank: Int) -> MatrixOperand {
    var result = self
    let missing = max(0, rank - extents.count)
    let outer = zip(extents, strides).map { $0 * $1 }.max() ?? 1
    result.extents = Array(repeating: 1, count: missing) + extents
    result.strides = Array(repeating: outer, count: missing) + strides
    return result
  }

  func descriptor() throws(RuntimeError) -> MemoryDescriptor {
    try MemoryDescriptor(.float32, extents, strides: strides)
  }
}

/// The float32 matrix product of inputs 0 and 1 over their last two axes, the axes before them broadcast.
///
/// - Parameters:
///   - result: the dense output as the product sees it.
///   - operations: what is done to the product; a `.binary` operand is input 2.
func matrixKernel(
  _ node: inout KernelBuilder, _ a: MatrixOperand, _ b: MatrixOperand, result: MatrixOperand,
  operations: [PostOperation] = [], operand: MemoryDescriptor? = nil
) throws(RuntimeError) -> any Kernel {
  let rank = max(a.extents.count, b.extents.count, 2)
  let source = try a.padded(to: rank).descriptor()
  let weights = try b.padded(to: rank).descriptor()
  let target = try result.padded(to: rank).descriptor()
  var description = dnnl_matmul_desc_t()
  let status = withRaw(source, weights, nil, target) { dnnl_matmul_desc_init(&description, $0, $1, $2, $3) }
  try check(status, "a product of \(a.extents) and \(b.extents)")
  let primitive = try Primitive("a matrix product", description, try PrimitiveAttributes(operations))
  var arguments = PrimitiveArguments(primitive)
  arguments.denseInput(0, DNNL_ARG_SRC, source, &node)
  arguments.denseInput(1, DNNL_ARG_WEIGHTS, weights, &node)
  if let operand, let place = operations.firstIndex(where: { if case .binary = $0 { true } else { false } }) {
    let argument = DNNL_ARG_ATTR_MULTIPLE_POST_OP_BASE * Int32(place + 1) | DNNL_ARG_SRC_1
    arguments.denseInput(2, argument, operand, &node)
  }
  try arguments.denseOutput(DNNL_ARG_DST, target, &node)
  return try arguments.kernel(&node)
}
