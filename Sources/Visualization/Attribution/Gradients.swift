import GraphIR
import Prediction
import Tensors

extension ScoreNetwork {
  /// The gradient of `score` by `picture`, of the picture's shape.
  ///
  /// - Parameter rule: what ReLUs pass back: the derivative, or what guided backpropagation or deconvolutional networks let
  ///   through (see `ReluGradient.Rule`). It changes nothing in a network without ReLUs.
  public func gradient(
    of score: Score, by picture: Tensor, rule: ReluGradient.Rule = .gradient
  ) throws -> Tensor {
    let elements = try picture.elements(Float.self)
    return try weightedGradients(score, of: 1, like: picture, rule: rule, weight: { _ in 1 }) { _, target in
      for place in elements.indices { target[place] = elements[place] }
    }
  }

  /// Whether the network has ReLUs that a rule other than the derivative applies to.
  public var hasRelu: Bool { graph.nodes.contains { $0.op is Relu || ($0.op as? LeakyRelu)?.alpha == 0 } }

  /// The gradient by each element times that element.
  public func inputTimesGradient(of score: Score, by picture: Tensor) throws -> Tensor {
    try picture.combined(with: gradient(of: score, by: picture), *)
  }

  /// SmoothGrad (Smilkov et al., 2017): the mean gradient of noisy copies of a picture.
  ///
  /// - Parameters:
  ///   - samples: the number of copies.
  ///   - noise: the deviation of the normal noise, as a share of the picture's range (largest less smallest element).
  ///   - seed: the same noise for the same seed.
  public func smoothGradient(
    of score: Score, by picture: Tensor, samples: Int = 50, noise: Double = 0.15, seed: UInt64 = 0
  ) throws -> Tensor {
    guard samples > 0, noise >= 0, noise.isFinite else {
      throw VisualizationError.request("SmoothGrad needs at least one sample and a noise that is not negative")
    }
    let elements = try picture.elements(Float.self)
    let range = Double((elements.max() ?? 0) - (elements.min() ?? 0))
    return try weightedGradients(
      score, of: samples, like: picture, rule: .gradient, weight: { _ in 1 / Double(samples) }
    ) { index, target in
      // A sequence a copy, so that the noise does not depend on the batches.
      var random = RandomNumbers(seed: seed &+ UInt64(index) &* 0x9e37_79b9_7f4a_7c15)
      for place in elements.indices { target[place] = elements[place] + Float(random.normal() * noise * range) }
    }
  }

  /// Integrated gradients (Sundararajan et al., "Axiomatic Attribution for Deep Networks", 2017): the gradients on the straight
  /// way from `baseline` to `picture`, integrated by Gauss–Legendre quadrature, times the difference of the two. They add up
  /// to the difference of the scores.
  ///
  /// - Parameters:
  ///   - baseline: a picture of the same shape; zeros where it is `nil`.
  ///   - steps: the points of the quadrature.
  public func integratedGradients(
    of score: Score, by picture: Tensor, baseline: Tensor? = nil, steps: Int = 50
  ) throws -> Tensor {
    guard (1...10_000).contains(steps) else {
      throw VisualizationError.request("integrated gradients take 1 to 10,000 steps, not \(steps)")
    }
    if let baseline, baseline.shape != picture.shape {
      throw VisualizationError.request("the baseline is \(baseline.shape), the picture \(picture.shape)")
    }
    let elements = try picture.elements(Float.self)
    let start = try baseline?.elements(Float.self) ?? Array(repeating: 0, count: elements.count)
    let rule = GaussLegendre(points: steps)
    let mean = try weightedGradients(
      score, of: steps, like: picture, rule: .gradient, weight: { rule.weights[$0] }
    ) { index, target in
      let part = Float(rule.nodes[index])
      for place in elements.indices { target[place] = start[place] + part * (elements[place] - start[place]) }
    }
    let difference = try Tensor(picture.shape.extents, zip(elements, start).map { $0 - $1 })
    return try difference.combined(with: mean, *)
  }
}
