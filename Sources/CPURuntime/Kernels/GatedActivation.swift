import GraphIR
import Tensors

extension SwiGLU: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (a, b) = (try node.input(0), try node.input(1))
    guard a.shape == b.shape, a.elementType == b.elementType else {
      throw .node(node.name, "A is \(a.elementType) \(a.shape), B \(b.elementType) \(b.shape)")
    }
    let alpha = T.Wide(alpha)
    node.mayOverwrite(input: 0)
    return ClosureKernel { frame in
      let (a, b, y) = (frame.elements(0, T.self), frame.elements(1, T.self), frame.results(0, T.self))
      Parallel.for(a.count, grain: 4096) { range in
        for index in range {
          let x = a[index].wide
          y[index] = T(x / (1 + T.Wide.exp(-alpha * x)) * b[index].wide)
        }
      }
    }
  }
}
