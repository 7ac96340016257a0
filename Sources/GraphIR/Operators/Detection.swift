import Tensors

/// Chooses boxes by score, dropping those that overlap a chosen one too much. Inputs: `boxes: N × B × 4`,
/// `scores: N × classes × B`, and optionally the largest number of boxes a class, the overlap (intersection over union) and
/// the score from which on boxes are dropped or kept. Output: `selected × 3` (sample, class, box).
public struct NonMaxSuppression: Operator {
  public static let identifier = OperatorIdentifier("NonMaxSuppression")
  public static let inputCount = 2...5

  /// Whether boxes are (centre x, centre y, width, height), not two opposite corners (y1, x1, y2, x2).
  public var centerPointBox = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("center_point_box", &centerPointBox)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let boxes = node.shape(0), let scores = node.shape(1) {
      guard boxes.count == 3, boxes[2].isCompatible(with: 4), scores.count == 3,
        boxes[0].isCompatible(with: scores[0]), boxes[1].isCompatible(with: scores[2])
      else { throw InferenceError("boxes and scores are not of shapes N × B × 4 and N × classes × B") }
    }
    node.setOutput(0, .int64, [.unknown, 3])
  }
}
