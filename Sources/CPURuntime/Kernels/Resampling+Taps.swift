import GraphIR

/// What each output along one axis is made of: a weighted sum of inputs.
struct ResizeTaps: Sendable {
  let axis: Resize.Axis
  /// Inputs of each output.
  let count: Int
  /// `count` places along the axis for each output.
  var places: [Int] = []
  var weights: [Double] = []
  /// The outputs that lie outside of the input where that matters (`tf_crop_and_resize`).
  var outside: [Int] = []

  /// Whether the axis passes as it is.
  var isIdentity: Bool {
    count == 1 && outside.isEmpty && axis.input == axis.output && places == Array(0..<axis.input)
  }

  /// `nil` when an output would be made of more inputs than the axis could need.
  init?(_ axis: Resize.Axis, _ resize: Resize) {
    self.axis = axis
    if axis.isUnchanged || resize.mode == .nearest {
      count = 1
    } else {
      count = Self.support(resize, axis.scale)
      guard count > 0, count <= 2 * axis.input + 8 else { return nil }
    }
    places.reserveCapacity(axis.output * count)
    weights.reserveCapacity(axis.output * count)
    for output in 0..<axis.output {
      if axis.isUnchanged {
        append(Double(output), .nearest, resize)
        continue
      }
      let place = Self.coordinate(of: output, axis, resize.coordinateTransformation)
      if resize.coordinateTransformation == .tfCropAndResize, !(place >= 0 && place <= Double(axis.input - 1)) {
        outside.append(output)
      }
      // Beyond these bounds all inputs are the outermost one.
      append(place.isNaN ? 0 : min(max(place, -0x1p40), 0x1p40), resize.mode, resize)
    }
  }

  /// How many inputs one output is made of.
  private static func support(_ resize: Resize, _ scale: Double) -> Int {
    let shrinking = resize.antialias ? min(scale, 1) : 1
    let radius = resize.mode == .cubic ? 2.0 : 1.0
    let start = (-radius / shrinking).rounded(.down) + 1
    return Int(exactly: 2 - 2 * start) ?? 0
  }

  /// The input coordinate of an output; see the operator's specification.
  private static func coordinate(
    of output: Int, _ axis: Resize.Axis, _ transformation: Resize.CoordinateTransformation
  ) -> Double {
    let (x, scale, input) = (Double(output), axis.scale, Double(axis.input))
    // The length of the output before it is rounded down, which the specification's reference counts with.
    let length = scale * input
    switch transformation {
    case .halfPixel: return (x + 0.5) / scale - 0.5
    case .halfPixelSymmetric:
      let offset = input / 2 * (1 - Double(axis.output) / length)
      return offset + (x + 0.5) / scale - 0.5
    case .pytorchHalfPixel: return axis.output > 1 ? (x + 0.5) / scale - 0.5 : 0
    case .alignCorners: return length == 1 ? 0 : x * (input - 1) / (length - 1)
    case .asymmetric: return x / scale
    case .tfHalfPixelForNN: return (x + 0.5) / scale
    case .tfCropAndResize:
      let (start, end) = (Double(axis.region.start), Double(axis.region.end))
      if axis.output == 1 { return 0.5 * (start + end) * (input - 1) }
      return start * (input - 1) + x * (end - start) * (input - 1) / Double(axis.output - 1)
    }
  }

  /// Adds the inputs and weights of an output at input coordinate `place`.
  private mutating func append(_ place: Double, _ mode: Resize.Mode, _ resize: Resize) {
    let whole = place.rounded(.down)
    var first: Int
    var coefficients: [Double]
    switch mode {
    case .nearest:
      first = Int(Self.nearest(place, resize.nearestMode))
      coefficients = [1]
    case .linear, .cubic:
      let shrinking = resize.antialias ? min(axis.scale, 1) : 1
      first = Int(whole) - (count / 2 - 1)
      coefficients = (0..<count).map { index in
        let distance = (Double(index - (count / 2 - 1)) - (place - whole)) * shrinking
        return mode == .linear
          ? max(0, 1 - abs(distance)) : Self.cubic(abs(distance), Double(resize.cubicCoefficient))
      }
      let inside = (0..<count).filter { (0..<axis.input).contains(first + $0) }
      if resize.excludeOutside {
        for index in 0..<count where !inside.contains(index) { coefficients[index] = 0 }
      }
      let sum = coefficients.reduce(0, +)
      if resize.excludeOutside || resize.antialias, sum != 0 { coefficients = coefficients.map { $0 / sum } }
    }
    for index in 0..<count {
      places.append(min(max(first + index, 0), axis.input - 1))
      weights.append(coefficients[index])
    }
  }

  private static func nearest(_ place: Double, _ mode: Resize.NearestMode) -> Double {
    switch mode {
    case .roundPreferFloor: (place - 0.5).rounded(.up)
    case .roundPreferCeil: (place + 0.5).rounded(.down)
    case .floor: place.rounded(.down)
    case .ceil: place.rounded(.up)
    }
  }

  /// Keys's cubic convolution kernel (1981, equation 4).
  private static func cubic(_ x: Double, _ a: Double) -> Double {
    if x <= 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
    if x < 2 { return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a }
    return 0
  }
}
