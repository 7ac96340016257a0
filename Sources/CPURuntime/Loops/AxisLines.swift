import Tensors

/// The lines of a dense tensor along one axis: line `i` has `length` elements, `stride` apart, from `start(i)` on.
struct AxisLines: Sendable {
  let length: Int
  let stride: Int
  let count: Int

  init(_ extents: [Int], axis: Int) {
    length = extents[axis]
    stride = extents[(axis + 1)...].reduce(1, *)
    count = extents[..<axis].reduce(1, *) * stride
  }

  func start(_ line: Int) -> Int { line / stride * stride * length + line % stride }

  /// Calls `body` with where each line starts, on several threads where there are enough of them.
  func forEach(_ body: (_ start: Int) -> Void) {
    Parallel.for(count, grain: max(1, elementwiseGrain / max(1, length))) { range in
      for line in range { body(start(line)) }
    }
  }
}

extension AxisLines {
  /// Lines taken together where they lie beside each other.
  private static let block = 256

  /// Calls `body` with blocks of neighbouring lines: where the first starts (each next one an element further on), and
  /// how many they are. For axes that are not innermost, so that memory is read along its rows.
  func forEachBlock(_ body: (_ start: Int, _ width: Int) -> Void) {
    let blocks = (stride + Self.block - 1) / Self.block
    let outer = stride > 0 ? count / stride : 0
    Parallel.for(outer * blocks, grain: max(1, elementwiseGrain / max(1, length * min(stride, Self.block)))) { range in
      for index in range {
        let first = index % blocks * Self.block
        body(index / blocks * length * stride + first, min(Self.block, stride - first))
      }
    }
  }
}

extension KernelBuilder {
  /// `axis` of input `index`, counted from the front.
  func axis(_ axis: Int, of index: Int = 0) throws(RuntimeError) -> Int {
    let rank = try input(index).shape.rank
    guard axis >= -rank, axis < rank else { throw .node(name, "axis \(axis) is out of range for rank \(rank)") }
    return axis < 0 ? axis + rank : axis
  }
}
