import ArgumentParser
import Bytes
import Images

/// Which pictures to take, and what to do to them before the network sees them.
struct PictureOptions: ParsableArguments {
  @Option(
    name: .customLong("image"), parsing: .upToNextOption,
    help: ArgumentHelp("Pictures: JPEG or PNG files, or IDX files as MNIST's (also gzipped).", valueName: "file"),
    completion: .file())
  var images: [String] = []

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
    var steps = (preset ?? fallback).preprocessing
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

  /// A picture and how to call it.
  struct Named: Sendable {
    var name: String
    var picture: Picture
  }

  /// The number of pictures; `nil` where a file may hold several. Of many files some are looked at.
  var count: Int? {
    let isCollection = images.prefix(32).contains { path in
      (try? ByteView(mapping: path)).map { Picture.mayBeMany($0) } ?? false
    }
    return tiles != nil || isCollection ? nil : min(images.count, first ?? .max)
  }

  /// Calls `body` with the pictures in order, at most `size` at a time: files are decoded when their turn comes, one a
  /// thread and never more than `size`, so that thousands of them take no more memory than a few.
  func forEachChunk(of size: Int, threads: Int, limits: Limits, _ body: ([Named]) throws -> Void) throws {
    let tile = try tiles.map { text throws in try tileSize(text) }
    var left = first ?? .max
    var waiting = images[...]
    var chunk: [Named] = []
    while left > 0, !waiting.isEmpty {
      let paths = Array(waiting.prefix(min(threads, size, left)))
      waiting.removeFirst(paths.count)
      let decoded = concurrentMap(paths, threads: threads) { path in Result { try decode(path, tile, limits) } }
      for result in decoded where left > 0 {
        for item in try result.get().prefix(left) {
          left -= 1
          chunk.append(item)
          if chunk.count == size {
            try body(chunk)
            chunk = []
          }
        }
      }
    }
    if !chunk.isEmpty { try body(chunk) }
  }

  /// The pictures, or their tiles, in a file.
  private func decode(_ path: String, _ tile: (width: Int, height: Int)?, _ limits: Limits) throws -> [Named] {
    do {
      let pictures = try Picture.all(decoding: ByteView(mapping: path), limits: limits)
      return try pictures.enumerated().flatMap { index, picture -> [Named] in
        let name = pictures.count == 1 ? path : "\(path)#\(index)"
        guard let tile else { return [Named(name: name, picture: picture)] }
        return try picture.tiles(width: tile.width, height: tile.height).enumerated().map {
          Named(name: "\(name)#\($0)", picture: $1)
        }
      }
    } catch let failure as any Failure {
      throw FileFailure(path: path, failure)
    }
  }

  private func tileSize(_ text: String) throws -> (width: Int, height: Int) {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ $0 > 0 }) else {
      throw UsageFailure("--tiles \(quoted(text)): WxH expected, as in 28x28")
    }
    return (parts[0], parts[1])
  }
}

/// A failure with the file that it concerns in front.
struct FileFailure: Failure {
  let kind: FailureKind
  let description: String

  init(path: String, _ failure: any Failure) {
    kind = failure.kind
    // Errors of opening name the file already.
    description =
      failure is ByteError && failure.kind != .malformed ? failure.description : "\(path): \(failure.description)"
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
