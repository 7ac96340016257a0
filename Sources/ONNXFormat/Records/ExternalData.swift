import Bytes
import CONNX

/// The files beside a model that its tensors' elements are in, each mapped once.
struct ExternalData {
  private let folder: String?
  private let limits: Limits
  private var files: [String: ByteView] = [:]

  /// - Parameter folder: the model's own; `nil` where the model is no file, and so cannot have files beside it.
  init(folder: String?, limits: Limits) {
    self.folder = folder
    self.limits = limits
  }

  /// The `count` bytes that the tensor's `external_data` names, without copying.
  mutating func elements(of proto: Onnx__TensorProto, count: Int, tensor name: String) throws(ONNXError) -> ByteView {
    var location: String?
    var offset = 0
    for (key, value) in pairs(proto.external_data, proto.n_external_data) {
      switch key {
      case "location": location = value
      case "offset": offset = try number(value, key, name)
      case "length":
        let length = try number(value, key, name)
        guard length == count else {
          throw .tensor(name: name, problem: "external data of \(length) bytes, its shape takes \(count)")
        }
      // A checksum or a writer's own note changes nothing in what is read.
      default: break
      }
    }
    guard let location else { throw .tensor(name: name, problem: "external data without a location") }
    let file = try file(location, tensor: name)
    do {
      return try file.slice(from: offset, count: count)
    } catch {
      throw .externalData(tensor: name, error)
    }
  }

  private func number(_ text: String, _ key: String, _ tensor: String) throws(ONNXError) -> Int {
    guard let value = Int(text), value >= 0 else {
      throw .tensor(name: tensor, problem: "external data with \(key) \(quoted(text))")
    }
    return value
  }

  private mutating func file(_ location: String, tensor: String) throws(ONNXError) -> ByteView {
    if let file = files[location] { return file }
    guard let folder else {
      throw .tensor(
        name: tensor, problem: "its elements are in \(quoted(location)), but the model was not read from a folder")
    }
    do {
      let file = try ByteView(mapping: location, in: folder, allowingSymbolicLinks: limits.allowSymbolicLinks)
      files[location] = file
      return file
    } catch {
      throw .externalData(tensor: tensor, error)
    }
  }
}
