import GraphIR
import Tensors

private struct ArgumentVisitor: ArithmeticVisitor {
  let lines: AxisLines
  let isLargest: Bool
  let selectLastIndex: Bool

  func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
    ClosureKernel { [lines, isLargest, selectLastIndex] frame in
      let x = frame.elements(0, T.self)
      let y = frame.results(0, Int64.self)
      lines.forEachBlock { start, width in
        let result = start / (lines.stride * lines.length) * lines.stride + start % lines.stride
        withUnsafeTemporaryAllocation(of: T.Wide.self, capacity: width) { best in
          for lane in 0..<width {
            best.initializeElement(at: lane, to: x[start + lane].wide)
            y[result + lane] = 0
          }
          for index in 1..<max(1, lines.length) {
            let row = start + index * lines.stride
            for lane in 0..<width {
              let (a, b) = (x[row + lane].wide, best[lane])
              // NaN is what the axis is searched for, as NumPy has it.
              let isBetter = isLargest ? T.Wide.less(b, a) : T.Wide.less(a, b)
              if isBetter || a.isNotANumber && !b.isNotANumber || selectLastIndex && T.Wide.equal(a, b) {
                best[lane] = a
                y[result + lane] = Int64(index)
              }
            }
          }
        }
      }
    }
  }
}

extension ArgumentOperator {
  fileprivate func kernel(_ node: inout KernelBuilder, isLargest: Bool) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let visitor = ArgumentVisitor(
      lines: AxisLines(x.extents, axis: try node.axis(axis)), isLargest: isLargest, selectLastIndex: selectLastIndex)
    return try node.kernel(for: x.elementType, visitor)
  }
}

extension ArgMax: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try kernel(&node, isLargest: true)
  }
}

extension ArgMin: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try kernel(&node, isLargest: false)
  }
}

extension TopK: CPUExecutable {
  private struct Visitor: ArithmeticVisitor {
    let lines: AxisLines
    let count: Int
    let largest: Bool

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [self] frame in
        let x = frame.elements(0, T.self)
        let (values, indices) = (frame.results(0, T.self), frame.results(1, Int64.self))
        lines.forEach { start in
          let line = (0..<lines.length).map { x[start + $0 * lines.stride].wide }
          let target = start / (lines.stride * lines.length) * lines.stride * count + start % lines.stride
          for (rank, index) in first(line).enumerated() {
            let place = target + rank * lines.stride
            if !values.isEmpty { values[place] = x[start + index * lines.stride] }
            if !indices.isEmpty { indices[place] = Int64(index) }
          }
        }
      }
    }

    /// The indices of the first `count` elements in order; of equal ones the lower index comes first, NaN counts as
    /// largest.
    private func first<W: WideElement>(_ line: [W]) -> [Int] {
      func precedes(_ i: Int, _ j: Int) -> Bool {
        let (a, b) = largest ? (line[i], line[j]) : (line[j], line[i])
        if W.less(b, a) || a.isNotANumber && !b.isNotANumber { return true }
        if W.less(a, b) || b.isNotANumber && !a.isNotANumber { return false }
        return i < j
      }
      guard count < line.count / 8 else { return Array(line.indices.sorted(by: precedes).prefix(count)) }
      // A few of many: those found so far, in order.
      var found: [Int] = []
      found.reserveCapacity(count + 1)
      for index in line.indices where found.count < count || count > 0 && precedes(index, found[count - 1]) {
        var (low, high) = (0, found.count)
        while low < high {
          let middle = (low + high) / 2
          if precedes(found[middle], index) { low = middle + 1 } else { high = middle }
        }
        found.insert(index, at: low)
        if found.count > count { found.removeLast() }
      }
      return found
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    guard let count = try node.integers(1)?.first else { throw .node(node.name, "K must be one number") }
    let lines = AxisLines(x.extents, axis: try node.axis(axis))
    return try node.kernel(for: x.elementType, Visitor(lines: lines, count: count, largest: largest))
  }
}
