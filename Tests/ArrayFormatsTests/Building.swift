import ArrayFormats
import Bytes
import Glibc
import Tensors

/// The bytes that hexadecimal digits spell; line breaks do not count.
func hex(_ text: String) -> [UInt8] {
  let digits = text.unicodeScalars.compactMap { Character($0).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// What `body` fails with, in words.
func message(_ body: () throws(ArrayFormatError) -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return "\(error)"
  }
}

/// Calls `body` with a path at which there is nothing, and removes what is there afterwards.
func withTemporaryPath<R>(_ body: (String) throws -> R) rethrows -> R {
  let path = "/tmp/modelconv-test-\(getpid())-\(UInt64.random(in: 0 ... .max))"
  defer { unlink(path) }
  return try body(path)
}

/// Repeatable changes of some bytes.
func mutations(of bytes: [UInt8], count: Int) -> some Sequence<[UInt8]> {
  var state: UInt64 = 1
  func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
  return (0..<count).lazy.map { _ in
    var bytes = bytes
    for _ in 0...next(below: 3) { bytes[next(below: bytes.count)] = UInt8(next(below: 256)) }
    return bytes
  }
}
