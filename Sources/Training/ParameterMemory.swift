import Bytes
import Tensors

/// float32 tensors in memory that is changed in place while sessions read it.
///
/// Tensors handed out are views of this memory: they show what it holds when they are read. Whoever wants them to stay takes
/// `copies`.
public final class ParameterMemory {
  public let shapes: [Shape]
  private let bytes: [ByteView]

  /// - Throws: `TensorError` for tensors that are not float32.
  public init(_ tensors: [Tensor]) throws {
    shapes = tensors.map(\.shape)
    bytes = try tensors.map { tensor in
      let elements = try tensor.elements(Float.self)
      return elements.withUnsafeBytes { source in ByteView(count: source.count) { $0.copyMemory(from: source) } }
    }
  }

  /// Zeros in these shapes.
  init(zeros shapes: [Shape]) {
    self.shapes = shapes
    bytes = shapes.map { ByteView(count: $0.count * MemoryLayout<Float>.stride) { _ in } }
  }

  /// The number of tensors.
  public var count: Int { shapes.count }

  /// The elements of tensor `index`; valid as long as the memory.
  public func elements(_ index: Int) -> UnsafeMutableBufferPointer<Float> {
    let base = UnsafeMutableRawPointer(mutating: bytes[index].buffer.baseAddress)
    // Nobody else writes what was made here.
    return UnsafeMutableBufferPointer(start: base?.assumingMemoryBound(to: Float.self), count: shapes[index].count)
  }

  /// The tensors over the memory itself.
  func views() throws -> [Tensor] { try zip(shapes, bytes).map { try Tensor(.float32, $0, bytes: $1) } }

  /// The tensors as they are now.
  func copies() throws -> [Tensor] {
    try zip(shapes, bytes).map { shape, bytes in
      try Tensor(.float32, shape, bytes: ByteView(count: bytes.count) { $0.copyMemory(from: bytes.buffer) })
    }
  }

  /// Sets tensor `index`.
  ///
  /// - Throws: `TensorError` where `tensor` has another shape or type.
  func set(_ index: Int, _ tensor: Tensor) throws {
    guard tensor.shape == shapes[index] else {
      throw TensorError.shapeMismatch(expected: shapes[index], actual: tensor.shape)
    }
    try tensor.withElements(Float.self) { source in
      if let base = source.baseAddress { elements(index).baseAddress?.update(from: base, count: source.count) }
    }
  }
}
