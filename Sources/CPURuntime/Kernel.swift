import Bytes
import GraphIR
import Tensors

/// An operator that this runtime computes. Conformances stand in `Kernels/<Family>.swift`, the family that the operator has
/// in `GraphIR/Operators`.
public protocol CPUExecutable: Operator {
  /// Whether equal inputs always give equal outputs, so that a node with constant inputs can be computed once.
  var isDeterministic: Bool { get }

  /// The kernel for a node whose input types and shapes are all known.
  ///
  /// - Throws: `.unsupported` for types or attributes that are not computed; `.valueNeeded` (through `node.constant`) when
  ///   the kernel depends on an input's elements and these are not known yet.
  func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel
}

extension CPUExecutable {
  public var isDeterministic: Bool { true }
}

/// The computation of one step of a plan. It keeps no state of its own, so that sessions can share it.
public protocol Kernel: Sendable {
  /// What a session keeps for this kernel between runs.
  func makeState() throws(RuntimeError) -> AnyObject?
  /// Computes the outputs from the inputs.
  func run(_ frame: Frame) throws(RuntimeError)
  /// What computes it, as `bench --profile` shows: `own`, `jit:avx2`.
  var implementation: String { get }
}

extension Kernel {
  public func makeState() throws(RuntimeError) -> AnyObject? { nil }
  public var implementation: String { "own" }
}

/// A kernel that is one function.
public struct ClosureKernel: Kernel {
  private let body: @Sendable (Frame) throws(RuntimeError) -> Void

  public init(_ body: @escaping @Sendable (Frame) throws(RuntimeError) -> Void) { self.body = body }

  public func run(_ frame: Frame) throws(RuntimeError) { try body(frame) }
}

/// A tensor whose type and shape are settled.
public struct PlannedTensor: Sendable {
  public let elementType: ElementType
  public let shape: Shape
  /// How it lies in memory at this point of the plan.
  public let layout: Layout
  /// The elements, where they are known.
  public let constant: Tensor?

  public var extents: [Int] { shape.extents }
  public var count: Int { shape.count }
}

/// What an operator sees of its node while its kernel is prepared, and what it asks of the plan.
///
/// Without further words a kernel gets its inputs dense, as pointers, and writes its outputs dense. Outputs never overlap
/// inputs unless asked for.
public struct KernelBuilder {
  /// How an output may use an input's memory.
  enum Sharing {
    /// The output is the input's bytes in another shape; the kernel does nothing.
    case alias(input: Int)
    /// The output may be written over the input if nobody reads that afterwards.
    case overwritesIfFree(input: Int)
    /// The output is the inputs' bytes one after another; those that can are computed where they are to be.
    case joins
    /// The output must begin as a copy of the input (a sum accumulates into it).
    case beginsAs(input: Int)
  }

  public let name: String
  let types: [ValueType?]
  let tensors: [PlannedTensor?]
  let outputTypes: [ValueType?]
  let outputIsUsed: [Bool]
  /// How the session runs.
  public let options: RuntimeOptions

  var requests: [Int: Layout] = [:]
  var views: [Int: [Int]] = [:]
  var outputLayouts: [Int: Layout] = [:]
  var sharings: [Int: Sharing] = [:]
  var unaligned: Set<Int> = []
  var scratchBytes = 0
  var isPutOff = false

  public var inputCount: Int { types.count }
  public var outputCount: Int { outputTypes.count }

  /// Whether input `index` is given.
  public func has(_ index: Int) -> Bool { index < types.count && types[index] != nil }

  /// Whether somebody reads output `index`.
  public func isUsed(_ index: Int) -> Bool { index < outputIsUsed.count && outputIsUsed[index] }

  /// Tensor input `index`.
  ///
  /// - Throws: when it is left out or no tensor.
  public func input(_ index: Int) throws(RuntimeError) -> PlannedTensor {
    guard index < tensors.count, let tensor = tensors[index] else {
      throw .node(name, "input \(index) must be a tensor")
    }
    return tensor
  }

  /// Tensor input `index`, or `nil` when it is left out.
  public func optionalInput(_ index: Int) -> PlannedTensor? { index < tensors.count ? tensors[index] : nil }

  /// The type of input `index`, whatever its kind.
  public func type(_ index: Int) -> ValueType? { index < types.count ? types[index] : nil }

  /// The type of output `index`; `nil` when nobody reads it or nothing is known.
  public func outputType(_ index: Int) -> ValueType? { index < outputTypes.count ? outputTypes[index] : nil }

  /// The shape of output `index`; `nil` when it depends on the data, so that the kernel has to `allocate` it.
  public func outputShape(_ index: Int) -> Shape? { outputType(index)?.tensor?.knownShape }

  /// The elements of input `index`.
  ///
  /// - Throws: `.valueNeeded` when they are not known yet; the node is planned again when they are.
  public func constant(_ index: Int) throws(RuntimeError) -> Tensor {
    guard let tensor = try input(index).constant else { throw .valueNeeded(input: index) }
    return tensor
  }

  /// The elements of integer input `index`; `nil` when it is left out.
  ///
  /// - Throws: `.valueNeeded` when they are not known yet.
  public func integers(_ index: Int) throws(RuntimeError) -> [Int]? {
    guard has(index) else { return nil }
    do {
      return try constant(index).integers()
    } catch let error as RuntimeError {
      throw error
    } catch {
      throw .node(name, "input \(index): integers expected")
    }
  }

  /// Asks for input `index` in `layout`; a reorder is put before the step where it has another one.
  public mutating func request(_ index: Int, _ layout: Layout) { requests[index] = layout }

  /// Asks for dense input `index` in `layout`, whose extents the input has when read with `strides`: weights whose axes
  /// stand in another order.
  mutating func request(_ index: Int, _ layout: Layout, seenWith strides: [Int]) {
    requests[index] = layout
    views[index] = strides
  }

  /// Takes input `index` in the layout that it has.
  public mutating func takeAsIs(_ index: Int) {
    if index < tensors.count, let tensor = tensors[index] { requests[index] = tensor.layout }
  }

  /// Takes input `index` even where its elements do not start at a multiple of their size, as in mapped files: saves the
  /// copy of large weights for kernels that only use vector loads.
  public mutating func takeUnaligned(_ index: Int) { unaligned.insert(index) }

  /// Says in which layout the kernel writes output `index`.
  public mutating func setOutput(_ index: Int, _ layout: Layout) { outputLayouts[index] = layout }

  /// Output `output` is the bytes of (dense) input `input` in another shape: nothing is computed.
  public mutating func alias(output: Int = 0, input: Int = 0) { sharings[output] = .alias(input: input) }

  /// Output `output` may be written over input `input`: each element is read before its place is written.
  public mutating func mayOverwrite(output: Int = 0, input: Int) { sharings[output] = .overwritesIfFree(input: input) }

  /// Output 0 is the bytes of all inputs one after another. The kernel copies those that it does not find in their place.
  mutating func join() { sharings[0] = .joins }

  /// The kernel finds a copy of input `input` in output `output`, and works on it in place.
  public mutating func begin(output: Int = 0, as input: Int) { sharings[output] = .beginsAs(input: input) }

  /// Asks for `bytes` of memory for the time of the run (`Frame.scratch`), aligned, not zeroed.
  public mutating func reserveScratch(_ bytes: Int) { scratchBytes = max(scratchBytes, bytes) }

  /// The error for something that this operator does not compute.
  public func unsupported(_ what: String) -> RuntimeError { .unsupported(node: name, what) }
}
