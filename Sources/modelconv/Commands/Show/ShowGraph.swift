import ArgumentParser
import Bytes
import GraphIR
import Images
import ModelFiles
import Prediction
import Visualization

struct ShowGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draw the network: its operators in modules, and what runs between them.",
    discussion: """
      The output's extension says what it becomes: .svg, .png or .html, a page in which modules are opened and closed, with \
      zoom and search, that needs nothing else. Modules that are alike and follow one another are drawn once.
      """)

  @OptionGroup var options: ModelOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  @Option(
    help: ArgumentHelp(
      "How many levels of modules are opened; as many as leave the drawing readable by default.", valueName: "n"))
  var depth: Int?

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  enum Kind: String, CaseIterable { case svg, png, html }

  private func kind() throws -> Kind {
    if let dot = output.lastIndex(of: "."), let kind = Kind(rawValue: output[output.index(after: dot)...].lowercased())
    {
      return kind
    }
    throw ValidationError("The output must end in .\(Kind.allCases.map(\.rawValue).joined(separator: ", .")).")
  }

  mutating func validate() throws {
    _ = try kind()
    guard depth.map({ $0 >= 0 }) ?? true else { throw ValidationError("--depth must not be negative.") }
    guard try depth == nil || kind() != .html else {
      throw ValidationError("--depth is for .svg and .png: in a page, modules are opened by hand.")
    }
  }

  mutating func run() throws {
    let kind = try kind()
    if !overwrite, fileExists(output) { throw ByteError.exists(path: output) }
    let model = try options.open()
    let graph = try options.graph(of: model).graph
    let name = lastName(of: options.model)
    switch kind {
    case .html:
      let page = try model.inFile { try NetworkPage(graph, title: name) }
      try AtomicFile.write(Array(try page.html().utf8), to: output, overwrite: overwrite)
      report(page.operations, nil)
    case .svg, .png:
      var settings = NetworkDrawing.Options()
      settings.depth = depth
      settings.title = name
      let drawing = try model.inFile { try NetworkDrawing(graph, options: settings) }
      let bytes = try kind == .svg ? Array(drawing.svg().utf8) : model.inFile { try drawing.picture().png().array }
      try AtomicFile.write(bytes, to: output, overwrite: overwrite)
      report(drawing.operations, drawing)
    }
  }

  private func report(_ operations: Int, _ drawing: NetworkDrawing?) {
    switch format {
    case .text:
      let depth = drawing.map { ", modules opened to depth \($0.depth) of \($0.levels)" } ?? ""
      print("\(output): \(grouped(operations)) operators\(depth)")
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.show-graph/1")
        json.member("model", options.model)
        json.member("file", output)
        json.member("operators", operations)
        guard let drawing else { return }
        json.member("depth", drawing.depth)
        json.member("levels", drawing.levels)
        json.member("boxes", drawing.boxCount)
        json.member("omitted_edges", drawing.omittedEdges)
      }
      print(json.text)
    }
  }
}
