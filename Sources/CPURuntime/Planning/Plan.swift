import Bytes
import GraphIR
import Tensors

/// A graph compiled for given input shapes: steps in order, and where every value lies.
struct Plan: Sendable {
  /// Where the memory of one or several slots comes from.
  enum Root: Sendable {
    case constant(PackedConstant)
    case input(Int)
    /// A range of the session's arena.
    case arena(offset: Int)
    /// A `Value` of the session: strings, sequences, tensors whose shape only the run tells.
    case boxed(Int)
  }

  /// A value in one layout.
  struct Slot: Sendable {
    var root: Int
    /// `nil` for values whose shape is not known before the run.
    var elementType: ElementType?
    var shape: Shape?
    var layout: Layout = .dense
  }

  struct Step: Sendable {
    /// The node's name, or what was put between nodes (`reorder of …`).
    var name: String
    var operation: String
    var kernel: any Kernel
    var inputs: [Int?]
    var outputs: [Int?]
    /// The scratch memory's root.
    var scratch: Int?
    /// Multiply–accumulates, for operators that consist of them.
    var multiplyAccumulates: Int?
  }

  var slots: [Slot] = []
  var roots: [Root] = []
  var steps: [Step] = []
  /// The slots of the outputs, dense.
  var outputs: [Int] = []
  var arenaBytes = 0
  var boxCount = 0
  /// Constants that are kept as values: strings.
  var constantBoxes: [(box: Int, value: Value)] = []
}

extension Plan {
  /// What a session tells of step `index` after running it.
  func info(_ index: Int, seconds: Double) -> StepInfo {
    let step = steps[index]
    let output = step.outputs.lazy.compactMap { $0 }.first.map { slots[$0] }
    return StepInfo(
      name: step.name, operation: step.operation, implementation: step.kernel.implementation, shape: output?.shape,
      layout: output?.layout.description ?? "", multiplyAccumulates: step.multiplyAccumulates, seconds: seconds)
  }
}
