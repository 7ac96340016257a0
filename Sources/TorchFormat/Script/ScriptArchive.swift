import Bytes
import Tensors

// What torch.jit.save adds to a zip archive of PyTorch (`torch/csrc/jit/serialization/export_module.cpp`):
//
//   ROOT/data.pkl           the module: objects of the classes in `code/`, made by NEWOBJ and BUILD; tensors in `data/`
//   ROOT/code/A/B.py        the text of the classes and functions of the module `A.B`
//   ROOT/constants.pkl      a tuple of the tensors that the text calls CONSTANTS.c0, CONSTANTS.c1, …, in `constants/`
//   ROOT/traced_inputs.pkl  of a traced module: for each method the inputs that it was traced with, in `traced_inputs/`
//   ROOT/bytecode.pkl       of an archive for mobile devices: the same methods as instructions; `code/` may be missing

/// A TorchScript archive: a program, and the object that it belongs to.
public struct ScriptArchive: Sendable {
  /// The text of one module.
  public struct Source: Sendable {
    /// The full name: `__torch__.torch.nn.modules.conv`.
    public var module: String
    public var text: String
  }

  public var sources: [Source] = []
  /// `CONSTANTS.c0` and so on, in their order.
  public var constants: [Tensor] = []
  /// The saved module; tensors are views of the file's bytes.
  public var objects = ObjectTree()
  /// The tensors that the module was traced with, where the archive keeps them.
  public var exampleInputs: [Tensor] = []
}

extension TorchFile {
  /// The program of a TorchScript archive; `nil` for other files, and for archives for mobile devices without its text.
  ///
  /// - Throws: `TorchError` for archives that are damaged or hostile.
  public func script() throws(TorchError) -> ScriptArchive? {
    guard container == .torchScript, case .zip(let zip, let folder) = storages else { return nil }
    let root = String(folder.dropLast("data/".count))
    var script = ScriptArchive()
    script.sources = try Self.sources(in: zip, root: root, limits: limits)
    if script.sources.isEmpty { return nil }
    script.objects = try objects()
    if let constants = try member("constants", of: zip, root: root) {
      script.constants = try constants.tensors(named: "CONSTANTS.c")
    }
    if let inputs = try member("traced_inputs", of: zip, root: root) {
      // A convenience: archives whose inputs are no plain tensors are none the worse.
      script.exampleInputs = (try? inputs.tensors(named: "input")) ?? []
    }
    return script
  }

  private static func sources(
    in zip: ZipArchive, root: String, limits: Limits
  ) throws(TorchError) -> [ScriptArchive.Source] {
    let folder = root + "code/"
    var sources: [ScriptArchive.Source] = []
    var size = 0
    for entry in zip.entries where entry.name.hasPrefix(folder) && entry.name.hasSuffix(".py") {
      let (sum, overflow) = size.addingReportingOverflow(entry.size)
      guard !overflow, sum <= limits.sourceBytes else {
        throw .limit(what: "size of the archive's code", value: overflow ? .max : sum, allowed: limits.sourceBytes)
      }
      size = sum
      let module = entry.name.dropFirst(folder.count).dropLast(3).map { $0 == "/" ? "." : $0 }
      do {
        sources.append(ScriptArchive.Source(module: String(module), text: try zip.data(of: entry).text))
      } catch { throw .zip(error) }
    }
    return sources
  }

  /// The pickle `NAME.pkl` beside the module's own, whose tensors lie in the folder `NAME`.
  private func member(_ name: String, of zip: ZipArchive, root: String) throws(TorchError) -> TorchFile? {
    guard zip[root + name + ".pkl"] != nil else { return nil }
    return try TorchFile(self, pickle: root + name + ".pkl", storages: .zip(zip, folder: root + name + "/"), zip)
  }

  /// All tensors that the pickle's root holds, as they come.
  private func tensors(named name: String) throws(TorchError) -> [Tensor] {
    let tree = try objects()
    var found: [Tensor] = []
    var seen: Set<ObjectTree.Place> = []
    var waiting = [tree.root]
    while let place = waiting.popLast() {
      switch tree[place] {
      case .tensor(let tensor): found.append(tensor)
      case .list(let elements), .tuple(let elements):
        if seen.insert(place).inserted { waiting += elements.reversed() }
      case .dictionary(let pairs): if seen.insert(place).inserted { waiting += pairs.reversed().map(\.value) }
      case .none, .bool, .int, .float, .text, .instance, .other:
        throw .container(part: "\(name) of the archive", offset: 0, what: "tensors expected")
      }
    }
    return found
  }
}
