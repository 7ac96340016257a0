import GraphIR
import Tensors

/// Functions that write elements to places that a tensor names.
enum Scattering {
  static let functions: [LibraryFunction] = [
    LibraryFunction(
      "torch.scatter", "Tensor.scatter", signature: "input, dim, index, src=None, *, value=None, reduce=None"
    ) { call throws(SourceError) in
      let source = call.isNone("src") ? "value" : "src"
      switch call["reduce"] {
      case .none: return try scatter(call, source, nil)
      case .string("add"): return try scatter(call, source, .add)
      case .string("multiply"): return try scatter(call, source, .mul)
      default: throw call.unsupported("reduce")
      }
    },
    LibraryFunction("torch.scatter_add", "Tensor.scatter_add", signature: "input, dim, index, src") {
      call throws(SourceError) in try scatter(call, "src", .add)
    },
    LibraryFunction(
      "torch.scatter_reduce", "Tensor.scatter_reduce", signature: "input, dim, index, src, reduce, *, include_self=True"
    ) { call throws(SourceError) in
      guard try call.bool("include_self") else { throw call.unsupported("include_self") }
      let reductions: [String: ScatterReduction] = ["sum": .add, "prod": .mul, "amax": .max, "amin": .min]
      guard let reduction = reductions[try call.string("reduce")] else { throw call.unsupported("reduce") }
      return try scatter(call, "src", reduction)
    },
  ]

  private static func scatter(
    _ call: Call, _ source: String, _ reduction: ScatterReduction?
  ) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let (input, index) = (try call.tensor("input"), try call.tensor("index"))
    let extents = try interpreter.extents(of: index)
    let type = try interpreter.elementType(of: input)
    guard let operand = try interpreter.operand(call[source]) else { throw call.wrong(source, "a tensor or a number") }
    var updates = try interpreter.converted(operand, to: type)
    if case .number = operand {
      updates = try interpreter.step("expand", Expand(), [updates, try interpreter.shapeTensor(extents)])
    } else if try interpreter.extents(of: updates) != extents {
      // Only as many elements are taken as the index has.
      let axes = try interpreter.constant("axes", ints: Array(extents.indices))
      let starts = try interpreter.constant("starts", ints: extents.map { _ in 0 })
      updates = try interpreter.step(
        "taken", Slice(), [updates, starts, try interpreter.shapeTensor(extents, role: "ends"), axes])
    }
    var op = ScatterElements()
    op.axis = try call.axis("dim", rank: try interpreter.rank(of: input))
    if let reduction { op.reduction = reduction }
    return interpreter.tensor(try interpreter.emit(op, [input, try interpreter.cast(index, to: .int64), updates]))
  }
}
