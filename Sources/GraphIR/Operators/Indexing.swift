// Elements picked by indices, and indices of picked elements.

import Tensors

/// Slices of data along `axis`, picked by the indices: data's axis gives way to all axes of the indices.
public struct Gather: Operator {
  public static let identifier = OperatorIdentifier("Gather")
  public static let inputCount = 2...2

  public var axis = 0

  public init() {}
  public init(axis: Int) { self.axis = axis }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let data = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    let axis = try node.normalized(axis: axis, rank: data.count)
    guard let indices = node.shape(1) else { return node.setOutput(0, node.elementType(0), nil) }
    let result: [Dimension] = Array(data[..<axis]) + indices + Array(data[(axis + 1)...])
    node.setOutput(0, node.elementType(0), result)
    guard data.count == 1, let elements = node.dimensions(0), let picked = node.dimensions(1) else { return }
    var gathered: [Dimension] = []
    for index in picked {
      guard let index = index.value else {
        gathered.append(.unknown)
        continue
      }
      gathered.append(elements[try node.normalized(axis: index, rank: elements.count)])
    }
    node.setDimensions(0, gathered)
  }
}

/// result[i][j][k] = data[i][indices[i][j][k]][k] for `axis` 1, and alike for others.
public struct GatherElements: Operator {
  public static let identifier = OperatorIdentifier("GatherElements")
  public static let inputCount = 2...2

  public var axis = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let rank = node.shape(0)?.count {
      _ = try node.normalized(axis: axis, rank: rank)
      if let other = node.shape(1)?.count, other != rank {
        throw InferenceError("data has rank \(rank), indices \(other)")
      }
    }
    node.setOutput(0, node.elementType(0), node.shape(1))
  }
}

/// Slices of data, each picked by a tuple along the indices' last axis, after `batchAxes` axes that both share.
public struct GatherND: Operator {
  public static let identifier = OperatorIdentifier("GatherND")
  public static let inputCount = 2...2

  public var batchAxes = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("batch_dims", &batchAxes)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let data = node.shape(0), let indices = node.shape(1), let width = indices.last else {
      return node.setOutput(0, node.elementType(0), nil)
    }
    guard batchAxes >= 0, batchAxes < indices.count, batchAxes <= data.count else {
      throw InferenceError("batch_dims is \(batchAxes) for ranks \(data.count) and \(indices.count)")
    }
    guard let width = width.value else { return node.setOutput(0, node.elementType(0), nil) }
    guard width <= data.count - batchAxes else {
      throw InferenceError("tuples of \(width) indices for \(data.count - batchAxes) axes")
    }
    node.setOutput(0, node.elementType(0), indices.dropLast() + data.dropFirst(batchAxes + width))
  }
}

/// How an update meets what is there already.
public enum ScatterReduction: String, NamedAttribute {
  case none, add, mul, min, max
}

/// Data with the updates written where the indices say along `axis`: inputs data, indices, updates.
public struct ScatterElements: Operator {
  public static let identifier = OperatorIdentifier("ScatterElements")
  public static let inputCount = 3...3

  public var axis = 0
  public var reduction = ScatterReduction.none

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("reduction", &reduction)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.commonElementType([0, 2])
    if let rank = node.shape(0)?.count {
      _ = try node.normalized(axis: axis, rank: rank)
      for index in 1...2 {
        if let other = node.shape(index)?.count, other != rank {
          throw InferenceError("data has rank \(rank), input \(index) rank \(other)")
        }
      }
    }
    node.setOutput(0, node.type(0))
  }
}

/// Data with whole slices written where tuples of indices say: inputs data, indices, updates.
public struct ScatterND: Operator {
  public static let identifier = OperatorIdentifier("ScatterND")
  public static let inputCount = 3...3

  public var reduction = ScatterReduction.none

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("reduction", &reduction)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.commonElementType([0, 2])
    if let rank = node.shape(0)?.count, let indices = node.shape(1) {
      guard let width = indices.last else { throw InferenceError("indices are a scalar") }
      if let width = width.value, width > rank { throw InferenceError("tuples of \(width) indices for \(rank) axes") }
    }
    node.setOutput(0, node.type(0))
  }
}

/// A cache with new entries written along `axis`, from an index for each batch entry on: inputs cache, update, indices.
public struct TensorScatter: Operator {
  public static let identifier = OperatorIdentifier("TensorScatter")
  public static let inputCount = 2...3

  public enum Mode: String, NamedAttribute {
    /// The entries must fit behind the index.
    case linear
    /// They go on at the beginning where the axis ends.
    case circular
  }

  public var axis = -2
  public var mode = Mode.linear

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("mode", &mode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.commonElementType([0, 1])
    if let rank = node.shape(0)?.count {
      guard try node.normalized(axis: axis, rank: rank) > 0 else { throw InferenceError("axis is the batch axis") }
      if let other = node.shape(1)?.count, other != rank {
        throw InferenceError("cache has rank \(rank), update \(other)")
      }
    }
    node.setOutput(0, node.type(0))
  }
}

/// A new axis of extent depth, on at the index and off elsewhere: inputs indices, depth, [off, on].
public struct OneHot: Operator {
  public static let identifier = OperatorIdentifier("OneHot")
  public static let inputCount = 3...3

  public var axis = -1

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var shape = node.shape(0) else { return node.setOutput(0, node.elementType(2), nil) }
    let axis = try node.normalized(axis: axis, rank: shape.count + 1)
    shape.insert(try depth(node), at: axis)
    node.setOutput(0, node.elementType(2), shape)
  }

  private func depth(_ node: InferenceContext) throws(InferenceError) -> Dimension {
    if let depth = node.dimensions(1), depth.count == 1, depth[0].value ?? 0 >= 0 { return depth[0] }
    guard let constant = node.constant(1) else { return .unknown }
    guard constant.count == 1, let depth = (try? constant.doubles())?.first, depth >= 0,
      let extent = Int(exactly: depth.rounded(.towardZero))
    else { throw InferenceError("depth must be one number that is not negative") }
    return .known(extent)
  }
}

/// The indices of the elements that are not zero: `rank × count`.
public struct NonZero: Operator {
  public static let identifier = OperatorIdentifier("NonZero")
  public static let inputCount = 1...1
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, .int64, [node.shape(0).map { .known($0.count) } ?? .unknown, .unknown])
  }
}

/// Slices along `axis`, or elements of the flattened input, where the 1-D bool condition holds.
public struct Compress: Operator {
  public static let identifier = OperatorIdentifier("Compress")
  public static let inputCount = 2...2

  public var axis: Int?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let axis else { return node.setOutput(0, node.elementType(0), [.unknown]) }
    guard var shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    shape[try node.normalized(axis: axis, rank: shape.count)] = .unknown
    node.setOutput(0, node.elementType(0), shape)
  }
}
