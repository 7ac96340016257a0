import Bytes
import Tensors

/// The elements that go to a file beside the model, and where in it: `external_data` of TensorProto.
///
/// Large tensors begin on a page, so that they can be mapped, small ones on a cache line.
struct ExternalElements {
  /// The file's name, as the model gives it.
  let location: String
  private var tensors: [(offset: Int, tensor: Tensor)] = []
  private var end = 0

  private static let page = 4096
  /// Tensors of fewer bytes stay in the model.
  private static let least = 1024

  init(location: String) { self.location = location }

  /// Takes the tensor, if it is one to be outside, and says where it will lie.
  mutating func place(_ tensor: Tensor) -> (offset: Int, length: Int)? {
    let count = tensor.byteCount
    guard count >= Self.least else { return nil }
    let alignment = count >= Self.page ? Self.page : ByteView.alignment
    let offset = (end + alignment - 1) / alignment * alignment
    tensors.append((offset, tensor))
    end = offset + count
    return (offset, count)
  }

  func write<Sink: ByteSink & ~Copyable>(to sink: inout Sink) throws(ByteError) {
    var written = 0
    for (offset, tensor) in tensors {
      try sink.write([UInt8](repeating: 0, count: offset - written))
      if let elements = tensor.elementBytes { try sink.write(elements) }
      written = offset + tensor.byteCount
    }
  }
}
