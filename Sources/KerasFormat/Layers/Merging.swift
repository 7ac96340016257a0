import Bytes
import GraphIR
import Tensors

extension Lowering {
  /// Values of several tensors in one layout and with as many axes, so that they broadcast as in Keras: where one has
  /// fewer, axes of extent 1 come in after the batch.
  mutating func aligned(_ inputs: [KerasTensor]) throws(KerasError) -> (values: [ValueID], layout: KerasTensor.Layout) {
    var ranks: [Int] = []
    for input in inputs { ranks.append(try rank(input)) }
    let rank = ranks.max() ?? 0
    let isChannelsFirst =
      inputs.contains { $0.layout == .channelsFirst } && ranks.allSatisfy { $0 == rank || $0 == 0 }
    var values: [ValueID] = []
    for (input, own) in zip(inputs, ranks) {
      if own == 0 {
        values.append(input.value)
      } else if isChannelsFirst {
        values.append(try channelsFirst(input))
      } else if own == rank {
        values.append(try asKeras(input))
      } else {
        let axes = try vector("axes", Array(1...rank - own))
        values.append(try emit(Unsqueeze(), asKeras(input), axes, step: "Unsqueeze"))
      }
    }
    return (values, isChannelsFirst ? .channelsFirst : .asKeras)
  }
}

/// `Add`, `Subtract`, `Multiply`, `Average`, `Maximum`, `Minimum`, and the operations of these names.
struct MergeLayer: KerasLayer {
  enum Kind: Sendable {
    case add, subtract, multiply, divide, average, maximum, minimum
  }

  let kind: Kind

  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor] {
    guard inputs.count >= 2 else { throw graph.problem("\(inputs.count) input is given, at least 2 expected") }
    let (values, layout) = try graph.aligned(inputs)
    let result: ValueID
    switch kind {
    case .add:
      result = try values.count == 2 ? graph.emit(Add(), values[0], values[1]) : graph.emit(Sum(), values)[0]
    case .subtract, .divide:
      guard values.count == 2 else { throw graph.problem("\(values.count) inputs are given, 2 expected") }
      result = try kind == .subtract ? graph.emit(Sub(), values[0], values[1]) : graph.emit(Div(), values[0], values[1])
    case .multiply:
      var product = values[0]
      for (index, factor) in values.enumerated().dropFirst() {
        product = try graph.emit(Mul(), product, factor, step: index == values.count - 1 ? nil : "Mul\(index)")
      }
      result = product
    case .average: result = try graph.emit(Mean(), values)[0]
    case .maximum: result = try graph.emit(Max(), values)[0]
    case .minimum: result = try graph.emit(Min(), values)[0]
    }
    return [KerasTensor(value: result, layout: layout)]
  }
}

/// `TFOpLambda`: a function of TensorFlow in a model of Keras 2 (`x / 255`).
enum TensorFlowFunction {
  static func layer(_ config: inout LayerConfig) throws(KerasError) -> any KerasLayer {
    let function = try config.string("function", default: "")
    switch function {
    case "math.add", "__operators__.add": return MergeLayer(kind: .add)
    case "math.subtract": return MergeLayer(kind: .subtract)
    case "math.multiply": return MergeLayer(kind: .multiply)
    case "math.divide", "math.truediv": return MergeLayer(kind: .divide)
    case "math.maximum": return MergeLayer(kind: .maximum)
    case "math.minimum": return MergeLayer(kind: .minimum)
    default: throw config.unsupported("function \(quoted(function))")
    }
  }
}

/// `Concatenate`.
struct ConcatenateLayer: KerasLayer {
  let axis: Int

  init(axis: Int) { self.axis = axis }

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    axis = try config.int("axis", default: -1)
  }

  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor] {
    guard let first = inputs.first else { throw graph.problem("no inputs are given") }
    let rank = try graph.rank(first)
    for input in inputs where try graph.rank(input) != rank {
      throw graph.problem("its inputs have \(rank) and \(try graph.rank(input)) axes")
    }
    let (values, layout) = try graph.aligned(inputs)
    var op = Concat()
    op.axis = layout.graphAxis(try graph.axis(axis, rank: rank), rank: rank)
    return [KerasTensor(value: try graph.emit(op, values)[0], layout: layout)]
  }
}

/// `Merge` of Keras 1, whose mode says which of the merging layers it is.
enum LegacyMerge {
  static func layer(_ config: inout LayerConfig) throws(KerasError) -> any KerasLayer {
    let mode = try config.string("mode", default: "sum")
    let axis = try config.int("concat_axis", default: -1)
    // Said by other options where the mode is a function.
    for key in ["dot_axes", "mode_type", "output_shape", "output_shape_type", "output_mask", "output_mask_type"] {
      _ = config.value(key)
    }
    switch mode {
    case "sum": return MergeLayer(kind: .add)
    case "mul": return MergeLayer(kind: .multiply)
    case "ave": return MergeLayer(kind: .average)
    case "max": return MergeLayer(kind: .maximum)
    case "concat": return ConcatenateLayer(axis: axis)
    default: throw config.unsupported("mode \(quoted(mode))")
    }
  }
}

/// `Dot`: sums of products along one axis of each of two tensors, sample by sample.
struct DotLayer: KerasLayer {
  let axes: [Int]
  let isNormalized: Bool

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    let axes = try config.ints("axes") ?? []
    guard (1...2).contains(axes.count) else { throw config.problem("axes \(axes), one or two expected") }
    self.axes = axes.count == 1 ? [axes[0], axes[0]] : axes
    isNormalized = try config.bool("normalize", default: false)
  }

  func lower(
    _ inputs: [KerasTensor], _ parameters: LayerParameters, _ graph: inout Lowering
  ) throws(KerasError) -> [KerasTensor] {
    guard inputs.count == 2 else { throw graph.problem("\(inputs.count) inputs are given, 2 expected") }
    var values: [ValueID] = []
    var terms: [String] = []
    // The batch is n, the summed axis k; the others are a, b, … of the first input and p, q, … of the second.
    for (index, input) in inputs.enumerated() {
      let rank = try graph.rank(input)
      let summed = try graph.axis(axes[index], rank: rank)
      guard (2...4).contains(rank), summed > 0 else { throw graph.unsupported("Dot of \(rank) axes along \(summed)") }
      var value = try graph.asKeras(input)
      if isNormalized {
        var op = LpNormalization()
        op.axis = summed
        value = try graph.emit(op, value, step: "Normalized\(index)")
      }
      values.append(value)
      let free = Array(index == 0 ? "abc" : "pqr")
      var term = "n"
      for axis in 1..<rank { term.append(axis == summed ? "k" : free[axis < summed ? axis - 1 : axis - 2]) }
      terms.append(term)
    }
    let output = (terms[0] + terms[1].dropFirst()).filter { $0 != "k" }
    var op = Einsum()
    op.equation = "\(terms[0]),\(terms[1])->\(output)"
    // Of two vectors Keras keeps an axis of extent 1.
    guard output == "n" else { return [KerasTensor(value: try graph.emit(op, values)[0], layout: .asKeras)] }
    let sums = try graph.emit(op, values, step: "Einsum")[0]
    return [KerasTensor(value: try graph.emit(Unsqueeze(), sums, graph.vector("axes", [1])), layout: .asKeras)]
  }
}
