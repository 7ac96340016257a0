import Bytes
import Tensors
import TorchSource

/// Changes of the names that a file gives its weights, as a user asks for them.
public struct WeightRenaming: Sendable {
  /// What is taken from the beginning of names that have it.
  public var prefix: String?
  /// Beginnings of names, whole parts between dots, and what takes their place; each name changes once.
  public var replacements: [(from: String, to: String)] = []

  public init() {}

  fileprivate func apply(to table: WeightTable, of path: String) throws(ModelFileError) -> WeightTable {
    var table = table
    let count = table.entries.count
    if let prefix, !prefix.isEmpty {
      guard table.names.contains(where: { $0.hasPrefix(prefix) }) else { throw unknown(prefix, path) }
      table = table.renamed { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    }
    for (from, _) in replacements where !table.names.contains(where: { Self.begins($0, with: from) }) {
      throw unknown(from, path)
    }
    table = table.renamed { name in
      guard let (from, to) = replacements.first(where: { Self.begins(name, with: $0.from) }) else { return name }
      return to + name.dropFirst(from.count)
    }
    guard table.entries.count == count else {
      throw ModelFileError(path: path, kind: .usage, "renaming makes one name of two")
    }
    return table
  }

  var isNothing: Bool { (prefix ?? "").isEmpty && replacements.isEmpty }

  private static func begins(_ name: String, with part: String) -> Bool {
    name == part || name.hasPrefix(part + ".")
  }

  static func onlyForWeights(_ path: String) -> ModelFileError {
    ModelFileError(path: path, kind: .usage, "the file has a graph: only the names of weights alone change")
  }

  private func unknown(_ beginning: String, _ path: String) -> ModelFileError {
    ModelFileError(path: path, kind: .usage, "no weight's name begins with \(quoted(beginning))")
  }
}

extension Model {
  /// The model with other names for its weights.
  ///
  /// - Throws: `ModelFileError` of kind `usage` for a prefix or a beginning that no name has, for two names that would become
  ///   one, and for a file that has a graph, whose names belong together.
  public func renamed(by renaming: WeightRenaming) throws(ModelFileError) -> Model {
    guard !renaming.isNothing else { return self }
    guard case .weights(let table) = contents else {
      throw WeightRenaming.onlyForWeights(path)
    }
    var model = self
    model.contents = .weights(try renaming.apply(to: table, of: path))
    // Its program knows the weights by their own names.
    model.script = nil
    return model
  }
}
