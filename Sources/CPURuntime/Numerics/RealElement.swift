import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// A type of elements that stand for real numbers. Kernels read them as `Wide`, compute, and round once when they write.
protocol RealElement: ArithmeticElement where Wide: RealNumber {
  init(_ wide: Wide)
}

/// A type that kernels compute real numbers in.
protocol RealNumber: BinaryFloatingPoint, RealElement, WideElement, SIMDScalar, Codable {
  static func exp(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func pow(_ x: Self, _ y: Self) -> Self
  static func tanh(_ x: Self) -> Self
}

extension Float: RealNumber {
  typealias Accumulator = Double
  var wide: Float { self }
  static func exp(_ x: Float) -> Float { expf(x) }
  static func log(_ x: Float) -> Float { logf(x) }
  static func pow(_ x: Float, _ y: Float) -> Float { powf(x, y) }
  static func tanh(_ x: Float) -> Float { tanhf(x) }
}

extension Double: RealNumber {
  typealias Accumulator = Double
  var wide: Double { self }
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  static func log(_ x: Double) -> Double { Glibc.log(x) }
  static func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
  static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
}

extension Float16: RealElement {
  var wide: Float { Float(self) }
}

extension BFloat16: RealElement {
  var wide: Float { float }
}

/// An operator with one kernel for all types of real numbers.
protocol RealOperator: CPUExecutable {
  /// The kernel for elements of type `T`.
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel
}

extension RealOperator {
  /// The kernel for the element type of input `index`.
  func realKernel(_ node: inout KernelBuilder, typeOf index: Int = 0) throws(RuntimeError) -> any Kernel {
    let type = try node.input(index).elementType
    return switch type {
    case .float32: try kernel(Float.self, &node)
    case .float64: try kernel(Double.self, &node)
    case .float16: try kernel(Float16.self, &node)
    case .bfloat16: try kernel(BFloat16.self, &node)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128,
      .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2,
      .uint2:
      throw node.unsupported("\(Self.identifier) of \(type)")
    }
  }
}
