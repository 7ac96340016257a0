import Bytes
import Tensors

/// A variable's elements.
struct Parameter: Sendable {
  /// As the file names it: `conv2d/kernel:0`.
  var name: String
  /// Its place in the file, which nothing else has.
  var path: String
  var tensor: Tensor
}

/// The variables of one layer by Keras' names for them.
struct LayerParameters: Sendable {
  let layer: String
  private let byName: [String: Parameter]

  init(layer: String, variables: [Variable], parameters: [Parameter]) {
    self.layer = layer
    byName = Dictionary(
      zip(variables, parameters).map { ($0.owner.isEmpty ? $0.name : $0.owner + "/" + $0.name, $1) },
      uniquingKeysWith: { first, _ in first })
  }

  private init(layer: String, byName: [String: Parameter]) {
    self.layer = layer
    self.byName = byName
  }

  /// The variable called `name`, checked against `shape`, where `nil` is any extent.
  func parameter(_ name: String, shape: [Int?]) throws(KerasError) -> Parameter {
    guard let parameter = byName[name] else { throw .layer(layer, problem: "its \(name) is missing") }
    let extents = parameter.tensor.shape.extents
    guard extents.count == shape.count, zip(extents, shape).allSatisfy({ $1 == nil || $0 == $1 }) else {
      let wanted = shape.map { $0.map(String.init) ?? "?" }.joined(separator: " × ")
      throw .layer(layer, problem: "its \(name) is \(parameter.tensor.shape), \(wanted) expected")
    }
    return parameter
  }

  /// The variables of an object within the layer.
  func owned(by owner: String) -> LayerParameters {
    let prefix = owner + "/"
    let own = byName.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
    return LayerParameters(layer: layer, byName: Dictionary(own, uniquingKeysWith: { first, _ in first }))
  }
}

/// The variables of every layer of a model, by the layer's path.
struct ParameterTable: Sendable {
  private var layers: [String: LayerParameters] = [:]

  subscript(path: String) -> LayerParameters {
    layers[path] ?? LayerParameters(layer: path, variables: [], parameters: [])
  }

  mutating func set(_ path: String, _ variables: [Variable], _ parameters: [Parameter]) {
    layers[path] = LayerParameters(layer: path, variables: variables, parameters: parameters)
  }
}
