import GraphIR
import Tensors

extension Frame {
  /// The elements of sequence input `index`.
  fileprivate func sequence(_ index: Int, _ name: String) throws(RuntimeError) -> [Value] {
    guard case .sequence(let values) = try value(index) else { throw .node(name, "input \(index) must be a sequence") }
    return values
  }

  /// The position in input `index`, counted from the front of `count` places; `nil` when it is left out.
  fileprivate func position(_ index: Int, of count: Int, _ name: String) throws(RuntimeError) -> Int? {
    guard has(index) else { return nil }
    guard let position = (try? tensor(index).integers())?.first, (-count..<count).contains(position) else {
      throw .node(name, "the position is outside of \(count) places")
    }
    return position < 0 ? position + count : position
  }
}

extension SequenceConstruct: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let count = node.inputCount
    return ClosureKernel { frame throws(RuntimeError) in
      var values: [Value] = []
      for index in 0..<count { values.append(try frame.value(index)) }
      try frame.give(0, .sequence(values))
    }
  }
}

extension SequenceEmpty: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    ClosureKernel { frame throws(RuntimeError) in try frame.give(0, .sequence([])) }
  }
}

extension SequenceAt: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let values = try frame.sequence(0, name)
      guard let position = try frame.position(1, of: values.count, name) else { return }
      try frame.give(0, values[position])
    }
  }
}

extension SequenceErase: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      var values = try frame.sequence(0, name)
      guard !values.isEmpty else { throw .node(name, "the sequence is empty") }
      values.remove(at: try frame.position(1, of: values.count, name) ?? values.count - 1)
      try frame.give(0, .sequence(values))
    }
  }
}

extension SequenceInsert: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      var values = try frame.sequence(0, name)
      let new = try frame.value(1)
      var place = values.count
      if frame.has(2) {
        // Positions run to the end itself, which appends.
        guard let position = (try? frame.tensor(2).integers())?.first, (-place...place).contains(position) else {
          throw .node(name, "the position is outside of \(place) places")
        }
        place = position < 0 ? position + place : position
      }
      values.insert(new, at: place)
      try frame.give(0, .sequence(values))
    }
  }
}

extension SequenceLength: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      try frame.give(0, .tensor(Tensor(scalar: Int64(try frame.sequence(0, name).count))))
    }
  }
}

extension SequenceMap: CPUExecutable {
  public var isDeterministic: Bool { subgraphsAreDeterministic }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let subgraph = Subgraph(body, options: node.options)
    let inputs = node.inputCount - subgraph.captureCount
    let outputs = subgraph.outputCount
    let name = node.name
    return SubgraphKernel([subgraph], inputs: inputs) { frame, run throws(RuntimeError) in
      let count = try frame.sequence(0, name).count
      var given: [Value] = []
      for index in 0..<inputs {
        let value = try frame.value(index)
        if case .sequence(let values) = value, values.count != count {
          throw .node(name, "sequences of \(count) and \(values.count) elements")
        }
        given.append(value)
      }
      var results = [[Value]](repeating: [], count: outputs)
      for turn in 0..<count {
        let arguments = given.map { value in
          if case .sequence(let values) = value { values[turn] } else { value }
        }
        for (index, value) in try run(0, arguments).enumerated() { results[index].append(value) }
      }
      for (index, values) in results.enumerated() { try frame.give(index, .sequence(values)) }
    }
  }
}

extension ConcatFromSequence: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let values = try frame.sequence(0, name)
      guard !values.isEmpty else { throw .node(name, "the sequence is empty") }
      if newAxis { return try frame.give(0, .tensor(try stacked(values, along: axis, name))) }
      let tensors = values.compactMap(\.tensor)
      guard tensors.count == values.count else { throw .node(name, "the sequence does not hold tensors") }
      let place = axis < 0 ? axis + (tensors.first?.rank ?? 0) : axis
      do {
        try frame.give(0, .tensor(try Tensor.concatenated(tensors, along: place)))
      } catch let error as RuntimeError {
        throw error
      } catch {
        throw .node(name, "the sequence's tensors do not fit: \(error)")
      }
    }
  }
}

extension SplitToSequence: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let name = node.name
    return ClosureKernel { frame throws(RuntimeError) in
      let tensor = try frame.tensor(0)
      let place = axis < 0 ? axis + tensor.rank : axis
      guard tensor.shape.extents.indices.contains(place) else { throw .node(name, "axis \(axis) is out of range") }
      let lengths = try lengths(frame, tensor.shape[place], name)
      var values: [Value] = []
      var start = 0
      do {
        for length in lengths {
          var part = try tensor.slice(start..<start + length, along: place)
          if !keepDimensions, !frame.has(1) {
            var extents = part.shape.extents
            extents.remove(at: place)
            part = try part.reshaped(extents)
          }
          values.append(.tensor(part))
          start += length
        }
      } catch {
        throw .node(name, "cannot be split: \(error)")
      }
      try frame.give(0, .sequence(values))
    }
  }

  /// The parts' lengths, which add up to `extent`.
  private func lengths(_ frame: Frame, _ extent: Int, _ name: String) throws(RuntimeError) -> [Int] {
    guard frame.has(1) else { return Array(repeating: 1, count: extent) }
    let split = try frame.tensor(1)
    guard let given = try? split.integers(), given.allSatisfy({ $0 >= 0 }) else {
      throw .node(name, "the parts' lengths must be integers of at least 0")
    }
    if split.rank == 0 {
      guard let length = given.first, length > 0 else { throw .node(name, "the parts' length must be positive") }
      return stride(from: 0, to: extent, by: length).map { min(length, extent - $0) }
    }
    var left = extent
    for length in given {
      guard length <= left else { throw .node(name, "parts of \(given) do not add up to \(extent)") }
      left -= length
    }
    guard left == 0 else { throw .node(name, "parts of \(given) do not add up to \(extent)") }
    return given
  }
}
