import GraphIR
import Tensors
import Testing
import Training

#if canImport(Glibc)
  import Glibc
#endif

private func options(_ name: String) -> (options: OptimizerOptions, rate: Double) {
  func made(_ kind: OptimizerKind, _ change: (inout OptimizerOptions) -> Void = { _ in }) -> OptimizerOptions {
    var options = OptimizerOptions(kind)
    change(&options)
    return options
  }
  return switch name {
  case "sgd": (made(.sgd), 0.5)
  case "sgd with momentum": (made(.sgd) { ($0.momentum, $0.weightDecay) = (0.9, 0.01) }, 0.1)
  case "sgd with Nesterov's momentum": (made(.sgd) { ($0.momentum, $0.isNesterov) = (0.8, true) }, 0.1)
  case "adam": (made(.adam), 0.05)
  case "adam with weight decay": (made(.adam) { $0.weightDecay = 0.1 }, 0.05)
  default: (made(.adamW) { $0.weightDecay = 0.1 }, 0.05)
  }
}

@Test(arguments: optimizerReference.keys.sorted()) func stepsAreThoseOfPyTorch(_ name: String) throws {
  let reference = try #require(optimizerReference[name])
  let (optimizer, rate) = options(name)
  var trainerOptions = TrainerOptions()
  trainerOptions.optimizer = optimizer
  let graph = try linearNetwork()
  let trainer = try Trainer(graph, options: trainerOptions)
  let x = try Tensor([6, 4], (0..<6).flatMap { i in (0..<4).map { j in Float(sin(Double(3 * i + j))) } })
  var evaluation = Evaluation(classes: 3)
  for expected in reference.losses {
    let loss = try trainer.step(x, labels: [0, 2, 1, 1, 0, 2], learningRate: rate, into: &evaluation)
    #expect(abs(loss - expected) < 1e-5 * abs(expected))
  }
  let weights = try trainer.weights(like: graph.weights)
  let parameters =
    try #require(weights["fc.weight"]).doubles() + #require(weights["fc.bias"]).doubles()
  for (made, expected) in zip(parameters, reference.parameters) { #expect(abs(made - expected) < 1e-5) }
}
