import Bytes
import GraphIR
import Tensors

/// Evaluates the part of Python that network classes are written in. Nothing of Python runs: what exists is arithmetic,
/// control flow, containers, the file's own classes and functions, and the library in `Library/`; tensors are values of
/// the graph that `tracer` builds.
final class Interpreter {
  let limits: Limits
  var tree = SyntaxTree()
  var heap = Heap()
  var tracer: Tracer
  /// Where the text of the user (not of our library) is being evaluated.
  private(set) var place = Place(file: 0, line: 0, column: 0)
  private var steps = 0
  private var nesting = 0
  private var callDepth = 0
  /// The scope of the library's classes, and those that are loaded, by their full names.
  var libraryGlobals = Reference<Scope>(index: 0)
  var libraryClasses: [String: Reference<ClassObject>] = [:]
  var loadedLibraries: Set<String> = []
  var signatures: [String: Signature] = [:]
  var naming = NodeNaming()
  /// The names of the TorchScript archive that is being evaluated.
  var script: ScriptNames?
  /// What a user should know of how the source was taken, with its place.
  private(set) var notes: [String] = []
  /// How often each storage of tensors was changed in place.
  var storageVersions: [Int] = []
  /// The full names of modules in the tree that is being called, for the names of nodes.
  var modulePaths: [Reference<InstanceObject>: String] = [:]
  /// Whether first values of parameters are wanted.
  var isInitializing = false
  /// Whether a layer says how its parameters begin, which counts where nothing else has.
  var isResetting = false
  /// Whether the network is called as in training.
  var isTraining = false
  /// Of a network that is called as in training: the parameters and buffers that it begins with, by their names.
  var boundValues: [String: ValueID] = [:]
  /// How many contexts without gradients the evaluation is in.
  var contextsWithoutGradients = 0

  init(name: String, provenance: Provenance, limits: Limits) {
    self.limits = limits
    tracer = Tracer(name: name, provenance: provenance)
    libraryGlobals = addGlobals(name: "torch.nn")
  }

  /// A scope for a file's own names.
  func addGlobals(name: String) -> Reference<Scope> {
    let scope = heap.add(Scope(parent: nil, globals: Reference(index: 0)))
    heap[scope].globals = scope
    heap[scope].variables["__name__"] = .string(name)
    return scope
  }
}

// Budgets and errors.
extension Interpreter {
  /// Pays for `count` steps of work (or elements of memory).
  func spend(_ count: Int = 1) throws(SourceError) {
    let (sum, overflow) = steps.addingReportingOverflow(max(0, count))
    guard !overflow, sum <= limits.sourceSteps else {
      throw limit("evaluating this takes more than \(limits.sourceSteps) steps, which is the limit")
    }
    steps = sum
  }

  /// Evaluations inside each other: how much of the machine's stack is in use.
  private var nestingLimit: Int { limits.sourceDepth * 10 }

  func nested<R>(_ body: () throws(SourceError) -> R) throws(SourceError) -> R {
    guard nesting < nestingLimit else { throw limit("this nests deeper than \(nestingLimit) evaluations") }
    nesting += 1
    defer { nesting -= 1 }
    return try body()
  }

  /// Counts a call of one of the file's (or the library's) functions.
  func calling<R>(_ body: () throws(SourceError) -> R) throws(SourceError) -> R {
    guard callDepth < limits.sourceDepth else {
      throw limit("functions call each other deeper than \(limits.sourceDepth)")
    }
    callDepth += 1
    defer { callDepth -= 1 }
    return try body()
  }

  private func limit(_ problem: String) -> SourceError {
    var error = failure(.malformed, problem)
    error.exception = nil
    return error
  }

  func setPlace(_ place: Place) {
    if !tree.files[Int(place.file)].isLibrary { self.place = place }
  }

  /// An error at the place that is being evaluated.
  func failure(_ kind: FailureKind, _ problem: String, exception: String = "RuntimeError") -> SourceError {
    failure(kind, problem, at: place, exception: exception)
  }

  func failure(
    _ kind: FailureKind, _ problem: String, at place: Place, exception: String = "RuntimeError"
  ) -> SourceError {
    let file = tree.files.indices.contains(Int(place.file)) ? tree.files[Int(place.file)].name : "source"
    var error = SourceError(kind, file: file, line: Int(place.line), column: Int(place.column), problem)
    error.exception = exception
    return error
  }

  func typeError(_ problem: String) -> SourceError { failure(.malformed, problem, exception: "TypeError") }
  func unsupported(_ problem: String) -> SourceError {
    failure(.unsupported, "\(problem) is not supported", exception: "NotImplementedError")
  }

  func note(_ text: String) {
    let note = "\(failure(.malformed, text).description)"
    if notes.count < 100, !notes.contains(note) { notes.append(note) }
  }
}

// Making objects.
extension Interpreter {
  func list(_ elements: [PythonValue]) throws(SourceError) -> PythonValue {
    try spend(elements.count + 1)
    return .list(heap.add(ListObject(elements: elements)))
  }

  func tuple(
    _ elements: [PythonValue], names: [String]? = nil, type: Reference<ClassObject>? = nil
  ) throws(SourceError) -> PythonValue {
    try spend(elements.count + 1)
    return .tuple(heap.add(TupleObject(elements: elements, names: names, type: type)))
  }

  func dict(_ pairs: [(key: PythonValue, value: PythonValue)]) throws(SourceError) -> PythonValue {
    try spend(4 * pairs.count + 1)
    var object = DictObject()
    for (key, value) in pairs { object.set(try hashKey(key), key, value) }
    return .dict(heap.add(object))
  }

  func set(_ elements: [PythonValue]) throws(SourceError) -> PythonValue {
    try spend(4 * elements.count + 1)
    var object = DictObject()
    for element in elements { object.set(try hashKey(element), element, .none) }
    return .set(heap.add(object))
  }

  func iterator(_ elements: [PythonValue]) throws(SourceError) -> PythonValue {
    try spend(elements.count + 1)
    return .iterator(heap.add(IteratorObject(elements: elements)))
  }

  func string(_ text: String) throws(SourceError) -> PythonValue {
    try spend(text.utf8.count / 8)
    return .string(text)
  }

  func hashKey(_ value: PythonValue, depth: Int = 0) throws(SourceError) -> HashKey {
    guard depth < 32 else { throw typeError("a key nests deeper than 32 tuples") }
    switch value {
    case .none: return .none
    case .ellipsis: return .ellipsis
    case .bool(let value): return .int(value ? 1 : 0)
    case .int(let value): return .int(value)
    case .float(let value): return Int(exactly: value).map { .int($0) } ?? .float(value)
    case .string(let text): return .string(text)
    case .symbolic(let value): return .symbolic(value)
    case .tuple(let id):
      var keys: [HashKey] = []
      for element in heap[id].elements {
        try spend()
        keys.append(try hashKey(element, depth: depth + 1))
      }
      return .tuple(keys)
    case .function(let id): return .object(kind: 0, id.index)
    case .method(let id): return .object(kind: 1, id.index)
    case .type(let id): return .object(kind: 2, id.index)
    case .instance(let id): return .object(kind: 3, id.index)
    case .tensor(let id): return .object(kind: 4, id.index)
    case .range(let id): return .object(kind: 5, id.index)
    case .iterator(let id): return .object(kind: 6, id.index)
    case .elementType(let type): return .elementType(type)
    case .library(let name): return .library(name)
    case .list, .set, .dict, .slice, .ancestor:
      throw typeError("a \(typeName(value)) cannot be a key")
    }
  }

  /// The name of the value's type, for messages and `type(x).__name__`.
  func typeName(_ value: PythonValue) -> String {
    switch value {
    case .none: "NoneType"
    case .ellipsis: "ellipsis"
    case .bool: "bool"
    case .int, .symbolic: "int"
    case .float: "float"
    case .string: "str"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set"
    case .dict: "dict"
    case .range: "range"
    case .slice: "slice"
    case .iterator: "iterator"
    case .function: "function"
    case .method: "method"
    case .type: "type"
    case .instance(let id): heap[heap[id].type].name
    case .ancestor: "super"
    case .tensor: "Tensor"
    case .elementType: "dtype"
    case .library(let name): name
    }
  }
}
