// ModelFiles: any model file, by its content, as one `Model`: a graph, or weights that an architecture turns into one.

import ArrayFormats
import Bytes
import KerasFormat
import ONNXFormat
import TorchFormat

/// What a file is, going by its content and never by its name.
public enum FileKind: String, Sendable, CaseIterable {
  case torch = "PyTorch"
  case onnx = "ONNX"
  case kerasHDF5 = "Keras HDF5"
  case kerasArchive = "Keras archive"
  case safetensors
  case npy
  case npz

  /// The kind of `bytes`.
  ///
  /// - Throws: `FileProblem` that says what the bytes are instead, or that nothing is known of them.
  public static func sniff(_ bytes: ByteView, limits: Limits) throws(FileProblem) -> FileKind {
    if let mistaken = MistakenFile(bytes) { throw .mistaken(mistaken) }
    if HDF5Reader.isHDF5(bytes) { return .kerasHDF5 }
    if ZipArchive.recognizes(bytes), let kind = try archive(bytes, limits) { return kind }
    if TorchFile.sniff(bytes) != nil { return .torch }
    if NPY.recognizes(bytes) { return .npy }
    if SafeTensors.recognizes(bytes) { return .safetensors }
    if ONNXFile.sniff(bytes) { return .onnx }
    throw .unknown(beginning: bytes.beginning)
  }

  /// The kind of a zip archive, by the members that it has.
  private static func archive(_ bytes: ByteView, _ limits: Limits) throws(FileProblem) -> FileKind? {
    if TorchFile.sniff(bytes) != nil { return .torch }
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw .damaged("zip archive", error.description)
    }
    let names = archive.entries.map(\.name)
    if names.contains("config.json"), names.contains("model.weights.h5") { return .kerasArchive }
    if !names.isEmpty, names.allSatisfy({ $0.hasSuffix(".npy") }) { return .npz }
    throw .otherArchive(names.first ?? "")
  }
}

/// Why a file is not opened.
public enum FileProblem: Error, Sendable, Hashable {
  case mistaken(MistakenFile)
  /// A zip archive without a model in it, and its first member.
  case otherArchive(String)
  case unknown(beginning: String)
  case damaged(String, String)
}

extension FileProblem: Failure {
  public var kind: FailureKind { .malformed }

  public var description: String {
    switch self {
    case .mistaken(let mistaken): "is \(mistaken); a PyTorch, ONNX or Keras file was expected"
    case .otherArchive(let member): "is a zip archive of something else (its first member is \(quoted(member)))"
    case .unknown(let beginning):
      "is of no known kind (it begins with \(beginning)); a PyTorch, ONNX or Keras file was expected"
    case .damaged(let what, let problem): "is a damaged \(what): \(problem)"
    }
  }
}
