import ArgumentParser
import Bytes
import FeatureSpace
import Heads
import Training

struct HeadEval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Tell how well a head knows the classes of features, or of a model's samples.",
    discussion: """
      With --data, the second argument is the model that the head was trained on; layer, pooling, size and preprocessing \
      are those that the head has. Without, it is a file of features.
      """)

  @Argument(help: "The head.", completion: .file())
  var head: String

  @OptionGroup var samples: HeadSampleOptions
  @OptionGroup(title: "Pictures of the result") var charts: HeadChartOptions

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  mutating func run() throws {
    if !overwrite, let path = charts.paths.first(where: { fileExists($0) }) { throw ByteError.exists(path: path) }
    let opened = try Head(opening: head, limits: try samples.options.limitOptions.limits())
    let labelled: FeatureSamples
    if samples.data.data.isEmpty {
      labelled = try samples.samples(layer: opened.origin?.layers.first)
    } else {
      guard let origin = opened.origin else {
        throw UsageFailure("\(head) does not say what its features are of: give it a file of features")
      }
      labelled = try samples.samples(origin, usesItsPreprocessing: true)
    }
    let evaluation = try opened.evaluate(labelled, threads: samples.threads)
    try charts.write(evaluation, of: opened, overwrite: overwrite)
    let report = HeadReport(head: opened, fit: nil, path: head)
    switch format {
    case .text: print(report.text(evaluation, of: "samples"))
    case .json: print(report.evaluationJSON(evaluation))
    }
  }
}
