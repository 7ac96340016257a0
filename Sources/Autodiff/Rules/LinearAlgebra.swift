import GraphIR
import Tensors

extension Gemm: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (a, b) = (try node.input(0), try node.input(1))
    if node.wants(0) {
      let first = transA ? product(transB, true) : product(false, !transB)
      node.give(0, try transA ? node.add(first, b, gradient) : node.add(first, gradient, b))
    }
    if node.wants(1) {
      let second = transB ? product(true, transA) : product(!transA, false)
      node.give(1, try transB ? node.add(second, gradient, a) : node.add(second, a, gradient))
    }
    if node.wants(2) {
      node.give(2, try node.scale(try node.unbroadcast(gradient, to: try node.input(2)), by: Double(beta)))
    }
  }

  private func product(_ transA: Bool, _ transB: Bool) -> Gemm {
    var gemm = Gemm()
    (gemm.alpha, gemm.transA, gemm.transB) = (alpha, transA, transB)
    return gemm
  }
}

extension MatMul: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard var gradient = node.gradient(0) else { return }
    var (a, b) = (try node.input(0), try node.input(1))
    let (rankA, rankB) = (try node.rank(of: a), try node.rank(of: b))
    // A vector is a matrix of one row on the left, of one column on the right.
    if rankB == 1 {
      b = try node.add(Unsqueeze(), b, try node.vector([1]))
      gradient = try node.add(Unsqueeze(), gradient, try node.vector([-1]))
    }
    if rankA == 1 {
      a = try node.add(Unsqueeze(), a, try node.vector([0]))
      gradient = try node.add(Unsqueeze(), gradient, try node.vector([-2]))
    }
    if node.wants(0) {
      let full = try node.add(MatMul(), gradient, try node.transpose(b))
      // A single matrix on the right broadcasts nothing on the left.
      let whole = rankB <= 2 ? full : try node.unbroadcast(full, to: a)
      node.give(0, try node.reshape(whole, like: try node.input(0)))
    }
    guard node.wants(1) else { return }
    let full: ValueID
    if rankB <= 2, rankA > 2 {
      // One product of all rows, instead of one a matrix that are then added up.
      var product = Gemm()
      product.transA = true
      full = try node.add(product, try node.rows(a), try node.rows(gradient))
    } else {
      full = try node.unbroadcast(try node.add(MatMul(), try node.transpose(a), gradient), to: b)
    }
    node.give(1, try node.reshape(full, like: try node.input(1)))
  }
}

extension GradientBuilder {
  /// All rows of a stack of matrices as one matrix.
  fileprivate mutating func rows(_ id: ValueID) throws(DifferentiationError) -> ValueID {
    var flatten = Flatten()
    flatten.axis = -1
    return try add(flatten, id)
  }
}
