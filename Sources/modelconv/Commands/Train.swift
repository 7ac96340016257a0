import ArgumentParser
import Bytes
import DataSets
import GraphIR
import Images
import ModelFiles
import ONNXFormat
import Prediction
import Tensors
import Training

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fit a network's parameters to labelled samples.",
    discussion: """
      The network is a built-in architecture, a file with the text of its nn.Module class, or a model file with a graph. \
      Beside the output come NAME.last.pt and NAME.last.safetensors, what --resume goes on from, and NAME.curve.csv and \
      NAME.curve.png, the learning curve. The output is the best epoch's by validation, or the last. Layers and forward() do \
      what they do after model.train(). The loss is of the network's first output, N × classes.

      EXAMPLES:
        modelconv train --arch net.py --data mnist-images-idx3-ubyte.gz --preset mnist --val-split 0.2 -o net.pt
        modelconv train --arch resnet18 --classes 5 --from resnet18.pt --freeze 'layer[123]*' --data flowers -o flowers.pt
      """)

  @Option(
    help: ArgumentHelp("A built-in architecture, a class text or a model file.", valueName: "name|file"),
    completion: .file())
  var arch: String

  @Option(
    name: .customLong("class"), help: ArgumentHelp("The class to build, where --arch has several.", valueName: "name"))
  var className: String?

  @Option(
    name: .customLong("arg"),
    help: ArgumentHelp("A value for a parameter of the constructor; repeatable.", valueName: "name=value"))
  var arguments: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many classes a built-in architecture is to tell apart; what --from has for another number begins anew.",
      valueName: "n"))
  var classes: Int?

  @Option(help: ArgumentHelp("Weights to begin with.", valueName: "file"), completion: .file())
  var from: String?

  @Option(help: ArgumentHelp("Parameters that stay, as the shell's patterns; repeatable.", valueName: "pattern"))
  var freeze: [String] = []

  @OptionGroup(title: "Data") var data: LabelledDataOptions

  @Option(help: ArgumentHelp("The share of samples that only validate, of each class alike.", valueName: "share"))
  var valSplit = 0.0

  @Option(help: "\(Loss.allCases.map(\.rawValue).joined(separator: ", ")).")
  var loss = Loss.crossEntropy

  @Option(
    help: ArgumentHelp(
      "What the loss of auxiliary classifiers (further outputs of that shape in training) counts; 0.3 is usual.",
      valueName: "share"))
  var auxiliary = 0.0

  @Option(help: "\(OptimizerKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var optimizer = OptimizerKind.adam

  @Option(help: ArgumentHelp("The learning rate (default: 0.001, of sgd 0.01).", valueName: "rate"))
  var lr: Double?

  @Option(help: ArgumentHelp("Of sgd.", valueName: "share"))
  var momentum = 0.0

  @Flag(help: "Nesterov's momentum, of sgd.")
  var nesterov = false

  @Option(help: ArgumentHelp("Weight decay (default: 0, of adamw 0.01).", valueName: "share"))
  var weightDecay: Double?

  @Option(help: ArgumentHelp("constant, cosine, or step:EPOCHS:FACTOR.", valueName: "schedule"))
  var schedule = "constant"

  @Option(help: ArgumentHelp("Passes over the samples.", valueName: "n"))
  var epochs = 10

  @Option(help: ArgumentHelp("Samples a step.", valueName: "n"))
  var batch = 64

  @Option(help: ArgumentHelp("Stop after so many epochs that were not the best.", valueName: "n"))
  var patience: Int?

  @Option(help: ArgumentHelp("Where random numbers begin.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write: .pt, .safetensors, .npz or .onnx.", valueName: "file"),
    completion: .file())
  var output: String

  @Flag(help: "Go on from NAME.last.pt and NAME.last.safetensors.")
  var resume = false

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No progress and no notes on standard error.")
  var quiet = false

  @OptionGroup(title: "Limits") var limitOptions: LimitOptions

  mutating func validate() throws {
    guard OutputKind(extensionOf: output) != nil else {
      throw ValidationError("The extension of \(quoted(output)) names no kind of file that is written.")
    }
    guard epochs >= 0, batch > 0, threads.map({ $0 > 0 }) ?? true, patience.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--batch, --threads and --patience must be at least 1, --epochs at least 0.")
    }
    guard (0..<1).contains(valSplit) else { throw ValidationError("--val-split must be from 0 to below 1.") }
    guard auxiliary >= 0, auxiliary.isFinite else { throw ValidationError("--auxiliary must not be negative.") }
    guard (lr ?? 0) >= 0, momentum >= 0, (weightDecay ?? 0) >= 0 else {
      throw ValidationError("--lr, --momentum and --weight-decay must not be negative.")
    }
    guard patience == nil || valSplit > 0 else {
      throw ValidationError("--patience needs --val-split: without validation the last epoch is the best.")
    }
    guard from == nil || !resume else { throw ValidationError("--resume goes on from its own files, not from --from.") }
    guard !nesterov || momentum > 0 else { throw ValidationError("--nesterov needs --momentum.") }
    guard optimizer == .sgd || momentum == 0 else { throw ValidationError("--momentum is for --optimizer sgd.") }
    _ = try learningRateSchedule()
  }

  mutating func run() throws {
    let limits = try limitOptions.limits()
    let checkpoint = Checkpoint(beside: output)
    if !overwrite, !resume {
      for path in [output, checkpoint.weightsPath, checkpoint.statePath] + curvePaths where fileExists(path) {
        throw ByteError.exists(path: path)
      }
    }
    var options = TrainableNetwork.Options()
    (options.className, options.classes, options.seed, options.limits) = (className, classes, seed, limits)
    for argument in arguments {
      let (name, value) = try split(argument, option: "--arg")
      options.arguments[name] = value
    }
    if let from { options.weights = try Model(opening: from, limits: limits).contents.weights }
    if resume { options.weights = try checkpoint.weights(limits: limits) }
    let origin = try TrainableNetwork.Origin(arch, limits: limits)
    let dataSet = try data.dataSet(limits: limits)
    if case .source = origin { options.input = try data.input(of: dataSet, limits: limits) }
    var network = try TrainableNetwork(origin, options: options)
    if !network.redrawn.isEmpty, !quiet {
      standardError(
        "modelconv: note: another number of classes: \(network.redrawn.joined(separator: ", ")) begin anew\n")
    }

    var trainerOptions = TrainerOptions()
    (trainerOptions.loss, trainerOptions.seed, trainerOptions.threads) = (loss, seed, threads)
    trainerOptions.optimizer = OptimizerOptions(optimizer)
    trainerOptions.optimizer.momentum = momentum
    trainerOptions.optimizer.isNesterov = nesterov
    if let weightDecay { trainerOptions.optimizer.weightDecay = weightDecay }
    trainerOptions.parameters = network.parameters
    trainerOptions.auxiliary = auxiliary
    trainerOptions.frozen = freeze.map { NamePattern($0) }
    let trainer = try Trainer(network.built.graph, form: network.form, options: trainerOptions)

    let samples = try data.samples(
      dataSet, for: network.built, batch: batch, threads: threads, limits: limits)
    // What reads the output then prepares pictures in the same way.
    let (preprocessing, picture) = try data.steps(for: network.built)
    if picture != nil {
      PresetChoice.record(preprocessing: preprocessing, classNames: dataSet.classNames, in: &network.built.graph)
      network.weights.provenance.metadata = network.built.graph.provenance.metadata
    }
    var plan = TrainingPlan(of: samples.labels, validation: valSplit, seed: seed)
    (plan.epochs, plan.batch, plan.patience) = (epochs, batch, patience)
    plan.learningRate = lr ?? trainerOptions.optimizer.defaultLearningRate
    plan.schedule = try learningRateSchedule()
    let history = resume ? try checkpoint.restore(trainer, plan: plan, limits: limits) : []
    let run = try TrainingRun(trainer, samples, plan: plan, history: history)

    let measured = plan.validation.isEmpty ? plan.training : plan.validation
    let before = try run.evaluate(measured)
    let report = TrainingReport(trainer: trainer, plan: plan, before: before, isQuiet: quiet)
    report.begin()
    let interruption = Interruption()
    var writing = ONNXFile.WritingOptions()
    writing.overwrite = true
    let kind = OutputKind(extensionOf: output) ?? .torch
    let ending = try run.run(
      shouldStop: { interruption.isRequested }, progress: { report.show($0) },
      finished: { epoch, isBest in
        let weights = try network.weights(of: trainer)
        try checkpoint.save(run, weights: weights)
        if isBest { try network.contents(with: weights, as: kind).save(to: output, as: kind, options: writing) }
        for path in curvePaths { try LearningCurve(run.history, title: output).write(to: path, overwrite: true) }
        report.show(epoch)
      })
    if ending == .interrupted {
      standardError("modelconv: interrupted; --resume goes on from \(checkpoint.weightsPath)\n")
      throw ExitCode(130)
    }
    let after = try run.evaluate(measured)
    switch format {
    case .text: print(report.text(run, ending, after: after, output: output))
    case .json: print(report.json(run, ending, after: after, output: output))
    }
  }

  private var curvePaths: [String] {
    let stem = Checkpoint(beside: output).weightsPath.dropLast("last.pt".count)
    return ["\(stem)curve.csv", "\(stem)curve.png"]
  }

  private func learningRateSchedule() throws -> LearningRateSchedule {
    guard let parsed = LearningRateSchedule(schedule) else {
      throw ValidationError("--schedule \(quoted(schedule)): constant, cosine or step:EPOCHS:FACTOR expected.")
    }
    return parsed
  }
}

extension Loss: ExpressibleByArgument {}
extension OptimizerKind: ExpressibleByArgument {}
