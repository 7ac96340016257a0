import GraphIR
import Tensors

/// The distinct ones of a number of things that can be compared.
private struct DistinctItems {
  /// The first occurrence of each, in the wanted order.
  var first: [Int] = []
  /// For each thing, its place in `first`.
  var places: [Int]
  var counts: [Int] = []

  init(_ count: Int, sorted: Bool, _ compare: (Int, Int) -> Int) {
    let order = (0..<count).sorted { a, b in
      let order = compare(a, b)
      return order != 0 ? order < 0 : a < b
    }
    places = Array(repeating: 0, count: count)
    for (rank, item) in order.enumerated() {
      if rank == 0 || compare(order[rank - 1], item) != 0 {
        first.append(item)
        counts.append(0)
      }
      places[item] = first.count - 1
      counts[first.count - 1] += 1
    }
    if !sorted { sortByOccurrence() }
  }

  private mutating func sortByOccurrence() {
    let order = first.indices.sorted { first[$0] < first[$1] }
    var newPlace = Array(repeating: 0, count: order.count)
    for (place, old) in order.enumerated() { newPlace[old] = place }
    first = order.map { first[$0] }
    counts = order.map { counts[$0] }
    places = places.map { newPlace[$0] }
  }
}

extension Unique: CPUExecutable {
  /// Compares slices of numbers along an axis; NaN equals NaN and comes last.
  private struct Visitor: ArithmeticVisitor {
    let search: UniqueSearch
    /// The elements' type; bools are compared as bytes.
    let elementType: ElementType

    func visit<T: ArithmeticElement>(_ type: T.Type) -> ClosureKernel {
      ClosureKernel { [search, elementType] frame throws(RuntimeError) in
        let x = frame.elements(0, T.self)
        let items = search.distinct { a, b in
          let (a, b) = (x[a].wide, x[b].wide)
          if T.Wide.less(a, b) || b.isNotANumber && !a.isNotANumber { return -1 }
          return T.Wide.less(b, a) || a.isNotANumber && !b.isNotANumber ? 1 : 0
        }
        if frame.isUsed(0) {
          let y = try frame.allocate(0, elementType, search.extents(items)).assumingMemoryBound(to: T.self)
          for (index, place) in search.places(items).enumerated() { y[index] = x[place] }
        }
        try search.setCounts(items, frame)
      }
    }
  }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let search = UniqueSearch(
      extents: axis == nil ? [x.count] : x.extents, axis: axis == nil ? 0 : try node.axis(axis ?? 0), sorted: sorted)
    guard x.elementType == .string else {
      let visitor = Visitor(search: search, elementType: x.elementType)
      return try node.kernel(for: x.elementType, visitor, boolAsByte: true)
    }
    return ClosureKernel { frame throws(RuntimeError) in
      let x = try frame.strings(0)
      let items = search.distinct { a, b in
        x[a] == x[b] ? 0 : x[a].unicodeScalars.lexicographicallyPrecedes(x[b].unicodeScalars) ? -1 : 1
      }
      try frame.setStrings(0, search.places(items).map { x[$0] }, search.extents(items))
      try search.setCounts(items, frame)
    }
  }
}

/// Where the slices along an axis lie that are compared.
private struct UniqueSearch: Sendable {
  let lines: AxisLines
  let extents: [Int]
  let axis: Int
  let sorted: Bool

  init(extents: [Int], axis: Int, sorted: Bool) {
    self.extents = extents
    self.axis = axis
    self.sorted = sorted
    lines = AxisLines(extents, axis: axis)
  }

  /// The distinct slices, when `compare` tells the order of elements at two places.
  func distinct(_ compare: (Int, Int) -> Int) -> DistinctItems {
    let starts = (0..<lines.count).map { lines.start($0) }
    return DistinctItems(extents[axis], sorted: sorted) { a, b in
      for start in starts {
        let order = compare(start + a * lines.stride, start + b * lines.stride)
        if order != 0 { return order }
      }
      return 0
    }
  }

  /// The extents of the tensor of distinct slices.
  func extents(_ items: DistinctItems) -> [Int] {
    var result = extents
    result[axis] = items.first.count
    return result
  }

  /// Where the elements of that tensor lie in the input, in row-major order.
  func places(_ items: DistinctItems) -> [Int] {
    let outer = lines.count / max(1, lines.stride)
    return (0..<outer).flatMap { block in
      items.first.flatMap { item in
        (0..<lines.stride).map { (block * lines.length + item) * lines.stride + $0 }
      }
    }
  }

  /// Sets the outputs after the first.
  func setCounts(_ items: DistinctItems, _ frame: Frame) throws(RuntimeError) {
    for (output, list) in [(1, items.first), (2, items.places), (3, items.counts)] where frame.isUsed(output) {
      _ = try frame.allocate(output, Int64.self, [list.count]).update(from: list.map(Int64.init))
    }
  }
}
