// Parts of tensors, and tensors made of parts.

import Tensors

/// The inputs one after the other along `axis`.
public struct Concat: Operator {
  public static let identifier = OperatorIdentifier("Concat")
  public static let inputCount = 1...Int.max

  public var axis = 0

  public init() {}
  public init(axis: Int) { self.axis = axis }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("axis", &axis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = try node.commonElementType(node.inputs.indices)
    node.setOutput(0, type, try joined(node))
    var elements: [Dimension] = []
    for index in node.inputs.indices {
      guard node.shape(index)?.count == 1, let part = node.extents(index) else { return }
      elements += part
    }
    node.setDimensions(0, elements)
  }

  private func joined(_ node: InferenceContext) throws(InferenceError) -> [Dimension]? {
    guard let rank = node.inputs.indices.lazy.compactMap({ node.shape($0)?.count }).first else { return nil }
    let axis = try node.normalized(axis: axis, rank: rank)
    var result = [Dimension](repeating: .unknown, count: rank)
    result[axis] = 0
    for index in node.inputs.indices {
      guard let shape = node.shape(index) else {
        result[axis] = .unknown
        continue
      }
      guard shape.count == rank else { throw InferenceError("inputs have ranks \(rank) and \(shape.count)") }
      for other in 0..<rank where other != axis {
        guard result[other].isCompatible(with: shape[other]) else {
          throw InferenceError("axis \(other) has extents \(result[other]) and \(shape[other])")
        }
        result[other] = result[other].merged(with: shape[other])
      }
      result[axis] = result[axis].plus(shape[axis])
    }
    return result
  }
}

/// Consecutive parts of the input along `axis`, with the extents that the second input names, or as even as they come.
public struct Split: Operator {
  public static let identifier = OperatorIdentifier("Split")
  public static let inputCount = 1...2
  public static let outputCount = 1...Int.max

  public var axis = 0
  public var outputCount: Int?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("num_outputs", &outputCount)
  }

  /// The parts' extents for an axis of `extent`: equal ones, the last smaller where it does not come out even.
  ///
  /// - Throws: when so many parts cannot be made of it.
  public static func evenParts(of extent: Int, count: Int) throws(InferenceError) -> [Int] {
    guard count > 0 else { throw InferenceError("num_outputs is \(count)") }
    let part = extent / count + (extent % count == 0 ? 0 : 1)
    let last = extent - part * (count - 1)
    guard last >= 0 else { throw InferenceError("an axis of \(extent) cannot be split into \(count) parts of \(part)") }
    return Array(repeating: part, count: count - 1) + [last]
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = node.elementType(0)
    let count = node.outputCount
    if let outputCount, outputCount != count {
      throw InferenceError("num_outputs is \(outputCount), the node has \(count)")
    }
    guard var shape = node.shape(0) else {
      for index in 0..<count { node.setOutput(index, type, nil) }
      return
    }
    let axis = try node.normalized(axis: axis, rank: shape.count)
    let whole = shape[axis]
    var elements = shape.count == 1 ? node.dimensions(0).map { $0[...] } : nil
    for (index, part) in try parts(node, whole).enumerated() {
      shape[axis] = part
      node.setOutput(index, type, shape)
      guard let size = part.value else {
        elements = nil
        continue
      }
      node.setDimensions(index, elements.map { Array($0.prefix(size)) })
      elements = elements?.dropFirst(size)
    }
  }

  private func parts(_ node: InferenceContext, _ whole: Dimension) throws(InferenceError) -> [Dimension] {
    guard node.has(1) else {
      if let extent = whole.value {
        return try Self.evenParts(of: extent, count: node.outputCount).map { .known($0) }
      }
      let part = whole.divided(roundingUp: .known(node.outputCount))
      let others = Array(repeating: part, count: node.outputCount - 1)
      return others + [whole.minus(part.times(.known(others.count)))]
    }
    guard let parts = node.extents(1) else { return Array(repeating: .unknown, count: node.outputCount) }
    guard parts.count == node.outputCount, parts.allSatisfy({ $0.value ?? 0 >= 0 }) else {
      throw InferenceError("split is \(parts), the node has \(node.outputCount) outputs")
    }
    let sum = parts.reduce(Dimension.known(0)) { $0.plus($1) }
    guard sum.isCompatible(with: whole) else { throw InferenceError("split \(parts) does not add up to \(whole)") }
    return parts
  }
}

/// Parts along some axes: inputs data, starts, ends, and optionally axes and steps.
public struct Slice: Operator {
  public static let identifier = OperatorIdentifier("Slice")
  public static let inputCount = 3...5
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(0), try sliced(node))
    guard node.shape(0)?.count == 1, let elements = node.dimensions(0), let starts = node.integers(1),
      let ends = node.integers(2), starts.count == 1, ends.count == 1
    else { return }
    let steps = node.has(4) ? node.integers(4) : [1]
    guard let step = steps?.first else { return }
    let range = try SliceRange(start: starts[0], end: ends[0], step: step, extent: elements.count)
    node.setDimensions(0, (0..<range.count).map { elements[range.start + $0 * range.step] })
  }

  private func sliced(_ node: InferenceContext) throws(InferenceError) -> [Dimension]? {
    guard let shape = node.shape(0) else { return nil }
    guard let starts = node.extents(1), let ends = node.extents(2) else {
      return Array(repeating: .unknown, count: shape.count)
    }
    guard starts.count == ends.count, starts.count <= shape.count else {
      throw InferenceError("\(starts.count) starts and \(ends.count) ends for rank \(shape.count)")
    }
    let axes = node.has(3) ? node.integers(3) : Array(starts.indices)
    let steps = node.has(4) ? node.integers(4) : Array(repeating: 1, count: starts.count)
    guard let axes else { return Array(repeating: .unknown, count: shape.count) }
    guard axes.count == starts.count, steps?.count ?? starts.count == starts.count else {
      throw InferenceError("starts, ends, axes and steps differ in length")
    }
    var result = shape
    for (index, axis) in try node.normalized(axes: axes, rank: shape.count).enumerated() {
      result[axis] = try extent(shape[axis], starts[index], ends[index], steps?[index])
    }
    return result
  }

  private func extent(
    _ whole: Dimension, _ start: Dimension, _ end: Dimension, _ step: Int?
  ) throws(InferenceError) -> Dimension {
    guard let step else { return .unknown }
    if let extent = whole.value, let start = start.value, let end = end.value {
      return .known(try SliceRange(start: start, end: end, step: step, extent: extent).count)
    }
    guard step > 0 else {
      // What exporters write for a whole axis backwards.
      let isWhole = start == -1 && end.value ?? 0 <= -Self.behindAnyEnd && step == -1
      return isWhole ? whole : .unknown
    }
    let (first, last) = (place(start, whole), place(end, whole))
    let span = last.minus(first)
    // 0..<n of an open axis may be shorter than n. What begins at a number, or ends at one before the end, is taken to
    // be there.
    let isInside = first.value != nil && end.value.map { $0 < 0 || $0 >= Self.behindAnyEnd } ?? false
    guard first.isEvidently(atLeast: 0), span.isEvidently(atLeast: 0) || isInside,
      whole.minus(last).isEvidently(atLeast: 0)
    else { return .unknown }
    return span.divided(roundingUp: .known(step))
  }

  /// From here on, a number is meant for the end of whatever axis.
  private static let behindAnyEnd = Int(Int32.max)

  /// Where a slice of an axis of extent `whole` begins or ends, counted from the front.
  private func place(_ place: Dimension, _ whole: Dimension) -> Dimension {
    guard let number = place.value else { return place.isEvidently(atLeast: 0) ? place : .unknown }
    if number >= Self.behindAnyEnd { return whole }
    if number <= -Self.behindAnyEnd { return 0 }
    return number < 0 ? whole.plus(place) : place
  }
}

/// Adds elements before and after each axis (or removes them): inputs data, pads, and optionally the constant and the
/// axes.
public struct Pad: Operator {
  public static let identifier = OperatorIdentifier("Pad")
  public static let inputCount = 2...4

  public enum Mode: String, NamedAttribute {
    case constant, reflect, edge, wrap
  }

  public var mode = Mode.constant

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("mode", &mode)
  }

  /// For each axis of a tensor of `rank`, what `pads` (all beginnings, then all ends, of `axes`) adds.
  ///
  /// - Throws: when their numbers do not fit.
  public static func resolve(
    pads: [Int], axes: [Int]?, rank: Int
  ) throws(InferenceError) -> [(begin: Int, end: Int)] {
    let count = axes?.count ?? rank
    guard pads.count == 2 * count else { throw InferenceError("\(pads.count) pads for \(count) axes") }
    var result = [(begin: Int, end: Int)](repeating: (0, 0), count: rank)
    for (index, axis) in (axes ?? Array(0..<rank)).enumerated() {
      guard axis >= -rank, axis < rank else { throw InferenceError("axis \(axis) is out of range for rank \(rank)") }
      result[axis < 0 ? axis + rank : axis] = (pads[index], pads[index + count])
    }
    return result
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    guard let pads = node.integers(1), !node.has(3) || node.integers(3) != nil else {
      return node.setOutput(0, node.elementType(0), Array(repeating: .unknown, count: shape.count))
    }
    let resolved = try Self.resolve(pads: pads, axes: node.integers(3), rank: shape.count)
    var result: [Dimension] = []
    for (extent, pad) in zip(shape, resolved) {
      let padded = extent.plus(.known(pad.begin)).plus(.known(pad.end))
      guard padded.value ?? 0 >= 0 else { throw InferenceError("pads remove more than the \(extent) there are") }
      result.append(padded)
    }
    node.setOutput(0, node.elementType(0), result)
  }
}

/// The input repeated along each axis as often as the second input says.
public struct Tile: Operator {
  public static let identifier = OperatorIdentifier("Tile")
  public static let inputCount = 2...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    guard let repeats = node.extents(1) else {
      return node.setOutput(0, node.elementType(0), Array(repeating: .unknown, count: shape.count))
    }
    guard repeats.count == shape.count, repeats.allSatisfy({ $0.value ?? 0 >= 0 }) else {
      throw InferenceError("repeats are \(repeats) for rank \(shape.count)")
    }
    node.setOutput(0, node.elementType(0), zip(shape, repeats).map { $0.times($1) })
  }
}

/// Crops or pads with zeros, evenly on both sides, to the extents that the second input names for `axes` (all by
/// default).
public struct CenterCropPad: Operator {
  public static let identifier = OperatorIdentifier("CenterCropPad")
  public static let inputCount = 2...2

  public var axes: [Int]?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axes", &axes)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    let axes = try node.normalized(axes: axes ?? Array(shape.indices), rank: shape.count)
    let target = node.extents(1) ?? Array(repeating: .unknown, count: axes.count)
    guard target.count == axes.count, target.allSatisfy({ $0.value ?? 0 >= 0 }) else {
      throw InferenceError("shape \(target) for \(axes.count) axes")
    }
    for (axis, extent) in zip(axes, target) { shape[axis] = extent }
    node.setOutput(0, node.elementType(0), shape)
  }
}
