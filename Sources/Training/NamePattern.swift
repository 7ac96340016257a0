/// A pattern of names as the shell has them: `*` stands for any characters, `?` for one.
public struct NamePattern: Sendable, Hashable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// Whether the whole of `name` is as the pattern says: `*` stands for any bytes, or none, `?` for one; dots are like
  /// others.
  public func matches(_ name: String) -> Bool {
    let (pattern, name) = (Array(text.utf8), Array(name.utf8))
    var (p, n) = (0, 0)
    // Where to go on when what follows the last star does not fit: one character later.
    var (star, resumed) = (-1, 0)
    while n < name.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        (star, resumed) = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == name[n] || pattern[p] == UInt8(ascii: "?") {
        p += 1
        n += 1
      } else if star >= 0 {
        resumed += 1
        (p, n) = (star + 1, resumed)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
