import CKernels
import COneDNN
import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

extension Relu: EltwiseOperator, CPUExecutable {
  private struct Function: UnaryFunction {
    func apply<W: WideElement>(_ x: W) -> W { W.less(x, W(real: 0)) ? W(real: 0) : x }
  }

  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [.relu] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.unaryKernel(Function())
  }
}

extension LeakyRelu: EltwiseOperator, CPUExecutable {
  private struct Function: RealFunction {
    let alpha: Float
    func apply<W: RealNumber>(_ x: W) -> W { x < 0 ? W(alpha) * x : x }
  }

  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_relu, alpha: alpha)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.realKernel(Function(alpha: alpha))
  }
}

extension PRelu: CPUExecutable {
  private struct Function: BinaryFunction {
    func apply<W: WideElement>(_ x: W, _ slope: W) -> W { W.less(x, W(real: 0)) ? W.product(slope, x) : x }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.binaryKernel(Function())
  }
}

extension ThresholdedRelu: CPUExecutable {
  private struct Function: RealFunction {
    let alpha: Float
    func apply<W: RealNumber>(_ x: W) -> W { x > W(alpha) ? x : 0 }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.realKernel(Function(alpha: alpha))
  }
}

extension Sigmoid: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try node.vectorKernel(CK_SIGMOID) { return kernel }
    return try node.mapKernel { sigmoid($0) }
  }
}

/// 1 / (1 + exp(-x)).
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// log(1 + exp(x)) without overflow.
func softplus(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }

extension Tanh: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try node.vectorKernel(CK_TANH) { return kernel }
    return try node.mapKernel { tanh($0) }
  }
}

extension HardSigmoid: EltwiseOperator, CPUExecutable {
  private struct Function: RealFunction {
    let alpha: Float
    let beta: Float
    func apply<W: RealNumber>(_ x: W) -> W { W.smaller(1, W.larger(0, W(alpha) * x + W(beta))) }
  }

  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? {
    [Eltwise(dnnl_eltwise_linear, alpha: alpha, beta: beta), Eltwise(dnnl_eltwise_clip, alpha: 0, beta: 1)]
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.realKernel(Function(alpha: alpha, beta: beta))
  }
}

extension HardSwish: EltwiseOperator, CPUExecutable {
  private struct Function: RealFunction {
    func apply<W: RealNumber>(_ x: W) -> W { x * W.smaller(1, W.larger(0, x / 6 + 0.5)) }
  }

  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_hardswish)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.realKernel(Function())
  }
}

extension Swish: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try node.vectorKernel(CK_SWISH, alpha: alpha) { return kernel }
    let alpha = Double(alpha)
    return try node.mapKernel { $0 * sigmoid(alpha * $0) }
  }
}

extension Mish: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_mish)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.mapKernel { $0 * tanh(softplus($0)) }
  }
}

extension Elu: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_elu, alpha: alpha)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let alpha = Double(alpha)
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.mapKernel { $0 < 0 ? alpha * expm1($0) : $0 }
  }
}

extension Celu: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let alpha = Double(alpha)
    return try node.mapKernel { $0 < 0 ? alpha * expm1($0 / alpha) : $0 }
  }
}

extension Selu: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? {
    [Eltwise(dnnl_eltwise_elu, alpha: alpha), Eltwise(dnnl_eltwise_linear, alpha: gamma)]
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (alpha, gamma) = (Double(alpha), Double(gamma))
    if let kernel = try eltwiseKernel(&node) { return kernel }
    return try node.mapKernel { gamma * ($0 > 0 ? $0 : alpha * expm1($0)) }
  }
}

extension Gelu: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    switch approximate {
    case .none:
      if let kernel = try node.vectorKernel(CK_GELU) { return kernel }
      return try node.mapKernel { 0.5 * $0 * (1 + erf($0 * 0.5.squareRoot())) }
    case .tanh:
      let scale = (2 / Double.pi).squareRoot()
      return try node.mapKernel { 0.5 * $0 * (1 + tanh(scale * ($0 + 0.044715 * $0 * $0 * $0))) }
    }
  }
}

extension Softplus: CPUExecutable {
  // oneDNN's loses all digits where the result is small.
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.mapKernel { softplus($0) }
  }
}

extension Softsign: CPUExecutable {
  private struct Function: RealFunction {
    func apply<W: RealNumber>(_ x: W) -> W { x / (1 + x.magnitude) }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.realKernel(Function())
  }
}

extension Shrink: CPUExecutable {
  private struct Visitor: ArithmeticVisitor {
    let bias: Float
    let lambda: Float

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [bias = Double(bias), lambda = Double(lambda)] frame in
        map(frame.elements(0, T.self), frame.results(0, T.self)) { x in
          let x = x.wide.real
          return T(wide: T.Wide(real: x < -lambda ? x + bias : x > lambda ? x - bias : 0))
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.kernel(for: try node.input(0).elementType, Visitor(bias: bias, lambda: lambda))
  }
}
