/// What a graph takes and gives when it runs: mostly tensors, and ONNX's containers of them.
public indirect enum Value: Sendable {
  case tensor(Tensor)
  case sequence([Value])
  /// An optional that holds a value, or none.
  case optional(Value?)
  /// One value a key; `keys` is a tensor of strings or integers with one axis, `values` has as many.
  case map(keys: Tensor, values: [Value])

  public var tensor: Tensor? {
    if case .tensor(let tensor) = self { tensor } else { nil }
  }
}
