import GraphIR

extension Downgrades {
  static let pooling = [
    Downgrade("AveragePool", "LpPool", "MaxPool", at: 22, refuseDroppedWindows),
    Downgrade("AveragePool", at: 19) { (node, _) throws(ONNXError) in try dropUnitDilations(&node, since: 19) },
    Downgrade("LpPool", at: 18) { (node, _) throws(ONNXError) in
      try dropUnitDilations(&node, since: 18)
      try node.refuse("ceil_mode", since: 18)
    },
  ]

  /// Since opset 22, a last window that begins in the padding behind the input gives no output.
  private static func refuseDroppedWindows(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError)
  {
    let attributes = Dictionary(node.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard node.has("ceil_mode"), let op = try? OperatorTable.decode(node.identifier, attributes) as? any WindowPooling,
      let window = try? op.window(), let extents = graph.shape(of: node.input(0))?.dropFirst(2)
    else { return }
    for (axis, extent) in extents.enumerated() where axis < window.kernel.count {
      guard let size = extent.value, let count = try? window.output(axis, input: size) else { continue }
      let (begin, end) = window.padding(axis, input: size)
      let (whole, rest) = (size + begin + end - window.extent(axis)).quotientAndRemainder(
        dividingBy: window.strides[axis])
      if whole + (rest > 0 ? 2 : 1) != count {
        throw node.needs(opset: 22, "ceil_mode where a window lies in the padding")
      }
    }
  }

  private static func dropUnitDilations(_ node: inout VersionedNode, since opset: Int) throws(ONNXError) {
    guard let dilations = try node.take("dilations", [Int].self), dilations.contains(where: { $0 != 1 }) else { return }
    throw node.needs(opset: opset, "dilations")
  }
}
