// Normalizations over the last axes, along one axis, or over any set of axes.

import GraphIR
import Tensors

/// The parameters of a layer normalization, which broadcast to its input.
struct LayerParameters: Sendable {
  /// For each row, the place of its first parameter; empty when all rows begin at 0.
  private var rows: [Int] = []
  /// For each element of a row, the place of its parameter after the row's first; empty when they lie side by side.
  private var columns: [Int] = []

  /// - Parameters:
  ///   - shape: of the parameters; broadcasts to `extents`.
  ///   - axis: the first that is normalized over.
  init?(_ shape: [Int], broadcastTo extents: [Int], from axis: Int) {
    guard shape.count <= extents.count else { return nil }
    let padded = Array(repeating: 1, count: extents.count - shape.count) + shape
    guard zip(padded, extents).allSatisfy({ $0 == $1 || $0 == 1 }) else { return nil }
    if padded[axis...] == extents[axis...], padded[..<axis].allSatisfy({ $0 == 1 }) { return }
    var strides = [Int](repeating: 0, count: padded.count)
    var step = 1
    for place in padded.indices.reversed() where padded[place] > 1 {
      strides[place] = step
      step *= padded[place]
    }
    rows = Self.places(extents[..<axis], strides[..<axis])
    columns = Self.places(extents[axis...], strides[axis...])
  }

  /// The place of every element of a tensor of extents `extents`, in row-major order.
  private static func places(_ extents: ArraySlice<Int>, _ strides: ArraySlice<Int>) -> [Int] {
    var result = [0]
    for (extent, stride) in zip(extents, strides) {
      result = result.flatMap { base in (0..<extent).map { base + $0 * stride } }
    }
    return result
  }

  /// Calls `body` with the place of the parameter of each element of row `row`.
  @inline(__always)
  func forEach(row: Int, count: Int, _ body: (Int, Int) -> Void) {
    if columns.isEmpty {
      for index in 0..<count { body(index, index) }
    } else {
      let start = rows[row]
      for index in 0..<count { body(index, start + columns[index]) }
    }
  }
}

extension KernelBuilder {
  /// Refuses a type that statistics cannot be kept in. They are computed in float64, which is at least as precise as any of
  /// the types that can be asked for.
  func checkStash(_ type: ElementType) throws(RuntimeError) {
    guard [.float32, .float64, .float16, .bfloat16].contains(type) else { throw unsupported("a stash type of \(type)") }
  }

  /// How input `index` broadcasts to input 0 for a normalization from `axis` on.
  fileprivate func layerParameters(_ index: Int, from axis: Int) throws(RuntimeError) -> LayerParameters {
    let (x, parameters) = (try input(0), try input(index))
    guard parameters.elementType == x.elementType else {
      throw unsupported("a scale or bias of \(parameters.elementType) for \(x.elementType)")
    }
    guard let made = LayerParameters(parameters.extents, broadcastTo: x.extents, from: axis) else {
      throw .node(name, "parameters of shape \(parameters.shape) do not broadcast to \(x.shape)")
    }
    return made
  }
}

extension LayerNormalization: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let first = axis < 0 ? axis + x.shape.rank : axis
    let rows = x.extents[..<first].reduce(1, *)
    let count = x.extents[first...].reduce(1, *)
    let scales = try node.layerParameters(1, from: first)
    let shifts = node.has(2) ? try node.layerParameters(2, from: first) : nil
    let epsilon = Double(epsilon)
    let stash = stashType
    try node.checkStash(stash)
    return ClosureKernel { frame throws(RuntimeError) in
      guard let x = frame.elements(0, T.self).baseAddress, let scale = frame.elements(1, T.self).baseAddress else {
        return
      }
      let shift = frame.elements(2, T.self).baseAddress
      let y = frame.results(0, T.self).baseAddress
      var means = [Double](repeating: 0, count: rows)
      var inverses = means
      means.withUnsafeMutableBufferPointer { means in
        inverses.withUnsafeMutableBufferPointer { inverses in
          Parallel.for(rows, grain: 1 + 16384 / max(1, count)) { range in
            for row in range {
              let source = x + row * count
              let (mean, variance) = moments(source, count)
              means[row] = mean
              inverses[row] = 1 / (variance + epsilon).squareRoot()
              guard let y else { continue }
              let (target, center, factor) = (y + row * count, T.Wide(mean), T.Wide(inverses[row]))
              scales.forEach(row: row, count: count) { index, place in
                target[index] = T((source[index].wide - center) * factor * scale[place].wide)
              }
              if let shift, let shifts {
                shifts.forEach(row: row, count: count) { index, place in
                  target[index] = T(target[index].wide + shift[place].wide)
                }
              }
            }
          }
        }
      }
      try frame.setReals(1, stash, means)
      try frame.setReals(2, stash, inverses)
    }
  }
}

extension RMSNormalization: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let first = axis < 0 ? axis + x.shape.rank : axis
    let rows = x.extents[..<first].reduce(1, *)
    let count = x.extents[first...].reduce(1, *)
    let scales = try node.layerParameters(1, from: first)
    let epsilon = Double(epsilon)
    try node.checkStash(stashType)
    node.mayOverwrite(input: 0)
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress, let scale = frame.elements(1, T.self).baseAddress,
        let y = frame.results(0, T.self).baseAddress
      else { return }
      Parallel.for(rows, grain: 1 + 16384 / max(1, count)) { range in
        for row in range {
          let (source, target) = (x + row * count, y + row * count)
          let factor = T.Wide(1 / (sumOfSquares(source, count) / Double(max(1, count)) + epsilon).squareRoot())
          scales.forEach(row: row, count: count) { index, place in
            target[index] = T(source[index].wide * factor * scale[place].wide)
          }
        }
      }
    }
  }
}

extension LpNormalization: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let axis = axis < 0 ? axis + x.shape.rank : axis
    let outer = x.extents[..<axis].reduce(1, *)
    let count = x.extents[axis]
    let inner = x.extents[(axis + 1)...].reduce(1, *)
    let norm = Norm(p: p)
    node.mayOverwrite(input: 0)
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
      Parallel.for(outer, grain: 1 + 16384 / max(1, count * inner)) { range in
        for block in range {
          for column in 0..<inner {
            let start = block * count * inner + column
            var sum: T.Wide = 0
            for index in 0..<count { sum += norm.term(x[start + index * inner].wide) }
            let length = norm.root(sum)
            for index in 0..<count {
              let place = start + index * inner
              y[place] = T(length == 0 ? 0 : x[place].wide / length)
            }
          }
        }
      }
    }
  }
}

extension MeanVarianceNormalization: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let reduced = Set(axes.map { $0 < 0 ? $0 + x.shape.rank : $0 })
    // Groups are counted over the axes that stay.
    var strides = [Int](repeating: 0, count: x.shape.rank)
    var groups = 1
    for axis in x.extents.indices.reversed() where !reduced.contains(axis) {
      strides[axis] = groups
      groups *= x.extents[axis]
    }
    let dense = x.shape.denseStrides
    let extents = x.extents
    return ClosureKernel { [strides, groups] frame in
      let (x, y) = (frame.elements(0, T.self), frame.results(0, T.self))
      let group = { (index: Int) -> Int in
        zip(zip(dense, extents), strides).reduce(0) { $0 + index / $1.0.0 % $1.0.1 * $1.1 }
      }
      var (means, squares) = ([Double](repeating: 0, count: groups), [Double](repeating: 0, count: groups))
      let size = Double(max(1, x.count / max(1, groups)))
      for index in x.indices { means[group(index)] += Double(x[index].wide) / size }
      for index in x.indices {
        let place = group(index)
        let distance = Double(x[index].wide) - means[place]
        squares[place] += distance * distance / size
      }
      // The specification's own guard against a variance of zero.
      let factors = squares.map { 1 / ($0.squareRoot() + 1e-9) }
      for index in x.indices {
        let place = group(index)
        y[index] = T(T.Wide((Double(x[index].wide) - means[place]) * factors[place]))
      }
    }
  }
}
