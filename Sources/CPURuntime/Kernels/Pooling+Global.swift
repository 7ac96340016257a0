// Poolings over all spatial axes at once.

import GraphIR
import Tensors

/// A kernel that makes one number of each `N × C` plane.
private func globalKernel<T: RealElement>(
  _ type: T.Type, _ node: KernelBuilder, _ body: @escaping @Sendable (UnsafePointer<T>, Int) -> T.Wide
) throws(RuntimeError) -> any Kernel {
  let x = try node.input(0)
  let planes = x.extents.prefix(2).reduce(1, *)
  let count = x.extents.dropFirst(2).reduce(1, *)
  return ClosureKernel { frame in
    let x = frame.elements(0, T.self)
    guard let y = frame.results(0, T.self).baseAddress else { return }
    guard count > 0, let x = x.baseAddress else { return y.update(repeating: T(.nan), count: planes) }
    Parallel.for(planes, grain: 1 + 32768 / count) { range in
      for plane in range { y[plane] = T(body(x + plane * count, count)) }
    }
  }
}

extension GlobalAveragePool: RealOperator {
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try globalKernel(T.self, node) { T.Wide(sum($0, $1) / Double($1)) }
  }
}

extension GlobalMaxPool: RealOperator {
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try globalKernel(T.self, node) { x, count in
      var best = x[0].wide
      for index in 1..<count where x[index].wide > best || x[index].wide.isNaN { best = x[index].wide }
      return best
    }
  }
}

extension GlobalLpPool: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let norm = Norm(p: p)
    return try globalKernel(T.self, node) { x, count in
      if norm.p == 2 { return T.Wide(sumOfSquares(x, count).squareRoot()) }
      var sum = 0.0
      for index in 0..<count { sum += Double(norm.term(x[index].wide)) }
      return T.Wide(norm.root(sum))
    }
  }
}
