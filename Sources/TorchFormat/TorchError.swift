import Bytes

/// Why a PyTorch file cannot be read. Offsets count from the start of the file (or of an inflated zip member).
public enum TorchError: Error, Hashable, Sendable {
  /// The bytes are none of the containers that `torch.save` writes.
  case notTorch(offset: Int)
  /// A part of the file (`pickle of the object`, `storage "5"`) ends too early or holds an impossible number.
  case bytes(part: String, ByteError)
  /// The zip archive around the checkpoint is damaged.
  case zip(ZipError)
  /// A JSON member of the archive is damaged, or lacks what it must have.
  case json(member: String, JSONError)
  /// A pickle breaks the rules of its virtual machine; `opcode` is its name in Python's `pickle`.
  case pickle(opcode: String, offset: Int, what: String)
  /// A part of the container holds what `torch.save` never writes there.
  case container(part: String, offset: Int, what: String)
  /// A storage is missing, or its size differs from what its reference states.
  case storage(key: String, what: String)
  /// A tensor's record describes no tensor, or one that reaches outside its storage.
  case tensor(name: String, what: String)
  /// A container, pickle opcode or tensor kind that this version does not read.
  case unsupported(String)
  /// The checkpoint has no entry of the name that the caller asked for.
  case noSuchKey(String, available: [String])
  /// The caller asked for an entry that holds no tensors.
  case noTensors(key: String)
  /// The table holds a tensor that no PyTorch file can.
  case cannotWrite(tensor: String, what: String)
  /// Reading on would cost more than `Limits` allows.
  case limit(what: String, value: Int, allowed: Int)
}

extension TorchError: Failure {
  public var kind: FailureKind {
    switch self {
    case .notTorch, .pickle, .container, .storage, .tensor, .limit: .malformed
    case .bytes(_, let error): error.kind
    case .zip(let error): error.kind
    case .json(_, let error): error.kind
    case .unsupported, .cannotWrite: .unsupported
    case .noSuchKey, .noTensors: .usage
    }
  }

  public var description: String {
    switch self {
    case .notTorch(let offset):
      "no PyTorch file at offset \(offset): a zip archive with data.pkl, a pickle of torch.save's magic number or a tar "
        + "archive expected"
    case .bytes(let part, let error): "\(part): \(error)"
    case .zip(let error): "\(error)"
    case .json(let member, let error): "member \(quoted(member)): \(error)"
    case .pickle(let opcode, let offset, let what): "pickle opcode \(opcode) at offset \(offset): \(what)"
    case .container(let part, let offset, let what): "\(part) at offset \(offset): \(what)"
    case .storage(let key, let what): "storage \(quoted(key)): \(what)"
    case .tensor(let name, let what): "tensor \(quoted(name)): \(what)"
    case .unsupported(let what): "not yet supported: \(what)"
    case .noSuchKey(let key, let available):
      "the checkpoint has no entry \(quoted(key)); it has "
        + (available.isEmpty ? "none" : available.prefix(12).map { quoted($0) }.joined(separator: ", "))
        + (available.count > 12 ? ", …" : "")
    case .noTensors(let key): "the entry \(quoted(key)) holds no tensors"
    case .cannotWrite(let tensor, let what): "tensor \(quoted(tensor)) cannot be written as PyTorch: \(what)"
    case .limit(let what, let value, let allowed): "\(what) is \(value), the limit is \(allowed)"
    }
  }
}

/// Runs `body`; when it meets the end of `part`, or an impossible number in it, the error says so.
func naming<T: ~Copyable>(
  _ part: @autoclosure () -> String, _ body: () throws(ByteError) -> T
) throws(TorchError) -> T {
  do { return try body() } catch { throw .bytes(part: part(), error) }
}
