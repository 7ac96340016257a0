import GraphIR
import Tensors

extension NegativeLogLikelihoodLoss: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let loss = try LabelLoss(node, reduction, ignoreIndex)
    return ClosureKernel { frame throws(RuntimeError) in
      let x = frame.elements(0, T.self)
      try loss.run(frame, T.self) { Double(x[$0].wide) }
    }
  }
}

extension SoftmaxCrossEntropyLoss: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let loss = try LabelLoss(node, reduction, ignoreIndex)
    return ClosureKernel { frame throws(RuntimeError) in
      let logarithms = loss.logSoftmax(frame.elements(0, T.self))
      for (index, value) in zip(frame.results(1, T.self).indices, logarithms) {
        frame.results(1, T.self)[index] = T(T.Wide(value))
      }
      try loss.run(frame, T.self) { logarithms[$0] }
    }
  }
}

/// The loss of labels (input 1) under log probabilities over axis 1 of input 0, classes weighted by input 2.
private struct LabelLoss: Sendable {
  private let samples: Int
  private let classes: Int
  /// Elements behind the axis of classes.
  private let inner: Int
  private let labelType: ElementType
  private let reduction: LossReduction
  private let ignored: Int?
  private let name: String

  init(_ node: KernelBuilder, _ reduction: LossReduction, _ ignored: Int?) throws(RuntimeError) {
    let (x, labels) = (try node.input(0), try node.input(1))
    samples = x.extents[0]
    classes = x.extents[1]
    inner = x.extents.dropFirst(2).reduce(1, *)
    labelType = labels.elementType
    self.reduction = reduction
    self.ignored = ignored
    name = node.name
    guard labels.count == samples * inner, labelType == .int32 || labelType == .int64 else {
      throw .node(name, "labels of shape \(labels.shape) and type \(labelType) do not fit scores of shape \(x.shape)")
    }
    if let weights = node.optionalInput(2), weights.extents != [classes] || weights.elementType != x.elementType {
      throw .node(name, "weights of shape \(weights.shape) for \(classes) classes")
    }
  }

  /// The place of class `category` for label `index`.
  @inline(__always)
  private func place(_ index: Int, _ category: Int) -> Int {
    (index / inner * classes + category) * inner + index % inner
  }

  func logSoftmax<T: RealElement>(_ x: UnsafeBufferPointer<T>) -> [Double] {
    var result = x.map { Double($0.wide) }
    for index in 0..<samples * inner {
      var largest = -Double.infinity
      for category in 0..<classes { largest = max(largest, result[place(index, category)]) }
      var sum = 0.0
      for category in 0..<classes { sum += Double.exp(result[place(index, category)] - largest) }
      let shift = largest + Double.log(sum)
      for category in 0..<classes { result[place(index, category)] -= shift }
    }
    return result
  }

  /// Writes output 0.
  func run<T: RealElement>(
    _ frame: Frame, _ type: T.Type, _ logProbability: (Int) -> Double
  ) throws(RuntimeError) {
    let labels =
      labelType == .int32
      ? frame.elements(1, Int32.self).map { Int($0) } : frame.elements(1, Int64.self).map { Int($0) }
    let weights = frame.elements(2, T.self)
    let result = frame.results(0, T.self)
    var (total, totalWeight) = (0.0, 0.0)
    for (index, label) in labels.enumerated() {
      var loss = 0.0
      if label != ignored {
        guard (0..<classes).contains(label) else { throw .node(name, "label \(label) is none of \(classes) classes") }
        let weight = weights.isEmpty ? 1 : Double(weights[label].wide)
        loss = -logProbability(place(index, label)) * weight
        totalWeight += weight
      }
      if reduction == .none, !result.isEmpty { result[index] = T(T.Wide(loss)) }
      total += loss
    }
    switch reduction {
    case .none: break
    case .sum: if !result.isEmpty { result[0] = T(T.Wide(total)) }
    case .mean: if !result.isEmpty { result[0] = T(T.Wide(total / totalWeight)) }
    }
  }
}
