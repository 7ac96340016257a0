import Bytes
import FeatureSpace
import GraphIR
import Images
import ModelFiles
import TorchSource

/// The sides of pictures, in pixels.
typealias PictureSize = (height: Int, width: Int)

/// What `--size` says.
func inputSize(_ text: String?) throws -> PictureSize? {
  guard let text else { return nil }
  guard let size = FeatureOrigin.size(text) else {
    throw UsageFailure("--size \(quoted(text)): a side or WxH expected, as in 631 or 640x480")
  }
  return size
}

/// Pictures of this size as a network's input; nothing where it is not known.
func pictureInputs(_ size: PictureSize?, _ channels: Preprocessing.Channels?) -> [ModuleInput] {
  guard let size else { return [] }
  return [
    ModuleInput(shape: [.symbol("N"), .known(channels == .gray ? 1 : 3), .known(size.height), .known(size.width)])
  ]
}

extension PreparationOptions {
  /// The shape for which an architecture is built, where its input has another size than usual.
  func inputs(_ size: PictureSize?) -> [ModuleInput] { pictureInputs(size, levels.channels) }
}

extension BuildingOptions {
  /// What features of the model depend on besides layer and pictures.
  func origin(of model: Model, _ built: BuiltGraph) throws -> FeatureOrigin {
    var origin = FeatureOrigin()
    (origin.model, origin.hash) = (model.path, try fingerprint(ofFile: model.path))
    origin.architecture = arch ?? built.architecture?.name ?? ""
    if let arch, Architecture.named(arch) == nil { origin.text = try fingerprint(ofFile: arch) }
    origin.building = words
    return origin
  }
}
