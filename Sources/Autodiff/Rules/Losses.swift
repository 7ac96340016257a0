import GraphIR
import Tensors

extension GradientBuilder {
  /// What each label's gradient is multiplied with, `N × 1 × …`, and where the labels are, `N × classes × …`, both in the type of
  /// the scores (input 0). Labels are input 1, weights of the classes input 2.
  fileprivate mutating func labelGradients(
    _ gradient: ValueID, _ reduction: LossReduction, ignoring ignored: Int?
  ) throws(DifferentiationError) -> (factors: ValueID, places: ValueID) {
    let (scores, labels) = (try input(0), try input(1))
    guard let labelType = elementType(of: labels), let type = elementType(of: scores) else {
      throw unsupported("labels of unknown type")
    }
    var (known, weights): (ValueID, ValueID?) = (labels, nil)
    var isCounted: ValueID?
    if let ignored {
      let number = try add(Cast(to: labelType), try vector([ignored]))
      let counts = try add(Not(), try add(Equal(), labels, number))
      let zero = try add(Cast(to: labelType), try vector([0]))
      known = try select(counts, labels, else: zero)
      isCounted = try numbers(counts, like: scores)
    }
    if let classWeights = optionalInput(2) {
      let chosen = try add(Gather(), classWeights, known)
      weights =
        try isCounted.map { isCounted throws(DifferentiationError) in try multiply(chosen, isCounted) } ?? chosen
    } else {
      weights = isCounted
    }
    var factors: ValueID
    switch reduction {
    case .none, .sum:
      factors = try weights.map { w throws(DifferentiationError) in try multiply(gradient, w) } ?? gradient
    case .mean:
      if let weights {
        var total = ReduceSum()
        total.keepDims = false
        factors = try multiply(weights, try divide(gradient, try add(total, weights)))
      } else {
        factors = try divide(gradient, try numbers(try add(Size(), labels), like: scores))
      }
    }
    // A factor for each label, where there is one for all.
    if extents(of: factors)?.isEmpty ?? false { factors = try add(Expand(), factors, try shape(of: labels)) }
    factors = try add(Unsqueeze(), factors, try vector([1]))
    var classes = ShapeOperator()
    (classes.start, classes.end) = (1, 2)
    var places = OneHot()
    places.axis = 1
    let values = try add(Cast(to: type), try vector([0, 1]))
    return (factors, try add(places, known, try add(classes, scores), values))
  }
}

extension NegativeLogLikelihoodLoss: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    guard !node.wants(2) else { throw node.unsupported("a loss by its weights") }
    let (factors, places) = try node.labelGradients(gradient, reduction, ignoring: ignoreIndex)
    node.give(0, try node.negate(try node.multiply(places, factors)))
  }
}

extension SoftmaxCrossEntropyLoss: Differentiable {
  /// (softmax − 1 at the label) · factor; by the second output, that of the logarithm of the softmax.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    if let gradient = node.gradient(1) {
      node.give(0, try LogSoftmax(axis: 1).gradient(&node, gradient, y: try node.output(1)))
    }
    guard let gradient = node.gradient(0) else { return }
    guard !node.wants(2) else { throw node.unsupported("a loss by its weights") }
    let (factors, places) = try node.labelGradients(gradient, reduction, ignoring: ignoreIndex)
    let probabilities = try node.add(Softmax(axis: 1), try node.input(0))
    node.give(0, try node.multiply(try node.subtract(probabilities, places), factors))
  }
}
