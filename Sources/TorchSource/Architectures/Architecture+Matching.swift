import Bytes
import Tensors

// Which architecture a table of weights belongs to. To evaluate the source of an architecture takes milliseconds; the
// number of a table's elements tells at once which of them can be meant.

extension Architecture {
  /// The built-in architectures whose parameters have exactly the names and shapes of `table`.
  public static func matching(_ table: WeightTable) -> [Architecture] {
    let table = table.unwrapped()
    let screened = screened(by: table)
    let equal = screened.filter { $0.deviation == 0 }
    // An input of another size has other positions: up to a sixty-fourth of all elements.
    let near = equal.isEmpty ? screened.filter { $0.deviation <= $0.architecture.parameterCount / 64 } : equal
    return near.map(\.architecture).filter { (try? $0.fit(table).problems) == 0 }
  }

  /// The only built-in architecture that fits `table`.
  ///
  /// - Throws: `SourceError` naming all that fit when there are several, or how the nearest does not.
  public static func fitting(_ table: WeightTable) throws(SourceError) -> Architecture {
    let matches = matching(table)
    if matches.count == 1 { return matches[0] }
    guard matches.isEmpty else {
      let names = matches.map(\.name).joined(separator: ", ")
      throw SourceError(.usage, file: "weights", "several architectures have these parameters: \(names)")
    }
    let table = table.unwrapped()
    var nearest: (problems: Int, description: String)?
    for architecture in closest(to: table) {
      let fit = try architecture.fit(table)
      if fit.problems < min(nearest?.problems ?? .max, table.entries.count) { nearest = fit }
    }
    let detail = nearest.map { "; \($0.description)" } ?? ""
    throw SourceError(
      .unsupported, file: "weights",
      "no built-in architecture has these parameters (the network's own source can be given)\(detail)")
  }

  /// The few that have a last layer by the name of one in `table`, and about as many parameters.
  private static func closest(to table: WeightTable) -> [Architecture] {
    screened(by: table).sorted { $0.deviation < $1.deviation }.prefix(4).map(\.architecture)
  }

  /// Those that have a last layer by the name of one in `table`.
  private static func screened(by table: WeightTable) -> [(architecture: Architecture, deviation: Int)] {
    all.compactMap { architecture in architecture.deviation(of: table).map { (architecture, $0) } }
  }

  /// By how many elements `table` differs from this architecture with as many classes; `nil` where it has no such last
  /// layer.
  private func deviation(of table: WeightTable) -> Int? {
    guard let last = table[classWeight], let classes = last.shape.extents.first, classes > 0 else { return nil }
    let bias = table["\(classWeight.dropLast("weight".count))bias"]
    let rowSize = last.count / classes + (bias == nil ? 0 : 1)
    let (published, overflow) = rowSize.multipliedReportingOverflow(by: labels.classes - classes)
    let (count, overflowOfSum) = parameterElements(of: table).addingReportingOverflow(published)
    let (difference, overflowOfDifference) = count.subtractingReportingOverflow(parameterCount)
    return overflow || overflowOfSum || overflowOfDifference || difference == .min ? nil : abs(difference)
  }

  /// The elements of what are parameters by their names, without auxiliary heads.
  private func parameterElements(of table: WeightTable) -> Int {
    table.entries.reduce(0) { sum, entry in
      let last = entry.name.split(separator: ".").last.map(String.init) ?? entry.name
      if Self.buffers.contains(last) { return sum }
      for case .auxiliary(_, let modules) in options where modules.contains(where: { entry.name.hasPrefix($0 + ".") }) {
        return sum
      }
      return sum &+ entry.tensor.count
    }
  }

  /// The last parts of names that are buffers' in the built-in architectures.
  private static let buffers: Set = [
    "running_mean", "running_var", "num_batches_tracked", "relative_position_index", "relative_coords_table",
  ]

  /// How many of the parameters do not fit, and which.
  private func fit(_ table: WeightTable) throws(SourceError) -> (problems: Int, description: String) {
    try source.fit(class: name, arguments: arguments(for: table), weights: table)
  }
}
