import Bytes
import Tensors

/// Recognises the records that `Tensor.__reduce_ex__` and its relatives leave in a pickle (`torch/_utils.py`).
struct TensorReader {
  let pickle: Pickle
  let limits: Limits
  /// The tensors of a tar archive, which its pickle names by persistent ids of plain text.
  var named: [String: TensorRecord] = [:]

  /// Parameters wrap tensors, subclasses wrap parameters; nothing real goes deeper.
  private static let deepestWrapping = 8

  /// - Parameter name: The tensor's name in messages.
  /// - Throws: `TorchError` when a record says that it is a tensor but describes none.
  func read(_ value: PickleValue, name: () -> String) throws(TorchError) -> TensorKind {
    try read(value, name: name, depth: 0)
  }

  func read(_ value: PickleValue, name: () -> String, depth: Int) throws(TorchError) -> TensorKind {
    guard depth < Self.deepestWrapping else {
      throw .tensor(name: name(), what: "wrapped more than \(Self.deepestWrapping) times")
    }
    if case .persistent(let place) = value, !named.isEmpty, let key = pickle.text(pickle.persistentIDs[place]) {
      return named[key].map { .dense($0) } ?? .none
    }
    guard let call = pickle.call(value) else { return .none }
    if let array = try NumPyReader(pickle: pickle, limits: limits).array(value, name: name) { return array }
    return try rebuilt(by: call.path, Array(call.arguments), name: name, depth: depth)
  }

  /// What `function(arguments…)` would have rebuilt.
  private func rebuilt(
    by function: String, _ arguments: [PickleValue], name: () -> String, depth: Int
  ) throws(TorchError) -> TensorKind {
    switch function {
    case "torch._utils._rebuild_tensor": return try strided(arguments, count: 4...4, name: name)
    case "torch._utils._rebuild_tensor_v2": return try strided(arguments, count: 6...7, metadata: 6, name: name)
    case "torch._utils._rebuild_tensor_v3":
      return try strided(arguments, count: 7...8, dtype: 6, metadata: 7, name: name)

    case "torch._utils._rebuild_parameter", "torch._utils._rebuild_parameter_with_state",
      "torch.nn.parameter.Parameter", "torch.nn.parameter.Buffer", "torch.autograd.variable.Variable":
      guard let data = arguments.first else { return .none }
      return try read(data, name: name, depth: depth + 1)
    case "torch._tensor._rebuild_from_type_v2", "torch._tensor._rebuild_from_type":
      // (function, type, arguments, state): a subclass of Tensor, whose own attributes do not change its numbers.
      guard arguments.count >= 3, let inner = pickle.global(arguments[0])?.path,
        let innerArguments = pickle.tuple(arguments[2])
      else { throw .tensor(name: name(), what: "a rebuilding function and its arguments expected") }
      let kind = try rebuilt(by: inner, Array(innerArguments), name: name, depth: depth + 1)
      if case .none = kind { return .other("a tensor subclass rebuilt by \(quoted(inner))") }
      return kind
    case "torch._utils._rebuild_device_tensor_from_numpy", "torch._utils._rebuild_xla_tensor",
      "torch._utils._rebuild_device_tensor_from_cpu_tensor":
      return try moved(arguments, name: name, depth: depth)

    case "torch._utils._rebuild_qtensor": return try quantized(arguments, name: name, depth: depth)
    case "torch._utils._rebuild_sparse_tensor": return try sparse(arguments, name: name, depth: depth)
    case "torch._utils._rebuild_nested_tensor": return .other("nested")
    case "torch._utils._rebuild_meta_tensor_no_storage": return .other("on the meta device, without data")
    case "torch._utils._rebuild_wrapper_subclass": return .other("a wrapper subclass, without data of its own")
    default: return .none
    }
  }

  /// `(storage, offset, size, strides[, requires_grad, hooks[, dtype][, metadata]])`; `dtype` and `metadata` are the places
  /// of those two. Gradients and hooks say nothing about the numbers.
  private func strided(
    _ arguments: [PickleValue], count: ClosedRange<Int>, dtype: Int? = nil, metadata: Int? = nil, name: () -> String
  ) throws(TorchError) -> TensorKind {
    guard count.contains(arguments.count) else {
      throw .tensor(name: name(), what: "\(count.lowerBound) arguments expected, \(arguments.count) found")
    }
    guard let storage = try pickle.storage(arguments[0]) else {
      throw .tensor(name: name(), what: "a storage expected, \(arguments[0].typeName) found")
    }
    guard let offset = pickle.integer(arguments[1]), let extents = pickle.extents(arguments[2]),
      let strides = pickle.extents(arguments[3])
    else { throw .tensor(name: name(), what: "an offset, a shape and strides of integers expected") }

    var type = storage.type ?? .uint8
    if let dtype {
      guard let stated = pickle.dtype(arguments[dtype]) else {
        return .other("of dtype \(quoted(pickle.global(arguments[dtype])?.path ?? arguments[dtype].typeName))")
      }
      type = stated
    }
    guard type.elementType != nil else { return .other("of dtype \(type.rawValue)") }
    if let metadata, metadata < arguments.count, let bits = pickle.pairs(arguments[metadata]) {
      if pickle.value(of: "conj", in: bits) == .bool(true) { return .other("a lazy conjugate of its storage") }
      if pickle.value(of: "neg", in: bits) == .bool(true) { return .other("a lazy negation of its storage") }
    }
    return .dense(
      try TensorRecord(
        .storage(storage), type, extents: extents, strides: strides, offset: offset, name: name, limits: limits))
  }

  /// `(data, dtype, device, requires_grad)`: a tensor that went to the CPU, or to NumPy, to be saved.
  private func moved(_ arguments: [PickleValue], name: () -> String, depth: Int) throws(TorchError) -> TensorKind {
    guard arguments.count >= 2 else { throw .tensor(name: name(), what: "data and a dtype expected") }
    let kind = try read(arguments[0], name: name, depth: depth + 1)
    guard case .dense(let record) = kind else { return kind }
    guard record.type == pickle.dtype(arguments[1]) else {
      return .other("saved as \(record.type.rawValue), to be converted on loading")
    }
    return kind
  }
}

extension Pickle {
  /// `torch.float32`
  func dtype(_ value: PickleValue) -> TorchType? {
    guard let global = global(value), global.module == "torch" else { return nil }
    return TorchType(rawValue: global.name)
  }
}
