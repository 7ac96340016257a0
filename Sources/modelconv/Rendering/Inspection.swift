import Bytes
import GraphIR
import ModelFiles
import ONNXFormat
import Prediction
import Tensors

/// What `inspect` shows of a file.
struct Inspection {
  struct NamedTensor {
    var name: String
    var tensor: Tensor
    var statistics: TensorStatistics?
  }

  let model: Model
  var graph: Graph?
  /// The architecture that a file with weights only was matched with.
  var architecture: String?
  /// Why a file with weights only shows no layers.
  var noGraph: String?
  var tensors: [NamedTensor]
  /// Which versions of which operators the model uses, where that is asked for.
  var opsets: OpsetUsage?

  init(_ model: Model) {
    self.model = model
    switch model.contents {
    case .graph(let graph):
      tensors = graph.usedConstants.compactMap { id in
        graph[id].constant.map { NamedTensor(name: graph[id].name, tensor: $0) }
      }
    case .weights(let table): tensors = table.entries.map { NamedTensor(name: $0.name, tensor: $0.tensor) }
    }
  }

  mutating func addStatistics() {
    for index in tensors.indices where tensors[index].tensor.elementType != .string {
      tensors[index].statistics = try? tensors[index].tensor.statistics()
    }
  }

  /// Elements of the floating-point tensors, which training would change.
  var parameters: Int { tensors.reduce(0) { $0 + ($1.tensor.elementType.isFloatingPoint ? $1.tensor.count : 0) } }
  var elements: Int { tensors.reduce(0) { $0 + $1.tensor.count } }
  var bytes: Int { tensors.reduce(0) { $0 + $1.tensor.byteCount } }
}

// MARK: - Text

extension Inspection {
  func text() -> String {
    let provenance = model.provenance
    var text = "\(model.path): \(provenance.format), \(grouped(model.byteCount)) bytes\n"
    if let producer = provenance.producer { text += field("producer", producer) }
    for detail in provenance.details { text += field(detail.name, detail.value) }
    for detail in provenance.metadata { text += field(detail.name, detail.value) }
    if let architecture { text += field("architecture", architecture) }
    for note in provenance.notes { text += field("note", note) }
    if let noGraph { text += field("no layers", noGraph) }
    if let graph { text += ports(graph) + layers(graph) }
    if let opsets { text += opsetText(opsets) }
    return text + tensorTable() + totals()
  }

  private func field(_ name: String, _ value: String) -> String {
    // Names and values come from the file: shown on one line, without control characters.
    let shown = value.unicodeScalars.prefix(200).map { $0.value < 0x20 || $0.value == 0x7f ? " " : String($0) }.joined()
    return "  \(name): \(shown)\(value.unicodeScalars.count > 200 ? "…" : "")\n"
  }

  private func ports(_ graph: Graph) -> String {
    var text = ""
    for (kind, ids) in [("input", graph.inputs), ("output", graph.outputs)] {
      for id in ids { text += field(kind, "\(graph[id].name): \(graph[id].type.map(\.description) ?? "?")") }
    }
    return text
  }

  private func layers(_ graph: Graph) -> String {
    var table = TextTable([
      ("name", .left), ("op", .left), ("output shape", .left), ("parameters", .right), ("MACs", .right),
    ])
    let layers = graph.layers
    for layer in layers {
      table.add([
        shown(layer.name), layer.op.description, shape(layer.output),
        layer.parameters == 0 ? "" : grouped(layer.parameters),
        layer.multiplyAccumulates.map(grouped) ?? "",
      ])
    }
    let cost = layers.reduce(0) { $0 &+ ($1.multiplyAccumulates ?? 0) }
    let open = layers.contains { $0.multiplyAccumulates == nil && $0.parameters > 1000 }
    return "\nLayers (\(layers.count))\n" + table.text()
      + (cost > 0 ? "  \(grouped(cost)) multiply–accumulates a sample\(open ? ", where shapes are known" : "")\n" : "")
  }

  private func shape(_ type: ValueType?) -> String {
    guard let type else { return "?" }
    guard let tensor = type.tensor else { return type.description }
    guard let shape = tensor.shape else { return "?" }
    return shape.isEmpty ? "scalar" : shape.map(\.description).joined(separator: " × ")
  }

  func shown(_ name: String) -> String {
    let text = quoted(name)
    return text.count == name.count + 2 ? name : text
  }

  private func tensorTable() -> String {
    var columns: [(String, TextTable.Alignment)] = [("name", .left), ("dtype", .left), ("shape", .left)]
    let hasStatistics = tensors.contains { $0.statistics != nil }
    if hasStatistics {
      columns += ["min", "max", "mean", "std", "NaN", "zeros"].map { ($0, .right) }
    }
    var table = TextTable(columns)
    for entry in tensors {
      var cells = [shown(entry.name), "\(entry.tensor.elementType)", "\(entry.tensor.shape)"]
      if hasStatistics {
        if let found = entry.statistics {
          cells += [found.minimum, found.maximum, found.mean, found.standardDeviation].map { $0.map(significant) ?? "" }
          cells += [grouped(found.nanCount), grouped(found.zeroCount)]
        } else {
          cells += Array(repeating: "", count: 6)
        }
      }
      table.add(cells)
    }
    return tensors.isEmpty ? "" : "\nTensors (\(tensors.count))\n" + table.text()
  }

  private func totals() -> String {
    var text = "\n\(grouped(tensors.count)) tensors, \(grouped(parameters)) parameters"
    if elements != parameters { text += " (\(grouped(elements)) elements with integer and other tensors)" }
    return text + ", \(grouped(bytes)) bytes\n"
  }
}

// MARK: - JSON

extension Inspection {
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", "modelconv.inspect/1")
      json.member("path", model.path)
      json.member("kind", model.kind.rawValue)
      json.member("format", model.provenance.format)
      json.member("bytes", model.byteCount)
      json.member("producer", model.provenance.producer)
      write("details", model.provenance.details, &json)
      write("metadata", model.provenance.metadata, &json)
      json.member("notes", model.provenance.notes)
      json.member("architecture", architecture)
      json.member("no_graph", noGraph)
      if let graph { write(graph, &json) }
      if let opsets { write(opsets, &json) }
      json.array("tensors") { json in
        for entry in tensors { json.object { write(entry, &$0) } }
      }
      json.object("totals") { json in
        json.member("tensors", tensors.count)
        json.member("parameters", parameters)
        json.member("elements", elements)
        json.member("bytes", bytes)
      }
    }
    return json.text
  }

  private func write(_ name: String, _ details: [Provenance.Detail], _ json: inout JSONWriter) {
    json.array(name) { json in
      for detail in details {
        json.object { json in
          json.member("name", detail.name)
          json.member("value", detail.value)
        }
      }
    }
  }

  private func write(_ graph: Graph, _ json: inout JSONWriter) {
    for (name, ids) in [("inputs", graph.inputs), ("outputs", graph.outputs)] {
      json.array(name) { json in
        for id in ids {
          json.object { json in
            json.member("name", graph[id].name)
            write(graph[id].type, &json)
          }
        }
      }
    }
    json.array("layers") { json in
      for layer in graph.layers {
        json.object { json in
          json.member("name", layer.name)
          json.member("op", layer.op.description)
          write(layer.output, &json)
          json.member("parameters", layer.parameters)
          json.member("macs", layer.multiplyAccumulates)
        }
      }
    }
  }

  /// A type as `dtype` and `shape`; open extents are their names, or null.
  private func write(_ type: ValueType?, _ json: inout JSONWriter) {
    guard let tensor = type?.tensor else { return json.member("type", type?.description) }
    json.member("dtype", tensor.elementType.rawValue)
    guard let shape = tensor.shape else { return json.member("shape", Int?.none) }
    json.array("shape") { json in
      for dimension in shape {
        switch dimension {
        case .known(let value): json.element(value)
        case .symbol, .expression: json.element(dimension.description)
        case .unknown: json.element(Int?.none)
        }
      }
    }
  }

  private func write(_ entry: NamedTensor, _ json: inout JSONWriter) {
    json.member("name", entry.name)
    json.member("dtype", entry.tensor.elementType.rawValue)
    json.member("shape", entry.tensor.shape.extents)
    guard let found = entry.statistics else { return }
    json.member("min", found.minimum)
    json.member("max", found.maximum)
    json.member("mean", found.mean)
    json.member("std", found.standardDeviation)
    json.member("nan", found.nanCount)
    json.member("infinite", found.infinityCount)
    json.member("zeros", found.zeroCount)
  }
}
