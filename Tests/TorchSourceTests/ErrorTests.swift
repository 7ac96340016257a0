import Bytes
import GraphIR
import Tensors
import Testing
import TorchSource

/// What is wrong with a text is said in one line, with its place and the construct.
@Suite struct ErrorTests {
  private static let head = "import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n"

  /// A network around a line of `__init__` and one of `forward`, which stand at lines 7 and 9.
  private static func network(_ made: String, _ forward: String) -> String {
    head + """
      class Net(nn.Module):
          def __init__(self):
              super().__init__()
              \(made)
          def forward(self, x):
              \(forward)
      """
  }

  private func error(
    _ text: String, weights: [(String, [Int])] = [], input: [Dimension] = [2, 3, 8, 8],
    arguments: [String: String] = [:],
    class name: String? = nil
  ) throws -> SourceError {
    var table = WeightTable(provenance: Provenance(format: "test"))
    for (name, shape) in weights { table.set(name, try Reference.parameter(name, shape)) }
    let source = ModuleSource(text: text, file: "net.py")
    let error = #expect(throws: SourceError.self) {
      try source.graph(
        class: name, arguments: arguments, weights: table, inputs: [ModuleInput(shape: input)])
    }
    let thrown = try #require(error)
    #expect(!thrown.description.contains("\n") && thrown.description.utf8.count < 2000)
    return thrown
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var made = "pass"
    var forward = "return x"
    var line: Int
    var column: Int
    var says: String
    var kind = FailureKind.unsupported
    var testDescription: String { forward == "return x" ? made : forward }
  }

  @Test(arguments: [
    Refusal(
      forward: "return F.max_pool2d(x, 2, return_indices=True)", line: 9, column: 16,
      says: "F.max_pool2d(return_indices=True) is not supported"),
    Refusal(
      made: "self.pool = nn.MaxPool2d(2, return_indices=True)", forward: "return self.pool(x)", line: 9, column: 16,
      says: "F.max_pool2d(return_indices=True) is not supported"),
    Refusal(
      made: "self.c = nn.ConvTranspose2d(3, 3, 2, padding_mode='reflect')", line: 7, column: 18,
      says: "ConvTranspose2d(padding_mode='reflect') is not supported"),
    Refusal(
      forward: "return F.interpolate(x, scale_factor=2, mode='bilinear', antialias=True)", line: 9, column: 16,
      says: "F.interpolate(antialias=True) is not supported"),
    Refusal(
      forward: "return torch.fft.fft2(x)", line: 9, column: 16,
      says: "torch.fft.fft2, which the file imports, is not supported"),
    Refusal(
      forward: "return x.cholesky()", line: 9, column: 18,
      says: "the tensor method or attribute \"cholesky\" is not supported"),
    Refusal(
      forward: "return x if x.sum() > 0 else -x", line: 9, column: 29,
      says: "a condition on the values of a tensor is not supported"),
    Refusal(forward: "yield x", line: 8, column: 5, says: "'yield' in \"forward\" is not supported"),
    Refusal(
      forward: "return self.conv(x)", line: 9, column: 21, says: "\"Net\" has no attribute \"conv\"", kind: .malformed),
    Refusal(forward: "return F.relu(y)", line: 9, column: 23, says: "the name \"y\" is not defined", kind: .malformed),
    Refusal(
      forward: "return F.relu(x, slope=1)", line: 9, column: 16,
      says: "F.relu has no argument \"slope\" that is supported"),
    Refusal(
      made: "self.l = nn.Linear(3)", line: 7, column: 18, says: "\"__init__\" misses \"out_features\"", kind: .malformed
    ),
    Refusal(
      forward: "return x.view(-1, 7)", line: 9, column: 16,
      says: "a tensor of 2 × 3 × 8 × 8 does not fill the shape -1 × 7", kind: .malformed),
    Refusal(
      forward: "return torch.cat([x, x[:, :, :4]], 1)", line: 9, column: 16, says: "\"cat\": ", kind: .malformed),
    Refusal(
      made: "self.w = torch.randn(3, 1, 1)", forward: "return x * self.w", line: 7, column: 18,
      says: "the network uses what torch.randn made here, which no weight in the file replaces", kind: .malformed),
    Refusal(
      forward: "y = x.view(2, -1); y.add_(1); return F.relu(x)", line: 9, column: 46,
      says: "a tensor that was changed in place through another view of it is not supported"),
    Refusal(forward: "return 3", line: 8, column: 5, says: "forward() returns a int, not a tensor", kind: .malformed),
    Refusal(forward: "raise ValueError(f'bad {x.shape[1]}')", line: 9, column: 9, says: "bad 3", kind: .malformed),
    Refusal(forward: "assert x.shape[1] == 1, 'gray only'", line: 9, column: 9, says: "gray only", kind: .malformed),
    Refusal(
      forward: "with open('x') as f: return x", line: 9, column: 14, says: "the name \"open\" is not defined",
      kind: .malformed),
  ]) func refusal(_ refusal: Refusal) throws {
    let error = try error(Self.network(refusal.made, refusal.forward))
    #expect(error.problem.hasPrefix(refusal.says), "\(error.description)")
    #expect([error.line, error.column] == [refusal.line, refusal.column], "\(error.description)")
    #expect(error.kind == refusal.kind)
    #expect(error.file == "net.py")
  }

  @Test(arguments: [
    ("class A(:\n  pass", 1, 8, "'(' is never closed"),
    ("x = (1,\ny = 2)", 2, 3, "')' expected, '=' found"),
    ("x = (1,\n", 1, 5, "'(' is never closed"),
    ("if True:\nx = 1", 2, 1, "an indented block expected, 'x' found"),
    ("if True:\n    x = 1\n  y = 2", 3, 3, "the indentation matches no outer block"),
    ("x = 'abc\n", 1, 5, "the string is not closed on its line"),
    ("x = '''abc\n", 1, 5, "the string is never closed"),
    ("x = 1 $ 2", 1, 7, "\"$\" is no part of Python"),
    ("def f(a, a):\n  pass", 1, 10, "two parameters are named 'a'"),
    ("f(x) = 3", 1, 1, "nothing can be assigned to this expression"),
    ("x = f'{a'", 1, 7, "'{' is never closed in the f-string"),
    ("print 'x'", 1, 7, "the end of the line expected, a string found"),
    ("x = 12abc", 1, 7, "a number runs into a name"),
    ("\u{e9}t\u{e9} = 1 +\n", 1, 10, "an expression expected, the end of the line found"),
  ]) func syntax(_ text: String, _ line: Int, _ column: Int, _ problem: String) throws {
    let error = try error(text)
    #expect(error.problem == problem)
    #expect([error.line, error.column] == [line, column])
    #expect(error.kind == .malformed)
  }

  @Test func bindingProblemsTogether() throws {
    let text = Self.network(
      "self.conv1 = nn.Conv2d(3, 4, 3); self.bn = nn.BatchNorm2d(4); self.fc = nn.Linear(4, 2)", "return x")
    let error = try error(
      text,
      weights: [
        ("conv1.weight", [4, 3, 5, 5]), ("conv1.bias", [4]), ("bn.weight", [4]), ("bn.bias", [4]),
        ("bn.running_mean", [4]),
        ("fc.wieght", [2, 4]), ("extra", [1]),
      ])
    #expect(
      error.description == #"net.py: the weights do not fit "Net": missing "bn.running_var", "#
        + #""fc.weight" (did you mean "fc.wieght"?), "fc.bias"; unused "fc.wieght", "extra"; "#
        + #"mis-shaped "conv1.weight" (4×3×3×3 expected, 4×3×5×5 found)"#)
  }

  @Test func missingConstructorArguments() throws {
    let text =
      Self.head + """
        class Net(nn.Module):
            def __init__(self, width, depth, classes=2):
                super().__init__()
                self.fc = nn.Linear(width, classes)
            def forward(self, x):
                return self.fc(x)
        """
    let missing = try error(text, arguments: ["width": "3"])
    #expect(missing.problem == #""__init__" misses "depth" (an argument is given as --arg name=value)"#)
    let unknown = try error(text, arguments: ["width": "3", "depth": "1", "colour": "'red'"])
    #expect(unknown.problem == #""__init__" has no parameter "colour""#)
    let broken = try error(text, arguments: ["width": "3 +", "depth": "1"])
    #expect(broken.description == "--arg width:1:4: an expression expected, the end of the file found")
  }

  @Test func unknownClassListsWhatIsThere() throws {
    let error = try error(Self.network("pass", "return x"), class: "Resnet")
    #expect(error.description == #"net.py: there is no class "Resnet" (there are "Net")"#)
    #expect(error.kind == .usage)
    let none = try self.error("x = 1\n")
    #expect(none.description == "net.py: there is no nn.Module class in it")
  }

  @Test func severalInputs() throws {
    let text =
      Self.head + "class Net(nn.Module):\n  def forward(self, image, mask, scale=1):\n    return image * mask\n"
    let error = try error(text)
    #expect(error.description == #"net.py:5:3: the shape of the input "mask" is missing"#)
    #expect(error.kind == .usage)
  }
}
