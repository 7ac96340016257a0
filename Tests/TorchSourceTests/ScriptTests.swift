import Bytes
import CPURuntime
import GraphIR
import Tensors
import Testing
import TorchSource

/// A TorchScript archive of one class `Net`, put together by hand.
struct Script {
  var forward: String
  var functions = ""
  var attributes: [(String, ObjectTree.Node)] = []
  var constants: [Tensor] = []

  /// - Parameter className: the class that the saved object says it is of.
  func source(className: String = "__torch__.Net") -> ScriptSource {
    let body = forward.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    let text = """
      class Net(Module):
        __parameters__ = ["scale", ]
        __annotations__ = []
        __annotations__["0"] = __torch__.torch.nn.modules.linear.Linear
        training : bool
        def forward(self: __torch__.Net,
          x: Tensor) -> Tensor:
      \(body)\(functions)
      """
    var objects = ObjectTree()
    let places = attributes.map { (name: $0.0, value: objects.add($0.1)) }
    objects.root = objects.add(.instance(className: className, attributes: places))
    return ScriptSource(
      files: [.init(module: "__torch__", text: text)], constants: constants, objects: objects,
      provenance: Provenance(format: "TorchScript"))
  }
}

@Suite struct ScriptTests {
  private func run(_ script: Script, on input: Tensor) throws -> [Float] {
    let shape = [.symbol("N")] + input.shape.extents.dropFirst().map { Dimension.known($0) }
    let session = try Session(try script.source().graph(inputs: [ModuleInput(shape: shape)]))
    let results = try session.run(["x": input])
    return try #require(results[session.outputs[0].name]).elements(Float.self)
  }

  private static let scale: [Float] = [0.5, -1, 2]

  /// A branch that the input's width decides, a loop over it, a constant, a parameter.
  private static func flow() throws -> Script {
    Script(
      forward: """
        if torch.gt(torch.size(x, 1), 3):
          y = torch.slice(x, 1, 0, 3)
        else:
          y = torch.mul(x, CONSTANTS.c0)
        i = 0
        _0 = torch.lt(0, torch.size(y, 1))
        while _0:
          scale = self.scale
          y0 = torch.add(y, scale, alpha=2)
          i0 = torch.add(i, 1)
          _0, y, i, = torch.lt(i0, torch.size(y0, 1)), y0, i0
        for j in range(torch.len(torch.size(y))):
          y = torch.sub(y, float(j))
        return torch.neg(y)
        """,
      attributes: [("scale", .tensor(try Tensor([3], scale))), ("training", .bool(true))],
      constants: [Tensor(scalar: Int64(4))])
  }

  @Test(arguments: [3, 5]) func controlFlowGoesByShapes(_ width: Int) throws {
    let values = (0..<2 * width).map { Float($0) / 4 }
    let result = try run(Self.flow(), on: try Tensor([2, width], values))
    var expected: [Float] = []
    for row in 0..<2 {
      for column in 0..<3 {
        let x = values[row * width + column]
        expected.append(-((width > 3 ? x : 4 * x) + 3 * 2 * Self.scale[column] - 1))
      }
    }
    #expect(result == expected)
  }

  /// Operators whose arguments come in another order than those of Python's functions.
  @Test func operatorsTakeTheirArgumentsInOrder() throws {
    let identity = try Tensor([1, 1, 1, 1], [Float(2)])
    let (one, two) = (try Tensor([1], [Float(1)]), try Tensor([1], [Float(2)]))
    let script = Script(
      forward: """
        _0 = torch._convolution(x, self.w, None, [1, 1], [0, 0], [1, 1], False, [0, 0], 1, False, False, True, True)
        _1 = torch.batch_norm(_0, self.two, self.one, self.one, self.two, False, 0.1, 0., True)
        _2, _3, = torch.max_pool2d_with_indices(_1, [2, 2], annotate(List[int], []), [0, 0], [1, 1], False)
        return torch.flatten(_2, 1)
        """, attributes: [("w", .tensor(identity)), ("one", .tensor(one)), ("two", .tensor(two))])
    let result = try run(script, on: try Tensor([1, 1, 2, 2], [Float(1), 2, 3, 4]))
    // (2 · 4 − 1) / √2 · 2 + 1, the largest of four.
    #expect(abs(result[0] - (7 / Float(2).squareRoot() * 2 + 1)) < 1e-5)
    #expect(result.count == 1)
  }

  @Test func parametersKeepTheirPaths() throws {
    let graph = try Self.flow().source().graph(inputs: [ModuleInput(shape: [.symbol("N"), .known(3)])])
    #expect(graph.value(named: "scale") != nil)
    #expect(graph.provenance.notes.contains(#"TorchScript module "Net""#))
  }

  // MARK: - Hostile archives

  static let hostile: [(name: String, script: Script, says: String)] = [
    ("endless loop", Script(forward: "while True:\n  pass\nreturn x"), "steps"),
    ("endless counted loop", Script(forward: "for i in range(9223372036854775807):\n  pass\nreturn x"), "steps"),
    ("growing list", Script(forward: "y = [0]\nwhile True:\n  y = torch.add(y, y)\nreturn x"), "steps"),
    ("huge list", Script(forward: "y = torch.mul([0], 1000000000000)\nreturn x"), "steps"),
    ("huge constant", Script(forward: "return torch.add(x, torch.eye(1000000))"), "steps"),
    ("huge list of numbers", Script(forward: "y = ops.prim.rangelist(1000000000000)\nreturn x"), "steps"),
    ("recursion", Script(forward: "return (self).forward(x, )"), "deeper"),
    (
      "recursion of functions",
      Script(
        forward: "return __torch__.f(x, )",
        functions: "def f(x: Tensor) -> Tensor:\n  return __torch__.g(x, )\ndef g(x: Tensor) -> Tensor:\n"
          + "  return __torch__.f(x, )"), "deeper"
    ),
    ("list in itself", Script(forward: "y = [0]\n_0 = torch.append(y, y)\nreturn torch.cat(y, 1)"), "takes tensors"),
    ("deep list", Script(forward: "y = [0]\nfor i in range(100000):\n  y = [y]\nz = torch.eq(y, [y])\nreturn x"), ""),
    ("import", Script(forward: #"return __import__("os")"#), #"the name "__import__" is not defined"#),
    ("file", Script(forward: #"return open("/etc/passwd")"#), #"the name "open" is not defined"#),
    ("unknown operator", Script(forward: #"return torch.from_file("/etc/passwd")"#), "torch.from_file"),
    ("foreign operator", Script(forward: "return ops.evil.run(x)"), "ops.evil.run"),
    ("unknown class", Script(forward: "return __torch__.os.system(x)"), "__torch__.os.system"),
    ("no such constant", Script(forward: "return CONSTANTS.c7"), #"the archive has no "CONSTANTS.c7""#),
    (
      "constant beyond numbers", Script(forward: "return CONSTANTS.c99999999999999999999"), "the archive has no"
    ),
    ("division by zero", Script(forward: "y = torch.floordiv(1, 0)\nreturn x"), "division by zero"),
    ("huge integer", Script(forward: "y = torch.mul(9223372036854775807, 2)\nreturn x"), "64 bits"),
    ("huge format", Script(forward: #"y = torch.format("{:99999999999}", 1)"# + "\nreturn x"), "format"),
    ("exception", Script(forward: #"ops.prim.RaiseException("no way", "builtins.ValueError")"#), "no way"),
    ("nothing returned", Script(forward: "pass"), "forward() returns a NoneType"),
    ("negative shape", Script(forward: "return torch.zeros([-1, 2])"), "negative"),
    ("many axes", Script(forward: "return torch.empty(torch.mul([1], 100))"), "not possible"),
    ("no Python", Script(forward: "return )"), "code/__torch__.py"),
    (
      "deep expression",
      Script(
        forward: "return " + String(repeating: "(", count: 100_000) + "x" + String(repeating: ")", count: 100_000)),
      "code/__torch__.py"
    ),
  ]

  @Test(arguments: hostile.map(\.name)) func hostileTextsEndInOneLine(_ name: String) throws {
    let (_, script, says) = try #require(Self.hostile.first { $0.name == name })
    let error = #expect(throws: SourceError.self) {
      try script.source().graph(inputs: [ModuleInput(shape: [.symbol("N"), .known(2)])])
    }
    let text = error?.description ?? ""
    #expect(text.contains(says), "\(text)")
    #expect(!text.contains("\n"))
  }

  @Test func anObjectOfAnUnknownClassIsNoModule() {
    #expect(throws: SourceError.self) {
      try Self.flow().source(className: "os.system").graph(inputs: [ModuleInput(shape: [.symbol("N")])])
    }
  }

  @Test func objectsInCirclesAndDeepOnesAreRefused() throws {
    var circle = try Self.flow().source()
    let list = circle.objects.add(.none)
    circle.objects[list] = .list([list])
    circle.objects[circle.objects.root] = .instance(className: "__torch__.Net", attributes: [("scale", list)])
    #expect(throws: SourceError.self) { try circle.graph(inputs: [ModuleInput(shape: [.symbol("N"), .known(2)])]) }

    var deep = try Self.flow().source()
    var place = deep.objects.add(.none)
    for _ in 0..<100_000 { place = deep.objects.add(.tuple([place])) }
    deep.objects[deep.objects.root] = .instance(className: "__torch__.Net", attributes: [("scale", place)])
    #expect(throws: SourceError.self) { try deep.graph(inputs: [ModuleInput(shape: [.symbol("N"), .known(2)])]) }
  }
}
