import GraphIR
import Tensors

extension Reshape: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension Flatten: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension Squeeze: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension Unsqueeze: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension KernelBuilder {
  /// The kernel of an operator whose output is its first input's elements in another shape.
  mutating func aliasKernel() -> any Kernel {
    let shape = outputShape(0)
    guard let tensor = optionalInput(0), shape != nil else {
      return ClosureKernel { frame throws(RuntimeError) in frame.setValue(0, try frame.value(0)) }
    }
    guard tensor.elementType != .string else {
      return ClosureKernel { frame throws(RuntimeError) in
        try frame.setStrings(0, try frame.strings(0), shape?.extents ?? tensor.extents)
      }
    }
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

extension Transpose: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let axes = permutation ?? (0..<x.shape.rank).reversed()
    let strides = denseStrides(x.extents)
    return try node.movementKernel(StridedCopy(axes.map { x.extents[$0] }, strides: axes.map { strides[$0] }))
  }
}

extension Expand: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    // The second input is only shape; the inference has seen it.
    _ = try node.integers(1)
    let extents = try node.extents()
    return try node.movementKernel(
      StridedCopy(extents, strides: broadcastStrides(try node.input(0).extents, to: extents)))
  }
}

extension ShapeOperator: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let extents = try node.input(0).extents
    let listed = extents[axes(rank: extents.count)].map(Int64.init)
    return ClosureKernel { frame in _ = frame.results(0, Int64.self).update(from: listed) }
  }
}

extension Size: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let count = Int64(try node.input(0).count)
    return ClosureKernel { frame in frame.results(0, Int64.self).update(repeating: count) }
  }
}
