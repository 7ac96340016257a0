import Tensors

extension WeightTable {
  /// What training frameworks put before every name of the network that they wrap: `DataParallel`, `torch.compile`, and the
  /// attributes that Lightning modules usually keep a network in.
  private static let wrappers = ["module.", "_orig_mod.", "model.", "net.", "network.", "backbone."]

  /// The table without a wrapper's prefix before all names, unless some name of the network itself begins so.
  func unwrapped(for expected: [NamedTensor] = []) -> WeightTable {
    var table = self
    while let prefix = Self.wrappers.first(where: { prefix in
      !table.entries.isEmpty && table.entries.allSatisfy { $0.name.count > prefix.count && $0.name.hasPrefix(prefix) }
    }), !expected.contains(where: { $0.name.hasPrefix(prefix) }) {
      table = table.renamed { String($0.dropFirst(prefix.count)) }
      table.provenance.notes.append("removed the prefix \"\(prefix)\" of all names")
    }
    return table
  }

  /// The table with other names; of two that become the same, the later tensor stays.
  public func renamed(_ name: (String) -> String) -> WeightTable {
    var table = WeightTable(provenance: provenance)
    for entry in entries { table.set(name(entry.name), entry.tensor) }
    return table
  }
}
