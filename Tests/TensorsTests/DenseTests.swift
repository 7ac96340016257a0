import Bytes
import Tensors
import Testing

/// Whether `dense()` copies is a matter of resident memory: weights stay in their file unless they must move.
@Suite struct DenseTests {
  private func address(_ tensor: Tensor) -> UnsafeRawPointer? { tensor.denseBytes?.buffer.baseAddress }

  @Test func denseAndAlignedIsNotCopied() throws {
    let bytes = ByteView([UInt8](0..<64))
    for offset in [0, 1, 3] {
      let tensor = try Tensor(.float32, Shape([2]), strides: [1], offset: offset, bytes: bytes)
      #expect(address(tensor.dense()) == address(tensor))
    }
    // Axes of extent 1 do not matter.
    let tensor = try Tensor(.int64, Shape([1, 4]), strides: [77, 1], bytes: bytes)
    #expect(address(tensor.dense()) == address(tensor))
  }

  @Test func unalignedIsCopied() throws {
    let bytes = try ByteView([UInt8](0..<64)).slice(from: 2, count: 16)
    let tensor = try Tensor(.int32, Shape([4]), bytes: bytes)
    let dense = tensor.dense()
    #expect(address(dense) != address(tensor))
    #expect(try dense.elements(Int32.self) == [0x05040302, 0x09080706, 0x0d0c0b0a, 0x11100f0e])
    // Two-byte elements may stay there.
    let short = try Tensor(.int16, Shape([8]), bytes: bytes)
    #expect(address(short.dense()) == address(short))
  }

  @Test func stridedIsCopiedInRowMajorOrder() throws {
    let tensor = try Tensor([2, 3], (0..<6).map(Int32.init))
    guard case .bytes(let bytes) = tensor.storage else { return }
    let transposed = try Tensor(.int32, Shape([3, 2]), strides: [1, 3], bytes: bytes)
    #expect(try transposed.elements(Int32.self) == [0, 3, 1, 4, 2, 5])
  }
}
