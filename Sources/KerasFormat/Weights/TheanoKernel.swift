import Bytes
import Tensors

extension Parameter {
  /// The kernel of a convolution as correlation applies it. Theano's convolution reads its kernel from the end, so files
  /// that say `backend: theano` hold kernels the other way round.
  ///
  /// - Parameter kernel: `kernel… × in × out`, of which the axes of the kernel are turned.
  func turned() throws(KerasError) -> Parameter {
    let shape = tensor.shape.extents
    guard shape.count >= 3, let source = tensor.dense().denseBytes else { return self }
    let positions = shape.dropLast(2).reduce(1, *)
    let block = positions > 0 ? source.count / positions : 0
    let bytes = ByteView(count: source.count) { target in
      for position in 0..<positions {
        let from = source.buffer[position * block..<(position + 1) * block]
        let start = (positions - 1 - position) * block
        UnsafeMutableRawBufferPointer(rebasing: target[start..<start + block])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: from))
      }
    }
    var turned = self
    do { turned.tensor = try Tensor(tensor.elementType, tensor.shape, bytes: bytes) } catch {
      throw .file("\(quoted(name)): \(error)")
    }
    return turned
  }
}
