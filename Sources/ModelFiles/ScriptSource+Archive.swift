import Tensors
import TorchFormat
import TorchSource

extension ScriptSource {
  /// What a TorchScript archive holds, as the room that evaluates it takes it.
  init(_ archive: ScriptArchive, _ provenance: Provenance) {
    self.init(
      files: archive.sources.map { File(module: $0.module, text: $0.text) }, constants: archive.constants,
      objects: archive.objects, exampleInputs: archive.exampleInputs, provenance: provenance)
  }
}
