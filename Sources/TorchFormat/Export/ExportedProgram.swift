import Bytes
import Tensors

// What torch.export.save writes (`torch/export/pt2_archive/constants.py`; before PyTorch 2.7 `torch/export/__init__.py`):
//
//   ROOT/archive_format                             "pt2"
//   ROOT/models/NAME.json                           the program (`torch/_export/serde/schema.py`)
//   ROOT/data/weights/NAME_weights_config.json      for each parameter and buffer its member, dtype, shape and strides
//   ROOT/data/weights/weight_0                      the bytes of its storage
//   ROOT/data/constants/NAME_constants_config.json  the same for tensors that the program has of its own
//
//   serialized_exported_program.json                the program, before
//   serialized_state_dict.pt                        its weights: what torch.save writes of a state_dict
//   version                                         of the archive

/// A program that `torch.export.save` wrote: its weights, and what `inspect` tells of it.
public struct ExportedProgram: Sendable {
  /// Parameters, buffers and constants by their names; `provenance` tells the program's operators, inputs and outputs.
  public let weights: WeightTable

  /// Reads the archive; tensors are views of `bytes`.
  ///
  /// - Throws: `TorchError` for files that are damaged, hostile, or no such archive.
  public init(parsing bytes: ByteView, limits: Limits = Limits()) throws(TorchError) {
    var reader = try ProgramReader(bytes, limits)
    try reader.read()
    weights = reader.table
  }
}

private struct ProgramReader {
  let archive: ZipArchive
  let root: String
  let limits: Limits
  /// Bytes that may still be allocated, or be promised by views that show elements more than once: of all members together.
  var budget: Int
  /// Members with tensors, so that tensors that share one share its bytes, too.
  private var loaded: [String: ByteView] = [:]
  var table = WeightTable(provenance: Provenance(format: "PyTorch exported program", producer: "PyTorch"))

  init(_ bytes: ByteView, _ limits: Limits) throws(TorchError) {
    do { archive = try ZipArchive(bytes, limits: limits) } catch { throw .zip(error) }
    guard let (flavor, root) = ZipContainer.flavor(of: archive), flavor == .exported else {
      throw .notTorch(offset: bytes.offset)
    }
    self.root = root
    self.limits = limits
    budget = limits.allocation(forFileOf: bytes.count)
  }

  mutating func read() throws(TorchError) {
    if archive[root + "serialized_exported_program.json"] != nil {
      try readProgram("serialized_exported_program.json")
      try readStateDict("serialized_state_dict.pt")
      return
    }
    for name in members(in: "models/", ending: ".json") { try readProgram(name) }
    for folder in ["data/weights/", "data/constants/"] {
      for name in members(in: folder, ending: "_config.json") { try readTensors(name, folder: folder) }
      for name in members(in: folder, ending: ".pt") { try readStateDict(name) }
    }
  }

  /// The members of a folder, without the archive's root.
  private func members(in folder: String, ending: String) -> [String] {
    archive.entries.map(\.name).filter { $0.hasPrefix(root + folder) && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(root.utf8.count)) }
  }

  private func data(_ name: String, verifyingChecksum: Bool = true) throws(TorchError) -> ByteView {
    guard let entry = archive[root + name] else {
      throw .container(part: "the archive", offset: 0, what: "it has no \(quoted(root + name))")
    }
    do { return try archive.data(of: entry, verifyingChecksum: verifyingChecksum) } catch { throw .zip(error) }
  }

  private func json(_ name: String) throws(TorchError) -> JSON {
    let bytes = try data(name)
    do { return try JSON(parsing: bytes, limits: limits) } catch { throw .json(member: root + name, error) }
  }

  // MARK: - The program

  private mutating func readProgram(_ name: String) throws(TorchError) {
    let program = try json(name)
    let graph = program["graph_module"]?["graph"]
    var details: [Provenance.Detail] = []
    if let version = program["torch_version"]?.string { table.provenance.producerVersion = version }
    if let version = program["schema_version"], let major = version["major"]?.int, let minor = version["minor"]?.int {
      details.append(Provenance.Detail("schema version", "\(major).\(minor)"))
    }
    if let nodes = graph?["nodes"]?.array {
      var uses: [String: Int] = [:]
      for node in nodes { uses[node["target"]?.string ?? "?", default: 0] += 1 }
      details.append(Provenance.Detail("operators", "\(nodes.count)"))
      let order = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (target, count) in order.prefix(200) { details.append(Provenance.Detail("· \(target)", "\(count)")) }
    }
    for (role, member) in [("inputs", "inputs"), ("outputs", "outputs")] {
      guard let names = graph?[member]?.array?.compactMap({ $0["as_tensor"]?["name"]?.string }) else { continue }
      // Parameters and buffers stand among the inputs, named after their place.
      let own = role == "inputs" ? names.filter { !["p_", "b_", "c_"].contains($0.prefix(2)) } : names
      details.append(Provenance.Detail(role, own.prefix(16).joined(separator: ", ")))
    }
    table.provenance.details += details
    table.provenance.notes.append("the weights of a torch.export program; its graph is not run")
  }

  // MARK: - Weights

  private mutating func readStateDict(_ name: String) throws(TorchError) {
    let bytes = try data(name)
    // An empty table may be written as no bytes at all.
    guard !bytes.isEmpty else { return }
    // What is left for the whole archive is left for its member. No archive of programs lies in another.
    var own = limits
    (own.allocationBase, own.allocationPerByte) = (budget, 0)
    for entry in try TorchFile(parsing: bytes, limits: own).weights(.init(), spending: &budget).entries {
      try add(entry.name, entry.tensor)
    }
  }

  private mutating func add(_ name: String, _ tensor: Tensor) throws(TorchError) {
    guard table[name] == nil else { throw .tensor(name: name, what: "there are two of this name") }
    table.set(name, tensor)
  }

  private mutating func readTensors(_ config: String, folder: String) throws(TorchError) {
    let member = root + config
    let entries: [(key: String, value: JSON)]
    do { entries = try json(config).member("config").members() } catch let error as JSONError {
      throw .json(member: member, error)
    } catch let error as TorchError { throw error } catch { throw .notTorch(offset: 0) }
    for (name, entry) in entries {
      do {
        guard entry["use_pickle"]?.bool != true, let meta = entry["tensor_meta"], !meta.isNull else {
          table.provenance.notes.append("left out \(quoted(name)): pickled")
          continue
        }
        let layout = try TensorLayout(meta)
        let path = folder + (try entry.member("path_name").asString())
        try add(name, try tensor(name, layout, path))
      } catch let error as JSONError {
        throw .json(member: member, error)
      } catch let error as TorchError { throw error } catch { throw .tensor(name: name, what: "\(error)") }
    }
  }

  private mutating func tensor(_ name: String, _ layout: TensorLayout, _ path: String) throws(TorchError) -> Tensor {
    guard let type = layout.type?.elementType else {
      throw .unsupported("tensor \(quoted(name)) of this dtype")
    }
    guard layout.extents.count <= limits.tensorRank, layout.strides.count == layout.extents.count, layout.offset >= 0,
      layout.strides.allSatisfy({ $0 >= 0 }), let shape = try? Shape(layout.extents)
    else { throw .tensor(name: name, what: "a shape, strides and an offset that describe no tensor") }
    let bytes = try storage(path)
    let size = type.byteCount(of: shape.count) ?? .max
    if size > bytes.count { try charge(size, "size of tensor \(quoted(name)), whose elements overlap") }
    do {
      return try Tensor(type, shape, strides: layout.strides, offset: layout.offset, bytes: bytes)
    } catch { throw .tensor(name: name, what: "\(error)") }
  }

  /// The bytes of a member with tensors. Weights stay on disk until they are used; their checksum would read them all.
  private mutating func storage(_ path: String) throws(TorchError) -> ByteView {
    if let known = loaded[path] { return known }
    if let entry = archive[root + path], entry.method == .deflated {
      try charge(entry.size, "inflated size of \(quoted(entry.name))")
    }
    let bytes = try data(path, verifyingChecksum: false)
    loaded[path] = bytes
    return bytes
  }

  private mutating func charge(_ bytes: Int, _ what: String) throws(TorchError) {
    guard bytes <= budget else { throw .limit(what: what, value: bytes, allowed: budget) }
    budget -= bytes
  }
}

/// `TensorMeta` of PyTorch's schema.
private struct TensorLayout {
  var type: TorchType?
  var extents: [Int]
  var strides: [Int]
  var offset: Int

  init(_ meta: JSON) throws(JSONError) {
    type = Self.types[try meta.member("dtype").asInt()]
    extents = try Self.numbers(meta.member("sizes"))
    strides = try Self.numbers(meta.member("strides"))
    offset = try meta.member("storage_offset").member("as_int").asInt()
  }

  private static func numbers(_ list: JSON) throws(JSONError) -> [Int] {
    var numbers: [Int] = []
    for element in try list.elements() { numbers.append(try element.member("as_int").asInt()) }
    return numbers
  }

  /// By their numbers in the schema (`ScalarType`).
  private static let types: [Int: TorchType] = [
    1: .uint8, 2: .int8, 3: .int16, 4: .int32, 5: .int64, 6: .float16, 7: .float32, 8: .float64, 9: .complex32,
    10: .complex64, 11: .complex128, 12: .bool, 13: .bfloat16, 28: .uint16, 29: .float8e4m3fn, 30: .float8e5m2,
    31: .float8e4m3fnuz, 32: .float8e5m2fnuz, 33: .float8e8m0, 34: .uint32, 35: .uint64,
  ]
}
