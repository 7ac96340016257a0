import GraphIR
import Tensors

extension Upgrades {
  static let softmax = [Upgrade("Softmax", "LogSoftmax", "Hardmax", at: 13, flattenAroundAxis)]

  /// Before opset 13, the input was taken as a matrix: the axes before `axis` (1 by default), and those from it on.
  /// Where that is not the same as working along one axis, the matrix is made.
  private static func flattenAroundAxis(
    _ node: inout VersionedNode, _ graph: inout GraphImporter
  ) throws(ONNXError) {
    let axis = try node.take("axis", Int.self) ?? 1
    let input = node.input(0)
    let shape = graph.shape(of: input)
    if let shape, let single = singleAxis(from: axis, shape) {
      node.set("axis", .int(single))
      return
    }
    if let rank = shape?.count, axis < -rank || axis > rank {
      throw node.error("axis \(axis) is out of range for rank \(rank)")
    }
    let original: ValueID
    if let shape, case let extents = shape.compactMap(\.value), extents.count == shape.count {
      original = try graph.integers(extents, for: node, as: "shape")
    } else {
      original = try graph.insert("Shape", [input], before: node, as: "shape")
    }
    node.inputs = [try graph.insert("Flatten", [input], [("axis", .int(axis))], before: node, as: "flatten")]
    node.set("axis", .int(-1))
    // Extents of 0 are meant as such: the shape is the input's own.
    graph.append("Reshape", [original], [("allowzero", .int(1))], after: &node, output: 0, as: "restore")
  }

  /// The one axis that the flattened result is computed along: the axes after it have extent 1.
  private static func singleAxis(from axis: Int, _ shape: [Dimension]) -> Int? {
    let first = axis < 0 ? axis + shape.count : axis
    guard shape.indices.contains(first) else { return nil }
    let wide = shape.indices.filter { $0 >= first && shape[$0] != 1 }
    return wide.count > 1 ? nil : wide.first ?? first
  }
}
