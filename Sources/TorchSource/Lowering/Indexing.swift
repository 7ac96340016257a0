import Bytes
import GraphIR
import Tensors

/// One step of an index such as `x[:, 0, ::2, None]`, applied to an axis of the tensor.
private enum IndexStep {
  case whole
  case slice(lower: PythonValue, upper: PythonValue, step: Int)
  case element(PythonValue)
  case tensor(ValueID)
  case newAxis
}

/// A node on a value that is not made yet.
private struct PendingNode {
  var step: String
  var op: any Operator
  var operands: [ValueID?]
}

// `x[index]`
extension Interpreter {
  func tensorElement(
    _ id: Reference<TensorObject>, at index: PythonValue, as name: String = "getitem"
  ) throws(SourceError) -> PythonValue {
    try named(name) { () throws(SourceError) in
      let input = try value(of: id)
      let extents = try extents(of: input)
      let steps = try indexSteps(index, rank: extents.count)
      var pending: [PendingNode] = []
      if let slice = try sliced(extents, steps) { pending.append(slice) }
      if let gather = gathered(steps) { pending.append(gather) }
      pending += try squeezed(steps)
      if pending.isEmpty { pending = [PendingNode(step: "identity", op: Identity(), operands: [])] }
      var value = input
      for node in pending.dropLast() { value = try step(node.step, node.op, [value] + node.operands) }
      if let last = pending.last { value = try emit(last.op, [value] + last.operands) }
      let hasCopies = steps.contains { if case .tensor = $0 { true } else { false } }
      return hasCopies ? tensor(value) : view(value, of: id)
    }
  }

  private func indexSteps(_ index: PythonValue, rank: Int) throws(SourceError) -> [IndexStep] {
    var parts = [index]
    if case .tuple(let tuple) = index { parts = heap[tuple].elements }
    let used = parts.count {
      switch $0 {
      case .none, .ellipsis: false
      default: true
      }
    }
    guard used <= rank else {
      throw failure(.malformed, "\(used) indices for a tensor of \(rank) axes", exception: "IndexError")
    }
    guard parts.count(where: { if case .ellipsis = $0 { true } else { false } }) <= 1 else {
      throw failure(.malformed, "an index has two '...'", exception: "IndexError")
    }
    var steps: [IndexStep] = []
    for part in parts {
      switch part {
      case .none: steps.append(.newAxis)
      case .ellipsis: steps += Array(repeating: .whole, count: rank - used)
      case .slice(let slice): steps.append(try sliceStep(slice))
      case .int, .symbolic: steps.append(.element(part))
      case .tensor(let tensor): steps.append(.tensor(try wholeNumbers(try value(of: tensor))))
      case .list, .range: steps.append(.tensor(try indexList(part)))
      default: throw unsupported("a \(typeName(part)) as an index of a tensor")
      }
    }
    let tensors = steps.count { if case .tensor = $0 { true } else { false } }
    guard tensors <= 1 else { throw unsupported("an index with several tensors") }
    return steps
  }

  private func wholeNumbers(_ id: ValueID) throws(SourceError) -> ValueID {
    switch try elementType(of: id) {
    case .int64, .int32: id
    case .uint8, .int8, .int16: try step("index", Cast(to: .int64), [id])
    default: throw unsupported("a tensor of \(try elementType(of: id)) as an index")
    }
  }

  private func indexList(_ list: PythonValue) throws(SourceError) -> ValueID {
    var places: [Int] = []
    for element in try elements(of: list) {
      guard case .int(let place) = element else { throw unsupported("a list of anything but integers as an index") }
      places.append(place)
    }
    return try constant("indices", ints: places)
  }

  private func sliceStep(_ id: Reference<SliceObject>) throws(SourceError) -> IndexStep {
    let slice = heap[id]
    if case .none = slice.lower, case .none = slice.upper, case .none = slice.step { return .whole }
    var step = 1
    switch slice.step {
    case .none: break
    case .int(let value) where value > 0: step = value
    default: throw unsupported("a slice with this step")
    }
    return .slice(lower: slice.lower, upper: slice.upper, step: step)
  }

  /// The slices of `steps`, all at once. Elements are slices of one.
  private func sliced(_ extents: [Factor], _ steps: [IndexStep]) throws(SourceError) -> PendingNode? {
    var starts: [Factor] = []
    var ends: [Factor] = []
    var axes: [Int] = []
    var strides: [Int] = []
    var axis = 0
    for step in steps {
      switch step {
      case .newAxis: continue
      case .whole, .tensor: break
      case .slice(let lower, let upper, let stride):
        starts.append(try bound(lower) ?? .int(0))
        ends.append(try bound(upper) ?? .int(Int.max))
        axes.append(axis)
        strides.append(stride)
      case .element(let place):
        guard let start = factor(place) else { break }
        if let value = start.value, let extent = extents[axis].value {
          guard value >= -extent, value < extent else {
            throw failure(
              .malformed, "the index \(value) is out of range for an axis of \(extent)", exception: "IndexError")
          }
        }
        starts.append(start)
        // The element at -1 ends where the axis does.
        ends.append(start == .int(-1) ? .int(Int.max) : try next(start))
        axes.append(axis)
        strides.append(1)
      }
      axis += 1
    }
    guard !axes.isEmpty else { return nil }
    return PendingNode(
      step: "slice", op: Slice(),
      operands: [
        try shapeTensor(starts, role: "starts"), try shapeTensor(ends, role: "ends"),
        try constant("axes", ints: axes), try constant("steps", ints: strides),
      ])
  }

  private func bound(_ value: PythonValue) throws(SourceError) -> Factor? {
    if case .none = value { return nil }
    guard let bound = factor(value) else { throw typeError("a slice takes integers, not a \(typeName(value))") }
    return bound
  }

  private func next(_ place: Factor) throws(SourceError) -> Factor {
    let sum = try binary(.add, value(place), .int(1))
    return factor(sum) ?? .int(0)
  }

  /// Picks what an index tensor names.
  private func gathered(_ steps: [IndexStep]) -> PendingNode? {
    var axis = 0
    for step in steps {
      switch step {
      case .newAxis: continue
      case .tensor(let indices): return PendingNode(step: "gather", op: Gather(axis: axis), operands: [indices])
      case .whole, .slice, .element: axis += 1
      }
    }
    return nil
  }

  /// Drops the axes of elements and adds new ones.
  private func squeezed(_ steps: [IndexStep]) throws(SourceError) -> [PendingNode] {
    var gone: [Int] = []
    var new: [Int] = []
    var axis = 0
    var place = 0
    for step in steps {
      switch step {
      case .newAxis:
        new.append(place)
        place += 1
      case .element:
        gone.append(axis)
        axis += 1
      case .tensor(let indices):
        axis += try rank(of: indices)
        place += try rank(of: indices)
      case .whole, .slice:
        axis += 1
        place += 1
      }
    }
    var pending: [PendingNode] = []
    if !gone.isEmpty {
      pending.append(PendingNode(step: "squeeze", op: Squeeze(), operands: [try constant("gone", ints: gone)]))
    }
    if !new.isEmpty {
      pending.append(PendingNode(step: "unsqueeze", op: Unsqueeze(), operands: [try constant("new", ints: new)]))
    }
    return pending
  }

  /// `x[index] = value`: where the index leaves the tensor's first axes to slices of step 1.
  func setTensorElement(
    _ id: Reference<TensorObject>, at index: PythonValue, to new: PythonValue
  ) throws(SourceError) {
    try named("setitem") { () throws(SourceError) in
      let input = try value(of: id)
      let extents = try extents(of: input)
      let type = try elementType(of: input)
      guard let operand = try operand(new) else { throw typeError("a tensor takes tensors or numbers") }
      // The place of every element, cut out by the same index, says where the new elements go.
      let count = try product(extents)
      guard let count = count.value else {
        throw unsupported("assignment to a part of a tensor whose size is known only when the graph runs")
      }
      try spend(count)
      let shape = extents.compactMap(\.value)
      let places = try constant("places", shape, (0..<count).map { Int64($0) })
      guard case .tensor(let chosen) = try tensorElement(heapTensor(places), at: index) else { return }
      let indices = heap[chosen].value
      let target = try self.extents(of: indices)
      var updates = try converted(operand, to: type)
      updates = try step("expand", Expand(), [updates, try shapeTensor(target)])
      let all = try constant("all", ints: [-1])
      let column = try constant("column", ints: [-1, 1])
      let flat = try step("flat", Reshape(), [input, all])
      let flatIndices = try step("indices", Reshape(), [indices, column])
      let flatUpdates = try step("updates", Reshape(), [updates, all])
      let changed = try step("scatter", ScatterND(), [flat, flatIndices, flatUpdates])
      try mutate(id, to: try emit(Reshape(), [changed, try constant("shape", ints: shape)]))
    }
  }

  private func heapTensor(_ value: ValueID) -> Reference<TensorObject> {
    heap.add(TensorObject(value: value, storage: newStorage(), version: 0))
  }
}
