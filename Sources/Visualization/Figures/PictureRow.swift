import Drawing
import Images

/// Pictures side by side, with title and captions.
public struct PictureRow: Sendable {
  public var title: String
  public var pictures: [(picture: Picture, caption: String)]

  public init(title: String, pictures: [(Picture, String)]) {
    (self.title, self.pictures) = (title, pictures.map { (picture: $0.0, caption: $0.1) })
  }

  /// The row, with so many pixels a point.
  ///
  /// - Throws: `ImageError` for a picture that cannot be scaled, or is too large.
  public func drawn(scale: Int = 2) throws(ImageError) -> Picture {
    var grid = PictureGrid(title: title, rows: [pictures.map { PictureGrid.Cell($0.picture, caption: $0.caption) }])
    grid.side = 256
    return try grid.picture(scale: scale)
  }
}
