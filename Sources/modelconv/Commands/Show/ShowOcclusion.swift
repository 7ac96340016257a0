import ArgumentParser
import Bytes
import FeatureSpace
import Images
import Visualization

struct ShowOcclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occlusion", abstract: "How far a score falls when a patch hides a part of the picture.")

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var scores: ScoreOptions

  @Option(
    help: ArgumentHelp(
      "The patch, in pixels of the network's input: a side, or width and height; a seventh of it by default.",
      valueName: "n|WxH"))
  var patch: String?

  @Option(
    help: ArgumentHelp("Pixels from one place to the next, likewise; half a patch by default.", valueName: "n|WxH"))
  var stride: String?

  @Option(
    help: ArgumentHelp(
      "What hides, in the numbers that the network takes: one, or one a channel.", valueName: "numbers"))
  var fill = "0"

  mutating func run() throws {
    let (patch, stride) = (try patch.map { try sides($0, "--patch") }, try stride.map { try sides($0, "--stride") })
    guard let fill = Preprocessing.numbers(fill) else {
      throw UsageFailure("--fill \(quoted(fill)): numbers between commas expected")
    }
    try subject.explain("occlusion", title: "occlusion", scores: scores, runs: 100) { network, score, picture in
      let size = network.places(of: picture)
      let side = max(1, min(size.height, size.width) / 7)
      let (width, height) = patch ?? (side, side)
      let window = OcclusionWindow(
        patchHeight: height, patchWidth: width, strideHeight: stride?.height ?? max(1, height / 2),
        strideWidth: stride?.width ?? max(1, width / 2), fill: fill)
      let map = try network.occlusion(of: score, by: picture, window)
      return SubjectOptions.Finding(values: map, map: map, isSigned: true)
    }
  }

  /// `32`, or `32x24` as width and height.
  private func sides(_ text: String, _ option: String) throws -> (width: Int, height: Int) {
    guard let size = FeatureOrigin.size(text) else {
      throw UsageFailure("\(option) \(quoted(text)): a number or WxH expected, as in 32 or 32x24")
    }
    return (size.width, size.height)
  }
}
