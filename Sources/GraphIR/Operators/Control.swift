import Tensors

/// Runs one of two graphs without inputs, by the scalar `cond`; the branch's outputs are the node's.
public struct If: Operator {
  public static let identifier = OperatorIdentifier("If")
  public static let inputCount = 1...1
  public static let outputCount = 1...Int.max

  public var thenBranch = Graph(name: "then")
  public var elseBranch = Graph(name: "else")

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("then_branch", &thenBranch)
    try attributes.require("else_branch", &elseBranch)
  }

  public var subgraphs: [Graph] { [thenBranch, elseBranch] }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let branches = [thenBranch, elseBranch]
    guard branches.allSatisfy({ $0.outputs.count == node.outputCount }) else {
      throw InferenceError("its branches have \(branches.map(\.outputs.count)) outputs, \(node.outputCount) are listed")
    }
    // A branch that fits the inputs badly may be the one that such inputs never take.
    var outcomes: [[ValueFacts]?] = []
    var problem: InferenceError?
    for branch in taken(node).map({ branches[$0] }) {
      do {
        outcomes.append(try branch.outputFacts(inputs: [], captures: node.captures))
      } catch {
        outcomes.append(nil)
        problem = error
      }
    }
    if let problem, outcomes.allSatisfy({ $0 == nil }) { throw problem }
    for index in 0..<node.outputCount {
      let types = outcomes.map { $0?[index].type }
      guard let first = types[0], let last = types[types.count - 1] else { continue }
      guard let type = first.union(last) else {
        throw InferenceError("its branches give \(first) and \(last) as output \(index)")
      }
      node.setOutput(index, type)
    }
  }

  /// The branches that may be taken: one where the condition is known.
  private func taken(_ node: InferenceContext) -> [Int] {
    guard let condition = node.integers(0)?.first else { return [0, 1] }
    return condition != 0 ? [0] : [1]
  }
}

/// Runs a graph again and again, at most M times and while its condition holds. Inputs: M, the condition, the initial values
/// carried from turn to turn. The body takes the turn's number, the condition and the carried values, and gives the condition,
/// the carried values, and values that are stacked over the turns; the node's outputs are the last two.
public struct Loop: Operator {
  public static let identifier = OperatorIdentifier("Loop")
  public static let inputCount = 2...Int.max
  public static let outputCount = 1...Int.max

  public var body = Graph(name: "body")

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("body", &body)
  }

  public var subgraphs: [Graph] { [body] }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    // A carried value's shape may change from turn to turn.
    let carried = node.inputs.dropFirst(2).map { ValueFacts(type: $0?.type?.anyShape) }
    let turn = [ValueFacts(type: .tensor(.int64, [])), ValueFacts(type: .tensor(.bool, []))]
    let outputs = try body.outputFacts(inputs: turn + carried, captures: node.captures).dropFirst()
    guard outputs.count >= carried.count, outputs.count == node.outputCount else {
      throw InferenceError(
        "its body has \(body.outputs.count) outputs for \(carried.count) carried values and \(node.outputCount) outputs"
      )
    }
    for (index, facts) in outputs.enumerated() {
      if index < carried.count {
        node.setOutput(index, facts.type.flatMap { type in node.type(index + 2).map { type.union($0) } ?? type })
      } else if let type = facts.type?.tensor {
        node.setOutput(index, type.elementType, type.shape.map { [.unknown] + $0 })
      }
    }
  }
}

/// Runs a graph over the slices of tensors. Inputs: the initial state variables, then `num_scan_inputs` tensors. The body takes
/// the state and a slice of each, and gives the new state and values that are stacked.
public struct Scan: Operator {
  public static let identifier = OperatorIdentifier("Scan")
  public static let inputCount = 1...Int.max
  public static let outputCount = 1...Int.max

  public var body = Graph(name: "body")
  public var scanInputCount = 0
  /// The axis that each scanned input is sliced along; 0 where not given.
  public var scanInputAxes: [Int]?
  /// 0 for forward, 1 for backward.
  public var scanInputDirections: [Int]?
  /// The axis that each scan output is stacked along; 0 where not given.
  public var scanOutputAxes: [Int]?
  /// 0 for appending, 1 for prepending.
  public var scanOutputDirections: [Int]?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("body", &body)
    try attributes.require("num_scan_inputs", &scanInputCount)
    try attributes.code("scan_input_axes", &scanInputAxes)
    try attributes.code("scan_input_directions", &scanInputDirections)
    try attributes.code("scan_output_axes", &scanOutputAxes)
    try attributes.code("scan_output_directions", &scanOutputDirections)
  }

  public var subgraphs: [Graph] { [body] }

  /// How many state variables there are.
  ///
  /// - Throws: when the attributes do not fit the numbers of inputs and outputs.
  public func stateCount(inputs: Int, outputs: Int) throws(InferenceError) -> Int {
    guard scanInputCount > 0, scanInputCount <= inputs else {
      throw InferenceError("num_scan_inputs is \(scanInputCount) of \(inputs) inputs")
    }
    let states = inputs - scanInputCount
    let scanOutputs = outputs - states
    guard scanOutputs >= 0, body.inputs.count == inputs, body.outputs.count == outputs else {
      throw InferenceError("its body does not fit \(inputs) inputs and \(outputs) outputs")
    }
    for (list, count) in [
      (scanInputAxes, scanInputCount), (scanInputDirections, scanInputCount), (scanOutputAxes, scanOutputs),
      (scanOutputDirections, scanOutputs),
    ] {
      guard list.map({ $0.count == count }) ?? true else {
        throw InferenceError("an axis or direction list has \(list?.count ?? 0) entries, \(count) expected")
      }
    }
    for direction in (scanInputDirections ?? []) + (scanOutputDirections ?? []) where direction != 0 && direction != 1 {
      throw InferenceError("a direction is \(direction), 0 or 1 expected")
    }
    return states
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let states = try stateCount(inputs: node.inputs.count, outputs: node.outputCount)
    var given = node.inputs.prefix(states).map { ValueFacts(type: $0?.type) }
    var steps = Dimension.unknown
    for index in 0..<scanInputCount {
      guard let type = node.type(states + index)?.tensor, var shape = type.shape else {
        given.append(ValueFacts(type: node.type(states + index)?.anyShape))
        continue
      }
      let axis = try node.normalized(axis: scanInputAxes?[index] ?? 0, rank: shape.count)
      let extent = shape.remove(at: axis)
      guard steps.isCompatible(with: extent) else {
        throw InferenceError("scanned inputs have \(steps) and \(extent) slices")
      }
      steps = steps.merged(with: extent)
      given.append(ValueFacts(type: .tensor(type.elementType, shape)))
    }
    for (index, facts) in try body.outputFacts(inputs: given, captures: node.captures).enumerated() {
      guard index >= states, let type = facts.type?.tensor else {
        node.setOutput(index, facts.type)
        continue
      }
      var shape = type.shape
      if let rank = shape?.count {
        let axis = try node.normalized(axis: scanOutputAxes?[index - states] ?? 0, rank: rank + 1)
        shape?.insert(steps, at: axis)
      }
      node.setOutput(index, type.elementType, shape)
    }
  }
}
