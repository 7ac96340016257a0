import Bytes
import Drawing
import Images
import Tensors

/// The filters of a layer as a grid: in color where they take red, green and blue, otherwise a map for each input.
public struct FilterFigure: Sendable {
  public enum Scale: String, Sendable, CaseIterable {
    /// Each filter has a scale of its own, so that faint ones can be seen.
    case filter
    /// One scale for all, so that they can be compared.
    case shared
  }

  public var title: String
  public var bank: FilterBank
  public var scale = Scale.shared
  /// Whether maps of single inputs are gray, from black over gray for zero to white, instead of colors that part at zero.
  public var isGray = false
  /// How many filters, and of each how many inputs, to show at most.
  public var filters = 64
  public var inputs = 16

  public init(title: String, bank: FilterBank) { (self.title, self.bank) = (title, bank) }

  /// In color, or of one input, filters in as square a grid as there are; otherwise a row for each, its inputs side by
  /// side.
  ///
  /// - Parameter pixels: pixels a point.
  /// - Throws: `TensorError` for weights that are no float32, `ImageError` for a picture that is too large.
  public func drawn(scale pixels: Int = 2) throws -> Picture {
    let weights = try bank.weights.elements(Float.self)
    let shown = min(filters, bank.filters)
    let size = bank.inputs * bank.height * bank.width
    let all = (0..<shown).map { weights[$0 * size..<($0 + 1) * size] }
    let largest = weights[..<(shown * size)].largestMagnitude
    var grid = PictureGrid(title: title, rows: [])
    grid.hasHairlines = true
    if bank.inputs == 3 {
      grid.rows = try all.enumerated().map { index, filter in
        PictureGrid.Cell(try colored(filter, largest: largest), caption: "\(index)")
      }.inRows()
      return try grid.picture(scale: pixels)
    }
    let depth = min(inputs, bank.inputs)
    let area = bank.height * bank.width
    let rows = try all.enumerated().map { index, filter in
      let colors = colors(to: scale == .shared ? largest : filter.largestMagnitude)
      return try (0..<depth).map { input in
        let map = filter.dropFirst(input * area).prefix(area)
        return PictureGrid.Cell(
          try Picture(map, width: bank.width, height: bank.height, scale: colors),
          caption: bank.inputs == 1 ? "\(index)" : "\(index), \(input)")
      }
    }
    grid.rows = depth == 1 ? rows.flatMap { $0 }.inRows() : rows
    grid.side = area == 1 ? 40 : depth == 1 ? 88 : 56
    // The ends of a scale of its own differ from filter to filter: they count as 1.
    grid.colorScale = colors(to: scale == .shared ? largest : 1)
    return try grid.picture(scale: pixels)
  }

  private func colors(to largest: Double) -> ColorScale {
    let diverging = ColorScale.diverging(to: largest)
    return isGray ? ColorScale(.gray, low: diverging.low, high: diverging.high) : diverging
  }

  /// A filter of three inputs in color, zero in the middle of each channel.
  private func colored(_ filter: ArraySlice<Float>, largest: Double) throws(ImageError) -> Picture {
    let reach = max(scale == .shared ? largest : filter.largestMagnitude, .leastNormalMagnitude)
    let area = bank.height * bank.width
    let levels = (0..<area * 3).map { place in
      let value = Double(filter[filter.startIndex + place % 3 * area + place / 3])
      return UInt8(min(max(127.5 * (1 + value / reach), 0), 255).rounded())
    }
    return try Picture(width: bank.width, height: bank.height, color: .rgb, pixels: ByteView(levels))
  }
}
