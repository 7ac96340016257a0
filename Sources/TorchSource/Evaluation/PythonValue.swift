import GraphIR
import Tensors

/// The place of an object in one of the heap's arrays. Objects name each other by place: however deep a text nests its
/// lists, releasing them never recurses.
struct Reference<Object>: Hashable, Sendable {
  let index: Int32
}

/// A value of the Python that is evaluated.
enum PythonValue: Sendable {
  case none
  case ellipsis
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  /// An integer that is known only when the graph runs: the batch size.
  case symbolic(SymbolicInt)
  case list(Reference<ListObject>)
  case tuple(Reference<TupleObject>)
  case set(Reference<DictObject>)
  case dict(Reference<DictObject>)
  case range(Reference<RangeObject>)
  case slice(Reference<SliceObject>)
  case iterator(Reference<IteratorObject>)
  case function(Reference<FunctionObject>)
  case method(Reference<MethodObject>)
  case type(Reference<ClassObject>)
  case instance(Reference<InstanceObject>)
  /// `super()`: the instance, with attributes looked up behind the class in its order of resolution.
  case ancestor(Reference<ClassObject>, Reference<InstanceObject>)
  case tensor(Reference<TensorObject>)
  case elementType(ElementType)
  /// What an import names, by its full name: `torch.nn.functional.relu`. Known or not matters only when it is used.
  case library(String)
}

struct ListObject: Sendable { var elements: [PythonValue] }

struct TupleObject: Sendable {
  var elements: [PythonValue]
  /// The names of a named tuple's elements.
  var names: [String]?
  /// The class that a named tuple was made by.
  var type: Reference<ClassObject>?
}

struct DictObject: Sendable {
  private(set) var keys: [PythonValue?] = []
  private(set) var values: [PythonValue] = []
  private var places: [HashKey: Int] = [:]

  var count: Int { places.count }

  subscript(key: HashKey) -> PythonValue? { places[key].map { values[$0] } }

  mutating func set(_ key: HashKey, _ keyValue: PythonValue, _ value: PythonValue) {
    if let place = places[key] {
      values[place] = value
    } else {
      places[key] = keys.count
      keys.append(keyValue)
      values.append(value)
    }
  }

  mutating func remove(_ key: HashKey) -> PythonValue? {
    guard let place = places.removeValue(forKey: key) else { return nil }
    keys[place] = nil
    return values[place]
  }

  /// The pairs in the order of insertion.
  var pairs: [(key: PythonValue, value: PythonValue)] {
    zip(keys, values).compactMap { key, value in key.map { ($0, value) } }
  }
}

/// What dictionaries and sets find their elements by.
enum HashKey: Hashable, Sendable {
  case none
  case ellipsis
  /// Numbers that are equal are one key, whatever their type.
  case int(Int)
  case float(Double)
  case string(String)
  case symbolic(SymbolicInt)
  case tuple([HashKey])
  case object(kind: Int, Int32)
  case elementType(ElementType)
  case library(String)
}

struct RangeObject: Sendable {
  var start: Int
  var stop: Int
  var step: Int

  var count: Int {
    // `range` rejects a step of 0 and bounds whose distance overflows.
    guard step > 0 ? start < stop : start > stop else { return 0 }
    let distance = (step > 0 ? stop - start : start - stop).magnitude
    return Int((distance - 1) / step.magnitude) + 1
  }
}

struct SliceObject: Sendable {
  var lower: PythonValue
  var upper: PythonValue
  var step: PythonValue
}

/// An iterator over what was there when it was made.
struct IteratorObject: Sendable {
  var elements: [PythonValue]
  var position = 0
}

struct FunctionObject: Sendable {
  enum Role: Sendable {
    case plain
    case property
    case classMethod
    case staticMethod
  }
  var syntax: FunctionSyntaxID
  var defaults: [PythonValue?]
  /// The scope that the function was made in.
  var scope: Reference<Scope>
  /// The class whose body it stands in, for `super()`.
  var owner: Reference<ClassObject>?
  var role = Role.plain
}

/// A callable with arguments fixed in front: a bound method, or `functools.partial`.
struct MethodObject: Sendable {
  var callable: PythonValue
  var leading: [PythonValue]
  var keywords: [(name: String, value: PythonValue)] = []
}

struct ClassObject: Sendable {
  var name: String
  /// The class itself, its bases, …, in the order in which attributes are looked up.
  var resolution: [Reference<ClassObject>]
  var attributes: [String: PythonValue] = [:]
  /// Bases that come from imports which we do not know.
  var unknownBases: [String] = []
  /// The statement that made it; `nil` for classes made while running.
  var syntax: ClassSyntaxID?
  /// Whether it is one of `torch.nn`'s own.
  var isLibrary: Bool
  /// What its instances are, where they are made of fields.
  var record: Record?
}

/// What `@dataclass`, `NamedTuple` or `Enum` make of a class.
enum Record: Sendable {
  case dataclass([RecordField])
  case namedTuple([RecordField])
  /// The members, in order.
  case enumeration([Reference<InstanceObject>])
}

/// A field of a dataclass or of a named tuple.
struct RecordField: Sendable {
  var name: String
  var defaultValue: PythonValue?
  /// What makes the default anew for each instance.
  var factory: PythonValue?
  /// Whether the constructor has a parameter for it.
  var isParameter = true
  var isKeywordOnly = false
}

struct InstanceObject: Sendable {
  var type: Reference<ClassObject>
  /// In the order of assignment, as PyTorch names parameters and modules.
  private(set) var names: [String] = []
  private(set) var attributes: [String: PythonValue] = [:]
  /// Of a module: names of attributes that are buffers, and of those the ones that the state_dict leaves out.
  var buffers: Set<String> = []
  var transientBuffers: Set<String> = []

  init(type: Reference<ClassObject>) { self.type = type }

  mutating func set(_ name: String, _ value: PythonValue) {
    if attributes.updateValue(value, forKey: name) == nil { names.append(name) }
  }

  mutating func remove(_ name: String) -> Bool {
    guard attributes.removeValue(forKey: name) != nil else { return false }
    names.removeAll { $0 == name }
    return true
  }
}

/// A tensor as Python sees it: an object that may be changed in place. Its contents are a value of the graph.
struct TensorObject: Sendable {
  var value: ValueID
  /// `nn.Parameter`
  var isParameter = false
  /// A parameter that training leaves as it is: `requires_grad` is false.
  var isFrozen = false
  /// Views share their storage's number; a tensor whose version is behind its storage's was changed through another view.
  var storage: Int
  var version: Int
}

/// The variables of a function call, a comprehension, a class body or a file.
struct Scope: Sendable {
  var variables: [String: PythonValue] = [:]
  /// Where names are looked up next; class bodies are stepped over.
  var parent: Reference<Scope>?
  /// The file's own scope.
  var globals: Reference<Scope>
  var isClassBody = false
  var globalNames: Set<String> = []
  var nonlocalNames: Set<String> = []
  /// Modules of `from module import *`.
  var openModules: [String] = []
  /// Names whose module-level statement could not be evaluated, with the reason.
  var failures: [String: SourceError] = [:]
  /// Of a function in a class: that class and the function's first argument, for `super()`.
  var owner: Reference<ClassObject>?
  var receiver: PythonValue?

  init(
    variables: [String: PythonValue] = [:], parent: Reference<Scope>?, globals: Reference<Scope>,
    isClassBody: Bool = false, owner: Reference<ClassObject>? = nil
  ) {
    self.variables = variables
    self.parent = parent
    self.globals = globals
    self.isClassBody = isClassBody
    self.owner = owner
  }
}
