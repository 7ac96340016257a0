import COneDNN
import GraphIR
import Tensors

extension MatMul: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let a = try node.input(0)
    let b = try node.input(1)
    guard a.elementType == .float32, b.elementType == .float32, let shape = node.outputShape(0) else {
      throw node.unsupported("MatMul of \(a.elementType)")
    }
    // A 1-D operand is a row or a column; the result then lacks that axis, which changes nothing in memory.
    let rows = a.shape.rank == 1 ? [1] + a.extents : a.extents
    let columns = b.shape.rank == 1 ? b.extents + [1] : b.extents
    var result = shape.extents
    if b.shape.rank == 1 { result.append(1) }
    if a.shape.rank == 1 { result.insert(1, at: result.count - 1) }
    return try matrixKernel(&node, MatrixOperand(rows), MatrixOperand(columns), result: MatrixOperand(result))
  }
}

extension Gemm: TakesPostOperations {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try prepare(&node, followedBy: [])
  }

  func followers(_ graph: Graph, _ node: Node) -> FollowerKinds {
    node.inputs[0].flatMap { graph[$0].type?.tensor?.elementType } == .float32 ? [.activation] : []
  }

  func prepare(_ node: inout KernelBuilder, followedBy followers: [Follower]) throws(RuntimeError) -> any Kernel {
    let a = try node.input(0)
    let b = try node.input(1)
    guard a.elementType == .float32, b.elementType == .float32, let shape = node.outputShape(0) else {
      throw node.unsupported("Gemm of \(a.elementType)")
    }
    var operations: [PostOperation] = []
    var operand: MemoryDescriptor?
    if let c = node.optionalInput(2), beta != 0 {
      // beta · (alpha/beta · A·B + C): C is added as it is.
      let extents = Array(repeating: 1, count: 2 - c.shape.rank) + c.extents
      let descriptor = try MemoryDescriptor(dense: .float32, extents)
      operand = descriptor
      if alpha != beta { operations.append(.eltwise(Eltwise(dnnl_eltwise_linear, alpha: alpha / beta))) }
      operations.append(.binary(dnnl_binary_add, descriptor))
      if beta != 1 { operations.append(.eltwise(Eltwise(dnnl_eltwise_linear, alpha: beta))) }
    } else if alpha != 1 {
      operations.append(.eltwise(Eltwise(dnnl_eltwise_linear, alpha: alpha)))
    }
    operations += PostOperations(followers).operations
    return try matrixKernel(
      &node, MatrixOperand(a.extents, transposed: transA), MatrixOperand(b.extents, transposed: transB),
      result: MatrixOperand(shape.extents), operations: operations, operand: operand)
  }
}
