import Bytes
import Tensors

// Key–value pairs beside a state_dict: a JSON object in a member of its own, where PyTorch's archives keep what is not
// theirs (`_extra_files`), and where `torch.load` does not look. Only our own pairs are kept, whose names begin with
// `modelconv.`.

enum MetadataMember {
  private static let name = "extra/modelconv.json"
  private static let prefix = "modelconv."

  /// The member for these pairs; `nil` where none is our own.
  static func make(_ metadata: [Provenance.Detail]) -> (name: String, content: [UInt8])? {
    let pairs = metadata.filter { $0.name.hasPrefix(prefix) }
    guard !pairs.isEmpty else { return nil }
    var json = JSONWriter()
    json.object { json in for pair in pairs { json.member(pair.name, pair.value) } }
    return (name, Array(json.text.utf8))
  }

  /// The pairs in an archive, if there are any.
  static func read(
    _ archive: ZipArchive, root: String, limits: Limits
  ) throws(TorchError) -> [Provenance.Detail] {
    guard let entry = archive[root + name] else { return [] }
    guard entry.size <= limits.jsonBytes else {
      throw .limit(what: "size of member \(quoted(root + name))", value: entry.size, allowed: limits.jsonBytes)
    }
    let bytes: ByteView
    do { bytes = try archive.data(of: entry) } catch { throw .zip(error) }
    do {
      return try JSON(parsing: bytes, limits: limits).members().map { name, value throws(JSONError) in
        Provenance.Detail(name, try value.asString())
      }.filter { $0.name.hasPrefix(prefix) }
    } catch {
      throw .container(part: "member \(quoted(root + name))", offset: 0, what: error.description)
    }
  }
}
