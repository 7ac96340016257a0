import ArgumentParser
import Bytes

#if canImport(Glibc)
  import Glibc
#endif

struct Modelconv: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "modelconv",
    abstract:
      "Open, run, train, convert, check and draw models, and take features, without the framework that wrote them.",
    discussion: """
      Takes PyTorch state_dicts and checkpoints, ONNX models, Keras HDF5 files and safetensors; a file's content decides \
      what it is, never its name.

      EXAMPLES:
        modelconv inspect fashion_net_ex.pt
        modelconv run alexnet.onnx --image dog2.jpg
        modelconv run weights.pt --arch net.py --image shirt.png --labels fashion-mnist
        modelconv check model.onnx
        modelconv convert weights.pt --arch net.py -o net.onnx --opset 17
        modelconv verify Fixtures
        modelconv bench alexnet.onnx --threads 2

      EXIT CODES:
        0 ok, 1 mismatch, 64 usage, 65 malformed file, 66 no such input, 69 operator or feature not supported, \
      70 internal error, 73 output exists, 74 I/O error, 130 stopped by Ctrl-C
      """,
    version: "0.1.0",
    subcommands: [
      Inspect.self, Run.self, Check.self, Convert.self, Verify.self, Bench.self, New.self, Arch.self, Features.self,
      Neighbors.self, Embed.self, Train.self, Eval.self, HeadCommand.self,
      Show.self,
    ])

  /// Parses the arguments, runs the command and ends the process. Errors become one line and an exit code.
  static func runAndExit() -> Never {
    // A reader that goes away ends us as it ends other tools.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as any Failure {
      standardError("modelconv: \(failure.description)\n")
      fflush(nil)
      _exit(failure.kind.exitCode)
    } catch {
      exit(withError: error)
    }
    fflush(nil)
    // Without the destructors of what has been mapped and planned: the system is faster.
    _exit(0)
  }
}

extension FailureKind {
  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .malformed: 65
    case .notFound: 66
    case .unsupported: 69
    case .internal: 70
    case .outputExists: 73
    case .inputOutput: 74
    }
  }
}

/// Writes to standard error.
func standardError(_ text: String) {
  var text = text
  text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// A request that makes no sense, found after parsing.
struct UsageFailure: Failure {
  let description: String
  var kind: FailureKind { .usage }

  init(_ description: String) { self.description = description }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
