import GraphIR
import Tensors

extension NonMaxSuppression: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let boxes = try node.input(0)
    let scores = try node.input(1)
    guard boxes.elementType == .float32, scores.elementType == .float32 else {
      throw node.unsupported("NonMaxSuppression of \(boxes.elementType)")
    }
    guard boxes.shape.rank == 3, boxes.extents[2] == 4, scores.shape.rank == 3, scores.extents[0] == boxes.extents[0],
      scores.extents[2] == boxes.extents[1]
    else { throw .node(node.name, "boxes of shape \(boxes.shape) and scores of shape \(scores.shape) do not fit") }
    let (samples, classes, count) = (scores.extents[0], scores.extents[1], boxes.extents[1])
    return ClosureKernel { frame throws(RuntimeError) in
      let limit = Int(frame.elements(2, Int64.self).first ?? 0)
      let overlap = frame.elements(3, Float.self).first ?? 0
      let threshold = frame.elements(4, Float.self).first ?? -.infinity
      var selected: [Int64] = []
      if limit > 0 {
        for sample in 0..<samples {
          let boxes = (0..<count).map { index in
            Box(UnsafeBufferPointer(rebasing: frame.elements(0, Float.self)[((sample * count + index) * 4)...]), self)
          }
          for category in 0..<classes {
            let start = (sample * classes + category) * count
            let scores = UnsafeBufferPointer(rebasing: frame.elements(1, Float.self)[start..<start + count])
            for index in Self.select(boxes, scores, limit: limit, overlap: overlap, threshold: threshold) {
              selected += [Int64(sample), Int64(category), Int64(index)]
            }
          }
        }
      }
      _ = try frame.allocate(0, Int64.self, [selected.count / 3, 3]).update(from: selected)
    }
  }

  /// The chosen boxes of one class, best first.
  private static func select(
    _ boxes: [Box], _ scores: UnsafeBufferPointer<Float>, limit: Int, overlap: Float, threshold: Float
  ) -> [Int] {
    let candidates = scores.indices.filter { scores[$0] > threshold }
      .sorted { scores[$0] > scores[$1] || (scores[$0] == scores[$1] && $0 < $1) }
    var chosen: [Int] = []
    for candidate in candidates {
      if chosen.count == limit { break }
      if chosen.allSatisfy({ boxes[$0].overlap(with: boxes[candidate]) <= overlap }) { chosen.append(candidate) }
    }
    return chosen
  }
}

/// An axis-parallel rectangle.
private struct Box {
  private let top: Float
  private let left: Float
  private let bottom: Float
  private let right: Float

  init(_ numbers: UnsafeBufferPointer<Float>, _ op: NonMaxSuppression) {
    let (a, b, c, d) = (numbers[0], numbers[1], numbers[2], numbers[3])
    if op.centerPointBox {
      (left, top, right, bottom) = (a - c / 2, b - d / 2, a + c / 2, b + d / 2)
    } else {
      (top, bottom) = (min(a, c), max(a, c))
      (left, right) = (min(b, d), max(b, d))
    }
  }

  private var area: Float { (bottom - top) * (right - left) }

  /// Intersection over union; 0 for boxes without area.
  func overlap(with other: Box) -> Float {
    let height = min(bottom, other.bottom) - max(top, other.top)
    let width = min(right, other.right) - max(left, other.left)
    guard height > 0, width > 0, area > 0, other.area > 0 else { return 0 }
    return height * width / (area + other.area - height * width)
  }
}
