import ArgumentParser
import Bytes
import GraphIR
import ModelFiles
import Tensors
import TorchSource

/// Which model to open, and how weights become a graph.
struct ModelOptions: ParsableArguments {
  @Argument(help: "The model file.", completion: .file())
  var model: String

  @OptionGroup var building: BuildingOptions

  var limitOptions: LimitOptions { building.limitOptions }

  func open() throws -> Model { try building.open(model) }

  /// As `BuildingOptions.graph(of:inputs:)`.
  func graph(of model: Model, inputs: [ModuleInput] = []) throws -> BuiltGraph {
    try building.graph(of: model, inputs: inputs)
  }

  /// What is wrong with the model file.
  func check() throws -> ModelCheck { try building.check(model) }
}

/// How a model file becomes a graph.
struct BuildingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For files with weights only: a built-in architecture, or a file with the text of the nn.Module class.",
      valueName: "name|file.py"), completion: .file(extensions: ["py"]))
  var arch: String?

  @Option(
    name: .customLong("class"), help: ArgumentHelp("The class to build, where --arch has several.", valueName: "name"))
  var className: String?

  @Option(
    name: .customLong("arg"),
    help: ArgumentHelp("A value for a parameter of the constructor; repeatable.", valueName: "name=value"))
  var arguments: [String] = []

  @Option(
    help: ArgumentHelp(
      "The shape of an input, for --arch: 1x3x224x224, Nx3x224x224 for any batch, mask=Nx9:bool; repeatable.",
      valueName: "[name=]shape[:type]"))
  var shape: [String] = []

  @Option(help: ArgumentHelp("In a checkpoint, the entry with the weights.", valueName: "name"))
  var key: String?

  @Option(help: ArgumentHelp("What to take from the beginning of the weights' names.", valueName: "prefix"))
  var stripPrefix: String?

  @Option(
    name: .customLong("rename"),
    help: ArgumentHelp(
      "Another beginning for names of weights, whole parts between dots; repeatable.", valueName: "old=new"))
  var renames: [String] = []

  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  /// The options that only models have a use for, and whether they are given.
  var given: [(String, Bool)] {
    [
      ("--arch", arch != nil), ("--class", className != nil), ("--arg", !arguments.isEmpty),
      ("--shape", !shape.isEmpty), ("--key", key != nil), ("--strip-prefix", stripPrefix != nil),
      ("--rename", !renames.isEmpty),
    ]
  }

  /// The options but for `arch` as words of a command line.
  var words: [String] {
    var words: [String] = []
    func add(_ name: String, _ values: [String]) { for value in values { words += [name, value] } }
    add("--class", className.map { [$0] } ?? [])
    add("--arg", arguments)
    add("--shape", shape)
    add("--key", key.map { [$0] } ?? [])
    add("--strip-prefix", stripPrefix.map { [$0] } ?? [])
    add("--rename", renames)
    return words
  }

  func open(_ model: String) throws -> Model {
    try Model(opening: model, key: key, limits: try limitOptions.limits()).renamed(by: try renaming())
  }

  private func renaming() throws -> WeightRenaming {
    var renaming = WeightRenaming()
    renaming.prefix = stripPrefix
    for rename in renames {
      let (from, to) = try split(rename, option: "--rename")
      renaming.replacements.append((from, to))
    }
    return renaming
  }

  /// The model's graph, built from `arch` or a matching built-in architecture where the file has none.
  ///
  /// - Parameter inputs: what the model will run on, where `shape` does not say it.
  func graph(of model: Model, inputs: [ModuleInput] = []) throws -> BuiltGraph {
    try model.graph(
      architecture: arch.map { ArchitectureChoice($0) }, options: try buildOptions(inputs),
      limits: try limitOptions.limits())
  }

  /// What is wrong with the model file `model`.
  func check(_ model: String) throws -> ModelCheck {
    try ModelCheck(
      path: model, architecture: arch.map { ArchitectureChoice($0) }, options: try buildOptions([]), key: key,
      renaming: try renaming(), limits: try limitOptions.limits())
  }

  private func buildOptions(_ inputs: [ModuleInput]) throws -> Model.BuildOptions {
    var options = Model.BuildOptions()
    options.className = className
    options.inputs = try shape.map { text throws in try Self.input(text) }
    if options.inputs.isEmpty { options.inputs = inputs }
    for argument in arguments {
      let (name, value) = try split(argument, option: "--arg")
      options.arguments[name] = value
    }
    return options
  }

  /// `name=1x3xHxW:type`
  private static func input(_ text: String) throws -> ModuleInput {
    var rest = text[...]
    var input = ModuleInput(shape: [])
    if let equals = rest.firstIndex(of: "=") {
      input.name = String(rest[..<equals])
      rest = rest[rest.index(after: equals)...]
    }
    if let colon = rest.lastIndex(of: ":") {
      let name = rest[rest.index(after: colon)...]
      guard let type = ElementType(rawValue: String(name)) else {
        throw UsageFailure("--shape \(quoted(text)): \(quoted(String(name))) is no element type")
      }
      input.elementType = type
      rest = rest[..<colon]
    }
    input.shape = try rest.split(separator: "x", omittingEmptySubsequences: false).map { part in
      if let value = Int(part), value > 0 { return .known(value) }
      guard let first = part.first, first.isLetter else {
        throw UsageFailure("--shape \(quoted(text)): numbers and names between x expected, as in Nx3x224x224")
      }
      return .symbol(String(part))
    }
    return input
  }
}

/// What reading a file may cost.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "Change a limit for files from strangers, e.g. pickleBytes=100000000; repeatable.", valueName: "name=value"))
  var changes: [String] = []

  /// The limits that are changed, by name.
  func values() throws -> [(name: String, value: Int)] {
    try changes.map { change in
      let (name, text) = try split(change, option: "--limit")
      guard let value = Int(text), value >= 0 else { throw UsageFailure("--limit \(name): a whole number expected") }
      guard Limits.names.contains(name) else {
        throw UsageFailure(
          "--limit: there is no limit named \(quoted(name)) (there are \(Limits.names.joined(separator: ", ")))")
      }
      return (name, value)
    }
  }

  func limits() throws -> Limits {
    var limits = Limits()
    for (name, value) in try values() { _ = limits.set(name, to: value) }
    return limits
  }
}

/// The two halves of `name=value`.
func split(_ text: String, option: String) throws -> (name: String, value: String) {
  guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
    throw UsageFailure("\(option) \(quoted(text)): name=value expected")
  }
  return (String(text[..<equals]), String(text[text.index(after: equals)...]))
}
