import Bytes
import CKernels
import GraphIR
import Tensors

/// A 3 × 3 or 5 × 5 convolution by Winograd's minimal filtering: a quarter to a sixth of the multiplications, for transformed
/// weights that are up to seven times as large. Rounding differs from the direct sum's by up to 2e-5 of the largest result.
struct WinogradKernel: Kernel {
  let shape: ck_winograd
  let hasBias: Bool
  /// Whether the result is added to what the output holds.
  let accumulates: Bool
  /// Smaller results become this.
  let least: Float

  var implementation: String { "winograd \(shape.tile) × \(shape.tile)" }

  /// How threads share the work.
  enum Sharing {
    /// All of them transform the same tiles, then multiply them, each in other points: each weight is read once for many
    /// tiles.
    case points
    /// So many threads each take tiles of their own, which stay in a cache of their own, and read all (few) weights.
    case tiles(threads: Int)
  }

  let sharing: Sharing

  init(_ shape: ck_winograd, hasBias: Bool, accumulates: Bool, least: Float) {
    (self.shape, self.hasBias, self.accumulates, self.least) = (shape, hasBias, accumulates, least)
    let threads = Parallel.threads
    sharing =
      shape.packedBytes <= Self.ownWeightBytes && shape.tiles >= 4 * threads * Self.ownTiles
      ? .tiles(threads: threads) : .points
  }

  /// Tiles are transformed so many at a time: what they become, and their products, stay in the shared cache, or in a
  /// thread's own.
  private static let leastSharedTiles = 96
  private static let sharedBytes = 8 << 20
  private static let ownTiles = 24
  /// Weights that each thread reads again for every `ownTiles`: they have to stay in the shared cache.
  private static let ownWeightBytes = 3 << 20
  /// Tiles that a thread transforms, or blocks that it multiplies, before it takes the next.
  private static let inputTilesAtATime = 4
  private static let outputTilesAtATime = 12
  private static let blocksAtATime = 8

  private var blocks: Int { shape.outputs / Int(CK_WINOGRAD_OUTPUTS) }

  private var tilesAtOnce: Int {
    switch sharing {
    case .points:
      let bytes = shape.points * (shape.channels + shape.outputs) * MemoryLayout<Float>.stride
      return min(shape.tiles, max(Self.leastSharedTiles, Self.sharedBytes / bytes))
    case .tiles: return Self.ownTiles
    }
  }

  /// Floats of a group of transformed tiles, and of their products: with all weights, or with those of one block.
  private var workspace: (transformed: Int, products: Int) {
    let blocks = if case .points = sharing { blocks } else { 1 }
    return withUnsafePointer(to: shape) {
      (ck_winograd_transformed($0, tilesAtOnce), ck_winograd_products($0, tilesAtOnce, blocks))
    }
  }

  /// For the workspaces of all threads.
  var scratchBytes: Int {
    let bytes = (workspace.transformed + workspace.products) * MemoryLayout<Float>.stride
    return switch sharing {
    case .points: bytes
    case .tiles(let threads): threads * bytes
    }
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let x = frame.elements(0, Float.self).baseAddress,
      let weights = frame.input(1)?.assumingMemoryBound(to: Float.self),
      let y = frame.results(0, Float.self).baseAddress, let scratch = frame.scratch?.assumingMemoryBound(to: Float.self)
    else { return }
    let bias = hasBias ? frame.elements(2, Float.self).baseAddress : nil
    let (blocks, atOnce, workspace) = (blocks, tilesAtOnce, workspace)
    // Groups and their parts are as equal as can be: products of few tiles are slower.
    let groups = EqualParts(shape.tiles, atMost: atOnce)
    withUnsafePointer(to: shape) { shape in
      switch sharing {
      case .points:
        let products = scratch + workspace.transformed
        for index in 0..<groups.count {
          let group = groups[index]
          let inputs = EqualParts(group.count, atMost: Self.inputTilesAtATime)
          Parallel.each(inputs.count) { index, _ in
            let run = inputs[index]
            ck_winograd_input(shape, x, group.lowerBound, atOnce, run.lowerBound, run.upperBound, scratch)
          }
          let parts = EqualParts(blocks, atMost: Self.blocksAtATime)
          Parallel.each(shape.pointee.points * parts.count) { index, _ in
            let (point, part) = (index / parts.count, parts[index % parts.count])
            ck_winograd_multiply(
              shape, scratch, atOnce, group.count, weights, point, point + 1, part.lowerBound, part.upperBound,
              products + part.lowerBound * atOnce * Int(CK_WINOGRAD_OUTPUTS), blocks)
          }
          let outputs = EqualParts(group.count, atMost: Self.outputTilesAtATime)
          Parallel.each(outputs.count * blocks) { index, _ in
            let (block, run) = (index / outputs.count, outputs[index % outputs.count])
            ck_winograd_output(
              shape, products + block * atOnce * Int(CK_WINOGRAD_OUTPUTS), blocks, group.lowerBound, atOnce,
              run.lowerBound, run.upperBound, block, bias, accumulates ? 1 : 0, least, y)
          }
        }
      case .tiles(let threads):
        Parallel.each(groups.count, workers: threads) { index, worker in
          let group = groups[index]
          let transformed = scratch + worker * (workspace.transformed + workspace.products)
          let products = transformed + workspace.transformed
          ck_winograd_input(shape, x, group.lowerBound, atOnce, 0, group.count, transformed)
          for block in 0..<blocks {
            ck_winograd_multiply(
              shape, transformed, atOnce, group.count, weights, 0, shape.pointee.points, block, block + 1, products, 1)
            ck_winograd_output(
              shape, products, 1, group.lowerBound, atOnce, 0, group.count, block, bias, accumulates ? 1 : 0, least, y)
          }
        }
      }
    }
  }

  /// The bytes that `transform` gives.
  static func packedBytes(_ weights: Tensor, tile: Int, isBackward: Bool) -> Int {
    let (first, second) = isBackward ? (1, 0) : (0, 1)
    return ck_winograd(
      outputs: weights.shape[first], channels: weights.shape[second], kernel: weights.shape[2], tile: tile
    ).packedBytes
  }

  /// Writes weights (outputs × channels × kernel × kernel) to `target` as the kernel takes them.
  ///
  /// - Parameters:
  ///   - tile: results of a tile along an axis.
  ///   - isBackward: whether they are for the gradient by the input, which is the convolution of the results' gradient with the
  ///     same weights, mirrored, with outputs and channels exchanged.
  static func transform(
    _ weights: Tensor, tile: Int, isBackward: Bool, to target: UnsafeMutableRawPointer
  ) throws(RuntimeError) {
    let weights = isBackward ? try mirrored(weights) : weights
    let shape = ck_winograd(
      outputs: weights.shape[0], channels: weights.shape[1], kernel: weights.shape[2], tile: tile)
    let dense = weights.isDense ? weights : weights.dense()
    guard let source = dense.denseBytes else { throw .internalDefect("weights without bytes") }
    guard let source = source.buffer.baseAddress?.assumingMemoryBound(to: Float.self) else { return }
    let packed = target.assumingMemoryBound(to: Float.self)
    withUnsafePointer(to: shape) { shape in
      Parallel.for(weights.shape[0] / Int(CK_WINOGRAD_OUTPUTS)) { range in
        ck_winograd_pack(shape, source, range.lowerBound, range.upperBound, packed)
      }
    }
  }

  /// Weights with their first two axes exchanged and each kernel turned by half a circle.
  private static func mirrored(_ weights: Tensor) throws(RuntimeError) -> Tensor {
    let (outputs, channels) = (weights.shape[0], weights.shape[1])
    let area = weights.shape[2] * weights.shape[3]
    do {
      let shape = try Shape([channels, outputs] + weights.shape.extents.dropFirst(2))
      return try weights.withElements(Float.self) { source in
        Tensor(Float.self, shape) { target in
          for channel in 0..<channels {
            for output in 0..<outputs {
              let (from, to) = ((output * channels + channel) * area, (channel * outputs + output) * area)
              for place in 0..<area { target[to + place] = source[from + area - 1 - place] }
            }
          }
        }
      }
    } catch {
      throw .internalDefect("weights that cannot be mirrored: \(error)")
    }
  }
}

/// A run of numbers cut into the fewest parts of at most some size, which differ by one at most.
private struct EqualParts {
  let total: Int
  let count: Int

  init(_ total: Int, atMost size: Int) {
    self.total = total
    count = (total + size - 1) / size
  }

  subscript(index: Int) -> Range<Int> { total * index / count..<total * (index + 1) / count }
}

extension ck_winograd {
  /// What packing weights needs to know.
  fileprivate init(outputs: Int, channels: Int, kernel: Int, tile: Int) {
    self.init()
    (self.outputs, self.channels, self.kernel, self.tile) = (outputs, channels, kernel, tile)
  }

  fileprivate var points: Int { withUnsafePointer(to: self) { ck_winograd_points($0) } }
  fileprivate var tiles: Int { withUnsafePointer(to: self) { ck_winograd_tiles($0) } }
  fileprivate var packedBytes: Int { points * channels * outputs * MemoryLayout<Float>.stride }

  /// An estimate of the time, in multiply–accumulates of a direct convolution: what memory traffic costs was measured on
  /// machines with AVX2.
  fileprivate var cost: Double {
    let weights = Double(points * channels * outputs)
    // Fewer tiles than four leave vectors idle. Each weight is read from memory once; tiles are written and read in the
    // transformed domain.
    let products = weights * Double(max(4, tiles))
    return products + 9 * weights + Double(points * tiles) * Double(20 * channels + 12 * outputs)
  }

  /// What it takes to pack the weights, beyond those of the direct convolution: most of the time goes to writing them.
  fileprivate var packingCost: Double {
    let byteCost = 14.0
    return byteCost * Double((points - kernel * kernel) * channels * outputs * MemoryLayout<Float>.stride)
  }

  /// The same estimate for the direct convolution.
  fileprivate var directCost: Double {
    let weights = Double(kernel * kernel * channels * outputs)
    return weights * Double(batch * output_height * output_width) + 9 * weights
  }
}

extension ConvolutionOperator {
  /// Kernels and tiles that `WinogradKernel` has, those with smaller weights and rounding errors first.
  private static var winogradTiles: [Int: [Int]] { [3: [4, 6], 5: [4]] }

  /// The kernel by Winograd's method, where it fits and is estimated to be faster than the direct one.
  ///
  /// - Parameters:
  ///   - source: the layout of the first input, as the direct kernel takes it.
  ///   - target: that of the result.
  ///   - isBackward: whether the node computes the gradient by the input; `pads` are then those of the convolution that does.
  func winogradKernel(
    _ node: inout KernelBuilder, _ window: Window, pads: [(begin: Int, end: Int)], _ followers: [Follower],
    source: MemoryDescriptor, target: MemoryDescriptor, isBackward: Bool
  ) throws(RuntimeError) -> (any Kernel)? {
    let (x, w) = (try node.input(0), try node.input(1))
    guard !node.options.isExact, isBackward || !node.options.hasExactValues, group == 1, window.kernel.count == 2,
      window.kernel[0] == window.kernel[1],
      let tiles = Self.winogradTiles[window.kernel[0]], window.strides == [1, 1], window.dilations == [1, 1],
      w.constant != nil, let output = node.outputShape(0)?.extents, let epilogue = WinogradEpilogue(followers)
    else { return nil }
    guard let block = source.channelBlock, target.channelBlock == block, x.extents[1] % 8 == 0,
      output[1] % Int(CK_WINOGRAD_OUTPUTS) == 0
    else { return nil }
    var best: (shape: ck_winograd, cost: Double)?
    for tile in tiles {
      let shape = ck_winograd(
        batch: x.extents[0], channels: x.extents[1], outputs: output[1], height: x.extents[2], width: x.extents[3],
        output_height: output[2], output_width: output[3], pad_top: pads[0].begin, pad_left: pads[1].begin,
        block: block, kernel: window.kernel[0], tile: tile)
      let cost = shape.cost + shape.packingCost / Double(node.options.expectedRuns)
      // What is larger and less exact has to be clearly faster.
      if 1.1 * cost < best?.cost ?? shape.directCost { best = (shape, cost) }
    }
    guard let shape = best?.shape else { return nil }
    let kernel = WinogradKernel(
      shape, hasBias: !isBackward && node.has(2), accumulates: epilogue.sumInput != nil, least: epilogue.least)
    node.request(0, Layout(source))
    node.request(1, .winograd(tile: shape.tile, backward: isBackward))
    node.setOutput(0, Layout(target))
    if let input = epilogue.sumInput {
      node.request(input, Layout(target))
      node.begin(as: input)
    }
    node.reserveScratch(kernel.scratchBytes)
    return kernel
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
