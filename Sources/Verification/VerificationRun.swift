import Bytes
import CPURuntime

#if canImport(Glibc)
  import Glibc
#endif

/// Runs fixture cases, each in a child process that many cases share as long as none brings it down.
public struct VerificationRun {
  /// The first argument of a worker process.
  static let marker = "__verify-cases"
  /// Cases that one worker process takes, so that its arguments stay few.
  private static let batch = 256

  /// The program to start as the worker. Its main calls `VerificationWorker.serveIfRequested()` first.
  public var executable = "/proc/self/exe"
  /// Seconds that one case may take.
  public var timeout = 60
  public var threads: Int?
  /// Changes of what reading a model may cost, by the names of `Limits`.
  public var limits: [(name: String, value: Int)] = []
  /// The opset in which each case's graph is written as ONNX and read again before it runs.
  public var rewriteOpset: Int?

  public init() {}

  /// Runs `cases` in order and calls `report` after each.
  public func run(_ cases: [FixtureCase], report: (CaseResult) -> Void) throws(ByteError) {
    var rest = cases[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Self.batch)
      let finished = try run(batch, report)
      rest = rest.dropFirst(finished)
    }
  }

  /// Runs a batch in one worker until it is done or has brought the worker down; returns how many cases were settled.
  private func run(_ batch: ArraySlice<FixtureCase>, _ report: (CaseResult) -> Void) throws(ByteError) -> Int {
    let worker = try ChildProcess(
      executable: executable,
      arguments: [
        Self.marker, "\(threads ?? 0)", limits.map { "\($0)=\($1)" }.joined(separator: ","), "\(rewriteOpset ?? 0)",
      ] + batch.flatMap { [$0.path, $0.name] })
    var lines = LineReader(descriptor: worker.output)
    var settled = 0
    for fixture in batch {
      switch lines.next(before: Deadline(seconds: timeout)) {
      case .line(let line):
        report(result(fixture, line))
        settled += 1
      case .timeout:
        _ = worker.end()
        report(CaseResult(name: fixture.name, status: .failed, message: "did not finish within \(timeout) s"))
        return settled + 1
      case .end:
        report(CaseResult(name: fixture.name, status: .failed, message: "brought the process down: \(worker.finish())"))
        return settled + 1
      }
    }
    return settled
  }

  private func result(_ fixture: FixtureCase, _ line: [UInt8]) -> CaseResult {
    do {
      return try CaseResult(JSON(parsing: ByteView(line)))
    } catch {
      return CaseResult(name: fixture.name, status: .failed, message: "the worker's answer: \(error)")
    }
  }
}

/// The other half of `VerificationRun`: the process in which cases run.
public enum VerificationWorker {
  /// Where this process was started as a worker: runs its cases and ends the process. Otherwise returns at once.
  public static func serveIfRequested() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == VerificationRun.marker else { return }
    let given = Array(arguments.dropFirst())
    var runner = CaseRunner()
    if let threads = given.first.flatMap({ Int($0) }), threads > 0 { runner.options.threads = threads }
    for change in given.dropFirst().first?.split(separator: ",") ?? [] {
      let parts = change.split(separator: "=")
      if parts.count == 2, let value = Int(parts[1]) { _ = runner.limits.set(String(parts[0]), to: value) }
    }
    if let opset = given.dropFirst(2).first.flatMap({ Int($0) }), opset > 0 { runner.rewriteOpset = opset }
    for index in stride(from: 3, to: given.count - 1, by: 2) {
      let result = runner.run(FixtureCase(path: given[index], name: given[index + 1]))
      var json = JSONWriter()
      json.object { result.write(to: &$0) }
      write(json.text + "\n")
    }
    exit(0)
  }

  private static func write(_ line: String) {
    var bytes = Array(line.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // Nobody reads any more.
      guard count > 0 else { exit(1) }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// Reads lines from a pipe.
private struct LineReader {
  enum Next {
    case line([UInt8])
    case timeout
    case end
  }

  let descriptor: Int32
  private var pending: [UInt8] = []
  /// A line longer than this is no answer of ours.
  private static let longest = 1 << 20

  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func next(before deadline: Deadline) -> Next {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeFirst(end + 1) }
        return .line(Array(pending[..<end]))
      }
      guard pending.count < Self.longest else { return .end }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, deadline.millisecondsLeft)
      if ready == 0 { return .timeout }
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      let count = ready < 0 ? -1 : read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return .end }
      pending += buffer.prefix(count)
    }
  }
}
