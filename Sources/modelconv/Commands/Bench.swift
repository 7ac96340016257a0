import ArgumentParser
import Autodiff
import Bytes
import CPURuntime
import DataSets
import GraphIR
import ModelFiles
import Prediction
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how long a model takes.",
    discussion: "Inputs are filled with seeded random numbers; open extents are --batch first, then 224.")

  @OptionGroup var options: ModelOptions

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Option(help: ArgumentHelp("Samples a run.", valueName: "n"))
  var batch = 1

  @Option(help: ArgumentHelp("How long to measure.", valueName: "s"))
  var seconds = 2.0

  @Flag(help: "Use no method that trades accuracy for speed.")
  var exact = false

  @Flag(help: "Show what every step of a run takes, and how near it comes to what the machine can do.")
  var profile = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  mutating func validate() throws {
    guard batch > 0, threads.map({ $0 > 0 }) ?? true, (0...86_400).contains(seconds) else {
      throw ValidationError("--batch and --threads must be at least 1, --seconds from 0 to 86,400.")
    }
  }

  mutating func run() throws {
    let start = now()
    let model = try options.open()
    let graph = try options.graph(of: model).graph
    var runtime = RuntimeOptions()
    runtime.threads = threads
    runtime.isExact = exact
    let measured: BenchMeasurement
    var profiled: RunProfile?
    do {
      let session = try Session(graph.expandingGradients(), options: runtime)
      let inputs = try RandomInputs(graph, batch: batch).tensors.mapValues { Value.tensor($0) }
      // The first run makes the plan and packs the weights.
      _ = try session.run(inputs)
      let loaded = now()
      measured = try BenchMeasurement(load: loaded - start, seconds: seconds) { _ = try session.run(inputs) }
      if profile { profiled = try RunProfile(session, inputs, runs: measured.runs(in: seconds)) }
    } catch let failure as any Failure {
      throw FileFailure(path: model.path, failure)
    }
    switch format {
    case .text: print(measured.text + (profiled.map { "\n\n" + $0.text } ?? ""))
    case .json: print(measured.json(model.path, threads: runtime.effectiveThreads, batch: batch, profile: profiled))
    }
  }
}

/// Seconds on the clock that nobody sets.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The times of repeated runs.
struct BenchMeasurement {
  private let load: Double
  private let times: [Double]

  /// Runs `body` for `seconds`, at least five and at most a million times.
  init(load: Double, seconds: Double, _ body: () throws -> Void) throws {
    self.load = load
    var times: [Double] = []
    let end = now() + seconds
    while times.count < 5 || (now() < end && times.count < 1_000_000) {
      let start = now()
      try body()
      times.append(now() - start)
    }
    self.times = times.sorted()
  }

  private func percentile(_ p: Double) -> Double {
    times[min(times.count - 1, Int(Double(times.count) * p))] * 1e3
  }

  /// About as many runs as fit into `seconds`, five at least.
  func runs(in seconds: Double) -> Int { max(5, Int(seconds * 1e3 / max(percentile(0.5), 1e-6))) }

  private var peakMegabytes: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  var text: String {
    """
    latency   min \(fixed(percentile(0), 3)) ms, median \(fixed(percentile(0.5), 3)) ms, p90 \(fixed(percentile(0.9), 3)) ms, \
    p99 \(fixed(percentile(0.99), 3)) ms (\(times.count) runs)
    load      \(fixed(load * 1e3, 1)) ms, with planning and the first run
    memory    \(fixed(peakMegabytes, 1)) MB resident at most
    """
  }

  func json(_ path: String, threads: Int, batch: Int, profile: RunProfile?) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.bench/1")
      json.member("model", path)
      json.member("threads", threads)
      json.member("batch", batch)
      json.object("latency_ms") { json in
        json.member("min", percentile(0))
        json.member("p50", percentile(0.5))
        json.member("p90", percentile(0.9))
        json.member("p99", percentile(0.99))
      }
      json.member("iterations", times.count)
      json.member("load_ms", load * 1e3)
      json.member("peak_rss_mb", peakMegabytes)
      profile?.write(to: &json)
    }
    return json.text
  }
}
