import CPURuntime
import GraphIR
import Tensors
import Testing
import TorchSource

/// Networks with several inputs, and outputs with names.
@Suite struct InputTests {
  private func graph(_ text: String, _ inputs: [ModuleInput] = []) throws -> Graph {
    try ModuleSource(text: "import torch\nfrom torch import nn\n" + text, file: "net.py")
      .graph(weights: WeightTable(provenance: Provenance(format: "test")), inputs: inputs)
  }

  private let weighted = """
    class Net(nn.Module):
        def forward(self, a, b, scale=None):
            total = a - 2 * b
            return {"total": total if scale is None else total * scale, "words": b}
    """

  @Test func severalInputs() throws {
    let graph = try graph(weighted, [ModuleInput(name: "b", shape: [2]), ModuleInput(shape: [3, 1])])
    #expect(graph.inputs.map { graph[$0].name } == ["b", "a"])
    #expect(graph.outputs.map { graph[$0].name } == ["total", "words"])
    let session = try Session(graph)
    let results = try session.run([
      "a": try Tensor([3, 1], [1, 2, 3] as [Float]), "b": try Tensor([2], [0, 10] as [Float]),
    ])
    #expect(try results["total"]?.doubles() == [1, -19, 2, -18, 3, -17])
    #expect(try results["words"]?.doubles() == [0, 10])
  }

  @Test func optionalInputIsThereWhenItIsGiven() throws {
    let inputs = [
      ModuleInput(shape: [2]), ModuleInput(shape: [2]), ModuleInput(name: "scale", elementType: .int64, shape: []),
    ]
    let session = try Session(try graph(weighted, inputs))
    let two = try Tensor([2], [1, 2] as [Float])
    let results = try session.run(["a": two, "b": two, "scale": Tensor(scalar: Int64(3))])
    #expect(try results["total"]?.doubles() == [-3, -6])
  }

  @Test func inputsThatDoNotExistAreRefused() throws {
    let error = #expect(throws: SourceError.self) {
      try graph(weighted, [ModuleInput(name: "c", shape: [2]), ModuleInput(shape: [2])])
    }
    #expect(error?.description == #"net.py:4:5: forward() has no free input "c" (there are "a", "b", "scale")"#)
  }

  @Test func recordsNameOutputs() throws {
    let text = """
      from dataclasses import dataclass, field, replace
      from typing import NamedTuple, List
      from enum import Enum
      class Kind(Enum):
          SUM = "sum"
          MEAN = "mean"
      @dataclass
      class Config:
          width: int
          kinds: List[str] = field(default_factory=lambda: [Kind.SUM])
          depth: int = 2
          def __post_init__(self):
              self.total = self.width * self.depth
      class Step(NamedTuple):
          scale: float
          shift: float = 0.5
          @property
          def twice(self):
              return 2 * self.scale
      @dataclass
      class Output:
          first: torch.Tensor
          second: torch.Tensor = None
      class Net(nn.Module):
          def __init__(self, config=replace(Config(3), depth=4)):
              super().__init__()
              assert config.total == 12 and config == Config(width=3, depth=4) and Kind("mean") is Kind.MEAN
              assert config.kinds == [Kind.SUM] and [kind.name for kind in Kind] == ["SUM", "MEAN"]
              self.step = Step(3.0)
              scale, shift = self.step
              assert self.step.twice == 6 and shift == 0.5 and isinstance(self.step, Step)
          def forward(self, x):
              x = x * self.step.scale
              return Output(first=x, second=x + self.step._replace(shift=1.0).shift)
      """
    let graph = try graph(text, [ModuleInput(shape: [2])])
    #expect(graph.outputs.map { graph[$0].name } == ["first", "second"])
    let results = try Session(graph).run(["x": try Tensor([2], [1, 2] as [Float])])
    #expect(try results["first"]?.doubles() == [3, 6])
    #expect(try results["second"]?.doubles() == [4, 7])
  }

  @Test func strictZipCounts() throws {
    let text = """
      class Net(nn.Module):
          def forward(self, x):
              return sum(a * b for a, b in zip([x, x], [1, 2, 3], strict=True))
      """
    let error = #expect(throws: SourceError.self) { try graph(text, [ModuleInput(shape: [2])]) }
    #expect(
      error?.description
        == "net.py:5:48: zip(strict=True): argument 1 has 2 elements, argument 2 has 3"
        || error?.problem == "zip(strict=True): argument 1 has 2 elements, argument 2 has 3")
  }
}
