import Bytes

/// A layer's configuration, which notes what is read of it: what nobody asked for is an option that nobody honours.
///
/// Accessors take all names that an option has had since Keras 1.
struct LayerConfig {
  let className: String
  /// The layer's name, with the names of the models around it.
  let path: String
  let version: KerasVersion
  private let json: JSON
  private var asked: Set<String> = []

  init(className: String, path: String, version: KerasVersion, json: JSON) {
    self.className = className
    self.path = path
    self.version = version
    self.json = json
  }

  func problem(_ problem: String) -> KerasError { .layer(path, problem: problem) }
  func unsupported(_ what: String) -> KerasError {
    .unsupported([.init(layer: path, what: "\(className) with \(what)")])
  }

  /// The first of `keys` that the configuration has, unless it is null.
  mutating func value(_ keys: String...) -> JSON? { value(keys) }

  private mutating func value(_ keys: [String]) -> JSON? {
    asked.formUnion(keys)
    for key in keys {
      if let value = json[key], !value.isNull { return value }
    }
    return nil
  }

  mutating func bool(_ keys: String..., default fallback: Bool) throws(KerasError) -> Bool {
    guard let value = value(keys) else { return fallback }
    do { return try value.asBool() } catch { throw .json(error) }
  }

  mutating func double(_ keys: String..., default fallback: Double) throws(KerasError) -> Double {
    guard let value = value(keys) else { return fallback }
    do { return try value.asDouble() } catch { throw .json(error) }
  }

  mutating func string(_ keys: String..., default fallback: String) throws(KerasError) -> String {
    guard let value = value(keys) else { return fallback }
    do { return try value.asString() } catch { throw .json(error) }
  }

  mutating func int(_ keys: String..., default fallback: Int) throws(KerasError) -> Int {
    guard let value = value(keys) else { return fallback }
    return try bounded(value)
  }

  /// How many of something there are; `nil` where the option is not there.
  mutating func count(_ keys: String...) throws(KerasError) -> Int? {
    guard let value = value(keys) else { return nil }
    let number = try bounded(value)
    guard number > 0 else { throw .json(value.unexpected("a positive number")) }
    return number
  }

  /// `count` numbers, also where one stands for all; `nil` where the option is not there.
  mutating func ints(_ keys: String..., count: Int) throws(KerasError) -> [Int]? {
    guard let value = value(keys) else { return nil }
    let numbers = try integers(value)
    if value.array == nil { return Array(repeating: numbers[0], count: count) }
    guard numbers.count == count else { throw .json(value.unexpected("\(count) numbers")) }
    return numbers
  }

  /// A number or a list of any length; `nil` where the option is not there.
  mutating func ints(_ keys: String...) throws(KerasError) -> [Int]? {
    guard let value = value(keys) else { return nil }
    return try integers(value)
  }

  private func integers(_ value: JSON) throws(KerasError) -> [Int] {
    var numbers: [Int] = []
    for element in value.array ?? [value] { numbers.append(try bounded(element)) }
    return numbers
  }

  /// A whole number with which arithmetic is safe.
  func bounded(_ value: JSON) throws(KerasError) -> Int {
    guard let number = value.int, number.magnitude < 1 << 31 else {
      throw .json(value.unexpected("a whole number below 2^31"))
    }
    return number
  }

  /// Whether images lie channel by channel (`channels_first`, in Keras 1 `th`).
  mutating func isChannelsFirst() throws(KerasError) -> Bool {
    let format = try string("data_format", "dim_ordering", default: "channels_last")
    switch format {
    case "channels_last", "tf": return false
    case "channels_first", "th": return true
    default: throw unsupported("data_format \(quoted(format))")
    }
  }

  // MARK: - What was not asked for

  /// What only training or the making of a layer depends on.
  private static let withoutEffect: Set<String> = [
    "name", "trainable", "dtype", "autocast", "batch_input_shape", "batch_shape", "input_shape", "input_dtype",
    "input_dim", "input_length", "seed", "noise_shape", "rate", "p", "momentum", "stddev", "sigma", "init",
    "inner_init",
    "forget_bias_init", "unit_forget_bias", "weights", "dropout", "recurrent_dropout", "dropout_W", "dropout_U",
    "implementation", "consume_less", "unroll", "synchronized", "gamma_init", "beta_init", "l1", "l2", "build_config",
    "use_legacy_format", "renorm_momentum", "renorm_clipping",
  ]

  private static func hasEffect(_ key: String) -> Bool {
    !withoutEffect.contains(key)
      && !["_initializer", "_regularizer", "_constraint"].contains { key.hasSuffix($0) }
  }

  /// For layers whose every option is about training.
  mutating func acceptAll() { asked.formUnion((json.object ?? []).map(\.key)) }

  /// The options that are set and that no one asked for.
  var ignored: [String] {
    (json.object ?? []).filter { key, value in
      !asked.contains(key) && Self.hasEffect(key) && !value.isNull && value.bool != false && value.count != 0
    }
    .map(\.key)
  }
}
