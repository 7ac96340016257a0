import GraphIR
import Tensors

extension DeformConv: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let plan = try DeformablePlan(node, self)
    let size = MemoryLayout<T.Wide>.stride
    let (bytes, overflow) = (plan.depth + plan.outputs).multipliedReportingOverflow(by: plan.positions * size)
    guard !overflow else { throw .limit("columns of \(plan.depth) rows") }
    node.reserveScratch(bytes)
    return ClosureKernel { frame throws(RuntimeError) in
      guard let y = frame.results(0, T.self).baseAddress,
        let columns = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
      else { return }
      let (weights, bias) = (Widened(frame.elements(1, T.self)), frame.elements(3, T.self))
      let results = columns + plan.depth * plan.positions
      for block in 0..<plan.samples * plan.groups {
        plan.gather(frame, T.self, block, into: columns)
        let group = block % plan.groups
        _ = try weights.with(from: group * plan.outputs * plan.depth) { w throws(RuntimeError) in
          try gemm(
            rows: plan.outputs, columns: plan.positions, inner: plan.depth, Matrix(w, rowStride: plan.depth),
            Matrix(columns, rowStride: plan.positions), into: results, rowStride: plan.positions)
        }
        for output in 0..<plan.outputs {
          let shift = bias.isEmpty ? 0 : bias[group * plan.outputs + output].wide
          let target = y + (block * plan.outputs + output) * plan.positions
          for index in 0..<plan.positions { target[index] = T(results[output * plan.positions + index] + shift) }
        }
      }
    }
  }
}

/// Where a deformable convolution samples its input.
private struct DeformablePlan: Sendable {
  let samples: Int
  let groups: Int
  /// Of the input, in each group.
  private let channels: Int
  /// Of the output, in each group.
  let outputs: Int
  /// Channels of the input that share their offsets.
  private let sharing: Int
  private let offsetGroups: Int
  private let image: [Int]
  private let output: [Int]
  private let window: Window
  private let taps: Int
  let positions: Int

  /// Rows of the columns of one group.
  var depth: Int { channels * taps }

  init(_ node: KernelBuilder, _ op: DeformConv) throws(RuntimeError) {
    let (x, w, offset) = (try node.input(0), try node.input(1), try node.input(2))
    guard let shape = node.outputShape(0) else { throw .internalDefect("a convolution of unknown shape") }
    window = try node.window { () throws(InferenceError) in try op.window(kernel: Array(w.extents.dropFirst(2))) }
    image = Array(x.extents.dropFirst(2))
    output = Array(shape.extents.dropFirst(2))
    guard let patches = Patches(window, image: image, positions: output) else {
      throw .limit("a kernel of \(window.kernel)")
    }
    (taps, positions) = (patches.tapCount, patches.positionCount)
    samples = x.extents[0]
    groups = op.group
    channels = w.extents[1]
    outputs = w.extents[0] / op.group
    offsetGroups = op.offsetGroup
    sharing = x.extents[1] / op.offsetGroup
    let masked = node.optionalInput(4)
    guard offset.extents == [samples, offsetGroups * taps * image.count] + output,
      masked.map({ $0.extents == [samples, offsetGroups * taps] + output }) ?? true,
      node.optionalInput(3).map({ $0.extents == [w.extents[0]] }) ?? true
    else { throw .node(node.name, "offset of shape \(offset.shape) does not fit \(taps) taps at \(output) positions") }
    for index in 1..<5 where node.has(index) {
      guard try node.input(index).elementType == x.elementType else { throw node.unsupported("inputs of two types") }
    }
  }

  /// Writes the columns of one group of one sample.
  func gather<T: RealElement>(
    _ frame: Frame, _ type: T.Type, _ block: Int, into columns: UnsafeMutablePointer<T.Wide>
  ) {
    guard let x = frame.elements(0, T.self).baseAddress, let offsets = frame.elements(2, T.self).baseAddress else {
      return
    }
    let masks = frame.elements(4, T.self)
    let (sample, group, rank) = (block / groups, block % groups, image.count)
    let plane = image.reduce(1, *)
    Parallel.for(channels * taps, grain: 1 + 2048 / max(1, positions)) { range in
      var place = [T.Wide](repeating: 0, count: rank)
      for row in range {
        let (channel, tap) = (group * channels + row / taps, row % taps)
        let part = (sample * offsetGroups + channel / sharing) * taps + tap
        let source = x + (sample * channels * groups + channel) * plane
        for position in 0..<positions {
          var (p, t) = (position, tap)
          for axis in (0..<rank).reversed() {
            let start = p % output[axis] * window.strides[axis] - window.pads[axis]
            let moved = offsets[(part * rank + axis) * positions + position].wide
            place[axis] = T.Wide(start + t % window.kernel[axis] * window.dilations[axis]) + moved
            (p, t) = (p / output[axis], t / window.kernel[axis])
          }
          let value = interpolated(source, place)
          columns[row * positions + position] = masks.isEmpty ? value : value * masks[part * positions + position].wide
        }
      }
    }
  }

  /// The multilinear interpolation at `place`, with zeros outside.
  private func interpolated<T: RealElement>(_ x: UnsafePointer<T>, _ place: [T.Wide]) -> T.Wide {
    for (axis, coordinate) in place.enumerated() where !(coordinate > -1 && coordinate < T.Wide(image[axis])) {
      return 0
    }
    var sum: T.Wide = 0
    for corner in 0..<1 << place.count {
      var (weight, index, isInside): (T.Wide, Int, Bool) = (1, 0, true)
      for (axis, coordinate) in place.enumerated() {
        let low = coordinate.rounded(.down)
        let isUpper = corner >> axis & 1 == 1
        let at = Int(low) + (isUpper ? 1 : 0)
        weight *= isUpper ? coordinate - low : 1 - (coordinate - low)
        isInside = isInside && at >= 0 && at < image[axis]
        index = index * image[axis] + at
      }
      if isInside { sum += x[index].wide * weight }
    }
    return sum
  }
}
