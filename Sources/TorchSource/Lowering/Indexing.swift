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
      if let mask = try mask(index) { return tensor(try masked(input, by: mask)) }
      let steps = try indexSteps(index, rank: extents.count)
      var pending: [PendingNode] = []
      if let slice = try sliced(extents, steps) { pending.append(slice) }
      pending += try gathered(steps, rank: extents.count)
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
    return steps
  }

  /// The mask that an index consists of, if it is one tensor of bools.
  func mask(_ index: PythonValue) throws(SourceError) -> ValueID? {
    var index = index
    // `x[mask,]`, and how TorchScript lists indices.
    if case .tuple(let tuple) = index, heap[tuple].elements.count == 1 { index = heap[tuple].elements[0] }
    guard case .tensor(let id) = index else { return nil }
    let mask = try value(of: id)
    return try elementType(of: mask) == .bool ? mask : nil
  }

  /// `x[mask]`: as many elements as the mask has that are true.
  private func masked(_ input: ValueID, by mask: ValueID) throws(SourceError) -> ValueID {
    let places = try step("places", NonZero(), [mask])
    return try emit(GatherND(), [input, try step("indices", Transpose([1, 0]), [places])])
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

  /// Picks what index tensors name.
  private func gathered(_ steps: [IndexStep], rank: Int) throws(SourceError) -> [PendingNode] {
    var axis = 0
    var places: [(axis: Int, indices: ValueID)] = []
    for step in steps {
      switch step {
      case .newAxis: continue
      case .tensor(let indices): places.append((axis, indices))
      case .whole, .slice, .element: break
      }
      axis += 1
    }
    guard places.count > 1 else {
      return places.map { PendingNode(step: "gather", op: Gather(axis: $0.axis), operands: [$0.indices]) }
    }
    return try gathered(places, rank: rank, steps)
  }

  /// Several index tensors name one element each time: their axes come to the front, and go back where they stood together.
  private func gathered(
    _ places: [(axis: Int, indices: ValueID)], rank: Int, _ steps: [IndexStep]
  ) throws(SourceError) -> [PendingNode] {
    let axes = places.map(\.axis)
    let others = (0..<rank).filter { !axes.contains($0) }
    let areTogether = axes[axes.count - 1] - axes[0] == axes.count - 1
    let keepsAxes = steps.allSatisfy {
      switch $0 {
      case .whole, .slice, .tensor: true
      case .element, .newAxis: false
      }
    }
    guard areTogether || keepsAxes else { throw unsupported("an index with tensors that are not side by side") }
    let indices = try stacked(places.map(\.indices))
    var pending: [PendingNode] = []
    if axes + others != Array(0..<rank) {
      pending.append(PendingNode(step: "front", op: Transpose(axes + others), operands: []))
    }
    pending.append(PendingNode(step: "gather", op: GatherND(), operands: [indices]))
    let added = try self.rank(of: indices) - 1
    if areTogether, axes[0] > 0 {
      let lead = Array(added..<added + axes[0])
      let rest = Array(added + axes[0]..<added + others.count)
      pending.append(PendingNode(step: "back", op: Transpose(lead + Array(0..<added) + rest), operands: []))
    }
    return pending
  }

  /// Index tensors in one, broadcast, with an axis for the number of the tensor at the end.
  private func stacked(_ tensors: [ValueID]) throws(SourceError) -> ValueID {
    var sum = try cast(tensors[0], to: .int64)
    for tensor in tensors.dropFirst() { sum = try step("sum", Add(), [sum, try cast(tensor, to: .int64)]) }
    let zeros = try step("zeros", Mul(), [sum, try constant("zero", .int(0), .int64)])
    let axes = try constant("axes", ints: [-1])
    var columns: [ValueID] = []
    for tensor in tensors {
      let full = try step("full", Add(), [try cast(tensor, to: .int64), zeros])
      columns.append(try step("column", Unsqueeze(), [full, axes]))
    }
    return try step("indices", Concat(axis: -1), columns)
  }

  /// Drops the axes of elements and adds new ones.
  private func squeezed(_ steps: [IndexStep]) throws(SourceError) -> [PendingNode] {
    var gone: [Int] = []
    var new: [Int] = []
    var axis = 0
    var place = 0
    var hasTensor = false
    for step in steps {
      switch step {
      case .newAxis:
        new.append(place)
        place += 1
      case .element:
        gone.append(axis)
        axis += 1
      case .tensor:
        guard !hasTensor else { continue }
        hasTensor = true
        let added = try indexRank(steps)
        axis += added
        place += added
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

  /// How many axes the index tensors make.
  private func indexRank(_ steps: [IndexStep]) throws(SourceError) -> Int {
    var highest = 0
    for step in steps {
      if case .tensor(let indices) = step { highest = max(highest, try rank(of: indices)) }
    }
    return highest
  }
}
