import Bytes
import GraphIR
import Tensors

/// Makes the objects of an archive: its module tree with all parameters.
struct ScriptObjects {
  let interpreter: Interpreter
  let tree: ObjectTree
  /// The shape of the first tensor with several axes.
  private(set) var firstWeight: [Int]?
  private var made: [PythonValue?]
  private var isUnderWay: [Bool]

  init(interpreter: Interpreter, tree: ObjectTree) {
    self.interpreter = interpreter
    self.tree = tree
    made = Array(repeating: nil, count: tree.nodes.count)
    isUnderWay = Array(repeating: false, count: tree.nodes.count)
  }

  /// The value at `place`; tensors are named after the path on which they are found first.
  mutating func value(at place: ObjectTree.Place, path: String, depth: Int) throws(SourceError) -> PythonValue {
    if let known = made[place] { return known }
    guard depth <= interpreter.limits.sourceDepth, !isUnderWay[place] else {
      throw interpreter.failure(.malformed, "\(quoted(path)) holds itself, or nests too deep")
    }
    isUnderWay[place] = true
    let value = try make(place, path, depth)
    isUnderWay[place] = false
    made[place] = value
    return value
  }

  private mutating func make(
    _ place: ObjectTree.Place, _ path: String, _ depth: Int
  ) throws(SourceError) -> PythonValue {
    try interpreter.spend()
    switch tree[place] {
    case .none: return .none
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .text(let text): return .string(text)
    case .tensor(let tensor):
      if firstWeight == nil, tensor.shape.rank > 1 { firstWeight = tensor.shape.extents }
      try interpreter.spend(20)
      let value = interpreter.tracer.builder.constant(interpreter.tracer.unique(path), tensor)
      return interpreter.tensor(value)
    case .list(let places): return try interpreter.list(try all(places, path, depth))
    case .tuple(let places): return try interpreter.tuple(try all(places, path, depth))
    case .dictionary(let pairs):
      var values: [(key: PythonValue, value: PythonValue)] = []
      for pair in pairs {
        let key = try self.value(at: pair.key, path: path, depth: depth + 1)
        let name = (try? interpreter.text(of: key)) ?? "?"
        values.append((key, try self.value(at: pair.value, path: joined(path, name), depth: depth + 1)))
      }
      return try interpreter.dict(values)
    case .instance(let className, let attributes): return try instance(place, className, attributes, path, depth)
    // Only a use of it would be wrong.
    case .other(let what): return .library(what)
    }
  }

  private mutating func instance(
    _ place: ObjectTree.Place, _ className: String, _ attributes: [(name: String, value: ObjectTree.Place)],
    _ path: String, _ depth: Int
  ) throws(SourceError) -> PythonValue {
    guard case .type(let type)? = interpreter.script?.definitions[className] else { return .library(className) }
    let id = interpreter.heap.add(InstanceObject(type: type))
    // Before its attributes are: they may lead back to it.
    made[place] = .instance(id)
    for (name, attribute) in attributes {
      try interpreter.spend()
      let value = try value(at: attribute, path: joined(path, name), depth: depth + 1)
      // Networks are run, not trained, whatever state they were saved in.
      interpreter.heap[id].set(name, name == "training" ? .bool(false) : value)
    }
    return .instance(id)
  }

  private mutating func all(
    _ places: [ObjectTree.Place], _ path: String, _ depth: Int
  ) throws(SourceError) -> [PythonValue] {
    var values: [PythonValue] = []
    for (index, place) in places.enumerated() {
      values.append(try value(at: place, path: joined(path, String(index)), depth: depth + 1))
    }
    return values
  }

  private func joined(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}
