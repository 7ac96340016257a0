import Drawing
import Images
import Tensors

/// Where in a picture a score comes from: the picture, a map, and the map over the picture, side by side.
public struct AttributionFigure: Sendable {
  public var title: String
  /// As the network saw it, before numbers were made of it.
  public var picture: Picture
  /// What is told below the picture.
  public var caption = ""
  /// `H × W`, of the picture's size.
  public var map: Tensor
  /// Whether numbers below zero count against the score; otherwise the map has none.
  public var isSigned: Bool

  public init(title: String, picture: Picture, map: Tensor, isSigned: Bool) {
    (self.title, self.picture, self.map, self.isSigned) = (title, picture, map, isSigned)
  }

  /// - Throws: when the map is not of the picture's size.
  public func drawn(scale: Int = 2) throws -> Picture {
    let values = try map.elements(Float.self)
    // A few places that stick out do not take the color from all others.
    let end = values.magnitude(atQuantile: 0.998)
    let largest = end > 0 ? end : values.largestMagnitude
    let colors = isSigned ? ColorScale.diverging(to: largest) : .sequential(to: largest)
    let drawing = try Picture(values, width: picture.width, height: picture.height, scale: colors)
    let overlay = try picture.overlaid(with: values, scale: colors)
    var grid = PictureGrid(
      title: title,
      rows: [
        [
          PictureGrid.Cell(picture, caption: caption), PictureGrid.Cell(drawing, caption: "map"),
          PictureGrid.Cell(overlay, caption: "over the picture"),
        ]
      ])
    grid.side = 256
    grid.colorScale = colors
    return try grid.picture(scale: scale)
  }
}
