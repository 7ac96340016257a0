import Bytes
import Drawing
import Images

#if canImport(Glibc)
  import Glibc
#endif

/// Pictures on the terminal, where standard output is one that shows colors.
struct Preview {
  private let picture: TerminalPicture

  /// `nil` where standard output is no terminal, the terminal shows no colors (`TERM=dumb`), or nobody wants them
  /// (`NO_COLOR`).
  init?() {
    guard isatty(STDOUT_FILENO) == 1, Self.variable("NO_COLOR") == "" else { return nil }
    let terminal = Self.variable("TERM")
    guard !terminal.isEmpty, terminal != "dumb" else { return nil }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0
    let hasFullColor = ["truecolor", "24bit"].contains(Self.variable("COLORTERM"))
    picture = TerminalPicture(
      palette: hasFullColor ? .full : .indexed, columns: min(80, isKnown ? Int(size.ws_col) : 80),
      lines: max(4, (isKnown ? Int(size.ws_row) : 24) * 2 / 3))
  }

  func lines(of image: Picture) throws -> [String] { try picture.text(of: image) }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
