import ArgumentParser
import DataSets

/// What a data set's files do not say themselves.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The samples' classes, where they are neither in the data set nor beside it: IDX, npy or text, one a line.",
      valueName: "file"), completion: .file())
  var sampleLabels: String?

  @Option(help: ArgumentHelp("Which arrays of an npz file: train, test, val.", valueName: "name"))
  var part: String?

  @Option(help: ArgumentHelp("The manifest's column with paths, where it has an unusual name.", valueName: "name"))
  var pathColumn: String?

  @Option(help: ArgumentHelp("The manifest's column with classes, where it has an unusual name.", valueName: "name"))
  var labelColumn: String?

  func dataSetOptions() -> DataSetOptions {
    var options = DataSetOptions()
    options.labels = sampleLabels
    options.part = part
    options.pathColumn = pathColumn
    options.labelColumn = labelColumn
    return options
  }
}
