import Bytes
import Images
import Testing

@Suite struct Pictures {
  @Test(arguments: resizeReference) func resizingEqualsPillow(_ reference: ReferenceResize) throws {
    let picture = try Picture.noise(
      reference.width, reference.height, reference.channels, extremes: reference.extremes)
    let resized = try picture.resized(
      width: reference.newWidth, height: reference.newHeight, reference.interpolation)
    #expect(resized.width == reference.newWidth)
    #expect(resized.height == reference.newHeight)
    #expect(resized.checksum == reference.checksum)
  }

  @Test(arguments: shorterSideReference) func resizingTheShorterSide(_ reference: ReferenceShorterSide) throws {
    let resized = try Picture.noise(reference.width, reference.height, 3).resized(shorterSide: reference.side)
    #expect(resized.width == reference.newWidth)
    #expect(resized.height == reference.newHeight)
    #expect(resized.checksum == reference.checksum)
  }

  @Test(arguments: centerCropReference) func croppingTheMiddle(_ reference: ReferenceCrop) throws {
    let cropped = try Picture.noise(reference.width, reference.height, 3)
      .centerCropped(width: reference.newWidth, height: reference.newHeight)
    #expect(cropped.width == reference.newWidth)
    #expect(cropped.height == reference.newHeight)
    #expect(cropped.checksum == reference.checksum)
  }

  @Test func croppingBeyondTheEdgesGivesBlack() throws {
    let picture = try Picture(3, 2, .gray, [1, 2, 3, 4, 5, 6])
    #expect(try picture.cropped(left: 1, top: 0, width: 2, height: 2).pixels.array == [2, 3, 5, 6])
    #expect(try picture.cropped(left: -1, top: 1, width: 3, height: 2).pixels.array == [0, 4, 5, 0, 0, 0])
    #expect(try picture.cropped(left: 7, top: -9, width: 2, height: 1).pixels.array == [0, 0])
  }

  @Test func impossibleSizesAreRefused() throws {
    let picture = try Picture.noise(4, 3, 3)
    func kind(_ body: (Picture) throws(ImageError) -> Picture) -> FailureKind? {
      failure { () throws(ImageError) in _ = try body(picture) }?.kind
    }
    #expect(kind { p throws(ImageError) in try p.resized(width: 0, height: 5) } == .usage)
    #expect(kind { p throws(ImageError) in try p.resized(width: -1, height: 5, .nearest) } == .usage)
    #expect(kind { p throws(ImageError) in try p.resized(width: 1 << 40, height: 1 << 40) } == .malformed)
    #expect(kind { p throws(ImageError) in try p.resized(shorterSide: .max) } == .malformed)
    #expect(kind { p throws(ImageError) in try p.resized(shorterSide: 0) } == .usage)
    #expect(kind { p throws(ImageError) in try p.cropped(left: .max, top: 0, width: 2, height: 2) } == .usage)
    #expect(kind { p throws(ImageError) in try p.centerCropped(width: 20_000, height: 20_000) } == .malformed)
    // A very flat picture whose proportions do not allow the usual resize.
    let flat = try Picture.noise(60_000, 1, 1)
    #expect(
      failure { () throws(ImageError) in _ = try flat.resized(shorterSide: 256) }
        == .tooLarge(width: 15_360_000, height: 256, allowed: 100_000_000))
    #expect(throws: ImageError.self) { try Picture(2, 2, .rgb, [1, 2, 3]) }
    #expect(throws: ImageError.self) { try Picture(0, 2, .gray, []) }
  }

  /// Values by Pillow's `convert("L")`.
  @Test func luma() throws {
    let colors: [UInt8] = [
      255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 1, 1, 1, 17, 200, 99, 254, 3, 128, 10, 20, 30,
    ]
    let gray = try Picture(4, 2, .rgb, colors).converted(to: .gray)
    #expect(gray.pixels.array == [76, 150, 29, 255, 1, 134, 92, 18])
    #expect(gray.converted(to: .rgb).pixels.array.prefix(6) == [76, 76, 76, 150, 150, 150])
  }

  @Test func tilesComeRowByRow() throws {
    let sheet = try Picture(4, 4, .gray, Array(0..<16))
    #expect(
      try sheet.tiles(width: 2, height: 2).map(\.pixels.array)
        == [[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]])
    #expect(try sheet.tiles(width: 4, height: 1).count == 4)
    for (width, height) in [(3, 2), (2, 3), (0, 1), (8, 4), (-2, 2)] {
      #expect(throws: ImageError.self) { try sheet.tiles(width: width, height: height) }
    }
  }

  @Test func writtenPNGsReadBackTheSame() throws {
    for (width, height, channels) in [(1, 1, 1), (1, 1, 3), (37, 21, 3), (300, 2, 1)] {
      let picture = try Picture.noise(width, height, channels)
      let read = try Picture(decoding: picture.png())
      #expect(read.width == width)
      #expect(read.channels == channels)
      #expect(read.pixels.array == picture.pixels.array)
    }
  }

  @Test(arguments: jpegEncodingReference) func writtenJPEGsEqualPillows(_ reference: ReferenceEncoding) throws {
    let file = try Picture.noise(21, 14, reference.channels).jpeg(quality: reference.quality)
    #expect(checksum(file) == reference.checksum)
  }

  @Test func whatJPEGCannotHoldIsRefused() throws {
    let picture = try Picture.noise(65_501, 1, 1)
    #expect(
      failure { () throws(ImageError) in _ = try picture.jpeg() }?.description
        == "a picture of 65501 × 1 cannot be written as JPEG: Maximum supported image dimension is 65500 pixels")
    #expect(throws: ImageError.self) { try picture.jpeg(quality: 0) }
    #expect(throws: ImageError.self) { try picture.jpeg(quality: 101) }
  }
}
