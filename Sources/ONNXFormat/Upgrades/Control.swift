import GraphIR
import Tensors

extension Upgrades {
  static let control = [Upgrade("Scan", at: 9, scanEachSample)]

  /// Scan of opset 8 ran over axis 1 of every sample along axis 0: a scan over the samples of scans over the sequence.
  private static func scanEachSample(_ node: inout VersionedNode, _ importer: inout GraphImporter) throws(ONNXError) {
    guard node.input(0) == nil else { throw node.unsupported("Scan of opset 8 with sequence lengths") }
    let scanned = try node.require("num_scan_inputs", Int.self)
    let body = try node.require("body", Graph.self)
    let inputs = Array(node.inputs.dropFirst())
    guard scanned > 0, scanned <= inputs.count, body.outputs.count == node.outputs.count else {
      throw node.error("\(inputs.count) inputs and \(node.outputs.count) outputs do not fit its body")
    }
    var inner: [(name: String, value: Attribute)] = [("body", .graph(body)), ("num_scan_inputs", .int(scanned))]
    if let directions = try node.take("directions", [Int].self) {
      inner.append(("scan_input_directions", .ints(directions)))
    }
    let sample = try sampleGraph(
      of: node, inputs.map { importer.facts($0) }, captures: node.captures.map { importer.facts($0) }, inner)
    node.inputs = inputs
    node.attributes = [("body", .graph(sample)), ("num_scan_inputs", .int(inputs.count))]
  }

  /// The graph that scans one sample.
  private static func sampleGraph(
    of node: VersionedNode, _ inputs: [ValueFacts?], captures: [ValueFacts?],
    _ attributes: [(name: String, value: Attribute)]
  ) throws(ONNXError) -> Graph {
    var graph = Graph(name: "\(node.name)/sample")
    for (index, facts) in inputs.enumerated() {
      let type = facts?.type?.tensor.map { type in
        ValueType.tensor(type.elementType, type.shape.map { Array($0.dropFirst()) })
      }
      graph.inputs.append(graph.addValue(GraphValue(name: "input_\(index)", type: type)))
    }
    graph.captures = captures.enumerated().map { index, facts in
      graph.addValue(GraphValue(name: "capture_\(index)", type: facts?.type))
    }
    graph.outputs = node.outputs.indices.map { graph.addValue(GraphValue(name: "output_\($0)", type: nil)) }
    do {
      let named = Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      let op = try AttributeCoder.decode(Scan.self, from: named)
      graph.nodes = [
        Node(name: node.name, op: op, inputs: graph.inputs, outputs: graph.outputs, captures: graph.captures)
      ]
    } catch {
      throw node.error(error.description)
    }
    // As for every node: a contradiction leaves types open.
    try? graph.inferTypes()
    return graph
  }
}
