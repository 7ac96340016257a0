import Tensors

/// How a planned tensor lies in memory.
public enum Layout: Sendable, Hashable {
  /// Row-major, without gaps.
  case dense
  /// As a oneDNN primitive wants it: blocked channels, padded extents, or strides.
  case oneDNN(BlockedLayout)
  /// Constant weights of a convolution, transformed for `WinogradKernel` with tiles of so many results along an axis; `backward`
  /// for its gradient by the input.
  case winograd(tile: Int, backward: Bool)
}

/// A layout that only oneDNN's primitives understand.
public struct BlockedLayout: Sendable, Hashable {
  let descriptor: MemoryDescriptor
}

extension Layout: CustomStringConvertible {
  public var description: String {
    switch self {
    case .dense: "dense"
    case .oneDNN(let blocked): blocked.descriptor.description
    case .winograd: "winograd"
    }
  }
}

extension Layout {
  /// The layout of `descriptor`, as `.dense` where it is that.
  init(_ descriptor: MemoryDescriptor) {
    self = descriptor.isDense ? .dense : .oneDNN(BlockedLayout(descriptor: descriptor))
  }

  /// How many channels lie together, where channels are blocked and nothing else.
  var channelBlock: Int? {
    if case .oneDNN(let blocked) = self { blocked.descriptor.channelBlock } else { nil }
  }

  /// As `channelBlock`, also where the last block is filled up with zeros.
  var paddedChannelBlock: Int? {
    if case .oneDNN(let blocked) = self { blocked.descriptor.paddedChannelBlock } else { nil }
  }

  /// Whether each axis has one stride: no blocks.
  var isPlain: Bool {
    switch self {
    case .dense: true
    case .oneDNN(let blocked): blocked.descriptor.isPlain
    case .winograd: false
    }
  }

  /// The layout as oneDNN describes it for a tensor of this type.
  func descriptor(_ elementType: ElementType, _ extents: [Int]) throws(RuntimeError) -> MemoryDescriptor {
    switch self {
    case .dense: try MemoryDescriptor(dense: elementType, extents)
    case .oneDNN(let blocked): blocked.descriptor
    case .winograd: throw .internalDefect("transformed weights are not a tensor's elements")
    }
  }
}
