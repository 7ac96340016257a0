import Bytes

extension Interpreter {
  /// All elements that iterating over `value` gives.
  func elements(of value: PythonValue) throws(SourceError) -> [PythonValue] {
    switch value {
    case .list(let id): return heap[id].elements
    case .tuple(let id): return heap[id].elements
    case .set(let id), .dict(let id): return heap[id].pairs.map(\.key)
    case .string(let text):
      try spend(text.utf8.count)
      return text.unicodeScalars.map { .string(String($0)) }
    case .range(let id):
      let range = heap[id]
      try spend(range.count)
      return (0..<range.count).map { .int(range.start + $0 * range.step) }
    case .iterator(let id):
      let rest = Array(heap[id].elements[heap[id].position...])
      heap[id].position = heap[id].elements.count
      return rest
    case .tensor(let id): return try tensorElements(id)
    case .instance(let id):
      if let method = classAttribute("__iter__", of: heap[id].type) {
        return try nested { () throws(SourceError) in try elements(of: try call(method, Arguments([value]))) }
      }
      throw typeError("a \(typeName(value)) cannot be iterated")
    case .type(let type):
      guard case .enumeration(let members)? = heap[type].record else {
        throw typeError("a class cannot be iterated")
      }
      return members.map { .instance($0) }
    case .symbolic, .none, .ellipsis, .bool, .int, .float, .slice, .function, .method, .ancestor, .elementType,
      .library:
      throw typeError("a \(typeName(value)) cannot be iterated")
    }
  }

  func length(of value: PythonValue) throws(SourceError) -> PythonValue {
    switch value {
    case .list(let id): return .int(heap[id].elements.count)
    case .tuple(let id): return .int(heap[id].elements.count)
    case .set(let id), .dict(let id): return .int(heap[id].count)
    case .string(let text): return .int(text.unicodeScalars.count)
    case .range(let id): return .int(heap[id].count)
    case .tensor(let id): return try size(of: id, axis: 0)
    case .instance(let id):
      if let method = classAttribute("__len__", of: heap[id].type) { return try call(method, Arguments([value])) }
    default: break
    }
    throw typeError("a \(typeName(value)) has no length")
  }

  func element(of container: PythonValue, at index: PythonValue) throws(SourceError) -> PythonValue {
    switch container {
    case .list(let id):
      return try element(of: heap[id].elements, at: index) { elements throws(SourceError) in try list(elements) }
    case .tuple(let id):
      return try element(of: heap[id].elements, at: index) { elements throws(SourceError) in try tuple(elements) }
    case .string(let text):
      try spend(text.utf8.count / 8)
      let scalars = text.unicodeScalars.map { PythonValue.string(String($0)) }
      return try element(of: scalars, at: index) { elements throws(SourceError) in
        .string(try elements.map { element throws(SourceError) in try self.text(of: element) }.joined())
      }
    case .range(let id):
      let range = heap[id]
      if case .int(let place) = index, let place = normalized(place, count: range.count) {
        return .int(range.start + place * range.step)
      }
      return try element(of: try elements(of: container), at: index) { elements throws(SourceError) in
        try list(elements)
      }
    case .dict(let id):
      if let value = heap[id][try hashKey(index)] { return value }
      throw failure(.malformed, "the key \(try representation(of: index)) is not in the dict", exception: "KeyError")
    case .tensor(let id): return try tensorElement(id, at: index)
    case .instance(let id):
      if let method = classAttribute("__getitem__", of: heap[id].type) {
        return try call(method, Arguments([container, index]))
      }
    // `Optional[int]`, `list[int]`: types, which say nothing here.
    case .type(let type):
      if case .enumeration? = heap[type].record { return try attribute(try text(of: index), of: container) }
      return container
    case .library: return container
    default: break
    }
    throw typeError("a \(typeName(container)) has no elements to index")
  }

  private func normalized(_ index: Int, count: Int) -> Int? {
    let place = index < 0 ? index &+ count : index
    return place >= 0 && place < count ? place : nil
  }

  private func element(
    of elements: [PythonValue], at index: PythonValue, making make: ([PythonValue]) throws(SourceError) -> PythonValue
  ) throws(SourceError) -> PythonValue {
    switch index {
    case .int(let place):
      guard let place = normalized(place, count: elements.count) else {
        throw failure(
          .malformed, "the index \(place) is out of range for \(elements.count) elements", exception: "IndexError")
      }
      return elements[place]
    case .bool(let value): return try element(of: elements, at: .int(value ? 1 : 0), making: make)
    case .slice(let slice):
      let places = try places(slice, count: elements.count)
      try spend(places.count)
      return try make(places.map { elements[$0] })
    default: throw typeError("an index is an integer or a slice, not a \(typeName(index))")
    }
  }

  /// The places that a slice takes of `count` elements.
  func places(_ id: Reference<SliceObject>, count: Int) throws(SourceError) -> [Int] {
    let slice = heap[id]
    let step = try sliceBound(slice.step) ?? 1
    guard step != 0, step != .min else { throw failure(.malformed, "a slice's step is 0", exception: "ValueError") }
    func clamp(_ bound: Int, _ low: Int, _ high: Int) -> Int {
      let place = bound < 0 ? max(bound, -count - 1) + count : bound
      return min(max(place, low), high)
    }
    if step > 0 {
      let lower = clamp(try sliceBound(slice.lower) ?? 0, 0, count)
      let upper = clamp(try sliceBound(slice.upper) ?? count, 0, count)
      return Array(stride(from: lower, to: upper, by: step))
    }
    let lower = clamp(try sliceBound(slice.lower) ?? count - 1, -1, count - 1)
    let upper = try sliceBound(slice.upper).map { clamp($0, -1, count - 1) } ?? -1
    return Array(stride(from: lower, to: upper, by: step))
  }

  private func sliceBound(_ value: PythonValue) throws(SourceError) -> Int? {
    switch value {
    case .none: return nil
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    default: throw typeError("a slice takes integers, not a \(typeName(value))")
    }
  }

  func setElement(of container: PythonValue, at index: PythonValue, to value: PythonValue) throws(SourceError) {
    try spend()
    switch container {
    case .list(let id):
      if case .slice(let slice) = index {
        let places = try places(slice, count: heap[id].elements.count)
        let new = try elements(of: value)
        try spend(new.count)
        if let first = places.first, places.last == first + places.count - 1 {
          heap[id].elements.replaceSubrange(first..<first + places.count, with: new)
          return
        }
        guard places.count == new.count else {
          throw failure(.malformed, "\(new.count) values do not fit \(places.count) places", exception: "ValueError")
        }
        for (place, element) in zip(places, new) { heap[id].elements[place] = element }
        return
      }
      guard case .int(let place) = index, let place = normalized(place, count: heap[id].elements.count) else {
        throw failure(.malformed, "the index is out of range of the list", exception: "IndexError")
      }
      heap[id].elements[place] = value
    case .dict(let id):
      try spend(3)
      heap[id].set(try hashKey(index), index, value)
    case .tensor(let id): try setTensorElement(id, at: index, to: value)
    case .instance(let id):
      guard let method = classAttribute("__setitem__", of: heap[id].type) else { fallthrough }
      _ = try call(method, Arguments([container, index, value]))
    default: throw typeError("a \(typeName(container)) takes no elements")
    }
  }

  func deleteElement(of container: PythonValue, at index: PythonValue) throws(SourceError) {
    switch container {
    case .list(let id):
      if case .int(let place) = index, let place = normalized(place, count: heap[id].elements.count) {
        try spend(heap[id].elements.count)
        heap[id].elements.remove(at: place)
        return
      }
      if case .slice(let slice) = index {
        let gone = Set(try places(slice, count: heap[id].elements.count))
        heap[id].elements = heap[id].elements.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
        return
      }
    case .dict(let id):
      if heap[id].remove(try hashKey(index)) != nil { return }
    case .instance(let id):
      if let method = classAttribute("__delitem__", of: heap[id].type) {
        _ = try call(method, Arguments([container, index]))
        return
      }
    default: break
    }
    throw failure(.malformed, "there is no such element to delete", exception: "KeyError")
  }
}
