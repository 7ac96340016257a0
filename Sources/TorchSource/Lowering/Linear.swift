import GraphIR
import Tensors

/// Products of matrices, and tables of vectors.
enum Linear {
  private static let f = "torch.nn.functional."

  static let functions: [LibraryFunction] = [
    LibraryFunction("\(f)linear", signature: "input, weight, bias=None", body: linear),
    LibraryFunction(
      "torch.matmul", "Tensor.matmul", "torch.mm", "Tensor.mm", "torch.bmm", "Tensor.bmm", signature: "input, other"
    ) {
      call throws(SourceError) in
      let values = try call.interpreter.promoted([try call.operand("input"), try call.operand("other")])
      return call.interpreter.tensor(try call.interpreter.emit(MatMul(), values))
    },
    LibraryFunction("torch.addmm", "Tensor.addmm", signature: "input, mat1, mat2, *, beta=1, alpha=1") {
      call throws(SourceError) in
      var op = Gemm()
      op.alpha = try call.float("alpha")
      op.beta = try call.float("beta")
      return call.interpreter.tensor(
        try call.interpreter.emit(op, [try call.tensor("mat1"), try call.tensor("mat2"), try call.tensor("input")]))
    },
    LibraryFunction("torch.baddbmm", "Tensor.baddbmm", signature: "input, batch1, batch2, *, beta=1, alpha=1") {
      call throws(SourceError) in
      let interpreter = call.interpreter
      var product = try interpreter.step("matmul", MatMul(), [try call.tensor("batch1"), try call.tensor("batch2")])
      var input = try call.tensor("input")
      let type = try interpreter.elementType(of: input)
      if try call.double("alpha") != 1 {
        product = try interpreter.step(
          "scaled", Mul(), [product, try interpreter.converted(try call.operand("alpha"), to: type)])
      }
      if try call.double("beta") != 1 {
        input = try interpreter.step(
          "scaled", Mul(), [input, try interpreter.converted(try call.operand("beta"), to: type)])
      }
      return interpreter.tensor(try interpreter.emit(Add(), [input, product]))
    },
    LibraryFunction("torch.dot", "Tensor.dot", signature: "input, other") { call throws(SourceError) in
      call.interpreter.tensor(
        try call.interpreter.emit(MatMul(), [try call.tensor("input"), try call.tensor("other")]))
    },
    LibraryFunction("torch.einsum", signature: "equation, *operands") { call throws(SourceError) in
      var op = Einsum()
      op.equation = try call.string("equation")
      var operands = call.rest
      if operands.count == 1, case .list = operands[0] { operands = try call.interpreter.elements(of: operands[0]) }
      return call.interpreter.tensor(
        try call.interpreter.emit(op, try call.tensors(try call.interpreter.list(operands))))
    },
    LibraryFunction("\(f)bilinear", signature: "input1, input2, weight, bias=None") { call throws(SourceError) in
      var op = Einsum()
      op.equation = "...i,oij,...j->...o"
      let inputs = [try call.tensor("input1"), try call.tensor("weight"), try call.tensor("input2")]
      guard let bias = try call.optionalTensor("bias") else {
        return call.interpreter.tensor(try call.interpreter.emit(op, inputs))
      }
      let product = try call.interpreter.step("product", op, inputs)
      return call.interpreter.tensor(try call.interpreter.emit(Add(), [product, bias]))
    },
    LibraryFunction(
      "\(f)embedding",
      signature:
        "input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False"
    ) { call throws(SourceError) in
      try call.refuse(unlessNone: "max_norm")
      let input = try call.tensor("input")
      guard try !call.interpreter.elementType(of: input).isFloatingPoint else {
        var error = call.wrong("input", "whole numbers")
        error.hint = .tokens
        throw error
      }
      return call.interpreter.tensor(
        try call.interpreter.emit(Gather(axis: 0), [try call.tensor("weight"), input]))
    },
  ]

  private static func linear(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let (input, weight) = (try call.tensor("input"), try call.tensor("weight"))
    let bias = try call.optionalTensor("bias")
    let shape = try interpreter.extents(of: weight)
    guard shape.count == 2 else { throw call.failure("a weight of 2 axes expected") }
    let extents = try interpreter.extents(of: input, hint: shape[1].value.map { .features($0) } ?? .unknown)
    if let last = extents.last, last != shape[1] {
      var error = call.failure("the weight takes \(shape[1].description) features, the input has \(last.description)")
      // Flattened from an input whose shape is not known yet.
      if last.value == nil, let features = shape[1].value { error.hint = .flattened(features) }
      throw error
    }
    if extents.count == 2 {
      var op = Gemm()
      op.transB = true
      return interpreter.tensor(try interpreter.emit(op, [input, weight] + (bias.map { [$0] } ?? [])))
    }
    let transposed = try interpreter.step("transpose", Transpose([1, 0]), [weight])
    guard let bias else { return interpreter.tensor(try interpreter.emit(MatMul(), [input, transposed])) }
    let product = try interpreter.step("matmul", MatMul(), [input, transposed])
    return interpreter.tensor(try interpreter.emit(Add(), [product, bias]))
  }
}
