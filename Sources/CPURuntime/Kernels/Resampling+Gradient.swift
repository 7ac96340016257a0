import GraphIR
import Tensors

extension ResizeGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  /// Axis by axis as the resizing itself, each pass the transpose of one of its passes.
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let input = node.outputShape(0)?.extents else { throw node.unsupported("an input whose shape is not known") }
    var extents = try node.input(0).extents
    let taps = try forward.taps(node, from: input, to: extents, inputs: 2)
    let passes = taps.indices.filter { !taps[$0].isIdentity }.map { axis in
      let pass = ResizePass<T.Wide>(taps[axis], extents, axis: axis)
      extents[axis] = input[axis]
      return pass
    }
    let largest = passes.map(\.inputCount).max() ?? 0
    node.reserveScratch(2 * largest * MemoryLayout<T.Wide>.stride)
    let count = try node.input(0).count
    return ClosureKernel { frame throws(RuntimeError) in
      guard let target = frame.results(0, T.self).baseAddress else { return }
      let scratch = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
      _ = try Widened(frame.elements(0, T.self)).with { gradient throws(RuntimeError) in
        var source = gradient
        var left = count
        for (index, pass) in passes.enumerated() {
          guard let made = scratch.map({ $0 + index % 2 * largest }) else { return }
          pass.runTransposed(source, made)
          (source, left) = (UnsafePointer(made), pass.inputCount)
        }
        for index in 0..<left { target[index] = T(source[index]) }
      }
    }
  }
}

extension ResizePass {
  /// Elements of the transpose's result.
  fileprivate var inputCount: Int { outer * input * inner }

  /// The transpose: what each of `x`, of the output's extents, was made of gets its share of it in `y`.
  fileprivate func runTransposed(_ x: UnsafePointer<Wide>, _ y: UnsafeMutablePointer<Wide>) {
    Parallel.for(outer, grain: 1 + 8192 / max(1, output * count * inner)) { range in
      for block in range {
        let (source, target) = (x + block * output * inner, y + block * input * inner)
        target.update(repeating: 0, count: input * inner)
        for (tap, place) in places.enumerated() {
          let (from, to, weight) = (source + tap / count * inner, target + place * inner, weights[tap])
          for index in 0..<inner { to[index] += from[index] * weight }
        }
      }
    }
  }
}

extension RoiAlignGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try realKernel(&node, typeOf: 1)
  }

  /// A channel at a time, region after region, because regions overlap.
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (gradient, x) = (try node.input(0), try node.input(1))
    let regions = try RoiAlignRegions(node, forward, image: 1)
    let (rows, columns) = (forward.outputHeight, forward.outputWidth)
    guard gradient.extents == [regions.count, x.extents[1], rows, columns], gradient.elementType == T.elementType else {
      throw node.unsupported("a gradient of \(gradient.elementType) and shape \(gradient.shape)")
    }
    let (channels, plane) = (x.extents[1], x.extents[2] * x.extents[3])
    let isMaximum = forward.mode == .maximum
    return ClosureKernel { frame throws(RuntimeError) in
      let grids = try regions.grids(frame, T.self)
      let target = frame.results(0, T.self)
      target.update(repeating: T(0))
      guard let dy = frame.elements(0, T.self).baseAddress, let x = frame.elements(1, T.self).baseAddress,
        let dx = target.baseAddress
      else { return }
      Parallel.for(channels) { range in
        for (region, grid) in grids.enumerated() {
          for place in 0..<rows * columns {
            let taps = grid.taps(place / columns, place % columns)
            for channel in range {
              let start = (grid.sample * channels + channel) * plane
              let slope = dy[(region * channels + channel) * rows * columns + place].wide
              if isMaximum {
                grid.spreadMaximum(slope, x + start, taps, into: dx + start)
              } else {
                grid.spreadAverage(slope, taps, into: dx + start)
              }
            }
          }
        }
      }
    }
  }
}
