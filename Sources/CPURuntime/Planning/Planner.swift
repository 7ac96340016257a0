import Bytes
import GraphIR
import Tensors

/// Compiles a graph for given input types, node by node: infer types, fold constants, choose kernels and layouts, share
/// memory. `finish` then lays the arena out.
struct Planner {
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
  private var memory = MemoryMap()
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
      let root = isTensor ? memory.addRoot(.input(index)) : memory.addBox().root
      _ = register(id, memory.addSlot(type, on: root))
    }
  }

  /// The boxes of the inputs that are no plain tensors, by input.
  var inputBoxes: [Int: Int] {
    var boxes: [Int: Int] = [:]
    for (index, id) in (graph.inputs + graph.captures).enumerated() {
      if let slot = slotOf[id.index], case .boxed(let box) = memory.memory(of: slot) { boxes[index] = box }
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
    let layout = slotOf[id.index].map { memory.slots[$0].layout } ?? .dense
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
    if !results.isEmpty, results.allSatisfy({ memory.slots[$0].shape?.count == 0 }), !builder.isPutOff { return }
    var scratch: Int?
    if builder.scratchBytes > 0 {
      try charge(builder.scratchBytes)
      scratch = memory.addRoot(.arena(bytes: builder.scratchBytes))
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
    memory.endStep(using: (step.inputs + step.outputs).compactMap { $0 }, scratch: step.scratch)
    plan.steps.append(step)
  }

  /// The slot for output `index` of a node, sharing an input's memory where the kernel asked for that.
  private mutating func makeOutput(
    _ index: Int, _ id: ValueID, _ node: Node, _ inputs: [Int?], _ builder: KernelBuilder
  ) throws(RuntimeError) -> Int {
    let type = inference.facts[id.index].type
    guard !builder.isPutOff, let tensor = type?.tensor, let shape = tensor.knownShape, tensor.elementType != .string
    else {
      return register(id, memory.addSlot(type, on: memory.addBox().root))
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
        guard case .boxed = memory.memory(of: source) else {
          return register(id, memory.addSlot(made, on: memory.slots[source].root))
        }
        // A box holds a value with a shape of its own.
        return register(id, try addCopy(of: source, made, bytes: bytes, for: node))
      }
    case .overwritesIfFree(let input)?:
      if let source = inputs[input], let slot = takeOver(source, made, node, inputs, bytes) {
        return register(id, slot)
      }
    case .beginsAs(let input)?:
      if let source = inputs[input] {
        if let slot = takeOver(source, made, node, inputs, bytes) { return register(id, slot) }
        return register(id, try addCopy(of: source, made, bytes: bytes, for: node))
      }
    case .joins?:
      try charge(bytes)
      let root = memory.addRoot(.arena(bytes: bytes))
      memory.join(inputs, into: root)
      return register(id, memory.addSlot(made, on: root))
    case nil: break
    }
    return register(id, try addSlot(made, bytes: bytes))
  }

  /// The slot `made` in the memory of `source`, if only `node` still reads that.
  private mutating func takeOver(
    _ source: Int, _ made: Plan.Slot, _ node: Node, _ inputs: [Int?], _ bytes: Int
  ) -> Int? {
    let reads = node.reads.compactMap { slotOf[$0.index] }
    guard memory.isFree(source, afterReadOf: reads, by: inputs, bytes: bytes) else { return nil }
    forgetVersions(on: source)
    return memory.addSlot(made, on: memory.slots[source].root)
  }

  /// The slot `made` in memory of its own, with what `source` holds copied there before `node` runs.
  private mutating func addCopy(
    of source: Int, _ made: Plan.Slot, bytes: Int, for node: Node
  ) throws(RuntimeError) -> Int {
    let copy = try addSlot(made, bytes: bytes)
    append(
      Plan.Step(
        name: "copy for \(node.name)", operation: "copy",
        kernel: CopyKernel(bytes: bytes, count: made.shape?.count ?? 0), inputs: [source], outputs: [copy], scratch: nil
      ))
    return copy
  }

  /// Forgets the copies of what lay where `slot` lies: it is about to be written over.
  private mutating func forgetVersions(on slot: Int) {
    versions = versions.filter { !memory.shareMemory($0.value, slot) }
  }

  private mutating func register(_ id: ValueID, _ slot: Int) -> Int {
    slotOf[id.index] = slot
    memory.expectReads(readsLeft[id.index], of: slot)
    return slot
  }

  private mutating func endRead(of id: ValueID) {
    readsLeft[id.index] -= 1
    if let slot = slotOf[id.index] { memory.endRead(of: slot) }
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
    let made = memory.slots[source]
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
    let slot = try addSlot(
      Plan.Slot(root: 0, elementType: type, shape: shape, layout: layout), bytes: target.byteCount)
    var scratch: Int?
    try charge(kernel.scratchBytes)
    if kernel.scratchBytes > 0 { scratch = memory.addRoot(.arena(bytes: kernel.scratchBytes)) }
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
      let (root, box) = memory.addBox()
      plan.constantBoxes.append((box, .tensor(constant)))
      return memory.addSlot(.tensor(constant.elementType, constant.shape.extents.map { .known($0) }), on: root)
    }
    if options.expectedRuns == 1, layout != .dense { return try packingStep(id, constant, layout, view) }
    // Only the graph's own constants are the same in every plan.
    let isShared = graph[id].constant != nil
    let made = try packed.constant(isShared ? id : nil, constant, layout, seenWith: view, unaligned: unaligned)
    try charge(made.ownBytes)
    let slot = Plan.Slot(root: 0, elementType: constant.elementType, shape: constant.shape, layout: layout)
    return memory.addSlot(slot, on: memory.addRoot(.constant(made)))
  }

  /// The slot of a constant that a step packs whenever the plan runs.
  private mutating func packingStep(
    _ id: ValueID, _ constant: Tensor, _ layout: Layout, _ view: [Int]?
  ) throws(RuntimeError) -> Int {
    let packing = Packing(constant, layout, seenWith: view)
    let slot = try addSlot(
      Plan.Slot(root: 0, elementType: constant.elementType, shape: constant.shape, layout: layout),
      bytes: packing.byteCount)
    append(
      Plan.Step(
        name: "packing of \(graph[id].name)", operation: "pack", kernel: PackingKernel(packing: packing), inputs: [],
        outputs: [slot], scratch: nil))
    return slot
  }

  // MARK: - The end

  /// Adds what brings the graph's outputs into the dense layout, lays the arena out and returns the plan.
  mutating func finish() throws(RuntimeError) -> Plan {
    for id in graph.outputs { plan.outputs.append(try slot(of: id, in: .dense)) }
    (plan.roots, plan.arenaBytes) = memory.layOut(outputs: plan.outputs)
    (plan.slots, plan.boxCount) = (memory.slots, memory.boxCount)
    return plan
  }

  /// The slot `made` in memory of its own.
  private mutating func addSlot(_ made: Plan.Slot, bytes: Int) throws(RuntimeError) -> Int {
    try charge(bytes)
    return memory.addSlot(made, on: memory.addRoot(.arena(bytes: bytes)))
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
