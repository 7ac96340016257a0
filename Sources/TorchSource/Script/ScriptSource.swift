import Bytes
import GraphIR
import Tensors

// A TorchScript archive as this room sees it: Python of a small dialect (full names, no imports, PyTorch's operators by
// their names in C++ with their arguments in that order), and the object that its methods are called on.

/// The program of a TorchScript archive.
public struct ScriptSource: Sendable {
  /// The text of one module, by its full name: `__torch__.torch.nn.modules.conv`.
  public struct File: Sendable {
    public var module: String
    public var text: String

    public init(module: String, text: String) {
      self.module = module
      self.text = text
    }
  }

  public var files: [File]
  /// What the text calls `CONSTANTS.c0`, `CONSTANTS.c1`, …
  public var constants: [Tensor]
  /// The module: instances of the classes in `files`.
  public var objects: ObjectTree
  /// The inputs that the module was traced with; none where it was scripted.
  public var exampleInputs: [Tensor]
  public var provenance: Provenance

  public init(
    files: [File], constants: [Tensor], objects: ObjectTree, exampleInputs: [Tensor] = [], provenance: Provenance
  ) {
    self.files = files
    self.constants = constants
    self.objects = objects
    self.exampleInputs = exampleInputs
    self.provenance = provenance
  }

  /// The graph that the module's `forward` computes in evaluation mode. Nodes are named after the modules that they belong
  /// to, as for `ModuleSource`; parameters by their paths.
  ///
  /// - Parameter inputs: what `forward` is called with, as for `ModuleSource`. Without any, the inputs that the module was
  ///   traced with, else what the first layer tells and usual sizes.
  /// - Throws: `SourceError` with the place in the archive's text.
  public func graph(inputs: [ModuleInput] = [], limits: Limits = Limits()) throws(SourceError) -> Graph {
    try withEvaluationStack(limits) { () throws(SourceError) in
      let interpreter = Interpreter(name: "code", provenance: provenance, limits: limits)
      try interpreter.load(files, constants)
      var reader = ScriptObjects(interpreter: interpreter, tree: objects)
      guard case .instance(let root) = try reader.value(at: objects.root, path: "", depth: 0),
        interpreter.isModule(.instance(root)) != nil
      else { throw SourceError(.malformed, file: "code", "the saved object is no module") }
      try interpreter.nameModules(under: root)
      let name = interpreter.heap[interpreter.heap[root].type].name
      return try interpreter.graph(
        of: root, name: name, inputs: inputs.isEmpty ? tracedInputs : inputs, firstWeight: reader.firstWeight,
        note: "TorchScript module \(quoted(name))")
    }
  }

  /// The traced inputs, for any batch where all have the same extent on their first axis.
  private var tracedInputs: [ModuleInput] {
    guard exampleInputs.allSatisfy({ $0.shape.rank > 0 }) else { return [] }
    return ModuleInput.inputs(for: exampleInputs.map { (nil, $0) })
  }
}
