import Bytes
import CKernels
import GraphIR
import Tensors

/// A 3 × 3 convolution by Winograd's minimal filtering: a quarter of the multiplications, for transformed weights that are
/// four times as large. Rounding differs from the direct sum's by a few 1e-6 of the largest result.
struct WinogradKernel: Kernel {
  let shape: ck_winograd
  let hasBias: Bool
  /// Whether the result is added to what the output holds.
  let accumulates: Bool
  /// Smaller results become this.
  let least: Float

  var implementation: String { "winograd" }

  /// How threads share the work.
  enum Sharing {
    /// All of them transform the same tiles, then multiply them with weights of their own: each weight is read once for
    /// many tiles.
    case weights
    /// So many threads each take tiles of their own, which stay in a cache of their own, and read all (few) weights.
    case tiles(threads: Int)
  }

  let sharing: Sharing

  init(_ shape: ck_winograd, hasBias: Bool, accumulates: Bool, least: Float) {
    (self.shape, self.hasBias, self.accumulates, self.least) = (shape, hasBias, accumulates, least)
    let weightBytes = Int(CK_WINOGRAD_POINTS) * shape.channels * shape.outputs * MemoryLayout<Float>.stride
    let tiles = withUnsafePointer(to: shape) { ck_winograd_tiles($0) }
    let threads = Parallel.threads
    sharing = weightBytes <= 1 << 20 && tiles >= 4 * threads * Self.ownTiles ? .tiles(threads: threads) : .weights
  }

  /// Tiles are transformed so many at a time: what they become stays in the shared cache, or in a thread's own.
  private static let sharedTiles = 96
  private static let ownTiles = 24
  /// Tiles are multiplied in groups of 6 or 12.
  private static let tileGroup = 12

  private static func rounded(_ tiles: Int) -> Int { (tiles + tileGroup - 1) / tileGroup * tileGroup }

  private var tiles: Int { withUnsafePointer(to: shape) { ck_winograd_tiles($0) } }
  private var blocks: Int { shape.outputs / Int(CK_WINOGRAD_OUTPUTS) }

  private var tilesAtOnce: Int {
    switch sharing {
    case .weights: min(Self.sharedTiles, Self.rounded(tiles))
    case .tiles: Self.ownTiles
    }
  }

  /// For the transformed tiles of all threads.
  var scratchBytes: Int {
    let bytes = Int(CK_WINOGRAD_POINTS) * tilesAtOnce * shape.channels * MemoryLayout<Float>.stride
    return switch sharing {
    case .weights: bytes
    case .tiles(let threads): threads * bytes
    }
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let x = frame.elements(0, Float.self).baseAddress,
      let weights = frame.input(1)?.assumingMemoryBound(to: Float.self),
      let y = frame.results(0, Float.self).baseAddress, let scratch = frame.scratch?.assumingMemoryBound(to: Float.self)
    else { return }
    let bias = hasBias ? frame.elements(2, Float.self).baseAddress : nil
    let (tiles, atOnce, part) = (tiles, tilesAtOnce, Int(CK_WINOGRAD_TILES))
    withUnsafePointer(to: shape) { shape in
      /// Output channels of `block` for the tiles from `begin` on, at most `part` of them, of those from `first` on.
      func multiply(_ block: Int, _ begin: Int, _ count: Int, first: Int, _ transformed: UnsafePointer<Float>) {
        ck_winograd_output(
          shape, transformed, first, atOnce, begin, min(count, begin + part), weights, block, bias,
          accumulates ? 1 : 0, least, y)
      }
      switch sharing {
      case .weights:
        for first in stride(from: 0, to: tiles, by: atOnce) {
          let count = min(atOnce, Self.rounded(tiles - first))
          Parallel.for(count, grain: 4) { range in
            ck_winograd_input(shape, x, first, atOnce, range.lowerBound, range.upperBound, scratch)
          }
          let parts = (count + part - 1) / part
          Parallel.for(parts * blocks) { range in
            for index in range { multiply(index / parts, index % parts * part, count, first: first, scratch) }
          }
        }
      case .tiles(let threads):
        Parallel.for(threads) { range in
          for thread in range {
            let own = scratch + thread * Int(CK_WINOGRAD_POINTS) * atOnce * shape.pointee.channels
            for first in stride(from: thread * atOnce, to: tiles, by: threads * atOnce) {
              let count = min(atOnce, Self.rounded(tiles - first))
              ck_winograd_input(shape, x, first, atOnce, 0, count, own)
              for block in 0..<blocks { multiply(block, 0, count, first: first, own) }
            }
          }
        }
      }
    }
  }

  /// Weights (outputs × channels × 3 × 3) as the kernel takes them.
  static func transform(_ weights: Tensor) throws(RuntimeError) -> ByteView {
    let (outputs, channels) = (weights.shape.extents[0], weights.shape.extents[1])
    let size = Int(CK_WINOGRAD_POINTS) * outputs * channels * MemoryLayout<Float>.stride
    let dense = weights.dense()
    guard let source = dense.denseBytes else { throw .internalDefect("weights without bytes") }
    let result = ByteView(uninitializedCount: size)
    guard let source = source.buffer.baseAddress?.assumingMemoryBound(to: Float.self),
      let target = UnsafeMutableRawPointer(mutating: result.buffer.baseAddress)?.assumingMemoryBound(to: Float.self)
    else { return result }
    Parallel.for(outputs / Int(CK_WINOGRAD_OUTPUTS)) { range in
      ck_winograd_pack(source, channels, outputs, range.lowerBound, range.upperBound, target)
    }
    return result
  }
}

extension Conv {
  /// The kernel by Winograd's method, where it fits and is estimated to be faster than `direct`.
  func winogradKernel(
    _ node: inout KernelBuilder, _ window: Window, pads: [(begin: Int, end: Int)], _ followers: [Follower],
    direct: Primitive
  ) throws(RuntimeError) -> (any Kernel)? {
    let (x, w) = (try node.input(0), try node.input(1))
    guard !node.options.isExact, group == 1, window.kernel == [3, 3], window.strides == [1, 1],
      window.dilations == [1, 1], w.constant != nil, let output = node.outputShape(0)?.extents,
      let epilogue = WinogradEpilogue(followers)
    else { return nil }
    let (source, target) = (try direct.source(), try direct.destination())
    guard let block = source.channelBlock, target.channelBlock == block, x.extents[1] % 8 == 0,
      output[1] % Int(CK_WINOGRAD_OUTPUTS) == 0
    else { return nil }
    let shape = ck_winograd(
      batch: x.extents[0], channels: x.extents[1], outputs: output[1], height: x.extents[2], width: x.extents[3],
      output_height: output[2], output_width: output[3], pad_top: pads[0].begin, pad_left: pads[1].begin, block: block)
    guard Self.isFasterByWinograd(shape) else { return nil }
    let kernel = WinogradKernel(
      shape, hasBias: node.has(2), accumulates: epilogue.sumInput != nil, least: epilogue.least)
    node.request(0, Layout(source))
    node.request(1, .winograd)
    node.setOutput(0, Layout(target))
    if let input = epilogue.sumInput {
      node.request(input, Layout(target))
      node.begin(as: input)
    }
    node.reserveScratch(kernel.scratchBytes)
    return kernel
  }

  /// Compares estimates in multiply–accumulates: what memory traffic costs was measured on machines with AVX2.
  private static func isFasterByWinograd(_ shape: ck_winograd) -> Bool {
    let weights = Double(shape.channels * shape.outputs)
    let direct = 9 * weights * Double(shape.batch * shape.output_height * shape.output_width)
    let points = Double(CK_WINOGRAD_POINTS)
    let tiles = Double((withUnsafePointer(to: shape) { ck_winograd_tiles($0) } + 5) / 6 * 6)
    // Products reach four fifths of the direct convolution's speed; each weight is read from memory once; tiles are
    // written and read in the transformed domain.
    let products = 1.25 * points * tiles * weights
    let reading = 9 * points * weights
    let transforming = 20 * points * tiles * Double(shape.channels + shape.outputs)
    return 1.1 * (products + reading + transforming) < direct
  }
}

/// What follows a convolution, as far as `WinogradKernel` takes it along: a sum, then ReLU.
private struct WinogradEpilogue {
  private(set) var sumInput: Int?
  private(set) var least = -Float.infinity

  /// `nil` for anything else.
  init?(_ followers: [Follower]) {
    for follower in followers {
      switch follower {
      case .sum(let input) where sumInput == nil && least == -.infinity: sumInput = input
      case .eltwise(let eltwise) where eltwise == .relu: least = 0
      case .sum, .eltwise, .shift: return nil
      }
    }
  }
}
