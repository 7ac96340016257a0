import GraphIR
import Tensors
import Testing
import TorchSource

/// Which class of a file makes the network, and what input it takes, where nobody says.
@Suite struct ChoiceTests {
  private func weights(_ shapes: [(String, [Int])]) throws -> WeightTable {
    var table = WeightTable(provenance: Provenance(format: "test"))
    for (name, shape) in shapes { table.set(name, try Reference.parameter(name, shape)) }
    return table
  }

  private func graph(
    _ text: String, _ shapes: [(String, [Int])], class name: String? = nil, input: [Dimension]? = nil
  ) throws -> Graph {
    try ModuleSource(text: "from torch import nn\nimport torch.nn.functional as F\n" + text, file: "net.py")
      .graph(class: name, weights: try weights(shapes), inputs: input.map { [ModuleInput(shape: $0)] } ?? [])
  }

  private func inputShape(_ graph: Graph) -> [Dimension]? {
    graph.inputs.first.flatMap { graph[$0].type?.tensor?.shape }
  }

  private let several = """
    class Block(nn.Module):
        def __init__(self, a, b):
            super().__init__()
            self.fc = nn.Linear(a, b)
        def forward(self, x):
            return self.fc(x)
    class First(nn.Module):
        def __init__(self):
            super().__init__()
            self.block = Block(3, 4)
        def forward(self, x):
            return self.block(x)
    class Second(First):
        def forward(self, x):
            return F.relu(self.block(x))
    class Other(nn.Module):
        def __init__(self, width=5):
            super().__init__()
            self.block = Block(width, 2)
        def forward(self, x):
            return self.block(x)
    def wide(width=8):
        return Other(width)
    """

  @Test func classesByUseAndFit() throws {
    let source = ModuleSource(text: "from torch import nn\nimport torch.nn.functional as F\n" + several, file: "net.py")
    #expect(try source.networks() == ["Second", "wide", "Other", "First", "Block"])
    let first: [(String, [Int])] = [("block.fc.weight", [4, 3]), ("block.fc.bias", [4])]
    #expect(try graph(several, first).name == "Second")
    #expect(try graph(several, first, class: "First").nodes.map(\.name) == ["block.fc"])
    #expect(try graph(several, [("block.fc.weight", [2, 8]), ("block.fc.bias", [2])]).name == "wide")
    #expect(try graph(several, [("block.fc.weight", [2, 5]), ("block.fc.bias", [2])]).name == "Other")
  }

  private func convolution(_ forward: String, _ linear: Int, channels: Int = 3, classes: Int = 2) -> String {
    """
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(\(channels), 4, 3, padding=1)
            self.fc = nn.Linear(\(linear), \(classes))
        def forward(self, x):
            x = F.max_pool2d(self.conv(x), 4)
            \(forward)
            return self.fc(x)
    """
  }

  private func shapes(_ linear: Int, channels: Int = 3) -> [(String, [Int])] {
    [("conv.weight", [4, channels, 3, 3]), ("conv.bias", [4]), ("fc.weight", [2, linear]), ("fc.bias", [2])]
  }

  @Test(arguments: [(4 * 8 * 8, 32), (4 * 16 * 16, 64), (4 * 56 * 56, 224), (4 * 12 * 12, 48), (4 * 50 * 50, 200)])
  func sizeThatLinearLayersFit(_ features: Int, _ side: Int) throws {
    for forward in ["x = x.view(-1, \(features))", "x = x.view(x.size(0), -1)", "x = x.flatten(1)"] {
      let graph = try graph(convolution(forward, features), shapes(features))
      #expect(inputShape(graph) == [.symbol("N"), 3, .known(side), .known(side)])
      #expect(graph.provenance.notes.contains("input of N×3×\(side)×\(side) taken, as the network fits it"))
    }
  }

  @Test func grayIsSmall() throws {
    let graph = try graph(convolution("x = x.flatten(1)", 196, channels: 1), shapes(196, channels: 1))
    #expect(inputShape(graph) == [.symbol("N"), 1, 28, 28])
  }

  @Test func poolingSeesSomething() throws {
    let graph = try graph(convolution("x = x.mean((2, 3))", 4), shapes(4))
    #expect(inputShape(graph) == [.symbol("N"), 3, 32, 32])
    let deep = convolution("x = F.adaptive_avg_pool2d(F.max_pool2d(x, 8), 1).flatten(1)", 4)
    #expect(inputShape(try self.graph(deep, shapes(4))) == [.symbol("N"), 3, 224, 224])
  }

  @Test func rowsAndImages() throws {
    func linear(_ features: Int, _ forward: String) throws -> [Dimension]? {
      let text = """
        class Net(nn.Module):
            def __init__(self):
                super().__init__()
                self.fc = nn.Linear(\(features), 2)
            def forward(self, x):
                return self.fc(\(forward))
        """
      return inputShape(try graph(text, [("fc.weight", [2, features]), ("fc.bias", [2])]))
    }
    #expect(try linear(13, "x") == [.symbol("N"), 13])
    #expect(try linear(784, "x.view(-1, 784)") == [.symbol("N"), 1, 28, 28])
    #expect(try linear(3072, "x.flatten(1)") == [.symbol("N"), 3, 32, 32])
    #expect(try linear(784, "x.view(x.shape[0], -1)") == [.symbol("N"), 1, 28, 28])
    #expect(try linear(100, "x.reshape(-1, 100)") == [.symbol("N"), 100])
  }

  @Test func words() throws {
    let text = """
      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.words = nn.Embedding(20, 6)
              self.fc = nn.Linear(6, 2)
          def forward(self, text):
              return self.fc(self.words(text).mean(1))
      """
    let graph = try graph(text, [("words.weight", [20, 6]), ("fc.weight", [2, 6]), ("fc.bias", [2])])
    #expect(graph.inputs.map { graph[$0].type } == [.tensor(.int64, [.symbol("N"), .symbol("L")])])
    #expect(graph.inputs.map { graph[$0].name } == ["text"])
  }

  @Test func noSizeFits() throws {
    let error = #expect(throws: SourceError.self) {
      try graph(convolution("x = x.flatten(1)", 4 * 7 * 9), shapes(4 * 7 * 9))
    }
    #expect(
      error?.description
        == "net.py:11:16: F.linear: the weight takes 252 features, the input has 256; "
        + "no usual input size fits this network: the input's shape has to be given")
  }

  /// Extents that are known only when the graph runs, and what is computed with them.
  @Test func openExtents() throws {
    let text = """
      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              self.conv = nn.Conv2d(3, 4, 3, stride=2)
          def forward(self, x):
              n, c, h, w = x.shape
              y = self.conv(x)
              y = F.interpolate(y, size=(h // 2, w * 2))
              return y.view(n, 4, -1), y.permute(0, 2, 3, 1).reshape(n * (h // 2), w * 2, 4)
      """
    let input: [Dimension] = [.symbol("N"), 3, .symbol("H"), .symbol("W")]
    let graph = try graph(text, [("conv.weight", [4, 3, 3, 3]), ("conv.bias", [4])], input: input)
    #expect(inputShape(graph) == input)
    #expect(graph.outputs.map { graph[$0].type?.tensor?.shape?.count } == [3, 3])
  }
}
