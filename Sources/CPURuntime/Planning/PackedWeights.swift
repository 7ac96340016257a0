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
    case waiting(Tensor, Layout, view: [Int]?)
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
    state = Mutex(.waiting(constant, layout, view: view))
    ownBytes =
      switch layout {
      case .dense: 0
      case .oneDNN(let blocked): blocked.descriptor.byteCount
      case .winograd(let tile): WinogradKernel.packedBytes(constant, tile: tile)
      }
  }

  /// The elements, packed by whoever asks first.
  func bytes() throws(RuntimeError) -> ByteView {
    try state.withLock { state throws(RuntimeError) in
      switch state {
      case .ready(let bytes): return bytes
      case .waiting(let constant, let layout, let view):
        let bytes = try Self.pack(constant, layout, view)
        state = .ready(bytes)
        return bytes
      }
    }
  }

  private static func pack(
    _ constant: Tensor, _ layout: Layout, _ view: [Int]?
  ) throws(RuntimeError) -> ByteView {
    let target: MemoryDescriptor
    switch layout {
    case .dense:
      guard let bytes = constant.dense().denseBytes else { throw .internalDefect("a constant without bytes") }
      return bytes
    case .winograd(let tile):
      defer { release(constant) }
      return try WinogradKernel.transform(constant, tile: tile)
    case .oneDNN(let blocked): target = blocked.descriptor
    }
    // A strided view is read in place where oneDNN sees the same axes; other strided weights are made dense first.
    let isSameShape = view == nil && target.extents == constant.shape.extents
    let tensor = isSameShape || constant.isDense ? constant : constant.dense()
    guard case .bytes(let storage) = tensor.storage else { throw .internalDefect("a constant without bytes") }
    let source = try MemoryDescriptor(tensor.elementType, target.extents, strides: isSameShape ? tensor.strides : view)
    let reorder = try ReorderKernel(from: source, to: target)
    let scratch = ByteView(uninitializedCount: reorder.scratchBytes)
    let start = tensor.offset * tensor.elementType.bitWidth / 8
    // The reorder writes every byte, padding too.
    let result = ByteView(uninitializedCount: target.byteCount)
    result.populatePages()
    try reorder.reorder(
      storage.buffer.baseAddress.map { $0 + start }, UnsafeMutableRawPointer(mutating: result.buffer.baseAddress),
      scratch: scratch.buffer.baseAddress)
    release(constant)
    return result
  }

  /// Gives the pages of a mapped file back that hold `constant`'s elements, dense or not: they have been read for good.
  private static func release(_ constant: Tensor) {
    guard case .bytes(let storage) = constant.storage, storage.path != nil, constant.count > 0 else { return }
    let steps = zip(constant.shape.extents, constant.strides).map { ($0 - 1) * $1 }
    let first = constant.offset + steps.reduce(0) { $0 + min($1, 0) }
    let last = constant.offset + steps.reduce(0) { $0 + max($1, 0) }
    let size = constant.elementType.bitWidth / 8
    try? storage.slice(from: first * size, count: (last - first + 1) * size).releasePages()
  }
}
