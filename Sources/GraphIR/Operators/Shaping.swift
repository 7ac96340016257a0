// The same elements under another shape, and shapes as values.

import Tensors

/// The elements under the shape that the second input names: 0 keeps the axis (unless `allowZero`), one -1 is filled
/// in.
public struct Reshape: Operator {
  public static let identifier = OperatorIdentifier("Reshape")
  public static let inputCount = 2...2

  public var allowZero = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("allowzero", &allowZero)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let target = node.extents(1) else { return node.setOutput(0, node.elementType(0), nil) }
    node.setOutput(0, node.elementType(0), try shape(of: node.shape(0), target: target))
    node.setDimensions(0, node.dimensions(0))
  }

  /// The shape that `target` makes of data with shape `data`.
  ///
  /// - Throws: when it has another number of elements.
  public func shape(of data: [Dimension]?, target: [Dimension]) throws(InferenceError) -> [Dimension] {
    guard target.count(where: { $0 == -1 }) <= 1, target.allSatisfy({ $0.value ?? 0 >= -1 }) else {
      throw InferenceError("\(target) is no shape: extents and at most one -1 expected")
    }
    // Axes that a 0 keeps cancel, even where nothing is known of their extent.
    var remaining = data.map { $0.map(Optional.some) }
    var result = target
    var free: [Dimension] = []
    for (axis, extent) in target.enumerated() {
      if extent == 0, !allowZero {
        guard let data else {
          result[axis] = .unknown
          continue
        }
        guard axis < data.count else { throw InferenceError("0 keeps axis \(axis), the input has \(data.count)") }
        result[axis] = data[axis]
        remaining?[axis] = nil
      } else if extent != -1 {
        free.append(extent)
      }
    }
    guard let whole = remaining?.compactMap({ $0 }) else { return result.map { $0 == -1 ? .unknown : $0 } }
    if let axis = target.firstIndex(of: -1) {
      guard !allowZero || !target.contains(0) else { throw InferenceError("\(target) has both a 0 and a -1") }
      result[axis] = try Dimension.missing(in: free, of: whole)
    } else if let count = Dimension.product(whole).value, let wanted = Dimension.product(free).value, count != wanted {
      throw InferenceError("\(count) elements do not fit \(target)")
    }
    return result
  }
}

/// Joins the axes before `axis` to one, and those from it on to another.
public struct Flatten: Operator {
  public static let identifier = OperatorIdentifier("Flatten")
  public static let inputCount = 1...1

  public var axis = 1

  public init() {}
  public init(axis: Int) { self.axis = axis }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), [.unknown, .unknown]) }
    let split = axis == shape.count ? axis : try node.normalized(axis: axis, rank: shape.count)
    node.setOutput(0, node.elementType(0), [.product(shape.prefix(split)), .product(shape.dropFirst(split))])
  }
}

/// Removes axes of extent 1: those that the second input names, or all.
public struct Squeeze: Operator {
  public static let identifier = OperatorIdentifier("Squeeze")
  public static let inputCount = 1...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try squeezed(node))
    node.setDimensions(0, node.dimensions(0))
  }

  private func squeezed(_ node: InferenceContext) throws(InferenceError) -> [Dimension]? {
    guard let shape = node.shape(0) else { return nil }
    guard node.has(1) else {
      return shape.allSatisfy({ $0.value != nil }) ? shape.filter { $0 != 1 } : nil
    }
    guard let axes = node.integers(1) else {
      guard let removed = node.extents(1)?.count, removed <= shape.count else { return nil }
      return Array(repeating: .unknown, count: shape.count - removed)
    }
    let removed = try node.normalized(axes: axes, rank: shape.count)
    for axis in removed where !shape[axis].isCompatible(with: 1) {
      throw InferenceError("axis \(axis) has extent \(shape[axis]), 1 expected")
    }
    return shape.indices.filter { !removed.contains($0) }.map { shape[$0] }
  }
}

/// Inserts axes of extent 1 where the second input says, counted in the result.
public struct Unsqueeze: Operator {
  public static let identifier = OperatorIdentifier("Unsqueeze")
  public static let inputCount = 2...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try unsqueezed(node))
    node.setDimensions(0, node.dimensions(0))
  }

  private func unsqueezed(_ node: InferenceContext) throws(InferenceError) -> [Dimension]? {
    guard let shape = node.shape(0), let added = node.extents(1)?.count else { return nil }
    let rank = shape.count + added
    guard let axes = node.integers(1) else { return Array(repeating: .unknown, count: rank) }
    let inserted = Set(try node.normalized(axes: axes, rank: rank))
    var kept = shape.makeIterator()
    return (0..<rank).map { inserted.contains($0) ? 1 : kept.next() ?? .unknown }
  }
}

/// Axis i of the result is axis `permutation[i]` of the input; without one the axes are reversed.
public struct Transpose: Operator {
  public static let identifier = OperatorIdentifier("Transpose")
  public static let inputCount = 1...1

  public var permutation: [Int]?

  public init() {}
  public init(_ permutation: [Int]) { self.permutation = permutation }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("perm", &permutation)
  }

  /// The permutation for an input of `rank` axes.
  ///
  /// - Throws: when the attribute is none.
  public func axes(rank: Int) throws(InferenceError) -> [Int] {
    guard let permutation else { return (0..<rank).reversed() }
    guard permutation.sorted() == Array(0..<rank) else {
      throw InferenceError("perm \(permutation) is no permutation of \(rank) axes")
    }
    return permutation
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    node.setOutput(0, node.elementType(0), try axes(rank: shape.count).map { shape[$0] })
  }
}

/// Broadcasts the input against the shape that the second input names.
public struct Expand: Operator {
  public static let identifier = OperatorIdentifier("Expand")
  public static let inputCount = 2...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let shape = try InferenceContext.broadcast([node.shape(0), node.extents(1)])
    node.setOutput(0, node.elementType(0), shape)
    guard let shape, let count = Dimension.product(shape).value, count <= 64, let elements = node.dimensions(0)
    else { return }
    node.setDimensions(0, Dimension.combine([elements], count: count) { $0[0] })
  }
}

/// ONNX's `Shape`: the extents of the input's axes from `start` to before `end`, as int64.
public struct ShapeOperator: Operator {
  public static let identifier = OperatorIdentifier("Shape")
  public static let inputCount = 1...1

  public var start = 0
  public var end: Int?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("start", &start)
    try attributes.code("end", &end)
  }

  /// The axes that are listed for an input of `rank`; `start` and `end` are clamped to it.
  public func axes(rank: Int) -> Range<Int> {
    func clamp(_ axis: Int) -> Int { min(max(axis < 0 ? axis &+ rank : axis, 0), rank) }
    let lower = clamp(start)
    return lower..<max(lower, clamp(end ?? rank))
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, .int64, [.unknown]) }
    let listed = Array(shape[axes(rank: shape.count)])
    node.setOutput(0, .int64, [.known(listed.count)])
    node.setDimensions(0, listed)
  }
}

/// The number of the input's elements, as an int64 scalar.
public struct Size: Operator {
  public static let identifier = OperatorIdentifier("Size")
  public static let inputCount = 1...1
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, .int64, [])
    if let shape = node.shape(0) { node.setDimensions(0, [.product(shape)]) }
  }
}
