import Bytes
import Drawing
import Images
import Testing

@Suite struct TerminalPictureTests {
  private func picture(_ width: Int, _ height: Int, _ pixels: [UInt8]) throws -> Picture {
    try Picture(width: width, height: height, color: .rgb, pixels: ByteView(pixels))
  }

  @Test func twoPixelsACharacter() throws {
    let picture = try picture(2, 3, [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    let lines = try TerminalPicture(palette: .full, columns: 80, lines: 24).text(of: picture)
    #expect(
      lines == [
        "\u{1b}[38;2;1;2;3;48;2;4;5;6m▀▀\u{1b}[0m",
        "\u{1b}[38;2;7;8;9;49m▀\u{1b}[38;2;10;11;12;49m▀\u{1b}[0m",
      ])
  }

  @Test(
    arguments: [
      ([0, 0, 0], 16), ([255, 255, 255], 231), ([128, 128, 128], 244), ([8, 8, 8], 232), ([255, 0, 0], 196),
      ([95, 135, 215], 68), ([0, 255, 255], 51),
    ] as [([UInt8], Int)]) func indexedColors(_ color: [UInt8], _ index: Int) throws
  {
    let lines = try TerminalPicture(palette: .indexed, columns: 80, lines: 24).text(of: try picture(1, 1, color))
    #expect(lines == ["\u{1b}[38;5;\(index);49m▀\u{1b}[0m"])
  }

  @Test func fitsTheTerminal() throws {
    let wide = try picture(300, 100, [UInt8](repeating: 9, count: 90_000))
    let lines = try TerminalPicture(palette: .full, columns: 60, lines: 24).text(of: wide)
    #expect(lines.count == 10 && lines.allSatisfy { $0.count { $0 == "▀" } == 60 })
    let high = try TerminalPicture(palette: .full, columns: 60, lines: 4).text(of: wide)
    #expect(high.count == 4 && high.allSatisfy { $0.count { $0 == "▀" } == 24 })
  }
}
