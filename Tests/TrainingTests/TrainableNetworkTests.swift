import GraphIR
import ModelFiles
import Tensors
import Testing
import TorchSource
import Training

@Suite struct TrainableNetworkTests {
  /// A buffer looks like a parameter in the graph; the class says that it is none.
  @Test func buffersStay() throws {
    let text = """
      import torch
      import torch.nn as nn

      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.fc = nn.Linear(4, 3)
              self.register_buffer('scale', torch.tensor([[2.0, 2.0, 2.0, 2.0]]))

          def forward(self, x):
              return self.fc(x * self.scale)
      """
    var options = TrainableNetwork.Options()
    options.input = [.symbol("N"), .known(4)]
    let network = try TrainableNetwork(.source(ModuleSource(text: text, file: "net.py")), options: options)
    #expect(network.parameters == ["fc.weight", "fc.bias"])
    var choice = TrainerOptions()
    choice.parameters = network.parameters
    let trainer = try Trainer(network.built.graph, options: choice)
    #expect(Set(trainer.trainedNames) == ["fc.weight", "fc.bias"])
    var evaluation = Evaluation(classes: trainer.classes)
    try trainer.step(
      Tensor([2, 4], [Float](repeating: 1, count: 8)), labels: [0, 2], learningRate: 0.1, into: &evaluation)
    let after = try trainer.weights(like: network.weights)
    #expect(try after["scale"]?.doubles() == [2, 2, 2, 2])
    #expect(try after["fc.weight"]?.doubles() != network.weights["fc.weight"]?.doubles())
  }
}
