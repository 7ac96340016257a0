import COneDNN
import Tensors

/// The followers of a node as a primitive's post-operations.
struct PostOperations {
  var operations: [PostOperation] = []
  /// The node's input whose elements the output buffer holds before the primitive runs.
  var sumInput: Int?

  init(_ followers: [Follower]) {
    for follower in followers {
      switch follower {
      case .eltwise(let eltwise): operations.append(.eltwise(eltwise))
      case .sum(let input):
        operations.append(.sum)
        sumInput = input
      }
    }
  }
}

/// Which of a node's inputs and outputs are which of a primitive's arguments.
struct PrimitiveArguments {
  private let primitive: Primitive
  private var bindings: [PrimitiveKernel.Binding] = []

  init(_ primitive: Primitive) { self.primitive = primitive }

  /// The primitive reads input `index` as `argument`, in `layout`.
  mutating func input(_ index: Int, _ argument: Int32, _ layout: MemoryDescriptor, _ node: inout KernelBuilder) {
    node.request(index, Layout(layout))
    if layout.isDense { node.takeUnaligned(index) }
    bindings.append(.init(argument: argument, layout: layout, place: .input(index)))
  }

  /// The primitive reads dense input `index` as `argument`, seen with other extents or strides.
  mutating func denseInput(_ index: Int, _ argument: Int32, _ seen: MemoryDescriptor, _ node: inout KernelBuilder) {
    node.request(index, .dense)
    node.takeUnaligned(index)
    bindings.append(.init(argument: argument, layout: seen, place: .input(index)))
  }

  /// The primitive writes dense output 0 as `argument`, seen with other extents or strides.
  mutating func denseOutput(_ argument: Int32, _ seen: MemoryDescriptor, _ node: inout KernelBuilder)
    throws(RuntimeError)
  {
    node.setOutput(0, .dense)
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

  /// The kernel that runs the primitive so.
  func kernel(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let scratch = try primitive.scratchpad()
    var bindings = bindings
    if scratch.byteCount > 0 {
      node.reserveScratch(scratch.byteCount)
      bindings.append(.init(argument: DNNL_ARG_SCRATCHPAD, layout: scratch, place: .scratch))
    }
    return PrimitiveKernel(primitive: primitive, bindings: bindings)
  }
}

/// A step that is one oneDNN primitive.
struct PrimitiveKernel: Kernel {
  enum Place {
    case input(Int)
    case output(Int)
    case scratch
  }

  struct Binding: Sendable {
    var argument: Int32
    var layout: MemoryDescriptor
    var place: Place
  }

  let primitive: Primitive
  let bindings: [Binding]

  var implementation: String { primitive.implementation }

  func makeState() throws(RuntimeError) -> AnyObject? {
    try PrimitiveCall(bindings.map { ($0.argument, $0.layout) })
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let call = frame.state as? PrimitiveCall else { throw .internalDefect("a primitive without state") }
    for (index, binding) in bindings.enumerated() {
      switch binding.place {
      case .input(let input): call.bind(index, frame.input(input))
      case .output(let output): call.bind(index, frame.output(output))
      case .scratch: call.bind(index, frame.scratch)
      }
    }
    try primitive.execute(call)
  }
}
