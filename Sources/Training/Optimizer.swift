import CKernels
import CPURuntime
import Tensors

/// How parameters follow their gradients.
public enum OptimizerKind: String, Sendable, CaseIterable {
  /// Stochastic gradient descent with momentum and weight decay, as `torch.optim.SGD` computes it (Sutskever et al., "On the
  /// importance of initialization and momentum in deep learning", 2013, for Nesterov's momentum).
  case sgd
  /// Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2014; weight decay is added to the gradient, as
  /// `torch.optim.Adam` does.
  case adam
  /// Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2017, as `torch.optim.AdamW` computes it.
  case adamW = "adamw"
}

/// An optimizer's numbers; the defaults are PyTorch's.
public struct OptimizerOptions: Sendable, Hashable {
  public var kind: OptimizerKind
  /// Of `sgd`.
  public var momentum = 0.0
  /// Of `sgd` with momentum.
  public var isNesterov = false
  public var weightDecay: Double
  /// Of `adam` and `adamw`: how much of the running means of gradients and of their squares stays.
  public var betas = (first: 0.9, second: 0.999)
  /// Of `adam` and `adamw`.
  public var epsilon = 1e-8

  public init(_ kind: OptimizerKind) {
    self.kind = kind
    weightDecay = kind == .adamW ? 1e-2 : 0
  }

  /// The learning rate where none is given: PyTorch's default, and 0.01 for `sgd`, which has none there.
  public var defaultLearningRate: Double { kind == .sgd ? 1e-2 : 1e-3 }

  public static func == (a: OptimizerOptions, b: OptimizerOptions) -> Bool {
    a.kind == b.kind && a.momentum == b.momentum && a.isNesterov == b.isNesterov && a.weightDecay == b.weightDecay
      && a.betas == b.betas && a.epsilon == b.epsilon
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(weightDecay)
  }
}

/// What an optimizer remembers from step to step, and its step.
public final class Optimizer {
  public let options: OptimizerOptions
  /// The steps taken so far.
  var steps = 0
  /// Of `sgd` with momentum the velocities; of `adam` and `adamw` the means of gradients, then of squares.
  let slots: [ParameterMemory]

  /// Elements that are worth waking another thread for.
  private static let grain = 1 << 15

  /// - Parameter parameters: what it will change, or tensors of the same shapes.
  public init(_ options: OptimizerOptions, _ parameters: ParameterMemory) {
    self.options = options
    let count =
      switch options.kind {
      case .sgd: options.momentum == 0 ? 0 : 1
      case .adam, .adamW: 2
      }
    slots = (0..<count).map { _ in ParameterMemory(zeros: parameters.shapes) }
  }

  /// The names of the slots, for files.
  var slotNames: [String] {
    switch options.kind {
    case .sgd: ["momentum"]
    case .adam, .adamW: ["mean", "square"]
    }
  }

  /// Starts a step; `update` is then called for each parameter.
  public func beginStep() { steps += 1 }

  /// Changes parameter `index` of `parameters` by its gradient.
  public func update(
    _ parameters: ParameterMemory, _ index: Int, gradient: UnsafeBufferPointer<Float>, learningRate: Double
  ) {
    guard let gradient = gradient.baseAddress, let weights = parameters.elements(index).baseAddress else { return }
    let slots = slots.compactMap { $0.elements(index).baseAddress }
    let (options, steps) = (options, steps)
    Parallel.for(parameters.shapes[index].count, grain: Self.grain) { range in
      let start = range.lowerBound
      switch options.kind {
      case .sgd:
        let step = ck_sgd_step(
          rate: Float(learningRate), momentum: Float(options.momentum), decay: Float(options.weightDecay),
          nesterov: options.isNesterov ? 1 : 0, is_first: steps == 1 ? 1 : 0)
        ck_sgd(step, gradient + start, weights + start, slots.first.map { $0 + start }, range.count)
      case .adam, .adamW:
        let (first, second) = options.betas
        let corrections = (1 - power(first, steps), 1 - power(second, steps))
        let isDecoupled = options.kind == .adamW
        let step = ck_adam_step(
          rate: Float(learningRate / corrections.0), first: Float(first), second: Float(second),
          epsilon: Float(options.epsilon), root: Float(corrections.1.squareRoot()),
          decay: Float(isDecoupled ? 0 : options.weightDecay),
          shrink: Float(isDecoupled ? 1 - learningRate * options.weightDecay : 1))
        ck_adam(step, gradient + start, weights + start, slots[0] + start, slots[1] + start, range.count)
      }
    }
  }
}

/// base to a whole exponent.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, factor, rest) = (1.0, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result *= factor }
    factor *= factor
    rest >>= 1
  }
  return result
}
