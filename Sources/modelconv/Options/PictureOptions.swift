import ArgumentParser
import Bytes
import DataSets
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
    help: ArgumentHelp(
      "What such networks were trained with: \(Preset.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var preset: Preset?

  @Option(
    help: ArgumentHelp("none, input, 256 (shorter side), 256/224 (of the input's side) or WxH.", valueName: "size"))
  var resize: Preprocessing.Resize?

  @Option(help: ArgumentHelp("\(Interpolation.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var interpolation: Interpolation?

  @Option(help: ArgumentHelp("The middle: none, input, 224 or WxH.", valueName: "size"))
  var crop: Preprocessing.Crop?

  @Option(
    help: ArgumentHelp("\(Preprocessing.Channels.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name")
  )
  var channels: Preprocessing.Channels?

  @Option(help: ArgumentHelp("What a level of 0 to 255 is multiplied by, e.g. 1/255.", valueName: "number"))
  var scale: String?

  @Option(help: ArgumentHelp("Subtracted after scaling: one number, or one a channel.", valueName: "numbers"))
  var mean: String?

  @Option(help: ArgumentHelp("Divided by after that: one number, or one a channel.", valueName: "numbers"))
  var std: String?

  @Option(
    help: ArgumentHelp("Axis order of the input, where its shape does not tell: nchw or nhwc.", valueName: "order"))
  var layout: Preprocessing.Layout?

  /// The preset `fallback` unless another is named, with every explicit option on top.
  func preprocessing(fallback: Preset) throws -> Preprocessing {
    try preprocessing(fallback: fallback.preprocessing)
  }

  /// The named preset, else the steps `fallback`, with every explicit option on top.
  func preprocessing(fallback: Preprocessing) throws -> Preprocessing {
    var steps = preset?.preprocessing ?? fallback
    if let resize { steps.resize = resize }
    if let interpolation { steps.interpolation = interpolation }
    if let crop { steps.crop = crop }
    if let channels { steps.channels = channels }
    if let scale {
      guard let number = Preprocessing.number(scale) else {
        throw UsageFailure("--scale \(quoted(scale)): a number expected")
      }
      steps.scale = number
    }
    if let mean { steps.mean = try numbers(mean, "--mean") }
    if let std { steps.std = try numbers(std, "--std") }
    return steps
  }

  /// The options that only pictures have a use for, and whether they are given.
  var given: [(String, Bool)] {
    [
      ("--tiles", tiles != nil), ("--first", first != nil), ("--preset", preset != nil), ("--resize", resize != nil),
      ("--interpolation", interpolation != nil), ("--crop", crop != nil), ("--channels", channels != nil),
      ("--scale", scale != nil), ("--mean", mean != nil), ("--std", std != nil), ("--layout", layout != nil),
    ]
  }

  /// Whether anything is given about the numbers that levels become.
  var saysHowLevelsAreScaled: Bool { preset != nil || scale != nil || mean != nil || std != nil }

  private func numbers(_ text: String, _ option: String) throws -> [Float] {
    guard let numbers = Preprocessing.numbers(text) else {
      throw UsageFailure("\(option) \(quoted(text)): numbers between commas expected")
    }
    return numbers
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
  let parts = text.split(separator: "x").compactMap { Int($0) }
  guard parts.count == 2, parts.allSatisfy({ $0 > 0 }) else {
    throw UsageFailure("--tiles \(quoted(text)): WxH expected, as in 28x28")
  }
  return (parts[0], parts[1])
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

extension Preset: ExpressibleByArgument {}
extension Interpolation: ExpressibleByArgument {}
extension Preprocessing.Channels: ExpressibleByArgument {}
extension Preprocessing.Layout: ExpressibleByArgument {}
extension Preprocessing.Resize: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension Preprocessing.Crop: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
