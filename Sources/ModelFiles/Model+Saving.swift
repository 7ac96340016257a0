import ArrayFormats
import Bytes
import GraphIR
import ONNXFormat
import Tensors
import TorchFormat

/// A kind of file that models are saved as.
public enum OutputKind: String, Sendable, CaseIterable {
  /// A graph with its weights.
  case onnx
  /// Weights by name, and the model's key–value pairs.
  case safetensors
  /// Weights by name, as `torch.save` writes a state_dict.
  case torch = "pt"
  /// Weights by name, as `numpy.savez` writes arrays.
  case npz

  /// The kind that the extension of `path` names; `nil` where it names none.
  public init?(extensionOf path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "onnx": self = .onnx
    case "safetensors": self = .safetensors
    case "pt", "pth", "th": self = .torch
    case "npz": self = .npz
    default: return nil
    }
  }

  /// Whether files of this kind hold a graph, and not only weights.
  public var holdsGraph: Bool { self == .onnx }
}

extension Model.Contents {
  /// Writes the file `path`, which appears whole or not at all. Of a graph, files that hold weights only get its constants
  /// by their names (`Graph.weights`).
  ///
  /// - Parameter options: for ONNX, the opset and where elements go; for every kind, whether a file may be replaced.
  /// - Throws: `ModelFileError`: of kind `usage` when weights are to become a file that holds a graph, `unsupported` for
  ///   operators, opsets and element types that the kind does not have, `outputExists` when the file is there.
  public func save(
    to path: String, as kind: OutputKind, options: ONNXFile.WritingOptions = ONNXFile.WritingOptions()
  ) throws(ModelFileError) {
    do {
      switch kind {
      case .onnx:
        guard case .graph(let graph) = self else {
          throw ModelFileError(path: path, kind: .usage, "weights without a graph cannot become \(kind.rawValue)")
        }
        try ONNXFile.write(graph, to: path, options: options)
      case .safetensors: try SafeTensors.write(weights, to: path, overwrite: options.overwrite)
      case .torch: try TorchFile.write(weights, to: path, overwrite: options.overwrite)
      case .npz: try NPZ.write(weights.entries, to: path, overwrite: options.overwrite)
      }
    } catch let error as ModelFileError {
      throw error
    } catch let failure as any Failure {
      throw ModelFileError(path: path, failure)
    } catch {
      throw ModelFileError(path: path, kind: .internal, "\(error)")
    }
  }

  /// The weights, or the graph's constants.
  public var weights: WeightTable {
    switch self {
    case .graph(let graph): graph.weights
    case .weights(let table): table
    }
  }
}
