import COneDNN
import GraphIR
import Tensors

extension MatMul: TakesPostOperations {
  private struct Visitor: ArithmeticVisitor {
    let product: MatrixProduct

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [product] frame in
        let y = frame.results(0, T.self)
        product.run(frame.elements(0, T.self).baseAddress, frame.elements(1, T.self).baseAddress) { place, sum in
          y[place] = T(wide: T.Wide(accumulator: sum))
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try prepare(&node, followedBy: [])
  }

  /// Only products with a constant matrix: layers.
  func followers(_ graph: Graph, _ node: Node) -> FollowerKinds {
    guard let a = node.inputs[0].flatMap({ graph[$0].type?.tensor }), a.elementType == .float32,
      a.shape?.count ?? 0 > 1,
      let b = node.inputs[1].flatMap({ graph[$0].constant }), b.shape.rank == 2, b.count > 0
    else { return [] }
    return [.activation, .sum, .shift]
  }

  func prepare(_ node: inout KernelBuilder, followedBy followers: [Follower]) throws(RuntimeError) -> any Kernel {
    let (a, b) = (try node.input(0), try node.input(1))
    // A 1-D operand is a row or a column; the result then lacks that axis, which changes nothing in memory.
    let rows = a.shape.rank == 1 ? [1] + a.extents : a.extents
    let columns = b.shape.rank == 1 ? b.extents + [1] : b.extents
    var result = try node.extents()
    if b.shape.rank == 1 { result.append(1) }
    if a.shape.rank == 1 { result.insert(1, at: result.count - 1) }
    guard a.elementType == .float32, a.count > 0, b.count > 0 else {
      guard followers.isEmpty else { return try node.emptyKernel() }
      let product = MatrixProduct(rows, columns, batch: Array(result.dropLast(2)))
      return try node.kernel(for: a.elementType, Visitor(product: product))
    }
    let post = PostOperations(followers)
    if columns.count == 2,
      let kernel = try pointwiseKernel(
        &node, rows: rows.dropLast().reduce(1, *), inner: columns[0], columns: columns[1], strides: (1, columns[1]),
        bias: post.shiftInput, post)
    {
      return kernel
    }
    var operations = MatrixOperations()
    try operations.append(followers, result: result)
    return try matrixKernel(
      &node, MatrixOperand(rows), MatrixOperand(columns), result: MatrixOperand(result), operations)
  }
}

extension KernelBuilder {
  /// The kernel of a step whose result has no elements.
  fileprivate func emptyKernel() throws(RuntimeError) -> any Kernel {
    guard outputShape(0)?.count == 0 else { throw unsupported("a product over an extent of 0 with what follows it") }
    return ClosureKernel { _ in }
  }
}

extension Gemm: TakesPostOperations {
  /// The product in plain loops, with any alpha and beta.
  private struct Visitor: ArithmeticVisitor {
    let product: MatrixProduct
    let alpha: Float
    let beta: Float
    /// The strides by which C is added.
    let c: MatrixProduct.Strides

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [product, alpha, beta, c] frame in
        let (y, addend) = (frame.results(0, T.self), frame.elements(2, T.self))
        let isScaled = alpha != 1 || beta != 1
        product.run(frame.elements(0, T.self).baseAddress, frame.elements(1, T.self).baseAddress) { place, sum in
          let other =
            addend.isEmpty
            ? nil : addend[place / product.columns * c.row + place % product.columns * c.column].wide.accumulator
          if isScaled {
            let scaled = Double(alpha) * sum.real + Double(beta) * (other?.real ?? 0)
            y[place] = T(rounding: scaled)
          } else {
            let total = other.map { T.Wide.Accumulator.sum(sum, $0) } ?? sum
            y[place] = T(wide: T.Wide(accumulator: total))
          }
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try prepare(&node, followedBy: [])
  }

  func followers(_ graph: Graph, _ node: Node) -> FollowerKinds {
    guard node.inputs[0].flatMap({ graph[$0].type?.tensor?.elementType }) == .float32, alpha == 1, beta == 1,
      node.inputs.prefix(2).allSatisfy({ input in
        input.flatMap { graph[$0].type?.tensor?.shape }?.allSatisfy { $0 != 0 } ?? false
      })
    else { return [] }
    return [.activation, .sum]
  }

  func prepare(_ node: inout KernelBuilder, followedBy followers: [Follower]) throws(RuntimeError) -> any Kernel {
    let (a, b) = (try node.input(0), try node.input(1))
    let hasAddend = node.has(2) && beta != 0
    // oneDNN scales once only: of two linear functions it takes the first one's factor for both.
    guard a.elementType == .float32, a.count > 0, b.count > 0, !hasAddend || beta == 1 || alpha == beta else {
      return followers.isEmpty ? try plainKernel(&node) : try node.emptyKernel()
    }
    let post = PostOperations(followers)
    let result = try node.extents()
    let isLayer = alpha == 1 && !transA && (!hasAddend || beta == 1 && node.optionalInput(2)?.extents == [result[1]])
    if isLayer,
      let kernel = try pointwiseKernel(
        &node, rows: result[0], inner: a.extents[1], columns: result[1],
        strides: transB ? (a.extents[1], 1) : (1, result[1]), bias: hasAddend ? 2 : nil, post)
    {
      return kernel
    }
    var operations = MatrixOperations()
    if let c = node.optionalInput(2), hasAddend {
      if alpha != beta { operations.apply(Eltwise(dnnl_eltwise_linear, alpha: alpha)) }
      try operations.add(2, Array(repeating: 1, count: 2 - c.shape.rank) + c.extents)
      if beta != 1 { operations.apply(Eltwise(dnnl_eltwise_linear, alpha: beta)) }
    } else if alpha != 1 {
      operations.apply(Eltwise(dnnl_eltwise_linear, alpha: alpha))
    }
    try operations.append(followers, result: result)
    return try matrixKernel(
      &node, MatrixOperand(a.extents, transposed: transA), MatrixOperand(b.extents, transposed: transB),
      result: MatrixOperand(result), operations)
  }

  private func plainKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (a, b) = (try node.input(0).extents, try node.input(1).extents)
    let result = try node.extents()
    let product = MatrixProduct(
      rows: result[0], inner: transA ? a[0] : a[1], columns: result[1],
      a: transA ? (row: 1, column: a[1]) : (row: a[1], column: 1),
      b: transB ? (row: 1, column: b[1]) : (row: b[1], column: 1))
    let c = broadcastStrides(node.optionalInput(2)?.extents ?? [], to: result)
    return try node.kernel(
      for: try node.input(0).elementType,
      Visitor(product: product, alpha: alpha, beta: beta, c: (row: c[0], column: c[1])))
  }
}

extension Det: CPUExecutable {
  private struct Visitor: RealVisitor {
    let size: Int

    func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [size] frame in
        let x = frame.elements(0, T.self)
        let y = frame.results(0, T.self)
        for index in y.indices {
          var matrix = (0..<size * size).map { x[index * size * size + $0].wide.real }
          y[index] = T(rounding: Self.determinant(&matrix, size))
        }
      }
    }

    /// The product of the pivots of Gaussian elimination, which `matrix` is changed by.
    private static func determinant(_ matrix: inout [Double], _ size: Int) -> Double {
      var determinant = 1.0
      for column in 0..<size {
        let pivot = (column..<size).max { matrix[$0 * size + column].magnitude < matrix[$1 * size + column].magnitude }
        guard let pivot, matrix[pivot * size + column] != 0 else { return 0 }
        if pivot != column {
          for place in 0..<size { matrix.swapAt(pivot * size + place, column * size + place) }
          determinant = -determinant
        }
        determinant *= matrix[column * size + column]
        for row in column + 1..<max(size, column + 1) {
          let factor = matrix[row * size + column] / matrix[column * size + column]
          for place in column..<size { matrix[row * size + place] -= factor * matrix[column * size + place] }
        }
      }
      return determinant
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    return try node.kernel(for: x.elementType, Visitor(size: x.extents[x.shape.rank - 1]))
  }
}
