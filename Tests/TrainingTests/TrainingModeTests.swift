import Bytes
import CPURuntime
import GraphIR
import ModelFiles
import Tensors
import Testing
import TorchSource
import Training

#if canImport(Glibc)
  import Glibc
#endif

/// Networks as they compute in training, held against PyTorch.
@Suite struct TrainingModeTests {
  private static let samples = #filePath.prefix { $0 != "." }.dropLast("TrainingModeTests".count) + "Samples/"

  private static func source(_ file: String = "training_mode") throws -> ModuleSource {
    ModuleSource(text: try ByteView(mapping: "\(samples)\(file).py").text, file: "\(file).py")
  }

  private static func network(
    _ text: String, class name: String? = nil, input: [Dimension], seed: UInt64 = 0
  ) throws -> TrainableNetwork {
    var options = TrainableNetwork.Options()
    (options.className, options.input, options.seed) = (name, input, seed)
    return try TrainableNetwork(.source(ModuleSource(text: text, file: "net.py")), options: options)
  }

  /// Every parameter as make_training_reference.py begins with.
  private static func begin(_ network: TrainableNetwork, of source: ModuleSource, _ name: String) throws -> WeightTable
  {
    var table = network.weights
    let parameters = Set(try source.parameters(class: name).map(\.name))
    let buffers: Set = ["seen", "mean"]
    var place = 0
    var known: [Tensor] = []
    for entry in network.weights.entries where parameters.contains(entry.name) {
      let isBuffer = buffers.contains(entry.name) || entry.name.contains("running_") || entry.name.contains("tracked")
      guard !isBuffer else { continue }
      if name == "Tied", let first = known.first {
        table.set(entry.name, first)
        continue
      }
      let values = (0..<entry.tensor.count).map { (index: Int) -> Float in
        let angle = 1.3 * Double(index) + Double(place)
        return Float(0.4 * cos(angle))
      }
      known.append(try Tensor(entry.tensor.shape.extents, values))
      table.set(entry.name, known[known.count - 1])
      place += 1
    }
    return table
  }

  @Test(arguments: trainingReference.keys.sorted()) func stepsAreThoseOfPyTorch(_ name: String) throws {
    let reference = try #require(trainingReference[name])
    let source = try Self.source()
    let side = name == "Normalized" ? 6 : 4
    var options = TrainableNetwork.Options()
    (options.className, options.input) = (name, [.symbol("N"), 2, .known(side), .known(side)])
    let drawn = try TrainableNetwork(.source(source), options: options)
    options.weights = try Self.begin(drawn, of: source, name)
    let network = try TrainableNetwork(.source(source), options: options)
    var choice = TrainerOptions()
    choice.parameters = network.parameters
    choice.optimizer = OptimizerOptions(.sgd)
    choice.auxiliary = 0.3
    let trainer = try Trainer(network.built.graph, form: network.form, options: choice)
    var evaluation = Evaluation(classes: 3)
    for (step, expected) in reference.losses.enumerated() {
      let values = (0..<12 * side * side).map { (index: Int) -> Float in
        let angle = 0.37 * Double((index + 1) * (step + 1))
        return Float(sin(angle) + 0.01 * Double(index))
      }
      let loss = try trainer.step(
        try Tensor([6, 2, side, side], values), labels: [0, 2, 1, 1, 0, 2], learningRate: 0.1, into: &evaluation)
      #expect(abs(loss - expected) < 2e-5, "step \(step)")
    }
    let after = try network.weights(of: trainer)
    #expect(Set(after.names) == Set(reference.tensors.keys))
    for (key, expected) in reference.tensors {
      let made = try #require(after[key]).doubles()
      for (a, b) in zip(made, expected) { #expect(abs(a - b) < 5e-5 * max(1, abs(b)), "\(key)") }
    }
  }

  /// What a network that is one layer makes of ones in training, with a number a sample.
  private func trained(_ layer: String, _ shape: [Int]) throws -> [Double] {
    let text = """
      import torch
      import torch.nn as nn
      import torchvision

      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.layer = \(layer)

          def forward(self, x):
              return self.layer(x)
      """
    let form = try ModuleSource(text: text, file: "net.py").trainingForm(
      weights: WeightTable(provenance: Provenance(format: "test")),
      inputs: [ModuleInput(shape: shape.map { .known($0) })])
    let ones = try Tensor(shape, [Float](repeating: 1, count: shape.reduce(1, *)))
    let session = try Session(form.graph)
    let results = try session.run([session.inputs[0].name: ones])
    return try #require(results.values.first).doubles()
  }

  /// Whole channels are dropped, the others scaled by 1 / (1 − p).
  @Test(arguments: [
    ("nn.Dropout1d(0.25)", [40, 25, 7]), ("nn.Dropout2d(0.25)", [40, 25, 3, 3]),
    ("nn.Dropout3d(0.25)", [40, 25, 2, 2, 2]),
  ]) func channelsAreDropped(_ layer: String, _ shape: [Int]) throws {
    let made = try trained(layer, shape)
    let plane = shape.dropFirst(2).reduce(1, *)
    let channels = (0..<1000).map { made[$0 * plane..<($0 + 1) * plane] }
    for channel in channels { #expect(Set(channel).count == 1) }
    let kept = channels.count { $0.first != 0 }
    let values = Set(channels.compactMap(\.first))
    #expect(values == [0, Double(Float(4) / 3)])
    // Five deviations of a binomial distribution.
    #expect(abs(kept - 750) < 69)
  }

  @Test func pathsAreDroppedByRows() throws {
    let made = try trained("torchvision.ops.StochasticDepth(0.25, 'row')", [1000, 3])
    for row in 0..<1000 { #expect(Set(made[3 * row..<3 * row + 3]).count == 1) }
    let kept = made.count { $0 != 0 } / 3
    #expect(abs(kept - 750) < 69)
  }

  /// The two values that `torch.alpha_dropout` makes of 1 with p = 0.3 (PyTorch 2).
  @Test(arguments: [("nn.AlphaDropout(0.3)", 1), ("nn.FeatureAlphaDropout(0.3)", 4)])
  func alphaDropout(_ layer: String, _ run: Int) throws {
    let made = try trained(layer, [40, 25, 4])
    let (kept, dropped) = (1.3150, -1.0595)
    func isNear(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 1e-4 }
    #expect(made.allSatisfy { isNear($0, kept) || isNear($0, dropped) })
    let share = Double(made.count { isNear($0, kept) }) / 4000
    // Five deviations of a binomial distribution of 4000 / run draws.
    let deviation = (0.21 * Double(run) / 4000).squareRoot()
    #expect(abs(share - 0.7) < 5 * deviation)
    for start in stride(from: 0, to: made.count, by: run) {
      #expect(Set(made[start..<start + run]).count == 1)
    }
  }

  private static let noisy = """
    import torch
    import torch.nn as nn
    import torch.nn.functional as F

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.fc = nn.Linear(4, 3)

        def forward(self, x):
            x = F.dropout(x, 0.2, training=self.training)
            if self.training:
                x = x + torch.randn_like(x) * 0.1
                x = x * x.new_empty((x.shape[0], 1)).bernoulli_(0.9).div_(0.9)
                x = x * torch.rand(x.size(0), 1).add(0.5)
            return self.fc(x)
    """

  /// Random numbers are functions of seed and step.
  @Test func theSameSeedDrawsTheSame() throws {
    let losses = try [UInt64(3), 3, 4].map { seed in
      let network = try Self.network(Self.noisy, input: [.symbol("N"), 4])
      var options = TrainerOptions()
      (options.parameters, options.seed) = (network.parameters, seed)
      let trainer = try Trainer(network.built.graph, form: network.form, options: options)
      var evaluation = Evaluation(classes: 3)
      let x = try Tensor([6, 4], (0..<24).map { Float(sin(Double($0))) })
      return try (0..<3).map { _ in
        try trainer.step(x, labels: [0, 1, 2, 0, 1, 2], learningRate: 0, into: &evaluation)
      }
    }
    #expect(losses[0] == losses[1])
    #expect(losses[0] != losses[2])
    #expect(Set(losses[0]).count == 3)
  }

  @Test func firstValuesThatAreComputed() throws {
    let text = """
      import torch
      import torch.nn as nn

      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.register_buffer('ones', torch.ones(2, 3))
              self.register_buffer('lower', torch.tril(torch.ones(3, 3)))
              self.register_buffer('places', torch.arange(4))
              self.register_buffer('order', torch.randperm(100))
              self.register_buffer('dice', torch.randint(1, 7, (600,)))
              self.scale = nn.Parameter(torch.full((3,), 0.5))
              self.line = nn.Parameter(torch.linspace(0, 1, 5))
              self.weight = nn.Parameter(torch.randn(200, 200) * 0.02 + 1)
              self.near = nn.Parameter(torch.eye(3) + torch.zeros(3, 3))
              self.even = nn.Parameter(torch.empty(100, 100).uniform_(-2, 2))
              self.fc = nn.Linear(3, 2)
              self.fc.weight.data.mul_(100)
              self.last = nn.Linear(3, 2)
              nn.init.zeros_(self.last.bias)

          def forward(self, x):
              return self.last(x)
      """
    let network = try Self.network(text, input: [.symbol("N"), 3])
    func values(_ name: String) throws -> [Double] { try #require(network.weights[name], "\(name)").doubles() }
    #expect(try values("ones") == [1, 1, 1, 1, 1, 1])
    #expect(try values("lower") == [1, 0, 0, 1, 1, 0, 1, 1, 1])
    #expect(try values("places") == [0, 1, 2, 3] && network.weights["places"]?.elementType == .int64)
    #expect(try values("order").sorted() == (0..<100).map(Double.init) && values("order") != (0..<100).map(Double.init))
    #expect(Set(try values("dice")) == [1, 2, 3, 4, 5, 6])
    #expect(try values("scale") == [0.5, 0.5, 0.5] && values("line") == [0, 0.25, 0.5, 0.75, 1])
    #expect(try values("near") == [1, 0, 0, 0, 1, 0, 0, 0, 1])
    let weight = try values("weight")
    let mean = weight.reduce(0, +) / 40_000
    let deviation = (weight.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 40_000).squareRoot()
    // Five standard errors.
    #expect(abs(mean - 1) < 5e-4 && abs(deviation - 0.02) < 3.6e-4)
    let even = try values("even")
    #expect(even.allSatisfy { abs($0) <= 2 } && even.contains { abs($0) > 1.9 })
    // A hundred times within ±1/√3.
    let bound = 100 / 3.0.squareRoot()
    #expect(try values("fc.weight").allSatisfy { abs($0) <= bound } && values("fc.weight").contains { abs($0) > 1 })
    #expect(try values("last.bias") == [0, 0])
    #expect(network.parameters?.contains("ones") == false)
    let others = try Self.network(text, input: [.symbol("N"), 3], seed: 1)
    #expect(others.weights["weight"] != network.weights["weight"])
  }

  /// What cannot be trained is said.
  @Test(arguments: [
    ("self.fc.weight.copy_(self.fc.weight * 0.9)", "forward() changes"),
    ("self.count = torch.cat([self.count, self.count])", "another shape or type"),
  ]) func whatForwardMayNotChange(_ statement: String, _ problem: String) throws {
    let text = """
      import torch
      import torch.nn as nn

      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.fc = nn.Linear(4, 3)
              self.register_buffer('count', torch.zeros(2))

          def forward(self, x):
              if self.training:
                  \(statement)
              return self.fc(x)
      """
    let message = #expect(throws: (any Error).self) {
      let network = try Self.network(text, input: [.symbol("N"), 4])
      _ = try Trainer(network.built.graph, form: network.form, options: TrainerOptions())
    }
    #expect(message.map { "\($0)" }?.contains(problem) ?? false, "\(String(describing: message))")
  }

  @Test func labelsBelowZeroAreErrors() throws {
    let samples = try SampleMemory(try Tensor([2, 4], [Float](repeating: 1, count: 8)), labels: [0, -1], batch: 2)
    let trainer = try Trainer(try linearNetwork(), options: TrainerOptions())
    #expect(throws: TrainingError.self) { try TrainingRun(trainer, samples, plan: TrainingPlan(training: [0, 1])) }
  }
}
