import ArgumentParser
import Bytes
import CPURuntime
import Images
import ModelFiles
import Prediction
import Visualization

/// A network that takes pictures, and how it is run to be explained.
struct NetworkOptions: ParsableArguments {
  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Use no method that trades accuracy for speed.")
  var exact = false

  mutating func validate() throws {
    guard threads.map({ $0 > 0 }) ?? true else { throw ValidationError("--threads must be at least 1.") }
  }

  /// A model's network, and what pictures go through before it takes them.
  struct Opened {
    var model: Model
    var network: ScoreNetwork
    var choice: PresetChoice
    var steps: Preprocessing
  }

  /// - Parameters:
  ///   - settings: what is said about the network beside these options.
  ///   - runs: how often it is likely to run.
  ///   - steps: what is done to pictures, from what is known about the network.
  func open(
    _ levels: LevelOptions, _ settings: ScoreNetwork.Options = ScoreNetwork.Options(), runs: Int, isQuiet: Bool,
    steps: (Preprocessing) throws -> Preprocessing
  ) throws -> Opened {
    let model = try self.model.open()
    let built = try self.model.graph(of: model)
    let choice = PresetChoice(built, explicit: levels.preset)
    if let note = choice.note, !isQuiet, !levels.saysHowLevelsAreScaled {
      standardError("modelconv: note: \(note)\n")
    }
    var settings = settings
    settings.order = levels.layout
    settings.runtime.threads = threads
    settings.runtime.isExact = exact
    settings.runtime.expectedRuns = runs
    let network = try model.inFile { try ScoreNetwork(built.graph, options: settings) }
    return Opened(
      model: model, network: network, choice: choice, steps: network.adapted(try steps(choice.preprocessing)))
  }
}
