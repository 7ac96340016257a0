import Bytes
import GraphIR
import ONNXFormat
import Tensors
import TorchSource

/// What a check of a model file found.
public struct ModelCheck: Sendable {
  public let path: String
  public let kind: FileKind
  public private(set) var violations = ViolationList()
  /// What was looked at, in words.
  public private(set) var checked: [String] = []

  /// Checks the file at `path`: an ONNX model by ONNX's specification, every other file for whether it opens, for numbers
  /// that are none, and for the architecture that its weights fit, or the program that it holds.
  ///
  /// - Parameters:
  ///   - architecture: which the weights must fit; where it is `nil`, none of the built-in ones need fit.
  ///   - key: as in `Model.init`.
  ///   - renaming: other names for weights; files that have a graph refuse it.
  /// - Throws: `ModelFileError` when there is no such file, or its content is no model's.
  public init(
    path: String, architecture: ArchitectureChoice? = nil, options: Model.BuildOptions = Model.BuildOptions(),
    key: String? = nil, renaming: WeightRenaming = WeightRenaming(), limits: Limits = Limits()
  ) throws(ModelFileError) {
    self.path = path
    let bytes: ByteView
    do {
      bytes = try ByteView(mapping: path)
      kind = try FileKind.sniff(bytes, limits: limits)
    } catch let failure as any Failure {
      throw ModelFileError(path: path, failure)
    } catch {
      throw ModelFileError(path: path, kind: .internal, "\(error)")
    }
    if kind == .onnx {
      guard renaming.isNothing else { throw WeightRenaming.onlyForWeights(path) }
      violations = ONNXFile.check(bytes, folder: Model.folder(of: path), limits: limits)
      checked = ["ONNX's specification: structure, names, operators, types, shapes and tensors"]
      return
    }
    do {
      let model = try Model(opening: path, key: key, limits: limits).renamed(by: renaming)
      checked.append("the file opens")
      check(model)
      try check(model, fits: architecture, options, limits)
    } catch {
      // What was asked is wrong, not the file.
      if error.kind == .usage { throw error }
      violations.add(Violation(.error, error.problem))
    }
  }

  /// Looks for NaNs and infinities.
  private mutating func check(_ model: Model) {
    let tensors: [(name: String, tensor: Tensor)]
    switch model.contents {
    case .graph(let graph):
      tensors = graph.usedConstants.compactMap { id in graph[id].constant.map { (graph[id].name, $0) } }
    case .weights(let table): tensors = table.entries.map { ($0.name, $0.tensor) }
    }
    for (name, tensor) in tensors where tensor.elementType != .string {
      let place = ModelPlace(value: name)
      do {
        let found = try tensor.statistics()
        if found.nanCount > 0 { violations.add(Violation(.warning, at: place, "\(found.nanCount) elements are NaN")) }
        if found.infinityCount > 0 {
          violations.add(Violation(.warning, at: place, "\(found.infinityCount) elements are infinite"))
        }
      } catch {
        violations.add(Violation(.error, at: place, error.description))
      }
    }
    checked.append("the elements of \(tensors.count) tensors are numbers")
  }

  private mutating func check(
    _ model: Model, fits choice: ArchitectureChoice?, _ options: Model.BuildOptions, _ limits: Limits
  ) throws(ModelFileError) {
    guard case .weights = model.contents else {
      checked.append("its graph is valid")
      return
    }
    do {
      let built = try model.graph(architecture: choice, options: options, limits: limits)
      if choice == nil, model.script != nil {
        checked.append("its program evaluates to a valid graph")
      } else {
        checked.append("names and shapes are those of \(built.architecture?.name ?? "the given architecture")")
      }
    } catch {
      // Without an architecture nobody said which it should be; a program comes with its file.
      if choice != nil || model.script != nil { throw error }
    }
  }
}
