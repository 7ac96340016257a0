import Bytes
import GraphIR
import Tensors
import Testing
import TorchSource

/// Texts that are made to exhaust: each ends with an error of one line, in bounded time and memory.
@Suite struct HostileTests {
  static let network = """
    import torch
    from torch import nn
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            BODY
        def forward(self, x):
            return x
    """

  private static func inConstructor(_ body: String) -> String {
    var text = ""
    for line in network.split(separator: "\n", omittingEmptySubsequences: false) {
      text +=
        line.hasSuffix("BODY")
        ? body.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n") + "\n" : line + "\n"
    }
    return text
  }

  private static func nested(_ count: Int, _ open: String, _ inner: String, _ close: String) -> String {
    String(repeating: open, count: count) + inner + String(repeating: close, count: count)
  }

  static let texts: [(name: String, text: String, says: String)] =
    [
      ("endless loop", "while True: pass", "steps"),
      ("endless loop of calls", "f = lambda: 1\nwhile f(): f()", "steps"),
      ("huge list", "x = [0] * 10**9", "steps"),
      ("huge list twice", "x = [0] * 10**6\ny = [x] * 10**9", "steps"),
      ("growing list", "x = [0]\nwhile True: x += x", "steps"),
      ("growing tuple", "x = (0,)\nwhile True: x = x + x", "steps"),
      ("growing string", "x = 'a'\nwhile True: x = x + x", "steps"),
      ("huge string", "x = 'ab' * 10**12", "steps"),
      ("string formatting", "x = 'a' * 10000\nwhile True: x = f'{x}{x}'", "steps"),
      ("string joining", "x = 'a' * 1000\nwhile True: x = x.join([x, x, x])", "steps"),
      ("string replacing", "x = 'aaaaaaaa'\nwhile True: x = x.replace('a', 'aaaaaaaa')", "steps"),
      ("huge width", "x = f'{1:99999999999d}'", "format"),
      ("huge power", "x = 10 ** 10 ** 10", "64 bits"),
      ("huge shift", "x = 1 << 10 ** 12", "64 bits"),
      ("huge literal", "x = " + String(repeating: "9", count: 100_000), "64 bits"),
      ("huge range", "x = list(range(10**15))", "steps"),
      ("range over overflow", "x = range(-9223372036854775807, 9223372036854775807, 1)", "64 bits"),
      ("smallest integer", "x = -9223372036854775807 - 1\ny = -x", "64 bits"),
      ("smallest by minus one", "x = -9223372036854775807 - 1\ny = x // -1", "64 bits"),
      (
        "slice bounds",
        "x = [1, 2][-9223372036854775807 - 1:9223372036854775807:9223372036854775807]\ny = [][-9223372036854775807 - 1]",
        "out of range"
      ),
      ("recursion", "def f(n): return f(n + 1)\nf(0)", "deeper"),
      ("mutual recursion", "def f(n): return g(n)\ndef g(n): return f(n)\nf(0)", "deeper"),
      ("exponential recursion", "def f(n): return f(n - 1) + f(n - 1) if n else 1\nf(60)", "steps"),
      ("recursive lambda", "f = lambda g: g(g)\nf(f)", "deeper"),
      ("nested list", "x = []\nfor i in range(100000): x = [x]\nif x == [x]: pass", "deep"),
      ("nested key", "x = ()\nfor i in range(100000): x = (x,)\ny = {x: 1}", "nests"),
      (
        "list in itself", "x = []\nx.append(x)\nif x == [x]: pass\nz = x == x", "too deep"
      ),
      ("self-containing module", "self.a = self", "deeper"),
      (
        "module web",
        "m = [nn.Module() for i in range(40)]\nfor a, b in zip(m, m[1:]):\n  a.x = b\n  a.y = b\nself.m = m[0]", "steps"
      ),
      ("comprehension", "x = [i for i in range(10**4) for j in range(10**4)]", "steps"),
      ("generator", "x = sum(i for i in range(10**12))", "steps"),
      ("zip of itself", "x = list(zip(*[range(10**7)] * 3))", "steps"),
      ("dictionary", "x = {}\ni = 0\nwhile True:\n  x[i] = i\n  i += 1", "steps"),
      ("sorting", "x = sorted(range(10**7))", "steps"),
      ("deep copy", "import copy\nx = [0] * 1000\nwhile True: x = [copy.deepcopy(x), x]", "steps"),
      ("huge parameter", "self.p = nn.Parameter(torch.zeros(10**9, 10**9, 10**9))\nassert False, 'fine'", ""),
      ("huge eye", "self.p = torch.eye(10**6)", "steps"),
      ("huge linspace", "self.p = torch.linspace(0, 1, 10**9)", "steps"),
      ("negative shape", "self.p = torch.empty(-3, 2)", "not possible"),
      ("many axes", "self.p = torch.empty([1] * 100)", "not possible"),
      ("layers without end", "self.l = nn.ModuleList()\nwhile True: self.l.append(nn.Linear(1, 1))", "steps"),
      ("class without end", "while True:\n  class A(nn.Module):\n    pass", "steps"),
      ("contradicting bases", "class A: pass\nclass B(A): pass\nclass C(A, B): pass", "base classes"),
      ("attribute hook", "class A:\n  def __getattr__(self, n): return self.zzz\nA().x", "deeper"),
      ("iterates itself", "class A:\n  def __iter__(self): return self\nlist(A())", "deeper"),
      ("compares itself", "class A:\n  def __eq__(self, o): return self == o\nA() == A()", "deeper"),
      ("index is itself", "class A:\n  def __getitem__(self, i): return self[i]\nA()[0]", "deeper"),
      ("property of itself", "class A:\n  @property\n  def x(self): return self.x\nA().x", "deeper"),
      (
        "partial of partial", "from functools import partial\nf = len\nfor i in range(10**6): f = partial(f)\nf([])",
        "steps"
      ),
      ("imports", "import os\nos.system('touch /tmp/never')", "os.system"),
      ("builtins", "__import__('os')", "not defined"),
      ("eval", "eval('1')", "not defined"),
      ("open", "open('/etc/passwd')", "not defined"),
      ("globals", "().__class__.__bases__[0].__subclasses__()", "__bases__"),
    ].map { ($0.0, inConstructor($0.1), $0.2) } + deepTexts

  private static let deepTexts: [(name: String, text: String, says: String)] = [
    ("parentheses", "x = " + nested(100_000, "(", "1", ")"), "deeper"),
    ("lists", "x = " + nested(100_000, "[", "1", "]"), "deeper"),
    ("calls", "x = " + nested(100_000, "f(", "1", ")"), "deeper"),
    ("subscripts", "x = " + nested(100_000, "x[", "1", "]"), "deeper"),
    ("open parentheses", String(repeating: "(", count: 1_000_000), "deeper"),
    ("minus signs", "x = " + String(repeating: "-", count: 1_000_000) + "1", "words"),
    ("nots", "x = " + String(repeating: "not ", count: 300_000) + "1", "deeper"),
    ("powers", "x = 1" + String(repeating: " ** 1", count: 300_000), "words"),
    ("lambdas", "x = " + String(repeating: "lambda: ", count: 200_000) + "1", "deeper"),
    ("conditionals", "x = " + String(repeating: "1 if 1 else ", count: 200_000) + "1", "words"),
    ("f-strings", "x = " + nested(1, "f'{", String(repeating: "(", count: 100_000), "}'"), "never closed"),
    ("indentation", (0..<5_000).map { String(repeating: " ", count: $0) + "if 1:\n" }.joined(), "deeper"),
    ("decorators", String(repeating: "@a\n", count: 100_000), "expected"),
    ("words", String(repeating: "a ", count: 6_000_000), "words"),
    ("a long sum", "x = 1" + String(repeating: " + 1", count: 1_000_000) + "\n", "words"),
    ("a long chain", "x = y" + String(repeating: ".a", count: 1_000_000) + "\n", ""),
    ("many classes", (0..<50_000).map { "class A\($0): pass\n" }.joined(), ""),
    ("no bytes", "", "no nn.Module"),
    ("NUL bytes", "\0\0\0", "no part of Python"),
  ]

  @Test(arguments: HostileTests.texts.map(\.name)) func bounded(_ name: String) throws {
    let (_, text, says) = try #require(Self.texts.first { $0.name == name })
    let clock = ContinuousClock()
    var thrown: SourceError?
    let time = clock.measure {
      do throws(SourceError) {
        _ = try ModuleSource(text: text, file: "hostile.py").graph(
          weights: WeightTable(provenance: Provenance(format: "test")), inputs: [ModuleInput(shape: [1, 3, 8, 8])])
      } catch {
        thrown = error
      }
    }
    let error = try #require(thrown)
    #expect(error.description.contains(says), "\(error.description)")
    #expect(!error.description.contains("\n") && error.description.utf8.count < 1000)
    #expect(error.kind == .malformed || error.kind == .unsupported)
    // A second and one a 100 MB of text, with room for a busy machine.
    #expect(time < .seconds(15), "took \(time)")
  }

  /// A text cut anywhere, and with bytes exchanged, gives a graph or an error.
  @Test func damaged() throws {
    let text = Array(try Reference.text(Reference.samples + "/styles.py").utf8)
    var table = WeightTable(provenance: Provenance(format: "test"))
    table.set("offset", try Reference.parameter("offset", [4]))
    var state: UInt64 = 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for round in 0..<300 {
      var bytes = text
      if round % 3 == 0 { bytes.removeLast(random(bytes.count)) }
      for _ in 0..<(1 + random(6)) { bytes[random(bytes.count)] = UInt8(random(256)) }
      let source = ModuleSource(text: String(decoding: bytes, as: UTF8.self), file: "damaged.py")
      do throws(SourceError) {
        _ = try source.graph(weights: table, inputs: [ModuleInput(shape: [1, 3, 8, 8])])
      } catch {
        #expect(!error.description.contains("\n"))
      }
    }
  }
}
