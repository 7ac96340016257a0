/// Files that people give for a model or a picture by mistake, told by their content.
public enum MistakenFile: Sendable, Hashable, CustomStringConvertible {
  case empty
  case html
  case gitLFSPointer
  case jpeg
  case png
  case pdf
  case gzip
  case pythonSource
  case zeros

  /// `nil` where `bytes` are none of these.
  public init?(_ bytes: ByteView) {
    let head = bytes.buffer.prefix(512)
    let text = String(decoding: head, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{feff}" }.lowercased()
    func begins(_ words: String...) -> Bool { words.contains { text.hasPrefix($0) } }
    if bytes.isEmpty {
      self = .empty
    } else if begins("<!doctype html", "<html", "<head", "<?xml") {
      self = .html
    } else if begins("version https://git-lfs") {
      self = .gitLFSPointer
    } else if bytes.starts(with: [0xff, 0xd8, 0xff]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89] + Array("PNG\r\n".utf8)) {
      self = .png
    } else if begins("%pdf-") {
      self = .pdf
    } else if Gzip.recognizes(bytes) {
      self = .gzip
    } else if begins("import ", "from ", "class ", "#!") || text.contains("import torch") {
      self = .pythonSource
    } else if head.allSatisfy({ $0 == 0 }) {
      self = .zeros
    } else {
      return nil
    }
  }

  /// The file in words: `an HTML page`.
  public var description: String {
    switch self {
    case .empty: "an empty file"
    case .html: "an HTML page (the download saved the page instead of the file)"
    case .gitLFSPointer: "a Git LFS pointer (`git lfs pull` fetches the file that it stands for)"
    case .jpeg: "a JPEG picture"
    case .png: "a PNG picture"
    case .pdf: "a PDF document"
    case .gzip: "compressed with gzip (gunzip it first)"
    case .pythonSource: "Python source (the text of an nn.Module goes to --arch)"
    case .zeros: "a file of zeros (the download or copy is damaged)"
    }
  }
}

extension ByteView {
  /// The first bytes in hexadecimal, for messages about unknown files.
  public var beginning: String {
    buffer.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}
