import Bytes
import GraphIR
import Tensors

/// Compiles a graph for given input types, node by node: infer types, fold constants, choose kernels and layouts, share
/// memory. `finish` then lays the arena out.
struct Planner {
  /// What a value's memory is while planning.
  private enum Memory {
    case constant(PackedConstant)
    case input(Int)
    case arena(bytes: Int)
    case boxed(Int)
  }

  private struct Root {
    var memory: Memory
    var first: Int
    var last: Int
    /// Nodes (and graph outputs) that are still to read a value kept here.
    var pendingReads = 0
    /// The memory that this one is a part of, and where: values that are joined are made where they will be.
    var container: (root: Int, offset: Int)?
    var isContainer = false
  }

  private struct Version: Hashable {
    var value: ValueID
    var layout: Layout
    /// The strides by which the dense value is read, where these are not its own.
    var view: [Int]?
    /// Whether a constant may lie at any address.
    var isUnaligned = false
  }

  let graph: Graph
  let options: RuntimeOptions
  let packed: PackedWeights
  private var inference: TypeInference
  private var plan = Plan()
  private var roots: [Root] = []
  /// The slot that a value's producer made.
  private var slotOf: [Int?]
  private var versions: [Version: Int] = [:]
  private var readsLeft: [Int]
  private var usedBytes = 0

  /// - Parameter inputTypes: the types of `graph.inputs` followed by `graph.captures`.
  init(_ graph: Graph, inputs inputTypes: [ValueType], options: RuntimeOptions, packed: PackedWeights) {
    self.graph = graph
    self.options = options
    self.packed = packed
    inference = TypeInference(graph)
    slotOf = Array(repeating: nil, count: graph.values.count)
    readsLeft = Array(repeating: 0, count: graph.values.count)
    for id in graph.nodes.flatMap(\.reads) + graph.outputs { readsLeft[id.index] += 1 }
    for (index, (id, type)) in zip(graph.inputs + graph.captures, inputTypes).enumerated() {
      inference.facts[id.index] = ValueFacts(type: type)
      let isTensor = type.tensor?.knownShape != nil && type.tensor?.elementType != .string
      let root = addRoot(isTensor ? .input(index) : .boxed(addBox()))
      roots[root].pendingReads = readsLeft[id.index]
      slotOf[id.index] = addSlot(root, type)
    }
  }

  /// The boxes of the inputs that are no plain tensors, by input.
  var inputBoxes: [Int: Int] {
    var boxes: [Int: Int] = [:]
    for (index, id) in (graph.inputs + graph.captures).enumerated() {
      if let slot = slotOf[id.index], case .boxed(let box) = roots[plan.slots[slot].root].memory { boxes[index] = box }
    }
    return boxes
  }

  /// The plan for the whole graph.
  static func plan(
    _ graph: Graph, inputs: [ValueType], options: RuntimeOptions, packed: PackedWeights
  ) throws(RuntimeError) -> (plan: Plan, inputBoxes: [Int: Int]) {
    var planner = Planner(graph, inputs: inputs, options: options, packed: packed)
    for node in graph.nodes { try planner.add(node) }
    let boxes = planner.inputBoxes
    return (try planner.finish(), boxes)
  }

  // MARK: - Nodes

  /// Adds the steps for `node`.
  ///
  /// - Parameter isSettled: whether everything is known that ever will be: nothing is folded or put off any more.
  mutating func add(_ node: Node, isSettled: Bool = false) throws(RuntimeError) {
    do {
      try inference.step(node)
    } catch {
      throw .node(node.name, error.problem)
    }
    defer { for id in node.reads { endRead(of: id) } }
    if !isSettled, try fold(node) { return }
    guard let op = node.op as? any CPUExecutable else { throw .unsupportedOperators([node.op.identifier.description]) }
    var builder = makeBuilder(node)
    let kernel: any Kernel
    if isSettled {
      kernel = try op.prepare(&builder)
    } else if isKnown(node) {
      do {
        kernel = try op.prepare(&builder)
      } catch .valueNeeded {
        return try putOff(node)
      }
    } else {
      return try putOff(node)
    }
    try addStep(node, kernel, builder)
  }

  /// Whether all shapes that a node reads and makes are known.
  private func isKnown(_ node: Node) -> Bool {
    (node.reads + node.outputs.compactMap { $0 }).allSatisfy { id in
      guard let tensor = inference.facts[id.index].type?.tensor, tensor.elementType != .string else { return false }
      return tensor.knownShape != nil
    }
  }

  /// Computes a node whose inputs are all known; its outputs become constants.
  private mutating func fold(_ node: Node) throws(RuntimeError) -> Bool {
    let outputs = node.outputs.compactMap { $0 }
    if outputs.allSatisfy({ inference.facts[$0.index].constant != nil }), !outputs.isEmpty { return true }
    guard let op = node.op as? any CPUExecutable, op.isDeterministic, node.captures.isEmpty,
      node.inputs.allSatisfy({ $0.map { inference.facts[$0.index].constant != nil } ?? true }), isSmall(node)
    else { return false }
    let results = try Evaluator.evaluate(
      node, node.inputs.map { $0.flatMap { inference.facts[$0.index].constant }.map(Value.tensor) }, options: options)
    guard results.allSatisfy({ $0 == nil || $0?.tensor != nil }) else { return false }
    for (id, value) in zip(node.outputs, results) {
      if let id, let tensor = value?.tensor {
        try charge(tensor.byteCount)
        inference.facts[id.index] = ValueFacts(constant: tensor)
      }
    }
    return true
  }

  /// Whether a folded node's results are worth keeping: not much larger than what they are made from.
  private func isSmall(_ node: Node) -> Bool {
    func bytes(_ ids: [ValueID?]) -> Int? {
      var sum = 0
      for case let id? in ids {
        guard let type = inference.facts[id.index].type?.tensor, let shape = type.knownShape,
          let size = type.elementType.byteCount(of: shape.count)
        else { return nil }
        sum = sum &+ size
      }
      return sum
    }
    guard let made = bytes(node.outputs) else { return true }
    return made <= max(1 << 20, 2 * (bytes(node.inputs) ?? 0))
  }

  private func makeBuilder(_ node: Node) -> KernelBuilder {
    KernelBuilder(
      name: node.name,
      types: (node.inputs.map { $0 } + node.captures).map { $0.flatMap { inference.facts[$0.index].type } },
      tensors: (node.inputs.map { $0 } + node.captures).map { $0.flatMap(plannedTensor) },
      outputTypes: node.outputs.map { $0.flatMap { inference.facts[$0.index].type } },
      outputIsUsed: node.outputs.map { $0.map { readsLeft[$0.index] > 0 } ?? false },
      options: options)
  }

  private func plannedTensor(_ id: ValueID) -> PlannedTensor? {
    let facts = inference.facts[id.index]
    guard let type = facts.type?.tensor, let shape = type.knownShape else { return nil }
    let layout = slotOf[id.index].map { plan.slots[$0].layout } ?? .dense
    return PlannedTensor(elementType: type.elementType, shape: shape, layout: layout, constant: facts.constant)
  }

  /// Adds a step that plans the node anew when it runs, with everything known.
  private mutating func putOff(_ node: Node) throws(RuntimeError) {
    var builder = makeBuilder(node)
    builder.isPutOff = true
    try addStep(node, DeferredKernel(node: node, types: builder.types, options: options), builder)
  }

  // MARK: - Steps

  private mutating func addStep(_ node: Node, _ kernel: any Kernel, _ builder: KernelBuilder) throws(RuntimeError) {
    var inputs: [Int?] = []
    for (index, id) in ((node.inputs.map { $0 }) + node.captures).enumerated() {
      guard let id else {
        inputs.append(nil)
        continue
      }
      let layout = builder.requests[index] ?? .dense
      inputs.append(
        try slot(of: id, in: layout, seenWith: builder.views[index], unaligned: builder.unaligned.contains(index)))
    }
    var outputs: [Int?] = []
    for (index, id) in node.outputs.enumerated() {
      guard let id else {
        outputs.append(nil)
        continue
      }
      outputs.append(try makeOutput(index, id, node, inputs, builder))
    }
    if case .alias? = builder.sharings[0] { return }
    // Nothing to compute where every result is empty.
    let results = outputs.compactMap { $0 }
    if !results.isEmpty, results.allSatisfy({ plan.slots[$0].shape?.count == 0 }), !builder.isPutOff { return }
    var scratch: Int?
    if builder.scratchBytes > 0 {
      try charge(builder.scratchBytes)
      scratch = addRoot(.arena(bytes: builder.scratchBytes))
    }
    append(
      Plan.Step(
        name: node.name, operation: node.op.identifier.description, kernel: kernel, inputs: inputs, outputs: outputs,
        scratch: scratch, multiplyAccumulates: multiplyAccumulates(of: node)))
  }

  private func multiplyAccumulates(of node: Node) -> Int? {
    let shapes = node.inputs.map { $0.flatMap { inference.facts[$0.index].type?.tensor?.knownShape } }
    guard let op = node.op as? any CountsMultiplyAccumulates, let id = node.outputs.first ?? nil,
      let output = inference.facts[id.index].type?.tensor?.knownShape
    else { return nil }
    return op.multiplyAccumulates(inputs: shapes, output: output)
  }

  private mutating func append(_ step: Plan.Step) {
    let index = plan.steps.count
    for slot in (step.inputs + step.outputs).compactMap({ $0 }) {
      let (root, _) = outermost(plan.slots[slot].root)
      roots[root].last = index
    }
    if let scratch = step.scratch { roots[scratch].last = index }
    plan.steps.append(step)
  }

  /// The slot for output `index` of a node, sharing an input's memory where the kernel asked for that.
  private mutating func makeOutput(
    _ index: Int, _ id: ValueID, _ node: Node, _ inputs: [Int?], _ builder: KernelBuilder
  ) throws(RuntimeError) -> Int {
    let type = inference.facts[id.index].type
    guard !builder.isPutOff, let tensor = type?.tensor, let shape = tensor.knownShape, tensor.elementType != .string
    else {
      let root = addRoot(.boxed(addBox()))
      return register(id, addSlot(root, type))
    }
    let layout = builder.outputLayouts[index] ?? .dense
    let bytes: Int
    switch layout {
    case .dense: bytes = tensor.elementType.byteCount(of: shape.count) ?? Int.max
    case .oneDNN(let blocked): bytes = blocked.descriptor.byteCount
    case .winograd: throw .internalDefect("only constants are transformed")
    }
    let made = Plan.Slot(root: 0, elementType: tensor.elementType, shape: shape, layout: layout)
    switch builder.sharings[index] {
    case .alias(let input)?:
      if let source = inputs[input] {
        guard case .boxed = roots[plan.slots[source].root].memory else {
          return register(id, addSlot(made, on: plan.slots[source].root))
        }
        // A box holds a value with a shape of its own.
        return register(id, try addCopy(of: source, made, bytes: bytes, for: node))
      }
    case .overwritesIfFree(let input)?:
      if let source = inputs[input], isFree(source, afterReadOf: node, among: inputs, bytes: bytes) {
        forgetVersions(on: plan.slots[source].root)
        return register(id, addSlot(made, on: plan.slots[source].root))
      }
    case .beginsAs(let input)?:
      if let source = inputs[input] {
        if isFree(source, afterReadOf: node, among: inputs, bytes: bytes) {
          forgetVersions(on: plan.slots[source].root)
          return register(id, addSlot(made, on: plan.slots[source].root))
        }
        return register(id, try addCopy(of: source, made, bytes: bytes, for: node))
      }
    case .joins?:
      try charge(bytes)
      let root = addRoot(.arena(bytes: bytes))
      join(inputs, into: root)
      return register(id, addSlot(made, on: root))
    case nil: break
    }
    try charge(bytes)
    return register(id, addSlot(made, on: addRoot(.arena(bytes: bytes))))
  }

  /// The slot `made` in memory of its own, with what `source` holds copied there before `node` runs.
  private mutating func addCopy(
    of source: Int, _ made: Plan.Slot, bytes: Int, for node: Node
  ) throws(RuntimeError) -> Int {
    try charge(bytes)
    let copy = addSlot(made, on: addRoot(.arena(bytes: bytes)))
    append(
      Plan.Step(
        name: "copy for \(node.name)", operation: "copy",
        kernel: CopyKernel(bytes: bytes, count: made.shape?.count ?? 0), inputs: [source], outputs: [copy], scratch: nil
      ))
    return copy
  }

  /// The memory that `root` is a part of in the end, and where it begins there.
  private func outermost(_ root: Int) -> (root: Int, offset: Int) {
    var (root, offset) = (root, 0)
    while let container = roots[root].container {
      offset += container.offset
      root = container.root
    }
    return (root, offset)
  }

  /// Makes the memory of `slots` parts of `target`, one after another, where each is memory of the plan that holds just
  /// these values. The others are left to be copied.
  private mutating func join(_ slots: [Int?], into target: Int) {
    var place = 0
    var index = 0
    while index < slots.count {
      guard let slot = slots[index] else { return }
      let (root, _) = outermost(plan.slots[slot].root)
      // The inputs from `index` on that lie one after another and fill their memory.
      var (end, filled) = (index, 0)
      while end < slots.count, let next = slots[end], case let found = outermost(plan.slots[next].root),
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

  private func byteCount(of slot: Int) -> Int? {
    let slot = plan.slots[slot]
    guard let type = slot.elementType, let shape = slot.shape else { return nil }
    return switch slot.layout {
    case .dense: type.byteCount(of: shape.count)
    case .oneDNN(let blocked): blocked.descriptor.byteCount
    case .winograd: nil
    }
  }

  /// Whether nothing but `node` still reads the memory of `slot`, so that its output may take it over.
  ///
  /// - Parameter inputs: the slots that the node's kernel reads; two of them may be one version of a value.
  private func isFree(_ slot: Int, afterReadOf node: Node, among inputs: [Int?], bytes: Int) -> Bool {
    let (root, offset) = outermost(plan.slots[slot].root)
    guard inputs.count(where: { $0.map { outermost(plan.slots[$0].root).root == root } ?? false }) == 1 else {
      return false
    }
    guard case .arena(let size) = roots[root].memory, size >= bytes, offset == 0,
      !roots[root].isContainer || byteCount(of: slot) == size
    else { return false }
    let ownReads = node.reads.count { id in
      slotOf[id.index].map { outermost(plan.slots[$0].root).root == root } ?? false
    }
    // Two inputs in the same memory would see each other's results.
    return roots[root].pendingReads - ownReads <= 0 && ownReads <= 1
  }

  private mutating func forgetVersions(on root: Int) {
    let (changed, _) = outermost(root)
    versions = versions.filter { outermost(plan.slots[$0.value].root).root != changed }
  }

  private mutating func register(_ id: ValueID, _ slot: Int) -> Int {
    slotOf[id.index] = slot
    roots[outermost(plan.slots[slot].root).root].pendingReads += readsLeft[id.index]
    return slot
  }

  private mutating func endRead(of id: ValueID) {
    readsLeft[id.index] -= 1
    if let slot = slotOf[id.index] { roots[outermost(plan.slots[slot].root).root].pendingReads -= 1 }
  }

  // MARK: - Layouts

  /// The slot of `id` in `layout`; a reorder is added, or a constant packed, where there is none yet.
  private mutating func slot(
    of id: ValueID, in layout: Layout, seenWith view: [Int]? = nil, unaligned: Bool = false
  ) throws(RuntimeError) -> Int {
    var version = Version(value: id, layout: layout, view: view)
    if let constant = inference.facts[id.index].constant, slotOf[id.index] == nil {
      version.isUnaligned = unaligned
      if let known = versions[version] { return known }
      let slot = try constantSlot(id, constant, layout, view, unaligned)
      versions[version] = slot
      return slot
    }
    guard let source = slotOf[id.index] else {
      throw .internalDefect("value \(quoted(graph[id].name)) has no place in the plan")
    }
    let made = plan.slots[source]
    guard made.layout != layout, let type = made.elementType, let shape = made.shape else { return source }
    if let known = versions[version] { return known }
    let target: MemoryDescriptor
    let origin: MemoryDescriptor
    switch layout {
    case .dense:
      origin = try made.layout.descriptor(type, shape.extents)
      target = try MemoryDescriptor(dense: type, origin.extents)
    case .oneDNN(let blocked):
      target = blocked.descriptor
      if let view {
        origin = try MemoryDescriptor(type, target.extents, strides: view)
      } else {
        origin = try made.layout.descriptor(type, target.extents)
      }
    case .winograd: throw .internalDefect("only constants are transformed")
    }
    let kernel = try ReorderKernel(from: origin, to: target)
    try charge(target.byteCount)
    let slot = addSlot(
      Plan.Slot(root: 0, elementType: type, shape: shape, layout: layout), on: addRoot(.arena(bytes: target.byteCount)))
    var scratch: Int?
    try charge(kernel.scratchBytes)
    if kernel.scratchBytes > 0 { scratch = addRoot(.arena(bytes: kernel.scratchBytes)) }
    append(
      Plan.Step(
        name: "reorder of \(graph.values[id.index].name)", operation: "reorder", kernel: kernel, inputs: [source],
        outputs: [slot], scratch: scratch))
    versions[version] = slot
    return slot
  }

  private mutating func constantSlot(
    _ id: ValueID, _ constant: Tensor, _ layout: Layout, _ view: [Int]?, _ unaligned: Bool
  ) throws(RuntimeError) -> Int {
    guard constant.elementType != .string else {
      let root = addRoot(.boxed(addBox()))
      plan.constantBoxes.append((plan.boxCount - 1, .tensor(constant)))
      return addSlot(root, .tensor(constant.elementType, constant.shape.extents.map { .known($0) }))
    }
    // Only the graph's own constants are the same in every plan.
    let isShared = graph[id].constant != nil
    let made = try packed.constant(isShared ? id : nil, constant, layout, seenWith: view, unaligned: unaligned)
    try charge(made.ownBytes)
    let slot = Plan.Slot(root: 0, elementType: constant.elementType, shape: constant.shape, layout: layout)
    return addSlot(slot, on: addRoot(.constant(made)))
  }

  // MARK: - The end

  /// Adds what brings the graph's outputs into the dense layout, lays the arena out and returns the plan.
  mutating func finish() throws(RuntimeError) -> Plan {
    for id in graph.outputs { plan.outputs.append(try slot(of: id, in: .dense)) }
    let end = plan.steps.count
    for slot in plan.outputs { roots[outermost(plan.slots[slot].root).root].last = end }
    var memory = MemoryPlanner()
    for (index, root) in roots.enumerated() {
      guard case .arena(let bytes) = root.memory, root.container == nil else { continue }
      memory.buffers.append(.init(root: index, bytes: bytes, lifetime: root.first...max(root.first, root.last)))
    }
    let (offsets, size) = memory.place()
    plan.arenaBytes = size
    plan.roots = roots.enumerated().map { index, root in
      switch root.memory {
      case .constant(let made): .constant(made)
      case .input(let input): .input(input)
      case .boxed(let box): .boxed(box)
      case .arena:
        switch outermost(index) {
        case (let whole, let offset): .arena(offset: (offsets[whole] ?? 0) + offset)
        }
      }
    }
    return plan
  }

  private mutating func addRoot(_ memory: Memory) -> Int {
    roots.append(Root(memory: memory, first: plan.steps.count, last: plan.steps.count))
    return roots.count - 1
  }

  private mutating func addBox() -> Int {
    plan.boxCount += 1
    return plan.boxCount - 1
  }

  private mutating func addSlot(_ root: Int, _ type: ValueType?) -> Int {
    let tensor = type?.tensor
    return addSlot(Plan.Slot(root: root, elementType: tensor?.elementType, shape: tensor?.knownShape), on: root)
  }

  private mutating func addSlot(_ slot: Plan.Slot, on root: Int) -> Int {
    var slot = slot
    slot.root = root
    plan.slots.append(slot)
    return plan.slots.count - 1
  }

  /// Counts `bytes` against the limit before they are planned for.
  private mutating func charge(_ bytes: Int) throws(RuntimeError) {
    let (sum, overflow) = usedBytes.addingReportingOverflow(bytes)
    guard bytes >= 0, !overflow, sum <= options.memoryLimit else {
      throw .limit("values of \(bytes) bytes on top of \(usedBytes)")
    }
    usedBytes = sum
  }
}
