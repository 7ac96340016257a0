import Tensors

/// Features brought to mean 0 and deviation 1, as scikit-learn's `StandardScaler` does: columns that never change keep their
/// scale.
struct Standardization {
  let mean: [Double]
  let deviation: [Double]

  /// Of the rows `indices` of N × F features.
  init(_ features: Tensor, rows indices: [Int]) throws {
    let columns = features.shape[1]
    let count = Double(max(1, indices.count))
    (mean, deviation) = try features.withElements(Float.self) { elements in
      var mean = [Double](repeating: 0, count: columns)
      for row in indices {
        for column in 0..<columns { mean[column] += Double(elements[row * columns + column]) }
      }
      for column in 0..<columns { mean[column] /= count }
      var squares = [Double](repeating: 0, count: columns)
      for row in indices {
        for column in 0..<columns {
          let difference = Double(elements[row * columns + column]) - mean[column]
          squares[column] += difference * difference
        }
      }
      let deviation = zip(squares, mean).map { square, mean in
        let deviation = (square / count).squareRoot()
        // What rounding leaves of a constant column is none.
        return deviation > 1e-7 * abs(mean) && deviation > 0 ? deviation : 1
      }
      return (mean, deviation)
    }
  }

  /// `features` so, all rows.
  func callAsFunction(_ features: Tensor) throws -> Tensor {
    let columns = mean.count
    return try features.withElements(Float.self) { elements in
      Tensor(Float.self, features.shape) { target in
        for index in 0..<features.count {
          target[index] = Float((Double(elements[index]) - mean[index % columns]) / deviation[index % columns])
        }
      }
    }
  }

  /// Weights that make of plain features what `table` makes of standardised ones: its first matrix W and the bias b behind it
  /// become W / deviation and b − W · mean / deviation.
  func folded(into table: WeightTable) throws -> WeightTable {
    var table = table
    let columns = mean.count
    guard let matrix = table.entries.first(where: { $0.tensor.rank == 2 && $0.tensor.shape[1] == columns }),
      matrix.name.hasSuffix("weight")
    else { throw HeadError.usage("the head has no layer that takes \(columns) features") }
    let biasName = matrix.name.dropLast("weight".count) + "bias"
    guard let bias = table[String(biasName)] else { throw HeadError.usage("the head's first layer has no bias") }
    var weights = try matrix.tensor.doubles()
    var shifted = try bias.doubles()
    for row in shifted.indices {
      for column in 0..<columns {
        weights[row * columns + column] /= deviation[column]
        shifted[row] -= weights[row * columns + column] * mean[column]
      }
    }
    table.set(matrix.name, try Tensor(matrix.tensor.shape.extents, weights.map { Float($0) }))
    table.set(String(biasName), try Tensor([shifted.count], shifted.map { Float($0) }))
    return table
  }
}
