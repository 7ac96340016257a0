import ArgumentParser
import Bytes
import Images
import Tensors
import Visualization

/// A network that pictures are made with, and where they go.
struct MakingOptions: ParsableArguments {
  @OptionGroup var running: NetworkOptions
  @OptionGroup(title: "Picture") var levels: LevelOptions
  @OptionGroup var output: FigureOptions

  @Option(
    name: .customLong("figure"),
    help: ArgumentHelp(
      "Keep a figure too: what was made with title and captions, beside what it was made from.", valueName: "file.png"),
    completion: .file())
  var figurePath: String?

  /// A network, and what it takes.
  struct Studio {
    var opened: NetworkOptions.Opened
    var range: LevelRange
    var limits: Limits

    var network: ScoreNetwork { opened.network }

    /// A picture file, with its longer side brought to about `side`, as the network takes it.
    ///
    /// - Throws: `UsageFailure` for a side that makes more pixels than `limits` allow.
    func subject(_ path: String, longerSide side: Int) throws -> (picture: Picture, tensor: Tensor) {
      let file = try Picture(decoding: ByteView(mapping: path), limits: limits)
      let longer = max(file.width, file.height)
      // Neither product below can be too large for an Int, whatever the file's sides are.
      guard side <= min(limits.imagePixels, Int.max / longer) else { throw tooLarge(side) }
      let (height, width) = (max(1, file.height * side / longer), max(1, file.width * side / longer))
      guard height <= limits.imagePixels / width else { throw tooLarge(side) }
      var steps = opened.steps
      steps.crop = .none
      let size = network.workableSize(height: height, width: width)
      steps.resize = .exact(width: size.width, height: size.height)
      let picture = try steps.picture(from: file, limits: limits)
      return (picture, try steps.tensor(ofPrepared: [picture]))
    }

    private func tooLarge(_ side: Int) -> UsageFailure {
      UsageFailure("--size \(side): a picture of that size has more than \(limits.imagePixels) pixels")
    }
  }

  /// - Parameters:
  ///   - runs: how often the network is likely to run.
  ///   - afterSoftmax: whether scores are probabilities.
  func studio(runs: Int, afterSoftmax: Bool = false) throws -> Studio {
    try output.check()
    if let figurePath, !output.overwrite, fileExists(figurePath) { throw ByteError.exists(path: figurePath) }
    let limits = try running.model.limitOptions.limits()
    var settings = ScoreNetwork.Options()
    settings.afterSoftmax = afterSoftmax
    settings.hasExactGates = false
    let opened = try running.open(levels, settings, runs: runs, isQuiet: output.quiet) {
      try levels.preprocessing(fallback: $0)
    }
    let channels = opened.steps.channels == .gray ? 1 : 3
    return Studio(
      opened: opened, range: try opened.model.inFile { try LevelRange(opened.steps, channels: channels) },
      limits: limits)
  }

  /// Writes what was made, and tells it.
  ///
  /// - Parameters:
  ///   - sources: what it was made from, with captions.
  ///   - members: what JSON says beside the usual.
  func write(
    _ made: LevelPicture, _ command: String, title: String, caption: String, from sources: [(Picture, String)],
    _ studio: Studio, text: String, _ members: (inout JSONWriter) -> Void
  ) throws {
    let (picture, values) = (try studio.range.pixels(of: made), try made.tensor())
    if let figurePath {
      let figure = PictureRow(title: title, pictures: sources + [(picture, caption)])
      try AtomicFile.write(try figure.drawn().png().array, to: figurePath, overwrite: output.overwrite)
    }
    try output.write(picture, values)
    try output.report(command, running.model, values, text: text, members)
  }
}
