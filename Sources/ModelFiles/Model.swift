import ArrayFormats
import Bytes
import GraphIR
import KerasFormat
import ONNXFormat
import Tensors
import TorchFormat
import TorchSource

/// A model file, opened: its graph, or the weights of a network that an architecture describes.
public struct Model: Sendable {
  public enum Contents: Sendable {
    case graph(Graph)
    case weights(WeightTable)
  }

  public let path: String
  public let kind: FileKind
  /// The file's size.
  public let byteCount: Int
  public internal(set) var contents: Contents
  /// The program that a file with weights brings along: that of a TorchScript archive.
  public internal(set) var script: ScriptSource?

  /// Opens the file at `path`, whatever its name says it is.
  ///
  /// - Parameter key: in a PyTorch checkpoint, the entry with the weights.
  /// - Throws: `ModelFileError`.
  public init(opening path: String, key: String? = nil, limits: Limits = Limits()) throws(ModelFileError) {
    self.path = path
    do {
      let bytes = try ByteView(mapping: path)
      byteCount = bytes.count
      kind = try FileKind.sniff(bytes, limits: limits)
      (contents, script) = try Self.read(bytes, kind, key, path, limits)
    } catch let failure as any Failure {
      throw ModelFileError(path: path, failure)
    } catch {
      throw ModelFileError(path: path, kind: .internal, "\(error)")
    }
  }

  private static func read(
    _ bytes: ByteView, _ kind: FileKind, _ key: String?, _ path: String, _ limits: Limits
  ) throws -> (Contents, ScriptSource?) {
    switch kind {
    case .torch where TorchFile.sniff(bytes) == .exported:
      return (.weights(try ExportedProgram(parsing: bytes, limits: limits).weights), nil)
    case .torch:
      let file = try TorchFile(parsing: bytes, limits: limits)
      let weights = try file.weights(.init(key: key))
      return (.weights(weights), try file.script().map { ScriptSource($0, weights.provenance) })
    case .onnx: return (.graph(try ONNXFile.read(bytes, folder: folder(of: path), limits: limits)), nil)
    case .kerasHDF5, .kerasArchive:
      switch try KerasFile.read(bytes, limits: limits) {
      case .graph(let graph): return (.graph(graph), nil)
      case .weights(let table): return (.weights(table), nil)
      }
    case .safetensors: return (.weights(try SafeTensors.read(bytes, limits: limits)), nil)
    case .npz: return (.weights(try NPZ.read(bytes, limits: limits, verifyingChecksums: false)), nil)
    case .npy:
      var table = WeightTable(provenance: Provenance(format: "NumPy array"))
      table.set("array", try NPY.read(bytes, limits: limits))
      return (.weights(table), nil)
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  public var provenance: Provenance {
    switch contents {
    case .graph(let graph): graph.provenance
    case .weights(let table): table.provenance
    }
  }
}
