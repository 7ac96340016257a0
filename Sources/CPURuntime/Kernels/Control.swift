import Bytes
import GraphIR
import Tensors

extension If: CPUExecutable {
  public var isDeterministic: Bool { subgraphsAreDeterministic }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard try node.input(0).elementType == .bool, try node.input(0).count == 1 else {
      throw .node(node.name, "the condition must be one bool")
    }
    let branches = subgraphs.map { [options = node.options] in Subgraph($0, options: options) }
    return SubgraphKernel(branches, inputs: 1) { frame, run throws(RuntimeError) in
      let condition = frame.elements(0, UInt8.self).first ?? 0
      for (index, value) in try run(condition != 0 ? 0 : 1, []).enumerated() { try frame.give(index, value) }
    }
  }
}

extension Loop: CPUExecutable {
  public var isDeterministic: Bool { subgraphsAreDeterministic }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let subgraph = Subgraph(body, options: node.options)
    let inputs = node.inputCount - subgraph.captureCount
    let carried = inputs - 2
    guard carried >= 0, subgraph.inputCount == inputs, subgraph.outputCount > carried else {
      throw .node(node.name, "the body takes \(subgraph.inputCount) inputs for \(carried) carried values")
    }
    let (name, options) = (node.name, node.options)
    return SubgraphKernel([subgraph], inputs: inputs) { frame, run throws(RuntimeError) in
      let turns = frame.elements(0, Int64.self).first ?? .max
      var goesOn = frame.elements(1, UInt8.self).first ?? 1
      var state: [Value] = []
      for index in 0..<carried { state.append(try frame.value(2 + index)) }
      var scanned = [[Value]](repeating: [], count: subgraph.outputCount - 1 - carried)
      var turn: Int64 = 0
      while turn < turns, goesOn != 0 {
        guard options.iterations.advance(limit: options.loopLimit) else {
          throw .limit("\(options.loopLimit) iterations of loops")
        }
        let condition = Value.tensor(Tensor(scalar: true))
        let outputs = try run(0, [.tensor(Tensor(scalar: turn)), condition] + state)
        // Without a condition of its own the loop ignores its body's.
        if frame.has(1) { goesOn = try Self.condition(outputs[0], name) }
        state = Array(outputs[1..<1 + carried])
        for (index, value) in outputs.dropFirst(1 + carried).enumerated() { scanned[index].append(value) }
        turn += 1
      }
      for (index, value) in state.enumerated() { try frame.give(index, value) }
      for (index, values) in scanned.enumerated() where frame.isUsed(carried + index) {
        let result =
          values.isEmpty
          ? try Self.noTurns(subgraph.outputType(1 + carried + index), name) : try stacked(values, along: 0, name)
        try frame.give(carried + index, .tensor(result))
      }
    }
  }

  private static func condition(_ value: Value, _ name: String) throws(RuntimeError) -> UInt8 {
    guard let tensor = value.tensor, tensor.elementType == .bool, tensor.count == 1,
      let byte = tensor.dense().denseBytes?.buffer.first
    else { throw .node(name, "the body's condition must be one bool") }
    return byte
  }

  /// A scan output of a loop that took no turn.
  private static func noTurns(_ type: TensorType?, _ name: String) throws(RuntimeError) -> Tensor {
    guard let type else { throw .node(name, "took no turn, and its body does not declare what it would have scanned") }
    do {
      let extents = [0] + (type.shape ?? []).map { $0.value ?? 0 }
      if type.elementType == .string { return try Tensor(extents, strings: []) }
      return try Tensor(type.elementType, try Shape(extents), bytes: .init([]))
    } catch {
      throw .node(name, "scan output: \(error)")
    }
  }
}

extension Scan: CPUExecutable {
  public var isDeterministic: Bool { subgraphsAreDeterministic }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let subgraph = Subgraph(body, options: node.options)
    let inputs = node.inputCount - subgraph.captureCount
    let outputs = node.outputCount
    let states = try node.window { () throws(InferenceError) in try stateCount(inputs: inputs, outputs: outputs) }
    let (name, options) = (node.name, node.options)
    return SubgraphKernel([subgraph], inputs: inputs) { frame, run throws(RuntimeError) in
      var state: [Value] = []
      for index in 0..<states { state.append(try frame.value(index)) }
      var slices: [ScannedTensor] = []
      for index in 0..<scanInputCount {
        slices.append(
          try ScannedTensor(
            try frame.tensor(states + index), axis: scanInputAxes?[index] ?? 0,
            isReversed: scanInputDirections?[index] == 1, name))
      }
      let turns = slices.first?.count ?? 0
      guard slices.allSatisfy({ $0.count == turns }) else { throw .node(name, "scanned inputs differ in length") }
      var scanned = [[Value]](repeating: [], count: outputs - states)
      for turn in 0..<turns {
        guard options.iterations.advance(limit: options.loopLimit) else {
          throw .limit("\(options.loopLimit) iterations of loops")
        }
        var arguments = state
        for slice in slices { arguments.append(.tensor(try slice.slice(turn))) }
        let results = try run(0, arguments)
        state = Array(results[..<states])
        for (index, value) in results.dropFirst(states).enumerated() { scanned[index].append(value) }
      }
      for (index, value) in state.enumerated() { try frame.give(index, value) }
      for (index, values) in scanned.enumerated() where frame.isUsed(states + index) {
        guard !values.isEmpty else { throw .node(name, "scans tensors without slices") }
        let ordered = scanOutputDirections?[index] == 1 ? values.reversed() : values
        try frame.give(states + index, .tensor(try stacked(ordered, along: scanOutputAxes?[index] ?? 0, name)))
      }
    }
  }
}

/// A tensor that a `Scan` goes through slice by slice.
private struct ScannedTensor {
  private let tensor: Tensor
  private let axis: Int
  private let isReversed: Bool
  private let name: String

  var count: Int { tensor.shape[axis] }

  init(_ tensor: Tensor, axis: Int, isReversed: Bool, _ name: String) throws(RuntimeError) {
    let place = axis < 0 ? axis + tensor.rank : axis
    guard tensor.shape.extents.indices.contains(place) else { throw .node(name, "axis \(axis) is out of range") }
    self.tensor = tensor
    self.axis = place
    self.isReversed = isReversed
    self.name = name
  }

  func slice(_ turn: Int) throws(RuntimeError) -> Tensor {
    let index = isReversed ? count - 1 - turn : turn
    var extents = tensor.shape.extents
    extents.remove(at: axis)
    do {
      return try tensor.slice(index..<index + 1, along: axis).reshaped(extents)
    } catch {
      throw .node(name, "slice \(index): \(error)")
    }
  }
}
