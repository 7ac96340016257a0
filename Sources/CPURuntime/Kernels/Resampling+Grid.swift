import GraphIR
import Tensors

extension GridSample: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let gridType = try node.input(1).elementType
    guard gridType == x.elementType else { throw node.unsupported("a grid of \(gridType) for \(x.elementType)") }
    guard let output = node.outputShape(0), x.count > 0 else { throw .node(node.name, "the input is empty") }
    let (samples, channels) = (output[0], output[1])
    let sizes = Array(x.extents.dropFirst(2))
    let (plane, points) = (sizes.reduce(1, *), output.extents.dropFirst(2).reduce(1, *))
    let axes = sizes.map { GridAxis<T.Wide>(size: $0, self) }
    let taps = axes.reduce(1) { $0 * $1.count }
    guard axes.count <= 8 else { throw node.unsupported("sampling over \(axes.count) axes") }
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress, let grid = frame.elements(1, T.self).baseAddress,
        let y = frame.results(0, T.self).baseAddress
      else { return }
      Parallel.for(samples * points, grain: 1 + 8192 / (taps * channels + 8)) { range in
        var table = GridTaps<T.Wide>(axes)
        for point in range {
          table.set(grid + point * axes.count)
          let (sample, place) = (point / points, point % points)
          for channel in 0..<channels {
            let source = x + (sample * channels + channel) * plane
            var sum: T.Wide = 0
            for (index, weight) in zip(table.places, table.weights) { sum += source[index].wide * weight }
            y[(sample * channels + channel) * points + place] = T(sum)
          }
        }
      }
    }
  }
}

/// How one axis is sampled.
private struct GridAxis<Wide: RealNumber>: Sendable {
  let size: Int
  let mode: GridSample.Mode
  let padding: GridSample.PaddingMode
  let alignCorners: Bool
  /// Inputs of one sample along the axis.
  let count: Int

  init(size: Int, _ op: GridSample) {
    self.size = size
    mode = op.mode
    padding = op.paddingMode
    alignCorners = op.alignCorners
    count =
      switch op.mode {
      case .nearest: 1
      case .linear: 2
      case .cubic: 4
      }
  }

  /// The outermost places that count as inside.
  private var bounds: ClosedRange<Wide> { alignCorners ? 0...Wide(size - 1) : -0.5...(Wide(size) - 0.5) }

  /// The inputs (−1 for a zero outside) and weights of the sample at normalized coordinate `n`, `count` of each.
  @inline(__always)
  func taps(_ n: Wide) -> (places: SIMD4<Int>, weights: SIMD4<Wide>) {
    var x = alignCorners ? (n + 1) / 2 * Wide(size - 1) : ((n + 1) * Wide(size) - 1) / 2
    if mode == .nearest { x = x.rounded(.toNearestOrEven) }
    if !bounds.contains(x) {
      switch padding {
      case .zeros: break
      case .border: x = x > 0 ? Wide(size - 1) : 0
      case .reflection: x = reflected(x)
      }
    }
    var places = SIMD4(repeating: -1)
    var weights = SIMD4<Wide>.zero
    // Far outside, or no number: every tap is a zero.
    guard x.magnitude < 0x1p30 else { return (places, weights) }
    let whole = x.rounded(.down)
    let (first, r) = (Int(whole), x - whole)
    switch mode {
    case .nearest:
      (places[0], weights[0]) = (place(first), 1)
    case .linear:
      (places[0], weights[0]) = (place(first), 1 - r)
      (places[1], weights[1]) = (place(first + 1), r)
    case .cubic:
      for tap in 0..<4 { (places[tap], weights[tap]) = (place(first + tap - 1), cubic((Wide(tap - 1) - r).magnitude)) }
    }
    return (places, weights)
  }

  /// Keys's cubic convolution kernel with a = −0.75.
  private func cubic(_ x: Wide) -> Wide {
    let a: Wide = -0.75
    return x <= 1 ? ((a + 2) * x - (a + 3)) * x * x + 1 : ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
  }

  /// The input that stands for place `index`; −1 for a zero.
  private func place(_ index: Int) -> Int {
    if index >= 0, index < size { return index }
    switch padding {
    case .zeros: return -1
    case .border: return index < 0 ? 0 : size - 1
    case .reflection: return min(max(Int(reflected(Wide(index))), 0), size - 1)
    }
  }

  /// `x` reflected at the bounds until it is inside.
  private func reflected(_ x: Wide) -> Wide {
    let range = bounds.upperBound - bounds.lowerBound
    guard range > 0 else { return 0 }
    guard x.isFinite else { return x }
    let distance = x < bounds.lowerBound ? bounds.lowerBound - x : x - bounds.upperBound
    let turns = (distance / range).rounded(.towardZero)
    let rest = distance - turns * range
    let isEven = turns.truncatingRemainder(dividingBy: 2) == 0
    return (x < bounds.lowerBound) == isEven ? bounds.lowerBound + rest : bounds.upperBound - rest
  }
}

/// The inputs and weights of one sample: the products of those along each axis.
private struct GridTaps<Wide: RealNumber> {
  private let axes: [GridAxis<Wide>]
  private(set) var places: [Int]
  private(set) var weights: [Wide]

  init(_ axes: [GridAxis<Wide>]) {
    self.axes = axes
    let count = axes.reduce(1) { $0 * $1.count }
    places = Array(repeating: 0, count: count)
    weights = Array(repeating: 0, count: count)
  }

  /// Takes the sample at `point`, whose coordinates begin with the last axis.
  mutating func set<T: RealElement>(_ point: UnsafePointer<T>) where T.Wide == Wide {
    places[0] = 0
    weights[0] = 1
    var made = 1
    for (index, axis) in axes.enumerated() {
      let (along, factors) = axis.taps(point[axes.count - 1 - index].wide)
      // Each tap so far becomes `count`; the first ones are replaced last.
      for tap in (0..<axis.count).reversed() {
        for old in 0..<made {
          let isInside = along[tap] >= 0
          places[tap * made + old] = isInside ? places[old] * axis.size + along[tap] : 0
          weights[tap * made + old] = isInside ? weights[old] * factors[tap] : 0
        }
      }
      made *= axis.count
    }
  }
}

extension AffineGrid: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let theta = try node.input(0)
    guard let grid = node.outputShape(0) else { throw RuntimeError.valueNeeded(input: 1) }
    let rank = grid.rank - 2
    guard theta.extents == [grid[0], rank, rank + 1] else {
      throw .node(node.name, "theta of shape \(theta.shape) does not fit a grid of shape \(grid)")
    }
    let extents = Array(grid.extents.dropFirst().dropLast())
    let points = extents.reduce(1, *)
    let alignCorners = alignCorners
    return ClosureKernel { frame in
      let theta = frame.elements(0, T.self)
      let y = frame.results(0, T.self)
      Parallel.for(grid[0] * points, grain: 4096) { range in
        for point in range {
          var rest = point % points
          var place = [Double](repeating: 1, count: rank + 1)
          for axis in extents.indices.reversed() {
            let (index, size) = (Double(rest % extents[axis]), Double(extents[axis]))
            rest /= extents[axis]
            // Coordinates begin with the last axis.
            place[rank - 1 - axis] =
              alignCorners ? (size == 1 ? 0 : 2 * index / (size - 1) - 1) : (2 * index + 1) / size - 1
          }
          for row in 0..<rank {
            let start = (point / points * rank + row) * (rank + 1)
            let sum = place.indices.reduce(0) { $0 + place[$1] * Double(theta[start + $1].wide) }
            y[point * rank + row] = T(T.Wide(sum))
          }
        }
      }
    }
  }
}
