import Bytes
import Tensors

/// A tensor as a pickle describes it, before its bytes have been looked at: of a storage, of bytes in the pickle, or made of
/// other tensors (`QuantizedTensor.swift`, `SparseTensor.swift`); dense in the end.
struct TensorRecord: Sendable {
  indirect enum Source: Sendable {
    case storage(StorageReference)
    /// A NumPy array keeps its bytes in the pickle itself.
    case pickled(PickleValue, bigEndian: Bool)
    /// The integers of a quantized tensor, in a storage.
    case quantized(StorageReference, TorchType, Quantization)
    /// The values of a sparse tensor.
    case sparse(SparseLayout, TensorRecord)
  }

  var source: Source
  var type: TorchType
  var shape: Shape
  /// In elements.
  var strides: [Int]
  /// In elements.
  var offset: Int
  /// What a user should know of how it was stored.
  var note: String?

  /// - Throws: `TorchError.tensor` when the numbers describe no tensor.
  init(
    _ source: Source, _ type: TorchType, extents: [Int], strides: [Int], offset: Int, name: () -> String, limits: Limits
  ) throws(TorchError) {
    guard extents.count <= limits.tensorRank else {
      throw .tensor(name: name(), what: "rank \(extents.count) is above the limit of \(limits.tensorRank)")
    }
    guard strides.count == extents.count, strides.allSatisfy({ $0 >= 0 }) else {
      throw .tensor(name: name(), what: "strides \(strides) do not fit shape \(extents)")
    }
    guard offset >= 0 else { throw .tensor(name: name(), what: "offset \(offset)") }
    do { shape = try Shape(extents) } catch { throw .tensor(name: name(), what: "\(error)") }
    self.source = source
    self.type = type
    self.strides = strides
    self.offset = offset
  }
}

/// What a value of a pickle is to PyTorch.
enum TensorKind {
  case dense(TensorRecord)
  /// A tensor of a kind that is not read, in words: `nested`, `of dtype complex32`.
  case other(String)
  case none
}
