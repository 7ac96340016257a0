import GraphIR
import Tensors

extension ConvTranspose: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  /// Each input position times all weights, added up where the window lies: `col2im(Wᵀ · X)`.
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (x, w) = (try node.input(0), try node.input(1))
    for index in 1...2 where node.has(index) {
      guard try node.input(index).elementType == T.elementType else {
        throw node.unsupported("weights of another type")
      }
    }
    let spatial = Array(x.extents.dropFirst(2))
    let geometry = try node.window { () throws(InferenceError) in
      try self.geometry(kernel: Array(w.extents.dropFirst(2)), input: spatial)
    }
    return try transposedConvolution(
      T.self, &node, geometry.window, groups: group, image: geometry.output, bias: node.has(2) ? 2 : nil)
  }
}

/// What the positions of input 0 (`N × C × positions…`) add to images of extents `image`, by weights in input 1
/// (`C × M/groups × kernel…`): `col2im(Wᵀ · X)`.
///
/// - Parameter bias: the input with what each of the M channels begins as.
func transposedConvolution<T: RealElement>(
  _ type: T.Type, _ node: inout KernelBuilder, _ window: Window, groups: Int, image: [Int], bias: Int?
) throws(RuntimeError) -> any Kernel {
  let (x, w) = (try node.input(0), try node.input(1))
  guard let patches = Patches(window, image: image, positions: Array(x.extents.dropFirst(2))) else {
    throw .limit("a kernel of \(window.kernel)")
  }
  let samples = x.extents[0]
  let (inputs, outputs) = (x.extents[1] / groups, w.extents[1])
  let (count, taps) = (patches.positionCount, patches.tapCount)
  let (bytes, overflow) = (outputs * taps).multipliedReportingOverflow(by: count * MemoryLayout<T.Wide>.stride)
  guard !overflow else { throw .limit("columns of \(outputs * taps) rows") }
  node.reserveScratch(bytes + patches.imageCount * outputs * MemoryLayout<T.Wide>.stride)
  return ClosureKernel { frame throws(RuntimeError) in
    guard let y = frame.results(0, T.self).baseAddress,
      let columns = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
    else { return }
    let (x, w) = (Widened(frame.elements(0, T.self)), Widened(frame.elements(1, T.self)))
    let bias = bias.map { frame.elements($0, T.self) }
    let images = columns + outputs * taps * count
    for block in 0..<samples * groups {
      let group = block % groups
      _ = try w.with(from: group * inputs * outputs * taps) { w throws(RuntimeError) in
        try x.with(from: block * inputs * count) { x throws(RuntimeError) in
          try gemm(
            rows: outputs * taps, columns: count, inner: inputs,
            Matrix(w, rowStride: outputs * taps, isTransposed: true), Matrix(x, rowStride: count), into: columns,
            rowStride: count)
        }
      }
      Parallel.for(outputs, grain: 1 + 16384 / max(1, taps * count)) { range in
        for output in range {
          let image = images + output * patches.imageCount
          image.update(repeating: bias?[group * outputs + output].wide ?? 0, count: patches.imageCount)
          patches.scatter(columns + output * taps * count, into: image) { $0 }
          let target = y + (block * outputs + output) * patches.imageCount
          for index in 0..<patches.imageCount { target[index] = T(image[index]) }
        }
      }
    }
  }
}

extension Col2Im: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    guard let image = try node.integers(1), let block = try node.integers(2), let output = node.outputShape(0) else {
      throw .node(node.name, "image_shape and block_shape are needed")
    }
    let (window, positions) = try node.window { () throws(InferenceError) in
      let window = try self.window(block: block)
      let positions = try window.outputs(image.map { .known($0) }).compactMap(\.value)
      return (window, positions)
    }
    guard let patches = Patches(window, image: image, positions: positions),
      x.extents[1] == output[1] * patches.tapCount, x.extents[2] == patches.positionCount
    else { throw .node(node.name, "columns of shape \(x.shape) do not make an image of shape \(image)") }
    let planes = output[0] * output[1]
    node.reserveScratch(planes * patches.imageCount * MemoryLayout<T.Wide>.stride)
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress,
        let images = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
      else { return }
      Parallel.for(planes, grain: 1 + 16384 / max(1, patches.tapCount * patches.positionCount)) { range in
        for plane in range {
          let image = images + plane * patches.imageCount
          image.update(repeating: 0, count: patches.imageCount)
          patches.scatter(x + plane * patches.tapCount * patches.positionCount, into: image) { $0.wide }
          for index in 0..<patches.imageCount { y[plane * patches.imageCount + index] = T(image[index]) }
        }
      }
    }
  }
}
