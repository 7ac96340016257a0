import Bytes
import Tensors

extension Interpreter {
  func attribute(_ name: String, of value: PythonValue) throws(SourceError) -> PythonValue {
    if name == "__class__" { return try typeValue(of: value) }
    switch value {
    case .instance(let id): return try attribute(name, of: id)
    case .ancestor(let type, let instance): return try attribute(name, behind: type, of: instance)
    case .type(let id):
      if let value = try optionalAttribute(name, ofClass: id) { return value }
      throw noAttribute(name, "class \(quoted(heap[id].name))")
    case .library(let module):
      if let value = try scriptValue("\(module).\(name)") { return value }
      return try libraryValue(Library.canonicalName("\(module).\(name)"))
    case .tensor(let id):
      if let value = try tensorAttribute(name, of: id) { return value }
    case .tuple(let id):
      let object = heap[id]
      if let place = object.names?.firstIndex(of: name), place < object.elements.count { return object.elements[place] }
      if let type = object.type, let inClass = classAttribute(name, of: type) {
        if case .function(let function) = inClass, heap[function].role == .property {
          return try call(inClass, Arguments([value]))
        }
        return bound(inClass, to: value, type)
      }
    case .function(let id) where name == "__name__": return .string(tree[heap[id].syntax].name)
    case .method(let id) where name == "func": return heap[id].callable
    case .elementType(let type) where name == "is_floating_point": return .bool(type.isFloatingPoint)
    case .slice(let id):
      switch name {
      case "start": return heap[id].lower
      case "stop": return heap[id].upper
      case "step": return heap[id].step
      default: break
      }
    default: break
    }
    let method = "\(typeName(value)).\(name)"
    if Library.isKnown(method) {
      return .method(heap.add(MethodObject(callable: .library(method), leading: [value])))
    }
    if case .tensor = value { throw unsupported("the tensor method or attribute \(quoted(name))") }
    throw noAttribute(name, "a \(typeName(value))")
  }

  func noAttribute(_ name: String, _ owner: String) -> SourceError {
    failure(.malformed, "\(owner) has no attribute \(quoted(name))", exception: "AttributeError")
  }

  private func attribute(_ name: String, of id: Reference<InstanceObject>) throws(SourceError) -> PythonValue {
    if let value = try optionalAttribute(name, of: id) { return value }
    let type = heap[id].type
    if let fallback = classAttribute("__getattr__", of: type), !heap[type].isLibrary {
      return try call(fallback, Arguments([.instance(id), .string(name)]))
    }
    let bases = heap[type].unknownBases
    if !bases.isEmpty {
      throw failure(
        .unsupported,
        "\(quoted(heap[type].name)) has no attribute \(quoted(name)), and its base \(quoted(bases[0])) is not known",
        exception: "AttributeError")
    }
    throw noAttribute(name, quoted(heap[type].name))
  }

  /// The attribute of an instance, or `nil` where there is none.
  func optionalAttribute(_ name: String, of id: Reference<InstanceObject>) throws(SourceError) -> PythonValue? {
    let type = heap[id].type
    let inClass = classAttribute(name, of: type)
    if case .function(let function)? = inClass, heap[function].role == .property {
      return try call(.function(function), Arguments([.instance(id)]))
    }
    if let value = heap[id].attributes[name] {
      // PyTorch keeps modules and parameters apart from attributes, so that names of the class come before theirs.
      guard let inClass, isModule(value) != nil else { return value }
      return bound(inClass, to: .instance(id), type)
    }
    if let inClass { return bound(inClass, to: .instance(id), type) }
    return try moduleAttribute(name, of: id)
  }

  private func attribute(
    _ name: String, behind type: Reference<ClassObject>, of instance: Reference<InstanceObject>
  ) throws(SourceError) -> PythonValue {
    let own = heap[instance].type
    let resolution = heap[own].resolution
    let start = (resolution.firstIndex(of: type) ?? -1) + 1
    for next in resolution.dropFirst(start) {
      guard let value = heap[next].attributes[name] else { continue }
      if case .function(let function) = value, heap[function].role == .property {
        return try call(value, Arguments([.instance(instance)]))
      }
      return bound(value, to: .instance(instance), own)
    }
    // `object.__init__`, or that of an import: nothing that we know of happens there.
    if name == "__init__" { return .library("builtins.object.__init__") }
    if name == "__setattr__" {
      return .method(heap.add(MethodObject(callable: .library("builtins.setattr"), leading: [.instance(instance)])))
    }
    if name == "__getattr__" || name == "__getattribute__" {
      return .method(heap.add(MethodObject(callable: .library("builtins.getattr"), leading: [.instance(instance)])))
    }
    throw noAttribute(name, "the base class of \(quoted(heap[own].name))")
  }

  private func optionalAttribute(
    _ name: String, ofClass id: Reference<ClassObject>
  ) throws(SourceError) -> PythonValue? {
    if name == "__name__" || name == "__qualname__" { return .string(heap[id].name) }
    guard let value = classAttribute(name, of: id) else { return nil }
    if case .function(let function) = value, heap[function].role == .classMethod {
      return .method(heap.add(MethodObject(callable: value, leading: [.type(id)])))
    }
    return value
  }

  /// A class's attribute as seen through an instance: functions become methods.
  private func bound(
    _ value: PythonValue, to receiver: PythonValue, _ type: Reference<ClassObject>
  ) -> PythonValue {
    if case .library(Records.initializer) = value {
      return .method(heap.add(MethodObject(callable: value, leading: [receiver])))
    }
    guard case .function(let function) = value else { return value }
    switch heap[function].role {
    case .plain, .property: return .method(heap.add(MethodObject(callable: value, leading: [receiver])))
    case .classMethod: return .method(heap.add(MethodObject(callable: value, leading: [.type(type)])))
    case .staticMethod: return value
    }
  }

  func setAttribute(_ name: String, of base: PythonValue, to value: PythonValue) throws(SourceError) {
    switch base {
    case .instance(let id):
      if let setter = classAttribute("__setattr__", of: heap[id].type) {
        _ = try call(setter, Arguments([base, .string(name), value]))
      } else {
        heap[id].set(name, value)
      }
      try spend(4)
    case .type(let id): heap[id].attributes[name] = value
    case .tensor(let id): try setTensorAttribute(name, of: id, to: value)
    case .function, .method: break
    case .library(let module): throw unsupported("assignment to \(quoted("\(module).\(name)"))")
    case .ancestor(_, let id): heap[id].set(name, value)
    case .none, .ellipsis, .bool, .int, .float, .string, .symbolic, .list, .tuple, .set, .dict, .range, .slice,
      .iterator,
      .elementType:
      throw typeError("a \(typeName(base)) takes no attributes")
    }
  }

  func typeValue(of value: PythonValue) throws(SourceError) -> PythonValue {
    if case .tuple(let id) = value, let type = heap[id].type { return .type(type) }
    return switch value {
    case .instance(let id): .type(heap[id].type)
    case .tensor: .library("torch.Tensor")
    case .type, .ancestor, .library, .function, .method, .slice, .iterator, .elementType, .ellipsis, .none:
      throw unsupported("the type of a \(typeName(value))")
    case .bool, .int, .float, .string, .symbolic, .list, .tuple, .set, .dict, .range:
      .library("builtins.\(typeName(value))")
    }
  }
}
