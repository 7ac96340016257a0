import GraphIR
import Tensors

/// One parameter's element and what belongs to it.
private struct ParameterStep<Wide: RealNumber> {
  let parameter: Wide
  let gradient: Wide
  let states: [Wide]
}

extension OptimizerOperator {
  /// A kernel that computes each parameter's element and states anew, by `update` for a learning rate and a count of updates.
  fileprivate func optimizerKernel<T: RealElement>(
    _ type: T.Type, _ node: KernelBuilder,
    _ update:
      @escaping @Sendable (
        ParameterStep<T.Wide>, _ rate: T.Wide, _ count: T.Wide
      ) -> (parameter: T.Wide, states: [T.Wide])
  ) throws(RuntimeError) -> any Kernel {
    let (inputs, outputs) = (node.inputCount, node.outputCount)
    let parameters = try node.window { () throws(InferenceError) in try parameterCount(inputs: inputs, outputs: outputs)
    }
    let rateType = try node.input(0).elementType
    for index in 2..<inputs {
      let (given, parameter) = (try node.input(index), try node.input(2 + (index - 2) % parameters))
      guard given.shape == parameter.shape, given.elementType == T.elementType else {
        throw .node(node.name, "input \(index) is \(given.elementType) \(given.shape), unlike its parameter")
      }
    }
    guard try node.input(1).elementType == .int64 else { throw node.unsupported("a count of updates that is no int64") }
    return ClosureKernel { frame throws(RuntimeError) in
      let rate = T.Wide(try frame.reals(0, rateType).first ?? 0)
      let count = T.Wide(frame.elements(1, Int64.self).first ?? 0)
      for parameter in 0..<parameters {
        let x = frame.elements(2 + parameter, T.self)
        let gradient = frame.elements(2 + parameters + parameter, T.self)
        let states = (0..<Self.states).map { frame.elements(2 + (2 + $0) * parameters + parameter, T.self) }
        let targets = (0...Self.states).map { frame.results($0 * parameters + parameter, T.self) }
        for index in x.indices {
          let step = ParameterStep(
            parameter: x[index].wide, gradient: gradient[index].wide, states: states.map { $0[index].wide })
          let new = update(step, rate, count)
          if !targets[0].isEmpty { targets[0][index] = T(new.parameter) }
          for (target, state) in zip(targets.dropFirst(), new.states) where !target.isEmpty { target[index] = T(state) }
        }
      }
    }
  }
}

extension Momentum: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try realKernel(&node, typeOf: 2)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (alpha, beta, penalty) = (T.Wide(alpha), T.Wide(beta), T.Wide(normCoefficient))
    let isNesterov = mode == .nesterov
    return try optimizerKernel(T.self, node) { step, rate, count in
      let gradient = penalty * step.parameter + step.gradient
      // The first gradient is not dampened.
      let momentum = alpha * step.states[0] + (count > 0 ? beta : 1) * gradient
      let direction = isNesterov ? gradient + alpha * momentum : momentum
      return (step.parameter - rate * direction, [momentum])
    }
  }
}

extension Adam: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try realKernel(&node, typeOf: 2)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (alpha, beta, epsilon) = (T.Wide(alpha), T.Wide(beta), T.Wide(epsilon))
    let (penalty, shrinking) = (T.Wide(normCoefficient), 1 - T.Wide(normCoefficientPost))
    return try optimizerKernel(T.self, node) { step, rate, count in
      let gradient = penalty * step.parameter + step.gradient
      let mean = alpha * step.states[0] + (1 - alpha) * gradient
      let square = beta * step.states[1] + (1 - beta) * gradient * gradient
      let correction =
        count > 0 ? (1 - T.Wide.pow(beta, count)).squareRoot() / (1 - T.Wide.pow(alpha, count)) : 1
      let new = step.parameter - rate * correction * mean / (square.squareRoot() + epsilon)
      return (shrinking * new, [mean, square])
    }
  }
}

extension Adagrad: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try realKernel(&node, typeOf: 2)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (decay, penalty, epsilon) = (T.Wide(decayFactor), T.Wide(normCoefficient), T.Wide(epsilon))
    return try optimizerKernel(T.self, node) { step, rate, count in
      let gradient = penalty * step.parameter + step.gradient
      let squares = step.states[0] + gradient * gradient
      return (step.parameter - rate / (1 + count * decay) * gradient / (squares.squareRoot() + epsilon), [squares])
    }
  }
}
