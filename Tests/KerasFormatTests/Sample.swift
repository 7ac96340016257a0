import Bytes
import Tensors
import Testing

/// Files as text: gzip, then base64.
enum Sample {
  static func bytes(_ text: String) throws -> ByteView {
    var limits = Limits()
    limits.inflateRatio = .max
    return try Gzip.inflate(ByteView(base64(text)), limits: limits)
  }

  private static func base64(_ text: String) -> [UInt8] {
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for character in text.utf8 {
      let value: UInt8
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = character - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
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

/// A model that Keras saved, and what Keras computes with it from inputs that a formula gives.
struct ModelSample: Sendable, CustomTestStringConvertible {
  struct Output: Sendable {
    var name: String
    var shape: [Int]
    /// Sixteen elements, evenly from all, or all of them.
    var sampled: [Float]
    /// The largest magnitude of any element.
    var largest: Float
  }

  var name: String
  var file: String
  /// Shapes, and whether the elements are indices.
  var inputs: [(shape: [Int], isInteger: Bool)]
  var outputs: [Output]

  var testDescription: String { name }

  /// (7919 i + 31 n) mod 1000 for element i of input n, as a number from -1 to 1 or an index below 19.
  func input(_ index: Int) throws -> Tensor {
    let (shape, isInteger) = inputs[index]
    let values = (0..<shape.reduce(1, *)).map { ($0 * 7919 + 31 * index) % 1000 }
    return isInteger
      ? try Tensor(shape, values.map { Int32($0 % 19) }) : try Tensor(shape, values.map { Float(Double($0) / 500 - 1) })
  }
}
