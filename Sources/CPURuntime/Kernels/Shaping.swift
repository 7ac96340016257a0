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
    let extents = axes.map { x.extents[$0] }
    if x.elementType == .float32, x.shape.rank == 4, x.count > 0 {
      if x.layout != .dense {
        // One reorder, to where the result is dense: it is the same bytes.
        let dense = denseStrides(extents)
        let strides = x.extents.indices.map { axis in axes.firstIndex(of: axis).map { dense[$0] } ?? 1 }
        node.request(0, Layout(try MemoryDescriptor(.float32, x.extents, strides: strides)))
        node.alias()
        return AliasKernel()
      }
      if axes == Self.channelsFirst, x.constant == nil {
        // What takes images has a layout of its own for them: it is reordered to that from where it lies.
        let strides = denseStrides(x.extents)
        node.setOutput(0, Layout(try MemoryDescriptor(.float32, extents, strides: axes.map { strides[$0] })))
        node.alias()
        return AliasKernel()
      }
    }
    let strides = denseStrides(x.extents)
    return try node.movementKernel(StridedCopy(extents, strides: axes.map { strides[$0] }))
  }

  /// From batch, height, width, channels to batch, channels, height, width.
  private static let channelsFirst = [0, 3, 1, 2]
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
