import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// How numbers are taken into a sum (or product, or extreme).
private protocol Reducer: Sendable {
  func initial<W: WideElement>(_ type: W.Type) -> W.Accumulator
  func step<A: WideElement>(_ sum: A, _ x: A) -> A
  func merge<A: WideElement>(_ a: A, _ b: A) -> A
}

extension Reducer {
  func initial<W: WideElement>(_ type: W.Type) -> W.Accumulator { W.Accumulator(real: 0) }
  @inline(__always) func merge<A: WideElement>(_ a: A, _ b: A) -> A { A.sum(a, b) }
}

/// What is made of the sum at last.
private enum Finish: Sendable {
  case nothing
  case mean
  case squareRoot
  case logarithm
  /// A bool: 0 or 1, whatever the bytes are.
  case truth

  func apply<A: WideElement>(_ sum: A, _ count: Int) -> A {
    switch self {
    case .nothing: sum
    case .mean: A.quotient(sum, A(truncating: Int64(count)))
    case .squareRoot: A(real: sum.real.squareRoot())
    case .logarithm: A(real: log(sum.real))
    case .truth: A(real: A.equal(sum, A(real: 0)) ? 0 : 1)
    }
  }
}

private struct ReductionVisitor<R: Reducer>: ArithmeticVisitor {
  let reducer: R
  let finish: Finish
  let loop: ReductionLoop

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [reducer, finish, loop] frame in
      guard let y = frame.results(0, T.self).baseAddress else { return }
      let fold = ReducerFold<R, T>(
        reducer: reducer, finish: finish, count: loop.partCount, initial: reducer.initial(T.Wide.self), y: y)
      guard let x = frame.elements(0, T.self).baseAddress, loop.partCount > 0 else {
        for place in 0..<loop.resultCount { fold.store(fold.initial, place) }
        return
      }
      loop.fold(x, fold)
    }
  }
}

private struct ReducerFold<R: Reducer, T: ArithmeticElement>: Fold {
  let reducer: R
  let finish: Finish
  let count: Int
  let initial: T.Wide.Accumulator
  let y: UnsafeMutablePointer<T>

  @inline(__always)
  func step(_ sum: T.Wide.Accumulator, _ x: T, _ place: Int) -> T.Wide.Accumulator {
    reducer.step(sum, x.wide.accumulator)
  }

  func merge(_ a: T.Wide.Accumulator, _ b: T.Wide.Accumulator) -> T.Wide.Accumulator { reducer.merge(a, b) }

  func store(_ sum: T.Wide.Accumulator, _ place: Int) {
    y[place] = T(wide: T.Wide(accumulator: finish.apply(sum, count)))
  }
}

private struct Total: Reducer {
  @inline(__always) func step<A: WideElement>(_ sum: A, _ x: A) -> A { A.sum(sum, x) }
}

private struct AbsoluteTotal: Reducer {
  @inline(__always) func step<A: WideElement>(_ sum: A, _ x: A) -> A { A.sum(sum, x.absolute) }
}

private struct SquareTotal: Reducer {
  @inline(__always) func step<A: WideElement>(_ sum: A, _ x: A) -> A { A.sum(sum, A.product(x, x)) }
}

private struct Product: Reducer {
  func initial<W: WideElement>(_ type: W.Type) -> W.Accumulator { W.Accumulator(real: 1) }
  @inline(__always) func step<A: WideElement>(_ product: A, _ x: A) -> A { A.product(product, x) }
  @inline(__always) func merge<A: WideElement>(_ a: A, _ b: A) -> A { A.product(a, b) }
}

private struct Largest: Reducer {
  func initial<W: WideElement>(_ type: W.Type) -> W.Accumulator { W.lowest.accumulator }
  @inline(__always) func step<A: WideElement>(_ best: A, _ x: A) -> A { A.larger(best, x) }
  @inline(__always) func merge<A: WideElement>(_ a: A, _ b: A) -> A { A.larger(a, b) }
}

private struct Smallest: Reducer {
  func initial<W: WideElement>(_ type: W.Type) -> W.Accumulator { W.highest.accumulator }
  @inline(__always) func step<A: WideElement>(_ best: A, _ x: A) -> A { A.smaller(best, x) }
  @inline(__always) func merge<A: WideElement>(_ a: A, _ b: A) -> A { A.smaller(a, b) }
}

/// log Σ exp(x), by way of the largest x.
private struct LogSumExpVisitor: ArithmeticVisitor {
  let loop: ReductionLoop

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [loop] frame in
      let x = frame.elements(0, T.self)
      guard let y = frame.results(0, T.self).baseAddress else { return }
      guard let source = x.baseAddress, loop.partCount > 0 else {
        for place in 0..<loop.resultCount { y[place] = T(wide: T.Wide(real: -.infinity)) }
        return
      }
      withUnsafeTemporaryAllocation(of: Double.self, capacity: loop.resultCount) { largest in
        guard let largest = largest.baseAddress else { return }
        loop.fold(source, LargestFold<T>(largest: largest))
        loop.fold(source, ExponentialFold<T>(largest: largest, y: y))
      }
    }
  }
}

private struct LargestFold<T: ArithmeticElement>: Fold {
  let largest: UnsafeMutablePointer<Double>
  var initial: Double { -.infinity }

  @inline(__always)
  func step(_ most: Double, _ x: T, _ place: Int) -> Double { Double.larger(most, x.wide.real) }
  func merge(_ a: Double, _ b: Double) -> Double { Double.larger(a, b) }
  func store(_ most: Double, _ place: Int) { largest[place] = most }
}

private struct ExponentialFold<T: ArithmeticElement>: Fold {
  let largest: UnsafeMutablePointer<Double>
  let y: UnsafeMutablePointer<T>
  var initial: Double { 0 }

  @inline(__always)
  func step(_ sum: Double, _ x: T, _ place: Int) -> Double {
    let most = largest[place]
    return sum + (most.isInfinite ? (x.wide.real == most ? 1 : 0) : exp(x.wide.real - most))
  }

  func merge(_ a: Double, _ b: Double) -> Double { a + b }
  func store(_ sum: Double, _ place: Int) { y[place] = T(wide: T.Wide(real: largest[place] + log(sum))) }
}

extension KernelBuilder {
  /// The loop over the axes that a reduction's second input names.
  fileprivate func reductionLoop(_ op: some ReductionOperator) throws(RuntimeError) -> ReductionLoop {
    let x = try input(0)
    let given = try integers(1)
    do throws(InferenceError) {
      return ReductionLoop(x.extents, axes: try op.reducedAxes(given, rank: x.shape.rank))
    } catch {
      throw .node(name, error.problem)
    }
  }

  fileprivate func reductionKernel(
    _ op: some ReductionOperator, _ reducer: some Reducer, _ finish: Finish = .nothing
  ) throws(RuntimeError) -> any Kernel {
    let type = try input(0).elementType
    let visitor = ReductionVisitor(
      reducer: reducer, finish: type == .bool ? .truth : finish, loop: try reductionLoop(op))
    return try kernel(for: type, visitor, boolAsByte: true)
  }
}

extension ReduceSum: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, Total())
  }
}

extension ReduceMean: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, Total(), .mean)
  }
}

extension ReduceMax: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, Largest())
  }
}

extension ReduceMin: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, Smallest())
  }
}

extension ReduceProd: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, Product())
  }
}

extension ReduceL1: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, AbsoluteTotal())
  }
}

extension ReduceL2: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, SquareTotal(), .squareRoot)
  }
}

extension ReduceSumSquare: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, SquareTotal())
  }
}

extension ReduceLogSum: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.reductionKernel(self, Total(), .logarithm)
  }
}

extension ReduceLogSumExp: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.kernel(for: try node.input(0).elementType, LogSumExpVisitor(loop: try node.reductionLoop(self)))
  }
}

// MARK: - Running sums and products

private struct CumulativeVisitor<F: BinaryFunction>: ArithmeticVisitor {
  let function: F
  let neutral: Double
  let lines: AxisLines
  let exclusive: Bool
  let reverse: Bool

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function, neutral, lines, exclusive, reverse] frame in
      let x = frame.elements(0, T.self)
      let y = frame.results(0, T.self)
      lines.forEach { start in
        var sum = T.Wide(real: neutral)
        for step in 0..<lines.length {
          let place = start + (reverse ? lines.length - 1 - step : step) * lines.stride
          let next = function.apply(sum, x[place].wide)
          y[place] = T(wide: exclusive ? sum : next)
          sum = next
        }
      }
    }
  }
}

extension CumulativeOperator {
  fileprivate func kernel(
    _ node: inout KernelBuilder, _ function: some BinaryFunction, neutral: Double
  ) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    guard let axes = try node.integers(1), axes.count == 1 else { throw .node(node.name, "one axis expected") }
    let lines = AxisLines(x.extents, axis: try node.axis(axes[0]))
    return try node.kernel(
      for: x.elementType,
      CumulativeVisitor(function: function, neutral: neutral, lines: lines, exclusive: exclusive, reverse: reverse))
  }
}

extension CumSum: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try kernel(&node, SumFunction(), neutral: 0)
  }
}

extension CumProd: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try kernel(&node, ProductFunction(), neutral: 1)
  }
}
