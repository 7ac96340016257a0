import Bytes
import GraphIR
import Tensors

/// Why a Keras file could not be read.
public enum KerasError: Error, Sendable {
  /// Something of a model that this version has no counterpart for.
  public struct Unsupported: Hashable, Sendable {
    /// The layer's name, with the names of the models around it.
    public var layer: String
    /// Its class, or one of its options: `Lambda`, `axis 2`.
    public var what: String
  }

  /// Neither an HDF5 file nor a zip archive with a model in it.
  case notKeras
  case hdf5(HDF5Error)
  case zip(ZipError)
  /// A configuration is not the text that it should be.
  case json(JSONError)
  /// The file lacks something, or holds it in a form that Keras never writes.
  case file(String)
  /// A layer's configuration, inputs or weights contradict each other.
  case layer(String, problem: String)
  /// Everything that stands between this model and a graph.
  case unsupported([Unsupported])
}

extension KerasError: Failure {
  public var kind: FailureKind {
    switch self {
    case .notKeras, .json, .file, .layer: .malformed
    case .hdf5(let error): error.kind
    case .zip(let error): error.kind
    case .unsupported: .unsupported
    }
  }

  public var description: String {
    switch self {
    case .notKeras: "not a Keras model: neither HDF5 nor a zip archive with config.json"
    case .hdf5(let error): error.description
    case .zip(let error): error.description
    case .json(let error): "Keras configuration: \(error)"
    case .file(let problem): "Keras file: \(problem)"
    case .layer(let name, let problem): "layer \(quoted(name)): \(problem)"
    case .unsupported(let list):
      "not supported: "
        + list.prefix(20).map { "\($0.what) (layer \(quoted($0.layer)))" }.joined(separator: ", ")
        + (list.count > 20 ? " and \(list.count - 20) more" : "")
    }
  }
}
