import GraphIR
import Tensors

extension BatchNormalizationGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try realKernel(&node, typeOf: 1)
  }

  /// With x̂ the normalized input, σ its deviation and n its elements in a channel: dB = Σ dY, dscale = Σ dY · x̂, and
  /// dX = scale / σ · (dY − (dB + x̂ · dscale) / n) (Ioffe and Szegedy, "Batch Normalization", 2015).
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (gradient, x, scale) = (try node.input(0), try node.input(1), try node.input(2))
    let channels = x.shape.rank > 1 ? x.extents[1] : 1
    guard gradient.extents == x.extents, gradient.elementType == x.elementType, scale.elementType == x.elementType,
      scale.count == channels
    else { throw node.unsupported("the gradient of a normalisation with scales of \(scale.elementType)") }
    let samples = x.extents.first ?? 1
    let count = x.extents.dropFirst(2).reduce(1, *)
    let (epsilon, elements) = (Double(epsilon), Double(max(1, samples * count)))
    return ClosureKernel { frame in
      guard let dy = frame.elements(0, T.self).baseAddress, let x = frame.elements(1, T.self).baseAddress else {
        return
      }
      let scale = frame.elements(2, T.self)
      let (dx, dScale, dShift) = (frame.results(0, T.self), frame.results(1, T.self), frame.results(2, T.self))
      Parallel.for(channels, grain: 1 + 8192 / max(1, samples * count)) { range in
        for channel in range {
          let (first, stride) = (channel * count, channels * count)
          let (mean, variance) = BatchNormalization.statistics(x + first, samples, stride, count)
          let inverse = 1 / (variance + epsilon).squareRoot()
          var (total, correlation) = (0.0, 0.0)
          for sample in 0..<samples {
            let start = first + sample * stride
            total += sum(dy + start, count)
            correlation += sumOfProducts(x + start, dy + start, count, around: T.Wide(mean))
          }
          correlation *= inverse
          if !dScale.isEmpty { dScale[channel] = T(T.Wide(correlation)) }
          if !dShift.isEmpty { dShift[channel] = T(T.Wide(total)) }
          guard let dx = dx.baseAddress else { continue }
          let factor = Double(scale[channel].wide) * inverse
          let slope = -factor * inverse * correlation / elements
          let (a, b) = (T.Wide(factor), T.Wide(slope))
          let c = T.Wide(-factor * total / elements - slope * mean)
          for sample in 0..<samples {
            let start = first + sample * stride
            for index in start..<start + count { dx[index] = T(a * dy[index].wide + b * x[index].wide + c) }
          }
        }
      }
    }
  }
}
