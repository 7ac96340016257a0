import Bytes
import Glibc
import Images
import Tensors

/// The bytes that hexadecimal digits spell; line breaks do not count.
func hex(_ text: String) -> [UInt8] {
  let digits = text.unicodeScalars.compactMap { Character($0).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

private let checksumTable: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
}

/// The checksum of zlib's `crc32`.
func checksum(_ bytes: ByteView) -> UInt32 {
  ~bytes.withUnsafeBytes { $0.reduce(~UInt32(0)) { $0 >> 8 ^ checksumTable[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] } }
}

extension Picture {
  var checksum: UInt32 { ImagesTests.checksum(pixels) }

  init(_ width: Int, _ height: Int, _ color: Color, _ samples: [UInt8]) throws {
    try self.init(width: width, height: height, color: color, pixels: ByteView(samples))
  }

  /// The upper bytes of a linear congruential generator, or only 0 and 255 after its upper bit.
  static func noise(_ width: Int, _ height: Int, _ channels: Int, extremes: Bool = false) throws -> Picture {
    var state: UInt32 = 7
    let samples = (0..<width * height * channels).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return extremes ? (state >> 31 == 1 ? 255 : 0) : UInt8(state >> 24)
    }
    return try Picture(width, height, channels == 1 ? .gray : .rgb, samples)
  }
}

extension Tensor {
  /// The checksum of the elements' bytes.
  var checksum: UInt32 { denseBytes.map(ImagesTests.checksum) ?? 0 }
}

/// What `body` throws; nil when it does not.
func failure(_ body: () throws(ImageError) -> Void) -> ImageError? {
  do throws(ImageError) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// Why `bytes` are not decoded; nil when they are.
func decodingFailure(_ bytes: [UInt8], limits: Limits = Limits()) -> ImageError? {
  failure { () throws(ImageError) in _ = try Picture(decoding: ByteView(bytes), limits: limits) }
}

/// Files of other people beside the repository.
enum Shared {
  static let folder: String = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return root.joined(separator: "/") + "/../shared/"
  }()

  static let arePresent = access(folder + "images/dog.jpg", R_OK) == 0
}
