// ArrayFormats: files that hold arrays and nothing else: NumPy's .npy and .npz, safetensors, and tables as CSV.

import Bytes
import Tensors

/// What can be wrong with a file of arrays. Offsets count from the start of the file.
public enum ArrayFormatError: Error, Hashable, Sendable {
  /// The file ends too early, or could not be written.
  case bytes(ByteError)
  /// The archive of an `.npz` file is damaged.
  case zip(ZipError)
  /// The header of a safetensors file is no JSON, or lacks what each tensor needs.
  case json(JSONError)
  /// A record of the file holds what its format does not allow.
  case invalid(offset: Int, what: String)
  /// The description of one array does not fit, or fits not with the others.
  case array(String, what: String)
  /// The file, or the tensor to be written, uses what the format has and this version has not, or the other way round.
  case unsupported(String)
  /// What is wrong with one array of several.
  indirect case entry(String, ArrayFormatError)
}

extension ArrayFormatError: Failure {
  public var kind: FailureKind {
    switch self {
    case .bytes(let error): error.kind
    case .zip(let error): error.kind
    case .json(let error): error.kind
    case .invalid, .array: .malformed
    case .unsupported: .unsupported
    case .entry(_, let error): error.kind
    }
  }

  public var description: String {
    switch self {
    case .bytes(let error): "\(error)"
    case .zip(let error): "\(error)"
    case .json(let error): "\(error)"
    case .invalid(let offset, let what): "\(what) at offset \(offset)"
    case .array(let name, let what): "tensor \(quoted(name)): \(what)"
    case .unsupported(let what): "\(what) is not supported"
    case .entry(let name, let error): "\(quoted(name)): \(error)"
    }
  }
}

/// Runs `body`, whose reads and writes may fail.
func bytewise<R: ~Copyable>(_ body: () throws(ByteError) -> R) throws(ArrayFormatError) -> R {
  do {
    return try body()
  } catch {
    throw .bytes(error)
  }
}
