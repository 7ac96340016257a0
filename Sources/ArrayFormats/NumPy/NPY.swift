// NumPy's .npy: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
//
//   93 'NUMPY'           6 bytes
//   major, minor         1.0, 2.0 or 3.0
//   header length        2 bytes in version 1, else 4, little-endian
//   header               a Python dictionary literal, spaces, a line feed
//   elements             in the order and byte order that the header states

import Bytes
import Tensors

/// One array in a file of its own.
public enum NPY {
  private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
  /// A header of our element types takes less than 1 KB.
  private static let maximumHeader = 1 << 20

  static let codes: [(code: String, type: ElementType)] = [
    ("f4", .float32), ("f8", .float64), ("f2", .float16), ("b1", .bool),
    ("i1", .int8), ("i2", .int16), ("i4", .int32), ("i8", .int64),
    ("u1", .uint8), ("u2", .uint16), ("u4", .uint32), ("u8", .uint64),
    ("c8", .complex64), ("c16", .complex128),
  ]

  /// Whether `bytes` begin as an `.npy` file does.
  public static func recognizes(_ bytes: ByteView) -> Bool { bytes.starts(with: magic) }

  /// Reads an array. Little-endian elements stay where they are; an array in Fortran's order becomes a strided view.
  ///
  /// - Throws: `ArrayFormatError.unsupported` for objects (which are pickled), strings, structures and dates.
  public static func read(_ bytes: ByteView, limits: Limits = Limits()) throws(ArrayFormatError) -> Tensor {
    guard recognizes(bytes) else { throw .invalid(offset: bytes.offset, what: "no npy magic") }
    var reader = ByteReader(bytes, at: magic.count)
    let (text, elements) = try bytewise { () throws(ByteError) in
      let major = try reader.uint8()
      let minor = try reader.uint8()
      guard (1...3).contains(major), minor == 0 else {
        throw .invalid(offset: reader.offset - 2, what: "npy version \(major).\(minor)")
      }
      let length = major == 1 ? Int(try reader.littleEndian(UInt16.self)) : Int(try reader.littleEndian(UInt32.self))
      guard length <= maximumHeader else {
        throw .limit(what: "npy header's length", value: length, allowed: maximumHeader)
      }
      return (try reader.bytes(length), try reader.bytes(reader.remaining))
    }
    return try tensor(NPYHeader(parsing: text, limits: limits), elements)
  }

  private static func tensor(_ header: NPYHeader, _ elements: ByteView) throws(ArrayFormatError) -> Tensor {
    do {
      let shape = try Shape(header.extents)
      let size = header.elementType.byteCount(of: shape.count) ?? .max
      guard size == elements.count else { throw TensorError.outOfStorage(needed: size, available: elements.count) }
      let strides = header.isColumnMajor ? columnMajorStrides(shape) : shape.denseStrides
      let bytes = header.isBigEndian ? swapped(elements, header.elementType) : elements
      return try Tensor(header.elementType, shape, strides: strides, bytes: bytes)
    } catch {
      throw .invalid(offset: elements.offset, what: "npy array of \(header.extents) \(header.elementType) \(error)")
    }
  }

  private static func columnMajorStrides(_ shape: Shape) -> [Int] {
    var step = 1
    // Cannot overflow where the shape has elements; where it has none, no stride is ever used.
    return shape.extents.map { extent in
      defer { step = step &* max(1, extent) }
      return shape.count == 0 ? 0 : step
    }
  }

  /// The elements with their bytes in the other order; the parts of a complex number are swapped each.
  private static func swapped(_ bytes: ByteView, _ type: ElementType) -> ByteView {
    bytes.bytesSwapped(width: type == .complex64 || type == .complex128 ? type.bitWidth / 16 : type.bitWidth / 8)
  }

  // MARK: - Writing

  /// A file that holds `tensor`, in pieces: the header and the elements, which are copied only where they are strided.
  ///
  /// - Throws: `ArrayFormatError.unsupported` for element types that NumPy does not have, such as bfloat16.
  public static func pieces(of tensor: Tensor) throws(ArrayFormatError) -> [ByteView] {
    guard let elements = tensor.elementBytes else { throw .unsupported("\(tensor.elementType) in an npy file") }
    return [try header(tensor.elementType, tensor.shape), elements]
  }

  /// What stands before the elements of an array in row-major order, little-endian.
  ///
  /// - Throws: `ArrayFormatError.unsupported` for element types that NumPy does not have.
  public static func header(_ type: ElementType, _ shape: Shape) throws(ArrayFormatError) -> ByteView {
    guard let code = codes.first(where: { $0.type == type })?.code else {
      throw .unsupported("\(type) in an npy file")
    }
    let text = NPYHeader.text((type.bitWidth == 8 ? "|" : "<") + code, shape.extents)
    // The elements begin at a multiple of 64 bytes, after at least a line feed. A header of 32 axes fits version 1.
    let length = (magic.count + 4 + text.utf8.count + 1 + 63) / 64 * 64 - magic.count - 4
    var header = magic + [1, 0]
    header.append(littleEndian: UInt16(length))
    header += text.utf8
    header += [UInt8](repeating: 0x20, count: length - text.utf8.count - 1)
    header.append(0x0a)
    return ByteView(header)
  }

  /// Writes `tensor` to a file of its own.
  ///
  /// - Throws: `ArrayFormatError.bytes` with `ByteError.exists` when the file is there and `overwrite` is off.
  public static func write(_ tensor: Tensor, to path: String, overwrite: Bool = false) throws(ArrayFormatError) {
    let pieces = try pieces(of: tensor)
    try bytewise { () throws(ByteError) in
      var file = try AtomicFile(path, overwrite: overwrite)
      for piece in pieces { try file.write(piece) }
      try file.commit()
    }
  }
}
