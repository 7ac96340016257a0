import Bytes

/// The classes of `torch.nn`, written as PyTorch users write theirs: in Python, on the functions of
/// `torch.nn.functional`. A family is read when the first of its classes is used.
///
/// Attributes carry PyTorch's names, since networks read them (`self.fc.in_features`). Arguments that only matter to
/// training are taken and kept; what cannot be computed raises `NotImplementedError`.
enum Layers {
  struct Family: Sendable {
    let name: String
    let classes: [String]
    let source: String
  }

  private static let families: [Family] = [
    moduleLayers, containerLayers, convolutionLayers, poolingLayers, normalizationLayers, activationLayers,
    linearLayers, attentionLayers, shapeLayers,
  ]

  private static let byClass: [String: Family] = {
    var table: [String: Family] = [:]
    for family in families {
      for name in family.classes { table["torch.nn.\(name)"] = family }
    }
    return table
  }()

  /// The family that holds the class with this full name.
  static func family(of name: String) -> Family? { byClass[name] }

  /// Modules that are made of others: their results carry no names of their own.
  static let containers: Set<String> = ["Module", "Sequential", "ModuleList", "ModuleDict"]
}

extension Interpreter {
  /// The class with this full name, if it is one of `torch.nn`'s.
  func libraryClass(_ name: String) throws(SourceError) -> Reference<ClassObject>? {
    if let known = libraryClasses[name] { return known }
    guard let family = Layers.family(of: name) else { return nil }
    // Every layer is a module.
    if family.name != Layers.moduleLayers.name { _ = try libraryClass("torch.nn.Module") }
    guard loadedLibraries.insert(family.name).inserted else {
      throw failure(.internal, "the library lacks its class \(quoted(name))")
    }
    let file = SyntaxTree.File(name: "torch.nn (\(family.name))", isLibrary: true)
    let statements = try Parser.parse(family.source, file: file, into: &tree, limits: limits)
    let globals = libraryGlobals
    for (name, module) in [("torch", "torch"), ("nn", "torch.nn"), ("F", "torch.nn.functional"), ("math", "math")] {
      heap[globals].variables[name] = .library(module)
    }
    heap[globals].variables["OrderedDict"] = .library("collections.OrderedDict")
    heap[globals].variables["Parameter"] = .library("torch.nn.Parameter")
    heap[globals].variables["_register_buffer"] = .library("_register_buffer")
    for statement in statements { _ = try execute(statement, globals) }
    for name in family.classes {
      guard case .type(let type)? = heap[globals].variables[name] else {
        throw failure(.internal, "the library lacks its class \(quoted(name))")
      }
      libraryClasses["torch.nn.\(name)"] = type
    }
    return libraryClasses[name]
  }
}
