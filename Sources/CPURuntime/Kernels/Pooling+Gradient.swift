import CKernels
import GraphIR
import Tensors

extension KernelBuilder {
  /// Where the windows of a pooling lie, for the gradient of its result in input 0 and of its operand in output 0.
  fileprivate func backwardGeometry(_ op: some WindowPooling) throws(RuntimeError) -> (Int, PoolingGeometry) {
    let window = try self.window { () throws(InferenceError) in try op.window() }
    let gradient = try input(0).extents
    guard let shape = outputShape(0), shape.rank == gradient.count, shape.rank > 2,
      shape.extents.prefix(2) == gradient.prefix(2),
      let geometry = PoolingGeometry(
        window, input: Array(shape.extents.dropFirst(2)), output: Array(gradient.dropFirst(2)))
    else { throw unsupported("the gradient of a pooling with results of shape \(gradient)") }
    return (gradient.prefix(2).reduce(1, *), geometry)
  }
}

extension MaxPoolGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try blockedKernel(&node) { return kernel }
    return try realKernel(&node)
  }

  /// For images in blocks of channels; `nil` for others.
  private func blockedKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> (any Kernel)? {
    let (gradient, x) = (try node.input(0), try node.input(1))
    let window = try node.window { () throws(InferenceError) in try forward.window() }
    guard gradient.elementType == .float32, gradient.extents.prefix(2) == x.extents.prefix(2),
      let shape = ck_pool(of: x, to: gradient.extents, window)
    else { return nil }
    node.request(0, Layout(try MemoryDescriptor(channelBlocks: shape.block, gradient.extents)))
    node.request(1, x.layout)
    node.setOutput(0, x.layout)
    let planes = shape.planes(x.extents)
    return ClosureKernel { frame in
      guard let dy = frame.elements(0, Float.self).baseAddress, let x = frame.elements(1, Float.self).baseAddress,
        let dx = frame.results(0, Float.self).baseAddress
      else { return }
      withUnsafePointer(to: shape) { shape in
        Parallel.for(
          planes, grain: 1 + 16384 / max(1, shape.pointee.height * shape.pointee.width * shape.pointee.block)
        ) {
          ck_max_pool_gradient(shape, x, dy, $0.lowerBound, $0.upperBound, dx)
        }
      }
    }
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard try node.input(1).elementType == T.elementType else { throw node.unsupported("a gradient of another type") }
    let (planes, geometry) = try node.backwardGeometry(forward)
    return ClosureKernel { frame in
      guard let dy = frame.elements(0, T.self).baseAddress, let x = frame.elements(1, T.self).baseAddress,
        let dx = frame.results(0, T.self).baseAddress
      else { return }
      Parallel.for(planes, grain: geometry.grain) { range in
        for plane in range {
          let (source, target) = (x + plane * geometry.inputCount, dx + plane * geometry.inputCount)
          let gradient = dy + plane * geometry.outputCount
          target.update(repeating: T(0 as T.Wide), count: geometry.inputCount)
          geometry.forEachWindow { output, taps in
            var (best, place) = (-T.Wide.infinity, -1)
            taps.forEach { index in
              let value = source[index].wide
              // As MaxPool chooses: the first of the largest, or a NaN.
              if value > best || place < 0 || value != value { (best, place) = (value, index) }
            }
            if place >= 0 { target[place] = T(target[place].wide + gradient[output].wide) }
          }
        }
      }
    }
  }
}

extension AveragePoolGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (planes, geometry) = try node.backwardGeometry(forward)
    let countsPadding = forward.countIncludePad
    return ClosureKernel { frame in
      guard let dy = frame.elements(0, T.self).baseAddress, let dx = frame.results(0, T.self).baseAddress else {
        return
      }
      Parallel.for(planes, grain: geometry.grain) { range in
        for plane in range {
          let (gradient, target) = (dy + plane * geometry.outputCount, dx + plane * geometry.inputCount)
          target.update(repeating: T(0 as T.Wide), count: geometry.inputCount)
          geometry.forEachWindow { output, taps in
            let share = gradient[output].wide / T.Wide(max(1, countsPadding ? taps.padded : Double(taps.count)))
            taps.forEach { target[$0] = T(target[$0].wide + share) }
          }
        }
      }
    }
  }
}
