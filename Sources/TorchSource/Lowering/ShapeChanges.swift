import Bytes
import GraphIR
import Tensors

/// Functions that give the same elements in another shape.
enum ShapeChanges {
  static let functions: [LibraryFunction] =
    [
      LibraryFunction("Tensor.view", "Tensor.reshape", signature: "self, *shape") { call throws(SourceError) in
        if call.rest.count == 1, case .elementType = call.rest[0] {
          throw call.interpreter.unsupported("\(call.shownName) of another dtype")
        }
        return try reshape(call, "self", to: try call.factors(call.rest))
      },
      LibraryFunction("torch.reshape", "torch.Tensor.reshape", signature: "input, shape") { call throws(SourceError) in
        try reshape(call, "input", to: try call.factors([call["shape"]]))
      },
      LibraryFunction("Tensor.view_as", "Tensor.reshape_as", signature: "self, other") { call throws(SourceError) in
        try reshape(call, "self", to: try call.interpreter.extents(of: try call.tensor("other")))
      },
      LibraryFunction("torch.flatten", "Tensor.flatten", signature: "input, start_dim=0, end_dim=-1", body: flatten),
      LibraryFunction("torch.ravel", "Tensor.ravel", signature: "input, start_dim=0, end_dim=-1", body: flatten),
      LibraryFunction("torch.unflatten", "Tensor.unflatten", signature: "input, dim, sizes", body: unflatten),
      LibraryFunction("torch.squeeze", "Tensor.squeeze", signature: "input, dim=None", body: squeeze),
      LibraryFunction("torch.unsqueeze", "Tensor.unsqueeze", signature: "input, dim") { call throws(SourceError) in
        let input = try call.tensor("input")
        let axis = try call.axis("dim", rank: try call.interpreter.rank(of: input) + 1)
        let axes = try call.interpreter.constant("axes", ints: [axis])
        return try view(call, "input", try call.interpreter.emit(Unsqueeze(), [input, axes]))
      },
      LibraryFunction(
        "torch.transpose", "Tensor.transpose", "torch.swapaxes", "Tensor.swapaxes", "torch.swapdims", "Tensor.swapdims",
        signature: "input, dim0, dim1"
      ) { call throws(SourceError) in
        let rank = try call.interpreter.rank(of: try call.tensor("input"))
        var order = Array(0..<rank)
        order.swapAt(try call.axis("dim0", rank: rank), try call.axis("dim1", rank: rank))
        return try permute(call, "input", order)
      },
      LibraryFunction("torch.t", "Tensor.t", signature: "input") { call throws(SourceError) in
        let rank = try call.interpreter.rank(of: try call.tensor("input"))
        guard rank <= 2 else { throw call.failure("a tensor of \(rank) axes has no transpose") }
        return try permute(call, "input", Array((0..<rank).reversed()))
      },
      LibraryFunction("Tensor.permute", signature: "input, *dims") { call throws(SourceError) in
        try permute(call, "input", try axes(call, try call.factors(call.rest).compactMap(\.value)))
      },
      LibraryFunction("torch.permute", signature: "input, dims") { call throws(SourceError) in
        try permute(call, "input", try axes(call, try call.ints("dims")))
      },
      LibraryFunction(
        "torch.movedim", "Tensor.movedim", "torch.moveaxis", "Tensor.moveaxis", signature: "input, source, destination",
        body: move),
      LibraryFunction("Tensor.expand", signature: "input, *size") { call throws(SourceError) in
        try expand(call, to: try call.factors(call.rest))
      },
      LibraryFunction("torch.broadcast_to", "Tensor.broadcast_to", signature: "input, size") {
        call throws(SourceError) in
        try expand(call, to: try call.factors([call["size"]]))
      },
      LibraryFunction("Tensor.expand_as", signature: "input, other") { call throws(SourceError) in
        try expand(call, to: try call.interpreter.extents(of: try call.tensor("other")))
      },
      LibraryFunction("Tensor.repeat", signature: "input, *repeats") { call throws(SourceError) in
        try tile(call, try call.factors(call.rest))
      },
      LibraryFunction("torch.tile", "Tensor.tile", signature: "input, dims") { call throws(SourceError) in
        try tile(call, try call.factors([call["dims"]]))
      },
      LibraryFunction(
        "Tensor.clone", "torch.clone", signature: "self, *, memory_format=None"
      ) { call throws(SourceError) in call.interpreter.tensor(try call.tensor("self")) },
      LibraryFunction(
        "Tensor.contiguous", "Tensor.cuda", "Tensor.cpu", "Tensor.share_memory_", signature: "self, *args, **kwargs"
      ) { call in call["self"] },
      LibraryFunction("Tensor.size", signature: "self, dim=None") { call throws(SourceError) in
        let id = try call.tensorObject("self")
        guard let axis = try call.optionalInt("dim") else { return try call.interpreter.shape(of: id) }
        return try call.interpreter.size(of: id, axis: axis)
      },
      LibraryFunction("Tensor.dim", "Tensor.ndimension", signature: "self") { call throws(SourceError) in
        .int(try call.interpreter.rank(of: try call.tensor("self")))
      },
      LibraryFunction("Tensor.numel", "torch.numel", "Tensor.nelement", signature: "self") { call throws(SourceError) in
        call.interpreter.value(
          try call.interpreter.product(try call.interpreter.extents(of: try call.tensor("self"))))
      },
      LibraryFunction("Tensor.is_floating_point", "torch.is_floating_point", signature: "self") {
        call throws(SourceError) in
        .bool(try call.interpreter.elementType(of: try call.tensor("self")).isFloatingPoint)
      },
      LibraryFunction("Tensor.is_contiguous", signature: "self") { _ in .bool(true) },
    ]

  /// The result as a view of the parameter's tensor.
  private static func view(_ call: Call, _ parameter: String, _ value: ValueID) throws(SourceError) -> PythonValue {
    call.interpreter.view(value, of: try call.tensorObject(parameter))
  }

  private static func reshape(
    _ call: Call, _ parameter: String, to target: [Factor]
  ) throws(SourceError) -> PythonValue {
    let value = try call.interpreter.reshaped(try call.tensor(parameter), to: target)
    return try view(call, parameter, value)
  }

  private static func flatten(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let (first, last) = (try call.int("start_dim"), try call.int("end_dim"))
    if interpreter.tracer.builder.shape(of: input) == nil, first == 1, last == -1 {
      return try view(call, "input", try interpreter.flattenedUnknown(input))
    }
    let extents = try interpreter.extents(of: input)
    guard !extents.isEmpty else { return try reshape(call, "input", to: [.int(1)]) }
    let start = try call.axis(first, rank: extents.count)
    let end = try call.axis(last, rank: extents.count)
    guard start <= end else { throw call.failure("start_dim comes after end_dim") }
    let product = try interpreter.product(Array(extents[start...end]))
    return try reshape(call, "input", to: Array(extents[..<start]) + [product] + extents[(end + 1)...])
  }

  private static func unflatten(_ call: Call) throws(SourceError) -> PythonValue {
    let extents = try call.interpreter.extents(of: try call.tensor("input"))
    let axis = try call.axis("dim", rank: extents.count)
    var sizes = try call.factors([call["sizes"]])
    if let open = sizes.firstIndex(of: .int(-1)) {
      let rest = try call.interpreter.product(Array(sizes[..<open]) + sizes[(open + 1)...])
      guard let size = extents[axis].divided(by: rest) else { throw call.failure("the sizes do not fit the axis") }
      sizes[open] = size
    }
    return try reshape(call, "input", to: Array(extents[..<axis]) + sizes + extents[(axis + 1)...])
  }

  private static func squeeze(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let extents = try call.interpreter.extents(of: input)
    var axes = Array(extents.indices)
    if !call.isNone("dim") {
      axes = try call.ints("dim").map { axis throws(SourceError) in try call.axis(axis, rank: extents.count) }
    }
    // Axes of other extents stay. A symbolic extent (the batch) counts as other, as it does for a batch of several.
    axes = axes.filter { extents.indices.contains($0) && extents[$0] == .int(1) }
    guard !axes.isEmpty else { return try view(call, "input", try call.interpreter.emit(Identity(), [input])) }
    let places = try call.interpreter.constant("axes", ints: axes)
    return try view(call, "input", try call.interpreter.emit(Squeeze(), [input, places]))
  }

  private static func axes(_ call: Call, _ axes: [Int]) throws(SourceError) -> [Int] {
    let rank = try call.interpreter.rank(of: try call.tensor("input"))
    let order = try axes.map { axis throws(SourceError) in try call.axis(axis, rank: rank) }
    guard order.sorted() == Array(0..<rank) else { throw call.failure("\(axes) is no order of \(rank) axes") }
    return order
  }

  private static func permute(_ call: Call, _ parameter: String, _ order: [Int]) throws(SourceError) -> PythonValue {
    try view(call, parameter, try call.interpreter.emit(Transpose(order), [try call.tensor(parameter)]))
  }

  private static func move(_ call: Call) throws(SourceError) -> PythonValue {
    let rank = try call.interpreter.rank(of: try call.tensor("input"))
    let sources = try call.ints("source").map { axis throws(SourceError) in try call.axis(axis, rank: rank) }
    let targets = try call.ints("destination").map { axis throws(SourceError) in try call.axis(axis, rank: rank) }
    guard sources.count == targets.count, Set(sources).count == sources.count, Set(targets).count == targets.count
    else {
      throw call.failure("source and destination do not fit each other")
    }
    var order = [Int?](repeating: nil, count: rank)
    for (source, target) in zip(sources, targets) { order[target] = source }
    var rest = (0..<rank).filter { !sources.contains($0) }[...]
    let full = order.map { $0 ?? rest.popFirst() ?? 0 }
    return try permute(call, "input", full)
  }

  private static func expand(_ call: Call, to target: [Factor]) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    let extents = try call.interpreter.extents(of: input)
    guard target.count >= extents.count else { throw call.failure("\(target.count) extents for \(extents.count) axes") }
    let lead = target.count - extents.count
    var shape = target
    for (axis, extent) in target.enumerated() where extent == .int(-1) {
      guard axis >= lead else { throw call.failure("-1 for a new axis") }
      shape[axis] = extents[axis - lead]
    }
    // ONNX broadcasts both ways; where an extent stays, 1 says so without having to know it.
    let asked = shape.enumerated().map { axis, extent in
      axis >= lead && extents[axis - lead] == extent ? Factor.int(1) : extent
    }
    let value = try call.interpreter.emit(Expand(), [input, try call.interpreter.shapeTensor(asked)])
    call.interpreter.tracer.refine(value, shape)
    return try view(call, "input", value)
  }

  private static func tile(_ call: Call, _ repeats: [Factor]) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    var input = try call.tensor("input")
    var extents = try interpreter.extents(of: input)
    guard repeats.count >= extents.count else {
      throw call.failure("\(repeats.count) repetitions for \(extents.count) axes")
    }
    if repeats.count > extents.count {
      let lead = repeats.count - extents.count
      let axes = try interpreter.constant("axes", ints: Array(0..<lead))
      input = try interpreter.step("unsqueeze", Unsqueeze(), [input, axes])
      extents = Array(repeating: .int(1), count: lead) + extents
    }
    let value = try interpreter.emit(Tile(), [input, try interpreter.shapeTensor(repeats, role: "repeats")])
    interpreter.tracer.refine(value, zip(extents, repeats).map { $0.times($1) })
    return interpreter.tensor(value)
  }
}

extension Interpreter {
  func product(_ extents: [Factor]) throws(SourceError) -> Factor {
    var product = Factor.int(1)
    for extent in extents {
      guard let next = product.times(extent) else { throw tooLarge() }
      product = next
    }
    return product
  }

  /// `x.shape`
  func shape(of id: Reference<TensorObject>) throws(SourceError) -> PythonValue {
    try tuple(try extents(of: try value(of: id)).map { value($0) })
  }

  /// `N ×` everything else, of an input whose shape is not known yet.
  func flattenedUnknown(_ input: ValueID) throws(SourceError) -> ValueID {
    let value = try emit(Flatten(axis: 1), [input])
    tracer.builder.refine(value, [.symbol(batchSymbol), .unknown])
    return value
  }

  /// The tensor in another shape, in which one extent may be -1: what the others leave.
  func reshaped(_ input: ValueID, to target: [Factor]) throws(SourceError) -> ValueID {
    if tracer.builder.shape(of: input) == nil { return try reshapedUnknown(input, to: target) }
    let extents = try extents(of: input)
    let total = try product(extents)
    var shape = target
    guard target.filter({ $0 == .int(-1) }).count <= 1 else {
      throw failure(.malformed, "a shape has two extents of -1")
    }
    if let open = target.firstIndex(of: .int(-1)) {
      let rest = try product(Array(target[..<open]) + target[(open + 1)...])
      guard let extent = total.divided(by: rest) else { throw misfit(extents, target) }
      shape[open] = extent
    } else if try product(target) != total {
      throw misfit(extents, target)
    }
    guard shape.allSatisfy({ $0.value ?? 1 > 0 }) else { throw misfit(extents, target) }
    let value = try emitReshape(input, extents, shape)
    tracer.refine(value, shape)
    return value
  }

  private func emitReshape(_ input: ValueID, _ extents: [Factor], _ shape: [Factor]) throws(SourceError) -> ValueID {
    if shape.count == 2, extents.count >= 2, shape[0] == extents[0] {
      return try emit(Flatten(axis: 1), [input])
    }
    // 0 keeps the input's extent, and one -1 takes what the others leave.
    var places: [Int] = []
    var isOpen = false
    for (axis, extent) in shape.enumerated() {
      if let value = extent.value {
        places.append(value)
      } else if axis < extents.count, extents[axis] == extent {
        places.append(0)
      } else if !isOpen {
        places.append(-1)
        isOpen = true
      } else {
        return try emit(Reshape(), [input, try shapeTensor(shape)])
      }
    }
    return try emit(Reshape(), [input, try constant("shape", ints: places)])
  }

  /// Of an input whose shape is not known yet, `view` only tells the features: `x.view(-1, 784)`, `x.view(N, -1)`.
  private func reshapedUnknown(_ input: ValueID, to target: [Factor]) throws(SourceError) -> ValueID {
    guard target.count == 2 else {
      _ = try extents(of: input)
      return input
    }
    if case .int(let features) = target[1], features > 0 {
      _ = try extents(of: input, hint: .flattened(features))
    }
    return try flattenedUnknown(input)
  }

  private func misfit(_ extents: [Factor], _ target: [Factor]) -> SourceError {
    func shown(_ factors: [Factor]) -> String { factors.map(\.description).joined(separator: " × ") }
    return failure(.malformed, "a tensor of \(shown(extents)) does not fill the shape \(shown(target))")
  }
}
