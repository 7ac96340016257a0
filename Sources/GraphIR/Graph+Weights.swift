import Tensors

extension Graph {
  /// The constants that nodes read, by name, in order of first use: parameters and tables. Those of a node's subgraphs are
  /// named after the node, `loop/weight`.
  public var weights: WeightTable {
    var table = WeightTable(provenance: provenance)
    var names = UniqueNames()
    addWeights(to: &table, &names, prefix: "")
    return table
  }

  private func addWeights(to table: inout WeightTable, _ names: inout UniqueNames, prefix: String) {
    for id in usedConstants {
      if let tensor = self[id].constant { table.set(names.make(prefix + self[id].name), tensor) }
    }
    for node in nodes {
      for graph in node.op.subgraphs { graph.addWeights(to: &table, &names, prefix: prefix + node.name + "/") }
    }
  }
}
