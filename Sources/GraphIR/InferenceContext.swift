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

  private func facts(_ index: Int) -> ValueFacts? { index < inputs.count ? inputs[index] : nil }

  public func type(_ index: Int) -> ValueType? { facts(index)?.type }
  public func elementType(_ index: Int) -> ElementType? { type(index)?.tensor?.elementType }
  /// The shape of input `index`; `nil` when its rank is not known.
  public func shape(_ index: Int) -> [Dimension]? { type(index)?.tensor?.shape }
  /// The elements of input `index`, if they are known.
  public func constant(_ index: Int) -> Tensor? { facts(index)?.constant }

  /// The elements of integer input `index`, if they are known.
  public func integers(_ index: Int) -> [Int]? { constant(index).flatMap { try? $0.integers() } }

  /// The elements of integer input `index` as extents, each as far as it is known; `nil` when nothing is.
  public func dimensions(_ index: Int) -> [Dimension]? {
    integers(index)?.map { .known($0) } ?? facts(index)?.dimensions
  }

  public mutating func setOutput(_ index: Int, _ type: ValueType?) {
    if outputs.indices.contains(index) { outputs[index].type = type }
  }

  /// Sets the type of a tensor output; nothing is known of it when `elementType` is `nil`.
  public mutating func setOutput(_ index: Int, _ elementType: ElementType?, _ shape: [Dimension]?) {
    setOutput(index, elementType.map { .tensor($0, shape) })
  }

  /// Says what the elements of an integer output will be.
  public mutating func setDimensions(_ index: Int, _ dimensions: [Dimension]?) {
    guard outputs.indices.contains(index) else { return }
    outputs[index].dimensions = dimensions
    guard let dimensions, let type = outputs[index].type?.tensor, type.elementType == .int64,
      let extents = type.knownShape?.extents
    else { return }
    let known = dimensions.compactMap(\.value)
    if known.count == dimensions.count { outputs[index].constant = try? Tensor(extents, known.map(Int64.init)) }
  }

  /// Rank of input `index`, checked against what the operator takes.
  public func rank(_ index: Int, atLeast least: Int) throws(InferenceError) -> Int? {
    guard let rank = shape(index)?.count else { return nil }
    guard rank >= least else { throw InferenceError("input \(index) has rank \(rank), at least \(least) expected") }
    return rank
  }

  /// `axis` counted from the front; negative axes count from the back.
  ///
  /// - Throws: when the axis does not lie within `rank`.
  public func normalized(axis: Int, rank: Int) throws(InferenceError) -> Int {
    guard axis >= -rank, axis < rank else { throw InferenceError("axis \(axis) is out of range for rank \(rank)") }
    return axis < 0 ? axis + rank : axis
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
