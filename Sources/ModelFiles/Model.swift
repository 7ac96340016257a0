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
      contents = try Self.read(bytes, kind, path, key, limits)
    } catch let failure as any Failure {
      throw ModelFileError(path: path, failure)
    } catch {
      throw ModelFileError(path: path, kind: .internal, "\(error)")
    }
  }

  private static func read(
    _ bytes: ByteView, _ kind: FileKind, _ path: String, _ key: String?, _ limits: Limits
  ) throws -> Contents {
    switch kind {
    case .torch: return .weights(try TorchFile.read(bytes, limits: limits, options: .init(key: key)))
    case .onnx: return .graph(try ONNXFile.read(bytes, folder: folder(of: path), limits: limits))
    case .kerasHDF5, .kerasArchive:
      switch try KerasFile.read(bytes, limits: limits) {
      case .graph(let graph): return .graph(graph)
      case .weights(let table): return .weights(table)
      }
    case .safetensors: return .weights(try SafeTensors.read(bytes, limits: limits))
    case .npz: return .weights(try NPZ.read(bytes, limits: limits, verifyingChecksums: false))
    case .npy:
      var table = WeightTable(provenance: Provenance(format: "NumPy array"))
      table.set("array", try NPY.read(bytes, limits: limits))
      return .weights(table)
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
