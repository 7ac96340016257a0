import ArgumentParser
import ArrayFormats
import Bytes
import Images
import Tensors

/// Where figures and their numbers go.
struct FigureOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The picture to draw.", valueName: "file.png"), completion: .file())
  var output: String

  @Option(help: ArgumentHelp("Keep the numbers too.", valueName: "file.npy"), completion: .file())
  var npy: String?

  @Flag(help: "Replace files that exist.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No notes on standard error.")
  var quiet = false

  /// - Throws: `ByteError.exists` before anything is computed.
  func check() throws {
    for case let path? in [output, npy] where !overwrite && fileExists(path) { throw ByteError.exists(path: path) }
  }

  func write(_ figure: Picture, _ values: Tensor) throws {
    if let npy { try NPY.write(values, to: npy, overwrite: overwrite) }
    try AtomicFile.write(try figure.png().array, to: output, overwrite: overwrite)
  }

  /// Tells what has been drawn: `text`, or JSON with what `members` add.
  func report(
    _ command: String, _ options: ModelOptions, _ values: Tensor, text: String, _ members: (inout JSONWriter) -> Void
  )
    throws
  {
    switch format {
    case .text: print("\(output): \(text)")
    case .json:
      let numbers = try values.elements(Float.self).filter(\.isFinite)
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.show/1")
        json.member("figure", command)
        json.member("model", options.model)
        json.member("file", output)
        if let npy { json.member("npy", npy) }
        json.member("shape", values.shape.extents)
        json.member("minimum", Double(numbers.min() ?? 0))
        json.member("maximum", Double(numbers.max() ?? 0))
        members(&json)
      }
      print(json.text)
    }
  }
}
