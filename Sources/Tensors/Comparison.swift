import Bytes

#if canImport(Glibc)
  import Glibc
#endif

/// How far results may be from what is expected: `|actual − expected| ≤ atol + rtol × |expected|`, as in
/// `numpy.testing.assert_allclose`.
public struct Tolerance: Sendable, Hashable {
  /// The share of the expected value.
  public var rtol: Double
  /// The part that does not depend on the expected value.
  public var atol: Double

  /// The defaults are those of the ONNX backend suite.
  public init(rtol: Double = 1e-3, atol: Double = 1e-7) {
    self.rtol = rtol
    self.atol = atol
  }

  public static let exact = Tolerance(rtol: 0, atol: 0)
}

/// How a tensor differs from an expected one.
public struct TensorComparison: Sendable, Hashable {
  /// The element that is furthest outside its tolerance.
  public struct Element: Sendable, Hashable {
    /// One position an axis.
    public var index: [Int]
    public var actual: String
    public var expected: String

    public init(index: [Int], actual: String, expected: String) {
      self.index = index
      self.actual = actual
      self.expected = expected
    }
  }

  public var count = 0
  /// Elements outside their tolerance.
  public var mismatches = 0
  /// The largest `|actual − expected|`; infinite where only one of the two is a number or finite.
  public var largestAbsoluteError = 0.0
  /// The largest `|actual − expected| ÷ |expected|` among expected values other than zero.
  public var largestRelativeError = 0.0
  /// `nil` when everything is within its tolerance.
  public var worst: Element?

  public var matches: Bool { mismatches == 0 }

  public init() {}
}

extension Tensor {
  /// Compares with `expected`, element by element.
  ///
  /// Floating-point and complex numbers are compared within `tolerance`, integers, truth values and strings exactly. A NaN
  /// equals a NaN, an infinity the infinity of the same sign.
  ///
  /// - Throws: `TensorError.typeMismatch` or `.shapeMismatch` when there is nothing to compare element by element.
  public func compared(
    to expected: Tensor, _ tolerance: Tolerance = Tolerance()
  ) throws(TensorError) -> TensorComparison {
    guard elementType == expected.elementType else {
      throw .typeMismatch(expected: expected.elementType, actual: elementType)
    }
    guard shape == expected.shape else { throw .shapeMismatch(expected: expected.shape, actual: shape) }
    switch elementType {
    case .string: return comparedExactly(try strings(), try expected.strings()) { _ in nil }
    case .int64: return comparedExactly(try elements(Int64.self), try expected.elements()) { Double($0) }
    case .uint64: return comparedExactly(try elements(UInt64.self), try expected.elements()) { Double($0) }
    case .complex64: return try comparedAsComplex(to: expected, Float.self, tolerance)
    case .complex128: return try comparedAsComplex(to: expected, Double.self, tolerance)
    case .float32, .float64, .float16, .bfloat16, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz,
      .float8e8m0, .float4e2m1:
      return try comparedAsReal(to: expected, tolerance)
    // Doubles hold all of these exactly.
    case .int8, .int16, .int32, .uint8, .uint16, .uint32, .bool, .int4, .uint4, .int2, .uint2:
      return try comparedAsReal(to: expected, .exact)
    }
  }

  private func comparedAsReal(to expected: Tensor, _ tolerance: Tolerance) throws(TensorError) -> TensorComparison {
    let elements = try RealElements(self)
    let expectedElements = try RealElements(expected)
    var tally = Tally(shape)
    expectedElements.forEachRun { start, expected in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: expected.count) { actual in
        elements.copy(start..<start + expected.count, to: actual)
        for index in expected.indices {
          let (value, wanted) = (actual[index], expected[index])
          if value == wanted || value.isNaN && wanted.isNaN { continue }
          tally.add(start + index, error: abs(value - wanted), magnitude: abs(wanted), tolerance)
        }
      }
    }
    let isInteger = !elementType.isFloatingPoint
    return tally.finish { place in
      let (actual, expected) = (elements[place], expectedElements[place])
      return isInteger ? ("\(Int(actual))", "\(Int(expected))") : ("\(actual)", "\(expected)")
    }
  }

  private func comparedAsComplex<Part: BinaryFloatingPoint & BitwiseCopyable>(
    to expected: Tensor, _: Part.Type, _ tolerance: Tolerance
  ) throws(TensorError) -> TensorComparison {
    guard let actualBytes = dense().denseBytes, let expectedBytes = expected.dense().denseBytes else {
      throw .typeMismatch(expected: expected.elementType, actual: elementType)
    }
    var tally = Tally(shape)
    return actualBytes.withUnsafeBytes { actual in
      expectedBytes.withUnsafeBytes { expected in
        let actual = actual.assumingMemoryBound(to: Part.self)
        let expected = expected.assumingMemoryBound(to: Part.self)
        for index in 0..<count {
          let (re, im) = (Double(actual[2 * index]), Double(actual[2 * index + 1]))
          let (wantedRe, wantedIm) = (Double(expected[2 * index]), Double(expected[2 * index + 1]))
          if re == wantedRe && im == wantedIm || (re.isNaN || im.isNaN) && (wantedRe.isNaN || wantedIm.isNaN) {
            continue
          }
          tally.add(
            index, error: hypot(re - wantedRe, im - wantedIm), magnitude: hypot(wantedRe, wantedIm), tolerance)
        }
        return tally.finish { place in
          (
            "\(actual[2 * place]) + \(actual[2 * place + 1])i", "\(expected[2 * place]) + \(expected[2 * place + 1])i"
          )
        }
      }
    }
  }

  /// - Parameter number: An element as a number, if it is one.
  private func comparedExactly<T: Equatable & CustomStringConvertible>(
    _ actual: [T], _ expected: [T], number: (T) -> Double?
  ) -> TensorComparison {
    var tally = Tally(shape)
    for (index, (value, wanted)) in zip(actual, expected).enumerated() where value != wanted {
      var error = Double.infinity
      if let value = number(value), let wanted = number(wanted) {
        // Neighbours beyond 2⁵³ differ by 1 although their doubles do not differ.
        error = max(1, abs(value - wanted))
      }
      tally.add(index, error: error, magnitude: abs(number(wanted) ?? 0), .exact)
    }
    return tally.finish { (actual[$0].description, expected[$0].description) }
  }
}

/// Gathers what differs.
private struct Tally {
  private var comparison = TensorComparison()
  private let shape: Shape
  /// The worst element: how far it is outside its tolerance, in tolerances; its error, where that does not decide.
  private var worst = (excess: 0.0, error: 0.0, place: 0)

  init(_ shape: Shape) {
    self.shape = shape
    comparison.count = shape.count
  }

  /// Takes an element that differs; an `error` that is not finite is outside any tolerance.
  mutating func add(_ place: Int, error: Double, magnitude: Double, _ tolerance: Tolerance) {
    let error = error.isFinite ? error : .infinity
    comparison.largestAbsoluteError = max(comparison.largestAbsoluteError, error)
    if magnitude > 0, magnitude.isFinite {
      comparison.largestRelativeError = max(comparison.largestRelativeError, error / magnitude)
    }
    let allowed = tolerance.atol + tolerance.rtol * magnitude
    guard error > allowed || !error.isFinite else { return }
    comparison.mismatches += 1
    let excess = error.isFinite && allowed > 0 ? error / allowed : .infinity
    if (excess, error) > (worst.excess, worst.error) { worst = (excess, error, place) }
  }

  /// The result; `text` shows an element of the two tensors.
  func finish(_ text: (Int) -> (actual: String, expected: String)) -> TensorComparison {
    guard comparison.mismatches > 0 else { return comparison }
    var comparison = comparison
    let index = zip(shape.extents, shape.denseStrides).map { extent, stride in worst.place / stride % extent }
    let (actual, expected) = text(worst.place)
    comparison.worst = TensorComparison.Element(index: index, actual: actual, expected: expected)
    return comparison
  }
}
