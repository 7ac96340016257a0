import ArgumentParser
import Bytes
import FeatureSpace
import Prediction
import Tensors

struct ShowEmbedding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embedding",
    abstract: "A map of pictures: those that a layer sees alike lie close together.",
    discussion: """
      As modelconv features and then modelconv embed, in one step; --npy keeps the places. Where the data set has labels, they \
      are colors.
      """)

  @OptionGroup var extraction: ExtractionOptions
  @OptionGroup(title: "Map") var embedding: EmbeddingOptions
  @OptionGroup var figure: FigureOptions

  mutating func run() throws {
    try figure.check()
    let set = try extraction.featureSet(isQuiet: figure.quiet).set
    let matrix = try FeatureMatrix(set.dataSet)
    let map = try embedding.map(matrix, threads: extraction.threadCount, isQuiet: figure.quiet)
    let places = try Tensor([matrix.rows, map.columns], map.values)
    try figure.write(try embedding.picture(of: map, set, threads: extraction.threadCount), places)
    let what = "\(embedding.method.rawValue) of \(grouped(matrix.rows)) × \(grouped(matrix.columns)) features"
    try figure.report("embedding", extraction.options, places, text: what) { json in
      json.member("layer", extraction.layer)
      json.member("method", embedding.method.rawValue)
      json.member("rows", matrix.rows)
      json.member("features", matrix.columns)
    }
  }
}
