import Bytes
import GraphIR
import Tensors

/// What the full names in a TorchScript archive stand for.
struct ScriptNames: Sendable {
  /// Classes and functions of the archive: `__torch__.net.Net`.
  var definitions: [String: PythonValue] = [:]
  var constants: [PythonValue] = []
  /// PyTorch's operators that are written in Python (`ScriptOperators`).
  var operators: Reference<Scope>
}

extension Interpreter {
  /// Reads an archive's text. Only classes and functions stand in it; nothing is evaluated but the functions' defaults.
  func load(_ files: [ScriptSource.File], _ constants: [Tensor]) throws(SourceError) {
    let operators = addGlobals(name: "operators")
    script = ScriptNames(operators: operators)
    for (name, module) in [("torch", "torch"), ("F", "torch.nn.functional"), ("math", "math")] {
      heap[operators].variables[name] = .library(module)
    }
    for name in ["_recurrent", "_raise", "_element_type_code"] {
      heap[operators].variables[name] = .library(name)
    }
    let file = SyntaxTree.File(name: "torch", isLibrary: true)
    for source in ScriptOperators.sources {
      for statement in try Parser.parse(source, file: file, into: &tree, limits: limits) {
        _ = try execute(statement, operators)
      }
    }
    for (index, constant) in constants.enumerated() {
      script?.constants.append(try scriptConstant(constant, index))
    }
    for file in files { try load(file) }
  }

  private func load(_ file: ScriptSource.File) throws(SourceError) {
    try spend(file.text.utf8.count / 16)
    // What stands in PyTorch's own modules is reported where the network calls it.
    let isLibrary = file.module.hasPrefix("__torch__.torch.")
    let path = "code/\(String(file.module.map { $0 == "." ? "/" : $0 })).py"
    let statements = try Parser.parse(
      file.text, file: SyntaxTree.File(name: path, isLibrary: isLibrary), into: &tree, limits: limits)
    let scope = addGlobals(name: file.module)
    for (name, value) in Self.scriptGlobals { heap[scope].variables[name] = value }
    for statement in statements {
      switch tree[statement] {
      case .function(let id):
        script?.definitions["\(file.module).\(tree[id].name)"] = .function(try makeFunction(id, scope))
      case .class(let id): script?.definitions["\(file.module).\(tree[id].name)"] = try scriptClass(id, scope)
      default: break
      }
    }
  }

  /// A class of the archive: its methods. What else stands in it are declarations.
  private func scriptClass(_ id: ClassSyntaxID, _ scope: Reference<Scope>) throws(SourceError) -> PythonValue {
    let syntax = tree[id]
    var bases: [String] = []
    for base in syntax.bases { if case .name(let name) = tree[base] { bases.append(name) } }
    // The text reads the elements of named tuples by place.
    if bases.contains("NamedTuple") { return .library("ops.prim.TupleConstruct") }
    let isLibrary = tree.files[Int(syntax.place.file)].isLibrary
    let type = heap.add(ClassObject(name: syntax.name, resolution: [], syntax: id, isLibrary: isLibrary))
    heap[type].resolution = [type]
    if bases.contains("Module"), let module = try libraryClass("torch.nn.Module") { heap[type].resolution += [module] }
    let body = heap.add(Scope(parent: scope, globals: scope, isClassBody: true, owner: type))
    for statement in syntax.body {
      if case .function = tree[statement] { _ = try execute(statement, body) }
    }
    heap[type].attributes = heap[body].variables
    return .type(type)
  }

  /// A tensor without axes is a number: the text computes shapes with them, and they promote as numbers do.
  private func scriptConstant(_ tensor: Tensor, _ index: Int) throws(SourceError) -> PythonValue {
    if tensor.shape.rank == 0 {
      switch tensor.elementType {
      case .int64: if let value = try? tensor.integers().first { return .int(value) }
      case .bool: if let value = try? tensor.integers().first { return .bool(value != 0) }
      case .float32, .float64: if let value = try? tensor.doubles().first { return .float(value) }
      default: break
      }
    }
    try spend(20)
    return self.tensor(tracer.builder.constant(tracer.unique("CONSTANTS.c\(index)"), tensor))
  }

  /// The value of a full name in an archive's text; `nil` where it is none of the archive's.
  func scriptValue(_ name: String) throws(SourceError) -> PythonValue? {
    guard let script else { return nil }
    if let definition = script.definitions[name] { return definition }
    let last = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? name[...]
    switch name.dropLast(last.utf8.count) {
    case "CONSTANTS.":
      guard let index = Int(last.dropFirst()), script.constants.indices.contains(index) else {
        throw failure(.malformed, "the archive has no \(quoted(name))")
      }
      guard case .tensor(let id) = script.constants[index] else { return script.constants[index] }
      return tensor(try value(of: id))
    case "aten.": return try scriptOperator(String(last))
    case "ops.prim.": return heap[script.operators].variables["prim_\(last)"] ?? .library(name)
    default: return name.hasPrefix("__torch__.") || name.hasPrefix("ops.") ? .library(name) : nil
    }
  }

  /// PyTorch's operator of this name: as the dialect has it, or as the function or method of Python that takes its
  /// arguments in the same order.
  private func scriptOperator(_ name: String) throws(SourceError) -> PythonValue {
    if let script, let operation = heap[script.operators].variables["aten_\(name)"] { return operation }
    for prefix in ["torch.", "torch.nn.functional.", "Tensor."] where Library.isKnown(prefix + name) {
      return try libraryValue(prefix + name)
    }
    return .library("torch.\(name)")
  }

  /// The names that every text of an archive may use.
  private static let scriptGlobals: [String: PythonValue] = {
    var names: [String: PythonValue] = [
      "torch": .library("aten"), "ops": .library("ops"), "CONSTANTS": .library("CONSTANTS"),
      "__torch__": .library("__torch__"), "Tensor": .library("torch.Tensor"), "inf": .float(.infinity),
      "nan": .float(.nan), "annotate": .library("torch.jit.annotate"), "unchecked_cast": .library("torch.jit.annotate"),
      "uninitialized": .library("ops.prim.Uninitialized"),
    ]
    for type in [
      "List", "Dict", "Tuple", "Optional", "Union", "Any", "NoneType", "Device", "number", "Future", "Final", "Layout",
      "Generator", "Scalar", "Storage", "Stream", "Await", "RRef", "AnyEnumType", "Capsule", "QScheme",
    ] { names[type] = .library("typing.\(type)") }
    return names
  }()

  /// The module whose `forward` (or an overload of it, `forward__1`) a bound method of an archive is.
  func scriptModule(calledBy method: MethodObject) -> Reference<InstanceObject>? {
    guard script != nil, method.leading.count == 1, case .instance(let id) = method.leading[0],
      case .function(let function) = method.callable, tree[heap[function].syntax].name.hasPrefix("forward")
    else { return nil }
    return isModule(method.leading[0]) == nil ? nil : id
  }
}
