import GraphIR
import Tensors

/// Functions that pick or reorder elements.
enum Selection {
  static let functions: [LibraryFunction] = [
    LibraryFunction("torch.index_select", "Tensor.index_select", signature: "input, dim, index") {
      call throws(SourceError) in
      let input = try call.tensor("input")
      let axis = try call.axis("dim", rank: try call.interpreter.rank(of: input))
      return call.interpreter.tensor(try call.interpreter.emit(Gather(axis: axis), [input, try call.tensor("index")]))
    },
    LibraryFunction("torch.gather", "Tensor.gather", signature: "input, dim, index") { call throws(SourceError) in
      let input = try call.tensor("input")
      var op = GatherElements()
      op.axis = try call.axis("dim", rank: try call.interpreter.rank(of: input))
      return call.interpreter.tensor(try call.interpreter.emit(op, [input, try call.tensor("index")]))
    },
    LibraryFunction("torch.select", "Tensor.select", signature: "input, dim, index") { call throws(SourceError) in
      try subscripted(call, "select") { call["index"] }
    },
    LibraryFunction("torch.narrow", "Tensor.narrow", signature: "input, dim, start, length") {
      call throws(SourceError) in
      let end = try call.interpreter.binary(.add, call["start"], call["length"])
      return try subscripted(call, "narrow") {
        .slice(call.interpreter.heap.add(SliceObject(lower: call["start"], upper: end, step: .none)))
      }
    },
    LibraryFunction("torch.flip", signature: "input, dims") { call throws(SourceError) in
      try flip(call, try call.ints("dims"))
    },
    LibraryFunction("Tensor.flip", signature: "input, *dims") { call throws(SourceError) in
      try flip(call, try call.factors(call.rest).compactMap(\.value))
    },
    LibraryFunction("torch.roll", "Tensor.roll", signature: "input, shifts, dims=None", body: roll),
    LibraryFunction("torch.tril", "Tensor.tril", signature: "input, diagonal=0") { call throws(SourceError) in
      try triangle(call, upper: false)
    },
    LibraryFunction("torch.triu", "Tensor.triu", signature: "input, diagonal=0") { call throws(SourceError) in
      try triangle(call, upper: true)
    },
    LibraryFunction("torch.topk", "Tensor.topk", signature: "input, k, dim=-1, largest=True, sorted=True") {
      call throws(SourceError) in
      let input = try call.tensor("input")
      var op = TopK()
      op.axis = try call.axis("dim", rank: try call.interpreter.rank(of: input))
      op.largest = try call.bool("largest")
      op.sorted = try call.bool("sorted")
      let count = try call.interpreter.shapeTensor([try call.factor("k")], role: "k")
      let results = try call.interpreter.emit(op, [input, count], outputs: 2)
      return try call.interpreter.tuple(results.map { call.interpreter.tensor($0) }, names: ["values", "indices"])
    },
  ]

  /// `input[:, …, index]`, with the index at `dim`.
  private static func subscripted(
    _ call: Call, _ name: String, _ index: () -> PythonValue
  ) throws(SourceError) -> PythonValue {
    let id = try call.tensorObject("input")
    let axis = try call.axis("dim", rank: try call.interpreter.rank(of: try call.interpreter.value(of: id)))
    let whole = PythonValue.slice(call.interpreter.heap.add(SliceObject(lower: .none, upper: .none, step: .none)))
    let indices = try call.interpreter.tuple(Array(repeating: whole, count: axis) + [index()])
    return try call.interpreter.tensorElement(id, at: indices, as: name)
  }

  private static func flip(_ call: Call, _ dims: [Int]) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let rank = try call.interpreter.rank(of: input)
    let axes = try dims.map { axis throws(SourceError) in try call.axis(axis, rank: rank) }
    let minus = Array(repeating: -1, count: axes.count)
    return call.interpreter.tensor(
      try call.interpreter.emit(
        Slice(),
        [
          input, try call.interpreter.constant("starts", ints: minus),
          try call.interpreter.constant("ends", ints: Array(repeating: Int.min, count: axes.count)),
          try call.interpreter.constant("axes", ints: axes), try call.interpreter.constant("steps", ints: minus),
        ]))
  }

  private static func roll(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let extents = try interpreter.extents(of: input)
    let shifts = try call.ints("shifts")
    // Without axes the elements move through all of them.
    guard !call.isNone("dims") else {
      guard shifts.count == 1 else { throw call.unsupported("shifts") }
      let flat = try interpreter.step("flat", Reshape(), [input, try interpreter.constant("all", ints: [-1])])
      let moved = try rolled(call, flat, axis: 0, try interpreter.product(extents), by: shifts[0])
      let joined = try interpreter.step("concat", Concat(axis: 0), moved)
      let result = try interpreter.emit(Reshape(), [joined, try interpreter.shapeTensor(extents)])
      interpreter.tracer.refine(result, extents)
      return interpreter.tensor(result)
    }
    let dims = try call.ints("dims")
    guard shifts.count == dims.count, !dims.isEmpty else { throw call.unsupported("dims") }
    var value = input
    for (index, (shift, dim)) in zip(shifts, dims).enumerated() {
      let axis = try call.axis(dim, rank: extents.count)
      let joined = try rolled(call, value, axis: axis, extents[axis], by: shift)
      let isLast = index == dims.count - 1
      value =
        isLast
        ? try interpreter.emit(Concat(axis: axis), joined) : try interpreter.step("concat", Concat(axis: axis), joined)
    }
    return interpreter.tensor(value)
  }

  /// The two parts of `value`, the last `shift` elements of the axis first.
  private static func rolled(
    _ call: Call, _ value: ValueID, axis: Int, _ extent: Factor, by shift: Int
  ) throws(SourceError) -> [ValueID?] {
    guard let extent = extent.value, (1..<1 << 31).contains(extent) else { throw call.unsupported("dims") }
    let cut = extent - (shift % extent + extent) % extent
    var op = Split()
    op.axis = axis
    let sizes = try call.interpreter.constant("sizes", ints: [cut % extent, extent - cut % extent])
    let pieces = try call.interpreter.step("split", op, [value, sizes], outputs: 2)
    return [pieces[1], pieces[0]]
  }

  private static func triangle(_ call: Call, upper: Bool) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    var op = Trilu()
    op.upper = upper
    let diagonal = try call.int("diagonal")
    guard diagonal != 0, let scalar = call.interpreter.scalar(.int(diagonal), .int64) else {
      return call.interpreter.tensor(try call.interpreter.emit(op, [input]))
    }
    let place = try call.interpreter.constant("diagonal", scalar)
    return call.interpreter.tensor(try call.interpreter.emit(op, [input, place]))
  }
}
