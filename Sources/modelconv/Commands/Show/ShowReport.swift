import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import GraphIR
import Images
import ModelFiles
import Prediction
import Tensors
import TorchSource
import Visualization

struct ShowReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "One page about a model: summary, network, layers, weights, filters, and with pictures what it makes of them.",
    discussion: """
      The page needs nothing else: it works without a connection, in light and dark, on a phone, and by keyboard. With --image \
      it also shows predictions, feature maps of the first picture, and where the predictions come from.
      """)

  /// Pictures that a page has room for.
  private static let mostPictures = 12

  @OptionGroup var options: ModelOptions
  @OptionGroup(title: "Pictures") var pictures: PictureOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The page.", valueName: "file.html"), completion: .file())
  var output: String

  @Option(
    help: ArgumentHelp(
      "Names of the classes: \(LabelList.builtIn.map(\.name).joined(separator: ", ")), or a file.",
      valueName: "name|file"))
  var labels: String?

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @Option(help: "text or json: the numbers of the report.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No notes on standard error.")
  var quiet = false

  mutating func validate() throws {
    guard threads.map({ $0 > 0 }) ?? true else { throw ValidationError("--threads must be at least 1.") }
    let given = pictures.preparation.given + [("--labels", labels != nil), ("--threads", threads != nil)]
    if pictures.images.isEmpty, let option = given.first(where: \.1)?.0 {
      throw ValidationError("\(option) needs --image.")
    }
  }

  mutating func run() throws {
    if !overwrite, fileExists(output) { throw ByteError.exists(path: output) }
    let model = try options.open()
    var built: BuiltGraph?
    var problem: String?
    do {
      built = try options.graph(of: model)
    } catch let error as ModelFileError {
      // Without --arch or pictures, weights alone are worth a report.
      guard case .weights = model.contents, options.building.arch == nil, pictures.images.isEmpty else { throw error }
      problem = error.problem
    }
    let weights: WeightTable =
      switch model.contents {
      case .graph(let graph): graph.weights
      case .weights(let table): table
      }
    var report = ModelReport(
      title: lastName(of: options.model), facts: facts(model, built),
      graph: built?.graph, problem: problem, weights: weights)
    if let built, !pictures.images.isEmpty { try add(built, to: &report) }
    let page = Array(try report.html().utf8)
    try AtomicFile.write(page, to: output, overwrite: overwrite)
    switch format {
    case .text:
      print("\(output): \(grouped(page.count)) bytes")
      for section in report.sections {
        if let problem = section.problem { print("  \(section.title): nothing to show: \(problem)") }
      }
    case .json: print(json(report, bytes: page.count))
    }
  }

  private func facts(_ model: Model, _ built: BuiltGraph?) -> [Provenance.Detail] {
    let provenance = model.provenance
    var facts = [
      Provenance.Detail("file", model.path), Provenance.Detail("format", provenance.format),
      Provenance.Detail("file size", "\(grouped(model.byteCount)) bytes"),
    ]
    if let producer = provenance.producer { facts.append(Provenance.Detail("producer", producer)) }
    facts += provenance.details + provenance.metadata
    if let name = built?.architecture?.name { facts.append(Provenance.Detail("architecture", "\(name) (built in)")) }
    return facts + provenance.notes.map { Provenance.Detail("note", $0) }
  }

  /// Pictures as the network takes them. Files that cannot be read are errors; that the network takes no pictures is
  /// told in the report.
  private func add(_ built: BuiltGraph, to report: inout ModelReport) throws {
    let limits = try options.limitOptions.limits()
    let choice = PresetChoice(built, explicit: pictures.preparation.preset)
    if let note = choice.note, !quiet, !pictures.preparation.saysHowLevelsAreScaled {
      standardError("modelconv: note: \(note)\n")
    }
    var settings = ScoreNetwork.Options()
    settings.order = pictures.preparation.layout
    settings.runtime.threads = threads
    let network: ScoreNetwork
    do {
      network = try ScoreNetwork(built.graph, options: settings)
    } catch {
      return report.addProblem(ofPictures: "\(error)")
    }
    let dataSet = try pictures.dataSet(limits: limits)
    guard dataSet.count <= Self.mostPictures else {
      throw UsageFailure("a report has room for \(Self.mostPictures) pictures, not \(dataSet.count) (see --first)")
    }
    let steps = network.adapted(try pictures.preparation.preprocessing(fallback: choice.preprocessing))
    let samples = try dataSet.pictures(at: 0..<dataSet.count, threads: 1, limits: limits).enumerated().map {
      let picture = try steps.picture(
        from: $1, height: network.input.height, width: network.input.width, limits: limits)
      let name = lastName(of: dataSet.name(at: $0))
      return (name: name, picture: picture, tensor: try steps.tensor(ofPrepared: [picture]))
    }
    report.add(network, samples: samples, labels: try LabelList.chosen(labels, choice, limits))
  }

  private func json(_ report: ModelReport, bytes: Int) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.show-report/1")
      json.member("model", options.model)
      json.member("file", output)
      json.member("bytes", bytes)
      json.array("sections") { json in
        for section in report.sections {
          json.object { json in
            json.member("id", section.id)
            json.member("title", section.title)
            json.member("problem", section.problem)
          }
        }
      }
      json.object("summary") { json in
        json.member("operators", report.summary.layers.count)
        json.member("parameters", report.summary.parameters)
        json.member("weight_bytes", report.summary.weightBytes)
        json.member("macs", report.summary.multiplyAccumulates)
        json.member("activation_bytes", report.summary.activationBytes)
      }
      json.array("weights") { json in for histogram in report.histograms { json.object { write(histogram, &$0) } } }
      json.array("predictions") { json in
        for predicted in report.predictions {
          json.object { json in
            json.member("image", predicted.image)
            json.array("classes") { json in
              for ranked in predicted.classes {
                json.object { json in
                  json.member("index", ranked.index)
                  json.member("label", ranked.label)
                  json.member("probability", ranked.probability)
                }
              }
            }
          }
        }
      }
    }
    return json.text
  }

  private func write(_ histogram: Histogram, _ json: inout JSONWriter) {
    json.member("name", histogram.name)
    json.member("shape", histogram.shape.extents)
    json.member("min", histogram.statistics.minimum)
    json.member("max", histogram.statistics.maximum)
    json.member("mean", histogram.statistics.mean)
    json.member("std", histogram.statistics.standardDeviation)
    json.member("counts", histogram.counts)
  }
}
