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

/// What is done to a matrix product before it is stored. All sums are operands: oneDNN has only plain loops for products that
/// add to what the output holds after anything else.
struct MatrixOperations {
  private(set) var list: [PostOperation] = []
  /// The inputs that operations of `list` add, by their places in it.
  private(set) var operands: [(place: Int, input: Int, layout: MemoryDescriptor)] = []

  init() {}

  mutating func apply(_ eltwise: Eltwise) { list.append(.eltwise(eltwise)) }

  /// Adds dense input `input`, of these extents, which broadcast to the product's.
  mutating func add(_ input: Int, _ extents: [Int]) throws(RuntimeError) {
    let layout = try MemoryDescriptor(dense: .float32, extents)
    operands.append((list.count, input, layout))
    list.append(.binary(dnnl_binary_add, layout))
  }

  /// Does what `followers` do to a product of these extents.
  mutating func append(_ followers: [Follower], result: [Int]) throws(RuntimeError) {
    for follower in followers {
      switch follower {
      case .eltwise(let eltwise): apply(eltwise)
      case .sum(let input): try add(input, result)
      case .shift(let input): try add(input, Array(repeating: 1, count: result.count - 1) + result.suffix(1))
      }
    }
  }
}

/// The float32 matrix product of inputs 0 and 1 over their last two axes, the axes before them broadcast.
///
/// - Parameters:
///   - result: the dense output as the product sees it.
///   - operations: what is done to the product.
func matrixKernel(
  _ node: inout KernelBuilder, _ a: MatrixOperand, _ b: MatrixOperand, result: MatrixOperand,
  _ operations: MatrixOperations = MatrixOperations()
) throws(RuntimeError) -> any Kernel {
  let rank = max(a.extents.count, b.extents.count, 2)
  let source = try a.padded(to: rank).descriptor()
  let weights = try b.padded(to: rank).descriptor()
  let target = try result.padded(to: rank).descriptor()
  var description = dnnl_matmul_desc_t()
  let status = withRaw(source, weights, nil, target) { dnnl_matmul_desc_init(&description, $0, $1, $2, $3) }
  try check(status, "a product of \(a.extents) and \(b.extents)")
  let primitive = try Primitive("a matrix product", description, try PrimitiveAttributes(operations.list))
  var arguments = PrimitiveArguments(primitive)
  arguments.denseInput(0, DNNL_ARG_SRC, source, &node)
  arguments.denseInput(1, DNNL_ARG_WEIGHTS, weights, &node)
  for operand in operations.operands {
    let argument = DNNL_ARG_ATTR_MULTIPLE_POST_OP_BASE * Int32(operand.place + 1) | DNNL_ARG_SRC_1
    arguments.denseInput(operand.input, argument, operand.layout, &node)
  }
  try arguments.denseOutput(DNNL_ARG_DST, target, &node)
  return try arguments.kernel(&node)
}

/// The product of `rows` dense rows of input 0 and a constant matrix as a 1 × 1 convolution: unlike oneDNN's matrix product
/// it packs the matrix once, in the plan. `nil` where few rows make the time that of reading the matrix, which is then best
/// left as it is, and where oneDNN has no such convolution.
///
/// - Parameters:
///   - columns: the result's.
///   - strides: of the matrix in input 1 along the result's columns and along what is summed over.
///   - bias: the input that is added along the rows.
func pointwiseKernel(
  _ node: inout KernelBuilder, rows: Int, inner: Int, columns: Int, strides: (column: Int, inner: Int), bias: Int?,
  _ post: PostOperations
) throws(RuntimeError) -> (any Kernel)? {
  guard rows >= 16, inner > 0, columns > 0, node.optionalInput(1)?.constant != nil else { return nil }
  let source = try MatrixOperand([1, rows, 1, inner]).channelsLast()
  let target = try MatrixOperand([1, rows, 1, columns]).channelsLast()
  let weights = try MemoryDescriptor(any: .float32, [columns, inner, 1, 1])
  let biases = try bias.map { _ throws(RuntimeError) in try MemoryDescriptor(dense: .float32, [columns]) }
  let primitive: Primitive
  do {
    primitive = try ConvolutionDescription(strides: [1, 1], dilations: [1, 1], begin: [0, 0], end: [0, 0]).primitive(
      source, weights, biases, target, try PrimitiveAttributes(post.operations))
  } catch .notImplemented {
    return nil
  }
  guard primitive.isVectorized else { return nil }
  var arguments = PrimitiveArguments(primitive)
  arguments.denseInput(0, DNNL_ARG_SRC, source, &node)
  let packed = try primitive.weights()
  arguments.input(1, DNNL_ARG_WEIGHTS, packed, &node)
  node.request(1, Layout(packed), seenWith: [strides.column, strides.inner, 1, 1])
  if let bias, let biases { arguments.denseInput(bias, DNNL_ARG_BIAS, biases, &node) }
  try arguments.denseOutput(DNNL_ARG_DST, target, &node, accumulating: post.sumInput)
  return try arguments.kernel(&node)
}

extension MatrixOperand {
  /// Dense N × H × W × C seen as N × C × H × W.
  fileprivate func channelsLast() throws(RuntimeError) -> MemoryDescriptor {
    let order = [0, 3, 1, 2]
    return try MemoryDescriptor(.float32, order.map { extents[$0] }, strides: order.map { strides[$0] })
  }
}
