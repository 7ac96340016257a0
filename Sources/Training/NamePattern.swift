#if canImport(Glibc)
  import Glibc
#endif

/// A pattern of names as the shell has them (`fnmatch` of POSIX): `*` stands for any characters, `?` for one, `[abc]` and
/// `[a-c]` for one of some.
public struct NamePattern: Sendable, Hashable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// Whether the whole of `name` is as the pattern says; dots and slashes are characters like others.
  public func matches(_ name: String) -> Bool { fnmatch(text, name, 0) == 0 }
}
