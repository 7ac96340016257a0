import Bytes
import FeatureSpace
import Foundation
import Testing

/// The examples of FIPS 180-4 (one block, none, a million), and a file of several pieces.
@Suite struct FingerprintTests {
  @Test(arguments: [
    (Data("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (Data(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (Data(repeating: 0x61, count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    (Data(repeating: 0, count: 40 << 20), "80a3721188e40218b08b26776bc53bdae81e4784fff71d71450a197319cba113"),
  ]) func digests(_ content: Data, _ digest: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("fingerprint-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try content.write(to: file)
    #expect(try fingerprint(ofFile: file.path) == digest)
  }

  @Test func missingFiles() {
    #expect(throws: ByteError.self) { try fingerprint(ofFile: "/nowhere/at/all") }
  }
}
