import ArgumentParser
import Bytes
import DataSets
import FeatureSpace
import Images

/// Which pictures to take, and what to do to them before the network sees them.
struct PictureOptions: ParsableArguments {
  @Option(
    name: [.customLong("image"), .customLong("images")], parsing: .upToNextOption,
    help: ArgumentHelp(
      "Pictures: JPEG or PNG files, folders, lists and CSV manifests of them, IDX files as MNIST's, npy and npz.",
      valueName: "path"),
    completion: .file())
  var images: [String] = []

  @OptionGroup var preparation: PreparationOptions

  /// A picture and how to call it.
  struct Named: Sendable {
    var name: String
    var picture: Picture
  }

  /// The pictures, or their tiles; nothing is decoded yet.
  ///
  /// - Parameter options: what else is known about them.
  func dataSet(_ options: DataSetOptions = DataSetOptions(), limits: Limits) throws -> DataSet {
    var options = options
    options.limits = limits
    return try preparation.dataSet(images, options)
  }
}

/// What to do to pictures before the network sees them.
struct PreparationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Cut each picture into tiles, row by row.", valueName: "WxH"))
  var tiles: String?

  @Option(help: ArgumentHelp("Take only so many pictures.", valueName: "n"))
  var first: Int?

  @Option(
    help: ArgumentHelp("none, input, 256 (shorter side), 256/224 (of the input's side) or WxH.", valueName: "size"))
  var resize: Preprocessing.Resize?

  @Option(help: ArgumentHelp("\(Interpolation.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var interpolation: Interpolation?

  @Option(help: ArgumentHelp("The middle: none, input, 224 or WxH.", valueName: "size"))
  var crop: Preprocessing.Crop?

  @OptionGroup var levels: LevelOptions

  var preset: Preset? { levels.preset }
  var layout: Preprocessing.Layout? { levels.layout }
  var saysHowLevelsAreScaled: Bool { levels.saysHowLevelsAreScaled }

  /// The preset `fallback` unless another is named, with every explicit option on top.
  func preprocessing(fallback: Preset) throws -> Preprocessing {
    try preprocessing(fallback: fallback.preprocessing)
  }

  /// The named preset, else the steps `fallback`, with every explicit option on top.
  func preprocessing(fallback: Preprocessing) throws -> Preprocessing {
    var steps = try levels.preprocessing(fallback: fallback)
    if let resize { steps.resize = resize }
    if let interpolation { steps.interpolation = interpolation }
    if let crop { steps.crop = crop }
    return steps
  }

  /// The options that only pictures have a use for, and whether they are given.
  var given: [(String, Bool)] {
    [
      ("--tiles", tiles != nil), ("--first", first != nil), ("--resize", resize != nil),
      ("--interpolation", interpolation != nil), ("--crop", crop != nil),
    ] + levels.given
  }

  /// The pictures at `paths`, or their tiles, as many as are wanted; nothing is decoded yet.
  func dataSet(_ paths: [String], _ options: DataSetOptions) throws -> DataSet {
    var options = options
    options.tile = try tiles.map { text throws in try tileSize(text) }
    return try DataSet(opening: paths, options: options).prefix(first ?? .max)
  }
}

/// `28x28` as width and height.
func tileSize(_ text: String) throws -> (width: Int, height: Int) {
  guard text.contains("x"), let size = FeatureOrigin.size(text) else {
    throw UsageFailure("--tiles \(quoted(text)): WxH expected, as in 28x28")
  }
  return (size.width, size.height)
}

extension DataSet {
  /// Calls `body` with the pictures in order, at most `size` at a time: they are decoded when their turn comes, one a
  /// thread, so that thousands of them take no more memory than a few.
  func forEachChunk(
    of size: Int, threads: Int, limits: Limits, _ body: ([PictureOptions.Named]) throws -> Void
  ) throws {
    for start in stride(from: 0, to: count, by: size) {
      let indices = start..<min(count, start + size)
      let pictures = try pictures(at: indices, threads: threads, limits: limits)
      try body(zip(indices, pictures).map { PictureOptions.Named(name: name(at: $0), picture: $1) })
    }
  }
}

extension Interpolation: ExpressibleByArgument {}
extension Preprocessing.Resize: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension Preprocessing.Crop: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
