import Bytes
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// The memory of one running plan: the arena, the values without a planned place, and what kernels keep.
final class SessionMemory {
  let plan: Plan
  let limit: Int
  let states: [AnyObject?]
  private let arena: ByteView
  private let inputBoxes: [Int: Int]
  private var pointers: [UnsafeMutableRawPointer?] = []
  private var boxes: [Value?]

  init(_ plan: Plan, inputBoxes: [Int: Int], limit: Int) throws(RuntimeError) {
    self.plan = plan
    self.limit = limit
    self.inputBoxes = inputBoxes
    arena = ByteView(uninitializedCount: plan.arenaBytes)
    states = try plan.prepare()
    boxes = Array(repeating: nil, count: plan.boxCount)
    for (box, value) in plan.constantBoxes { boxes[box] = value }
    let base = UnsafeMutableRawPointer(mutating: arena.buffer.baseAddress)
    for root in plan.roots {
      switch root {
      case .constant(let made): pointers.append(UnsafeMutableRawPointer(mutating: try made.bytes().buffer.baseAddress))
      case .arena(let offset): pointers.append(base.map { $0 + offset })
      case .input, .boxed: pointers.append(nil)
      }
    }
  }

  /// Runs the plan on positional inputs and returns copies of the outputs.
  func run(_ inputs: [Value], observe: ((Int, Double) -> Void)? = nil) throws(RuntimeError) -> [Value] {
    try run(inputs, observe: observe) { () throws(RuntimeError) in
      var outputs: [Value] = []
      for slot in plan.outputs { outputs.append(try value(slot)) }
      return outputs
    }
  }

  /// Runs the plan on positional inputs, and `body` while the outputs are in their memory.
  ///
  /// - Parameter observe: called after each step with its index and the seconds that its kernel took.
  func run<R>(
    _ inputs: [Value], observe: ((Int, Double) -> Void)? = nil, _ body: () throws(RuntimeError) -> R
  ) throws(RuntimeError) -> R {
    // Held until the end: kernels work on the inputs' own memory.
    let tensors = inputs.map { $0.tensor?.dense() }
    for (index, box) in inputBoxes where index < inputs.count { boxes[box] = inputs[index] }
    for (index, root) in plan.roots.enumerated() {
      if case .input(let input) = root {
        pointers[index] = UnsafeMutableRawPointer(mutating: tensors[input]?.denseBytes?.buffer.baseAddress)
      }
    }
    if let observe {
      for index in plan.steps.indices {
        let start = monotonicSeconds()
        try plan.steps[index].kernel.run(Frame(memory: self, step: index))
        observe(index, monotonicSeconds() - start)
      }
    } else {
      for index in plan.steps.indices { try plan.steps[index].kernel.run(Frame(memory: self, step: index)) }
    }
    defer { withExtendedLifetime(tensors) {} }
    return try body()
  }

  func rootPointer(_ root: Int) -> UnsafeMutableRawPointer? { pointers[root] }

  func pointer(_ slot: Int) -> UnsafeMutableRawPointer? {
    let root = plan.slots[slot].root
    if case .boxed(let box) = plan.roots[root] {
      return UnsafeMutableRawPointer(mutating: boxes[box]?.tensor?.denseBytes?.buffer.baseAddress)
    }
    return pointers[root]
  }

  /// The number of elements of a tensor slot.
  func count(_ slot: Int) -> Int {
    if case .boxed(let box) = plan.roots[plan.slots[slot].root] { return boxes[box]?.tensor?.count ?? 0 }
    return plan.slots[slot].shape?.count ?? 0
  }

  /// The element type of a tensor slot.
  func elementType(_ slot: Int) -> ElementType? {
    if case .boxed(let box) = plan.roots[plan.slots[slot].root] { return boxes[box]?.tensor?.elementType }
    return plan.slots[slot].elementType
  }

  func set(_ slot: Int, _ value: Value) {
    guard case .boxed(let box) = plan.roots[plan.slots[slot].root] else { return }
    // Kernels read pointers: tensors are kept dense.
    boxes[box] = value.tensor.map { .tensor($0.dense()) } ?? value
  }

  /// The value in a (dense) slot, copied out of the arena.
  func value(_ slot: Int) throws(RuntimeError) -> Value {
    let described = plan.slots[slot]
    if case .boxed(let box) = plan.roots[described.root] {
      guard let value = boxes[box] else { throw .internalDefect("a value is read before it is made") }
      return value
    }
    guard let type = described.elementType, let shape = described.shape, let bytes = type.byteCount(of: shape.count)
    else { throw .internalDefect("a planned tensor without shape") }
    let view: ByteView
    if case .constant(let made) = plan.roots[described.root] {
      view = try made.bytes()
    } else {
      let source = UnsafeRawBufferPointer(start: pointer(slot), count: bytes)
      view = ByteView(count: bytes) { $0.copyMemory(from: source) }
    }
    do {
      return .tensor(try Tensor(type, shape, bytes: view))
    } catch {
      throw .internalDefect("an output does not fit its memory: \(error)")
    }
  }
}

/// Seconds on the clock that nobody sets.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
