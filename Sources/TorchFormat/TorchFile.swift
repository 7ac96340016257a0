// TorchFormat: what torch.save, torch.jit.save and torch.export.save wrote, of any version, without Python.
//
// bytes ─► container (zip archive, legacy stream, tar archive) ─► Pickle ─► Checkpoint ─► WeightTable
//                    │                                              └───► ObjectTree ─┐
//                    ├─ TorchScript: the text of its program ────────────────────────┴─► ScriptArchive
//                    └─ torch.export: JSON and storages ─► ExportedProgram ─► WeightTable
//
// A container gives the pickle of the saved object and the bytes of the storages. `Unpickler` turns the pickle into flat
// records and executes nothing. `TensorReader` knows which records are tensors, `CheckpointReader` which of them are the
// weights, and `TensorLoader` makes them views of the file's bytes.

import Bytes
import Tensors

/// A file that `torch.save` wrote: a state_dict, a checkpoint around one, a whole module, a tensor.
public struct TorchFile: Sendable {
  /// The ways in which PyTorch packs a pickle and its storages into one file.
  public enum Container: String, Sendable, Hashable, CaseIterable {
    /// PyTorch 1.6 and later.
    case zip = "zip archive"
    /// PyTorch 0.1.10 to 1.5, and later when asked to.
    case legacy = "legacy stream"
    /// PyTorch before 0.1.10.
    case tar = "tar archive"
    /// `torch.jit.save`: a module with its program (`script()`).
    case torchScript = "TorchScript archive"
    /// `torch.export.save`; `ExportedProgram` reads it.
    case exported = "torch.export archive"
  }

  public struct Options: Sendable, Hashable {
    /// The checkpoint's entry with the weights, dots between nested names (`model.ema`); `nil` chooses by rule.
    public var key: String?

    public init(key: String? = nil) { self.key = key }
  }

  public let container: Container
  let pickle: Pickle
  let storages: StorageSource
  let bigEndian: Bool
  let tensors: TensorReader
  /// Facts that only the container knows.
  let details: [Provenance.Detail]
  let notes: [String]
  let fileSize: Int
  let limits: Limits

  /// Which container `bytes` are, by their content; `nil` when they are none. An archive that was cut off is recognised by
  /// its beginning.
  public static func sniff(_ bytes: ByteView) -> Container? {
    if LegacyStream.recognizes(bytes) { return .legacy }
    if ZipArchive.recognizes(bytes) {
      if let archive = try? ZipArchive(bytes), let (flavor, _) = ZipContainer.flavor(of: archive) {
        switch flavor {
        case .checkpoint: return .zip
        case .torchScript: return .torchScript
        case .exported: return .exported
        }
      }
      return ZipContainer.recognizesStart(bytes) ? .zip : nil
    }
    return TarContainer.recognizes(bytes) ? .tar : nil
  }

  /// Reads the weights that `bytes` hold; tensors are views of `bytes`.
  ///
  /// Names are those of the state_dict, without what `DataParallel` or `torch.compile` put before them. A bare tensor is
  /// named `tensor`, the tensors of a list by their numbers. `provenance` tells the container, what was unwrapped and
  /// removed, and what else the file holds (numbers and texts under `metadata`).
  ///
  /// - Throws: `TorchError` for files that are damaged, hostile, or of a kind that is not read.
  public static func read(
    _ bytes: ByteView, limits: Limits = Limits(), options: Options = Options()
  ) throws(TorchError) -> WeightTable {
    if sniff(bytes) == .exported { return try ExportedProgram(parsing: bytes, limits: limits).weights }
    return try TorchFile(parsing: bytes, limits: limits).weights(options)
  }

  /// Reads the container and the pickle, and no storage.
  public init(parsing bytes: ByteView, limits: Limits = Limits()) throws(TorchError) {
    self.limits = limits
    fileSize = bytes.count
    if ZipArchive.recognizes(bytes) {
      let archive = try ZipContainer(parsing: bytes, limits: limits)
      container = archive.isScript ? .torchScript : .zip
      pickle = archive.pickle
      storages = .zip(archive.archive, folder: archive.root + "data/")
      bigEndian = archive.bigEndian
      tensors = TensorReader(pickle: pickle, limits: limits)
      details = try archive.details()
      notes = []
    } else if TarContainer.recognizes(bytes) {
      let archive = try TarContainer(parsing: bytes, limits: limits)
      container = .tar
      pickle = archive.pickle
      storages = .table(archive.storages)
      bigEndian = false
      tensors = TensorReader(pickle: pickle, limits: limits, named: archive.tensors)
      details = []
      notes = []
    } else {
      let stream = try LegacyStream(parsing: bytes, limits: limits)
      container = .legacy
      pickle = stream.pickle
      storages = .table(stream.storages)
      bigEndian = false
      tensors = TensorReader(pickle: pickle, limits: limits)
      details = []
      notes = stream.trailing == 0 ? [] : ["did not read \(stream.trailing) bytes after the last storage"]
    }
  }

  /// Another pickle of the same archive, with storages of its own.
  init(
    _ file: TorchFile, pickle name: String, storages: StorageSource, _ archive: ZipArchive
  ) throws(TorchError) {
    container = file.container
    pickle = try ZipContainer.pickle(name, in: archive, limits: file.limits)
    self.storages = storages
    bigEndian = file.bigEndian
    limits = file.limits
    tensors = TensorReader(pickle: pickle, limits: limits)
    details = []
    notes = []
    fileSize = file.fileSize
  }

  /// The weights, as views of the file's bytes; see `read`.
  public func weights(_ options: Options = Options()) throws(TorchError) -> WeightTable {
    var budget = allocation
    return try weights(options, spending: &budget)
  }

  /// Bytes that may be allocated on the file's behalf.
  var allocation: Int { limits.allocation(forFileOf: fileSize) }

  /// The weights; takes what they allocate and promise from `budget`.
  func weights(_ options: Options, spending budget: inout Int) throws(TorchError) -> WeightTable {
    let checkpoint = try Checkpoint(pickle, tensors: tensors, key: options.key, budget: budget, limits: limits)
    var loader = TensorLoader(
      pickle: pickle, storages: storages, bigEndian: bigEndian, budget: checkpoint.budget)
    defer { budget = loader.budget }

    var table = WeightTable(provenance: try provenance(of: checkpoint, &loader))
    for (name, record) in checkpoint.tensors {
      guard table[name] == nil else { throw .tensor(name: name, what: "there are two of this name") }
      table.set(name, try loader.tensor(record, name: name))
    }
    return table
  }
}
