import GraphIR

extension Upgrades {
  static let convolution = [Upgrade("ConvTranspose", at: 11, keepSpatialExtents)]

  /// Opset 1 did not say whether `output_shape` has the batch and channel extents; exporters wrote it both ways.
  private static func keepSpatialExtents(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    guard let shape = try node.take("output_shape", [Int].self) else { return }
    let rank = graph.shape(of: node.input(0))?.count ?? graph.shape(of: node.input(1))?.count
    node.set("output_shape", .ints(shape.count == rank ? Array(shape.dropFirst(2)) : shape))
  }
}
