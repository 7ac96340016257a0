import Bytes

/// Reads the calls of a Functional model's layers: `inbound_nodes`.
///
/// Until Keras 2 a call is a list of `[layer, call, tensor, {keyword: argument}]`, or of `["_CONSTANT_VALUE", -1, number,
/// {…}]` where a number stands for a layer; functions of TensorFlow with one input have that list itself. Keras 3 writes `{"args": […], "kwargs": {…}}` with
/// `{"class_name": "__keras_tensor__", "config": {"keras_history": [layer, call, tensor]}}` for each tensor, at any depth.
struct CallReader {
  private let layerIndex: [String: Int]

  init(_ network: Network) {
    layerIndex = Dictionary(
      network.layers.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  func arguments(_ node: JSON, of layer: String) throws(KerasError) -> [Network.Argument] {
    var arguments: [Network.Argument] = []
    if let inputs = isReference(node) ? [node] : node.array {
      for input in inputs {
        if input[0]?.string == "_CONSTANT_VALUE", let number = input[2]?.double {
          arguments.append(.number(number))
        } else {
          arguments.append(.tensor(try reference(input)))
        }
        if let keywords = input[3] { try append(keywords, to: &arguments, of: layer) }
      }
    } else {
      guard let positional = node["args"] else { throw .json(node.unexpected("a call")) }
      try append(positional, to: &arguments, of: layer, keyword: nil)
      if let keywords = node["kwargs"] { try append(keywords, to: &arguments, of: layer) }
    }
    return arguments
  }

  /// Keyword arguments: the states that recurrent layers start from, which come after their input, and the second operand
  /// of TensorFlow's functions. Nothing else that has an effect at inference is known.
  private func append(_ keywords: JSON, to arguments: inout [Network.Argument], of layer: String) throws(KerasError) {
    for (keyword, value) in keywords.object ?? [] {
      if value.isNull || value.bool == false || keyword == "training" || keyword == "name" { continue }
      guard keyword == "initial_state" || keyword == "y" else {
        throw .unsupported([.init(layer: layer, what: "argument \(quoted(keyword))")])
      }
      try append(value, to: &arguments, of: layer, keyword: keyword)
    }
  }

  private func append(
    _ value: JSON, to arguments: inout [Network.Argument], of layer: String, keyword: String?
  ) throws(KerasError) {
    if let number = value.double {
      arguments.append(.number(number))
    } else if isReference(value) {
      arguments.append(.tensor(try reference(value)))
    } else if let elements = value.array ?? value["items"]?.array {
      for element in elements { try append(element, to: &arguments, of: layer, keyword: keyword) }
    } else if let history = value["config"]?["keras_history"] {
      arguments.append(.tensor(try reference(history)))
    } else if !value.isNull {
      throw .json(value.unexpected("a tensor or a number"))
    }
  }

  /// All references at any depth: `["dense", 0, 0]`, `[["dense", 0, 0], …]`, `{"name": ["dense", 0, 0]}`.
  func references(_ json: JSON) throws(KerasError) -> [Network.Reference] {
    if isReference(json) { return [try reference(json)] }
    guard let elements = json.array ?? json.object?.map(\.value) else { throw .json(json.unexpected("layers")) }
    var found: [Network.Reference] = []
    for element in elements { found += try references(element) }
    return found
  }

  private func isReference(_ json: JSON) -> Bool {
    json[0]?.string != nil && json[1]?.int != nil && json[2]?.int != nil
  }

  private func reference(_ json: JSON) throws(KerasError) -> Network.Reference {
    guard let name = json[0]?.string, let call = json[1]?.int, let tensor = json[2]?.int else {
      throw .json(json.unexpected("a layer's name, its call and its output"))
    }
    guard let layer = layerIndex[name] else { throw .json(json.unexpected("a layer of the model")) }
    return Network.Reference(layer: layer, call: call, tensor: tensor)
  }
}
