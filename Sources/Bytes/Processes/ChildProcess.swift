import Glibc

/// A child process that writes to a pipe of ours, for work that may crash or never end. It is stopped, at the latest, with
/// this value.
public struct ChildProcess: ~Copyable {
  /// How a process ended.
  public enum Ending: Equatable, Sendable, CustomStringConvertible {
    case exited(Int32)
    case signalled(Int32)
    /// The host program lets the system reap its children.
    case unknown

    public var description: String {
      switch self {
      case .exited(let code): "it exited with code \(code)"
      case .signalled(let signal): "it was ended by signal \(signal) (\(String(cString: strsignal(signal))))"
      case .unknown: "it ended"
      }
    }
  }

  private let process: pid_t
  /// The reading end of the child's standard output.
  public let output: Int32

  /// Starts `executable`, with nothing of our environment but where libraries are found.
  ///
  /// - Parameter input: what the process gets as its standard input; nothing where it is `nil`.
  /// - Throws: `ByteError.cannotStart` with the system's reason.
  public init(executable: String, arguments: [String], input: Int32? = nil) throws(ByteError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .cannotStart(executable: executable, errno: errno) }
    // Closed in the child, and away from the standard descriptors, which the child's set-up overwrites one by one.
    let moved = ends.map { end in
      defer { close(end) }
      return fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    }
    let (reading, writing) = (moved[0], moved[1])
    guard reading >= 0, writing >= 0 else {
      let code = errno
      moved.filter { $0 >= 0 }.forEach { close($0) }
      throw .cannotStart(executable: executable, errno: code)
    }
    var process: pid_t = 0
    let status = Self.spawn(&process, executable, arguments, input: input, output: writing)
    close(writing)
    guard status == 0 else {
      close(reading)
      throw .cannotStart(executable: executable, errno: status)
    }
    self.process = process
    output = reading
  }

  deinit {
    kill(process, SIGKILL)
    _ = Self.reap(process)
    close(output)
  }

  /// Stops the process if it still runs, and tells how it ended.
  public consuming func end() -> Ending {
    kill(process, SIGKILL)
    return finish()
  }

  /// Waits for a process that has closed its output.
  public consuming func finish() -> Ending {
    let (process, output) = (process, output)
    discard self
    close(output)
    return Self.reap(process)
  }

  private static func reap(_ process: pid_t) -> Ending {
    var status: Int32 = 0
    var result: pid_t
    repeat { result = waitpid(process, &status, 0) } while result < 0 && errno == EINTR
    guard result == process else { return .unknown }
    let signal = status & 0x7f
    return signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal)
  }

  private static func spawn(
    _ process: inout pid_t, _ executable: String, _ arguments: [String], input: Int32?, output: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    // Signals as a program expects them, whatever the host has blocked or ignored.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    return withCStrings([executable] + arguments) { arguments in
      withCStrings(environment()) { environment in
        posix_spawn(&process, executable, &actions, &attributes, arguments, environment)
      }
    }
  }

  /// Nothing of ours but where libraries are found: HDF5_PLUGIN_PATH and its like would steer a library in the child.
  private static func environment() -> [String] {
    getenv("LD_LIBRARY_PATH").map { ["LD_LIBRARY_PATH=" + String(cString: $0)] } ?? []
  }

  private static func withCStrings<R>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> R
  ) -> R {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      withUnsafeMutablePointer(to: &buffer[0]) { body(UnsafePointer($0)) }
    }
  }
}
