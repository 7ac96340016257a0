// Poolings that oneDNN does not have: indices, other element types, p-norms, windows that `ceil_mode` cuts.

import GraphIR
import Tensors

/// Where the windows of a pooling lie in a plane of at most three spatial axes (absent ones have extent 1, in front).
struct PoolingGeometry: Sendable {
  private struct Axis: Sendable {
    /// Of each output: the first index inside the input, and how many taps are inside.
    var first: [Int] = [0]
    var count: [Int] = [1]
    /// Of each output: how many taps are inside the input or its padding.
    var padded: [Int] = [1]
    var dilation = 1
  }

  /// The elements that one window touches.
  struct Taps {
    fileprivate var first: Int
    fileprivate var counts: (Int, Int, Int)
    fileprivate var steps: (Int, Int, Int)
    /// Taps inside the input or its padding, of which there may be more than an `Int` counts.
    var padded: Double
    /// Taps inside the input.
    var count: Int { counts.0 * counts.1 * counts.2 }

    /// Calls `body` with the place of each element in its plane, in row-major order.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
      var outer = first
      for _ in 0..<counts.0 {
        var middle = outer
        for _ in 0..<counts.1 {
          var inner = middle
          for _ in 0..<counts.2 {
            body(inner)
            inner &+= steps.2
          }
          middle &+= steps.1
        }
        outer &+= steps.0
      }
    }
  }

  private var axes = [Axis](repeating: Axis(), count: 3)
  /// The extents of the input's plane.
  let input: [Int]
  let inputCount: Int
  let outputCount: Int
  /// The planes that are worth waking a thread for.
  let grain: Int

  /// - Parameters: the spatial extents of the input and the output.
  init?(_ window: Window, input: [Int], output: [Int]) {
    let rank = input.count
    // The tables below have an entry for each position along an axis.
    guard (1...3).contains(rank), output.allSatisfy({ $0 <= 1 << 28 }) else { return nil }
    self.input = Array(repeating: 1, count: 3 - rank) + input
    inputCount = input.reduce(1, *)
    outputCount = output.reduce(1, *)
    let taps = window.kernel.reduce(1.0) { $0 * Double($1) }
    grain = 1 + Int(32768 / max(1, Double(outputCount) * min(taps, Double(inputCount))))
    for axis in 0..<rank {
      let (size, step) = (input[axis], window.dilations[axis])
      let (begin, end) = window.padding(axis, input: size)
      var made = Axis(first: [], count: [], padded: [], dilation: step)
      for index in 0..<output[axis] {
        let start = index * window.strides[axis] - begin
        let skipped = start < 0 ? min(window.kernel[axis], (-start + step - 1) / step) : 0
        let last = start + (window.kernel[axis] - 1) * step
        let cut = last >= size ? min(window.kernel[axis], (last - size) / step + 1) : 0
        let beyond = last >= size + end ? min(window.kernel[axis], (last - size - end) / step + 1) : 0
        made.first.append(start + skipped * step)
        made.count.append(max(0, window.kernel[axis] - skipped - cut))
        made.padded.append(max(0, window.kernel[axis] - beyond))
      }
      axes[3 - rank + axis] = made
    }
  }

  /// Calls `body` with each output's place and its window.
  @inline(__always)
  func forEachWindow(_ body: (Int, Taps) -> Void) {
    let (a, b, c) = (axes[0], axes[1], axes[2])
    let (plane, row) = (input[1] * input[2], input[2])
    var output = 0
    for i in a.first.indices {
      for j in b.first.indices {
        for k in c.first.indices {
          let taps = Taps(
            first: a.first[i] * plane + b.first[j] * row + c.first[k],
            counts: (a.count[i], b.count[j], c.count[k]),
            steps: (a.dilation * plane, b.dilation * row, c.dilation),
            padded: Double(a.padded[i]) * Double(b.padded[j]) * Double(c.padded[k]))
          body(output, taps)
          output += 1
        }
      }
    }
  }
}

extension KernelBuilder {
  /// The geometry of `window` over the spatial axes of input 0.
  fileprivate func geometry(_ window: Window) throws(RuntimeError) -> PoolingGeometry {
    let x = try input(0)
    guard let shape = outputShape(0) ?? outputShape(1),
      let geometry = PoolingGeometry(
        window, input: Array(x.extents.dropFirst(2)), output: Array(shape.extents.dropFirst(2)))
    else { throw unsupported("pooling over \(x.shape.rank - 2) spatial axes") }
    return geometry
  }
}

/// A kernel that computes the outputs of each `N × C` plane on its own.
private func planeKernel<T: Element>(
  _ type: T.Type, planes: Int, _ geometry: PoolingGeometry,
  _ body: @escaping @Sendable (UnsafePointer<T>, UnsafeMutablePointer<T>, PoolingGeometry) -> Void
) -> any Kernel {
  ClosureKernel { frame in
    guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
    Parallel.for(planes, grain: geometry.grain) { range in
      for plane in range { body(x + plane * geometry.inputCount, y + plane * geometry.outputCount, geometry) }
    }
  }
}

extension MaxPool {
  /// The pooling of any of its element types, with indices where they are wanted.
  func ownKernel(_ node: inout KernelBuilder, _ window: Window) throws(RuntimeError) -> any Kernel {
    let type = try node.input(0).elementType
    return switch type {
    case .float32: try kernel(-Float.infinity, &node, window)
    case .float64: try kernel(-Double.infinity, &node, window)
    case .float16: try kernel(-Float16.infinity, &node, window)
    case .bfloat16: try kernel(BFloat16(-Float.infinity), &node, window)
    case .int8: try kernel(Int8.min, &node, window)
    case .uint8: try kernel(UInt8.min, &node, window)
    case .int16, .int32, .int64, .uint16, .uint32, .uint64, .bool, .string, .complex64, .complex128, .float8e4m3fn,
      .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4, .float4e2m1, .int2, .uint2:
      throw node.unsupported("MaxPool of \(type)")
    }
  }

  private func kernel<T: Element & Comparable>(
    _ least: T, _ node: inout KernelBuilder, _ window: Window
  ) throws(RuntimeError) -> any Kernel {
    let geometry = try node.geometry(window)
    let planes = try node.input(0).extents.prefix(2).reduce(1, *)
    let isColumnMajor = columnMajorIndices
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress else { return }
      let y = frame.results(0, T.self).baseAddress
      let places = frame.results(1, Int64.self).baseAddress
      let (outer, middle, inner) = (geometry.input[0], geometry.input[1], geometry.input[2])
      Parallel.for(planes, grain: geometry.grain) { range in
        for plane in range {
          let source = x + plane * geometry.inputCount
          geometry.forEachWindow { output, taps in
            var (best, place) = (least, -1)
            taps.forEach { index in
              let value = source[index]
              // A NaN wins, and stays.
              if value > best || place < 0 || value != value { (best, place) = (value, index) }
            }
            let target = plane * geometry.outputCount + output
            if let y { y[target] = best }
            guard let places else { return }
            if isColumnMajor, place >= 0 {
              let (i, j, k) = (place / (middle * inner), place / inner % middle, place % inner)
              place = i + (j + k * middle) * outer
            }
            places[target] = place < 0 ? -1 : Int64(place + plane * geometry.inputCount)
          }
        }
      }
    }
  }
}

extension AveragePool: RealOperator {
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let window = try node.window { () throws(InferenceError) in try self.window() }
    let planes = try node.input(0).extents.prefix(2).reduce(1, *)
    let countsPadding = countIncludePad
    return planeKernel(T.self, planes: planes, try node.geometry(window)) { x, y, geometry in
      geometry.forEachWindow { output, taps in
        var sum: T.Wide = 0
        taps.forEach { sum += x[$0].wide }
        y[output] = T(sum / T.Wide(max(1, countsPadding ? taps.padded : Double(taps.count))))
      }
    }
  }
}

extension LpPool: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let window = try node.window { () throws(InferenceError) in try self.window() }
    let planes = try node.input(0).extents.prefix(2).reduce(1, *)
    let norm = Norm(p: p)
    return planeKernel(T.self, planes: planes, try node.geometry(window)) { x, y, geometry in
      geometry.forEachWindow { output, taps in
        var sum: T.Wide = 0
        taps.forEach { sum += norm.term(x[$0].wide) }
        y[output] = T(norm.root(sum))
      }
    }
  }
}

/// The p-norm, (Σ|x|^p)^(1/p).
struct Norm: Sendable {
  let p: Int

  @inline(__always)
  func term<T: RealNumber>(_ x: T) -> T {
    switch p {
    case 1: x.magnitude
    case 2: x * x
    default: T.pow(x.magnitude, T(p))
    }
  }

  @inline(__always)
  func root<T: RealNumber>(_ sum: T) -> T {
    switch p {
    case 1: sum
    case 2: sum.squareRoot()
    default: T.pow(sum, 1 / T(p))
    }
  }
}
