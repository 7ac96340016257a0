// GraphPasses: rewrites that hold for every model and every runtime. Each keeps the graph's results equal (up to rounding),
// and a test of its own says so.

import GraphIR

/// A rewrite of a graph that keeps its results.
public protocol GraphPass: Sendable {
  /// - Throws: `GraphError` when the graph contradicts its operators.
  func run(on graph: inout Graph) throws(GraphError)
}
