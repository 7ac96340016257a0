import COneDNN
import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

struct SumFunction: BinaryFunction {
  func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.sum(a, b) }
}

struct ProductFunction: BinaryFunction {
  func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.product(a, b) }
}

struct LargerFunction: BinaryFunction {
  func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.larger(a, b) }
}

struct SmallerFunction: BinaryFunction {
  func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.smaller(a, b) }
}

extension Add: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try oneDNNBinaryKernel(&node, dnnl_binary_add, commutes: true) { return kernel }
    return try node.binaryKernel(SumFunction())
  }
}

extension Sub: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: BinaryFunction {
      func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.difference(a, b) }
    }
    if let kernel = try oneDNNBinaryKernel(&node, dnnl_binary_sub) { return kernel }
    return try node.binaryKernel(Function())
  }
}

extension Mul: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try oneDNNBinaryKernel(&node, dnnl_binary_mul, commutes: true) { return kernel }
    return try node.binaryKernel(ProductFunction())
  }
}

extension Div: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: BinaryFunction {
      func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.quotient(a, b) }
    }
    if let kernel = try oneDNNBinaryKernel(&node, dnnl_binary_div) { return kernel }
    return try node.binaryKernel(Function())
  }
}

extension Mod: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Floor: BinaryFunction {
      func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.floorRemainder(a, b) }
    }
    struct Truncated: BinaryFunction {
      func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.truncatedRemainder(a, b) }
    }
    return fmod ? try node.binaryKernel(Truncated()) : try node.binaryKernel(Floor())
  }
}

extension Pow: CPUExecutable {
  private struct SameType: BinaryFunction {
    func apply<W: WideElement>(_ a: W, _ b: W) -> W { W.power(a, b) }
  }

  /// A base of type `T` to a real power.
  private struct RealPower: ArithmeticVisitor {
    let loop: StridedLoop
    let exponent: ElementType

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [loop, exponent] frame throws(RuntimeError) in
        let powers = try frame.reals(1, exponent)
        powers.withUnsafeBufferPointer { powers in
          loop.combine(frame.elements(0, T.self), powers, frame.results(0, T.self)) { base, power in
            T(wide: T.Wide(real: pow(base.wide.real, power)))
          }
        }
      }
    }
  }

  /// The square of a float32 base, and other fixed powers that need no logarithm.
  private struct Square: RealFunction {
    func apply<W: RealNumber>(_ x: W) -> W { x * x }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (base, exponent) = (try node.input(0), try node.input(1))
    if exponent.count == 1, base.elementType.isFloatingPoint, try node.extents() == base.extents,
      (try? exponent.constant?.doubles().first) == 2
    {
      return try node.realKernel(Square())
    }
    if base.elementType == exponent.elementType { return try node.binaryKernel(SameType()) }
    let loop = try node.binaryLoop(isInPlace: base.extents == node.extents())
    return try node.kernel(for: base.elementType, RealPower(loop: loop, exponent: exponent.elementType))
  }
}

// MARK: - Any number of operands

/// Folds all inputs into the output, one after the other.
private struct FoldVisitor<F: BinaryFunction>: ArithmeticVisitor {
  let function: F
  /// Inputs 0 and 1, then the output with each other input.
  let loops: [StridedLoop]
  /// Whether the result is divided by the number of inputs.
  let isMean: Bool

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function, loops, isMean] frame in
      let result = frame.results(0, T.self)
      for (index, loop) in loops.enumerated() {
        let sofar = index == 0 ? frame.elements(0, T.self) : UnsafeBufferPointer(result)
        loop.combine(function, sofar, frame.elements(index + 1, T.self), result)
      }
      guard isMean else { return }
      let count = T.Wide(real: Double(loops.count + 1))
      map(UnsafeBufferPointer(result), result) { T(wide: T.Wide.quotient($0.wide, count)) }
    }
  }
}

extension KernelBuilder {
  /// Combines all inputs, broadcast against each other.
  fileprivate mutating func foldKernel(
    _ function: some BinaryFunction, isMean: Bool = false
  ) throws(RuntimeError) -> any Kernel {
    if inputCount == 1 { return aliasKernel() }
    let extents = try extents()
    var loops: [StridedLoop] = []
    for index in 1..<inputCount {
      let sofar = index == 1 ? try input(0).extents : extents
      loops.append(StridedLoop(extents, broadcasting: [sofar, try input(index).extents]))
    }
    let visitor = FoldVisitor(function: function, loops: loops, isMean: isMean)
    return try kernel(for: try input(0).elementType, visitor)
  }
}

extension Max: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.foldKernel(LargerFunction())
  }
}

extension Min: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.foldKernel(SmallerFunction())
  }
}

extension Sum: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.foldKernel(SumFunction())
  }
}

extension Mean: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.foldKernel(SumFunction(), isMean: true)
  }
}
