import GraphIR
import Tensors

extension DeformConv: DifferentiableByParts {
  /// Samples at the moved places, weighted by the mask, as columns that the weights are multiplied with.
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let (x, w, offset) = (try node.input(0), try node.input(1), try node.input(2))
    let rank = try node.rank(of: x) - 2
    guard let weights = node.extents(of: w)?.map(\.value), !weights.contains(nil), weights.count == rank + 2,
      let channels = node.extents(of: x)?[1].value,
      let window = try? window(kernel: weights.dropFirst(2).map { $0 ?? 1 })
    else { throw node.unsupported("DeformConv with weights or channels of open extents") }
    let outputs = weights[0] ?? 0
    let spatial = try node.shape(of: x, 2..<rank + 2)
    let positions = try node.shape(of: offset, 2..<rank + 2)
    // Samples and groups of offsets along one axis.
    let images = try node.add(
      Reshape(), x, try node.add(Concat(axis: 0), try node.vector([-1, channels / offsetGroup]), spatial))
    let kernel = try node.vector(window.kernel)
    let moves = try node.add(
      Reshape(), offset,
      try node.add(Concat(axis: 0), try node.vector([-1]), kernel, try node.vector([rank]), positions))
    var axes: [SamplingAxis] = []
    for axis in 0..<rank {
      let moved = try node.add(Gather(axis: rank + 1), moves, node.constant(Tensor(scalar: Int64(axis))))
      let base = try base(&node, window, axis, positions, like: moved)
      let place = try node.reshape(try node.sum(moved, base), [0, -1])
      axes.append(SamplingAxis(places: place, size: try node.extent(of: x, axis + 2, like: moved)))
    }
    var columns = try node.samples(of: images, axes)
    if let mask = node.optionalInput(4) {
      let shape = try node.add(Concat(axis: 0), try node.shape(of: columns, 0..<1), try node.vector([1, -1]))
      columns = try node.multiply(columns, try node.add(Reshape(), mask, shape))
    }
    // A matrix product for each group: outputs × (channels · taps) by (channels · taps) × positions.
    guard let depth = Dimension.product(weights.dropFirst().map { .known($0 ?? 1) }).value else {
      throw node.unsupported("DeformConv with a kernel of \(window.kernel)")
    }
    let size = try node.reshape(try node.add(ReduceProd(), positions), [1])
    let stacked = try node.add(
      Reshape(), columns, try node.add(Concat(axis: 0), try node.vector([-1, group, depth]), size))
    let matrices = try node.reshape(w, [group, -1, depth])
    let product = try node.add(MatMul(), matrices, stacked)
    var y = try node.add(
      Reshape(), product, try node.add(Concat(axis: 0), try node.vector([-1, outputs]), positions))
    if let bias = node.optionalInput(3) {
      y = try node.sum(y, try node.reshape(bias, [-1] + Array(repeating: 1, count: rank)))
    }
    return [y]
  }

  /// Where the taps of the positions lie along `axis` before they are moved: `kernel… × positions…`, with extents of 1.
  private func base(
    _ node: inout GradientBuilder, _ window: Window, _ axis: Int, _ positions: ValueID, like other: ValueID
  ) throws(DifferentiationError) -> ValueID {
    let rank = window.kernel.count
    func along(_ place: Int) -> [Int] { (0..<2 * rank).map { $0 == place ? -1 : 1 } }
    let taps = try node.reshape(try node.range(try node.vector([window.kernel[axis]])), along(axis))
    let extent = try node.add(Gather(), positions, try node.vector([axis]))
    let steps = try node.reshape(try node.range(extent), along(axis + rank))
    let distances = try node.scale(try node.numbers(taps, like: other), by: Double(window.dilations[axis]))
    let starts = try node.scale(try node.numbers(steps, like: other), by: Double(window.strides[axis]))
    return try node.offset(try node.sum(distances, starts), by: -Double(window.pads[axis]))
  }
}
