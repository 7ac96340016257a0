import Bytes

// The zip archive that torch.save writes since version 1.6 (`PyTorchStreamWriter` in caffe2/serialize/inline_container.cc,
// `_save` in torch/serialization.py). All members lie in one folder, which carries the file's first name; they are stored,
// and their data start at multiples of 64 bytes:
//
//   ROOT/data.pkl               the object; storages are persistent ids ("storage", class, key, device, elements)
//   ROOT/byteorder              "little" or "big"; missing before 2.1, when it was little                  (2.1)
//   ROOT/data/KEY               the bytes of each storage
//   ROOT/version                "3\n": what the archive uses of PyTorch's operators
//   ROOT/.data/serialization_id, ROOT/.format_version, ROOT/.storage_alignment                             (2.1 to 2.7)
//
// TorchScript archives have `constants.pkl` and `code/` beside these; torch.export's have no `data.pkl` in their root.

/// The parts of a zip archive of PyTorch.
struct ZipContainer {
  let archive: ZipArchive
  /// The folder of all members, with its slash; empty where there is none.
  let root: String
  let pickle: Pickle
  let bigEndian: Bool
  /// Whether it holds a program, too.
  let isScript: Bool

  /// What the members of a zip archive say it is.
  enum Flavor {
    case checkpoint, torchScript, exported
  }

  init(parsing bytes: ByteView, limits: Limits) throws(TorchError) {
    do { archive = try ZipArchive(bytes, limits: limits) } catch { throw .zip(error) }
    guard let (flavor, root) = Self.flavor(of: archive) else { throw .notTorch(offset: bytes.offset) }
    switch flavor {
    case .checkpoint: isScript = false
    case .torchScript: isScript = true
    case .exported: throw .unsupported("objects of torch.export archives (.pt2)")
    }
    self.root = root

    switch try Self.text(archive, root + "byteorder") ?? "little" {
    case "little": bigEndian = false
    case "big": bigEndian = true
    case let other:
      throw .container(
        part: "member \(quoted(root + "byteorder"))", offset: 0, what: "\(quoted(other)) is no byte order")
    }
    guard archive[root + "model.json"] == nil else {
      throw .unsupported("TorchScript archives of PyTorch 1.0 to 1.3 (model.json)")
    }
    pickle = try Self.pickle(root + "data.pkl", in: archive, limits: limits)
  }

  /// The pickle that the member of this name holds.
  static func pickle(_ name: String, in archive: ZipArchive, limits: Limits) throws(TorchError) -> Pickle {
    let data: ByteView
    do { data = try archive.data(named: name) } catch { throw .zip(error) }
    return try Unpickler.load(data, part: "pickle \(quoted(name))", limits: limits)
  }

  /// What a small member says, without the white space around it; `nil` when there is none.
  func text(_ name: String) throws(TorchError) -> String? { try Self.text(archive, root + name) }

  private static func text(_ archive: ZipArchive, _ name: String) throws(TorchError) -> String? {
    guard let entry = archive[name] else { return nil }
    guard entry.size <= 256 else {
      throw .limit(what: "size of member \(quoted(name))", value: entry.size, allowed: 256)
    }
    do {
      let text = try archive.data(of: entry).text
      return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    } catch { throw .zip(error) }
  }

  // MARK: - Recognition

  /// What a whole archive is, and the folder of its members.
  static func flavor(of archive: ZipArchive) -> (Flavor, root: String)? {
    let root = archive.root.map { $0 + "/" } ?? ""
    if archive[root + "archive_format"] != nil || archive[root + "serialized_exported_program.json"] != nil {
      return (.exported, root)
    }
    // TorchScript of PyTorch 1.0 to 1.3 kept its attributes in JSON.
    if archive[root + "model.json"] != nil, archive[root + "version"] != nil { return (.torchScript, root) }
    guard archive[root + "data.pkl"] != nil else { return nil }
    return archive[root + "constants.pkl"] == nil && archive[root + "bytecode.pkl"] == nil
      ? (.checkpoint, root) : (.torchScript, root)
  }

  /// Whether `bytes` begin with a member that PyTorch writes first. Tells of archives that were cut off, too.
  static func recognizesStart(_ bytes: ByteView) -> Bool {
    guard ZipArchive.recognizes(bytes), bytes.count >= 30 else { return false }
    var reader = ByteReader(bytes, at: 26)
    guard let length = try? reader.littleEndian(UInt16.self), (try? reader.skip(2)) != nil,
      let name = try? reader.bytes(min(Int(length), reader.remaining)).text
    else { return false }
    return [".format_version", "data.pkl", "byteorder", "version"].contains { name == $0 || name.hasSuffix("/\($0)") }
  }
}
