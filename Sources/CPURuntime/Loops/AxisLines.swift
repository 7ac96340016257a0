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

extension KernelBuilder {
  /// `axis` of input `index`, counted from the front.
  func axis(_ axis: Int, of index: Int = 0) throws(RuntimeError) -> Int {
    let rank = try input(index).shape.rank
    guard axis >= -rank, axis < rank else { throw .node(name, "axis \(axis) is out of range for rank \(rank)") }
    return axis < 0 ? axis + rank : axis
  }
}
