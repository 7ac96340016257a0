/// A value that a pickle describes: a number itself, or the place of anything larger in its `Pickle`.
///
/// Sixteen plain bytes that own nothing, so that values nest to any depth, share and form cycles without recursion.
enum PickleValue: BitwiseCopyable, Hashable, Sendable {
  case none
  case bool(Bool)
  case int(Int)
  /// An integer that 64 bits do not hold; only its size is kept.
  case bigInteger(bits: Int)
  case float(Double)
  /// Place in `Pickle.texts`.
  case text(Int)
  /// Place in `Pickle.blobs`.
  case bytes(Int)
  /// Python 2's `str`, text or bytes. Place in `Pickle.blobs`.
  case byteString(Int)
  /// Stretch of `Pickle.items`.
  case tuple(Run)
  /// Place in `Pickle.lists`.
  case list(Int)
  /// A set or frozenset. Place in `Pickle.lists`.
  case set(Int)
  /// Place in `Pickle.dictionaries`.
  case dictionary(Int)
  /// A module's class or function, by name. Place in `Pickle.globals`.
  case global(Int)
  /// Something outside the pickle, by id. Place in `Pickle.persistentIDs`.
  case persistent(Int)
  /// What a call or an instantiation would have made. Place in `Pickle.objects`.
  case object(Int)

  struct Run: BitwiseCopyable, Hashable, Sendable {
    var start: UInt32
    var count: UInt32
  }

  /// Whether it is a number, a text or the like, which holds no other value and stands for nothing.
  var isPlain: Bool {
    switch self {
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString: true
    case .tuple, .list, .set, .dictionary, .global, .persistent, .object: false
    }
  }

  /// The sort of value in Python's words, for messages.
  var typeName: String {
    switch self {
    case .none: "None"
    case .bool: "a bool"
    case .int, .bigInteger: "an int"
    case .float: "a float"
    case .text, .byteString: "a str"
    case .bytes: "bytes"
    case .tuple: "a tuple"
    case .list: "a list"
    case .set: "a set"
    case .dictionary: "a dict"
    case .global: "a class or function"
    case .persistent: "a persistent id"
    case .object: "an object"
    }
  }
}
