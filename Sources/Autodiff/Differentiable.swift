// Autodiff: gradients as a graph transformation. The graph that computes a value becomes one that computes its derivatives as
// well, by reverse accumulation (Griewank and Walther, "Evaluating Derivatives", 2008, chapter 3): node by node backwards,
// each operator's rule adds the nodes for its inputs' gradients. Whatever runs graphs runs the result.
//
// Rules are made of ONNX's operators where these say it, and of operators of the project's own (`*Gradient`, GraphIR) where
// they would be slow or wordy. They stand in `Rules/<Family>.swift`, the family that the operator has in
// `GraphIR/Operators`.

import GraphIR

/// An operator whose gradient is known.
public protocol Differentiable: Operator {
  /// Adds the nodes that compute the gradients of the inputs that want one (`wants`) from those of the outputs (`gradient`),
  /// and says which they are (`give`). An input that is given none has the gradient 0.
  ///
  /// - Throws: `.unsupported` for attributes, types or open shapes that the rule does not cover.
  func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError)
}

/// An operator that maps one operand element by element.
protocol ElementwiseDifferentiable: Differentiable {
  /// The derivative of each element `y` of the result by its element `x` of the operand.
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID
}

extension ElementwiseDifferentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, y) = (try node.input(0), try node.output(0))
    node.give(0, try node.multiply(gradient, try derivative(&node, x: x, y: y)))
  }
}

/// An operator whose gradient is that of simpler operators which compute the same: only the backward pass is made of them.
protocol DifferentiableByParts: Differentiable {
  /// Adds the nodes that compute the outputs from the inputs, and says where each output comes from; `nil` for an output that
  /// has no gradient.
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?]
}

extension DifferentiableByParts {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    try node.differentiateParts(of: self)
  }
}
