import Bytes
import GraphIR
import Tensors

/// What the text of recurrent layers (`Library/Layers/RecurrentLayers.swift`) cannot say itself.
enum Recurrence {
  static let functions: [LibraryFunction] = [
    LibraryFunction(
      "_recurrent", signature: "mode, bidirectional, hidden_size, input, w, r, b, lengths, hidden, cell=None",
      body: recurrent),
    LibraryFunction("_recurrent_rank", signature: "input, features") { call throws(SourceError) in
      let features = try call.int("features")
      let extents = try call.interpreter.extents(of: try call.tensor("input"), hint: .sequence(features: features))
      guard extents.count == 2 || extents.count == 3 else {
        throw call.interpreter.unsupported("a recurrent layer on a tensor of \(extents.count) axes (2 or 3 expected)")
      }
      guard extents[extents.count - 1] == .int(features) else {
        throw call.interpreter.failure(
          .malformed,
          "the recurrent layer takes \(features) features, the input has \(extents[extents.count - 1].description)")
      }
      return .int(extents.count)
    },
  ]

  /// One layer in ONNX's form: `input: sequence × batch × features`, the matrices of all directions stacked, gates in ONNX's
  /// order. Gives every hidden state (`sequence × directions × batch × hidden`) and the last state(s).
  private static func recurrent(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    var inputs: [ValueID?] = [try call.tensor("input"), try call.tensor("w"), try call.tensor("r")]
    inputs.append(try call.optionalTensor("b"))
    inputs.append(
      try call.optionalTensor("lengths").map { lengths throws(SourceError) in
        try interpreter.cast(lengths, to: .int32)
      })
    inputs.append(try call.optionalTensor("hidden"))
    let isLSTM = try call.string("mode") == "LSTM"
    if isLSTM { inputs.append(try call.optionalTensor("cell")) }
    while case .some(nil) = inputs.last { inputs.removeLast() }
    let results = try interpreter.step("layer", try layer(call), inputs, outputs: isLSTM ? 3 : 2)
    return try interpreter.tuple(results.map { interpreter.tensor($0) })
  }

  private static func layer(_ call: Call) throws(SourceError) -> any RecurrentOperator {
    let direction: RecurrentDirection = try call.bool("bidirectional") ? .bidirectional : .forward
    let mode = try call.string("mode")
    func set<O: RecurrentOperator>(_ op: O) throws(SourceError) -> O {
      var op = op
      op.direction = direction
      op.hiddenSize = try call.int("hidden_size")
      return op
    }
    switch mode {
    case "LSTM": return try set(LSTM())
    case "GRU":
      var op = try set(GRU())
      op.linearBeforeReset = true
      return op
    case "RNN_TANH": return try set(RNN())
    case "RNN_RELU":
      var op = try set(RNN())
      op.activations = Array(repeating: .relu, count: direction.count)
      return op
    default: throw call.unsupported("mode")
    }
  }
}
