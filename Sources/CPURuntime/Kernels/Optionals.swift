import GraphIR
import Tensors

extension OptionalValue: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    ClosureKernel { frame throws(RuntimeError) in
      try frame.give(0, .optional(frame.has(0) ? try frame.value(0) : nil))
    }
  }
}

extension OptionalHasElement: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    ClosureKernel { frame throws(RuntimeError) in
      var holds = frame.has(0)
      if holds, case .optional(let value) = try frame.value(0) { holds = value != nil }
      try frame.give(0, .tensor(Tensor(scalar: holds)))
    }
  }
}

extension OptionalGetElement: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      var value = try frame.value(0)
      if case .optional(let held) = value {
        guard let held else { throw .node(name, "the optional is empty") }
        value = held
      }
      try frame.give(0, value)
    }
  }
}
