import GraphIR
import Tensors

/// A dense tensor whose axes have labels of an equation.
private struct LabelledTensor<W: WideElement> {
  var labels: [EinsumEquation.Label]
  var extents: [Int]
  var elements: [W]
}

/// Evaluates an equation operand by operand: each is brought to the labels that are still needed, then multiplied with
/// what there is as a batch of matrix products.
private struct EinsumVisitor: ArithmeticVisitor {
  typealias Label = EinsumEquation.Label

  let equation: EinsumEquation
  /// The extents of the operands.
  let shapes: [[Int]]
  /// Elements that a product of operands may have.
  let limit: Int

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [self] frame throws(RuntimeError) in
      var operands: [LabelledTensor<T.Wide>] = []
      for (index, labels) in equation.operands.enumerated() {
        let elements = frame.elements(index, T.self).map(\.wide)
        let others = Set(equation.operands.indices.filter { $0 != index }.flatMap { equation.operands[$0] })
        let operand = LabelledTensor(labels: labels, extents: shapes[index], elements: elements)
        operands.append(
          sum(operand, to: distinct(labels).filter { others.contains($0) || equation.output.contains($0) }))
      }
      var result = operands[0]
      for index in operands.indices.dropFirst() {
        let later = Set(operands[(index + 1)...].flatMap(\.labels) + equation.output)
        result = try product(result, operands[index], keeping: later)
      }
      result = sum(result, to: equation.output)
      let target = frame.results(0, T.self)
      for (index, value) in zip(target.indices, result.elements) { target[index] = T(wide: value) }
    }
  }

  private func distinct(_ labels: [Label]) -> [Label] {
    labels.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The tensor with the axes `labels` in that order: a label that it has twice means a diagonal, the others are summed
  /// over.
  private func sum<W: WideElement>(_ x: LabelledTensor<W>, to labels: [Label]) -> LabelledTensor<W> {
    if x.labels == labels { return x }
    var extent: [Label: Int] = [:]
    var stride: [Label: Int] = [:]
    for ((label, size), step) in zip(zip(x.labels, x.extents), denseStrides(x.extents)) {
      // An axis of extent 1 broadcasts along one that is longer.
      extent[label] = max(extent[label] ?? 0, size)
      if size != 1 { stride[label, default: 0] += step }
    }
    let summed = distinct(x.labels).filter { !labels.contains($0) }
    let outer = labels.map { extent[$0] ?? 1 }
    let inner = summed.map { extent[$0] ?? 1 }
    let outerLoop = StridedLoop(outer, [(labels.map { stride[$0] ?? 0 }, 0)])
    let innerLoop = StridedLoop(inner, [(summed.map { stride[$0] ?? 0 }, 0)])
    var elements: [W] = []
    if summed.isEmpty {
      let copy = StridedCopy(outer, strides: labels.map { stride[$0] ?? 0 })
      elements = [W](unsafeUninitializedCapacity: outerLoop.count) { target, initialized in
        x.elements.withUnsafeBufferPointer { copy.copy($0.baseAddress, target.baseAddress) }
        initialized = outerLoop.count
      }
      return LabelledTensor(labels: labels, extents: outer, elements: elements)
    }
    elements.reserveCapacity(outerLoop.count)
    outerLoop.forEachElement { at in
      var sum = W.Accumulator(real: 0)
      innerLoop.forEachElement { part in
        sum = W.Accumulator.sum(sum, x.elements[at[1] + part[1]].accumulator)
      }
      elements.append(W(accumulator: sum))
    }
    return LabelledTensor(labels: labels, extents: outer, elements: elements)
  }

  /// The product of two tensors, summed over the labels that both have and nobody needs any more.
  private func product<W: WideElement>(
    _ a: LabelledTensor<W>, _ b: LabelledTensor<W>, keeping needed: Set<Label>
  ) throws(RuntimeError) -> LabelledTensor<W> {
    let shared = a.labels.filter(b.labels.contains)
    let batch = shared.filter(needed.contains)
    let inner = shared.filter { !needed.contains($0) }
    let rows = a.labels.filter { !shared.contains($0) }
    let columns = b.labels.filter { !shared.contains($0) }
    // Extents of 1 are spread where the other operand's are longer.
    let extent = Dictionary(
      zip(a.labels + b.labels, a.extents + b.extents).map { ($0, $1) },
      uniquingKeysWith: { $0 == 1 ? $1 : $0 })
    let left = spread(sum(a, to: batch + rows + inner), extent)
    let right = spread(sum(b, to: batch + inner + columns), extent)
    func count(_ labels: [Label]) -> Int { labels.reduce(1) { $0 * (extent[$1] ?? 1) } }
    let labels = batch + rows + columns
    let elementCount = Dimension.product(labels.map { .known(extent[$0] ?? 1) }).value
    guard let elementCount, elementCount <= limit else { throw .limit("a product of operands of an equation") }
    let elements = try Self.products(
      left.elements, right.elements, batch: count(batch), rows: count(rows), inner: count(inner),
      columns: count(columns))
    return LabelledTensor(labels: labels, extents: labels.map { extent[$0] ?? 1 }, elements: elements)
  }

  private func spread<W: WideElement>(_ x: LabelledTensor<W>, _ extent: [Label: Int]) -> LabelledTensor<W> {
    let extents = x.labels.map { extent[$0] ?? 1 }
    if extents == x.extents { return x }
    var elements: [W] = []
    StridedLoop(extents, broadcasting: [x.extents]).forEachElement { elements.append(x.elements[$0[1]]) }
    return LabelledTensor(labels: x.labels, extents: extents, elements: elements)
  }

  private static func products<W: WideElement>(
    _ a: [W], _ b: [W], batch: Int, rows: Int, inner: Int, columns: Int
  ) throws(RuntimeError) -> [W] {
    if inner > 0, let a = a as? [Float], let b = b as? [Float] {
      var result = [Float](repeating: 0, count: batch * rows * columns)
      for index in 0..<batch {
        try a.withUnsafeBufferPointer { a throws(RuntimeError) in
          try b.withUnsafeBufferPointer { b throws(RuntimeError) in
            try result.withUnsafeMutableBufferPointer { result throws(RuntimeError) in
              guard let a = a.baseAddress, let b = b.baseAddress, let result = result.baseAddress else { return }
              try gemm(
                rows: rows, columns: columns, inner: inner, Matrix(a + index * rows * inner, rowStride: inner),
                Matrix(b + index * inner * columns, rowStride: columns), into: result + index * rows * columns,
                rowStride: columns)
            }
          }
        }
      }
      if let result = result as? [W] { return result }
    }
    var result = [W](repeating: W(real: 0), count: batch * rows * columns)
    let product = MatrixProduct([batch, rows, inner], [batch, inner, columns], batch: [batch])
    result.withUnsafeMutableBufferPointer { result in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          product.run(a.baseAddress, b.baseAddress) { result[$0] = W(accumulator: $1) }
        }
      }
    }
    return result
  }
}

extension Einsum: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    var shapes: [[Int]] = []
    for index in 0..<node.inputCount { shapes.append(try node.input(index).extents) }
    let visitor: EinsumVisitor
    do throws(InferenceError) {
      let equation = try EinsumEquation(equation, ranks: shapes.map(\.count))
      _ = try equation.extents(shapes.map { $0.map { .known($0) } })
      visitor = EinsumVisitor(equation: equation, shapes: shapes, limit: node.options.memoryLimit / 8)
    } catch {
      throw .node(node.name, error.problem)
    }
    return try node.kernel(for: try node.input(0).elementType, visitor)
  }
}
