import Glibc

/// A moment some seconds from now, on the clock that nobody sets.
public struct Deadline: Sendable {
  public let seconds: Int
  private let end: Int

  public init(seconds: Int) {
    self.seconds = seconds
    end = Self.now + seconds * 1_000
  }

  /// What is left, for `poll`; 0 when it is over.
  public var millisecondsLeft: Int32 { Int32(clamping: max(0, end - Self.now)) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
