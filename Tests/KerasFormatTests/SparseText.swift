/// Files as text: `offset:base64` for each run of bytes, the file's size at the end; between the runs are zeros.
enum SparseText {
  static func bytes(_ text: String) -> [UInt8] {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var bytes = [UInt8](repeating: 0, count: parts.last.flatMap { Int($0) } ?? 0)
    for part in parts.dropLast() {
      let fields = part.split(separator: ":")
      let start = Int(fields[0]) ?? 0
      let run = base64(fields[1])
      bytes.replaceSubrange(start..<start + run.count, with: run)
    }
    return bytes
  }

  private static func base64(_ text: Substring) -> [UInt8] {
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for character in text.utf8 {
      let value: UInt8
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = character - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
