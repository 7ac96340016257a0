import GraphIR
import Tensors

extension Interpreter {
  /// `x[index] = value`
  func setTensorElement(
    _ id: Reference<TensorObject>, at index: PythonValue, to new: PythonValue
  ) throws(SourceError) {
    try named("setitem") { () throws(SourceError) in
      let input = try value(of: id)
      let extents = try extents(of: input)
      let type = try elementType(of: input)
      guard let operand = try operand(new) else { throw typeError("a tensor takes tensors or numbers") }
      if let mask = try mask(index) {
        var condition = mask
        let missing = extents.count - (try rank(of: mask))
        if missing > 0 {
          let axes = try constant("axes", ints: Array(extents.count - missing..<extents.count))
          condition = try step("mask", Unsqueeze(), [mask, axes])
        }
        let filling = try converted(operand, to: type)
        guard try rank(of: filling) <= (missing == 0 ? extents.count : 0) else {
          throw unsupported("assignment of a tensor to the elements that a mask picks")
        }
        return try mutate(id, to: try emit(Where(), [condition, filling, input]))
      }
      // The place of every element, cut out by the same index, says where the new elements go.
      let places = try places(extents)
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
      let result = try emit(Reshape(), [changed, try shapeTensor(extents)])
      tracer.refine(result, extents)
      try mutate(id, to: result)
    }
  }

  /// The place of every element of a tensor of these extents, counted through it.
  private func places(_ extents: [Factor]) throws(SourceError) -> ValueID {
    let count = try product(extents)
    if let count = count.value {
      try spend(count)
      return try constant("places", extents.compactMap(\.value), (0..<count).map { Int64($0) })
    }
    let axes = try constant("axes", ints: [0])
    let end = try step("count", Squeeze(), [try shapeTensor([count]), axes])
    let range = try step(
      "range", RangeOperator(), [try constant("start", .int(0), .int64), end, try constant("step", .int(1), .int64)])
    let places = try step("places", Reshape(), [range, try shapeTensor(extents)])
    tracer.refine(places, extents)
    return places
  }

  private func heapTensor(_ value: ValueID) -> Reference<TensorObject> {
    heap.add(TensorObject(value: value, storage: newStorage(), version: 0))
  }
}
