import GraphIR

extension Reshape: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension Flatten: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension KernelBuilder {
  /// The kernel of an operator whose output is its first input's bytes in another shape.
  mutating func aliasKernel() -> any Kernel {
    alias()
    return AliasKernel()
  }
}

/// Stands for a step that needs no work because its output shares its input's memory.
struct AliasKernel: Kernel {
  func run(_ frame: Frame) throws(RuntimeError) {
    // Only where the plan could not share: the output is a value of its own.
    if frame.isUsed(0) { throw .internalDefect("an alias was not resolved") }
  }
}
