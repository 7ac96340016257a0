import Bytes
import GraphIR
import Tensors

extension Constant: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let tensor: Tensor
    do {
      tensor = try self.tensor()
    } catch {
      throw .node(node.name, error.problem)
    }
    // Its value is known from its type, so that the plan takes it for a constant; this is for plans that fold nothing.
    return ClosureKernel { frame throws(RuntimeError) in
      if let bytes = tensor.dense().denseBytes, let target = frame.output(0) {
        target.copyMemory(from: bytes.buffer.baseAddress ?? UnsafeRawPointer(target), byteCount: bytes.count)
      } else {
        frame.setValue(0, .tensor(tensor))
      }
    }
  }
}

extension ConstantOfShape: CPUExecutable {
  private struct Filling: Movement {
    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) {
      let value = sources.first?.first ?? empty
      let target = targets[0]
      Parallel.for(target.count, grain: elementwiseGrain) { range in
        UnsafeMutableBufferPointer(rebasing: target[range]).update(repeating: value)
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    _ = try node.integers(0)
    return try node.movementKernel(Filling(), constant: value ?? Tensor(scalar: Float(0)))
  }
}

extension RangeOperator: CPUExecutable {
  private struct Visitor: ArithmeticVisitor {
    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { frame in
        guard let start = frame.elements(0, T.self).first?.wide, let delta = frame.elements(2, T.self).first?.wide
        else { return }
        let target = frame.results(0, T.self)
        for index in target.indices {
          let distance = T.Wide.product(T.Wide(truncating: Int64(index)), delta)
          target[index] = T(wide: T.Wide.sum(start, distance))
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    for index in 0..<3 {
      guard try node.input(index).count == 1 else { throw .node(node.name, "input \(index): one number expected") }
      _ = try node.constant(index)
    }
    guard node.outputShape(0) != nil else { throw .node(node.name, "the range has no end") }
    return try node.kernel(for: try node.input(0).elementType, Visitor())
  }
}

extension EyeLike: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let extents = try node.extents()
    guard let type = node.outputType(0)?.tensor?.elementType, let encoder = try ElementEncoder(type) else {
      throw node.unsupported("a result of that type")
    }
    let (rows, columns) = (extents[0], extents[1])
    let diagonal = min(max(k, -rows), columns)
    return ClosureKernel { frame in
      guard let target = frame.output(0) else { return }
      for row in 0..<rows {
        for column in 0..<columns {
          withUnsafeTemporaryAllocation(of: Int64.self, capacity: 1) { number in
            number.initialize(repeating: row + diagonal == column ? 1 : 0)
            encoder.encode(.signed(number), to: target, from: row * columns + column)
          }
        }
      }
    }
  }
}
