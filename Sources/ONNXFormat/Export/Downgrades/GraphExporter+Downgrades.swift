import GraphIR
import Tensors

/// What downgrades ask of the graph, beside what `NodeBuilder` has.
extension GraphExporter {
  /// The elements of an integer input that was an attribute before `opset`; `nil` where it is left out.
  ///
  /// - Throws: when they are not known before the graph runs.
  func integers(
    of id: ValueID?, _ what: String, for node: VersionedNode, since opset: Int
  ) throws(ONNXError) -> [Int]? {
    guard let id else { return nil }
    guard let values = try? constant(id)?.integers() else { throw node.needs(opset: opset, "\(what), computed,") }
    return values
  }

  /// `id` as elements of `type`, by a Cast where it has not that type already.
  mutating func cast(
    _ id: ValueID?, to type: ElementType, before node: VersionedNode, as role: String
  ) throws(ONNXError) -> ValueID? {
    guard let id, elementType(of: id) != type else { return id }
    return try insert("Cast", [id], [("to", .int(type.onnxCode))], before: node, as: role)
  }
}
