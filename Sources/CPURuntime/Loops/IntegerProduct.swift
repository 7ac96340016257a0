import Tensors

/// Matrix products of 8-bit integers less their zero points, which fit 16 bits; sums are 32 bits wide and wrap around.
enum IntegerProduct {
  /// Calls `store` with each element of A (`rows × inner`) times B (`inner × columns`), both dense.
  @inline(__always)
  static func run(
    rows: Int, inner: Int, columns: Int, _ a: UnsafePointer<Int16>, _ b: UnsafePointer<Int16>,
    store: (_ row: Int, _ column: Int, _ sum: Int32) -> Void
  ) {
    Parallel.for(rows, grain: max(1, elementwiseGrain / max(1, inner * columns))) { range in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: columns) { sums in
        for row in range {
          sums.initialize(repeating: 0)
          for step in 0..<inner {
            let factor = Int32(a[row * inner + step])
            let line = b + step * columns
            for column in 0..<columns { sums[column] &+= factor &* Int32(line[column]) }
          }
          for column in 0..<columns { store(row, column, sums[column]) }
        }
      }
    }
  }
}

/// An input of 8-bit integers, less its zero point.
struct ShiftedIntegers: Sendable {
  private let isSigned: Bool
  private let index: Int
  private let zeroIndex: Int
  /// The zero point of each element, in a walk along the input; `nil` where there is one for all.
  private let zeros: StridedLoop?

  /// - Parameters:
  ///   - index: the input.
  ///   - zeroIndex: the input with its zero point, which may be left out.
  ///   - zeroExtents: the extents with which the zero point broadcasts to the input.
  init(_ node: KernelBuilder, _ index: Int, zero zeroIndex: Int, zeroExtents: [Int]?) throws(RuntimeError) {
    let x = try node.input(index)
    guard x.elementType == .int8 || x.elementType == .uint8 else {
      throw node.unsupported("integers of \(x.elementType)")
    }
    isSigned = x.elementType == .int8
    self.index = index
    self.zeroIndex = zeroIndex
    guard let zero = node.optionalInput(zeroIndex) else {
      zeros = nil
      return
    }
    guard zero.elementType == x.elementType else {
      throw .node(node.name, "a zero point of \(zero.elementType) for \(x.elementType)")
    }
    if zero.count == 1 {
      zeros = nil
    } else {
      let extents = zeroExtents ?? zero.extents
      let missing = Array(repeating: 1, count: max(0, x.shape.rank - extents.count))
      guard extents.count <= x.shape.rank, extents.reduce(1, *) == zero.count,
        zip(missing + extents, x.extents).allSatisfy({ $0 == $1 || $0 == 1 })
      else { throw .node(node.name, "a zero point of shape \(zero.shape) for \(x.shape)") }
      zeros = StridedLoop(x.extents, broadcasting: [extents])
    }
  }

  /// The elements.
  func values(_ frame: Frame) -> [Int16] {
    isSigned ? values(frame, Int8.self) : values(frame, UInt8.self)
  }

  private func values<T: Element & BinaryInteger>(_ frame: Frame, _ type: T.Type) -> [Int16] {
    let x = frame.elements(index, T.self)
    let zero = frame.elements(zeroIndex, T.self)
    guard let zeros else {
      let shift = Int16(zero.first ?? 0)
      return x.map { Int16($0) - shift }
    }
    var result = [Int16](repeating: 0, count: x.count)
    zeros.forEachElement { at in result[at[0]] = Int16(x[at[0]]) - Int16(zero[at[1]]) }
    return result
  }
}
