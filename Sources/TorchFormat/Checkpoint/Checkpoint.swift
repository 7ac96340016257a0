import Bytes
import Tensors

/// The weights of a checkpoint as records under their names, and what else the file holds, in words.
struct Checkpoint {
  /// What the file is about.
  enum Subject: String {
    case stateDict = "state_dict"
    case checkpoint
    case module
    case optimizer = "optimizer state"
    case tensor
    case tensors
    case object
  }

  private(set) var subject = Subject.object
  private(set) var tensors: [(name: String, record: TensorRecord)] = []
  /// The names that lead from the root to the weights.
  private(set) var path: [String] = []
  /// The class of the pickled module that the weights were taken from.
  private(set) var moduleClass: String?
  /// Entries beside the weights that are a single number or text.
  private(set) var scalars: [(name: String, value: PickleValue)] = []
  /// Entries beside the weights that are a tensor.
  private(set) var asideTensors: [(name: String, record: TensorRecord)] = []
  /// Everything else, in words.
  private(set) var notes: [String] = []

  private var reader: CheckpointReader
  private let pickle: Pickle
  /// Bytes that names and entries may still take: values that are shared can multiply.
  private(set) var budget: Int
  private let allowed: Int
  private var leftOut: [(reason: String, names: [String])] = []

  private static let mostAsides = 256
  private static let mostNotes = 32

  /// - Parameter key: The entry with the weights; `nil` lets the rules of `CheckpointReader` choose.
  /// - Throws: `TorchError.noSuchKey`, `.noTensors` when `key` is wrong; `.tensor` and others for records that make no sense.
  init(
    _ pickle: Pickle, tensors: TensorReader, key: String?, budget: Int, limits: Limits
  ) throws(TorchError) {
    self.pickle = pickle
    reader = CheckpointReader(pickle: pickle, tensors: tensors, limits: limits)
    self.budget = budget
    allowed = budget

    var start = CheckpointReader.Choice(value: pickle.root)
    if let key {
      guard let found = reader.find(key, in: pickle.root) else {
        let names = pickle.holder(pickle.root)?.entries.lazy.compactMap { pickle.name($0.key) } ?? []
        throw .noSuchKey(key, available: Array(names.prefix(100)))
      }
      start.asides = pickle.holder(pickle.root)?.entries.filter { pickle.name($0.key) != found.path.first } ?? []
      start.value = found.value
      start.path = found.path
    }
    let choice = try reader.choose(from: start)
    path = choice.path
    try collect(choice.value)
    if let key, self.tensors.isEmpty, leftOut.isEmpty { throw .noTensors(key: key) }
    for entry in choice.asides { try add(aside: entry.value, name: pickle.name(entry.key) ?? "?") }
    finish(choice)
  }

  // MARK: - Weights

  /// Takes the tensors of the chosen value.
  private mutating func collect(_ value: PickleValue) throws(TorchError) {
    if try take(value, name: path.last ?? "tensor") {
      subject = .tensor
      return
    }
    guard let holder = pickle.holder(value) else {
      try add(aside: value, name: "object")
      return
    }
    switch holder.kind {
    case .mapping: subject = .stateDict
    case .module(let name): (subject, moduleClass) = (.module, name)
    case .sequence: subject = .tensors
    case .optimizer: subject = .optimizer
    case .object: subject = .checkpoint
    }
    var isOptimizer = false
    if case .optimizer = holder.kind { isOptimizer = true }
    try collect(holder, prefix: "", depth: 0, optimizers: isOptimizer)
    if tensors.isEmpty && leftOut.isEmpty { subject = isOptimizer ? .optimizer : .object }
  }

  private mutating func collect(
    _ holder: Holder, prefix: String, depth: Int, optimizers: Bool
  ) throws(TorchError) {
    guard depth <= reader.limits.pickleDepth else {
      throw .limit(what: "nesting of the checkpoint's values", value: depth, allowed: reader.limits.pickleDepth)
    }
    for entry in holder.entries {
      guard let own = pickle.name(entry.key) else {
        note("left aside an entry whose key is \(entry.key.typeName)")
        continue
      }
      if try take(entry.value, name: prefix + own) { continue }
      if let inner = pickle.holder(entry.value), try holdsTensors(entry.value, inner, optimizers: optimizers) {
        try collect(inner, prefix: prefix + own + ".", depth: depth + 1, optimizers: optimizers)
      } else {
        try add(aside: entry.value, name: prefix + own)
      }
    }
  }

  private mutating func holdsTensors(
    _ value: PickleValue, _ holder: Holder, optimizers: Bool
  ) throws(TorchError) -> Bool {
    if optimizers, case .optimizer = holder.kind { return true }
    return try reader.total(of: value).tensors > 0
  }

  /// Takes `value` if it is a tensor.
  private mutating func take(_ value: PickleValue, name: String) throws(TorchError) -> Bool {
    if value.isPlain { return false }
    switch try reader.tensors.read(value, name: { name }) {
    case .none: return false
    case .dense(let record):
      budget -= name.utf8.count + 2 * MemoryLayout<WeightTable.Entry>.stride + MemoryLayout<TensorRecord>.stride
      guard budget >= 0 else {
        throw .limit(
          what: "memory for the names of \(tensors.count) tensors", value: allowed - budget, allowed: allowed)
      }
      tensors.append((name, record))
      if let told = record.note { note("\(quoted(name)) is \(told)") }
    case .other(let reason):
      if let place = leftOut.firstIndex(where: { $0.reason == reason }) {
        leftOut[place].names.append(name)
      } else {
        leftOut.append((reason, [name]))
      }
    }
    return true
  }

  // MARK: - The rest

  /// Keeps what is not a weight: numbers and texts as they are, the others in words.
  private mutating func add(aside value: PickleValue, name: String) throws(TorchError) {
    if value == .none { return }
    let isNumPyScalar = try reader.isNumPyScalar(value)
    if isNumPyScalar || pickle.scalar(value) != nil {
      if scalars.count < Self.mostAsides { scalars.append((name, value)) }
      return
    }
    if case .dense(let record) = try reader.tensors.read(value, name: { name }) {
      if asideTensors.count < Self.mostAsides { asideTensors.append((name, record)) }
      return
    }
    guard let holder = pickle.holder(value) else {
      note("left aside \(quoted(name)) (\(try describe(value)))")
      return
    }
    // Activations, pooling and the like have nothing to take. A module of another origin may keep tensors its own way.
    if case .module(let className) = holder.kind, className.hasPrefix("torch.nn.modules.") { return }
    var total = try reader.total(of: value)
    if case .optimizer = holder.kind { total = try reader.total(ofOptimizer: holder) }
    note("left aside \(quoted(name)) (\(holder.description)\(total.tensors > 0 ? ", \(total.tensors) tensors" : ""))")
  }

  private func describe(_ value: PickleValue) throws(TorchError) -> String {
    if let call = pickle.call(value) { return quoted(call.path) }
    return try pickle.storage(value) == nil ? value.typeName : "a storage without a tensor"
  }

  private mutating func note(_ text: String) {
    if notes.count < Self.mostNotes { notes.append(text) }
    if notes.count == Self.mostNotes { notes.append("left aside more than can be listed") }
  }

  /// Names the subject and removes what wrappers put before all names.
  private mutating func finish(_ choice: CheckpointReader.Choice) {
    if !path.isEmpty {
      notes.insert("took the weights from \(quoted(path.joined(separator: ".")))", at: 0)
      subject = .checkpoint
    }
    for (reason, names) in leftOut {
      let shown = names.prefix(3).map { quoted($0) }.joined(separator: ", ") + (names.count > 3 ? ", …" : "")
      notes.append("left out \(names.count) \(names.count == 1 ? "tensor" : "tensors"): \(reason): \(shown)")
    }
    for prefix in removeWrapperPrefixes() { notes.append("removed the prefix \(quoted(prefix)) of all names") }
    if tensors.count > 1, tensors.allSatisfy({ $0.name.hasPrefix("model.") }) {
      notes.append("all names begin with \(quoted("model."))")
    }
  }

  /// What `DataParallel` and `torch.compile` put before every name. A prefix such as `model.` may as well be the network's
  /// own; it stays.
  private static let wrapperPrefixes = ["module.", "_orig_mod."]

  private mutating func removeWrapperPrefixes() -> [String] {
    var removed: [String] = []
    while removed.count < 4, !tensors.isEmpty,
      let prefix = Self.wrapperPrefixes.first(where: { prefix in
        tensors.allSatisfy { $0.name.hasPrefix(prefix) && $0.name != prefix }
      })
    {
      for place in tensors.indices { tensors[place].name.removeFirst(prefix.count) }
      removed.append(prefix)
    }
    return removed
  }
}

extension Pickle {
  /// A number or text as Python prints it; `nil` for other values.
  func scalar(_ value: PickleValue) -> String? {
    switch value {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .bigInteger(let bits): "an integer of up to \(bits) bits"
    case .float(let value): String(value)
    case .text, .byteString: text(value).map(Self.shortened)
    case .none, .bytes, .tuple, .list, .set, .dictionary, .global, .persistent, .object: nil
    }
  }

  /// Texts beside the weights are names and settings; what is longer than any of these is cut.
  private static func shortened(_ text: String) -> String {
    let longest = 65_536
    return text.utf8.count <= longest ? text : String(text.unicodeScalars.prefix(longest)) + "…"
  }
}
