import Tensors

extension Frame {
  /// The elements of input `index`, which are real numbers of type `type`.
  func reals(_ index: Int, _ type: ElementType) throws(RuntimeError) -> [Double] {
    func widened<T: RealElement>(_ type: T.Type) -> [Double] { elements(index, T.self).map { Double($0.wide) } }
    return switch type {
    case .float32: widened(Float.self)
    case .float64: widened(Double.self)
    case .float16: widened(Float16.self)
    case .bfloat16: widened(BFloat16.self)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      throw .internalDefect("\(type) read as real numbers")
    }
  }

  /// Writes output `index`, whose elements are real numbers of type `type`; nothing where nobody wants it.
  func setReals(_ index: Int, _ type: ElementType, _ values: [Double]) throws(RuntimeError) {
    func store<T: RealElement>(_ type: T.Type) {
      for (place, value) in zip(results(index, T.self).indices, values) {
        results(index, T.self)[place] = T(T.Wide(value))
      }
    }
    switch type {
    case .float32: store(Float.self)
    case .float64: store(Double.self)
    case .float16: store(Float16.self)
    case .bfloat16: store(BFloat16.self)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      throw .internalDefect("\(type) written as real numbers")
    }
  }
}
