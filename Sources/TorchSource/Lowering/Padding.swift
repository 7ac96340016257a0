import GraphIR
import Tensors

/// `F.pad`
enum Padding {
  static let functions: [LibraryFunction] = [
    LibraryFunction(
      "torch.nn.functional.pad", "torch._C._nn.pad", signature: "input, pad, mode='constant', value=None", body: pad)
  ]

  private static func pad(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let extents = try interpreter.extents(of: input)
    let amounts = try call.ints("pad")
    guard amounts.count % 2 == 0, amounts.count / 2 <= extents.count else {
      throw call.failure("\(amounts.count) amounts do not fit a tensor of \(extents.count) axes")
    }
    // PyTorch lists a pair an axis, the last axis first; ONNX all beginnings, then all ends.
    var begins = [Int](repeating: 0, count: extents.count)
    var ends = begins
    for index in 0..<amounts.count / 2 {
      begins[extents.count - 1 - index] = amounts[2 * index]
      ends[extents.count - 1 - index] = amounts[2 * index + 1]
    }
    var op = Pad()
    switch try call.string("mode") {
    case "constant": op.mode = .constant
    case "reflect": op.mode = .reflect
    case "replicate": op.mode = .edge
    case "circular": op.mode = .wrap
    default: throw call.unsupported("mode")
    }
    guard op.mode == .constant || amounts.allSatisfy({ $0 >= 0 }) else { throw call.unsupported("pad") }
    var inputs: [ValueID?] = [input, try interpreter.constant("pads", ints: begins + ends)]
    if op.mode == .constant, !call.isNone("value"), try call.double("value") != 0 {
      inputs.append(try interpreter.converted(try call.operand("value"), to: try interpreter.elementType(of: input)))
    }
    let value = try interpreter.emit(op, inputs)
    interpreter.tracer.refine(value, zip(extents, zip(begins, ends)).map { $1.0 == 0 && $1.1 == 0 ? $0 : nil })
    return interpreter.tensor(value)
  }
}
