import Drawing
import Images

/// The feature maps of a layer as a grid, one color scale for all.
public struct FeatureMapFigure: Sendable {
  public var title: String
  public var maps: FeatureMaps
  /// What the layer's activation takes: drawn on the left, in the same scale.
  public var before: FeatureMaps?
  /// How many maps to show at most.
  public var count = 64

  public init(title: String, maps: FeatureMaps) { (self.title, self.maps) = (title, maps) }

  /// As square a grid as there are maps; zero is in the scale's middle where maps go below it.
  public func drawn(scale: Int = 2) throws(ImageError) -> Picture {
    let shown = min(count, maps.channels)
    let values = [before, maps].flatMap { maps in (0..<shown).flatMap { maps?[$0] ?? [] } }
    let largest = values.largestMagnitude
    let colors = values.contains { $0 < 0 } ? ColorScale.diverging(to: largest) : .sequential(to: largest)
    var after = try grid(maps, shown, title: before == nil ? title : "after the activation", colors)
    after.colorScale = colors
    guard let before else { return try after.picture(scale: scale) }
    let left = try grid(before, shown, title: "\(title): before", colors)
    return try Picture.joined([left.picture(scale: scale), after.picture(scale: scale)])
  }

  private func grid(
    _ maps: FeatureMaps, _ shown: Int, title: String, _ colors: ColorScale
  ) throws(ImageError) -> PictureGrid {
    var cells: [PictureGrid.Cell] = []
    for channel in 0..<shown {
      let picture = try Picture(maps[channel], width: maps.width, height: maps.height, scale: colors)
      cells.append(PictureGrid.Cell(picture, caption: "\(channel)"))
    }
    var grid = PictureGrid(title: title, rows: cells.inRows())
    grid.hasHairlines = true
    return grid
  }
}

extension Array {
  /// The elements in rows, about as many as each has elements.
  ///
  /// - Parameter most: of elements, in a row.
  public func inRows(most: Int = .max) -> [[Element]] {
    let across = Swift.max(1, Swift.min(most, Int(Double(count).squareRoot().rounded(.up))))
    return stride(from: 0, to: count, by: across).map { Array(self[$0..<Swift.min($0 + across, count)]) }
  }
}
