import Bytes
import GraphIR
import Tensors

/// A parameter or buffer of a module tree, under its name in the state_dict.
struct NamedTensor {
  var name: String
  var tensor: Reference<TensorObject>
  var isParameter: Bool

  /// Whether it counts batches, which only training needs: written since PyTorch 0.4.1.
  var isBatchCount: Bool { name.hasSuffix("num_batches_tracked") }
}

extension Interpreter {
  /// Whether instances of `type` are modules.
  func isModule(_ type: Reference<ClassObject>) -> Bool {
    guard let module = libraryClasses["torch.nn.Module"] else { return false }
    return heap[type].resolution.contains(module)
  }

  func isModule(_ value: PythonValue) -> Reference<InstanceObject>? {
    guard case .instance(let id) = value, isModule(heap[id].type) else { return nil }
    return id
  }

  func isCallable(_ id: Reference<InstanceObject>) -> Bool {
    isModule(heap[id].type) || classAttribute("__call__", of: heap[id].type) != nil
  }

  func callInstance(_ id: Reference<InstanceObject>, _ arguments: Arguments) throws(SourceError) -> PythonValue {
    let type = heap[id].type
    if let method = classAttribute("__call__", of: type) {
      return try call(method, Arguments([.instance(id)] + arguments.positional, keywords: arguments.keywords))
    }
    guard isModule(type) else { throw typeError("a \(quoted(heap[type].name)) cannot be called") }
    let forward = try attribute("forward", of: .instance(id))
    // The methods of an archive name what they make when they are called.
    return script == nil ? try callModule(id, forward, arguments) : try call(forward, arguments)
  }

  /// Calls a module by its method `forward`: nodes made in it are named after its place in the tree.
  func callModule(
    _ id: Reference<InstanceObject>, _ forward: PythonValue, _ arguments: Arguments
  ) throws(SourceError) -> PythonValue {
    let outer = naming
    defer { naming = outer }
    let path = modulePaths[id]
    guard let leaf = leafName(id, path) else {
      naming.path = path.map { $0.isEmpty ? "" : "\($0)." } ?? naming.path
      naming.leaf = nil
      return try call(forward, arguments)
    }
    let name = tracer.unique(leaf)
    naming.leaf = name
    let first = tracer.builder.graph.values.count
    let result = try call(forward, arguments)
    return try finishLeaf(result, name, madeFrom: first)
  }

  /// The name for the result of one of the library's own layers; `nil` for what is made of other modules.
  private func leafName(_ id: Reference<InstanceObject>, _ path: String?) -> String? {
    guard naming.leaf == nil || path != nil, heap[heap[id].type].isLibrary,
      !Layers.containers.contains(heap[heap[id].type].name)
    else { return nil }
    // A layer made on the spot, `nn.Softmax(dim=1)(x)`, has no place in the tree.
    return path ?? naming.path + heap[heap[id].type].name.lowercased()
  }

  /// Gives a layer's result the layer's name.
  func finishLeaf(_ result: PythonValue, _ name: String, madeFrom first: Int) throws(SourceError) -> PythonValue {
    switch result {
    case .tensor(let id):
      let value = try value(of: id)
      if value.index >= first, tracer.builder.graph[value].constant == nil {
        tracer.renamed[value] = name
        return result
      }
      // Nothing was computed: the name still has to lead somewhere.
      naming.leaf = nil
      naming.path = ""
      let copy = try add(Identity(), name, [value], 1)[0]
      return view(copy, of: id)
    case .tuple(let id):
      for (index, element) in heap[id].elements.enumerated() {
        guard case .tensor(let tensor) = element, heap[tensor].value.index >= first else { continue }
        tracer.renamed[heap[tensor].value] = index == 0 ? name : "\(name):\(index)"
      }
      return result
    default: return result
    }
  }

  /// Notes the full name of every module under `root`, the first by which it is found.
  func nameModules(under root: Reference<InstanceObject>) throws(SourceError) {
    modulePaths = [:]
    var waiting: [(id: Reference<InstanceObject>, path: String)] = [(root, "")]
    while let (id, path) = waiting.popLast() {
      guard modulePaths[id] == nil else { continue }
      modulePaths[id] = path
      for (name, child) in try children(of: id).reversed() {
        waiting.append((child, path.isEmpty ? name : "\(path).\(name)"))
      }
    }
  }

  /// The modules that `id` holds, in the order of their assignment.
  func children(of id: Reference<InstanceObject>) throws(SourceError) -> [(
    name: String, module: Reference<InstanceObject>
  )] {
    try spend(heap[id].names.count)
    return heap[id].names.compactMap { name in
      heap[id].attributes[name].flatMap { isModule($0) }.map { (name, $0) }
    }
  }

  /// The parameters and buffers that `id` itself holds and a state_dict has.
  func ownTensors(of id: Reference<InstanceObject>) throws(SourceError) -> [NamedTensor] {
    try spend(heap[id].names.count)
    let object = heap[id]
    let tensors = object.names.compactMap { name -> NamedTensor? in
      guard case .tensor(let tensor)? = object.attributes[name] else { return nil }
      if heap[tensor].isParameter { return NamedTensor(name: name, tensor: tensor, isParameter: true) }
      guard object.buffers.contains(name), !object.transientBuffers.contains(name) else { return nil }
      return NamedTensor(name: name, tensor: tensor, isParameter: false)
    }
    return tensors.filter(\.isParameter) + tensors.filter { !$0.isParameter }
  }

  /// All parameters and buffers under `root`, named and ordered as its state_dict.
  func stateDict(of root: Reference<InstanceObject>) throws(SourceError) -> [NamedTensor] {
    var result: [NamedTensor] = []
    var waiting: [(id: Reference<InstanceObject>, prefix: String, depth: Int)] = [(root, "", 0)]
    while let (id, prefix, depth) = waiting.popLast() {
      guard depth <= limits.sourceDepth else {
        throw failure(.malformed, "modules nest deeper than \(limits.sourceDepth)")
      }
      for var tensor in try ownTensors(of: id) {
        try spend(prefix.utf8.count / 8 + 1)
        tensor.name = prefix + tensor.name
        result.append(tensor)
      }
      for (name, child) in try children(of: id).reversed() { waiting.append((child, "\(prefix)\(name).", depth + 1)) }
    }
    return result
  }

  /// `_modules`, `_parameters`, `_buffers`, and modules that hide behind names of the class.
  func moduleAttribute(_ name: String, of id: Reference<InstanceObject>) throws(SourceError) -> PythonValue? {
    switch name {
    case "_modules":
      return try dict(try children(of: id).map { (key: .string($0.name), value: .instance($0.module)) })
    case "_parameters", "_buffers":
      let wanted = name == "_parameters"
      return try dict(
        try ownTensors(of: id).filter { $0.isParameter == wanted }.map {
          (key: .string($0.name), value: .tensor($0.tensor))
        })
    case "__dict__":
      let object = heap[id]
      return try dict(
        object.names.compactMap { name in object.attributes[name].map { (key: .string(name), value: $0) } })
    default: return nil
    }
  }
}

/// What the library's own modules are made of that Python cannot say.
enum ModuleFunctions {
  static let functions: [LibraryFunction] = [
    LibraryFunction("torch.nn.Parameter", "torch.nn.parameter.Parameter", signature: "data=None, requires_grad=True") {
      call throws(SourceError) in
      guard !call.isNone("data") else { throw call.unsupported("data") }
      let value = try call.tensor("data")
      guard case .tensor(let id) = call.interpreter.tensor(value) else { return .none }
      call.interpreter.heap[id].isParameter = true
      call.interpreter.heap[id].isFrozen = try !call.bool("requires_grad")
      return .tensor(id)
    },
    LibraryFunction("_register_buffer", signature: "module, name, tensor, persistent") { call throws(SourceError) in
      guard case .instance(let id) = call["module"] else { throw call.wrong("module", "a module") }
      let name = try call.string("name")
      call.interpreter.heap[id].set(name, call["tensor"])
      call.interpreter.heap[id].buffers.insert(name)
      if try !call.bool("persistent") { call.interpreter.heap[id].transientBuffers.insert(name) }
      return .none
    },
  ]
}
