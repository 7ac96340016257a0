import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

extension DFT: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let result = try node.extents()
    let axis = try node.axis(try node.integers(2)?.first ?? -2)
    let given = x.extents[axis]
    let length = try node.integers(1)?.first ?? (onesided && inverse ? 2 * (given - 1) : given)
    let components = x.extents[x.shape.rank - 1]
    guard length > 0, components == 1 || components == 2 else {
      throw .node(node.name, "a transform of \(length) numbers with \(components) parts")
    }
    // Lines are of whole numbers: the last axis counts as part of each.
    let source = AxisLines(Array(x.extents.dropLast()), axis: axis)
    let target = AxisLines(Array(result.dropLast()), axis: axis)
    let parts = result[result.count - 1]
    let transform = try node.fourierTransform(length)
    let (inverse, isHalf) = (inverse, onesided && inverse)
    return ClosureKernel { frame throws(RuntimeError) in
      let numbers = try frame.reals(0, x.elementType)
      var results = [Double](repeating: 0, count: result.reduce(1, *))
      for line in 0..<source.count {
        var values = [Complex](repeating: .zero, count: length)
        for index in 0..<min(length, source.length) {
          let place = (source.start(line) + index * source.stride) * components
          values[index] = Complex(real: numbers[place], imaginary: components == 2 ? numbers[place + 1] : 0)
        }
        if isHalf {
          // The half that is left out is the other's mirror image.
          for index in 1..<max(1, (length + 1) / 2) { values[length - index] = values[index].conjugate }
        }
        if inverse { for index in values.indices { values[index] = values[index].conjugate } }
        transform.transform(&values)
        let scale = inverse ? 1 / Double(length) : 1
        for index in 0..<target.length {
          let place = (target.start(line) + index * target.stride) * parts
          results[place] = values[index].real * scale
          if parts == 2 { results[place + 1] = values[index].imaginary * (inverse ? -scale : scale) }
        }
      }
      try frame.setReals(0, x.elementType, results)
    }
  }
}

extension KernelBuilder {
  /// The transform of `length` numbers, if its tables fit the memory allowed.
  fileprivate func fourierTransform(_ length: Int) throws(RuntimeError) -> FourierTransform {
    guard length <= options.memoryLimit / 256 else { throw .limit("a Fourier transform of \(length) numbers") }
    return FourierTransform(length)
  }
}

extension STFT: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let result = try node.extents()
    let window = node.optionalInput(2)
    guard let step = try node.integers(1)?.first else { throw .node(node.name, "a frame step expected") }
    let length = try node.integers(3)?.first ?? window?.count ?? x.extents[1]
    let components = x.extents[2]
    guard length > 0, window?.count ?? length == length, components == 1 || components == 2 && !onesided else {
      throw .node(
        node.name, "frames of \(length) numbers with \(components) parts, and a window of \(window?.count ?? length)")
    }
    let transform = try node.fourierTransform(length)
    return ClosureKernel { frame throws(RuntimeError) in
      let numbers = try frame.reals(0, x.elementType)
      let weights = try window.map { window throws(RuntimeError) in try frame.reals(2, window.elementType) }
      var results: [Double] = []
      for batch in 0..<result[0] {
        for index in 0..<result[1] {
          var values = (0..<length).map { place in
            let at = (batch * x.extents[1] + index * step + place) * components
            let weight = weights?[place] ?? 1
            return Complex(
              real: numbers[at] * weight, imaginary: components == 2 ? numbers[at + 1] * weight : 0)
          }
          transform.transform(&values)
          for value in values.prefix(result[2]) { results += [value.real, value.imaginary] }
        }
      }
      try frame.setReals(0, x.elementType, results)
    }
  }
}

extension WindowOperator {
  /// Writes a sum of cosines: `terms[0] - terms[1] · cos(2πi/N) + terms[2] · cos(4πi/N)`.
  fileprivate func kernel(_ node: inout KernelBuilder, _ terms: [Double]) throws(RuntimeError) -> any Kernel {
    _ = try node.integers(0)
    let count = try node.extents().reduce(1, *)
    let period = Double(periodic ? count : max(1, count - 1))
    return ClosureKernel { [outputType] frame throws(RuntimeError) in
      let values = (0..<count).map { index in
        let angle = 2 * Double.pi * Double(index) / period
        return terms.enumerated().reduce(0) { sum, term in
          sum + (term.offset % 2 == 0 ? term.element : -term.element) * cos(Double(term.offset) * angle)
        }
      }
      try frame.setReals(0, outputType, values)
    }
  }
}

extension HannWindow: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try kernel(&node, [0.5, 0.5]) }
}

extension HammingWindow: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try kernel(&node, [25 / 46, 21 / 46])
  }
}

extension BlackmanWindow: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try kernel(&node, [0.42, 0.5, 0.08])
  }
}

extension MelWeightMatrix: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    var scalars: [Double] = []
    for index in 0..<5 {
      guard let value = (try? node.constant(index).doubles())?.first else {
        throw RuntimeError.valueNeeded(input: index)
      }
      scalars.append(value)
    }
    let extents = try node.extents()
    guard let length = Int(exactly: scalars[1]), extents[0] == length / 2 + 1, Int(exactly: scalars[0]) == extents[1]
    else {
      throw .node(node.name, "numbers of bands and of samples must be integers")
    }
    return ClosureKernel { [outputType, scalars] frame throws(RuntimeError) in
      let weights = Self.weights(
        bands: extents[1], length: length, rate: scalars[2], lowest: scalars[3], highest: scalars[4])
      try frame.setReals(0, outputType, weights)
    }
  }

  /// Triangles with corners at spectrum bins that are evenly spaced on the mel scale, `bins × bands`.
  private static func weights(bands: Int, length: Int, rate: Double, lowest: Double, highest: Double) -> [Double] {
    let bins = length / 2 + 1
    func mel(_ hertz: Double) -> Double { 2595 * log10(1 + hertz / 700) }
    let (low, high) = (mel(lowest), mel(highest))
    let corners = (0..<bands + 2).map { index in
      let mel = low + Double(index) * (high - low) / Double(bands + 2)
      let hertz = 700 * (pow(10, mel / 2595) - 1)
      return Int(exactly: (Double(length + 1) * hertz / rate).rounded(.down)) ?? 0
    }
    var weights = [Double](repeating: 0, count: bins * bands)
    for band in 0..<bands {
      let (lower, center, upper) = (corners[band], corners[band + 1], corners[band + 2])
      for bin in max(0, lower)..<max(0, lower, min(center, bins)) {
        weights[bin * bands + band] = Double(bin - lower) / Double(center - lower)
      }
      if (0..<bins).contains(center) { weights[center * bands + band] = 1 }
      for bin in max(0, center)..<max(0, center, min(upper, bins)) {
        weights[bin * bands + band] = Double(upper - bin) / Double(upper - center)
      }
    }
    return weights
  }
}
