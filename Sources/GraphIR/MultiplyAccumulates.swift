import Tensors

/// An operator whose work is counted in multiply–accumulate operations, as papers count it.
public protocol CountsMultiplyAccumulates: Operator {
  /// Operations for one run with inputs and an output of these shapes.
  func multiplyAccumulates(inputs: [Shape?], output: Shape) -> Int?
}

extension Conv: CountsMultiplyAccumulates {
  public func multiplyAccumulates(inputs: [Shape?], output: Shape) -> Int? {
    guard inputs.count > 1, let weights = inputs[1] else { return nil }
    return weights.extents.dropFirst().reduce(output.count) { $0.multipliedReportingOverflow(by: $1).partialValue }
  }
}

extension ConvTranspose: CountsMultiplyAccumulates {
  public func multiplyAccumulates(inputs: [Shape?], output: Shape) -> Int? {
    guard inputs.count > 1, let x = inputs[0], let weights = inputs[1] else { return nil }
    return weights.extents.dropFirst().reduce(x.count) { $0.multipliedReportingOverflow(by: $1).partialValue }
  }
}

extension MatMul: CountsMultiplyAccumulates {
  public func multiplyAccumulates(inputs: [Shape?], output: Shape) -> Int? {
    inputs.first??.extents.last.map { output.count.multipliedReportingOverflow(by: $0).partialValue }
  }
}

extension Gemm: CountsMultiplyAccumulates {
  public func multiplyAccumulates(inputs: [Shape?], output: Shape) -> Int? {
    guard let a = inputs.first ?? nil, a.rank == 2 else { return nil }
    return output.count.multipliedReportingOverflow(by: a[transA ? 0 : 1]).partialValue
  }
}
