import Bytes
import GraphIR
import Synchronization
import Tensors

/// Constants in the layouts that kernels asked for, shared by all plans of a session. They are packed when a plan's memory is
/// made, all at once and only once.
final class PackedWeights {
  private struct Key: Hashable {
    var value: ValueID
    var layout: Layout
    var view: [Int]?
  }

  private var packed: [Key: PackedConstant] = [:]

  init() {}

  /// The elements of `constant` in `layout`.
  ///
  /// - Parameters:
  ///   - id: the constant's place in the graph; `nil` for one that belongs to a single plan.
  ///   - view: the strides by which the dense constant is read, where these are not its own.
  ///   - unaligned: whether the kernel takes elements at any address.
  func constant(
    _ id: ValueID?, _ constant: Tensor, _ layout: Layout, seenWith view: [Int]?, unaligned: Bool
  ) throws(RuntimeError) -> PackedConstant {
    if unaligned, layout == .dense, let bytes = constant.denseBytes { return PackedConstant(bytes) }
    let key = id.map { Key(value: $0, layout: layout, view: view) }
    if let key, let known = packed[key] { return known }
    let made = PackedConstant(constant, layout, seenWith: view)
    if let key { packed[key] = made }
    return made
  }
}

/// A constant in the layout that a kernel takes.
final class PackedConstant: Sendable {
  private enum State {
    case waiting(Packing)
    case ready(ByteView)
  }

  private let state: Mutex<State>
  /// The bytes that packing takes; 0 for dense elements, which are the file's own but for those that have to be aligned.
  let ownBytes: Int

  /// Elements that are used where they are.
  init(_ bytes: ByteView) {
    state = Mutex(.ready(bytes))
    ownBytes = 0
  }

  init(_ constant: Tensor, _ layout: Layout, seenWith view: [Int]?) {
    let packing = Packing(constant, layout, seenWith: view)
    state = Mutex(.waiting(packing))
    ownBytes = layout == .dense ? 0 : packing.byteCount
  }

  /// The elements, packed by whoever asks first.
  func bytes() throws(RuntimeError) -> ByteView {
    try state.withLock { state throws(RuntimeError) in
      switch state {
      case .ready(let bytes): return bytes
      case .waiting(let packing):
        let bytes = try packing.bytes()
        state = .ready(bytes)
        return bytes
      }
    }
  }
}
