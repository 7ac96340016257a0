import Bytes
import DataSets
import GraphIR
import ModelFiles
import TorchSource

extension LabelledDataOptions {
  /// The model's graph. The text of a class does not say what it takes: the samples do.
  func graph(of model: Model, _ options: ModelOptions, for dataSet: DataSet, limits: Limits) throws -> BuiltGraph {
    var inputs: [ModuleInput] = []
    if let arch = options.building.arch, Architecture.named(arch) == nil {
      inputs = [ModuleInput(shape: try input(of: dataSet, limits: limits))]
    }
    return try options.graph(of: model, inputs: inputs)
  }
}
