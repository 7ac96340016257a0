import GraphIR
import Tensors

extension MaxRoiPoolGradient: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try realKernel(&node, typeOf: 1)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (gradient, x, rois) = (try node.input(0), try node.input(1), try node.input(2))
    let extents = x.extents
    guard extents.count == 4, rois.extents.count == 2, rois.extents[1] == 5, rois.elementType == T.elementType,
      gradient.extents == [rois.extents[0], extents[1]] + forward.pooledShape, gradient.elementType == T.elementType
    else { throw node.unsupported("a gradient of \(gradient.elementType) and shape \(gradient.shape)") }
    let (channels, plane, pooled) = (extents[1], extents[2] * extents[3], forward.pooledShape.reduce(1, *))
    let (name, forward) = (node.name, forward)
    return ClosureKernel { frame throws(RuntimeError) in
      let (dy, x, dx) = (frame.elements(0, T.self), frame.elements(1, T.self), frame.results(0, T.self))
      dx.update(repeating: T(0))
      try forward.forEachBin(frame.elements(2, T.self), extents, name) { bin in
        for channel in 0..<channels {
          guard let place = bin.place(of: x, from: (bin.sample * channels + channel) * plane) else { continue }
          let slope = dy[(bin.region * channels + channel) * pooled + bin.index]
          dx[place] = T(dx[place].wide + slope.wide)
        }
      }
    }
  }
}
