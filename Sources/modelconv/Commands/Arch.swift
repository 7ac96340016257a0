import ArgumentParser
import Bytes
import GraphIR
import Prediction
import TorchSource

struct Arch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the built-in architectures.",
    discussion: "They are texts of nn.Module classes, as --arch takes, with torchvision's names.",
    subcommands: [List.self, Show.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Names, parameters and input sizes of all.")

    @Option(help: "text or json.")
    var format = OutputFormat.text

    mutating func run() throws {
      switch format {
      case .text:
        var table = TextTable([("name", .left), ("parameters", .right), ("input", .right)])
        for architecture in Architecture.all {
          table.add([architecture.name, grouped(architecture.parameterCount), shown(architecture.input)])
        }
        print(table.text(indent: 0), terminator: "")
      case .json:
        var json = JSONWriter(pretty: true)
        json.object { json in
          json.member("schema", "modelconv.arch-list/1")
          json.array("architectures") { json in
            for architecture in Architecture.all { json.object { write(architecture, to: &$0) } }
          }
        }
        print(json.text)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The text of an architecture's classes, or with --format json also its tensors.")

    @Argument(help: "A built-in architecture, e.g. resnet18.")
    var name: String

    @Option(help: "text or json.")
    var format = OutputFormat.text

    mutating func run() throws {
      let architecture = try Architecture.require(name)
      switch format {
      case .text: print(architecture.source.text)
      case .json:
        let tensors = try architecture.source.parameters(class: name)
        var json = JSONWriter(pretty: true)
        json.object { json in
          json.member("schema", "modelconv.arch-show/1")
          write(architecture, to: &json)
          json.member("preset", architecture.preset)
          json.member("source", architecture.source.text)
          json.array("tensors") { json in
            for tensor in tensors {
              json.object { json in
                json.member("name", tensor.name)
                json.member("shape", tensor.shape)
              }
            }
          }
        }
        print(json.text)
      }
    }
  }
}

/// `3x224x224`: what one sample is.
private func shown(_ input: [Dimension]) -> String {
  input.dropFirst().map(\.description).joined(separator: "x")
}

private func write(_ architecture: Architecture, to json: inout JSONWriter) {
  json.member("name", architecture.name)
  json.member("parameters", architecture.parameterCount)
  json.member("input", architecture.input.dropFirst().compactMap(\.value))
}

extension Architecture {
  /// The built-in architecture that a user named.
  static func require(_ name: String) throws -> Architecture {
    if let architecture = named(name) { return architecture }
    throw UsageFailure("there is no built-in architecture \(quoted(name)) (modelconv arch list shows them)")
  }
}
