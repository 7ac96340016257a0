import Bytes

#if canImport(Glibc)
  import Glibc
#endif

extension Tensor: Equatable {
  /// Whether both have the same element type and shape and, bit by bit, the same elements: a NaN equals itself, 0 and −0
  /// differ. How the elements lie in memory does not matter.
  public static func == (a: Tensor, b: Tensor) -> Bool {
    guard a.elementType == b.elementType, a.shape == b.shape else { return false }
    switch (a.storage, b.storage) {
    case (.strings(let x), .strings(let y)): return x == y
    case (.bytes, .bytes):
      guard let x = a.elementBytes, let y = b.elementBytes else { return false }
      return x.withUnsafeBytes { x in y.withUnsafeBytes { y in equal(x, y) } }
    case (.strings, .bytes), (.bytes, .strings): return false
    }
  }

  private static func equal(_ x: UnsafeRawBufferPointer, _ y: UnsafeRawBufferPointer) -> Bool {
    guard x.count == y.count else { return false }
    guard let a = x.baseAddress, let b = y.baseAddress else { return x.isEmpty }
    return a == b || memcmp(a, b, x.count) == 0
  }
}
