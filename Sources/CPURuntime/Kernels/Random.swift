import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

extension KernelBuilder {
  /// The kernel that fills output 0 with random numbers.
  fileprivate func randomKernel(
    seed: Float?, _ draw: @escaping @Sendable (inout RandomNumbers) -> Double
  ) throws(RuntimeError) -> any Kernel {
    let count = try extents().reduce(1, *)
    guard let type = outputType(0)?.tensor?.elementType, type.isFloatingPoint else {
      throw unsupported("a result that is no floating-point type")
    }
    return ClosureKernel { frame throws(RuntimeError) in
      var numbers = RandomNumbers(seed: seed)
      try frame.setReals(0, type, (0..<count).map { _ in draw(&numbers) })
    }
  }
}

extension RandomNormal: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (mean, scale) = (Double(mean), Double(scale))
    return try node.randomKernel(seed: seed) { mean + scale * $0.normal() }
  }
}

extension RandomNormalLike: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (mean, scale) = (Double(mean), Double(scale))
    return try node.randomKernel(seed: seed) { mean + scale * $0.normal() }
  }
}

extension RandomUniform: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (low, high) = (Double(low), Double(high))
    return try node.randomKernel(seed: seed) { low + (high - low) * $0.uniform() }
  }
}

extension RandomUniformLike: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (low, high) = (Double(low), Double(high))
    return try node.randomKernel(seed: seed) { low + (high - low) * $0.uniform() }
  }
}

extension Bernoulli: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let type = try node.input(0).elementType
    guard let result = node.outputType(0)?.tensor?.elementType else { throw node.unsupported("an unknown type") }
    return ClosureKernel { [seed] frame throws(RuntimeError) in
      var numbers = RandomNumbers(seed: seed)
      try frame.setReals(0, result, try frame.reals(0, type).map { numbers.uniform() < $0 ? 1 : 0 })
    }
  }
}

extension Multinomial: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let classes = x.extents[1]
    guard classes > 0 || x.extents[0] == 0 || sampleSize == 0 else {
      throw .node(node.name, "there is no class to draw")
    }
    return ClosureKernel { [seed, dtype, sampleSize] frame throws(RuntimeError) in
      var numbers = RandomNumbers(seed: seed)
      let logs = try frame.reals(0, x.elementType)
      var drawn: [Double] = []
      for row in 0..<x.extents[0] {
        let line = logs[row * classes..<(row + 1) * classes]
        let largest = line.max() ?? 0
        var sums: [Double] = []
        for value in line { sums.append((sums.last ?? 0) + exp(value - largest)) }
        for _ in 0..<sampleSize {
          let place = numbers.uniform() * (sums.last ?? 0)
          drawn.append(Double(sums.firstIndex { $0 > place } ?? classes - 1))
        }
      }
      try frame.setReals(0, dtype, drawn)
    }
  }
}
