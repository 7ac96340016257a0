/// Names that are taken, and others made from them: `name`, or `name_2`, `name_3`, … when it is taken.
public struct UniqueNames: Sendable {
  private var taken: Set<String> = []
  /// The last suffix tried for a name, so that a name asked for often does not make each asking slower.
  private var suffixes: [String: Int] = [:]

  public init() {}

  /// Takes `name` as it is; whether it was free.
  public mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

  /// Takes `name`, with a suffix where it is taken already: the lowest free number from `first` on.
  public mutating func make(_ name: String, countingFrom first: Int = 2) -> String {
    if taken.insert(name).inserted { return name }
    var suffix = suffixes[name] ?? first - 1
    var candidate = name
    repeat {
      suffix += 1
      candidate = "\(name)_\(suffix)"
    } while !taken.insert(candidate).inserted
    suffixes[name] = suffix
    return candidate
  }
}
