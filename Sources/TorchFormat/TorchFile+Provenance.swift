import Bytes
import Tensors

extension TorchFile {
  private static let mostDevices = 8

  /// What the file is, in the words that `inspect` shows.
  func provenance(
    of checkpoint: Checkpoint, _ loader: inout TensorLoader
  ) throws(TorchError) -> Provenance {
    var provenance = Provenance(format: "PyTorch \(checkpoint.subject.rawValue), \(container.rawValue)")
    let references = try pickle.storages()
    provenance.details = [
      Provenance.Detail("container", container.rawValue),
      Provenance.Detail("pickle protocol", String(pickle.protocolVersion)),
      Provenance.Detail("byte order", bigEndian ? "big" : "little"),
      Provenance.Detail("storages", String(references.count)),
    ]
    let devices = Set(references.values.map(\.device)).sorted()
    if !devices.isEmpty {
      let shown = devices.prefix(Self.mostDevices).joined(separator: ", ")
      provenance.details.append(
        Provenance.Detail("saved from", shown + (devices.count > Self.mostDevices ? ", …" : "")))
    }
    if let name = checkpoint.moduleClass { provenance.details.append(Provenance.Detail("module class", name)) }
    provenance.details += details
    provenance.notes = notes + checkpoint.notes
    try addAsides(of: checkpoint, to: &provenance, &loader)
    if case .zip(let archive, let folder) = storages {
      let root = folder.hasSuffix("data/") ? String(folder.dropLast("data/".count)) : folder
      provenance.metadata += try MetadataMember.read(archive, root: root, limits: limits)
    }
    return provenance
  }

  /// Numbers and texts beside the weights become metadata, larger tensors notes.
  private func addAsides(
    of checkpoint: Checkpoint, to provenance: inout Provenance, _ loader: inout TensorLoader
  ) throws(TorchError) {
    for (name, value) in checkpoint.scalars {
      provenance.metadata.append(Provenance.Detail(name, try scalar(value, &loader) ?? "a complex number"))
    }
    for (name, record) in checkpoint.asideTensors {
      if record.shape.count == 1, let text = try number(record, name: name, &loader) {
        provenance.metadata.append(Provenance.Detail(name, text))
      } else {
        provenance.notes.append("left aside \(quoted(name)) (tensor, \(record.type.rawValue), \(record.shape))")
      }
    }
  }

  private func scalar(_ value: PickleValue, _ loader: inout TensorLoader) throws(TorchError) -> String? {
    if let text = pickle.scalar(value) { return text }
    guard let record = try NumPyReader(pickle: pickle, limits: limits).scalar(value) else { return nil }
    return try number(record, name: "scalar", &loader)
  }

  /// The only element of a tensor; `nil` for complex numbers.
  private func number(
    _ record: TensorRecord, name: String, _ loader: inout TensorLoader
  ) throws(TorchError) -> String? {
    let tensor = try loader.tensor(record, name: name)
    if tensor.elementType == .bool { return (try? tensor.integers().first).map { $0 == 0 ? "False" : "True" } }
    if let integer = try? tensor.integers().first { return String(integer) }
    return (try? tensor.doubles().first).map { String($0) }
  }
}

extension ZipContainer {
  /// What the archive says about itself.
  func details() throws(TorchError) -> [Provenance.Detail] {
    var details: [Provenance.Detail] = []
    if !root.isEmpty { details.append(Provenance.Detail("archive root", String(root.dropLast()))) }
    for (name, member) in [
      ("archive version", "version"), ("archive format version", ".format_version"),
      ("storage alignment", ".storage_alignment"), ("serialization id", ".data/serialization_id"),
    ] {
      if let text = try text(member) { details.append(Provenance.Detail(name, text)) }
    }
    return details
  }
}
