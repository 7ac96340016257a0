import ArgumentParser
import Bytes
import FeatureSpace
import Heads
import ModelFiles
import Training

struct HeadTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a head on a file of features, or on what a model makes of samples.",
    discussion: """
      With --data, the first argument is the model whose layer the head is for; without, a file of features as modelconv \
      features writes it. L-BFGS takes all samples at once and ends where the gradient is small: with a linear head this is \
      multinomial logistic regression, scikit-learn's with C = 1 / (training samples × --weight-decay); of two classes as well, \
      which have two rows of weights here: half of scikit-learn's one and its negative, whose C is then twice as large, \
      2 / (training samples × --weight-decay). --val-split holds the same share of each class.
      """)

  @OptionGroup var samples: HeadSampleOptions

  @Option(help: ArgumentHelp("The layer, as for features (default: penultimate, or the file's).", valueName: "name"))
  var layer: String?

  @Option(help: ArgumentHelp("What becomes of rows and columns: avg, max, none or flatten.", valueName: "how"))
  var pool: FeaturePooling?

  @Option(help: ArgumentHelp("The input's size, where it is to be another than the model's.", valueName: "n|WxH"))
  var size: String?

  @Option(help: ArgumentHelp("linear, mlp (one hidden layer of 128), or mlp:WIDTH[,WIDTH…].", valueName: "layers"))
  var head = "linear"

  @Option(help: "\(HeadOptimizer.allCases.map(\.rawValue).joined(separator: ", ")).")
  var optimizer = HeadOptimizer.lbfgs

  @Option(help: ArgumentHelp("The learning rate (default: 0.001, of sgd 0.01).", valueName: "rate"))
  var lr: Double?

  @Option(help: ArgumentHelp("Of sgd.", valueName: "share"))
  var momentum: Double?

  @Option(help: ArgumentHelp("Weight decay (default: 0, of adamw 0.01, of lbfgs 1/samples).", valueName: "share"))
  var weightDecay: Double?

  @Option(
    help: ArgumentHelp("What training drops behind each ReLU, or of a linear head's features.", valueName: "share"))
  var dropout = 0.0

  @Option(
    help: ArgumentHelp("Passes over the samples; of lbfgs the most iterations (default: 50, 1000).", valueName: "n"))
  var epochs: Int?

  @Option(help: ArgumentHelp("Samples a step (default: 64; lbfgs takes all).", valueName: "n"))
  var batch: Int?

  @Option(
    help: ArgumentHelp("Of lbfgs: ends where no element of the gradient is larger (default: 1e-6).", valueName: "n"))
  var tolerance: Double?

  @Flag(help: "Train on features of mean 0 and deviation 1; the head that is saved takes them as they are.")
  var standardize = false

  @Option(help: ArgumentHelp("The share of samples that only validate, of each class alike.", valueName: "share"))
  var valSplit = 0.0

  @Option(help: ArgumentHelp("Where random numbers begin.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The head: .safetensors, .pt or .npz.", valueName: "file"),
    completion: .file())
  var output: String

  @OptionGroup(title: "Pictures of the result") var charts: HeadChartOptions

  @Option(
    name: .customLong("curve"), parsing: .upToNextOption,
    help: ArgumentHelp("The learning curve: .png or .csv.", valueName: "file"),
    completion: .file())
  var curves: [String] = []

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  mutating func validate() throws {
    guard HeadLayers(head) != nil else {
      throw ValidationError("--head \(quoted(head)): linear, mlp or mlp:WIDTH[,WIDTH…] expected.")
    }
    guard (0..<1).contains(dropout), (0..<1).contains(valSplit) else {
      throw ValidationError("--dropout and --val-split must be from 0 to below 1.")
    }
    guard (epochs ?? 0) >= 0, (batch ?? 1) > 0 else {
      throw ValidationError("--batch must be at least 1, --epochs at least 0.")
    }
    guard (lr ?? 0) >= 0, (momentum ?? 0) >= 0, (weightDecay ?? 0) >= 0, (tolerance ?? 0) >= 0 else {
      throw ValidationError("--lr, --momentum, --weight-decay and --tolerance must not be negative.")
    }
    guard momentum == nil || optimizer == .sgd else { throw ValidationError("--momentum is for --optimizer sgd.") }
    if optimizer == .lbfgs {
      guard lr == nil, batch == nil else { throw ValidationError("--lr and --batch are not for --optimizer lbfgs.") }
      guard dropout == 0 else { throw ValidationError("--optimizer lbfgs goes without --dropout.") }
    } else if tolerance != nil {
      throw ValidationError("--tolerance is for --optimizer lbfgs.")
    }
    guard OutputKind(extensionOf: output).map({ !$0.holdsGraph }) ?? false else {
      throw ValidationError(
        "--output \(quoted(output)): .safetensors, .pt or .npz expected (head export writes ONNX).")
    }
    for path in curves where !path.lowercased().hasSuffix(".png") && !path.lowercased().hasSuffix(".csv") {
      throw ValidationError("--curve \(quoted(path)): .png or .csv expected.")
    }
    if samples.data.data.isEmpty, pool != nil || size != nil {
      throw ValidationError("--pool and --size are for a model (--data), not for a file of features.")
    }
  }

  mutating func run() throws {
    if !overwrite, let path = ([output] + curves + charts.paths).first(where: { fileExists($0) }) {
      throw ByteError.exists(path: path)
    }
    let labelled = try labelledFeatures()
    var options = HeadFitOptions()
    options.layers = HeadLayers(head, dropout: dropout) ?? HeadLayers()
    options.method = method
    options.epochs = epochs ?? (optimizer == .lbfgs ? 1_000 : 50)
    if let batch { options.batch = batch }
    (options.validation, options.isStandardized) = (valSplit, standardize)
    (options.seed, options.threads) = (seed, samples.threads)
    let interruption = Interruption()
    let progress = ProgressBar(optimizer == .lbfgs ? "iterations" : "epochs", unit: "passes", isQuiet: samples.quiet)
    let epochs = options.epochs
    let fit = try HeadFit(
      labelled, options: options, shouldStop: { interruption.isRequested },
      finished: { progress.update($0.epoch, of: epochs) })
    progress.finish()
    try fit.head.save(to: output, overwrite: overwrite)
    for path in curves { try LearningCurve(fit.history, title: output).write(to: path, overwrite: overwrite) }
    try charts.write(fit.validation ?? fit.training, of: fit.head, overwrite: overwrite)
    let report = HeadReport(head: fit.head, fit: fit, path: output)
    switch format {
    case .text: print(report.trainingText)
    case .json: print(report.trainingJSON)
    }
    if fit.isInterrupted {
      standardError("modelconv: interrupted; \(output) is the head as far as it came\n")
      throw ExitCode(130)
    }
  }

  private func labelledFeatures() throws -> FeatureSamples {
    if samples.data.data.isEmpty { return try samples.samples(layer: layer) }
    var wanted = FeatureOrigin()
    (wanted.layers, wanted.pooling, wanted.size) = ([layer ?? "penultimate"], pool ?? .none, try inputSize(size))
    return try samples.samples(wanted, usesItsPreprocessing: false)
  }

  private var method: HeadFitOptions.Method {
    guard let kind = optimizer.kind else { return .lbfgs(weightDecay: weightDecay, tolerance: tolerance ?? 1e-6) }
    var optimizer = OptimizerOptions(kind)
    if let momentum { optimizer.momentum = momentum }
    if let weightDecay { optimizer.weightDecay = weightDecay }
    return .steps(optimizer, learningRate: lr ?? optimizer.defaultLearningRate)
  }
}

/// What moves a head's numbers.
enum HeadOptimizer: String, ExpressibleByArgument, CaseIterable {
  case lbfgs, sgd, adam, adamw

  /// `nil` for the one that takes all samples at once.
  var kind: OptimizerKind? { OptimizerKind(rawValue: rawValue) }
}
