import GraphIR
import Tensors

/// The extents that tests leave open.
let n = Dimension.symbol("N")
let h = Dimension.symbol("H")

/// An input of which the type is known.
func input(_ shape: [Dimension], _ type: ElementType = .float32) -> ValueFacts {
  ValueFacts(type: .tensor(type, shape))
}

/// An input whose elements are known.
func constant<T: Element>(_ elements: [T]) throws -> ValueFacts {
  ValueFacts(constant: try Tensor([elements.count], elements))
}

/// The types of the outputs of `op` on `inputs`.
func inferred(_ op: some Operator, _ inputs: ValueFacts?..., outputs: Int = 1) throws(InferenceError) -> [ValueType?] {
  var context = InferenceContext(inputs: inputs, outputCount: outputs)
  try op.infer(&context)
  return context.outputs.map(\.type)
}

/// The operator with some attributes set.
func with<Op: Operator>(_ op: Op, _ set: (inout Op) -> Void) -> Op {
  var op = op
  set(&op)
  return op
}
