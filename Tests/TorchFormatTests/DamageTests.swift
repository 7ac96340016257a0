import Bytes
import Tensors
import Testing
import TorchFormat

/// Files cut off at many places, and files with random damage: an error in one line, or a table that can be used.
@Suite struct DamageTests {
  @Test(arguments: [
    "zip, checkpoint", "zip, deflated", "legacy, checkpoint", "legacy, module", "legacy, protocol 4", "tar",
  ])
  func truncatedFilesAreRefused(_ name: String) throws {
    var file = try Sample.file(name)
    if name == "tar" {
      // One block of zeros ends the archive; more are filling.
      let content = (file.buffer.lastIndex { $0 != 0 } ?? 0) / 512 * 512 + 512
      file = try file.slice(from: 0, count: content + 512)
    }
    for place in 0..<100 {
      let length = file.count * place / 100
      let part = try file.slice(from: 0, count: length)
      let error = #expect(throws: TorchError.self, "\(length) bytes") { try TorchFile.read(part) }
      #expect(error?.kind == .malformed)
      let message = error?.description ?? ""
      #expect(!message.contains("\n") && message.contains("offset"), "\(message)")
    }
  }

  /// The same numbers every time: SplitMix64.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var bits = state
      bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
      bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
      return bits ^ bits >> 31
    }
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = .random(in: 0...255, using: &random)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes[place] = [0, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0
      case 3: bytes.insert(.random(in: 0...255, using: &random), at: place)
      case 4: bytes.removeSubrange(place..<min(bytes.count, place + .random(in: 1...8, using: &random)))
      default:
        let length = min(bytes.count - place, .random(in: 1...16, using: &random))
        bytes.insert(contentsOf: bytes[place..<place + length], at: .random(in: 0...bytes.count, using: &random))
      }
    }
    return bytes
  }

  /// Reads a file; should that work, reads all of its elements.
  private static func use(_ bytes: ByteView) {
    do {
      for entry in try TorchFile.read(bytes).entries where entry.tensor.byteCount < 1 << 24 {
        #expect(entry.tensor.dense().denseBytes?.count == entry.tensor.byteCount)
      }
    } catch {
      #expect(!error.description.contains("\n"))
    }
  }

  private static let names = [
    "legacy, protocol 1", "legacy, protocol 2", "legacy, protocol 4", "legacy, dtypes", "legacy, views",
    "legacy, checkpoint", "legacy, module", "legacy, parameters", "tar", "zip, protocol 2", "zip, big-endian",
    "legacy, storage view and _rebuild_tensor",
  ]

  @Test(arguments: names) func randomDamageIsBounded(_ name: String) throws {
    let file = try Sample.file(name).array
    var random = Random(state: UInt64(file.count))
    for _ in 0..<400 { Self.use(ByteView(Self.mutated(file, &random))) }
  }

  /// An archive whose checksums are right and whose pickle is damaged.
  @Test(arguments: ["zip, checkpoint", "zip, views", "zip, NumPy arrays, protocol 2", "zip, odd kinds", "zip, module"])
  func damagedPicklesInArchivesAreBounded(_ name: String) throws {
    let archive = try ZipArchive(Sample.file(name))
    var random = Random(state: UInt64(archive.entries.count))
    let members = try archive.entries.map { ($0.name, try archive.data(of: $0).array) }
    for _ in 0..<400 {
      Self.use(
        try Assembly.archive(
          members.map { name, bytes in (name, name.hasSuffix("data.pkl") ? Self.mutated(bytes, &random) : bytes) }))
    }
  }
}
