import GraphIR
import Tensors

/// Functions that join tensors or take them apart.
enum Joining {
  static let functions: [LibraryFunction] = [
    LibraryFunction("torch.cat", "torch.concat", "torch.concatenate", signature: "tensors, dim=0") {
      call throws(SourceError) in
      let values = try operands(call)
      let axis = try call.axis("dim", rank: try call.interpreter.rank(of: values[0]))
      return call.interpreter.tensor(try call.interpreter.emit(Concat(axis: axis), values))
    },
    LibraryFunction("torch.stack", signature: "tensors, dim=0") { call throws(SourceError) in
      let values = try operands(call)
      let axis = try call.axis("dim", rank: try call.interpreter.rank(of: values[0]) + 1)
      let axes = try call.interpreter.constant("axes", ints: [axis])
      let planes = try values.map { value throws(SourceError) in
        try call.interpreter.step("unsqueeze", Unsqueeze(), [value, axes])
      }
      return call.interpreter.tensor(try call.interpreter.emit(Concat(axis: axis), planes))
    },
    LibraryFunction("torch.chunk", "Tensor.chunk", signature: "input, chunks, dim=0") { call throws(SourceError) in
      let count = try call.int("chunks")
      guard count > 0 else { throw call.unsupported("chunks") }
      return try split(call) { extent throws(SourceError) in
        try equalPieces(call, extent, of: max(1, extent / count + (extent % count == 0 ? 0 : 1)))
      }
    },
    LibraryFunction("torch.split", "Tensor.split", signature: "tensor, split_size_or_sections, dim=0") {
      call throws(SourceError) in
      try split(call, "tensor") { extent throws(SourceError) in
        guard case .int(let size) = call["split_size_or_sections"] else {
          return try call.ints("split_size_or_sections")
        }
        return try equalPieces(call, extent, of: size)
      }
    },
    LibraryFunction("torch.unbind", "Tensor.unbind", signature: "input, dim=0") { call throws(SourceError) in
      let id = try call.tensorObject("input")
      let rank = try call.interpreter.rank(of: try call.interpreter.value(of: id))
      return try call.interpreter.tuple(
        try call.interpreter.unbound(id, axis: try call.axis("dim", rank: rank)))
    },
  ]

  private static func operands(_ call: Call) throws(SourceError) -> [ValueID] {
    let values = try call.tensors(call["tensors"])
    guard !values.isEmpty else { throw call.failure("there are no tensors to join") }
    return try call.interpreter.promoted(values.map { .tensor($0) })
  }

  private static func equalPieces(_ call: Call, _ extent: Int, of size: Int) throws(SourceError) -> [Int] {
    guard size > 0 else { throw call.failure("pieces of \(size) elements") }
    try call.interpreter.spend(extent / size)
    return Array(repeating: size, count: extent / size) + (extent % size == 0 ? [] : [extent % size])
  }

  private static func split(
    _ call: Call, _ parameter: String = "input", _ sizes: (Int) throws(SourceError) -> [Int]
  ) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let id = try call.tensorObject(parameter)
    let input = try interpreter.value(of: id)
    let extents = try interpreter.extents(of: input)
    let axis = try call.axis("dim", rank: extents.count)
    guard let extent = extents[axis].value else {
      throw interpreter.unsupported("\(call.shownName) along an axis whose extent is known only when the graph runs")
    }
    let sizes = try sizes(extent)
    var rest = extent
    for size in sizes {
      guard size >= 0, size <= rest else { throw call.failure("pieces of \(sizes) are more than an axis of \(extent)") }
      rest -= size
    }
    guard rest == 0 else { throw call.failure("pieces of \(sizes) do not fill an axis of \(extent)") }
    var op = Split()
    op.axis = axis
    let places = try interpreter.constant("sizes", ints: sizes)
    let pieces = try interpreter.emit(op, [input, places], outputs: sizes.count)
    return try interpreter.tuple(pieces.map { interpreter.view($0, of: id) })
  }
}

extension Interpreter {
  /// The tensors along `axis`, without it.
  func unbound(_ id: Reference<TensorObject>, axis: Int) throws(SourceError) -> [PythonValue] {
    let input = try value(of: id)
    guard let extent = try extents(of: input)[axis].value else {
      throw unsupported("taking a tensor apart along an axis whose extent is known only when the graph runs")
    }
    try spend(extent)
    guard extent > 0 else { return [] }
    if axis == 0, let pieces = try constantRows(input, extent) { return pieces }
    let axes = try constant("axes", ints: [axis])
    var op = Split()
    op.axis = axis
    op.outputCount = extent
    let pieces = try step("split", op, [input], outputs: extent)
    return try pieces.map { piece throws(SourceError) in view(try emit(Squeeze(), [piece, axes]), of: id) }
  }

  /// The elements that iterating over a tensor gives.
  func tensorElements(_ id: Reference<TensorObject>) throws(SourceError) -> [PythonValue] {
    guard try rank(of: try value(of: id)) > 0 else { throw typeError("a tensor without axes cannot be iterated") }
    return try named("unbind") { () throws(SourceError) in try unbound(id, axis: 0) }
  }

  /// The rows of a constant, as constants: `[x.item() for x in torch.linspace(0, 0.1, 12)]`.
  private func constantRows(_ input: ValueID, _ count: Int) throws(SourceError) -> [PythonValue]? {
    guard let tensor = tracer.builder.graph[input].constant, tensor.count <= 4096 else { return nil }
    var rows: [PythonValue] = []
    let extents = Array(tensor.shape.extents.dropFirst())
    for row in 0..<count {
      guard let piece = try? tensor.slice(row..<row + 1, along: 0).reshaped(extents) else { return nil }
      rows.append(self.tensor(try constant("row", piece)))
    }
    return rows
  }
}
