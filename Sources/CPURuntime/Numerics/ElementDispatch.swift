import Tensors

// One switch a category takes an element type to Swift's type for it. What is made for each type is written once, as a
// visitor; returning a closure from it (`ClosureKernel`) lets the compiler specialize the closure's loops.

/// Something that is done for each type of the arithmetic category.
protocol ArithmeticVisitor {
  associatedtype Result
  func visit<T: ArithmeticElement>(_ type: T.Type) throws(RuntimeError) -> Result
}

/// Something that is done for each floating-point type.
protocol RealVisitor {
  associatedtype Result
  func visit<T: RealElement>(_ type: T.Type) throws(RuntimeError) -> Result
}

/// Something that is done for each integer type.
protocol IntegerVisitor {
  associatedtype Result
  func visit<T: FixedWidthInteger & WideElement>(_ type: T.Type) throws(RuntimeError) -> Result
}

extension ElementType {
  /// What `visitor` makes of numbers of this type; `nil` for a type that is not computed with. Bool counts as `UInt8`
  /// where asked: its elements are bytes of 0 and 1, but files may hold others.
  func visit<V: ArithmeticVisitor>(_ visitor: V, boolAsByte: Bool = false) throws(RuntimeError) -> V.Result? {
    switch self {
    case .float32: try visitor.visit(Float.self)
    case .float64: try visitor.visit(Double.self)
    case .float16: try visitor.visit(Float16.self)
    case .bfloat16: try visitor.visit(BFloat16.self)
    case .int8: try visitor.visit(Int8.self)
    case .int16: try visitor.visit(Int16.self)
    case .int32: try visitor.visit(Int32.self)
    case .int64: try visitor.visit(Int64.self)
    case .uint8: try visitor.visit(UInt8.self)
    case .uint16: try visitor.visit(UInt16.self)
    case .uint32: try visitor.visit(UInt32.self)
    case .uint64: try visitor.visit(UInt64.self)
    case .bool: boolAsByte ? try visitor.visit(UInt8.self) : nil
    case .string, .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0,
      .int4, .uint4, .float4e2m1, .int2, .uint2:
      nil
    }
  }

  /// What `visitor` makes of floating-point numbers of this type; `nil` for others.
  func visit<V: RealVisitor>(_ visitor: V) throws(RuntimeError) -> V.Result? {
    switch self {
    case .float32: try visitor.visit(Float.self)
    case .float64: try visitor.visit(Double.self)
    case .float16: try visitor.visit(Float16.self)
    case .bfloat16: try visitor.visit(BFloat16.self)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      nil
    }
  }

  /// What `visitor` makes of integers of this type; `nil` for others.
  func visit<V: IntegerVisitor>(_ visitor: V) throws(RuntimeError) -> V.Result? {
    switch self {
    case .int8: try visitor.visit(Int8.self)
    case .int16: try visitor.visit(Int16.self)
    case .int32: try visitor.visit(Int32.self)
    case .int64: try visitor.visit(Int64.self)
    case .uint8: try visitor.visit(UInt8.self)
    case .uint16: try visitor.visit(UInt16.self)
    case .uint32: try visitor.visit(UInt32.self)
    case .uint64: try visitor.visit(UInt64.self)
    case .float32, .float64, .float16, .bfloat16, .bool, .string, .complex64, .complex128, .float8e4m3fn,
      .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2, .uint2:
      nil
    }
  }
}

extension KernelBuilder {
  /// The kernel that `visitor` makes for numbers of `type`.
  ///
  /// - Throws: `.unsupported` for a type that is not computed with.
  func kernel<V: ArithmeticVisitor>(
    for type: ElementType, _ visitor: V, boolAsByte: Bool = false
  ) throws(RuntimeError) -> any Kernel where V.Result == ClosureKernel {
    guard let kernel = try type.visit(visitor, boolAsByte: boolAsByte) else {
      throw unsupported("elements of type \(type)")
    }
    return kernel
  }

  func kernel<V: RealVisitor>(
    for type: ElementType, _ visitor: V
  ) throws(RuntimeError) -> any Kernel where V.Result == ClosureKernel {
    guard let kernel = try type.visit(visitor) else { throw unsupported("elements of type \(type)") }
    return kernel
  }

  func kernel<V: IntegerVisitor>(
    for type: ElementType, _ visitor: V
  ) throws(RuntimeError) -> any Kernel where V.Result == ClosureKernel {
    guard let kernel = try type.visit(visitor) else { throw unsupported("elements of type \(type)") }
    return kernel
  }
}
