import ArrayFormats
import Bytes
import DataSets
import Tensors

/// The files that features are written to.
public enum FeatureFileKind: String, Sendable, CaseIterable {
  case npy, npz, csv, safetensors

  /// The kind that a file's name asks for.
  public init?(extensionOf path: String) {
    guard let dot = path.lastIndex(of: "."), let kind = Self(rawValue: path[path.index(after: dot)...].lowercased())
    else { return nil }
    self = kind
  }
}

/// Writes features that come part by part, so that they are never all in memory.
struct FeatureFileWriter {
  let record: FeatureRecord
  /// Calls its argument with the tensors of each part, one a layer; none for a part without rows.
  let forEachPart: (_ body: ([Tensor]) throws -> Void) throws -> Void

  private var rows: Int { record.names.count }

  /// - Throws: `FeatureError.request` for several layers in a file that holds one array.
  func write(to path: String, as kind: FeatureFileKind, overwrite: Bool) throws -> AtomicFile {
    let file = try AtomicFile(path, overwrite: overwrite)
    switch kind {
    case .npy: return try writeNPY(file)
    case .npz: return try writeNPZ(file)
    case .safetensors: return try writeSafeTensors(file)
    case .csv: return try writeCSV(file)
    }
  }

  private func onlyLayer(_ kind: String) throws -> FeatureRecord.Layer {
    guard record.layers.count == 1 else {
      throw FeatureError.request("\(record.layers.count) layers in a \(kind) file: npz and safetensors hold several")
    }
    return record.layers[0]
  }

  private func shape(of layer: FeatureRecord.Layer) throws(TensorError) -> Shape { try Shape([rows] + layer.shape) }

  private func writeNPY(_ file: consuming AtomicFile) throws -> AtomicFile {
    let layer = try onlyLayer("npy")
    try file.write(try NPY.header(.float32, try shape(of: layer)))
    var file = file
    try forEachPart { tensors in
      for case let elements? in tensors.map(\.elementBytes) { try file.write(elements) }
    }
    return file
  }

  private var labels: Tensor? {
    record.labels.isEmpty ? nil : try? Tensor([record.labels.count], record.labels.map { Int64($0) })
  }

  private func writeNPZ(_ file: consuming AtomicFile) throws -> AtomicFile {
    var zip = ZipWriter(to: file)
    for (index, layer) in record.layers.enumerated() {
      var pieces = [try NPY.header(.float32, try shape(of: layer))]
      try forEachPart { tensors in
        if !tensors.isEmpty, let elements = tensors[index].elementBytes { pieces.append(elements) }
      }
      try zip.add(layer.name + ".npy", pieces, method: .stored(alignment: 64))
    }
    if let labels { try zip.add("labels.npy", try NPY.pieces(of: labels), method: .stored(alignment: 64)) }
    return try zip.finish()
  }

  private func writeSafeTensors(_ file: consuming AtomicFile) throws -> AtomicFile {
    var entries: [(name: String, type: ElementType, shape: Shape)] = []
    // Wider elements come first, so that all are aligned.
    if let labels { entries.append(("labels", .int64, labels.shape)) }
    for layer in record.layers { entries.append((layer.name, .float32, try shape(of: layer))) }
    var file = file
    try file.write(try SafeTensors.header(of: entries))
    if let bytes = labels?.elementBytes { try file.write(bytes) }
    for index in record.layers.indices {
      try forEachPart { tensors in
        if !tensors.isEmpty, let elements = tensors[index].elementBytes { try file.write(elements) }
      }
    }
    return file
  }

  /// One line a row: its name, its label where there are labels, and its features.
  private func writeCSV(_ file: consuming AtomicFile) throws -> AtomicFile {
    let layer = try onlyLayer("csv")
    let columns = layer.shape.reduce(1, *)
    let isLabelled = !record.labels.isEmpty
    var file = file
    try file.write(
      CSV.line(["name"] + (isLabelled ? ["label"] : []) + (0..<columns).map { "f\($0)" }))
    var row = 0
    try forEachPart { tensors in
      guard let tensor = tensors.first else { return }
      let values = try tensor.elements(Float.self)
      for start in stride(from: 0, to: values.count, by: max(1, columns)) {
        let label = isLabelled ? [record.className(record.labels[row])] : []
        try file.write(CSV.line([record.names[row]] + label + values[start..<start + columns].map(\.description)))
        row += 1
      }
    }
    return file
  }
}
