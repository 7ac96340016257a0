import GraphIR
import Tensors

/// Where the values of a plan lie, while it is made: slots (a value in one layout) on roots (memory).
struct MemoryMap {
  /// What a root is.
  enum Memory {
    case constant(PackedConstant)
    case input(Int)
    case arena(bytes: Int)
    case boxed(Int)
  }

  private struct Root {
    var memory: Memory
    /// The first and last step that use it.
    var first: Int
    var last: Int
    /// Nodes (and graph outputs) that are still to read a value kept here.
    var pendingReads = 0
    /// The memory that this one is a part of, and where: values that are joined are made where they will be.
    var container: (root: Int, offset: Int)?
    var isContainer = false
  }

  private(set) var slots: [Plan.Slot] = []
  private(set) var boxCount = 0
  private var roots: [Root] = []
  /// The number of the step that is planned next.
  private var step = 0

  // MARK: - Making

  mutating func addRoot(_ memory: Memory) -> Int {
    roots.append(Root(memory: memory, first: step, last: step))
    return roots.count - 1
  }

  /// Memory for a value whose shape only the run tells.
  mutating func addBox() -> (root: Int, box: Int) {
    boxCount += 1
    return (addRoot(.boxed(boxCount - 1)), boxCount - 1)
  }

  mutating func addSlot(_ slot: Plan.Slot, on root: Int) -> Int {
    var slot = slot
    slot.root = root
    slots.append(slot)
    return slots.count - 1
  }

  mutating func addSlot(_ type: ValueType?, on root: Int) -> Int {
    addSlot(
      Plan.Slot(root: root, elementType: type?.tensor?.elementType, shape: type?.tensor?.knownShape), on: root)
  }

  // MARK: - Using

  /// Keeps the memory of what the next step uses until then, and goes on to the step after it.
  mutating func endStep(using slots: some Sequence<Int>, scratch: Int?) {
    for slot in slots { roots[root(of: slot)].last = step }
    if let scratch { roots[scratch].last = step }
    step += 1
  }

  /// So many readers of `slot` are still to come.
  mutating func expectReads(_ count: Int, of slot: Int) { roots[root(of: slot)].pendingReads += count }

  mutating func endRead(of slot: Int) { roots[root(of: slot)].pendingReads -= 1 }

  // MARK: - Asking

  /// What `slot` lies in.
  func memory(of slot: Int) -> Memory { roots[slots[slot].root].memory }

  /// The memory, a part of no other, that `slot` lies in.
  func root(of slot: Int) -> Int { outermost(slots[slot].root).root }

  /// Whether both lie in the same memory.
  func shareMemory(_ a: Int, _ b: Int) -> Bool { root(of: a) == root(of: b) }

  /// The memory that `root` is a part of in the end, and where it begins there.
  private func outermost(_ root: Int) -> (root: Int, offset: Int) {
    var (root, offset) = (root, 0)
    while let container = roots[root].container {
      offset += container.offset
      root = container.root
    }
    return (root, offset)
  }

  func byteCount(of slot: Int) -> Int? {
    let slot = slots[slot]
    guard let type = slot.elementType, let shape = slot.shape else { return nil }
    return switch slot.layout {
    case .dense: type.byteCount(of: shape.count)
    case .oneDNN(let blocked): blocked.descriptor.byteCount
    case .winograd: nil
    }
  }

  /// Whether nothing but one node still reads the memory of `slot`, so that its output of `bytes` may take it over.
  ///
  /// - Parameters:
  ///   - inputs: the slots that the node's kernel reads; two of them may be one version of a value.
  ///   - reads: the slots of the values that the node reads.
  func isFree(_ slot: Int, afterReadOf reads: [Int], by inputs: [Int?], bytes: Int) -> Bool {
    let (root, offset) = outermost(slots[slot].root)
    // Two inputs in the same memory would see each other's results.
    guard inputs.count(where: { $0.map { self.root(of: $0) == root } ?? false }) == 1 else { return false }
    guard case .arena(let size) = roots[root].memory, size >= bytes, offset == 0,
      !roots[root].isContainer || byteCount(of: slot) == size
    else { return false }
    let ownReads = reads.count { self.root(of: $0) == root }
    return roots[root].pendingReads - ownReads <= 0 && ownReads <= 1
  }

  // MARK: - Joining

  /// Makes the memory of `inputs` parts of `target`, one after another, where each is memory of the plan that holds just
  /// these values. The others are left to be copied.
  mutating func join(_ inputs: [Int?], into target: Int) {
    var place = 0
    var index = 0
    while index < inputs.count {
      guard let slot = inputs[index] else { return }
      let root = root(of: slot)
      // The inputs from `index` on that lie one after another and fill their memory.
      var (end, filled) = (index, 0)
      while end < inputs.count, let next = inputs[end], case let found = outermost(slots[next].root),
        found.root == root, found.offset == filled, let bytes = byteCount(of: next)
      {
        filled += bytes
        end += 1
        if case .arena(filled) = roots[root].memory { break }
      }
      if root != target, case .arena(let size) = roots[root].memory, size == filled, end > index {
        roots[root].container = (target, place)
        roots[target].isContainer = true
        roots[target].first = min(roots[target].first, roots[root].first)
        roots[target].pendingReads += roots[root].pendingReads
        place += filled
        index = end
      } else {
        guard let bytes = byteCount(of: slot) else { return }
        place += bytes
        index += 1
      }
    }
  }

  // MARK: - The end

  /// Lays the arena out, in which `outputs` stay until the end.
  mutating func layOut(outputs: [Int]) -> (roots: [Plan.Root], arenaBytes: Int) {
    for slot in outputs { roots[root(of: slot)].last = step }
    var memory = MemoryPlanner()
    for (index, root) in roots.enumerated() {
      guard case .arena(let bytes) = root.memory, root.container == nil else { continue }
      memory.buffers.append(.init(root: index, bytes: bytes, lifetime: root.first...max(root.first, root.last)))
    }
    let (offsets, size) = memory.place()
    let placed = roots.enumerated().map { index, root -> Plan.Root in
      switch root.memory {
      case .constant(let made): return .constant(made)
      case .input(let input): return .input(input)
      case .boxed(let box): return .boxed(box)
      case .arena:
        let (whole, offset) = outermost(index)
        return .arena(offset: (offsets[whole] ?? 0) + offset)
      }
    }
    return (placed, size)
  }
}
