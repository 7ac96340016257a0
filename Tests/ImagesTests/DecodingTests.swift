import Bytes
import Images
import Tensors
import Testing

@Suite struct Decoding {
  @Test(arguments: pngReference + jpegReference) func equalsPillow(_ reference: ReferencePicture) throws {
    let picture = try Picture(decoding: ByteView(reference.file))
    #expect(picture.width == reference.width)
    #expect(picture.height == reference.height)
    #expect(picture.channels == reference.channels)
    #expect(picture.pixels.array == reference.pixels)
  }

  @Test(.enabled(if: Shared.arePresent, "no ../shared/images"), arguments: sharedReference)
  func photographsEqualPillow(_ reference: ReferenceFile) throws {
    let picture = try Picture(decoding: ByteView(mapping: Shared.folder + "images/" + reference.name))
    #expect(picture.width == reference.width)
    #expect(picture.height == reference.height)
    #expect(picture.channels == reference.channels)
    let middle = (picture.height / 2 * picture.width + picture.width / 2) * picture.channels
    #expect(picture.pixels.array[middle..<middle + picture.channels] == reference.middle[...])
    #expect(picture.pixels.array.reduce(0) { $0 + Int($1) } == reference.sum)
    #expect(picture.checksum == reference.pixels)
    #expect(picture.converted(to: .gray).checksum == reference.gray)
    #expect(try picture.resized(width: 224, height: 224, .bilinear).checksum == reference.bilinear)
    #expect(try picture.resized(width: 1000, height: 333, .bicubic).checksum == reference.bicubic)
    let tensor = try Preset.imagenet.preprocessing.tensor(from: picture, height: 224, width: 224)
    #expect(tensor.shape.extents == [1, 3, 224, 224])
    #expect(tensor.checksum == reference.imagenet)
  }

  @Test func contentDecidesAndNotTheName() {
    func message(_ bytes: [UInt8]) -> String? { decodingFailure(bytes)?.description }
    func text(_ text: String) -> [UInt8] { Array(text.utf8) }
    #expect(message([]) == "a JPEG or PNG picture expected, this is an empty file")
    #expect(
      message(text(" \n<!DOCTYPE HTML><html>"))
        == "a JPEG or PNG picture expected, this is an HTML page (the download saved the page instead of the file)")
    #expect(
      message(text("version https://git-lfs.github.com/spec/v1\n"))
        == "a JPEG or PNG picture expected, this is a Git LFS pointer (`git lfs pull` fetches the file that it stands for)"
    )
    #expect(
      message([0x80, 2, 0x8a, 0x0a, 0x6c])
        == "a JPEG or PNG picture expected, this is a file that begins with the bytes 80 02 8a 0a 6c")
    #expect(message(text("GIF89a")) == "a GIF picture is not supported; JPEG and PNG pictures are")
    #expect(message(text("RIFF....WEBPVP8 ")) == "a WebP picture is not supported; JPEG and PNG pictures are")
    #expect(decodingFailure(text("GIF89a"))?.kind == .unsupported)
    #expect(decodingFailure([])?.kind == .malformed)
  }

  @Test func offsetsCountFromTheStartOfTheFile() throws {
    let file = try #require(pngReference.first?.file)
    let inner = try ByteView([1, 2, 3] + file.dropLast(5)).slice(from: 3, count: file.count - 5)
    let error = failure { () throws(ImageError) in _ = try Picture(decoding: inner) }
    #expect(error == .truncated(.png, offset: 3 + file.count - 5))
  }
}
