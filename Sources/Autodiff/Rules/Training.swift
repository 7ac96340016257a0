import GraphIR

extension SeededRandom: Differentiable {
  /// The numbers do not depend on X's elements.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {}
}

extension RunningStatistics: Differentiable {
  /// No gradient flows through what runs along.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {}
}

extension Detach: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {}
}
