import GraphIR

extension Lowering {
  /// Lowers a model on given inputs, and returns its outputs.
  ///
  /// - Parameter path: the names of the models around its layers; empty for the outermost.
  mutating func lower(
    _ network: Network, _ inputs: [KerasTensor], _ parameters: ParameterTable, path: String
  ) throws(KerasError) -> [KerasTensor] {
    guard inputs.count == network.inputs.count else {
      throw .layer(path, problem: "\(inputs.count) inputs are given, \(network.inputs.count) expected")
    }
    var results: [Network.Reference: KerasTensor] = [:]
    for (reference, input) in zip(network.inputs, inputs) { results[reference] = input }
    for (layerIndex, callIndex) in try network.order() {
      let layer = network.layers[layerIndex]
      let layerPath = path.isEmpty ? layer.name : path + "/" + layer.name
      var arguments: [KerasTensor] = []
      for argument in layer.calls[callIndex] {
        switch argument {
        case .tensor(let reference):
          guard let tensor = results[reference] else {
            throw .layer(
              layerPath, problem: "reads output \(reference.tensor) of \(network.layers[reference.layer].name)")
          }
          arguments.append(tensor)
        case .number(let number):
          guard let like = layer.calls[callIndex].lazy.compactMap({ $0.reference }).compactMap({ results[$0] }).first
          else {
            throw .layer(layerPath, problem: "has no tensor as input")
          }
          self.layer = layerPath
          arguments.append(KerasTensor(value: try real("number", [number], like: like), layout: .asKeras))
        }
      }
      let outputs = try lower(layer, arguments, parameters, path: layerPath)
      for (place, output) in outputs.enumerated() {
        results[Network.Reference(layer: layerIndex, call: callIndex, tensor: place)] = output
      }
    }
    var outputs: [KerasTensor] = []
    for reference in network.outputs {
      guard let tensor = results[reference] else {
        throw .layer(
          path, problem: "output \(reference.tensor) of \(network.layers[reference.layer].name) does not exist")
      }
      outputs.append(tensor)
    }
    return outputs
  }

  private mutating func lower(
    _ layer: Network.Layer, _ arguments: [KerasTensor], _ parameters: ParameterTable, path: String
  ) throws(KerasError) -> [KerasTensor] {
    self.layer = path
    try countStep()
    switch layer.content {
    case .input: return arguments
    case .network(let network): return try lower(network, arguments, parameters, path: path)
    case .layer(let content): return try content.lower(arguments, parameters[path], &self)
    }
  }
}

extension Network {
  /// All calls of layers, each after those that it reads, otherwise in the order of the configuration.
  func order() throws(KerasError) -> [(layer: Int, call: Int)] {
    struct Place: Hashable {
      var layer: Int
      var call: Int
    }
    var places: [Place] = []
    for (index, layer) in layers.enumerated() { places += layer.calls.indices.map { Place(layer: index, call: $0) } }
    let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0.element, $0.offset) })
    var readers = places.map { _ in [Int]() }
    var waiting = places.map { _ in 0 }
    for (number, place) in places.enumerated() {
      for argument in layers[place.layer].calls[place.call] {
        guard let reference = argument.reference,
          let source = numbers[Place(layer: reference.layer, call: reference.call)]
        else { continue }
        readers[source].append(number)
        waiting[number] += 1
      }
    }
    var ready = places.indices.reversed().filter { waiting[$0] == 0 }
    var order: [(layer: Int, call: Int)] = []
    while let next = ready.popLast() {
      order.append((places[next].layer, places[next].call))
      for reader in readers[next].reversed() {
        waiting[reader] -= 1
        if waiting[reader] == 0 { ready.append(reader) }
      }
    }
    guard order.count == places.count else {
      let stuck = places.indices.first { waiting[$0] > 0 } ?? 0
      throw .layer(layers[places[stuck].layer].name, problem: "depends on its own output")
    }
    return order
  }
}
