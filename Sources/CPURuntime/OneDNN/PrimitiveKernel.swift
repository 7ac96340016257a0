import COneDNN
import Tensors

/// The followers of a node as a primitive's post-operations.
struct PostOperations {
  var operations: [PostOperation] = []
  /// The node's input whose elements the output buffer holds before the primitive runs.
  var sumInput: Int?
  /// The node's input that is added along the last axis.
  var shiftInput: Int?

  init(_ followers: [Follower]) {
    for follower in followers {
      switch follower {
      case .eltwise(let eltwise): operations.append(.eltwise(eltwise))
      case .sum(let input):
        operations.append(.sum)
        sumInput = input
      // A primitive's own argument.
      case .shift(let input): shiftInput = input
      }
    }
  }
}

/// Which of a node's inputs and outputs are which of a primitive's arguments.
struct PrimitiveArguments {
  private let primitive: Primitive
  private var bindings: [PrimitiveKernel.Binding] = []
  /// Scratch memory before the primitive's own.
  private var ownScratch = 0
  /// What makes a scratch input of input 0.
  var prologue: InputPadding?

  init(_ primitive: Primitive) { self.primitive = primitive }

  /// The primitive reads input `index` as `argument`, in `layout`.
  mutating func input(_ index: Int, _ argument: Int32, _ layout: MemoryDescriptor, _ node: inout KernelBuilder) {
    node.request(index, Layout(layout))
    if layout.isDense { node.takeUnaligned(index) }
    bindings.append(.init(argument: argument, layout: layout, place: .input(index)))
  }

  /// The primitive reads as `argument` what `prologue` puts into scratch memory.
  mutating func scratchInput(_ argument: Int32, _ layout: MemoryDescriptor) {
    bindings.append(.init(argument: argument, layout: layout, place: .scratch(ownScratch)))
    ownScratch += (layout.byteCount + 63) / 64 * 64
  }

  /// The primitive reads dense input `index` as `argument`, seen with other extents or strides.
  mutating func denseInput(_ index: Int, _ argument: Int32, _ seen: MemoryDescriptor, _ node: inout KernelBuilder) {
    node.request(index, .dense)
    node.takeUnaligned(index)
    bindings.append(.init(argument: argument, layout: seen, place: .input(index)))
  }

  /// The primitive writes dense output 0 as `argument`, seen with other extents or strides.
  mutating func denseOutput(
    _ argument: Int32, _ seen: MemoryDescriptor, _ node: inout KernelBuilder, accumulating input: Int? = nil
  ) throws(RuntimeError) {
    node.setOutput(0, .dense)
    if let input {
      node.request(input, .dense)
      node.begin(as: input)
    }
    bindings.append(.init(argument: argument, layout: seen, place: .output(0)))
  }

  /// The primitive writes output 0 as `argument`, in `layout`.
  ///
  /// - Parameter input: the input that the output begins as (a residual sum).
  mutating func output(
    _ argument: Int32, _ layout: MemoryDescriptor, _ node: inout KernelBuilder, accumulating input: Int? = nil
  ) throws(RuntimeError) {
    node.setOutput(0, Layout(layout))
    if let input {
      node.request(input, Layout(layout))
      node.begin(as: input)
    }
    bindings.append(.init(argument: argument, layout: layout, place: .output(0)))
  }

  /// The primitive writes dense output `index`, which is not the first, as `argument`.
  mutating func furtherOutput(_ index: Int, _ argument: Int32, _ layout: MemoryDescriptor) {
    bindings.append(.init(argument: argument, layout: layout, place: .output(index)))
  }

  /// The kernel that runs the primitive so.
  func kernel(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let scratch = try primitive.scratchpad()
    var bindings = bindings
    if scratch.byteCount > 0 {
      bindings.append(.init(argument: DNNL_ARG_SCRATCHPAD, layout: scratch, place: .scratch(ownScratch)))
    }
    node.reserveScratch(ownScratch + scratch.byteCount)
    return PrimitiveKernel(primitive: primitive, bindings: bindings, prologue: prologue)
  }
}

/// A step that is one oneDNN primitive.
struct PrimitiveKernel: Kernel {
  enum Place {
    case input(Int)
    case output(Int)
    /// So many bytes into the step's scratch memory.
    case scratch(Int)
  }

  struct Binding: Sendable {
    var argument: Int32
    var layout: MemoryDescriptor
    var place: Place
  }

  let primitive: Primitive
  let bindings: [Binding]
  let prologue: InputPadding?

  var implementation: String { primitive.implementation }

  func makeState() throws(RuntimeError) -> AnyObject? {
    try primitive.makeCall(bindings.map { ($0.argument, $0.layout) })
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let call = frame.state as? PrimitiveCall else { throw .internalDefect("a primitive without state") }
    for (index, binding) in bindings.enumerated() {
      switch binding.place {
      case .input(let input): call.bind(index, frame.input(input))
      case .output(let output): call.bind(index, frame.output(output))
      case .scratch(let offset): call.bind(index, frame.scratch.map { $0 + offset })
      }
    }
    if let prologue, let source = frame.elements(0, Float.self).baseAddress, let target = frame.scratch {
      prologue.run(source, target.assumingMemoryBound(to: Float.self))
    }
    try call.execute()
  }
}
