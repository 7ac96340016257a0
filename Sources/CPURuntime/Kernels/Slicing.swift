import GraphIR
import Tensors

extension Concat: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let rank = try node.input(0).shape.rank
    guard let kernel = try concatKernel(&node, axis: axis < 0 ? axis + rank : axis) else {
      throw node.unsupported("Concat of \(try node.input(0).elementType)")
    }
    return kernel
  }
}
