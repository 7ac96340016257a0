import Tensors

/// A window that moves over a picture and hides what lies under it.
public struct OcclusionWindow: Sendable, Hashable {
  /// Rows of the window.
  public var patchHeight: Int
  /// Columns of the window.
  public var patchWidth: Int
  /// Rows and columns from one place to the next.
  public var stride: Int
  /// What stands in the window instead, in the numbers that the network takes.
  public var fill: Float

  public init(patchHeight: Int, patchWidth: Int, stride: Int, fill: Float = 0) {
    (self.patchHeight, self.patchWidth, self.stride, self.fill) = (patchHeight, patchWidth, stride, fill)
  }

  /// The first rows (or columns) of the windows over `extent`: the last one may reach over the edge.
  static func starts(_ extent: Int, window: Int, stride: Int) -> [Int] {
    let steps = max(0, extent - window + stride - 1) / stride
    return (0...steps).map { $0 * stride }
  }
}

extension ScoreNetwork {
  /// Occlusion (Zeiler and Fergus, "Visualizing and Understanding Convolutional Networks", 2013): how far the score falls when a
  /// window hides a part of the picture, all channels at once. Where windows overlap, the mean of their falls (as Captum's
  /// `Occlusion`).
  ///
  /// - Returns: `H × W`.
  /// - Throws: `VisualizationError.request` for a window larger than the picture, or steps that leave places out.
  public func occlusion(of score: Score, by picture: Tensor, _ window: OcclusionWindow) throws -> Tensor {
    let extents = picture.shape.extents
    guard extents.count == 4 else { throw VisualizationError.request("a picture of shape \(picture.shape)") }
    let isColumns = channelAxis == 1
    let (height, width) = isColumns ? (extents[2], extents[3]) : (extents[1], extents[2])
    guard (1...height).contains(window.patchHeight), (1...width).contains(window.patchWidth) else {
      throw VisualizationError.request(
        "a window of \(window.patchHeight) × \(window.patchWidth) does not fit a picture of \(height) × \(width)")
    }
    guard (1...min(window.patchHeight, window.patchWidth)).contains(window.stride) else {
      throw VisualizationError.request("steps of \(window.stride) leave places between windows out")
    }
    let rows = OcclusionWindow.starts(height, window: window.patchHeight, stride: window.stride)
    let columns = OcclusionWindow.starts(width, window: window.patchWidth, stride: window.stride)
    let elements = try picture.elements(Float.self)
    let (planes, inner) = isColumns ? (extents[1], 1) : (1, extents[3])
    func area(_ index: Int) -> (rows: Range<Int>, columns: Range<Int>) {
      let (top, left) = (rows[index / columns.count], columns[index % columns.count])
      return (top..<min(top + window.patchHeight, height), left..<min(left + window.patchWidth, width))
    }
    // The picture itself comes last.
    let count = rows.count * columns.count
    let scores = try scores(score, of: count + 1, like: picture) { index, target in
      for place in elements.indices { target[place] = elements[place] }
      guard index < count else { return }
      let hidden = area(index)
      for plane in 0..<planes {
        for row in hidden.rows {
          let start = ((plane * height + row) * width + hidden.columns.lowerBound) * inner
          for place in start..<start + hidden.columns.count * inner { target[place] = window.fill }
        }
      }
    }
    var falls = [Double](repeating: 0, count: height * width)
    var counts = falls
    for index in 0..<count {
      let hidden = area(index)
      let fall = scores[count] - scores[index]
      for row in hidden.rows {
        for column in hidden.columns {
          falls[row * width + column] += fall
          counts[row * width + column] += 1
        }
      }
    }
    return try Tensor([height, width], zip(falls, counts).map { Float($0 / $1) })
  }
}
