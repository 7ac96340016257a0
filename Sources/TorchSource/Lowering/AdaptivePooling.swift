import GraphIR
import Tensors

/// Pooling to a given output size. Output cell `i` of `n` covers the input from ⌊i·s/n⌋ to ⌈(i+1)·s/n⌉.
enum AdaptivePooling {
  static let functions: [LibraryFunction] = (1...3).flatMap { axes in
    [
      LibraryFunction("torch.nn.functional.adaptive_avg_pool\(axes)d", signature: "input, output_size") {
        call throws(SourceError) in
        try average(call, axes: axes)
      },
      LibraryFunction(
        "torch.nn.functional.adaptive_max_pool\(axes)d", signature: "input, output_size, return_indices=False"
      ) { call throws(SourceError) in
        try call.refuse(unlessFalse: "return_indices")
        return try maximum(call, axes: axes)
      },
    ]
  }

  private struct Geometry {
    var input: ValueID
    /// Input and output extents, a pair a spatial axis.
    var axes: [(input: Factor, output: Factor)]

    /// The windows of a plain pooling that covers the same cells, where there is one.
    var kernel: [Int]? {
      var kernel: [Int] = []
      for axis in axes {
        guard let input = axis.input.value, let output = axis.output.value, input % output == 0 else { return nil }
        kernel.append(input / output)
      }
      return kernel
    }
  }

  private static func geometry(_ call: Call, axes count: Int) throws(SourceError) -> Geometry {
    let input = try call.tensor("input")
    let extents = try call.interpreter.extents(of: input)
    guard extents.count == count + 2 else {
      throw call.interpreter.unsupported(
        "\(call.shownName) of a tensor of \(extents.count) axes (\(count + 2) expected)")
    }
    var sizes: [PythonValue]
    switch call["output_size"] {
    case .list, .tuple: sizes = try call.interpreter.elements(of: call["output_size"])
    case let single: sizes = [single]
    }
    if sizes.count == 1 { sizes = Array(repeating: sizes[0], count: count) }
    guard sizes.count == count else { throw call.wrong("output_size", "\(count) integers") }
    var axes: [(input: Factor, output: Factor)] = []
    for (size, extent) in zip(sizes, extents.dropFirst(2)) {
      // `None` keeps the input's extent.
      if case .none = size {
        axes.append((extent, extent))
        continue
      }
      guard let output = call.interpreter.factor(size), output.value ?? 1 > 0 else {
        throw call.wrong("output_size", "positive integers")
      }
      axes.append((extent, output))
    }
    return Geometry(input: input, axes: axes)
  }

  /// The windows along one axis.
  private static func cells(_ call: Call, _ axis: (input: Factor, output: Factor)) throws(SourceError) -> [Range<Int>] {
    guard let input = axis.input.value, let output = axis.output.value else {
      throw call.interpreter.unsupported("\(call.shownName) to more than one cell of an input of unknown size")
    }
    try call.interpreter.spend(output)
    // Below this bound their product does not overflow.
    guard (1..<1 << 31).contains(input) else { throw call.failure("an axis of \(input) cannot be pooled") }
    return (0..<output).map { cell in (cell * input / output)..<((cell + 1) * input + output - 1) / output }
  }

  private static func isGlobal(_ geometry: Geometry) -> Bool { geometry.axes.allSatisfy { $0.output == .int(1) } }

  private static func average(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let geometry = try geometry(call, axes: axes)
    if isGlobal(geometry) {
      interpreter.noteGlobalPooling(over: geometry.axes.map(\.input))
      return interpreter.tensor(try interpreter.emit(GlobalAveragePool(), [geometry.input]))
    }
    if geometry.axes.allSatisfy({ $0.input == $0.output }) {
      return interpreter.tensor(try interpreter.emit(Identity(), [geometry.input]))
    }
    if let kernel = geometry.kernel {
      var op = AveragePool()
      op.kernelShape = kernel
      op.strides = kernel
      return interpreter.tensor(try interpreter.emit(op, [geometry.input]))
    }
    // Windows of unequal size: each axis by a matrix whose rows average one window each.
    var value = geometry.input
    for (index, axis) in geometry.axes.enumerated() where axis.input != axis.output {
      let cells = try cells(call, axis)
      value = try averaged(interpreter, value, cells, input: axis.input.value ?? 0, axis: index, of: axes)
    }
    return interpreter.tensor(try interpreter.emit(Identity(), [value]))
  }

  /// `value` with spatial `axis` averaged over `cells`.
  private static func averaged(
    _ interpreter: Interpreter, _ value: ValueID, _ cells: [Range<Int>], input: Int, axis: Int, of axes: Int
  ) throws(SourceError) -> ValueID {
    let (elements, overflow) = cells.count.multipliedReportingOverflow(by: input)
    try interpreter.spend(overflow ? .max : elements)
    // Rows for the last axis, which the matrix meets from the right; columns for one that it meets from the left.
    let isLast = axis == axes - 1
    var matrix = [Float](repeating: 0, count: elements)
    for (row, cell) in cells.enumerated() {
      for column in cell { matrix[isLast ? column * cells.count + row : row * input + column] = 1 / Float(cell.count) }
    }
    let shape = isLast ? [input, cells.count] : [cells.count, input]
    let weights = try interpreter.constant("weights", shape, matrix)
    if isLast { return try interpreter.step("columns", MatMul(), [value, weights]) }
    if axis == axes - 2 { return try interpreter.step("rows", MatMul(), [weights, value]) }
    // The first of three: brought next to the last, and back.
    let swap = Transpose([0, 1, 3, 2, 4])
    let moved = try interpreter.step("swap", swap, [value])
    return try interpreter.step("swap", swap, [try interpreter.step("planes", MatMul(), [weights, moved])])
  }

  private static func maximum(_ call: Call, axes: Int) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let geometry = try geometry(call, axes: axes)
    if isGlobal(geometry) {
      interpreter.noteGlobalPooling(over: geometry.axes.map(\.input))
      return interpreter.tensor(try interpreter.emit(GlobalMaxPool(), [geometry.input]))
    }
    if geometry.axes.allSatisfy({ $0.input == $0.output }) {
      return interpreter.tensor(try interpreter.emit(Identity(), [geometry.input]))
    }
    if let kernel = geometry.kernel {
      var op = MaxPool()
      op.kernelShape = kernel
      op.strides = kernel
      return interpreter.tensor(try interpreter.emit(op, [geometry.input]))
    }
    var value = geometry.input
    for (index, axis) in geometry.axes.enumerated() where axis.input != axis.output {
      let axisIndex = index + 2
      let place = try interpreter.constant("axis", ints: [axisIndex])
      var pieces: [ValueID] = []
      for cell in try cells(call, axis) {
        let start = try interpreter.constant("start", ints: [cell.lowerBound])
        let end = try interpreter.constant("end", ints: [cell.upperBound])
        let window = try interpreter.step("window", Slice(), [value, start, end, place])
        pieces.append(try interpreter.step("max", ReduceMax(), [window, place]))
      }
      value = try interpreter.step("concat", Concat(axis: axisIndex), pieces)
    }
    return interpreter.tensor(try interpreter.emit(Identity(), [value]))
  }
}
