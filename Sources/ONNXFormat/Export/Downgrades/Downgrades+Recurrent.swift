import GraphIR

extension Downgrades {
  static let recurrent = [Downgrade("RNN", "GRU", "LSTM", at: 14, putTimeFirst)]

  /// With `layout` = 1 the batch comes first, in the sequences and in the states; before opset 14 it came second, in `Y`
  /// third.
  private static func putTimeFirst(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    guard try node.take("layout", Bool.self) ?? false else { return }
    let swapped: [(name: String, value: Attribute)] = [("perm", .ints([1, 0, 2]))]
    for (index, role) in [(0, "x"), (5, "initial_h"), (6, "initial_c")] {
      guard let input = node.input(index) else { continue }
      node.setInput(index, try graph.insert("Transpose", [input], swapped, before: node, as: role))
    }
    // From time × directions × batch × hidden to batch × time × directions × hidden.
    graph.append("Transpose", [], [("perm", .ints([2, 0, 1, 3]))], after: &node, output: 0, as: "y")
    graph.append("Transpose", [], swapped, after: &node, output: 1, as: "y_h")
    graph.append("Transpose", [], swapped, after: &node, output: 2, as: "y_c")
  }
}
