import Bytes
import Tensors

/// The weights of Keras 1, 2 and of Keras 3's `.h5` files.
///
///     model_weights (or the root of a weights-only file)   layer_names, backend, keras_version
///       <layer>                                            weight_names
///         <weight name>                                    dataset; a name may be a path: conv2d/kernel:0
///
/// Attributes above 64 KB are cut into `layer_names0`, `layer_names1`, …
struct LegacyWeights {
  private let file: HDF5File
  private let group: Int
  let layerNames: [String]

  /// - Returns: `nil` when `group` does not hold weights in this form.
  init?(_ file: HDF5File, group: Int) throws(KerasError) {
    guard let names = try file.strings("layer_names", of: group) else { return nil }
    self.file = file
    self.group = group
    layerNames = names
  }

  /// A layer's variables in the file's order.
  func parameters(ofLayer name: String) throws(KerasError) -> [Parameter] {
    guard let layer = file.object(at: name, from: group) else { return [] }
    var parameters: [Parameter] = []
    for weight in try file.strings("weight_names", of: layer) ?? [] {
      guard let place = file.object(at: weight, from: layer) else {
        throw .file("layer \(quoted(name)) lists weight \(quoted(weight)), which is not there")
      }
      parameters.append(Parameter(name: weight, path: file.path(of: place), tensor: try file.tensor(at: place)))
    }
    return parameters
  }

  /// Gives the variables of `network` the file's, layer by layer: first all that are trained, then the others.
  ///
  /// - Parameter isTurned: whether the kernels of convolutions are Theano's.
  func assign(to network: Network, isTurned: Bool) throws(KerasError) -> ParameterTable {
    var table = ParameterTable()
    for layer in network.layers {
      let expected = Slot.slots(of: layer, path: layer.name)
      let found = try parameters(ofLayer: layer.name)
      guard found.count == expected.count else {
        throw .layer(layer.name, problem: "\(found.count) weights are stored, \(expected.count) expected")
      }
      let order =
        expected.indices.filter { expected[$0].isTrained } + expected.indices.filter { !expected[$0].isTrained }
      var assigned = found
      for (parameter, place) in zip(found, order) {
        try check(parameter.name, against: expected[place])
        let isKernel = expected[place].variable.name == "kernel" && expected[place].isConvolution
        assigned[place] = isTurned && isKernel ? try parameter.turned() : parameter
      }
      Slot.fill(expected, assigned, into: &table)
    }
    return table
  }

  /// Names that Keras 2 and 3 give variables. Where the file uses them, they confirm the order.
  private static let knownNames: Set<String> = [
    "kernel", "bias", "gamma", "beta", "moving_mean", "moving_variance", "depthwise_kernel", "pointwise_kernel",
    "recurrent_kernel", "embeddings", "alpha", "mean", "variance", "count",
  ]

  private func check(_ name: String, against slot: Slot) throws(KerasError) {
    let tail = name.split(separator: "/").last.map { $0.prefix { $0 != ":" } } ?? ""
    guard Self.knownNames.contains(String(tail)), Self.knownNames.contains(slot.variable.name) else { return }
    // A depthwise kernel is a kernel to Keras 3.
    guard
      tail == slot.variable.name || slot.variable.name.hasSuffix("_" + tail) || tail.hasSuffix("_" + slot.variable.name)
    else {
      throw .layer(slot.layer, problem: "weight \(quoted(name)) stands where its \(slot.variable.name) is expected")
    }
  }
}

/// A variable of a model, and the layer that it belongs to.
struct Slot {
  /// The layer's path.
  var layer: String
  var variable: Variable
  /// Whether training changes it; a layer's `trainable` flag stops it for all of them.
  var isTrained: Bool
  var isConvolution: Bool

  /// The variables of a layer, or of all layers of a model, in the order of their making.
  static func slots(of layer: Network.Layer, path: String) -> [Slot] {
    switch layer.content {
    case .input: []
    case .layer(let content):
      content.variables.map {
        Slot(
          layer: path, variable: $0, isTrained: $0.isTrainable && layer.isTrainable,
          isConvolution: layer.className.hasPrefix("Conv"))
      }
    case .network(let network):
      network.layers.flatMap { slots(of: $0, path: path + "/" + $0.name) }
    }
  }

  /// Enters `parameters`, one for each of `slots`, whose layers' variables stand together.
  static func fill(_ slots: [Slot], _ parameters: [Parameter], into table: inout ParameterTable) {
    var rest = zip(slots, parameters).map { ($0, $1) }[...]
    while let layer = rest.first?.0.layer {
      let own = rest.prefix { $0.0.layer == layer }
      table.set(layer, own.map(\.0.variable), own.map(\.1))
      rest = rest.dropFirst(own.count)
    }
  }
}

extension HDF5File {
  /// A list of strings in an attribute; `nil` when there is none. An empty list has numbers' type in some files.
  func strings(_ name: String, of object: Int) throws(KerasError) -> [String]? {
    if let value = attribute(name, of: object) { return try strings(value, name) }
    var all: [String] = []
    var part = 0
    while let value = attribute("\(name)\(part)", of: object) {
      all += try strings(value, name)
      part += 1
    }
    return part > 0 ? all : nil
  }

  private func strings(_ value: HDF5Value, _ name: String) throws(KerasError) -> [String] {
    guard case .tensor(let tensor) = value else { throw .file("attribute \(quoted(name)) holds no text") }
    if tensor.count == 0 { return [] }
    do { return try tensor.strings() } catch { throw .file("attribute \(quoted(name)): \(error)") }
  }

  /// The text in an attribute.
  func text(_ name: String, of object: Int = 0) throws(KerasError) -> String? {
    try strings(name, of: object).flatMap { $0.count == 1 ? $0[0] : nil }
  }

  /// The elements of a dataset.
  func tensor(at place: Int) throws(KerasError) -> Tensor {
    switch objects[place].content {
    case .dataset(.tensor(let tensor)): return tensor
    case .dataset(.refused(let reason)), .other(let reason):
      throw .hdf5(.unsupported(object: path(of: place), what: reason))
    case .group: throw .file("\(quoted(path(of: place))) is a group, a dataset expected")
    }
  }
}
