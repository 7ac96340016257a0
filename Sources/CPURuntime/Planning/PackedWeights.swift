import Bytes
import GraphIR
import Tensors

/// Constants in the layouts that kernels asked for, packed once and shared by all plans of a session.
final class PackedWeights {
  private struct Key: Hashable {
    var value: ValueID
    var layout: Layout
    var view: [Int]?
  }

  private var packed: [Key: ByteView] = [:]

  init() {}

  /// The elements of `constant` in `layout`.
  ///
  /// - Parameters:
  ///   - id: the constant's place in the graph; `nil` for one that belongs to a single plan.
  ///   - view: the strides by which the dense constant is read, where these are not its own.
  ///   - unaligned: whether the kernel takes elements at any address.
  func bytes(
    _ id: ValueID?, _ constant: Tensor, _ layout: Layout, seenWith view: [Int]?, unaligned: Bool
  ) throws(RuntimeError) -> ByteView {
    if unaligned, layout == .dense, let bytes = constant.denseBytes { return bytes }
    let key = id.map { Key(value: $0, layout: layout, view: view) }
    if let key, let known = packed[key] { return known }
    let bytes = try pack(constant, layout, view)
    if let key { packed[key] = bytes }
    return bytes
  }

  private func pack(_ constant: Tensor, _ layout: Layout, _ view: [Int]?) throws(RuntimeError) -> ByteView {
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
    // The reorder writes every byte, padding too; its threads are the first to touch the pages.
    let result = ByteView(uninitializedCount: target.byteCount)
    try reorder.reorder(
      storage.buffer.baseAddress.map { $0 + start }, UnsafeMutableRawPointer(mutating: result.buffer.baseAddress),
      scratch: scratch.buffer.baseAddress)
    release(constant)
    return result
  }

  /// Gives the pages of a mapped file back that hold `constant`'s elements, dense or not: they have been read for good.
  private func release(_ constant: Tensor) {
    guard case .bytes(let storage) = constant.storage, storage.path != nil, constant.count > 0 else { return }
    let steps = zip(constant.shape.extents, constant.strides).map { ($0 - 1) * $1 }
    let first = constant.offset + steps.reduce(0) { $0 + min($1, 0) }
    let last = constant.offset + steps.reduce(0) { $0 + max($1, 0) }
    let size = constant.elementType.bitWidth / 8
    try? storage.slice(from: first * size, count: (last - first + 1) * size).releasePages()
  }
}
