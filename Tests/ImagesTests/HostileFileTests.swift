import Bytes
import Images
import Testing

/// Files that lie, stop early or ask for too much.
@Suite struct HostileFiles {
  @Test(arguments: pngReference + jpegReference) func everyPrefixIsTooShort(_ reference: ReferencePicture) {
    let isPNG = reference.file[0] == 0x89
    for count in 0..<reference.file.count {
      let error = decodingFailure(Array(reference.file.prefix(count)))
      if count >= (isPNG ? 8 : 3) {
        #expect(error == .truncated(isPNG ? .png : .jpeg, offset: count))
      } else {
        #expect(error?.kind == .malformed)
      }
    }
  }

  /// Every byte of a PNG stands under a checksum, so none can change unnoticed.
  @Test(arguments: pngReference) func everyChangedByteOfAPNGIsNoticed(_ reference: ReferencePicture) {
    for place in reference.file.indices {
      for change: UInt8 in [0x01, 0x20, 0xff] {
        var bytes = reference.file
        bytes[place] ^= change
        #expect(decodingFailure(bytes) != nil, "byte \(place) changed by \(change)")
      }
    }
  }

  @Test(arguments: jpegReference) func changedBytesOfAJPEGDoNoHarm(_ reference: ReferencePicture) throws {
    var limits = Limits()
    limits.imagePixels = 1 << 20
    for place in reference.file.indices {
      for change: UInt8 in [0x01, 0x80, 0xff] {
        var bytes = reference.file
        bytes[place] ^= change
        guard let picture = try? Picture(decoding: ByteView(bytes), limits: limits) else { continue }
        #expect(picture.pixels.count == picture.width * picture.height * picture.channels)
        #expect(picture.width * picture.height <= limits.imagePixels)
      }
    }
  }

  @Test func missingRowsAreNoticed() {
    let error = decodingFailure(pngWithoutLastRow)
    guard case .corrupt(.png, _, let reason) = error else {
      Issue.record("\(error.map(String.init(describing:)) ?? "decoded")")
      return
    }
    #expect(reason == "Not enough image data")
  }

  @Test func damagedJPEGDataIsAnErrorAndNoGrayArea() throws {
    let reference = try #require(jpegReference.first { $0.name == "baseline, 4:2:0" })
    // The scan's data become a restart marker that belongs nowhere.
    var bytes = reference.file
    let middle = bytes.count - 20
    bytes.replaceSubrange(middle..<middle + 2, with: [0xff, 0xd0])
    guard case .corrupt(.jpeg, let offset, let reason) = decodingFailure(bytes) else {
      Issue.record("decoded")
      return
    }
    #expect(reason.hasPrefix("Corrupt JPEG data"))
    // libjpeg counts up to the last whole block that it read.
    #expect((middle - 20...middle).contains(offset))
  }

  @Test func hugeSizesAreRefusedBeforeMemoryIsTaken() throws {
    #expect(
      decodingFailure(png(width: 100_000, height: 100_000))
        == .tooLarge(width: 100_000, height: 100_000, allowed: 100_000_000))
    #expect(decodingFailure(png(width: 0x7fff_ffff, height: 1)) != nil)
    #expect(decodingFailure(png(width: 0, height: 1)) != nil)
    let baseline = try #require(jpegReference.first { $0.name == "baseline, 4:2:0" })
    #expect(
      decodingFailure(resized(baseline, width: 65_500, height: 65_500))
        == .tooLarge(width: 65_500, height: 65_500, allowed: 100_000_000))
    // 9,900 × 9,900 × 3 bytes are below the limit of pixels, but above what so small a file may take.
    #expect(decodingFailure(resized(baseline, width: 9_900, height: 9_900))?.kind == .malformed)
    let progressive = try #require(jpegReference.first { $0.name == "progressive" })
    // The pixels would do; libjpeg's coefficients beside them would not.
    let error = decodingFailure(resized(progressive, width: 8_000, height: 8_000))
    guard case .memory = error else {
      Issue.record("\(error.map(String.init(describing:)) ?? "decoded")")
      return
    }
  }

  @Test func limitsAreTheCallers() throws {
    let progressive = try #require(jpegReference.first { $0.name == "progressive" })
    var limits = Limits()
    limits.jpegScans = 3
    #expect(decodingFailure(progressive.file, limits: limits) == .tooManyScans(allowed: 3))
    limits = Limits()
    limits.imagePixels = progressive.width * progressive.height - 1
    #expect(
      decodingFailure(progressive.file, limits: limits)
        == .tooLarge(width: progressive.width, height: progressive.height, allowed: limits.imagePixels))
  }

  @Test func kindsOfJPEGThatAreNotReadAreNamed() throws {
    var bytes = try #require(jpegReference.first { $0.name == "gray" }).file
    let frame = try #require(frameHeader(bytes))
    bytes[frame + 4] = 12
    #expect(decodingFailure(bytes)?.kind == .unsupported)
    bytes[frame + 4] = 8
    bytes[frame + 1] = 0xc3
    #expect(decodingFailure(bytes)?.description.contains("SOF type 0xc3") == true)
  }

  /// A PNG that holds a gray header of this size and nothing else.
  private func png(width: UInt32, height: UInt32) -> [UInt8] {
    func bytes(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      let body = Array(name.utf8) + data
      return bytes(UInt32(data.count)) + body + bytes(checksum(ByteView(body)))
    }
    return hex("89504e470d0a1a0a") + chunk("IHDR", bytes(width) + bytes(height) + [8, 0, 0, 0, 0]) + chunk("IDAT", [])
      + chunk("IEND", [])
  }

  /// Where the frame header (SOF0 or SOF2) begins.
  private func frameHeader(_ bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == 0xff && (bytes[$0 + 1] == 0xc0 || bytes[$0 + 1] == 0xc2) }
  }

  private func resized(_ reference: ReferencePicture, width: UInt16, height: UInt16) -> [UInt8] {
    var bytes = reference.file
    guard let frame = frameHeader(bytes) else { return [] }
    let sides = [height >> 8, height & 0xff, width >> 8, width & 0xff].map { UInt8($0) }
    bytes.replaceSubrange(frame + 5..<frame + 9, with: sides)
    return bytes
  }
}
