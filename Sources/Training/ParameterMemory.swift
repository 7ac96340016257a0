import Bytes
import Tensors

/// Tensors in memory that is changed in place while sessions read it: parameters, which are float32, and statistics.
///
/// Tensors handed out are views of this memory: they show what it holds when they are read. Whoever wants them to stay takes
/// `copies`.
public final class ParameterMemory {
  public let shapes: [Shape]
  private let types: [ElementType]
  private let bytes: [ByteView]

  /// - Throws: `TrainingError` for tensors that have no bytes.
  public init(_ tensors: [Tensor]) throws {
    shapes = tensors.map(\.shape)
    types = tensors.map(\.elementType)
    bytes = try tensors.map { tensor in
      guard let source = tensor.dense().denseBytes else {
        throw TrainingError.unsupported("tensors of \(tensor.elementType) cannot be trained")
      }
      return ByteView(count: source.count) { $0.copyMemory(from: source.buffer) }
    }
  }

  /// float32 zeros in these shapes.
  init(zeros shapes: [Shape]) {
    self.shapes = shapes
    types = shapes.map { _ in .float32 }
    bytes = shapes.map { ByteView(count: $0.count * MemoryLayout<Float>.stride) { _ in } }
  }

  /// The number of tensors.
  public var count: Int { shapes.count }

  /// The elements of tensor `index`, which is float32; valid as long as the memory.
  public func elements(_ index: Int) -> UnsafeMutableBufferPointer<Float> {
    let base = UnsafeMutableRawPointer(mutating: bytes[index].buffer.baseAddress)
    // Nobody else writes what was made here.
    return UnsafeMutableBufferPointer(start: base?.assumingMemoryBound(to: Float.self), count: shapes[index].count)
  }

  /// The tensors over the memory itself.
  func views() throws -> [Tensor] { try bytes.indices.map { try Tensor(types[$0], shapes[$0], bytes: bytes[$0]) } }

  /// The tensors as they are now.
  func copies() throws -> [Tensor] {
    try bytes.indices.map { index in
      let source = bytes[index]
      return try Tensor(
        types[index], shapes[index], bytes: ByteView(count: source.count) { $0.copyMemory(from: source.buffer) })
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

  /// Gives tensor `index` the elements that `source` holds, as many bytes as it has.
  func replace(_ index: Int, by source: UnsafeRawBufferPointer) {
    guard source.count == bytes[index].count, let start = source.baseAddress else { return }
    UnsafeMutableRawPointer(mutating: bytes[index].buffer.baseAddress)?.copyMemory(from: start, byteCount: source.count)
  }
}
