import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import FeatureSpace
import Images
import Prediction

struct Neighbors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the samples whose features are nearest to others'.",
    discussion: """
      Queries are rows of the features (--row), rows of another file of features (--query, made with the same layer), \
      pictures (--query-images, which go through the model as FILE.json says the features were made), or all rows. All \
      distances are computed; nothing is estimated.
      """)

  @OptionGroup var options: FeatureOptions
  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  @OptionGroup var search: NeighborOptions

  @Option(help: ArgumentHelp("Queries from another file of features.", valueName: "file"), completion: .file())
  var query: String?

  @OptionGroup(title: "Queries by picture") var queryOptions: QueryOptions

  @Option(
    help: ArgumentHelp("Draw each query and its neighbours; needs --images.", valueName: "file.png"),
    completion: .file())
  var picture: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the table there instead.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Option(help: "text, json or csv.")
  var format = TableFormat.text

  mutating func validate() throws {
    guard [!search.rows.isEmpty, query != nil, !queryOptions.queryImages.isEmpty].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give queries by one of --row, --query and --query-images.")
    }
    guard picture == nil || !options.images.isEmpty else { throw ValidationError("--picture needs --images.") }
  }

  mutating func run() throws {
    for case let path? in [output, picture] where !overwrite && fileExists(path) { throw ByteError.exists(path: path) }
    let limits = try limitOptions.limits()
    let set = try options.open(limits)
    let threads = RuntimeOptions.threads(options.threads)
    let matrix = try FeatureMatrix(set.dataSet)
    let table: NeighborTable
    if let query {
      var other = DataSetOptions()
      other.array = options.array
      other.limits = limits
      let queries = FeatureSet(dataSet: try DataSet(opening: query, options: other), pictures: nil, limits: limits)
      table = try search.table(
        of: queries, try FeatureMatrix(queries.dataSet), in: set, matrix, threads: threads)
    } else if !queryOptions.queryImages.isEmpty {
      let (pictures, features) = try queryOptions.features(
        as: try options.record(limits), layer: options.array, threads: threads, limits: limitOptions)
      let queries = FeatureSet(dataSet: pictures, pictures: pictures, limits: limits)
      table = try search.table(of: queries, features, in: set, matrix, threads: threads)
    } else {
      table = try search.table(of: set, matrix, threads: threads)
    }
    let text = table.text(format)
    if let output {
      try AtomicFile.write(Array(text.utf8), to: output, overwrite: overwrite)
    } else {
      print(text, terminator: "")
    }
    if let picture {
      let figure = try table.picture(count: search.drawn, threads: threads)
      try AtomicFile.write(try figure.png().array, to: picture, overwrite: overwrite)
    }
  }
}
