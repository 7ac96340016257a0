import Bytes

/// What one pickle describes: all its values in flat tables, none of them executed or resolved.
///
/// A name is a name, a call is a record of the name and its arguments: there is nothing callable in here.
struct Pickle: Sendable {
  /// A class or function by the names that Python would import.
  struct Global: Hashable, Sendable {
    let module: String
    let name: String
    /// `torch._utils._rebuild_tensor_v2`, with Python 2's module names brought up to date.
    let path: String

    init(module: String, name: String) {
      self.module = module
      self.name = name
      switch module {
      case "__builtin__": path = "builtins.\(name)"
      case "copy_reg": path = "copyreg.\(name)"
      default: path = "\(module).\(name)"
      }
    }
  }

  struct Pair: BitwiseCopyable, Sendable {
    var key: PickleValue
    var value: PickleValue
  }

  /// The record of a call (`REDUCE`) or of an instantiation (`NEWOBJ`, `INST`, `OBJ`), and of what was done to the result.
  struct Object: Sendable {
    var constructor: PickleValue
    /// A tuple.
    var arguments: PickleValue
    /// A dictionary, or none.
    var keywords: PickleValue = .none
    /// What `BUILD` gave it, first to last.
    var states: [PickleValue] = []
    /// What `APPEND`, `APPENDS` and `ADDITEMS` gave it.
    var elements: [PickleValue] = []
    /// What `SETITEM` and `SETITEMS` gave it.
    var pairs: [Pair] = []
  }

  var root = PickleValue.none
  /// The protocol that the pickle states; 0 when it states none (protocols 0 and 1 do not).
  var protocolVersion = 0
  /// Bytes from its first opcode to its `STOP`, both included.
  var byteCount = 0

  var texts: [String] = []
  var blobs: [ByteView] = []
  var items: [PickleValue] = []
  var lists: [[PickleValue]] = []
  var dictionaries: [[Pair]] = []
  var globals: [Global] = []
  /// In the order in which the pickle refers to them.
  var persistentIDs: [PickleValue] = []
  var objects: [Object] = []
}

extension Pickle {
  /// A string's text; `nil` for other values, and for Python 2 strings that are not UTF-8.
  func text(_ value: PickleValue) -> String? {
    guard case .byteString(let place) = value else {
      if case .text(let place) = value { return texts[place] }
      return nil
    }
    return blobs[place].withUnsafeBytes { String(validating: $0, as: UTF8.self) }
  }

  func integer(_ value: PickleValue) -> Int? {
    if case .int(let value) = value { return value }
    return nil
  }

  func tuple(_ value: PickleValue) -> ArraySlice<PickleValue>? {
    guard case .tuple(let run) = value else { return nil }
    return items[Int(run.start)..<Int(run.start) + Int(run.count)]
  }

  /// The elements of a tuple, list or set.
  func elements(_ value: PickleValue) -> ArraySlice<PickleValue>? {
    switch value {
    case .tuple: tuple(value)
    case .list(let place), .set(let place): lists[place][...]
    case .none, .bool, .int, .bigInteger, .float, .text, .bytes, .byteString, .dictionary, .global, .persistent,
      .object:
      nil
    }
  }

  func global(_ value: PickleValue) -> Global? {
    if case .global(let place) = value { return globals[place] }
    return nil
  }

  func object(_ value: PickleValue) -> Object? {
    if case .object(let place) = value { return objects[place] }
    return nil
  }

  /// The value that a dictionary has for a text; the last one, as in Python, should the key come twice.
  func value(of key: String, in pairs: [Pair]) -> PickleValue? { pairs.last { text($0.key) == key }?.value }
}
