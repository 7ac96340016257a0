import Bytes
import FeatureSpace
import GraphIR
import Images
import Prediction
import Tensors

extension Head {
  /// One network from a backbone's input to the head's scores: `backbone` as far as the head's layer, its pooling, and the
  /// head, with names and preprocessing in the metadata.
  ///
  /// - Parameters:
  ///   - layer: where the backbone ends, where the head does not say; `pooling` likewise.
  ///   - preprocessing: how pictures are prepared, where the head does not say.
  /// - Throws: `HeadError.usage` for another layer or pooling than the head's, or features of another width;
  ///   `FeatureError.layer` for a layer that the backbone does not have.
  public func network(
    on backbone: Graph, layer: String? = nil, pooling: FeaturePooling? = nil, preprocessing: Preprocessing
  ) throws -> Graph {
    if let origin, let layer, origin.layers != [layer] {
      throw HeadError.usage(
        "the head is for layer \(quoted(origin.layers.joined(separator: ","))), not \(quoted(layer))")
    }
    if let origin, let pooling, origin.pooling != pooling {
      throw HeadError.usage("the head is for features pooled by \(origin.pooling.rawValue), not \(pooling.rawValue)")
    }
    guard let layer = origin?.layers.first ?? layer, (origin?.layers.count ?? 1) == 1 else {
      throw HeadError.usage("the head does not say which layer its features are of (see --layer)")
    }
    let value = try backbone.featureValue(of: layer)
    var graph = try backbone.cut(at: [value], size: origin?.size)
    guard let end = graph.value(named: value), let shape = graph[end].type?.tensor?.shape else {
      throw HeadError.usage("the shape of layer \(quoted(layer)) is not known")
    }
    let axis = shape.count > 2 ? backbone.channelAxis(of: value, rank: shape.count) : 1
    let features = try graph.pool(end, rank: shape.count, pooling: origin?.pooling ?? pooling ?? .none, channels: axis)
    try graph.inferTypes()
    if let width = graph[features].type?.tensor?.shape?.last?.value, width != self.features {
      throw HeadError.usage("layer \(quoted(layer)) has \(width) features a sample, the head takes \(self.features)")
    }
    graph.append(try self.graph(), to: features, prefix: "head")
    try graph.inferTypes()
    try graph.validate()
    graph.name = "\(backbone.name) with head"
    graph.provenance.metadata.removeAll { $0.name.hasPrefix("modelconv.") }
    PresetChoice.record(preprocessing: origin?.preprocessing ?? preprocessing, classNames: classNames, in: &graph)
    graph.provenance.metadata += metadata.filter { $0.name != PresetChoice.classesKey }
    return graph
  }
}

extension Graph {
  /// Adds what `FeaturePooling` does and makes a row of each sample.
  ///
  /// - Parameter axis: that of channels.
  fileprivate mutating func pool(
    _ id: ValueID, rank: Int, pooling: FeaturePooling, channels axis: Int
  ) throws -> ValueID {
    guard rank > 2 else { return id }
    switch pooling {
    case .none, .flatten: return add(Flatten(), "head.flatten", [id])
    case .avg, .max:
      let places = (1..<rank).filter { $0 != axis }.map { Int64($0) }
      let axes = addConstant(freeName("head.places"), try Tensor([places.count], places))
      if pooling == .avg {
        var mean = ReduceMean()
        mean.keepDims = false
        return add(mean, "head.pool", [id, axes])
      }
      var largest = ReduceMax()
      largest.keepDims = false
      return add(largest, "head.pool", [id, axes])
    }
  }

  private mutating func add(_ op: any Operator, _ name: String, _ inputs: [ValueID?]) -> ValueID {
    let id = addValue(GraphValue(name: freeName(name), type: nil))
    nodes.append(Node(name: self[id].name, op: op, inputs: inputs, outputs: [id]))
    return id
  }

  /// Adds the nodes of `other`, whose only input is `input` here, and makes its outputs this graph's.
  fileprivate mutating func append(_ other: Graph, to input: ValueID, prefix: String) {
    var places: [ValueID: ValueID] = [:]
    if let first = other.inputs.first { places[first] = input }
    func place(_ id: ValueID, _ graph: inout Graph) -> ValueID {
      if let known = places[id] { return known }
      var value = other[id]
      let isOutput = other.outputs.contains(id)
      value.name = graph.freeName(isOutput ? "scores" : value.name.isEmpty ? prefix : "\(prefix).\(value.name)")
      value.type = value.constant == nil ? nil : value.type
      let made = graph.addValue(value)
      places[id] = made
      return made
    }
    for var node in other.nodes {
      node.inputs = node.inputs.map { $0.map { place($0, &self) } }
      node.outputs = node.outputs.map { $0.map { place($0, &self) } }
      node.name = node.name.isEmpty ? prefix : "\(prefix).\(node.name)"
      nodes.append(node)
    }
    outputs = other.outputs.map { place($0, &self) }
  }

  private func freeName(_ name: String) -> String {
    var names = UniqueNames()
    for value in values { _ = names.take(value.name) }
    return names.make(name)
  }
}
