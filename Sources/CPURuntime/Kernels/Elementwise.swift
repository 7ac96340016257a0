import CKernels
import COneDNN
import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

// Functions of real numbers are computed in `Double`, except those that oneDNN has for float32.

extension Abs: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_abs)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: UnaryFunction {
      func apply<W: WideElement>(_ x: W) -> W { x.absolute }
    }
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.unaryKernel(Function())
  }
}

extension Neg: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_linear, alpha: -1)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: UnaryFunction {
      func apply<W: WideElement>(_ x: W) -> W { x.negated }
    }
    return try node.unaryKernel(Function())
  }
}

extension Sign: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: UnaryFunction {
      func apply<W: WideElement>(_ x: W) -> W { x.signum }
    }
    return try node.unaryKernel(Function())
  }
}

extension Ceil: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: RealFunction {
      func apply<W: RealNumber>(_ x: W) -> W { x.integerAbove }
    }
    return try node.realKernel(Function())
  }
}

extension Floor: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: RealFunction {
      func apply<W: RealNumber>(_ x: W) -> W { x.integerBelow }
    }
    return try node.realKernel(Function())
  }
}

extension Round: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: RealFunction {
      func apply<W: RealNumber>(_ x: W) -> W { x.nearestInteger }
    }
    return try node.realKernel(Function())
  }
}

extension Sqrt: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_sqrt)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: RealFunction {
      func apply<W: RealNumber>(_ x: W) -> W { x.squareRoot() }
    }
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.realKernel(Function())
  }
}

extension Reciprocal: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: RealFunction {
      func apply<W: RealNumber>(_ x: W) -> W { 1 / x }
    }
    return try node.realKernel(Function())
  }
}

extension Exp: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try node.vectorKernel(CK_EXP) { return kernel }
    return try node.mapKernel { exp($0) }
  }
}

extension Log: CPUExecutable {
  // oneDNN's logarithm is off by 1e-6 near 1.
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try node.mapKernel { log($0) } }
}

extension Erf: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try node.vectorKernel(CK_ERF) { return kernel }
    return try node.mapKernel { erf($0) }
  }
}

extension Sin: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try node.mapKernel { sin($0) } }
}

extension Cos: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try node.mapKernel { cos($0) } }
}

extension Tan: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try node.mapKernel { tan($0) } }
}

extension Asin: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { asin($0) }
  }
}

extension Acos: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { acos($0) }
  }
}

extension Atan: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { atan($0) }
  }
}

extension Sinh: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { sinh($0) }
  }
}

extension Cosh: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { cosh($0) }
  }
}

extension Asinh: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { asinh($0) }
  }
}

extension Acosh: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { acosh($0) }
  }
}

extension Atanh: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { atanh($0) }
  }
}

extension Not: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let type = try node.input(0).elementType
    guard type == .bool else { throw node.unsupported("Not of \(type)") }
    node.mayOverwrite(input: 0)
    return ClosureKernel { frame in
      map(frame.elements(0, UInt8.self), frame.results(0, UInt8.self)) { $0 == 0 ? 1 : 0 }
    }
  }
}

extension BitwiseNot: CPUExecutable {
  private struct Visitor: IntegerVisitor {
    func visit<T: FixedWidthInteger & WideElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { frame in map(frame.elements(0, T.self), frame.results(0, T.self)) { ~$0 } }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    node.mayOverwrite(input: 0)
    return try node.kernel(for: try node.input(0).elementType, Visitor())
  }
}

extension IsNaN: CPUExecutable {
  private struct Visitor: RealVisitor {
    func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { frame in
        map(frame.elements(0, T.self), frame.results(0, UInt8.self)) { $0.wide.isNaN ? 1 : 0 }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.kernel(for: try node.input(0).elementType, Visitor())
  }
}

extension IsInf: CPUExecutable {
  private struct Visitor: RealVisitor {
    let negative: Bool
    let positive: Bool

    func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [negative, positive] frame in
        map(frame.elements(0, T.self), frame.results(0, UInt8.self)) { x in
          let x = x.wide
          return x == .infinity && positive || x == -.infinity && negative ? 1 : 0
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.kernel(
      for: try node.input(0).elementType, Visitor(negative: detectNegative, positive: detectPositive))
  }
}

extension Clip: EltwiseOperator, CPUExecutable {
  private struct Visitor: ArithmeticVisitor {
    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { frame in
        let lower = frame.elements(1, T.self).first?.wide ?? T.Wide.lowest
        let upper = frame.elements(2, T.self).first?.wide ?? T.Wide.highest
        map(frame.elements(0, T.self), frame.results(0, T.self)) { x in
          // The upper bound wins where the bounds cross; NaN passes.
          let x = x.wide
          let raised = T.Wide.less(x, lower) ? lower : x
          return T(wide: T.Wide.less(upper, raised) ? upper : raised)
        }
      }
    }
  }

  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? {
    var bounds: [Float] = []
    for (index, open) in [(1, -Float.infinity), (2, Float.infinity)] {
      switch scalar(index) {
      case .absent: bounds.append(open)
      case .known(let value): bounds.append(value)
      case .unknown: return nil
      }
    }
    return bounds[0] <= bounds[1] ? [Eltwise(dnnl_eltwise_clip, alpha: bounds[0], beta: bounds[1])] : nil
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    for index in 1...2 where node.optionalInput(index).map({ $0.count != 1 }) ?? false {
      throw RuntimeError.node(node.name, "input \(index): one element expected")
    }
    if let kernel = try eltwiseKernel(&node) { return kernel }
    node.mayOverwrite(input: 0)
    return try node.kernel(for: try node.input(0).elementType, Visitor())
  }
}

extension Identity: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}
