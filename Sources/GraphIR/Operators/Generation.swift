// Tensors made from attributes, shapes and ranges.

import Tensors

/// A tensor that the attributes hold: exactly one of them is set.
public struct Constant: Operator {
  public static let identifier = OperatorIdentifier("Constant")
  public static let inputCount = 0...0

  public var value: Tensor?
  public var float: Float?
  public var floats: [Float]?
  public var int: Int?
  public var ints: [Int]?
  public var string: String?
  public var strings: [String]?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("value", &value)
    try attributes.code("value_float", &float)
    try attributes.code("value_floats", &floats)
    try attributes.code("value_int", &int)
    try attributes.code("value_ints", &ints)
    try attributes.code("value_string", &string)
    try attributes.code("value_strings", &strings)
  }

  /// The constant as a tensor.
  ///
  /// - Throws: when not exactly one attribute is set.
  public func tensor() throws(InferenceError) -> Tensor {
    var candidates: [Tensor] = []
    if let value { candidates.append(value) }
    if let float { candidates.append(Tensor(scalar: float)) }
    if let floats, let tensor = try? Tensor([floats.count], floats) { candidates.append(tensor) }
    if let int { candidates.append(Tensor(scalar: Int64(int))) }
    if let ints, let tensor = try? Tensor([ints.count], ints.map { Int64($0) }) { candidates.append(tensor) }
    if let string, let tensor = try? Tensor([], strings: [string]) { candidates.append(tensor) }
    if let strings, let tensor = try? Tensor([strings.count], strings: strings) { candidates.append(tensor) }
    guard candidates.count == 1 else { throw InferenceError("\(candidates.count) values given, one expected") }
    return candidates[0]
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, facts: ValueFacts(constant: try tensor()))
  }
}

/// A tensor of the shape that the input names, filled with the one element of `value` (float32 0 by default).
public struct ConstantOfShape: Operator {
  public static let identifier = OperatorIdentifier("ConstantOfShape")
  public static let inputCount = 1...1

  public var value: Tensor?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("value", &value)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let value, value.count != 1 { throw InferenceError("value has \(value.count) elements, 1 expected") }
    let shape = node.extents(0)
    if let shape, !shape.allSatisfy({ $0.value ?? 0 >= 0 }) { throw InferenceError("\(shape) is no shape") }
    node.setOutput(0, value?.elementType ?? .float32, shape)
    if let shape, let count = Dimension.product(shape).value, count <= 64, let element = try? value?.integers().first {
      node.setDimensions(0, Array(repeating: .known(element), count: count))
    }
  }
}

/// ONNX's `Range`: start, start + delta, … before limit, from three scalar inputs.
public struct RangeOperator: Operator {
  public static let identifier = OperatorIdentifier("Range")
  public static let inputCount = 3...3

  /// The least precise type that half-width floats may be computed in.
  public var stashType = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("stash_type", &stashType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = try node.commonElementType(0..<3)
    node.setOutput(0, type, [extent(node)])
  }

  private func extent(_ node: InferenceContext) -> Dimension {
    let scalars = (0..<3).compactMap { (try? node.constant($0)?.doubles())?.first }
    guard scalars.count == 3 else { return symbolicExtent(node) }
    return Self.count(start: scalars[0], limit: scalars[1], delta: scalars[2]).map { .known($0) } ?? .unknown
  }

  /// The number of elements where it depends on symbols: `0..<N` has N.
  private func symbolicExtent(_ node: InferenceContext) -> Dimension {
    let scalars = (0..<3).compactMap { index in node.dimensions(index).flatMap { $0.count == 1 ? $0[0] : nil } }
    guard scalars.count == 3, scalars[2].isEvidently(atLeast: 1) else { return .unknown }
    let span = scalars[1].minus(scalars[0])
    return span.isEvidently(atLeast: 0) ? span.divided(roundingUp: scalars[2]) : .unknown
  }

  /// The number of elements; `nil` when there is no such number.
  public static func count(start: Double, limit: Double, delta: Double) -> Int? {
    let count = ((limit - start) / delta).rounded(.up)
    return count.isNaN ? nil : Int(exactly: max(0, count))
  }
}

/// Ones on diagonal `k` (0: the main one, above it where positive), zeros elsewhere, in the shape of the 2-D input.
public struct EyeLike: Operator {
  public static let identifier = OperatorIdentifier("EyeLike")
  public static let inputCount = 1...1

  /// The input's type by default.
  public var dtype: ElementType?
  public var k = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("dtype", &dtype)
    try attributes.code("k", &k)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let rank = node.shape(0)?.count, rank != 2 { throw InferenceError("input has rank \(rank), 2 expected") }
    node.setOutput(0, dtype ?? node.elementType(0), node.shape(0))
  }
}
