import ArgumentParser
import Bytes
import CPURuntime
import DataSets
import GraphIR
import Images
import ModelFiles
import Prediction
import Tensors
import Training

/// Labelled samples, and how they become a network's input.
struct LabelledDataOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Samples: a folder with a folder a class, a CSV manifest, IDX files as MNIST's, npz or npy.", valueName: "path"),
    completion: .file())
  var data: [String] = []

  @OptionGroup var contents: DataOptions
  @OptionGroup var pictures: PreparationOptions

  func dataSet(limits: Limits) throws -> DataSet {
    guard !data.isEmpty else { throw UsageFailure("samples are missing: --data") }
    var options = contents.dataSetOptions()
    options.limits = limits
    return try pictures.dataSet(data, options)
  }

  /// Levels become 0...1 where nothing says otherwise: what networks are usually trained with.
  func preprocessing(_ fallback: Preprocessing) throws -> Preprocessing {
    let nothing = Preset.none.preprocessing
    var steps = try pictures.preprocessing(fallback: fallback)
    if fallback == nothing, !pictures.saysHowLevelsAreScaled { steps.scale = 1.0 / 255 }
    return steps
  }

  /// The shape that the first sample has when it is prepared, for networks that do not say what they take.
  func input(of dataSet: DataSet, limits: Limits) throws -> [Dimension] {
    guard dataSet.count > 0 else { throw UsageFailure("\(dataSet.path): no samples") }
    let loader = BatchLoader(dataSet, preprocessing: try preprocessing(Preset.none.preprocessing), limits: limits)
    let (batches, rejected) = try loader.load([0])
    guard let first = batches.first else {
      throw rejected.first?.failure ?? FileFailure(path: dataSet.path, UsageFailure("no samples"))
    }
    return [.symbol("N")] + first.tensor.shape.extents.dropFirst().map { .known($0) }
  }

  /// How pictures are prepared for a network, and its input; that is `nil` where it takes no pictures.
  func steps(for built: BuiltGraph) throws -> (preprocessing: Preprocessing, input: PictureInput?) {
    let choice = PresetChoice(built, explicit: pictures.preset)
    var steps = try preprocessing(choice.preprocessing)
    guard let picture = try? PictureInput(built.graph, order: pictures.layout) else { return (steps, nil) }
    steps.layout = picture.layout
    if steps.channels == .asStored { steps.channels = picture.channels }
    return (steps, picture)
  }

  /// Bytes of prepared samples that are kept in memory; more are read and prepared anew in each epoch.
  private static let mostKept = 2 << 30

  func samples(
    _ dataSet: DataSet, for built: BuiltGraph, batch: Int, threads: Int?, limits: Limits
  ) throws -> any TrainingSamples {
    let (preprocessing, picture) = try steps(for: built)
    var loader = BatchLoader(
      dataSet, preprocessing: preprocessing, threads: RuntimeOptions.threads(threads), limits: limits)
    if let picture { (loader.height, loader.width) = (picture.height, picture.width) }
    let shape = built.graph.inputs.first.flatMap { built.graph[$0].type?.tensor?.shape }?.dropFirst().map(\.value)
    if let shape, !shape.contains(nil) { loader.arrayShape = shape.compactMap { $0 } }
    let loaded = try LoadedSamples(loader)
    let size = (shape ?? []).reduce(4) { $0.multipliedReportingOverflow(by: max(1, $1 ?? 1)).partialValue }
    let (total, overflow) = size.multipliedReportingOverflow(by: dataSet.count)
    return overflow || total > Self.mostKept ? loaded : try loaded.inMemory(batch: batch)
  }
}
