// Products of matrices and tensors.

import Tensors

/// The matrix product over the last two axes, with the axes before them broadcast; a 1-D operand is a row or a column.
public struct MatMul: Operator {
  public static let identifier = OperatorIdentifier("MatMul")
  public static let inputCount = 2...2
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let shape = try InferenceContext.product(node.shape(0), node.shape(1))
    node.setOutput(0, try node.commonElementType(0...1), shape)
  }
}

/// alpha · A · B + beta · C of matrices, A and B transposed where asked; C is optional and broadcasts.
public struct Gemm: Operator {
  public static let identifier = OperatorIdentifier("Gemm")
  public static let inputCount = 2...3

  public var alpha: Float = 1
  public var beta: Float = 1
  public var transA = false
  public var transB = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("alpha", &alpha)
    try attributes.code("beta", &beta)
    try attributes.code("transA", &transA)
    try attributes.code("transB", &transB)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = try node.commonElementType(0...2)
    for index in 0...1 {
      if let rank = node.shape(index)?.count, rank != 2 {
        throw InferenceError("input \(index) has rank \(rank), 2 expected")
      }
    }
    let a = node.shape(0) ?? [.unknown, .unknown]
    let b = node.shape(1) ?? [.unknown, .unknown]
    let (rows, inner) = transA ? (a[1], a[0]) : (a[0], a[1])
    let (innerB, columns) = transB ? (b[1], b[0]) : (b[0], b[1])
    guard inner.isCompatible(with: innerB) else { throw InferenceError("\(inner) columns do not meet \(innerB) rows") }
    let result = [rows, columns]
    if let c = node.shape(2) {
      guard let sum = try InferenceContext.broadcast([result, c]), sum.count == 2,
        zip(sum, result).allSatisfy({ $0.isCompatible(with: $1) })
      else { throw InferenceError("C does not broadcast to \(rows) × \(columns)") }
    }
    node.setOutput(0, type, result)
  }
}

/// The determinant of each matrix of `… × M × M`.
public struct Det: Operator {
  public static let identifier = OperatorIdentifier("Det")
  public static let inputCount = 1...1
  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    _ = try node.rank(0, atLeast: 2)
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    let (rows, columns) = (shape[shape.count - 2], shape[shape.count - 1])
    guard rows.isCompatible(with: columns) else {
      throw InferenceError("matrices are \(rows) × \(columns), not square")
    }
    node.setOutput(0, node.elementType(0), shape.dropLast(2))
  }
}

/// Sums of products over axes named by letters: `"bij,bjk->bik"`.
public struct Einsum: Operator {
  public static let identifier = OperatorIdentifier("Einsum")
  public static let inputCount = 1...Int.max

  public var equation = ""

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("equation", &equation)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let type = try node.commonElementType(node.inputs.indices)
    let shapes = node.inputs.indices.compactMap { node.shape($0) }
    guard shapes.count == node.inputs.count else { return node.setOutput(0, type, nil) }
    let equation = try EinsumEquation(equation, ranks: shapes.map(\.count))
    let extents = try equation.extents(shapes)
    node.setOutput(0, type, equation.output.map { extents[$0] ?? .unknown })
  }
}
