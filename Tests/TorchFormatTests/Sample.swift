import Bytes
import Tensors
import Testing

/// A small file that torch.save wrote (or that torch.load reads), and what must be found in it. Made by make_samples.py.
struct Sample: Sendable, CustomTestStringConvertible {
  struct Expected: Sendable {
    var name: String
    var type: ElementType
    var shape: [Int]
    /// The dense elements, in base64.
    var content: String

    init(_ name: String, _ type: ElementType, _ shape: [Int], _ content: String) {
      (self.name, self.type, self.shape, self.content) = (name, type, shape, content)
    }
  }

  var name: String
  var tensors: [Expected]

  init(_ name: String, _ tensors: [Expected]) { (self.name, self.tensors) = (name, tensors) }

  var testDescription: String { name }

  static func file(_ name: String) throws -> ByteView {
    try ZipArchive(ByteView(base64(archive))).data(named: name)
  }

  /// The bytes that base64 stands for.
  static func base64(_ text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    var bytes: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for letter in text.utf8 {
      guard let value = values[Int(letter)] else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
