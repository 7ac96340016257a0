import Drawing
import Images
import Tensors

/// Single kernels of a layer, each beside what it makes of a picture.
public struct Filter2DFigure: Sendable {
  public var title: String
  public var bank: FilterBank
  /// Which of each filter's kernels.
  public var input: Int
  /// `filters × H × W`.
  public var results: Tensor

  public init(title: String, bank: FilterBank, input: Int, results: Tensor) {
    (self.title, self.bank, self.input, self.results) = (title, bank, input, results)
  }

  /// Pairs in rows: the kernels in one color scale, what they make in another, which the bar tells.
  public func drawn(scale: Int = 2) throws -> Picture {
    let (count, height, width) = (results.shape[0], results.shape[1], results.shape[2])
    let values = try results.elements(Float.self)
    let kernels = try (0..<count).map { try bank.kernel($0, input: input).elements(Float.self) }
    let colors = ColorScale.diverging(to: values.largestMagnitude)
    let kernelColors = ColorScale.diverging(to: kernels.map(\.largestMagnitude).max() ?? 0)
    let pairs = try (0..<count).map { index in
      let result = values[index * height * width..<(index + 1) * height * width]
      return [
        PictureGrid.Cell(
          try Picture(kernels[index], width: bank.width, height: bank.height, scale: kernelColors),
          caption: "kernel \(index)"),
        PictureGrid.Cell(
          try Picture(result, width: width, height: height, scale: colors), caption: "result \(index)"),
      ]
    }
    var grid = PictureGrid(title: title, rows: pairs.inRows().map { $0.flatMap { $0 } })
    grid.colorScale = colors
    grid.hasHairlines = true
    return try grid.picture(scale: scale)
  }
}
