// Normalizations with a scale and a shift for each channel.

import GraphIR
import Tensors

extension BatchNormalization: RealOperator {
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    var types: [ElementType] = []
    for index in 1..<5 { types.append(try node.input(index).elementType) }
    let channels = x.shape.rank > 1 ? x.extents[1] : 1
    let samples = x.extents.first ?? 1
    let count = x.extents.dropFirst(2).reduce(1, *)
    let (isTraining, epsilon, keep) = (trainingMode, Double(epsilon), Double(momentum))
    return ClosureKernel { [types] frame throws(RuntimeError) in
      guard let x = frame.elements(0, T.self).baseAddress else { return }
      let scale = try frame.reals(1, types[0])
      let shift = try frame.reals(2, types[1])
      var mean = try frame.reals(3, types[2])
      var variance = try frame.reals(4, types[3])
      if isTraining {
        let running = (mean, variance)
        for channel in 0..<channels {
          (mean[channel], variance[channel]) = Self.statistics(x + channel * count, samples, channels * count, count)
        }
        try frame.setReals(1, types[2], zip(running.0, mean).map { $0 * keep + $1 * (1 - keep) })
        try frame.setReals(2, types[3], zip(running.1, variance).map { $0 * keep + $1 * (1 - keep) })
      }
      guard let y = frame.results(0, T.self).baseAddress else { return }
      let factor = zip(scale, variance).map { $0 / ($1 + epsilon).squareRoot() }
      Parallel.for(samples * channels, grain: 1 + 16384 / max(1, count)) { [mean] range in
        for plane in range {
          let channel = plane % channels
          affine(
            x + plane * count, y + plane * count, count, T.Wide(factor[channel]),
            T.Wide(shift[channel] - mean[channel] * factor[channel]))
        }
      }
    }
  }

  /// Mean and variance of one channel, whose planes of `count` elements are `stride` apart.
  static func statistics<T: RealElement>(
    _ x: UnsafePointer<T>, _ samples: Int, _ stride: Int, _ count: Int
  ) -> (Double, Double) {
    let elements = Double(max(1, samples * count))
    let mean = (0..<samples).reduce(0) { $0 + sum(x + $1 * stride, count) } / elements
    let squares = (0..<samples).reduce(0) { $0 + sumOfSquares(x + $1 * stride, count, around: T.Wide(mean)) }
    return (mean, squares / elements)
  }
}

/// y = x · factor + shift.
@inline(__always)
private func affine<T: RealElement>(
  _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ count: Int, _ factor: T.Wide, _ shift: T.Wide
) {
  for index in 0..<count { y[index] = T(x[index].wide * factor + shift) }
}

extension InstanceNormalization: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try groupKernel(T.self, &node, groups: try node.input(0).extents[1], epsilon: epsilon)
  }
}

extension GroupNormalization: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.checkStash(stashType)
    return try groupKernel(T.self, &node, groups: groups, epsilon: epsilon)
  }
}

/// Normalizes each group of neighbouring channels of each sample; inputs 1 and 2 are scale and shift of each channel.
private func groupKernel<T: RealElement>(
  _ type: T.Type, _ node: inout KernelBuilder, groups: Int, epsilon: Float
) throws(RuntimeError) -> any Kernel {
  let x = try node.input(0)
  guard x.count > 0 else { return ClosureKernel { _ in } }
  for index in 1...2 where try node.input(index).elementType != x.elementType {
    throw node.unsupported("a scale or bias of \(try node.input(index).elementType) for \(x.elementType)")
  }
  let channels = x.extents[1] / groups
  let count = x.extents.dropFirst(2).reduce(1, *)
  let samples = x.extents[0]
  node.mayOverwrite(input: 0)
  return ClosureKernel { frame in
    let (scale, shift) = (frame.elements(1, T.self), frame.elements(2, T.self))
    guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
    Parallel.for(samples * groups, grain: 1 + 16384 / (channels * count)) { range in
      for block in range {
        let start = block * channels * count
        let (mean, variance) = moments(x + start, channels * count)
        let inverse = 1 / (variance + Double(epsilon)).squareRoot()
        for channel in 0..<channels {
          let parameter = block % groups * channels + channel
          let factor = Double(scale[parameter].wide) * inverse
          affine(
            x + start + channel * count, y + start + channel * count, count, T.Wide(factor),
            T.Wide(Double(shift[parameter].wide) - mean * factor))
        }
      }
    }
  }
}

extension LRN: RealOperator {
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let (samples, channels) = (x.extents[0], x.extents[1])
    let count = x.extents.dropFirst(2).reduce(1, *)
    let (before, after) = (min((size - 1) / 2, channels), min(size / 2, channels))
    let (factor, exponent, base) = (T.Wide(alpha) / T.Wide(size), T.Wide(beta), T.Wide(bias))
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
      Parallel.for(samples * channels, grain: 1 + 4096 / max(1, count)) { range in
        for plane in range {
          let channel = plane % channels
          let window = (plane - min(before, channel))...(plane + min(after, channels - 1 - channel))
          for index in 0..<count {
            var squares: T.Wide = 0
            for neighbour in window { squares += x[neighbour * count + index].wide * x[neighbour * count + index].wide }
            y[plane * count + index] = T(
              x[plane * count + index].wide / T.Wide.pow(base + factor * squares, exponent))
          }
        }
      }
    }
  }
}
