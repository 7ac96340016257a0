import Bytes
import GraphIR
import Tensors

/// Reads a model's configuration, and collects what it cannot take instead of stopping at the first.
///
/// A Functional model lists its layers with their calls (`inbound_nodes`), a Sequential one just lists its layers. Both
/// may stand as layers in others; JSON's depth bounds how deep.
struct NetworkReader {
  let version: KerasVersion
  private(set) var unsupported: [KerasError.Unsupported] = []

  init(version: KerasVersion) { self.version = version }

  /// - Parameter path: the names of the models around it; empty for the outermost.
  mutating func network(_ json: JSON, path: String) throws(KerasError) -> Network {
    let className = try string(json, "class_name")
    guard let config = json["config"] else { throw .file("the model has no config") }
    let name = config["name"]?.string ?? className.lowercased()
    // Keras 1 and the first of Keras 2 list a Sequential's layers without anything around them.
    guard let layers = config.array ?? config["layers"]?.array else {
      throw .file("\(quoted(className)) is no model whose layers are listed")
    }
    var network = Network(name: name, className: className, layers: [], inputs: [], outputs: [])
    var names: Set<String> = []
    for layer in layers {
      network.layers.append(try self.layer(layer, path: path))
      if let name = network.layers.last?.name, !names.insert(name).inserted {
        throw .file("two layers are named \(quoted(name))")
      }
    }
    if config.kind == .array || config["input_layers"] == nil {
      try connectSequence(&network, config, layers)
    } else {
      try connectFunctional(&network, config, layers)
    }
    return network
  }

  private mutating func layer(_ json: JSON, path: String) throws(KerasError) -> Network.Layer {
    let className = try string(json, "class_name")
    guard let config = json["config"] else { throw .file("layer of class \(quoted(className)) has no config") }
    let name = json["name"]?.string ?? config["name"]?.string ?? className.lowercased()
    let isTrainable = config["trainable"]?.bool ?? true
    let inner = path.isEmpty ? name : path + "/" + name
    let content: Network.Content
    if className == "InputLayer" {
      content = .input(try inputType(config))
    } else if ["Sequential", "Functional", "Model"].contains(className), config["layers"] != nil || config.array != nil
    {
      content = .network(try network(json, path: inner))
    } else {
      content = .layer(try leaf(className, config, path: inner))
    }
    return Network.Layer(name: name, className: className, isTrainable: isTrainable, content: content)
  }

  /// A layer that is no model, or a stand-in for one that is not supported.
  mutating func leaf(_ className: String, _ json: JSON, path: String) throws(KerasError) -> any KerasLayer {
    var config = LayerConfig(className: className, path: path, version: version, json: json)
    guard let make = LayerTable.makers[className] else {
      unsupported.append(.init(layer: path, what: className))
      return Passthrough()
    }
    do {
      let layer = try make(&config, &self)
      for option in config.ignored {
        unsupported.append(.init(layer: path, what: "\(className) with \(quoted(option))"))
      }
      return layer
    } catch .unsupported(let list) {
      unsupported += list
      return Passthrough()
    }
  }

  private func string(_ json: JSON, _ key: String) throws(KerasError) -> String {
    do { return try json.member(key).asString() } catch { throw .json(error) }
  }

  // MARK: - Inputs

  /// The type that a configuration gives a model's input.
  private func inputType(_ config: JSON) throws(KerasError) -> TensorType? {
    for key in ["batch_shape", "batch_input_shape", "build_input_shape"] {
      guard let shape = config[key]?.array else { continue }
      var extents: [Dimension] = []
      for (axis, extent) in shape.enumerated() {
        if extent.isNull {
          extents.append(axis == 0 ? .symbol("batch") : .unknown)
        } else {
          guard let value = extent.int, (0..<1 << 31).contains(value) else {
            throw .json(extent.unexpected("an extent below 2^31, or null"))
          }
          extents.append(.known(value))
        }
      }
      return TensorType(try elementType(config), extents)
    }
    return nil
  }

  private func elementType(_ config: JSON) throws(KerasError) -> ElementType {
    guard let dtype = config["dtype"], !dtype.isNull else { return .float32 }
    // Keras 3 writes a policy: {"class_name": "DTypePolicy", "config": {"name": "float32"}}.
    let name = dtype.string ?? dtype["config"]?["name"]?.string ?? ""
    let types: [String: ElementType] = [
      "float32": .float32, "float64": .float64, "float16": .float16, "bfloat16": .bfloat16, "mixed_float16": .float32,
      "mixed_bfloat16": .float32, "int8": .int8, "int16": .int16, "int32": .int32, "int64": .int64, "uint8": .uint8,
      "uint16": .uint16, "uint32": .uint32, "uint64": .uint64, "bool": .bool, "string": .string,
    ]
    guard let type = types[name] else { throw .json(dtype.unexpected("a data type")) }
    return type
  }

  // MARK: - Connections

  /// One layer after the other, an input before them where none is listed.
  private func connectSequence(_ network: inout Network, _ config: JSON, _ layers: [JSON]) throws(KerasError) {
    guard let first = network.layers.first else { throw .file("model \(quoted(network.name)) has no layers") }
    var hasInput = false
    if case .input = first.content { hasInput = true }
    if !hasInput {
      var type = try inputType(config)
      if let own = layers[0]["config"], let given = try inputType(own) { type = given }
      if type == nil, case .network(let inner) = first.content,
        case .input(let innerType)? = inner.layers.first?.content
      {
        type = innerType
      }
      // An embedding's input counts rows, whatever type its configuration names for its output.
      if first.className == "Embedding" { type?.elementType = .int32 }
      let input = Network.Layer(
        name: first.name + "_input", className: "InputLayer", isTrainable: true, content: .input(type))
      network.layers.insert(input, at: 0)
    }
    for index in network.layers.indices.dropFirst() {
      network.layers[index].calls = [[.tensor(.init(layer: index - 1, call: 0, tensor: 0))]]
    }
    network.inputs = [.init(layer: 0, call: 0, tensor: 0)]
    network.outputs = [.init(layer: network.layers.count - 1, call: 0, tensor: 0)]
  }

  private mutating func connectFunctional(_ network: inout Network, _ config: JSON, _ layers: [JSON]) throws(KerasError)
  {
    let calls = CallReader(network)
    for (index, layer) in layers.enumerated() {
      guard let nodes = layer["inbound_nodes"]?.array else { continue }
      for node in nodes {
        do {
          network.layers[index].calls.append(try calls.arguments(node, of: network.layers[index].name))
        } catch .unsupported(let list) {
          unsupported += list
        }
      }
    }
    guard let inputs = config["input_layers"], let outputs = config["output_layers"] else {
      throw .file("model \(quoted(network.name)) does not say what its inputs and outputs are")
    }
    network.inputs = try calls.references(inputs)
    network.outputs = try calls.references(outputs)
    // Calls that could not be read would be missed below.
    guard unsupported.isEmpty else { return }
    guard network.inputs.count + network.outputs.count <= 1_000 else {
      throw .file(
        "model \(quoted(network.name)) has \(network.inputs.count) inputs and \(network.outputs.count) outputs")
    }
    try network.countCallsFromZero()
    try network.checkReferences()
  }
}

extension Network {
  /// Some versions count a nested model's calls from 1, because making it was its first.
  fileprivate mutating func countCallsFromZero() throws(KerasError) {
    var highest = [Int](repeating: -1, count: layers.count)
    forEachReference { highest[$0.layer] = max(highest[$0.layer], $0.call) }
    var shifted: Set<Int> = []
    for (index, layer) in layers.enumerated() {
      if case .network = layer.content, highest[index] == layer.calls.count { shifted.insert(index) }
    }
    guard !shifted.isEmpty else { return }
    func shift(_ reference: Reference) -> Reference {
      shifted.contains(reference.layer)
        ? Reference(layer: reference.layer, call: reference.call - 1, tensor: reference.tensor) : reference
    }
    inputs = inputs.map(shift)
    outputs = outputs.map(shift)
    for index in layers.indices {
      layers[index].calls = layers[index].calls.map { call in
        call.map { argument in argument.reference.map { .tensor(shift($0)) } ?? argument }
      }
    }
  }

  fileprivate func checkReferences() throws(KerasError) {
    var wrong: Reference?
    forEachReference { reference in
      let layer = layers[reference.layer]
      var calls = layer.calls.count
      if case .input = layer.content { calls = 1 }
      if !(0..<calls).contains(reference.call) || reference.tensor < 0 { wrong = reference }
    }
    if let wrong {
      throw .layer(layers[wrong.layer].name, problem: "its call \(wrong.call) is used, which is not there")
    }
  }

  private func forEachReference(_ body: (Reference) -> Void) {
    (inputs + outputs).forEach(body)
    for layer in layers {
      for call in layer.calls { call.compactMap(\.reference).forEach(body) }
    }
  }
}
