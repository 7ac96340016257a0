import Bytes
import GraphIR

/// The classes of `torch.nn`, and functions that consist of others, written as PyTorch users write theirs: in Python, on the
/// functions in `Lowering`. A family is read when the first of its classes or functions is used.
///
/// Attributes carry PyTorch's names, since networks read them (`self.fc.in_features`). Arguments that only matter to
/// training are taken and kept; what cannot be computed raises `NotImplementedError`.
enum Layers {
  struct Family: Sendable {
    let name: String
    /// By their names behind `torch.nn.`; with a dot, by their full names.
    var classes: [String] = []
    /// The full names that a function of the text is known by, by its name there.
    var functions: [String: [String]] = [:]
    let source: String
  }

  private static let families: [Family] = [
    moduleLayers, containerLayers, convolutionLayers, poolingLayers, normalizationLayers, activationLayers,
    linearLayers, shapeLayers, recurrentLayers, attentionLayers, transformerLayers, torchvisionLayers,
    attentionFunctions, gridFunctions, arithmeticFunctions, matrixFunctions, statisticFunctions, arrangementFunctions,
    placeFunctions, windowFunctions, dropoutFunctions,
  ]

  private static let byClass: [String: Family] = {
    var table: [String: Family] = [:]
    for family in families {
      for name in family.classes { table[fullName(name)] = family }
    }
    return table
  }()

  private static let byFunction: [String: (family: Family, name: String)] = {
    var table: [String: (family: Family, name: String)] = [:]
    for family in families {
      for (name, aliases) in family.functions {
        for alias in aliases { table[alias] = (family, name) }
      }
    }
    return table
  }()

  static func fullName(_ name: String) -> String { name.contains(".") ? name : "torch.nn.\(name)" }

  /// The family that holds the function with this full name, and its name there.
  static func function(_ name: String) -> (family: Family, name: String)? { byFunction[name] }

  /// The family that holds the class with this full name.
  static func family(of name: String) -> Family? { byClass[name] }

  /// Functions that only the library's own text calls.
  static let primitives = [
    "_register_buffer", "_recurrent", "_recurrent_rank", "_reset_embedding", "_is_training", "_drops",
  ]

  /// Modules that are made of others: their results carry no names of their own.
  static let containers: Set<String> = ["Module", "Sequential", "ModuleList", "ModuleDict"]
}

extension Interpreter {
  /// The class with this full name, if it is one of the library's.
  func libraryClass(_ name: String) throws(SourceError) -> Reference<ClassObject>? {
    if let known = libraryClasses[name] { return known }
    guard let family = Layers.family(of: name) else { return nil }
    try load(family)
    return libraryClasses[name]
  }

  /// The function with this full name, if the library has it as text.
  func libraryFunction(_ name: String) throws(SourceError) -> Reference<FunctionObject>? {
    guard let (family, ownName) = Layers.function(name) else { return nil }
    try load(family)
    guard case .function(let id)? = heap[libraryGlobals].variables[ownName] else {
      throw failure(.internal, "the library lacks its function \(quoted(name))")
    }
    return id
  }

  /// Calls a function that the library has as text: its result is named as that of one node.
  func callLibraryText(
    _ id: Reference<FunctionObject>, _ name: String, _ arguments: Arguments
  ) throws(SourceError) -> PythonValue {
    guard naming.leaf == nil else { return try call(.function(id), arguments) }
    let outer = naming
    defer { naming = outer }
    let ownName = tracer.unique(naming.path + (name.split(separator: ".").last.map(String.init) ?? name))
    naming.leaf = ownName
    let first = tracer.builder.graph.values.count
    return try finishLeaf(try call(.function(id), arguments), ownName, madeFrom: first)
  }

  /// Reads a family's text, once.
  private func load(_ family: Layers.Family) throws(SourceError) {
    guard !loadedLibraries.contains(family.name) else { return }
    // Every layer is a module.
    if family.name != Layers.moduleLayers.name { _ = try libraryClass("torch.nn.Module") }
    loadedLibraries.insert(family.name)
    let file = SyntaxTree.File(name: "torch.nn (\(family.name))", isLibrary: true)
    let statements = try Parser.parse(family.source, file: file, into: &tree, limits: limits)
    let globals = libraryGlobals
    for (name, module) in [
      ("torch", "torch"), ("nn", "torch.nn"), ("F", "torch.nn.functional"), ("math", "math"), ("copy", "copy"),
      ("OrderedDict", "collections.OrderedDict"), ("Parameter", "torch.nn.Parameter"),
    ] {
      heap[globals].variables[name] = .library(module)
    }
    for name in Layers.primitives { heap[globals].variables[name] = .library(name) }
    for statement in statements { _ = try execute(statement, globals) }
    for name in family.classes {
      let shortName = name.split(separator: ".").last.map(String.init) ?? name
      guard case .type(let type)? = heap[globals].variables[shortName] else {
        throw failure(.internal, "the library lacks its class \(quoted(name))")
      }
      libraryClasses[Layers.fullName(name)] = type
    }
  }
}
