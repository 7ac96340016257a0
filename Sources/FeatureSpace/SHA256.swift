import Bytes
import CCrypto

/// A SHA-256 in progress, which tells model files apart.
public struct SHA256: ~Copyable {
  private let hash: OpaquePointer
  private var isDone = false

  /// - Throws: `FeatureError.library` where OpenSSL is not there.
  init() throws(FeatureError) {
    if let problem = ccr_load() {
      throw .library("hashing needs OpenSSL (libcrypto.so.3): \(String(cString: problem))")
    }
    guard let hash = ccr_begin() else { throw Self.failure }
    self.hash = hash
  }

  deinit { if !isDone { ccr_end(hash, nil) } }

  private static var failure: FeatureError { .library("OpenSSL cannot compute a SHA-256") }

  mutating func update(_ bytes: UnsafeRawBufferPointer) throws(FeatureError) {
    guard bytes.isEmpty || ccr_update(hash, bytes.baseAddress, bytes.count) == 1 else { throw Self.failure }
  }

  mutating func update(_ text: String) throws(FeatureError) {
    let bytes = ByteView(Array(text.utf8))
    try bytes.withUnsafeBytes { (buffer) throws(FeatureError) in try update(buffer) }
  }

  /// The digest of `bytes`: 32 bytes.
  ///
  /// - Throws: `FeatureError.library` where OpenSSL is not there.
  public static func digest(of bytes: ByteView) throws(FeatureError) -> [UInt8] {
    var hash = try SHA256()
    try bytes.withUnsafeBytes { (buffer) throws(FeatureError) in try hash.update(buffer) }
    return try hash.digest()
  }

  /// The digest: 32 bytes.
  consuming func digest() throws(FeatureError) -> [UInt8] {
    isDone = true
    var digest = [UInt8](repeating: 0, count: 32)
    guard ccr_end(hash, &digest) == 1 else { throw Self.failure }
    return digest
  }

  /// The digest in hexadecimal.
  consuming func finish() throws(FeatureError) -> String {
    try digest().map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}

/// The SHA-256 of a file, in hexadecimal. No more than a piece of the file is in memory at once.
public func fingerprint(ofFile path: String) throws -> String {
  let bytes = try ByteView(mapping: path)
  let piece = 16 << 20
  var hash = try SHA256()
  for start in stride(from: 0, to: bytes.count, by: piece) {
    let part = try bytes.slice(from: start, count: min(piece, bytes.count - start))
    try part.withUnsafeBytes { (buffer) throws(FeatureError) in try hash.update(buffer) }
    part.releasePages()
  }
  return try hash.finish()
}
