import CKernels
import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// The softmax or its logarithm for types that oneDNN does not have, computed in `Double`.
private struct SoftmaxVisitor: RealVisitor {
  let lines: AxisLines
  let isLogarithm: Bool

  func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [lines, isLogarithm] frame in
      let x = frame.elements(0, T.self)
      let y = frame.results(0, T.self)
      lines.forEach { start in
        let places = stride(from: start, to: start + lines.length * lines.stride, by: lines.stride)
        let largest = places.reduce(-Double.infinity) { Double.larger($0, x[$1].wide.real) }
        let sum = places.reduce(0.0) { $0 + exp(x[$1].wide.real - largest) }
        for place in places {
          let shifted = x[place].wide.real - largest
          y[place] = T(wide: T.Wide(real: isLogarithm ? shifted - log(sum) : exp(shifted) / sum))
        }
      }
    }
  }
}

/// The softmax or its logarithm of floats along an axis that is not innermost, row by row.
private struct RowwiseSoftmax: Sendable {
  let lines: AxisLines
  let isLogarithm: Bool

  func run(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    lines.forEachBlock { start, width in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * width) { scratch in
        guard let largest = scratch.baseAddress else { return }
        let (sums, powers) = (largest + width, largest + 2 * width)
        scratch.initialize(repeating: 0)
        for lane in 0..<width { largest[lane] = -.infinity }
        for index in 0..<lines.length {
          let row = x + start + index * lines.stride
          for lane in 0..<width { largest[lane] = Float.larger(largest[lane], row[lane]) }
        }
        for index in 0..<lines.length {
          let (row, result) = (x + start + index * lines.stride, y + start + index * lines.stride)
          for lane in 0..<width { result[lane] = row[lane] - largest[lane] }
          ck_map(CK_EXP, 1, result, powers, width)
          for lane in 0..<width { sums[lane] += powers[lane] }
          if !isLogarithm { result.update(from: powers, count: width) }
        }
        for lane in 0..<width { sums[lane] = isLogarithm ? logf(sums[lane]) : 1 / sums[lane] }
        for index in 0..<lines.length {
          let result = y + start + index * lines.stride
          if isLogarithm {
            for lane in 0..<width { result[lane] -= sums[lane] }
          } else {
            for lane in 0..<width { result[lane] *= sums[lane] }
          }
        }
      }
    }
  }
}

extension KernelBuilder {
  fileprivate mutating func softmaxKernel(axis: Int, isLogarithm: Bool) throws(RuntimeError) -> any Kernel {
    let x = try input(0)
    let lines = AxisLines(x.extents, axis: try self.axis(axis))
    if x.elementType == .float32 {
      // oneDNN has plain loops only for axes that are not innermost.
      let softmax = RowwiseSoftmax(lines: lines, isLogarithm: isLogarithm)
      return ClosureKernel { frame in
        guard let x = frame.elements(0, Float.self).baseAddress, let y = frame.results(0, Float.self).baseAddress
        else { return }
        softmax.run(x, y)
      }
    }
    return try kernel(for: x.elementType, SoftmaxVisitor(lines: lines, isLogarithm: isLogarithm))
  }
}

extension Softmax: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try softmaxKernel(&node, axis: axis, logarithm: false) { return kernel }
    return try node.softmaxKernel(axis: axis, isLogarithm: false)
  }
}

extension LogSoftmax: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try softmaxKernel(&node, axis: axis, logarithm: true) { return kernel }
    return try node.softmaxKernel(axis: axis, isLogarithm: true)
  }
}

extension Hardmax: CPUExecutable {
  private struct Visitor: RealVisitor {
    let lines: AxisLines

    func visit<T: RealElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [lines] frame in
        let x = frame.elements(0, T.self)
        let y = frame.results(0, T.self)
        y.update(repeating: T(wide: 0))
        lines.forEach { start in
          var best = start
          for index in 0..<lines.length where x[start + index * lines.stride].wide > x[best].wide {
            best = start + index * lines.stride
          }
          y[best] = T(wide: 1)
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    return try node.kernel(for: x.elementType, Visitor(lines: AxisLines(x.extents, axis: try node.axis(axis))))
  }
}
