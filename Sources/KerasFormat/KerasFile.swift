// KerasFormat: models that Keras saved, in any of its forms, as graphs in ONNX's vocabulary.
//
//     model.h5, model.hdf5    HDF5: the configuration as JSON in the attribute model_config, weights in model_weights
//     weights.h5              HDF5 with weights only, by layers (Keras 1 to 3) or by objects (Keras 3)
//     model.keras             a zip archive of config.json, metadata.json and model.weights.h5

import Bytes
import GraphIR
import Tensors

/// What a Keras file holds.
public enum KerasModel: Sendable {
  /// A model with its weights. Inputs and outputs have Keras' shapes (images as `batch × height × width × channels`,
  /// unless the model is `channels_first`); between them the graph keeps channels at axis 1.
  case graph(Graph)
  /// Weights without a description of the layers.
  case weights(WeightTable)
}

/// Reads Keras files.
public enum KerasFile {
  /// Whether `bytes` are an HDF5 file, or a zip archive with a Keras model in it.
  public static func recognizes(_ bytes: ByteView) -> Bool {
    if HDF5Reader.isHDF5(bytes) { return true }
    guard ZipArchive.recognizes(bytes), let archive = try? ZipArchive(bytes) else { return false }
    return archive["config.json"] != nil && archive["metadata.json"] != nil
  }

  /// Reads a model, or the weights of a file that holds no more.
  ///
  /// - Parameter reader: what reads HDF5; see `HDF5Worker` for what it asks of the program.
  /// - Throws: `KerasError`; all layers that this version does not support in one error.
  public static func read(
    _ bytes: ByteView, reader: HDF5Reader = HDF5Reader(), limits: Limits = Limits()
  ) throws(KerasError) -> KerasModel {
    let contents = try contents(bytes, reader, limits)
    guard let config = contents.config, contents.describesLayers else { return .weights(try contents.weightTable()) }
    var networks = NetworkReader(version: contents.version)
    let network = try networks.network(config, path: "")
    guard networks.unsupported.isEmpty else { throw .unsupported(networks.unsupported) }
    let parameters = try contents.parameters(of: network)
    var lowering = Lowering(
      name: network.name, provenance: contents.provenance(network), version: contents.version, limits: limits)
    var inputs: [KerasTensor] = []
    for reference in network.inputs {
      let layer = network.layers[reference.layer]
      guard case .input(let type) = layer.content else { throw .layer(layer.name, problem: "is listed as an input") }
      guard let type else {
        throw .layer(layer.name, problem: "the model has no input shape: it was saved before it was built")
      }
      inputs.append(KerasTensor(value: lowering.input(layer.name, type), layout: .asKeras))
    }
    let outputs = try lowering.lower(network, inputs, parameters, path: "")
    let named = zip(network.outputs, outputs).map { reference, tensor in
      let name = network.layers[reference.layer].name
      return (name: reference.tensor == 0 ? name : "\(name):\(reference.tensor)", tensor: tensor)
    }
    return .graph(try lowering.finish(named))
  }

  /// Reads the weights of any Keras file, also of a model whose layers are not supported.
  public static func weights(
    _ bytes: ByteView, reader: HDF5Reader = HDF5Reader(), limits: Limits = Limits()
  ) throws(KerasError) -> WeightTable {
    try contents(bytes, reader, limits).weightTable()
  }

  private static func contents(
    _ bytes: ByteView, _ reader: HDF5Reader, _ limits: Limits
  ) throws(KerasError) -> KerasContents {
    if HDF5Reader.isHDF5(bytes) { return try KerasContents(hdf5: bytes, reader, limits) }
    guard ZipArchive.recognizes(bytes) else { throw .notKeras }
    return try KerasContents(zip: bytes, reader, limits)
  }
}
