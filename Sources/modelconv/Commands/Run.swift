import ArgumentParser
import ArrayFormats
import Autodiff
import Bytes
import CPURuntime
import DataSets
import GraphIR
import Images
import ModelFiles
import Prediction
import Tensors
import TorchSource

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a model on pictures or arrays.",
    discussion: """
      With --image, prints the most probable classes of each picture. With --input, takes NumPy files and prints what the \
      outputs hold; --save-outputs keeps them.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup(title: "Pictures") var pictures: PictureOptions

  @Option(
    name: .customLong("input"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "An array for an input; the name may be left out where there is one input.", valueName: "name=file.npy"),
    completion: .file(extensions: ["npy"]))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("How many classes to print.", valueName: "k"))
  var top = 5

  @Option(
    help: ArgumentHelp(
      "Names of the classes: \(LabelList.builtIn.map(\.name).joined(separator: ", ")), or a file.",
      valueName: "name|file"))
  var labels: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Values to compute instead of the model's outputs, by node or value name; or all.", valueName: "name"))
  var outputs: [String] = []

  @Option(help: ArgumentHelp("Keep the outputs as a NumPy archive.", valueName: "file.npz"), completion: .file())
  var saveOutputs: String?

  @Option(help: ArgumentHelp("Draw the pictures and their classes.", valueName: "file.svg"), completion: .file())
  var picture: String?

  @Flag(help: "Show each picture above its classes, where standard output is a terminal with colors.")
  var preview = false

  @Flag(help: "Replace a file that exists.")
  var overwrite = false

  @Option(help: ArgumentHelp("Threads to compute with; as many as there are processors by default.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Use no method that trades accuracy for speed.")
  var exact = false

  @Option(help: ArgumentHelp("Pictures to run at once.", valueName: "n"))
  var batch: Int?

  @Option(help: "text or json.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "No notes on standard error.")
  var quiet = false

  mutating func validate() throws {
    guard pictures.images.isEmpty != inputs.isEmpty else {
      throw ValidationError("Give pictures with --image, or arrays with --input.")
    }
    if !inputs.isEmpty {
      let given =
        [
          ("--labels", labels != nil), ("--picture", picture != nil), ("--preview", preview),
          ("--batch", batch != nil),
        ] + pictures.preparation.given
      if let name = given.first(where: { $0.1 })?.0 {
        throw ValidationError("\(name) is for pictures (--image), not for arrays (--input).")
      }
    }
    if !outputs.isEmpty, picture != nil {
      throw ValidationError("--picture draws the model's own outputs, not those of --outputs.")
    }
    guard top > 0 else { throw ValidationError("--top must be at least 1.") }
    guard threads.map({ $0 > 0 }) ?? true, batch.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--threads and --batch must be at least 1.")
    }
  }

  mutating func run() throws {
    let limits = try options.limitOptions.limits()
    for case let path? in [saveOutputs, picture] where !overwrite && fileExists(path) {
      throw ByteError.exists(path: path)
    }
    let model = try options.open()
    let arrays = try readArrays(limits)
    // An architecture takes the shapes of the arrays that it is run on, unless told otherwise.
    let built = try options.graph(of: model, inputs: ModuleInput.inputs(for: arrays))
    var runtime = RuntimeOptions()
    runtime.threads = threads
    runtime.isExact = exact
    runtime.expectedRuns = 1
    if outputs == ["all"] {
      runtime.outputs = .all
    } else if !outputs.isEmpty {
      runtime.outputs = .named(outputs)
    }
    if inputs.isEmpty {
      try runPictures(model, built, runtime, limits)
    } else {
      try runArrays(model, built.graph, arrays, runtime)
    }
  }

  // MARK: - Arrays

  /// The arrays of `--input`, with the names that were given.
  private func readArrays(_ limits: Limits) throws -> [(name: String?, tensor: Tensor)] {
    try inputs.map { argument in
      var (name, path): (String?, String) = (nil, argument)
      if argument.contains("=") { (name, path) = try split(argument, option: "--input") }
      do {
        return (name, try NPY.read(ByteView(mapping: path), limits: limits))
      } catch let failure as any Failure {
        throw FileFailure(path: path, failure)
      }
    }
  }

  private func runArrays(
    _ model: Model, _ graph: Graph, _ arrays: [(name: String?, tensor: Tensor)], _ runtime: RuntimeOptions
  ) throws {
    let session = try model.inFile { try Session(graph.expandingGradients(), options: runtime) }
    var given: [String: Tensor] = [:]
    for (name, tensor) in arrays {
      guard let name = name ?? (session.inputs.count == 1 ? session.inputs[0].name : nil) else {
        throw UsageFailure("--input: the model has \(session.inputs.count) inputs: name=file.npy expected")
      }
      given[name] = tensor
    }
    let results = try model.inFile { try session.run(given.mapValues { Value.tensor($0) }) }
    let names = session.outputs.map(\.name)
    try save(names.compactMap { name in results[name]?.tensor.map { (name, $0) } })
    show(model, names.map { ($0, results[$0]) })
  }

  /// Prints values by name.
  private func show(_ model: Model, _ values: [(name: String, value: Value?)]) {
    switch format {
    case .text:
      for (name, value) in values { print(summary(name, value)) }
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.run/1")
        json.member("model", model.path)
        json.array("outputs") { json in
          for (name, value) in values { json.object { Self.write(name, value, &$0) } }
        }
      }
      print(json.text)
    }
  }

  /// An output in one line: its type and first elements.
  private func summary(_ name: String, _ value: Value?) -> String {
    guard let tensor = value?.tensor else { return "\(name): not a tensor" }
    let shown: String
    if let strings = try? tensor.strings() {
      shown = strings.prefix(8).map { quoted($0) }.joined(separator: ", ")
    } else {
      shown = ((try? tensor.doubles()) ?? []).prefix(8).map { significant($0) }.joined(separator: ", ")
    }
    return "\(name): \(tensor.elementType) \(tensor.shape)\n  \(shown)\(tensor.count > 8 ? ", …" : "")"
  }

  private static func write(_ name: String, _ value: Value?, _ json: inout JSONWriter) {
    json.member("name", name)
    guard let tensor = value?.tensor else { return json.member("kind", "not a tensor") }
    json.member("dtype", tensor.elementType.rawValue)
    json.member("shape", tensor.shape.extents)
    if let values = try? tensor.doubles(), values.count <= 10_000 { json.member("values", values) }
    if let strings = try? tensor.strings() { json.member("values", strings) }
  }

  // MARK: - Pictures

  private func runPictures(_ model: Model, _ built: BuiltGraph, _ runtime: RuntimeOptions, _ limits: Limits) throws {
    let dataSet = try pictures.dataSet(limits: limits)
    let fixedBatch = try model.inFile { try PictureInput(built.graph, order: pictures.preparation.layout).batch }
    let chunkSize = fixedBatch ?? batch ?? 16
    var runtime = runtime
    runtime.expectedRuns = max(1, dataSet.count / chunkSize)
    let choice = PresetChoice(built, explicit: pictures.preparation.preset)
    let list = try LabelList.chosen(labels, choice, limits)
    let classifier = try model.inFile {
      try Classifier(
        built.graph, preprocessing: try pictures.preparation.preprocessing(fallback: choice.preprocessing),
        order: pictures.preparation.layout,
        labels: list, options: runtime)
    }
    // The process ends with the command: to give its memory back piece by piece would only take time.
    _ = Unmanaged.passRetained(classifier)
    var kept: [String: [Tensor]] = [:]
    var predictions: [Prediction] = []
    let preview = preview && format == .text ? Preview() : nil
    var rows: [ResultPicture.Row] = []
    let threads = runtime.effectiveThreads
    let firstChunk = min(chunkSize, dataSet.count)
    // Pictures are decoded and scaled while the weights are packed, and while those before them run.
    try pipelined(ahead: 1) {
      if firstChunk > 0 { try model.inFile { try classifier.prepare(batch: firstChunk) } }
    } produce: { (emit: ((chunk: [PictureOptions.Named], tensor: Tensor)) throws -> Void) in
      try dataSet.forEachChunk(of: chunkSize, threads: threads, limits: limits) { chunk in
        let tensor = try model.inFile {
          try classifier.tensor(from: chunk.map(\.picture), threads: threads, limits: limits)
        }
        try emit((chunk, tensor))
      }
    } consume: { chunk, tensor in
      let results = try model.inFile { try classifier.outputs(of: tensor) }
      if saveOutputs != nil || !outputs.isEmpty {
        for (name, tensor) in results { kept[name, default: []].append(tensor) }
      }
      // Other values than the outputs need not be scores of classes.
      guard outputs.isEmpty else { return }
      let ranked = try model.inFile { try classifier.rank(results, pictures: chunk.count, top: top) }
      for (item, classes) in zip(chunk, ranked) {
        let lines = try preview?.lines(of: item.picture) ?? []
        predictions.append(Prediction(name: item.name, preview: lines, classes: classes))
        if picture != nil {
          rows.append(ResultPicture.Row(name: item.name, picture: item.picture, classes: classes))
        }
      }
    }
    if let note = choice.note, !quiet, !pictures.preparation.saysHowLevelsAreScaled {
      standardError("modelconv: note: \(note)\n")
    }
    let tensors = try classifier.outputNames.compactMap { name in
      try kept[name].map { (name, try Tensor.concatenated($0)) }
    }
    try save(tensors)
    guard outputs.isEmpty else { return show(model, tensors.map { ($0.0, .tensor($0.1)) }) }
    if let picture {
      try AtomicFile.write(
        Array(try ResultPicture(rows, title: model.path).svg.utf8), to: picture, overwrite: overwrite)
    }
    render(model, predictions)
  }

  /// A picture's name, its lines on a terminal, and its classes.
  private struct Prediction {
    var name: String
    var preview: [String]
    var classes: [Classifier.Ranked]
  }

  private func render(_ model: Model, _ predictions: [Prediction]) {
    switch format {
    case .text:
      for prediction in predictions {
        print(prediction.name)
        for line in prediction.preview { print(line) }
        for ranked in prediction.classes {
          print("  \(fixed(ranked.probability, 3))  \(ranked.label ?? "class \(ranked.index)")")
        }
      }
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", "modelconv.run/1")
        json.member("model", model.path)
        json.array("predictions") { json in
          for prediction in predictions { json.object { Self.write(prediction.name, prediction.classes, &$0) } }
        }
      }
      print(json.text)
    }
  }

  private static func write(_ name: String, _ classes: [Classifier.Ranked], _ json: inout JSONWriter) {
    json.member("image", name)
    json.array("classes") { json in
      for ranked in classes {
        json.object { json in
          json.member("index", ranked.index)
          json.member("label", ranked.label)
          json.member("probability", ranked.probability)
        }
      }
    }
  }

  // MARK: - Files

  private func save(_ tensors: [(String, Tensor)]) throws {
    guard let saveOutputs else { return }
    let entries = tensors.map { WeightTable.Entry(name: $0.0, tensor: $0.1) }
    try NPZ.write(entries, to: saveOutputs, overwrite: overwrite)
  }
}
