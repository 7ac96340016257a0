import GraphIR
import Tensors

/// Bytes that hold bools; any byte but 0 is true.
private struct BoolVisitor: Sendable {
  let loop: StridedLoop
  let function: @Sendable (Bool, Bool) -> Bool

  var kernel: ClosureKernel {
    ClosureKernel { [loop, function] frame in
      loop.combine(frame.elements(0, UInt8.self), frame.elements(1, UInt8.self), frame.results(0, UInt8.self)) {
        function($0 != 0, $1 != 0) ? 1 : 0
      }
    }
  }
}

extension KernelBuilder {
  fileprivate mutating func boolKernel(
    _ function: @escaping @Sendable (Bool, Bool) -> Bool
  ) throws(RuntimeError) -> any Kernel {
    let type = try input(0).elementType
    guard type == .bool, try input(1).elementType == .bool else { throw unsupported("logic of \(type)") }
    return BoolVisitor(loop: try binaryLoop(), function: function).kernel
  }
}

extension And: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.boolKernel { $0 && $1 }
  }
}

extension Or: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.boolKernel { $0 || $1 }
  }
}

extension Xor: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.boolKernel { $0 != $1 }
  }
}

extension Equal: CPUExecutable {
  private struct Predicate: BinaryPredicate {
    func holds<W: WideElement>(_ a: W, _ b: W) -> Bool { W.equal(a, b) }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    switch try node.input(0).elementType {
    case .string:
      let loop = try node.binaryLoop(isInPlace: false)
      return ClosureKernel { frame throws(RuntimeError) in
        let (a, b) = (try frame.strings(0), try frame.strings(1))
        guard let target = frame.results(0, UInt8.self).baseAddress else { return }
        loop.forEachElement { at in target[at[0]] = a[at[1]] == b[at[2]] ? 1 : 0 }
      }
    case .bool: return try node.boolKernel { $0 == $1 }
    case .float32, .float64, .float16, .bfloat16, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64,
      .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4,
      .float4e2m1, .int2, .uint2:
      return try node.predicateKernel(Predicate())
    }
  }
}

extension Greater: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Predicate: BinaryPredicate {
      func holds<W: WideElement>(_ a: W, _ b: W) -> Bool { W.less(b, a) }
    }
    return try node.predicateKernel(Predicate())
  }
}

extension GreaterOrEqual: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Predicate: BinaryPredicate {
      func holds<W: WideElement>(_ a: W, _ b: W) -> Bool { W.less(b, a) || W.equal(a, b) }
    }
    return try node.predicateKernel(Predicate())
  }
}

extension Less: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Predicate: BinaryPredicate {
      func holds<W: WideElement>(_ a: W, _ b: W) -> Bool { W.less(a, b) }
    }
    return try node.predicateKernel(Predicate())
  }
}

extension LessOrEqual: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Predicate: BinaryPredicate {
      func holds<W: WideElement>(_ a: W, _ b: W) -> Bool { W.less(a, b) || W.equal(a, b) }
    }
    return try node.predicateKernel(Predicate())
  }
}

extension BitwiseAnd: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: IntegerFunction {
      func apply<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a & b }
    }
    return try node.integerKernel(Function())
  }
}

extension BitwiseOr: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: IntegerFunction {
      func apply<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a | b }
    }
    return try node.integerKernel(Function())
  }
}

extension BitwiseXor: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    struct Function: IntegerFunction {
      func apply<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a ^ b }
    }
    return try node.integerKernel(Function())
  }
}

extension BitShift: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    // A negative distance counts as one beyond the width, as NumPy has it.
    struct Left: IntegerFunction {
      func apply<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { b < 0 ? 0 : a << b }
    }
    struct Right: IntegerFunction {
      func apply<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { b < 0 ? a >> T.bitWidth : a >> b }
    }
    switch direction {
    case .left: return try node.integerKernel(Left())
    case .right: return try node.integerKernel(Right())
    }
  }
}

extension Where: CPUExecutable {
  private struct Choice: Movement {
    let loop: StridedLoop

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) {
      guard let condition = frame.elements(0, UInt8.self).baseAddress, let x = sources[0].baseAddress,
        let y = sources[1].baseAddress, let target = targets[0].baseAddress
      else { return }
      let stride = loop.inner.stride
      loop.forEachRun(grain: elementwiseGrain) { at, count in
        let (condition, x, y, target) = (condition + at[1], x + at[2], y + at[3], target + at[0])
        if stride[1] == 1, stride[2] == 1, stride[3] == 1 {
          for index in 0..<count { target[index] = condition[index] != 0 ? x[index] : y[index] }
        } else {
          for index in 0..<count {
            target[index] = condition[index * stride[1]] != 0 ? x[index * stride[2]] : y[index * stride[3]]
          }
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let condition = try node.input(0)
    guard condition.elementType == .bool else { throw node.unsupported("a condition of \(condition.elementType)") }
    let operands = [condition.extents, try node.input(1).extents, try node.input(2).extents]
    let loop = StridedLoop(try node.extents(), broadcasting: operands)
    return try node.movementKernel(Choice(loop: loop), sources: [1, 2])
  }
}
