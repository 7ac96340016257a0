import Bytes
import GraphIR
import GraphPasses
import Tensors

/// Runs a graph. Plans are made when inputs of new shapes come, and kept.
///
/// A session is used by one thread at a time; sessions share nothing. The threads that kernels use are those of whoever calls.
public final class Session {
  /// An input or output by name.
  public struct Port: Sendable {
    public let name: String
    public let type: ValueType?

    /// What counts as given where nothing is: an optional input may be left out.
    var absentValue: Value? {
      if case .optional? = type { .optional(nil) } else { nil }
    }
  }

  public let inputs: [Port]
  public let outputs: [Port]
  private let runner: GraphRunner
  private let iterations = IterationCount()
  private let threads: Int

  /// Prepares `graph` for running: prunes what the wanted outputs do not need, rewrites and fuses.
  ///
  /// - Throws: `.unsupportedOperators` with every operator that cannot be run, `.badInput` for an unknown output name.
  public init(_ graph: Graph, options: RuntimeOptions = RuntimeOptions()) throws(RuntimeError) {
    threads = options.effectiveThreads
    Parallel.setThreads(threads)
    var options = options
    options.iterations = iterations
    runner = try GraphRunner(graph, options: options)
    let prepared = runner.graph
    inputs = prepared.inputs.map { Port(name: prepared[$0].name, type: prepared[$0].type) }
    outputs = zip(runner.outputNames, runner.outputTypes).map { Port(name: $0, type: $1) }
  }

  /// Runs the graph on named inputs and returns the outputs by name.
  ///
  /// - Throws: `.badInput` for a missing, unknown or mis-shaped input; `.node` when values contradict an operator.
  public func run(_ values: [String: Value]) throws(RuntimeError) -> [String: Value] {
    if let unknown = values.keys.sorted().first(where: { name in !inputs.contains { $0.name == name } }) {
      throw .badInput(
        "the model has no input named \(quoted(unknown)) (it has \(inputs.map { quoted($0.name) }.joined(separator: ", ")))"
      )
    }
    var ordered: [Value] = []
    for port in inputs {
      guard let value = values[port.name] ?? port.absentValue else {
        throw .badInput("input \(quoted(port.name)) is missing")
      }
      ordered.append(value)
    }
    iterations.reset()
    Parallel.setThreads(threads)
    let results = try runner.run(ordered)
    return Dictionary(zip(outputs.map(\.name), results), uniquingKeysWith: { first, _ in first })
  }

  /// Makes the plan for inputs of these shapes and packs the weights for it, as the first run would.
  ///
  /// - Throws: as `run`.
  public func prepare(_ shapes: [String: [Dimension]]) throws(RuntimeError) {
    var types: [ValueType] = []
    for port in inputs {
      guard case .tensor(let declared)? = port.type, let shape = shapes[port.name] else {
        throw .badInput("input \(quoted(port.name)) has no shape to prepare for")
      }
      types.append(.tensor(declared.elementType, shape))
    }
    Parallel.setThreads(threads)
    try runner.prepare(types)
  }

  /// Runs the graph on tensors.
  public func run(_ tensors: [String: Tensor]) throws(RuntimeError) -> [String: Tensor] {
    try run(tensors.mapValues { Value.tensor($0) }).compactMapValues(\.tensor)
  }

  /// Runs the graph and calls `observe` after every step of its plan.
  public func run(_ values: [Value], observing observe: @escaping (StepInfo) -> Void) throws(RuntimeError) -> [Value] {
    iterations.reset()
    Parallel.setThreads(threads)
    return try runner.run(values, observe: observe)
  }
}

extension Session {
  /// Runs the graph on positional values, and `body` on the outputs where they lie: nothing is copied. Inputs are read where they
  /// lie too, so that whoever owns their memory may change them between runs.
  ///
  /// - Parameter observe: called after every step of the plan.
  /// - Throws: as `run`, and what `body` throws.
  public func run<R>(
    _ values: [Value], observing observe: ((StepInfo) -> Void)? = nil,
    reading body: (OutputMemory) throws(RuntimeError) -> R
  ) throws(RuntimeError) -> R {
    iterations.reset()
    Parallel.setThreads(threads)
    return try runner.run(values, observe: observe, body)
  }
}

/// The outputs of a run in the session's own memory, which the next run writes over.
public struct OutputMemory {
  let memory: SessionMemory

  /// The elements of tensor output `index`, in row-major order; valid for the call that gave this.
  ///
  /// - Throws: when the output is no tensor of this type.
  public func elements<T: Element>(_ index: Int, _ type: T.Type = T.self) throws(RuntimeError) -> UnsafeBufferPointer<T>
  {
    guard memory.plan.outputs.indices.contains(index) else { throw .badInput("there is no output \(index)") }
    let slot = memory.plan.outputs[index]
    guard memory.elementType(slot) == T.elementType, let pointer = memory.pointer(slot) else {
      throw .badInput("output \(index) is not of type \(T.elementType)")
    }
    return UnsafeBufferPointer(start: pointer.assumingMemoryBound(to: T.self), count: memory.count(slot))
  }

  /// The bytes of tensor output `index`, of whatever type; valid as `elements`.
  ///
  /// - Throws: when the output is no tensor.
  public func bytes(_ index: Int) throws(RuntimeError) -> UnsafeRawBufferPointer {
    guard memory.plan.outputs.indices.contains(index) else { throw .badInput("there is no output \(index)") }
    let slot = memory.plan.outputs[index]
    guard let count = memory.elementType(slot)?.byteCount(of: memory.count(slot)), let pointer = memory.pointer(slot)
    else { throw .badInput("output \(index) is no tensor") }
    return UnsafeRawBufferPointer(start: pointer, count: count)
  }
}

extension Graph {
  /// What a graph without inputs computes, in the order of its outputs.
  ///
  /// - Throws: `RuntimeError` for what cannot be run, and for outputs that are no tensors.
  public func computed() throws(RuntimeError) -> [Tensor] {
    let session = try Session(self)
    let results = try session.run([:] as [String: Tensor])
    var tensors: [Tensor] = []
    for port in session.outputs {
      guard let tensor = results[port.name] else { throw .badInput("output \(quoted(port.name)) is no tensor") }
      tensors.append(tensor)
    }
    return tensors
  }
}

/// What a session tells of a step that it has just run.
public struct StepInfo: Sendable {
  /// The node's name, or what the planner put between nodes.
  public let name: String
  public let operation: String
  /// What computed it: `own`, or oneDNN's name for its implementation.
  public let implementation: String
  /// The shape of the first output, and how it lies in memory: `dense`, or in blocks as oneDNN names them (`aBcd8b`).
  public let shape: Shape?
  public let layout: String
  /// Multiply–accumulates, for operators that consist of them.
  public let multiplyAccumulates: Int?
  /// The time that the kernel took.
  public let seconds: Double
}
