// IDX, the format of MNIST and FashionMNIST (http://yann.lecun.com/exdb/mnist): big-endian
//
//     0  u8 u8  zero
//     2  u8     element type
//     3  u8     number of axes
//     4  u32    an extent an axis
//        …      the elements, row-major

import Bytes
import Tensors

/// One array in a file of its own, as MNIST's pictures and labels are.
public enum IDX {
  private static let types: [UInt8: ElementType] = [
    8: .uint8, 9: .int8, 11: .int16, 12: .int32, 13: .float32, 14: .float64,
  ]

  /// Whether `bytes` begin as an IDX file does: two zeros, a known type, and an axis or more.
  public static func recognizes(_ bytes: ByteView) -> Bool {
    bytes.count >= 4 && bytes[0] == 0 && bytes[1] == 0 && types[bytes[2]] != nil && bytes[3] > 0
  }

  /// Reads the array. Elements of one byte stay where they are.
  ///
  /// - Throws: `ArrayFormatError` for another format, a shape that cannot be, or fewer or more elements than it has.
  public static func read(_ bytes: ByteView, limits: Limits = Limits()) throws(ArrayFormatError) -> Tensor {
    guard recognizes(bytes), let type = types[bytes[2]] else {
      throw .invalid(offset: bytes.offset, what: "no IDX magic")
    }
    let rank = Int(bytes[3])
    guard rank <= limits.tensorRank else {
      throw .invalid(offset: bytes.offset + 3, what: "\(rank) axes, the limit is \(limits.tensorRank),")
    }
    var reader = ByteReader(bytes, at: 4)
    let (extents, elements) = try bytewise { () throws(ByteError) in
      var extents: [Int] = []
      for _ in 0..<rank { extents.append(Int(try reader.bigEndian(UInt32.self))) }
      return (extents, try reader.bytes(reader.remaining))
    }
    do {
      let shape = try Shape(extents)
      let size = type.byteCount(of: shape.count) ?? .max
      guard size == elements.count else { throw TensorError.outOfStorage(needed: size, available: elements.count) }
      return try Tensor(type, shape, bytes: elements.bytesSwapped(width: type.bitWidth / 8))
    } catch {
      throw .invalid(offset: elements.offset, what: "IDX array of \(extents) \(type) \(error)")
    }
  }
}
