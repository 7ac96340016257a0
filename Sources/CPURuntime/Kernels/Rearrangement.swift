import GraphIR
import Tensors

extension DepthToSpace: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0).extents
    let block = blockSize
    let channels = x[1] / (block * block)
    let split: [Int]
    // Where the result's axes N, C, H, block row, W, block column lie in the split input.
    let order: [Int]
    switch mode {
    case .dcr: (split, order) = ([x[0], block, block, channels, x[2], x[3]], [0, 3, 4, 1, 5, 2])
    case .crd: (split, order) = ([x[0], channels, block, block, x[2], x[3]], [0, 1, 4, 2, 5, 3])
    }
    let strides = denseStrides(split)
    return try node.movementKernel(StridedCopy(order.map { split[$0] }, strides: order.map { strides[$0] }))
  }
}

extension SpaceToDepth: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0).extents
    let block = blockSize
    let split = [x[0], x[1], x[2] / block, block, x[3] / block, block]
    let order =
      switch mode {
      case .dcr: [0, 3, 5, 1, 2, 4]
      case .crd: [0, 1, 3, 5, 2, 4]
      }
    let strides = denseStrides(split)
    return try node.movementKernel(StridedCopy(order.map { split[$0] }, strides: order.map { strides[$0] }))
  }
}

extension ReverseSequence: CPUExecutable {
  private struct Reversal: Movement {
    let lines: AxisLines
    let batchAxis: Int
    let extents: [Int]

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) throws(RuntimeError) {
      let lengths = frame.elements(1, Int64.self)
      guard lengths.allSatisfy({ $0 >= 0 && $0 <= Int64(lines.length) }) else {
        throw .node(frame.name, "a sequence is longer than the time axis")
      }
      let batchStride = denseStrides(extents)[batchAxis]
      let (source, target) = (sources[0], targets[0])
      lines.forEach { start in
        let length = Int(lengths[start / batchStride % extents[batchAxis]])
        for index in 0..<lines.length {
          let from = index < length ? length - 1 - index : index
          target[start + index * lines.stride] = source[start + from * lines.stride]
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let batch = try node.axis(batchAxis)
    guard try node.input(1).count == x.extents[batch] else {
      throw .node(node.name, "one length for each of \(x.extents[batch]) batch entries expected")
    }
    let lines = AxisLines(x.extents, axis: try node.axis(timeAxis))
    return try node.movementKernel(Reversal(lines: lines, batchAxis: batch, extents: x.extents))
  }
}

extension Trilu: CPUExecutable {
  private struct Triangle: Movement {
    let rows: Int
    let columns: Int
    let upper: Bool
    let diagonal: Int

    func move<T: BitwiseCopyable & Sendable>(
      _ frame: Frame, _ sources: [UnsafeBufferPointer<T>], _ targets: [UnsafeMutableBufferPointer<T>], empty: T
    ) {
      let (source, target) = (sources[0], targets[0])
      for row in 0..<target.count / max(1, columns) {
        // The first column of the upper triangle; the lower one ends with the diagonal itself.
        let split = min(max(row % rows + diagonal + (upper ? 0 : 1), 0), columns)
        for column in 0..<columns {
          let isKept = upper ? column >= split : column < split
          let place = row * columns + column
          target[place] = isKept ? source[place] : empty
        }
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let rank = x.shape.rank
    // Farther diagonals lie outside the matrix just as well.
    let farthest = max(x.extents[rank - 2], x.extents[rank - 1]) + 1
    let diagonal = min(max(try node.integers(1)?.first ?? 0, -farthest), farthest)
    return try node.movementKernel(
      Triangle(rows: x.extents[rank - 2], columns: x.extents[rank - 1], upper: upper, diagonal: diagonal))
  }
}
