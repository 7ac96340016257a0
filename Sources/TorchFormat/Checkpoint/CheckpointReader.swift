import Bytes
import Tensors

/// Finds the weights in a checkpoint, by rule:
///
/// 1. A dictionary with an entry of a usual name (`state_dict`, `model`, …) that holds tensors: that entry.
/// 2. A dictionary whose own tensors have at least as many elements as all that its entries hold: the dictionary.
/// 3. A dictionary with one entry that holds tensors: that entry.
/// 4. Any other: the dictionary, the tensors of its entries under dotted names.
///
/// The rules are applied again to what they chose. States of optimizers never count as weights, unless there is nothing
/// else. What is not chosen is told.
struct CheckpointReader {
  let pickle: Pickle
  let tensors: TensorReader
  let limits: Limits
  /// Where the reader is, for messages.
  private var path: [PickleValue] = []
  private var totals: [PickleValue: Total] = [:]

  /// The tensors that a value holds, at any depth.
  struct Total {
    var tensors = 0
    var elements = 0

    static func += (total: inout Total, other: Total) {
      // A value that is held many times over can count beyond any number.
      total.tensors = min(total.tensors, Int.max / 2) + min(other.tensors, Int.max / 2)
      total.elements = min(total.elements, Int.max / 2) + min(other.elements, Int.max / 2)
    }
  }

  /// What the rules found.
  struct Choice {
    var value: PickleValue
    /// The names that lead to it from the root.
    var path: [String] = []
    /// What was passed by on the way.
    var asides: [Pickle.Pair] = []
  }

  /// Usual names of the entry with the weights, the most telling first. Weights averaged over training (`ema`) come after
  /// the plain ones, except where a training script writes them for use (`params_ema`, `g_ema`).
  private static let usualNames = [
    "state_dict", "model_state_dict", "model_state", "model", "net_state_dict", "net", "network", "module",
    "params_ema",
    "params", "weights", "g_ema", "generator", "netG", "state_dict_ema", "model_ema", "ema_state_dict", "ema",
  ]

  init(pickle: Pickle, tensors: TensorReader, limits: Limits) {
    self.pickle = pickle
    self.tensors = tensors
    self.limits = limits
  }

  // MARK: - Choosing

  /// Applies the rules, from `start` on.
  mutating func choose(from start: Choice) throws(TorchError) -> Choice {
    var choice = start
    while let holder = pickle.holder(choice.value), choice.path.count <= limits.pickleDepth {
      switch holder.kind {
      case .module, .optimizer: return choice
      case .mapping, .sequence, .object: break
      }
      guard let next = try best(of: holder), let name = pickle.name(next.key) else { return choice }
      choice.asides += holder.entries.filter { $0.key != next.key }
      choice.value = next.value
      choice.path.append(name)
    }
    return choice
  }

  /// The entry that holds the weights; `nil` when the holder itself does.
  private mutating func best(of holder: Holder) throws(TorchError) -> Pickle.Pair? {
    var (own, inner) = (Total(), Total())
    var candidates: [Pickle.Pair] = []
    for entry in holder.entries {
      let total = try total(of: entry)
      if total.tensors == 0 { continue }
      if pickle.holder(entry.value) != nil, try !isTensor(entry) {
        inner += total
        candidates.append(entry)
      } else {
        own += total
      }
    }
    for name in Self.usualNames {
      if let entry = candidates.last(where: { pickle.text($0.key) == name }) { return entry }
    }
    if own.elements >= inner.elements || candidates.count != 1 { return nil }
    return candidates.first
  }

  /// The entry of this name, or of names joined by dots, at any depth.
  func find(_ key: some StringProtocol, in value: PickleValue) -> (path: [String], value: PickleValue)? {
    guard let holder = pickle.holder(value) else { return nil }
    if let entry = holder.entries.last(where: { pickle.name($0.key).map { $0 == key } ?? false }) {
      return ([String(key)], entry.value)
    }
    for dot in key.indices where key[dot] == "." {
      guard let entry = holder.entries.last(where: { pickle.name($0.key).map { $0 == key[..<dot] } ?? false }),
        let rest = find(key[key.index(after: dot)...], in: entry.value)
      else { continue }
      return ([String(key[..<dot])] + rest.path, rest.value)
    }
    return nil
  }

  // MARK: - Counting

  private mutating func total(of entry: Pickle.Pair) throws(TorchError) -> Total {
    if entry.value.isPlain { return Total() }
    path.append(entry.key)
    defer { path.removeLast() }
    return try total(of: entry.value)
  }

  /// The tensors of a value and of all that it holds, optimizers excepted.
  mutating func total(of value: PickleValue) throws(TorchError) -> Total {
    if value.isPlain { return Total() }
    switch try read(value) {
    case .dense(let record): return Total(tensors: 1, elements: record.shape.count)
    case .other: return Total(tensors: 1, elements: 0)
    case .none: break
    }
    if let known = totals[value] { return known }
    guard let holder = pickle.holder(value) else { return Total() }
    if case .optimizer = holder.kind { return Total() }
    return try count(holder, value)
  }

  /// The same for an optimizer's state.
  mutating func total(ofOptimizer holder: Holder) throws(TorchError) -> Total {
    var total = Total()
    for entry in holder.entries { total += try self.total(of: entry) }
    return total
  }

  private mutating func count(_ holder: Holder, _ value: PickleValue) throws(TorchError) -> Total {
    guard path.count <= limits.pickleDepth else {
      throw .limit(what: "nesting of the checkpoint's values", value: path.count, allowed: limits.pickleDepth)
    }
    // A value that holds itself counts as nothing there.
    totals[value] = Total()
    var total = Total()
    for entry in holder.entries { total += try self.total(of: entry) }
    totals[value] = total
    return total
  }

  func isNumPyScalar(_ value: PickleValue) throws(TorchError) -> Bool {
    if value.isPlain { return false }
    return try NumPyReader(pickle: pickle, limits: limits).scalar(value) != nil
  }

  private mutating func isTensor(_ entry: Pickle.Pair) throws(TorchError) -> Bool {
    if case .none = try read(entry.value) { return false }
    return true
  }

  private func read(_ value: PickleValue) throws(TorchError) -> TensorKind {
    try tensors.read(value) { path.compactMap { pickle.name($0) }.joined(separator: ".") }
  }
}
