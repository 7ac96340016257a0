import ArgumentParser
import Visualization

struct ShowOcclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occlusion", abstract: "How far a score falls when a patch hides a part of the picture.")

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var scores: ScoreOptions

  @Option(
    help: ArgumentHelp(
      "The patch's side, in pixels of the network's input; a seventh of it by default.", valueName: "n"))
  var patch: Int?

  @Option(help: ArgumentHelp("Pixels from one place to the next; half a patch by default.", valueName: "n"))
  var stride: Int?

  @Option(help: ArgumentHelp("What hides, in the numbers that the network takes.", valueName: "number"))
  var fill: Float = 0

  mutating func run() throws {
    let (patch, stride, fill) = (patch, stride, fill)
    try subject.explain("occlusion", title: "occlusion", scores: scores, runs: 100) { network, score, picture in
      let size = network.places(of: picture)
      let side = patch ?? max(1, min(size.height, size.width) / 7)
      let window = OcclusionWindow(
        patchHeight: side, patchWidth: side, stride: stride ?? max(1, side / 2), fill: fill)
      let map = try network.occlusion(of: score, by: picture, window)
      return SubjectOptions.Finding(values: map, map: map, isSigned: true)
    }
  }
}
