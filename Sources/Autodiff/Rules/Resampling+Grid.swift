import GraphIR
import Tensors

extension GridSample: DifferentiableByParts {
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let (x, grid) = (try node.input(0), try node.input(1))
    let rank = try node.rank(of: x)
    guard rank > 2 else { throw node.unsupported("GridSample of an input of rank \(rank)") }
    var axes: [SamplingAxis] = []
    for axis in 0..<rank - 2 {
      // Coordinates begin with the last axis, and run from −1 to 1.
      let along = try node.add(Gather(axis: -1), grid, node.constant(Tensor(scalar: Int64(rank - 3 - axis))))
      let n = try node.offset(try node.reshape(along, [0, -1]), by: 1)
      let size = try node.extent(of: x, axis + 2, like: grid)
      let place: ValueID
      if alignCorners {
        place = try node.multiply(try node.scale(n, by: 0.5), try node.offset(size, by: -1))
      } else {
        place = try node.scale(try node.offset(try node.multiply(n, size), by: -1), by: 0.5)
      }
      axes.append(SamplingAxis(places: place, size: size, mode: mode, padding: paddingMode, alignCorners: alignCorners))
    }
    let samples = try node.samples(of: x, axes)
    let outputs = try node.shape(of: grid, 1..<rank - 1)
    return [try node.add(Reshape(), samples, try node.add(Concat(axis: 0), try node.shape(of: x, 0..<2), outputs))]
  }
}

/// Where points lie along one axis, and how an input is sampled there.
struct SamplingAxis {
  /// In the input's elements: `N × points`.
  var places: ValueID
  /// The input's extent, as a number of the places' type.
  var size: ValueID
  var mode = GridSample.Mode.linear
  var padding = GridSample.PaddingMode.zeros
  var alignCorners = true

  /// An element along the axis and its weight, of each point.
  typealias Tap = (place: ValueID, weight: ValueID)

  /// The elements that each sample is made of: 1, 2 or 4.
  func taps(_ node: inout GradientBuilder) throws(DifferentiationError) -> [Tap] {
    let x = try moved(&node)
    if mode == .nearest {
      let place = try node.add(Round(), x)
      return [try tap(&node, place, try node.filled(1, like: place))]
    }
    let first = try node.add(Floor(), x)
    let r = try node.subtract(x, first)
    if mode == .linear {
      return [
        try tap(&node, first, try node.complement(r)), try tap(&node, try node.offset(first, by: 1), r),
      ]
    }
    var taps: [Tap] = []
    for index in -1...2 {
      let distance = try node.add(Abs(), try node.complement(r, of: Double(index)))
      let weight = try cubic(&node, distance, isNear: index == 0 || index == 1)
      taps.append(try tap(&node, try node.offset(first, by: Double(index)), weight))
    }
    return taps
  }

  /// Keys's cubic convolution kernel with a = −0.75, up to a distance of 1 and beyond it.
  private func cubic(
    _ node: inout GradientBuilder, _ x: ValueID, isNear: Bool
  ) throws(DifferentiationError) -> ValueID {
    let a = -0.75
    let coefficients = isNear ? [a + 2, -(a + 3), 0, 1] : [a, -5 * a, 8 * a, -4 * a]
    var sum = try node.scale(x, by: coefficients[0])
    for coefficient in coefficients[1...2] { sum = try node.multiply(try node.offset(sum, by: coefficient), x) }
    return try node.offset(sum, by: coefficients[3])
  }

  /// The bounds of what counts as inside.
  private func bounds(
    _ node: inout GradientBuilder
  ) throws(DifferentiationError) -> (lower: ValueID, upper: ValueID) {
    let edge = alignCorners ? 0 : 0.5
    return (try node.scalar(-edge, like: places), try node.offset(size, by: edge - 1))
  }

  /// The places with those outside moved inside, as the padding wants it.
  private func moved(_ node: inout GradientBuilder) throws(DifferentiationError) -> ValueID {
    let (lower, upper) = try bounds(&node)
    let isOutside = try node.add(
      Or(), try node.add(Less(), places, lower), try node.add(Greater(), places, upper))
    switch padding {
    case .zeros: return places
    case .border: return try node.select(isOutside, try clamped(&node, places), else: places)
    case .reflection: return try node.select(isOutside, try reflected(&node, places), else: places)
    }
  }

  private func clamped(_ node: inout GradientBuilder, _ x: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Clip(), x, try node.scalar(0, like: x), try node.offset(size, by: -1))
  }

  /// `x`, outside of the bounds, reflected at them until it is inside.
  private func reflected(_ node: inout GradientBuilder, _ x: ValueID) throws(DifferentiationError) -> ValueID {
    let (lower, upper) = try bounds(&node)
    let range = try node.subtract(upper, lower)
    let isBelow = try node.add(Less(), x, lower)
    let distance = try node.select(isBelow, try node.subtract(lower, x), else: try node.subtract(x, upper))
    // An axis of one element has nothing to reflect.
    let hasRange = try node.isGreater(range, than: 0)
    let length = try node.select(hasRange, range, else: try node.scalar(1, like: x))
    let turns = try node.add(Floor(), try node.divide(distance, length))
    let rest = try node.subtract(distance, try node.multiply(turns, length))
    var remainder = Mod()
    remainder.fmod = true
    let parity = try node.add(remainder, turns, try node.scalar(2, like: x))
    let isFromLower = try node.add(Equal(), isBelow, try node.isLess(parity, than: 1))
    let inside = try node.select(isFromLower, try node.sum(lower, rest), else: try node.subtract(upper, rest))
    return try node.select(hasRange, inside)
  }

  /// A tap at whole number `place`, which may lie outside.
  private func tap(
    _ node: inout GradientBuilder, _ place: ValueID, _ weight: ValueID
  ) throws(DifferentiationError) -> Tap {
    let last = try node.offset(size, by: -1)
    let isInside = try node.add(
      And(), try node.isGreater(place, than: -1), try node.add(LessOrEqual(), place, last))
    let inside = try clamped(&node, place)
    switch padding {
    case .zeros: return (inside, try node.select(isInside, weight))
    case .border: return (inside, weight)
    case .reflection:
      let other = try node.select(isInside, place, else: try reflected(&node, place))
      // Half an element beyond the bounds is between two; the reference rounds towards zero.
      return (try clamped(&node, try node.add(Floor(), other)), weight)
    }
  }
}

extension GradientBuilder {
  /// Interpolates `x: N × C × spatial…` at points whose places along each spatial axis are given: `N × C × points`.
  mutating func samples(of x: ValueID, _ axes: [SamplingAxis]) throws(DifferentiationError) -> ValueID {
    // The taps of one axis after the other multiply: `N × taps × points`.
    var places: ValueID?
    var weights: ValueID?
    for axis in axes {
      var (along, factors): ([ValueID?], [ValueID?]) = ([], [])
      for tap in try axis.taps(&self) {
        along.append(try unsqueeze(tap.place, [1]))
        factors.append(try unsqueeze(tap.weight, [1]))
      }
      let (place, factor) = (try add(Concat(axis: 1), along), try add(Concat(axis: 1), factors))
      if let before = places, let product = weights {
        // Each tap so far with each of this axis.
        let start = try multiply(try unsqueeze(before, [2]), axis.size)
        places = try flattenTaps(try sum(start, try unsqueeze(place, [1])))
        weights = try flattenTaps(try multiply(try unsqueeze(product, [2]), try unsqueeze(factor, [1])))
      } else {
        (places, weights) = (place, factor)
      }
    }
    guard let places, let weights else { throw unsupported("samples of an input without spatial axes") }
    // N · spatial rows of C elements; the samples of all taps are rows of it.
    let flat = try permute(try reshape(x, [0, 0, -1]), [0, 2, 1])
    var rows = Flatten()
    rows.axis = 2
    let starts = try multiply(
      try range(try shape(of: flat, 0..<1)), try shape(of: flat, 1..<2))
    let indices = try sum(try add(Cast(to: .int64), places), try reshape(starts, [-1, 1, 1]))
    let values = try add(Gather(), try add(rows, flat), indices)
    let weighted = try multiply(values, try unsqueeze(weights, [-1]))
    return try permute(try sum(weighted, axes: [1], keepDims: false), [0, 2, 1])
  }

  /// `N × taps × taps × points` with all taps along one axis.
  private mutating func flattenTaps(_ a: ValueID) throws(DifferentiationError) -> ValueID {
    let shape = try add(
      Concat(axis: 0), try self.shape(of: a, 0..<1), try vector([-1]), try self.shape(of: a, 3..<4))
    return try add(Reshape(), a, shape)
  }
}

extension AffineGrid: Differentiable {
  /// Each point is theta times a base point, which the unit map's grid has.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let theta = try node.input(0)
    let axes = try node.rank(of: gradient) - 2
    let square = try node.add(EyeLike(), try node.filled(0, rows: axes, columns: axes + 1, like: theta))
    let maps = try node.add(Expand(), try node.unsqueeze(square, [0]), try node.shape(of: theta))
    let base = try node.reshape(try node.add(self, maps, try node.input(1)), [0, -1, axes])
    let pads = try node.vector([0, 0, 0, 0, 0, 1])
    let points = try node.add(Pad(), base, pads, try node.scalar(1, like: base))
    let slopes = try node.transpose(try node.reshape(gradient, [0, -1, axes]))
    node.give(0, try node.add(MatMul(), slopes, points))
  }
}

extension GradientBuilder {
  fileprivate mutating func filled(
    _ value: Double, rows: Int, columns: Int, like other: ValueID
  ) throws(DifferentiationError) -> ValueID {
    try add(Expand(), try scalar(value, like: other), try vector([rows, columns]))
  }
}
