import Bytes
import Tensors

/// How a constant gets into the layout that a kernel takes.
struct Packing: Sendable {
  private let constant: Tensor
  private let layout: Layout
  /// The strides by which the dense constant is read, where these are not its own.
  private let view: [Int]?

  init(_ constant: Tensor, _ layout: Layout, seenWith view: [Int]?) {
    (self.constant, self.layout, self.view) = (constant, layout, view)
  }

  /// The bytes that the packed constant takes, padding included.
  var byteCount: Int {
    switch layout {
    case .dense: constant.byteCount
    case .oneDNN(let blocked): blocked.descriptor.byteCount
    case .winograd(let tile, let isBackward):
      WinogradKernel.packedBytes(constant, tile: tile, isBackward: isBackward)
    }
  }

  /// The packed constant in memory of its own, or in the file's where it lies there as wanted.
  func bytes() throws(RuntimeError) -> ByteView {
    if layout == .dense {
      guard let bytes = constant.dense().denseBytes else { throw .internalDefect("a constant without bytes") }
      return bytes
    }
    let result = ByteView(uninitializedCount: byteCount)
    result.populatePages()
    if let target = UnsafeMutableRawPointer(mutating: result.buffer.baseAddress) {
      try write(to: target, try makeState())
    }
    return result
  }

  /// What `write` needs, compiled.
  func makeState() throws(RuntimeError) -> Reordering? {
    guard case .oneDNN(let blocked) = layout else { return nil }
    let target = blocked.descriptor
    // A strided view is read in place where oneDNN sees the same axes; other strided weights are made dense first.
    let isSameShape = view == nil && target.extents == constant.shape.extents
    let tensor = isSameShape || constant.isDense ? constant : constant.dense()
    let source = try MemoryDescriptor(tensor.elementType, target.extents, strides: isSameShape ? tensor.strides : view)
    return try Reordering(tensor, from: source, to: target)
  }

  /// Writes the packed constant to `target`, every byte of it, and gives the pages back that its elements were read from.
  func write(to target: UnsafeMutableRawPointer, _ state: Reordering?) throws(RuntimeError) {
    switch layout {
    case .dense: throw .internalDefect("a dense constant is not packed")
    case .winograd(let tile, let isBackward):
      try WinogradKernel.transform(constant, tile: tile, isBackward: isBackward, to: target)
    case .oneDNN: try state?.run(to: target)
    }
    release()
  }

  /// Gives the pages of a mapped file back that hold the constant's elements, dense or not: they have been read for good.
  private func release() {
    guard case .bytes(let storage) = constant.storage, storage.path != nil, constant.count > 0 else { return }
    let steps = zip(constant.shape.extents, constant.strides).map { ($0 - 1) * $1 }
    let first = constant.offset + steps.reduce(0) { $0 + min($1, 0) }
    let last = constant.offset + steps.reduce(0) { $0 + max($1, 0) }
    let size = constant.elementType.bitWidth / 8
    try? storage.slice(from: first * size, count: (last - first + 1) * size).releasePages()
  }

  /// A compiled reorder of a constant's elements.
  final class Reordering {
    private let storage: ByteView
    private let start: Int
    private let call: PrimitiveCall
    private let scratch: ByteView

    init(
      _ tensor: Tensor, from source: MemoryDescriptor, to target: MemoryDescriptor
    ) throws(RuntimeError) {
      guard case .bytes(let storage) = tensor.storage else { throw .internalDefect("a constant without bytes") }
      let kernel = try ReorderKernel(from: source, to: target)
      guard let call = try kernel.makeState() as? PrimitiveCall else {
        throw .internalDefect("a reorder without state")
      }
      (self.storage, self.call) = (storage, call)
      start = tensor.offset * tensor.elementType.bitWidth / 8
      scratch = ByteView(uninitializedCount: kernel.scratchBytes)
    }

    func run(to target: UnsafeMutableRawPointer) throws(RuntimeError) {
      call.bind(0, storage.buffer.baseAddress.map { $0 + start })
      call.bind(1, target)
      call.bind(2, scratch.buffer.baseAddress)
      try call.execute()
    }
  }
}

/// Packs a constant at every run, into memory that later steps use again: where few runs are expected this is faster than
/// new memory, and the packed weights are still in the cache when the next step reads them.
struct PackingKernel: Kernel {
  let packing: Packing

  var implementation: String { "pack" }

  func makeState() throws(RuntimeError) -> AnyObject? { try packing.makeState() }

  func run(_ frame: Frame) throws(RuntimeError) {
    if let target = frame.output(0) { try packing.write(to: target, frame.state as? Packing.Reordering) }
  }
}
