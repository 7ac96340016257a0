import GraphIR
import Tensors

/// What networks do in training only: dropout, running statistics, and values that no gradient passes.
enum TrainingFunctions {
  private static let f = "torch.nn.functional."

  static let functions: [LibraryFunction] = [
    LibraryFunction("\(f)dropout", "torch.dropout", signature: "input, p=0.5, training=True, inplace=False") {
      call throws(SourceError) in
      let interpreter = call.interpreter
      let p = try call.double("p")
      guard p >= 0, p <= 1 else { throw call.unsupported("p") }
      var operands = [try call.tensor("input")]
      let drops = try drops(call, call.shownName)
      if drops || p != 0.5 { operands.append(try interpreter.constant("ratio", .float(p), .float32)) }
      if drops { operands.append(try interpreter.constant("training", Tensor(scalar: true))) }
      return interpreter.tensor(try interpreter.emit(Dropout(), operands))
    },
    // Whether the dropout of that name drops anything.
    LibraryFunction("_drops", signature: "name, training") { call throws(SourceError) in
      .bool(try drops(call, "F.\(try call.string("name"))"))
    },
    LibraryFunction("_is_training", signature: "") { call in .bool(call.interpreter.isTraining) },
    LibraryFunction("Tensor.detach", "torch.detach", "Tensor.detach_", signature: "self") { call throws(SourceError) in
      guard call.interpreter.isTraining else { return call["self"] }
      return try call.interpreter.detached(try call.tensorObject("self"))
    },
    LibraryFunction("Tensor.requires_grad_", signature: "self, requires_grad=True") { call throws(SourceError) in
      try call.interpreter.setTensorAttribute(
        "requires_grad", of: try call.tensorObject("self"), to: call["requires_grad"])
      return call["self"]
    },
  ]

  private static func drops(_ call: Call, _ name: String) throws(SourceError) -> Bool {
    guard try call.bool("training") else { return false }
    if !call.interpreter.isTraining {
      call.interpreter.note("\(name) without training=self.training is taken as in evaluation: nothing is dropped")
    }
    return call.interpreter.isTraining
  }
}

extension Interpreter {
  /// The value that a tensor has, behind which no gradient flows.
  func detached(_ id: Reference<TensorObject>) throws(SourceError) -> PythonValue {
    view(try detached(try value(of: id)), of: id)
  }

  func detached(_ value: ValueID) throws(SourceError) -> ValueID {
    guard tracer.builder.type(of: value)?.tensor?.elementType.isFloatingPoint ?? false,
      tracer.builder.graph[value].constant == nil || boundValues.values.contains(value)
    else { return value }
    return try step("detached", Detach(), [value])
  }

  /// Moves the buffers `running_mean` and `running_var` of a call towards the statistics of a batch.
  ///
  /// - Parameters:
  ///   - variance: of all elements.
  ///   - tensor: with as many elements as the statistics are of.
  func updateStatistics(
    _ call: Call, mean: ValueID, variance: ValueID, ofAll tensor: ValueID
  ) throws(SourceError) {
    let (runningMean, runningVariance) = (try call.tensorObject("running_mean"), try call.tensorObject("running_var"))
    let share = try converted(try call.operand("momentum"), to: .float32)
    let count = try step("size", Size(), [tensor])
    let results = try step(
      "running", RunningStatistics(),
      [try value(of: runningMean), try value(of: runningVariance), mean, variance, count, share], outputs: 2)
    try mutate(runningMean, to: results[0])
    try mutate(runningVariance, to: results[1])
  }
}
