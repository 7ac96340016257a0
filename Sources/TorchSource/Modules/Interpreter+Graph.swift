import Bytes
import GraphIR
import Tensors

extension Interpreter {
  /// The graph that a module tree with its weights computes.
  ///
  /// - Parameters:
  ///   - inputs: what is known of the inputs; without any, they are found from the network.
  ///   - firstWeight: the shape of the first weight with several axes, for networks whose first layer does not tell.
  ///   - note: what the graph was made from, in words.
  func graph(
    of root: Reference<InstanceObject>, name: String, inputs: [ModuleInput], firstWeight: [Int]?, note: String
  ) throws(SourceError) -> Graph {
    var graph: Graph
    var taken: [String] = [note]
    if !inputs.isEmpty {
      let start = snapshot()
      do {
        graph = try trace(root, inputs, untyped: .float32)
      } catch {
        guard error.hint == .tokens, inputs.contains(where: { $0.elementType == nil }) else { throw error }
        restore(start)
        graph = try trace(root, inputs, untyped: .int64)
      }
    } else {
      let result = try InputDeduction(interpreter: self, root: root, firstWeight: firstWeight).run()
      graph = result.graph
      let shape = result.input.shape.map { $0.map(\.description).joined(separator: "×") } ?? "any shape"
      taken.append("input of \(shape) taken, as the network fits it")
    }
    graph.name = name
    graph.provenance.notes += taken + notes
    return graph
  }
}
