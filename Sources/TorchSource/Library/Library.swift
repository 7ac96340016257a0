import Bytes
import Tensors

/// What the evaluator knows of Python's and PyTorch's libraries, by full name.
enum Library {
  /// One row a function, in families.
  private static let families: [[LibraryFunction]] = [
    Builtins.functions, Containers.functions, Strings.functions, StandardLibrary.functions, Environment.functions,
    ModuleFunctions.functions,
    Convolution.functions, Pooling.functions, AdaptivePooling.functions, Normalization.functions, Activation.functions,
    Linear.functions, Elementwise.functions, Reduction.functions, ShapeChanges.functions, Joining.functions,
    Selection.functions, Creation.functions, Resampling.functions, Padding.functions, Initializers.functions,
    Recurrence.functions, Scattering.functions, Numbers.functions, Records.functions, ScriptOperators.functions,
    NumericLimits.functions, RandomNumberFunctions.functions, TrainingFunctions.functions,
  ]

  private static let functions: [String: LibraryFunction] = {
    var table: [String: LibraryFunction] = [:]
    for function in families.joined() {
      for name in function.names { table[name] = function }
    }
    return table
  }()

  static func function(_ name: String) -> LibraryFunction? { functions[name] }

  /// The name of the function that `name`, ending in `_`, changes its first argument with: `Tensor.relu_`, `F.relu_`.
  static func inPlace(_ name: String) -> String? {
    guard name.hasSuffix("_"), !name.hasSuffix("__"), name.hasPrefix("Tensor.") || name.hasPrefix("torch.") else {
      return nil
    }
    let plain = String(name.dropLast())
    return isFunction(plain) ? plain : nil
  }

  static func isKnown(_ name: String) -> Bool {
    isFunction(name) || inPlace(name) != nil || constants[name] != nil || Layers.family(of: name) != nil
      || exceptions.contains(name)
  }

  private static func isFunction(_ name: String) -> Bool {
    functions[name] != nil || Layers.function(name) != nil
  }

  /// The name that we know a thing by: torch exports many under several.
  static func canonicalName(_ name: String) -> String {
    if name.hasSuffix(".LightningModule") { return "torch.nn.Module" }
    for (prefix, replacement) in aliases where name == prefix || name.hasPrefix(prefix + ".") {
      return replacement + name.dropFirst(prefix.count)
    }
    let modules = "torch.nn.modules."
    guard name.hasPrefix(modules) else { return name }
    // `torch.nn.modules.conv.Conv2d`: a class; `torch.nn.modules.conv`: its file.
    let parts = name.dropFirst(modules.count).split(separator: ".")
    return parts.count == 2
      ? "torch.nn.\(parts[1])" : parts[0].first?.isUppercase == true ? "torch.nn.\(parts[0])" : name
  }

  private static let aliases: [(prefix: String, name: String)] = [
    ("torch.functional", "torch"),
    ("torch.special", "torch"),
    ("torch.nn.parameter", "torch.nn"),
    ("torch.autograd.variable", "torch.autograd"),
    ("torchvision.ops.misc", "torchvision.ops"),
    ("torchvision.models._utils", "torchvision.models"),
    ("timm.models.layers", "timm.layers"),
    ("np", "numpy"),
  ]

  static let constants: [String: PythonValue] = {
    var table: [String: PythonValue] = [
      "builtins.__debug__": .bool(false), "builtins.Ellipsis": .ellipsis, "builtins.NotImplemented": .none,
      "typing.TYPE_CHECKING": .bool(false),
      "torch.strided": .none, "torch.contiguous_format": .none, "torch.preserve_format": .none,
      "torch.channels_last": .none,
    ]
    for module in ["math", "numpy", "torch"] {
      table["\(module).pi"] = .float(.pi)
      table["\(module).e"] = .float(2.718281828459045)
      table["\(module).inf"] = .float(.infinity)
      table["\(module).nan"] = .float(.nan)
    }
    let types: [(String, ElementType)] = [
      ("float32", .float32), ("float", .float32), ("float64", .float64), ("double", .float64), ("float16", .float16),
      ("half", .float16), ("bfloat16", .bfloat16), ("int64", .int64), ("long", .int64), ("int32", .int32),
      ("int", .int32), ("int16", .int16), ("short", .int16), ("int8", .int8), ("uint8", .uint8), ("bool", .bool),
      ("complex64", .complex64),
    ]
    for (name, type) in types { table["torch.\(name)"] = .elementType(type) }
    for name in ["float32", "float64", "int64", "int32"] { table["numpy.\(name)"] = table["torch.\(name)"] }
    return table
  }()

  static let exceptions: Set<String> = Set(
    [
      "Exception", "BaseException", "ValueError", "TypeError", "RuntimeError", "NotImplementedError", "KeyError",
      "IndexError", "AttributeError", "AssertionError", "ImportError", "ModuleNotFoundError", "StopIteration",
      "ZeroDivisionError", "OverflowError", "NameError", "OSError", "IOError", "FileNotFoundError", "Warning",
      "UserWarning", "DeprecationWarning", "FutureWarning", "ArithmeticError", "LookupError", "KeyboardInterrupt",
    ].map { "builtins.\($0)" })

  /// Bases that add nothing which a network is built of.
  static let emptyBases: Set<String> = exceptions.union([
    "builtins.object", "abc.ABC", "typing.Generic", "typing.Protocol", "collections.abc.Callable",
  ])

  /// `with` contexts under which the same is computed.
  static let contexts: Set<String> = [
    "torch.no_grad", "torch.enable_grad", "torch.inference_mode", "torch.set_grad_enabled",
    "torch.autograd.set_grad_enabled", "torch.autograd.no_grad", "torch.autograd.profiler.record_function",
    "torch.profiler.record_function", "contextlib.nullcontext", "contextlib.suppress", "warnings.catch_warnings",
  ]

  /// Those of them in which no gradient flows.
  static let contextsWithoutGradients: Set<String> = [
    "torch.no_grad", "torch.inference_mode", "torch.autograd.no_grad",
  ]
}

extension Interpreter {
  /// The value that an import's name stands for.
  func libraryValue(_ name: String) throws(SourceError) -> PythonValue {
    if let constant = Library.constants[name] { return constant }
    if let type = try libraryClass(name) { return .type(type) }
    return .library(name)
  }

  func callLibrary(_ name: String, _ arguments: Arguments) throws(SourceError) -> PythonValue {
    try spend(4)
    if let result = try callFunction(name, arguments) { return result }
    if let plain = Library.inPlace(name) {
      guard case .tensor(let target)? = arguments.positional.first else {
        throw typeError("\(name) takes a tensor first")
      }
      guard case .tensor(let new)? = try callFunction(plain, arguments) else { return .none }
      try mutate(target, to: try value(of: new))
      return .tensor(target)
    }
    if Library.exceptions.contains(name) {
      return .string(try arguments.positional.first.map { first throws(SourceError) in try text(of: first) } ?? "")
    }
    if Environment.ignores(name) {
      if case .tensor? = arguments.positional.first { return arguments.positional[0] }
      return .library(name)
    }
    throw failure(
      .unsupported, "\(name), which the file imports, is not supported", exception: "NotImplementedError")
  }

  /// Calls the function of the library with this name, if there is one.
  private func callFunction(_ name: String, _ arguments: Arguments) throws(SourceError) -> PythonValue? {
    if let function = Library.function(name) {
      let call = try bind(arguments, to: function, name)
      return try named(call.shortName) { () throws(SourceError) in try function.body(call) }
    }
    guard let function = try libraryFunction(name) else { return nil }
    return try callLibraryText(function, name, arguments)
  }
}
