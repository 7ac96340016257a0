import Bytes
import Tensors

/// The weights of Keras 3: `model.weights.h5` inside a `.keras` file, or a `.weights.h5` file.
///
///     vars                                      the model's own variables
///     layers/conv2d/vars/0, 1, …                a layer's: the trainable ones, then the others
///     layers/lstm/cell/vars/0, …                those of an object within it
///     layers/functional/layers/dense/vars/0     a nested model's
///
/// A layer goes by its class in snake case, with a number from the second of its kind on; its own name does not count.
/// Keras 2.13 to 2.15 say `_layer_checkpoint_dependencies` for `layers`.
struct ObjectWeights {
  let file: HDF5File

  init(_ file: HDF5File) { self.file = file }

  /// Whether a file holds weights in this form.
  static func describes(_ file: HDF5File) -> Bool {
    file.child("layers") != nil || file.child("_layer_checkpoint_dependencies") != nil || file.child("vars") != nil
  }

  func assign(to network: Network) throws(KerasError) -> ParameterTable {
    var table = ParameterTable()
    try assign(network, object: 0, path: "", into: &table)
    return table
  }

  private func assign(
    _ network: Network, object: Int, path: String, into table: inout ParameterTable
  ) throws(KerasError) {
    let layers = file.child("layers", of: object) ?? file.child("_layer_checkpoint_dependencies", of: object)
    var used: [String: Int] = [:]
    for layer in network.layers {
      let kind = Self.snakeCase(layer.className)
      let name = used[kind].map { "\(kind)_\($0)" } ?? kind
      used[kind, default: 0] += 1
      let layerPath = path.isEmpty ? layer.name : path + "/" + layer.name
      let place = layers.flatMap { file.child(name, of: $0) }
      switch layer.content {
      case .input: continue
      case .network(let inner):
        if let place { try assign(inner, object: place, path: layerPath, into: &table) }
      case .layer(let content):
        let variables = content.variables
        guard !variables.isEmpty else { continue }
        guard let place else { throw .layer(layerPath, problem: "the file has no weights at layers/\(name)") }
        table.set(layerPath, variables, try parameters(variables, object: place, layer: layerPath))
      }
    }
  }

  private func parameters(_ variables: [Variable], object: Int, layer: String) throws(KerasError) -> [Parameter] {
    var counts: [String: Int] = [:]
    var places = variables.map { _ in 0 }
    for isTrainable in [true, false] {
      for (index, variable) in variables.enumerated() where variable.isTrainable == isTrainable {
        places[index] = counts[variable.owner, default: 0]
        counts[variable.owner, default: 0] += 1
      }
    }
    var parameters: [Parameter] = []
    for (variable, place) in zip(variables, places) {
      guard let found = file.object(at: "\(variable.owner)/vars/\(place)", from: object) else {
        throw .layer(layer, problem: "its \(variable.name) is missing (\(file.path(of: object))/\(variable.owner))")
      }
      parameters.append(
        Parameter(name: "\(layer)/\(variable.name)", path: file.path(of: found), tensor: try file.tensor(at: found)))
    }
    return parameters
  }

  /// `BatchNormalization` → `batch_normalization`, `PReLU` → `p_re_lu`, `Conv2DTranspose` → `conv2d_transpose`.
  static func snakeCase(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
      let follows = index > 0 && characters[index - 1].isLowercase
      let leads = index > 0 && index + 1 < characters.count && characters[index + 1].isLowercase
      if character.isUppercase, follows || leads { result += "_" }
      result += character.lowercased()
    }
    return result
  }
}
