/// The version of Keras that wrote a file, as far as its layers' meaning depends on it.
struct KerasVersion: Sendable, Comparable, CustomStringConvertible {
  var major: Int
  var minor: Int
  let description: String

  /// From a text like `2.2.4-tf`; files that say nothing are Keras 1's.
  init(_ text: String?) {
    let numbers = (text ?? "1").split(separator: ".").map { Int($0.prefix { $0.isNumber }) ?? 0 }
    major = numbers.first ?? 1
    minor = numbers.count > 1 ? numbers[1] : 0
    description = text ?? "1"
  }

  static func < (a: KerasVersion, b: KerasVersion) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  static func == (a: KerasVersion, b: KerasVersion) -> Bool { (a.major, a.minor) == (b.major, b.minor) }
}
