import Tensors

/// A window that moves over a picture and hides what lies under it.
public struct OcclusionWindow: Sendable, Hashable {
  /// Rows of the window.
  public var patchHeight: Int
  /// Columns of the window.
  public var patchWidth: Int
  /// Rows from one place to the next.
  public var strideHeight: Int
  /// Columns from one place to the next.
  public var strideWidth: Int
  /// What stands in the window instead, in the numbers that the network takes: one for all channels, or one a channel.
  public var fill: [Float]

  public init(patchHeight: Int, patchWidth: Int, strideHeight: Int, strideWidth: Int, fill: [Float] = [0]) {
    (self.patchHeight, self.patchWidth) = (patchHeight, patchWidth)
    (self.strideHeight, self.strideWidth) = (strideHeight, strideWidth)
    self.fill = fill
  }

  /// The same step along both axes.
  public init(patchHeight: Int, patchWidth: Int, stride: Int, fill: Float = 0) {
    self.init(
      patchHeight: patchHeight, patchWidth: patchWidth, strideHeight: stride, strideWidth: stride, fill: [fill])
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
  /// - Throws: `VisualizationError.request` for a window larger than the picture, steps that leave places out, or fills for
  ///   another number of channels.
  public func occlusion(of score: Score, by picture: Tensor, _ window: OcclusionWindow) throws -> Tensor {
    let extents = picture.shape.extents
    guard extents.count == 4 else { throw VisualizationError.request("a picture of shape \(picture.shape)") }
    let isColumns = channelAxis == 1
    let (height, width) = isColumns ? (extents[2], extents[3]) : (extents[1], extents[2])
    guard (1...height).contains(window.patchHeight), (1...width).contains(window.patchWidth) else {
      throw VisualizationError.request(
        "a window of \(window.patchHeight) × \(window.patchWidth) does not fit a picture of \(height) × \(width)")
    }
    guard (1...window.patchHeight).contains(window.strideHeight), (1...window.patchWidth).contains(window.strideWidth)
    else {
      throw VisualizationError.request(
        "steps of \(window.strideHeight) × \(window.strideWidth) leave places between windows out")
    }
    let channels = extents[channelAxis]
    guard window.fill.count == 1 || window.fill.count == channels else {
      throw VisualizationError.request("\(window.fill.count) numbers to fill \(channels) channels")
    }
    let fill = window.fill.count == 1 ? Array(repeating: window.fill[0], count: channels) : window.fill
    let rows = OcclusionWindow.starts(height, window: window.patchHeight, stride: window.strideHeight)
    let columns = OcclusionWindow.starts(width, window: window.patchWidth, stride: window.strideWidth)
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
          for place in 0..<hidden.columns.count * inner { target[start + place] = fill[plane + place % inner] }
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
