import ArgumentParser
import Bytes
import GraphIR
import ModelFiles
import Prediction

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List all that is wrong with a model file.",
    discussion: """
      An ONNX model is checked by ONNX's specification in the versions that the file says: operators with their inputs, \
      attributes and types, declared against inferred types and shapes, names and their order, tensors and external data. \
      Other files are checked for whether they open, for NaNs and infinities, and for the architecture that they fit.

      Exits with 65 when there is an error; warnings do not count.
      """)

  @OptionGroup var options: ModelOptions

  @Option(help: "text or json.")
  var format = OutputFormat.text

  mutating func run() throws {
    let check = try options.check()
    switch format {
    case .text: print(text(check), terminator: "")
    case .json: print(json(check))
    }
    if check.violations.errors > 0 { throw ExitCode(FailureKind.malformed.exitCode) }
  }

  private func text(_ check: ModelCheck) -> String {
    var text = ""
    for violation in check.violations.listed {
      let place = violation.place.description
      text += "\(violation.severity.rawValue): \(place.isEmpty ? "" : place + ": ")\(violation.problem)\n"
    }
    if check.violations.unlisted > 0 { text += "and \(grouped(check.violations.unlisted)) more\n" }
    let counts = [(check.violations.errors, "error"), (check.violations.warnings, "warning")].map { count, name in
      "\(count == 0 ? "no" : grouped(count)) \(name)\(count == 1 ? "" : "s")"
    }
    let checked = check.checked.isEmpty ? "" : "; checked: \(check.checked.joined(separator: ", "))"
    return text + "\(check.path): \(check.kind.rawValue), \(counts.joined(separator: ", "))\(checked)\n"
  }

  private func json(_ check: ModelCheck) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.check/1")
      json.member("path", check.path)
      json.member("kind", check.kind.rawValue)
      json.member("checked", check.checked)
      json.member("errors", check.violations.errors)
      json.member("warnings", check.violations.warnings)
      json.member("unlisted", check.violations.unlisted)
      json.array("violations") { json in
        for violation in check.violations.listed { json.object { write(violation, &$0) } }
      }
    }
    return json.text
  }

  private func write(_ violation: Violation, _ json: inout JSONWriter) {
    json.member("severity", violation.severity.rawValue)
    json.member("graph", violation.place.path)
    if let node = violation.place.node {
      json.object("node") { json in
        json.member("index", node.index)
        json.member("name", node.name)
        json.member("op", node.op)
      }
    }
    json.member("value", violation.place.value)
    json.member("problem", violation.problem)
  }
}
