import ArgumentParser
import Bytes
import ONNXFormat
import Prediction
import Verification

#if canImport(Glibc)
  import Glibc
#endif

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run fixture folders and compare the outputs: the ONNX suite's, or your own.",
    discussion: """
      A fixture is a folder with model.onnx, model.pt and architecture.py, model.h5 or model.keras, and beside it \
      test_data_set_<i>/input_<j>.pb|.npy and output_<j>.pb|.npy. tolerance.json may say {"rtol": …, "atol": …}. Folders are \
      searched for fixtures at any depth. The exit code is 1 when a case fails.
      """)

  @Argument(help: "Folders to search for fixtures.", completion: .directory)
  var directories: [String]

  @Option(help: ArgumentHelp("Seconds that one case may take.", valueName: "s"))
  var timeout = 60

  @Option(help: ArgumentHelp("Threads to compute with.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Write each model as ONNX, read it again and run that: proves that writing keeps what a model computes.")
  var rewrite = false

  @Option(
    help: ArgumentHelp(
      "For --rewrite: the operator set, \(OpsetRange.text) (default: the newest).",
      valueName: "n"))
  var opset: Int?

  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "Only cases that did not pass, and the totals.")
  var quiet = false

  mutating func validate() throws {
    guard timeout > 0, threads.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--timeout and --threads must be at least 1.")
    }
    if let opset {
      guard rewrite else { throw ValidationError("--opset is for --rewrite.") }
      try OpsetRange.check(opset)
    }
  }

  mutating func run() throws {
    var cases: [FixtureCase] = []
    for directory in directories { cases += try FixtureCase.find(in: directory) }
    guard !cases.isEmpty else {
      throw UsageFailure("no fixtures in \(directories.map { quoted($0) }.joined(separator: ", "))")
    }
    var verification = VerificationRun()
    verification.timeout = timeout
    verification.threads = threads
    verification.limits = try limitOptions.values()
    if rewrite { verification.rewriteOpset = opset ?? ONNXFile.newestOpset }
    var results: [CaseResult] = []
    let showsProgress = isatty(STDERR_FILENO) == 1 && format == .json
    try verification.run(cases) { result in
      results.append(result)
      if showsProgress { standardError("\r\(results.count) of \(cases.count)") }
      if format == .text, !quiet || result.status != .passed { print(line(result)) }
    }
    if showsProgress { standardError("\n") }
    switch format {
    case .text: print(totals(results))
    case .json: print(json(results))
    }
    if results.contains(where: { $0.status == .failed }) { throw ExitCode(1) }
    // Nothing was proved.
    if !results.contains(where: { $0.status == .passed }) { throw ExitCode(69) }
  }

  private func line(_ result: CaseResult) -> String {
    let errors = [("abs", result.maxAbsoluteError), ("rel", result.maxRelativeError)].compactMap { name, value in
      value.map { "\(name) \(significant($0))" }
    }
    let status = result.status.rawValue + String(repeating: " ", count: 11 - result.status.rawValue.count)
    return "\(status) \(result.name)" + (errors.isEmpty ? "" : "  (\(errors.joined(separator: ", ")))")
      + (result.message.isEmpty ? "" : "  \(result.message)")
  }

  private func count(_ status: CaseResult.Status, in results: [CaseResult]) -> Int {
    results.count { $0.status == status }
  }

  private func totals(_ results: [CaseResult]) -> String {
    "\(results.count) cases: \(count(.passed, in: results)) passed, \(count(.failed, in: results)) failed, "
      + "\(count(.unsupported, in: results)) unsupported"
  }

  private func json(_ results: [CaseResult]) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.verify/1")
      json.member("passed", count(.passed, in: results))
      json.member("failed", count(.failed, in: results))
      json.member("unsupported", count(.unsupported, in: results))
      json.array("cases") { json in
        for result in results { json.object { result.write(to: &$0) } }
      }
    }
    return json.text
  }
}
