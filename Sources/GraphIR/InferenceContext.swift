import Bytes
import Tensors

/// What is known of a value before the graph runs.
public struct ValueFacts: Sendable {
  public var type: ValueType?
  /// The elements, where they are known.
  public var constant: Tensor?
  /// The elements of a small integer tensor that computes a shape, as far as they are known: `Shape` of an `N × 3` tensor
  /// has `[N, 3]`.
  public var dimensions: [Dimension]?

  public init(type: ValueType? = nil, constant: Tensor? = nil, dimensions: [Dimension]? = nil) {
    self.type = type
    self.constant = constant
    self.dimensions = dimensions
  }

  public init(constant: Tensor) {
    type = .tensor(constant.elementType, constant.shape.extents.map { .known($0) })
    self.constant = constant
  }
}

/// What an operator sees of its node while types are inferred.
public struct InferenceContext {
  /// One entry an input; `nil` for an input that is left out.
  public let inputs: [ValueFacts?]
  public let captures: [ValueFacts]
  public private(set) var outputs: [ValueFacts]

  public init(inputs: [ValueFacts?], captures: [ValueFacts] = [], outputCount: Int) {
    self.inputs = inputs
    self.captures = captures
    outputs = Array(repeating: ValueFacts(), count: outputCount)
  }

  public var outputCount: Int { outputs.count }

  /// Whether input `index` is given.
  public func has(_ index: Int) -> Bool { index < inputs.count && inputs[index] != nil }

  /// All that is known of input `index`; `nil` when it is left out.
  public func facts(_ index: Int) -> ValueFacts? { index < inputs.count ? inputs[index] : nil }

  public func type(_ index: Int) -> ValueType? { facts(index)?.type }
  public func elementType(_ index: Int) -> ElementType? { type(index)?.tensor?.elementType }
  /// The shape of input `index`; `nil` when its rank is not known.
  public func shape(_ index: Int) -> [Dimension]? { type(index)?.tensor?.shape }
  /// The elements of input `index`, if they are known.
  public func constant(_ index: Int) -> Tensor? { facts(index)?.constant }

  /// The elements of integer input `index`, if they are known.
  public func integers(_ index: Int) -> [Int]? { constant(index).flatMap { try? $0.integers() } }

  /// The elements of integer input `index` as extents, each as far as it is known; `nil` when nothing is, or when they
  /// are too many to be meant for a shape.
  public func dimensions(_ index: Int) -> [Dimension]? {
    if let constant = constant(index), constant.count > Self.mostDimensions { return nil }
    return integers(index)?.map { .known($0) } ?? facts(index)?.dimensions
  }

  private static let mostDimensions = 64

  public mutating func setOutput(_ index: Int, _ type: ValueType?) {
    if outputs.indices.contains(index) { outputs[index].type = type }
  }

  /// Sets the type of a tensor output; nothing is known of it when `elementType` is `nil`.
  public mutating func setOutput(_ index: Int, _ elementType: ElementType?, _ shape: [Dimension]?) {
    setOutput(index, elementType.map { .tensor($0, shape) })
  }

  /// Sets all that is known of an output.
  public mutating func setOutput(_ index: Int, facts: ValueFacts) {
    if outputs.indices.contains(index) { outputs[index] = facts }
  }

  /// Says what the elements of an integer or bool output, whose type is set already, will be. Nothing is said when the output has
  /// another type, or another number of elements.
  public mutating func setDimensions(_ index: Int, _ dimensions: [Dimension]?) {
    guard outputs.indices.contains(index), let dimensions, let type = outputs[index].type?.tensor else { return }
    let shape = type.knownShape
    guard type.elementType.isInteger || type.elementType == .bool, shape?.count == dimensions.count,
      dimensions.count <= Self.mostDimensions
    else { return }
    outputs[index].dimensions = dimensions
    let known = dimensions.compactMap(\.value)
    guard known.count == dimensions.count, let extents = shape?.extents else { return }
    switch type.elementType {
    case .int64: outputs[index].constant = try? Tensor(extents, known.map(Int64.init))
    case .int32:
      let narrow = known.compactMap { Int32(exactly: $0) }
      if narrow.count == known.count { outputs[index].constant = try? Tensor(extents, narrow) }
    case .bool: outputs[index].constant = try? Tensor(extents, known.map { $0 != 0 })
    case .float32, .float64, .float16, .bfloat16, .int8, .int16, .uint8, .uint16, .uint32, .uint64, .string,
      .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4,
      .float4e2m1, .int2, .uint2:
      break
    }
  }

  /// The element type that the given inputs among `indices` share; `nil` when none is known.
  ///
  /// - Throws: when two of them differ.
  public func commonElementType(_ indices: some Sequence<Int>) throws(InferenceError) -> ElementType? {
    var common: ElementType?
    for index in indices {
      guard let type = elementType(index) else { continue }
      if let common, common != type { throw InferenceError("inputs are \(common) and \(type), one type expected") }
      common = type
    }
    return common
  }

  /// The extents that the known elements of 1-D integer input `index` name, or as many unknown ones as it has elements;
  /// `nil` when not even their number is known.
  public func extents(_ index: Int) -> [Dimension]? {
    if let dimensions = dimensions(index) { return dimensions }
    guard let shape = shape(index), shape.count == 1, let count = shape[0].value, count <= Self.mostDimensions else {
      return nil
    }
    return Array(repeating: .unknown, count: count)
  }

  /// Rank of input `index`, checked against what the operator takes.
  public func rank(_ index: Int, atLeast least: Int) throws(InferenceError) -> Int? {
    guard let rank = shape(index)?.count else { return nil }
    guard rank >= least else { throw InferenceError("input \(index) has rank \(rank), at least \(least) expected") }
    return rank
  }

  /// Axes counted from the front.
  ///
  /// - Throws: when one does not lie within `rank`, or when two are the same.
  public static func normalized(axes: [Int], rank: Int) throws(InferenceError) -> [Int] {
    var result: [Int] = []
    for axis in axes { result.append(try normalized(axis: axis, rank: rank)) }
    guard Set(result).count == result.count else { throw InferenceError("axes \(axes) name one twice") }
    return result
  }

  /// `axis` counted from the front; negative axes count from the back.
  ///
  /// - Throws: when the axis does not lie within `rank`.
  public static func normalized(axis: Int, rank: Int) throws(InferenceError) -> Int {
    guard axis >= -rank, axis < rank else { throw InferenceError("axis \(axis) is out of range for rank \(rank)") }
    return axis < 0 ? axis + rank : axis
  }

  public func normalized(axes: [Int], rank: Int) throws(InferenceError) -> [Int] {
    try Self.normalized(axes: axes, rank: rank)
  }

  public func normalized(axis: Int, rank: Int) throws(InferenceError) -> Int {
    try Self.normalized(axis: axis, rank: rank)
  }

  /// The shape that results from broadcasting, as NumPy does; `nil` when one rank is not known.
  ///
  /// - Throws: when extents contradict each other.
  public static func broadcast(_ shapes: [[Dimension]?]) throws(InferenceError) -> [Dimension]? {
    var result: [Dimension] = []
    for shape in shapes {
      guard let shape else { return nil }
      let rank = max(result.count, shape.count)
      var merged: [Dimension] = []
      for axis in 0..<rank {
        let a = axis < rank - result.count ? 1 : result[axis - (rank - result.count)]
        let b = axis < rank - shape.count ? 1 : shape[axis - (rank - shape.count)]
        merged.append(try broadcast(a, b))
      }
      result = merged
    }
    return result
  }

  private static func broadcast(_ a: Dimension, _ b: Dimension) throws(InferenceError) -> Dimension {
    if a == b { return a }
    switch (a, b) {
    case (.known(1), _): return b
    case (_, .known(1)): return a
    case (.known(let x), .known(let y)): throw InferenceError("extents \(x) and \(y) cannot be broadcast")
    case (.known, _): return a
    case (_, .known): return b
    default: return .unknown
    }
  }
}
