import CPURuntime

#if canImport(Glibc)
  import Glibc
#endif

/// How alike samples are, as t-SNE has it: p(j|i) falls off as a Gaussian around i whose width gives each sample the same
/// perplexity, and p(i, j) is the mean of both ways over N (L. van der Maaten and G. Hinton, "Visualizing Data using t-SNE",
/// JMLR, 2008, sections 2 and 3.1). Stored row by row, only where it is not zero.
struct Affinities: Sendable {
  /// Where each row begins in `columns` and `values`, and their end.
  private(set) var starts: [Int]
  private(set) var columns: [Int32]
  /// They add up to 1.
  private(set) var values: [Float]

  /// - Parameters:
  ///   - neighbors: of each sample, with distances; three times the perplexity are enough, all others have almost nothing.
  ///   - distances: squared.
  init(neighbors: [Int32], squaredDistances: [Float], count: Int, perplexity: Double) {
    let rows = neighbors.count / max(1, count)
    var conditional = [Float](repeating: 0, count: neighbors.count)
    conditional.withUnsafeMutableBufferPointer { conditional in
      nonisolated(unsafe) let conditional = conditional
      Parallel.for(rows, grain: 16) { range in
        for row in range {
          let place = row * count..<(row + 1) * count
          Self.conditional(
            squaredDistances[place], perplexity, UnsafeMutableBufferPointer(rebasing: conditional[place]))
        }
      }
    }
    (starts, columns, values) = Self.symmetric(neighbors, conditional, rows: rows, count: count)
  }

  /// The probabilities of a row whose entropy is the logarithm of `perplexity`, by bisection of the Gaussian's precision.
  private static func conditional(
    _ distances: ArraySlice<Float>, _ perplexity: Double, _ target: UnsafeMutableBufferPointer<Float>
  ) {
    let wanted = log(perplexity)
    var (precision, low, high) = (1.0, -Double.infinity, Double.infinity)
    // Only differences of distances matter; the nearest keeps its exponential from vanishing.
    let least = Double(distances.min() ?? 0)
    for _ in 0..<100 {
      var (sum, weighted) = (0.0, 0.0)
      for (place, distance) in distances.enumerated() {
        let difference = Double(distance) - least
        let weight = exp(-difference * precision)
        target[place] = Float(weight)
        sum += weight
        weighted += weight * difference
      }
      for place in target.indices { target[place] /= Float(sum) }
      let difference = log(sum) + precision * weighted / sum - wanted
      if abs(difference) <= 1e-5 { break }
      if difference > 0 {
        low = precision
        precision = high.isFinite ? (precision + high) / 2 : precision * 2
      } else {
        high = precision
        precision = low.isFinite ? (precision + low) / 2 : precision / 2
      }
    }
  }

  /// (p(j|i) + p(i|j)) / 2N, rows sorted by column.
  private static func symmetric(
    _ neighbors: [Int32], _ conditional: [Float], rows: Int, count: Int
  ) -> ([Int], [Int32], [Float]) {
    // Entries of each row: its own neighbours, and those that it is a neighbour of.
    var sizes = [Int](repeating: count, count: rows)
    for column in neighbors { sizes[Int(column)] += 1 }
    var starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    var next = Array(starts.dropLast())
    var entries = [(column: Int32, value: Float)](repeating: (0, 0), count: starts[rows])
    for row in 0..<rows {
      for place in row * count..<(row + 1) * count {
        let column = Int(neighbors[place])
        entries[next[row]] = (Int32(column), conditional[place])
        entries[next[column]] = (Int32(row), conditional[place])
        next[row] += 1
        next[column] += 1
      }
    }
    var (merged, columns, values) = ([0], [Int32](), [Float]())
    columns.reserveCapacity(entries.count)
    values.reserveCapacity(entries.count)
    for row in 0..<rows {
      for entry in entries[starts[row]..<starts[row + 1]].sorted(by: { $0.column < $1.column }) {
        if columns.count > merged[row], columns[columns.count - 1] == entry.column {
          values[values.count - 1] += entry.value
        } else {
          columns.append(entry.column)
          values.append(entry.value)
        }
      }
      merged.append(columns.count)
    }
    let sum = Float(values.reduce(0.0) { $0 + Double($1) })
    return (merged, columns, values.map { $0 / max(sum, .leastNormalMagnitude) })
  }
}
