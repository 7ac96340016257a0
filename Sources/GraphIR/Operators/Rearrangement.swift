// Elements moved between axes or along one.

import Tensors

/// The order in which a block's elements lie along the channel axis.
public enum BlockOrder: String, NamedAttribute {
  /// Depth, column, row: block position outermost.
  case dcr = "DCR"
  /// Column, row, depth: channel outermost.
  case crd = "CRD"
}

/// Moves channels of `N × C × H × W` into blocks of `blockSize` × `blockSize` pixels.
public struct DepthToSpace: Operator {
  public static let identifier = OperatorIdentifier("DepthToSpace")
  public static let inputCount = 1...1

  public var blockSize = 1
  public var mode = BlockOrder.dcr

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("blocksize", &blockSize)
    try attributes.code("mode", &mode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    let block = try checkedBlock(blockSize, rank: shape.count)
    let channels = try exactQuotient(shape[1], block * block)
    node.setOutput(
      0, node.elementType(0), [shape[0], channels, shape[2].times(.known(block)), shape[3].times(.known(block))])
  }
}

/// Moves blocks of `blockSize` × `blockSize` pixels of `N × C × H × W` into channels.
public struct SpaceToDepth: Operator {
  public static let identifier = OperatorIdentifier("SpaceToDepth")
  public static let inputCount = 1...1

  public var blockSize = 1
  public var mode = BlockOrder.dcr

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("blocksize", &blockSize)
    try attributes.code("mode", &mode)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    let block = try checkedBlock(blockSize, rank: shape.count)
    let height = try exactQuotient(shape[2], block)
    let width = try exactQuotient(shape[3], block)
    node.setOutput(0, node.elementType(0), [shape[0], shape[1].times(.known(block * block)), height, width])
  }
}

private func checkedBlock(_ size: Int, rank: Int) throws(InferenceError) -> Int {
  guard rank == 4 else { throw InferenceError("input has rank \(rank), 4 expected") }
  guard size > 0, size < 1 << 31 else { throw InferenceError("blocksize is \(size)") }
  return size
}

private func exactQuotient(_ extent: Dimension, _ divisor: Int) throws(InferenceError) -> Dimension {
  if let value = extent.value, value % divisor != 0 { throw InferenceError("\(value) is no multiple of \(divisor)") }
  return extent.divided(by: .known(divisor))
}

/// Reverses the first `lengths[b]` elements along the time axis of each batch entry b: inputs data and lengths.
public struct ReverseSequence: Operator {
  public static let identifier = OperatorIdentifier("ReverseSequence")
  public static let inputCount = 2...2

  public var batchAxis = 1
  public var timeAxis = 0

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("batch_axis", &batchAxis)
    try attributes.code("time_axis", &timeAxis)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let rank = try node.rank(0, atLeast: 2) {
      _ = try node.normalized(axes: [batchAxis, timeAxis], rank: rank)
    }
    node.setOutput(0, node.type(0))
  }
}

/// The upper or lower triangle of each matrix of `… × M × N`, zeros elsewhere; an optional second input moves the
/// diagonal up.
public struct Trilu: Operator {
  public static let identifier = OperatorIdentifier("Trilu")
  public static let inputCount = 1...2

  public var upper = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("upper", &upper)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.rank(0, atLeast: 2)
    node.setOutput(0, node.type(0))
  }
}
