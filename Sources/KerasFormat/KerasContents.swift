import Bytes
import GraphIR
import Tensors

/// A Keras file taken apart: the configuration, the weights, and what it says about itself.
struct KerasContents {
  private enum Weights {
    case legacy(LegacyWeights)
    case objects(ObjectWeights)
  }

  private let format: String
  /// The model's class and configuration, if the file has them.
  let config: JSON?
  let version: KerasVersion
  private let backend: String?
  private let training: JSON?
  private let weights: Weights

  /// A full model or weights in HDF5.
  init(hdf5 bytes: ByteView, _ reader: HDF5Reader, _ limits: Limits) throws(KerasError) {
    let file: HDF5File
    do { file = try reader.read(bytes, limits: limits) } catch { throw .hdf5(error) }
    config = try file.text("model_config").map { text throws(KerasError) in try Self.json(text, limits) }
    training = try file.text("training_config").map { text throws(KerasError) in try Self.json(text, limits) }
    let group = file.child("model_weights") ?? 0
    if let legacy = try LegacyWeights(file, group: group) {
      weights = .legacy(legacy)
    } else if config == nil, ObjectWeights.describes(file) {
      weights = .objects(ObjectWeights(file))
    } else {
      throw .file("an HDF5 file without the weights of a Keras model")
    }
    var texts: [String: String] = [:]
    for place in [0, group] {
      for key in ["keras_version", "backend"] {
        if let text = try file.text(key, of: place) { texts[key] = text }
      }
    }
    backend = texts["backend"]
    if case .objects = weights { version = KerasVersion("3") } else { version = KerasVersion(texts["keras_version"]) }
    format = config == nil ? "Keras weights, HDF5" : "Keras model, HDF5"
  }

  /// A `.keras` archive.
  init(zip bytes: ByteView, _ reader: HDF5Reader, _ limits: Limits) throws(KerasError) {
    let archive: ZipArchive
    let members: [ByteView]
    do {
      archive = try ZipArchive(bytes, limits: limits)
      guard ["config.json", "metadata.json", "model.weights.h5"].allSatisfy({ archive[$0] != nil }) else {
        throw KerasError.notKeras
      }
      members = [
        try archive.data(named: "config.json"), try archive.data(named: "metadata.json"),
        try archive.data(named: "model.weights.h5"),
      ]
    } catch let error as ZipError {
      throw .zip(error)
    } catch {
      throw .notKeras
    }
    do {
      config = try JSON(parsing: members[0], limits: limits)
      version = KerasVersion(try JSON(parsing: members[1], limits: limits)["keras_version"]?.string ?? "3")
    } catch { throw .json(error) }
    training = config?["compile_config"]
    let file: HDF5File
    do { file = try reader.read(members[2], limits: limits) } catch { throw .hdf5(error) }
    weights = .objects(ObjectWeights(file))
    backend = nil
    format = "Keras archive"
  }

  private static func json(_ text: String, _ limits: Limits) throws(KerasError) -> JSON {
    do { return try JSON(parsing: ByteView(text.utf8), limits: limits) } catch { throw .json(error) }
  }

  /// Whether the configuration lists layers: a model of a class of its own is code, of which the file has only the name.
  var describesLayers: Bool {
    guard let inner = config?["config"] else { return false }
    return inner.kind == .array || inner["layers"]?.kind == .array
  }

  func parameters(of network: Network) throws(KerasError) -> ParameterTable {
    switch weights {
    case .legacy(let legacy): try legacy.assign(to: network, isTurned: backend == "theano")
    case .objects(let objects): try objects.assign(to: network)
    }
  }

  func weightTable() throws(KerasError) -> WeightTable {
    var table = WeightTable(provenance: provenance(nil))
    let named =
      switch weights {
      case .legacy(let legacy): try legacy.named()
      case .objects(let objects): try objects.named()
      }
    for (name, tensor) in named { table.set(name, tensor) }
    return table
  }

  func provenance(_ network: Network?) -> Provenance {
    var provenance = Provenance(format: format, producer: "Keras \(version)" + (backend.map { " on \($0)" } ?? ""))
    if let className = config?["class_name"]?.string { provenance.details.append(.init("class", className)) }
    if let network {
      provenance.details.append(.init("layers", "\(network.layers.count)"))
      provenance.notes.append("images have channels first inside the graph; inputs and outputs are as in Keras")
    } else if config != nil, !describesLayers {
      provenance.notes.append("a class of its own describes the model: the file has its weights only")
    }
    let optimizer = training?["optimizer_config"] ?? training?["optimizer"]
    if let name = optimizer?["class_name"]?.string ?? optimizer?.string {
      provenance.details.append(.init("optimizer", name))
    }
    if let loss = training?["loss"]?.string { provenance.details.append(.init("loss", loss)) }
    return provenance
  }
}

extension LegacyWeights {
  /// All weights, by the file's names; a name that does not say the layer gets it in front.
  func named() throws(KerasError) -> [(String, Tensor)] {
    var named: [(String, Tensor)] = []
    for layer in layerNames {
      for parameter in try parameters(ofLayer: layer) {
        named.append((parameter.name.contains("/") ? parameter.name : layer + "/" + parameter.name, parameter.tensor))
      }
    }
    return named
  }
}

extension ObjectWeights {
  /// All weights by their paths, without those of the optimizer.
  func named() throws(KerasError) -> [(String, Tensor)] {
    var named: [(String, Tensor)] = []
    for (place, object) in file.objects.enumerated() {
      guard case .dataset = object.content else { continue }
      let path = file.path(of: place)
      if !path.hasPrefix("optimizer/") { named.append((path, try file.tensor(at: place))) }
    }
    return named
  }
}
