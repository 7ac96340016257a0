import GraphIR

extension Softmax: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let kernel = try softmaxKernel(&node, axis: axis, logarithm: false) else {
      throw node.unsupported("Softmax of \(try node.input(0).elementType)")
    }
    return kernel
  }
}

extension LogSoftmax: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let kernel = try softmaxKernel(&node, axis: axis, logarithm: true) else {
      throw node.unsupported("LogSoftmax of \(try node.input(0).elementType)")
    }
    return kernel
  }
}
