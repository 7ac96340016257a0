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
      let pass = ResizeGradientPass<T.Wide>(taps[axis], extents, axis: axis)
      extents[axis] = input[axis]
      return pass
    }
    let largest = passes.map(\.outputCount).max() ?? 0
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
          pass.run(source, made)
          (source, left) = (UnsafePointer(made), pass.outputCount)
        }
        for index in 0..<left { target[index] = T(source[index]) }
      }
    }
  }
}

/// The transpose of resizing along one axis of a dense tensor.
private struct ResizeGradientPass<Wide: RealNumber>: Sendable {
  private let outer: Int
  private let resized: Int
  private let original: Int
  private let inner: Int
  private let count: Int
  private let places: [Int]
  private let weights: [Wide]

  var outputCount: Int { outer * original * inner }

  init(_ taps: ResizeTaps, _ extents: [Int], axis: Int) {
    outer = extents[..<axis].reduce(1, *)
    inner = extents[(axis + 1)...].reduce(1, *)
    original = taps.axis.input
    resized = taps.axis.output
    count = taps.count
    places = taps.places
    // What lies outside of the input is not made of it.
    var weights = taps.weights.map { Wide($0) }
    for index in taps.outside {
      for tap in index * taps.count..<(index + 1) * taps.count { weights[tap] = 0 }
    }
    self.weights = weights
  }

  func run(_ x: UnsafePointer<Wide>, _ y: UnsafeMutablePointer<Wide>) {
    Parallel.for(outer, grain: 1 + 8192 / max(1, resized * count * inner)) { range in
      for block in range {
        let (source, target) = (x + block * resized * inner, y + block * original * inner)
        target.update(repeating: 0, count: original * inner)
        for (tap, place) in places.enumerated() {
          let (from, to, weight) = (source + tap / count * inner, target + place * inner, weights[tap])
          for index in 0..<inner { to[index] += from[index] * weight }
        }
      }
    }
  }
}
