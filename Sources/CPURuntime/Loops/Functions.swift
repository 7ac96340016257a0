import CKernels
import GraphIR
import Tensors

// Functions that kernels apply element by element, as types, so that loops over them are specialized for each.

/// A function of one number that keeps its type.
protocol UnaryFunction: Sendable {
  func apply<W: WideElement>(_ x: W) -> W
}

/// A function of one real number.
protocol RealFunction: Sendable {
  func apply<W: RealNumber>(_ x: W) -> W
}

/// A function of two numbers of one type.
protocol BinaryFunction: Sendable {
  func apply<W: WideElement>(_ a: W, _ b: W) -> W
}

/// A question about two numbers of one type.
protocol BinaryPredicate: Sendable {
  func holds<W: WideElement>(_ a: W, _ b: W) -> Bool
}

/// A function of two integers of one type.
protocol IntegerFunction: Sendable {
  func apply<T: FixedWidthInteger>(_ a: T, _ b: T) -> T
}

/// Writes `function` of every element of `x` to `y`, on several threads where it is worth it.
///
/// - Parameter grain: see `Parallel.for`.
@inline(__always)
func map<S, T>(
  _ x: UnsafeBufferPointer<S>, _ y: UnsafeMutableBufferPointer<T>, grain: Int = elementwiseGrain, _ function: (S) -> T
) {
  guard let source = x.baseAddress, let target = y.baseAddress, x.count == y.count else { return }
  Parallel.for(y.count, grain: grain) { range in
    for index in range { target[index] = function(source[index]) }
  }
}

extension StridedLoop {
  /// Writes `function` of every pair of elements of the (broadcast) operands `a` and `b` to `y`.
  @inline(__always)
  func combine<A, B, T>(
    _ a: UnsafeBufferPointer<A>, _ b: UnsafeBufferPointer<B>, _ y: UnsafeMutableBufferPointer<T>,
    _ function: (A, B) -> T
  ) {
    guard let a = a.baseAddress, let b = b.baseAddress, let y = y.baseAddress else { return }
    let (strideA, strideB) = (inner.stride[1], inner.stride[2])
    forEachRun(grain: elementwiseGrain) { at, count in
      let (a, b, y) = (a + at[1], b + at[2], y + at[0])
      switch (strideA, strideB) {
      case (1, 1): for index in 0..<count { y[index] = function(a[index], b[index]) }
      case (1, 0):
        let scalar = b[0]
        for index in 0..<count { y[index] = function(a[index], scalar) }
      default: for index in 0..<count { y[index] = function(a[index * strideA], b[index * strideB]) }
      }
    }
  }
}

extension StridedLoop {
  /// Combines the (broadcast) operands `a` and `b` by `function`.
  func combine<F: BinaryFunction, T: ArithmeticElement>(
    _ function: F, _ a: UnsafeBufferPointer<T>, _ b: UnsafeBufferPointer<T>, _ y: UnsafeMutableBufferPointer<T>
  ) {
    combine(a, b, y) { T(wide: function.apply($0.wide, $1.wide)) }
  }
}

private struct UnaryVisitor<F: UnaryFunction>: ArithmeticVisitor {
  let function: F
  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function] frame in
      map(frame.elements(0, T.self), frame.results(0, T.self)) { T(wide: function.apply($0.wide)) }
    }
  }
}

private struct RealFunctionVisitor<F: RealFunction>: RealVisitor {
  let function: F
  func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function] frame in
      map(frame.elements(0, T.self), frame.results(0, T.self)) { T(wide: function.apply($0.wide)) }
    }
  }
}

private struct MapVisitor: RealVisitor {
  let function: @Sendable (Double) -> Double
  func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function] frame in
      map(frame.elements(0, T.self), frame.results(0, T.self), grain: 2048) {
        T(wide: T.Wide(real: function($0.wide.real)))
      }
    }
  }
}

private struct BinaryVisitor<F: BinaryFunction>: ArithmeticVisitor {
  let function: F
  let loop: StridedLoop
  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function, loop] frame in
      loop.combine(function, frame.elements(0, T.self), frame.elements(1, T.self), frame.results(0, T.self))
    }
  }
}

private struct IntegerFunctionVisitor<F: IntegerFunction>: IntegerVisitor {
  let function: F
  let loop: StridedLoop
  func visit<T: FixedWidthInteger & WideElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [function, loop] frame in
      loop.combine(frame.elements(0, T.self), frame.elements(1, T.self), frame.results(0, T.self)) {
        function.apply($0, $1)
      }
    }
  }
}

private struct PredicateVisitor<P: BinaryPredicate>: ArithmeticVisitor {
  let predicate: P
  let loop: StridedLoop
  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [predicate, loop] frame in
      loop.combine(frame.elements(0, T.self), frame.elements(1, T.self), frame.results(0, UInt8.self)) {
        predicate.holds($0.wide, $1.wide) ? 1 : 0
      }
    }
  }
}

extension KernelBuilder {
  /// The extents of output `index`.
  ///
  /// - Throws: `.unsupported` when only the run tells them; `.limit` when the output would be larger than allowed,
  /// before
  ///   anything is made for it.
  func extents(_ index: Int = 0) throws(RuntimeError) -> [Int] {
    guard let type = outputType(index)?.tensor, let shape = type.knownShape else {
      throw unsupported("an output whose shape is not known")
    }
    guard let bytes = type.elementType.byteCount(of: shape.count), bytes <= options.memoryLimit else {
      throw .limit("an output of shape \(shape)")
    }
    return shape.extents
  }

  /// Applies `function` to all elements of input 0.
  mutating func unaryKernel(_ function: some UnaryFunction) throws(RuntimeError) -> any Kernel {
    mayOverwrite(input: 0)
    return try kernel(for: try input(0).elementType, UnaryVisitor(function: function))
  }

  /// Applies `function` to all (floating-point) elements of input 0.
  mutating func realKernel(_ function: some RealFunction) throws(RuntimeError) -> any Kernel {
    mayOverwrite(input: 0)
    return try kernel(for: try input(0).elementType, RealFunctionVisitor(function: function))
  }

  /// Applies `function` to all (floating-point) elements of input 0, computed as `Double`.
  mutating func mapKernel(_ function: @escaping @Sendable (Double) -> Double) throws(RuntimeError) -> any Kernel {
    mayOverwrite(input: 0)
    return try kernel(for: try input(0).elementType, MapVisitor(function: function))
  }

  /// Applies `function` to all elements of a float32 input 0, in whatever layout it has; `nil` for other types, and where the
  /// layout has padding, which must stay 0.
  mutating func vectorKernel(_ function: ck_function, alpha: Float = 1) throws(RuntimeError) -> (any Kernel)? {
    let x = try input(0)
    guard x.elementType == .float32, try x.layout.descriptor(.float32, x.extents).byteCount == 4 * x.count else {
      return nil
    }
    takeAsIs(0)
    setOutput(0, x.layout)
    mayOverwrite(input: 0)
    return ClosureKernel { frame in
      guard let x = frame.elements(0, Float.self).baseAddress, let y = frame.results(0, Float.self).baseAddress
      else { return }
      Parallel.for(frame.count(0), grain: elementwiseGrain) { range in
        ck_map(function, alpha, x + range.lowerBound, y + range.lowerBound, range.count)
      }
    }
  }

  /// The loop of inputs 0 and 1 broadcast against each other, which must have one type; the output may take over the
  /// memory of one that does not broadcast.
  mutating func binaryLoop(isInPlace: Bool = true) throws(RuntimeError) -> StridedLoop {
    let (a, b) = (try input(0), try input(1))
    let extents = try extents()
    if isInPlace {
      if a.extents == extents { mayOverwrite(input: 0) } else if b.extents == extents { mayOverwrite(input: 1) }
    }
    return StridedLoop(extents, broadcasting: [a.extents, b.extents])
  }

  /// Combines inputs 0 and 1 element by element.
  mutating func binaryKernel(_ function: some BinaryFunction) throws(RuntimeError) -> any Kernel {
    let loop = try binaryLoop()
    return try kernel(for: try input(0).elementType, BinaryVisitor(function: function, loop: loop))
  }

  /// Combines integer inputs 0 and 1 element by element.
  mutating func integerKernel(_ function: some IntegerFunction) throws(RuntimeError) -> any Kernel {
    let loop = try binaryLoop()
    return try kernel(for: try input(0).elementType, IntegerFunctionVisitor(function: function, loop: loop))
  }

  /// Compares inputs 0 and 1 element by element.
  mutating func predicateKernel(_ predicate: some BinaryPredicate) throws(RuntimeError) -> any Kernel {
    let loop = try binaryLoop(isInPlace: false)
    return try kernel(
      for: try input(0).elementType, PredicateVisitor(predicate: predicate, loop: loop), boolAsByte: true)
  }
}
