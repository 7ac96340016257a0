import Bytes
import Tensors

/// Tables of numbers as comma-separated values (RFC 4180), for spreadsheets and plotting programs.
public enum CSV {
  /// One line a row of a 2-D real tensor, numbers with the fewest digits that read back the same.
  ///
  /// - Parameter columns: Names for a first line; none when empty.
  /// - Throws: `ArrayFormatError.unsupported` for other ranks and for strings and complex numbers.
  public static func text(_ table: Tensor, columns: [String] = []) throws(ArrayFormatError) -> String {
    guard table.rank == 2 else { throw .unsupported("a tensor of shape \(table.shape) as CSV") }
    let values: [String]
    do {
      // A float32 widened to Double would show digits that it does not have.
      values =
        table.elementType == .float32
        ? try table.withElements(Float.self) { $0.map(\.description) }
        : table.elementType.isFloatingPoint
          ? try table.doubles().map(\.description) : try table.integers().map(\.description)
    } catch {
      throw .unsupported("\(table.elementType) as CSV")
    }
    var text = columns.isEmpty ? "" : line(columns)
    for row in 0..<table.shape[0] {
      text += values[row * table.shape[1]..<(row + 1) * table.shape[1]].joined(separator: ",") + "\n"
    }
    return text
  }

  /// A line of these fields, each in quotes where it needs them.
  public static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\n" }

  /// A name, in quotes where it needs them.
  private static func field(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return name }
    return "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}
