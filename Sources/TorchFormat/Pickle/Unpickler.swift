import Bytes

/// Python's pickle machine without Python: a stack, a memo, and instructions that only write records.
///
/// `GLOBAL` makes a name, `REDUCE` a record of name and arguments, and so on: the stream is read, never obeyed. The cost is
/// bounded by `Limits`: bytes, opcodes, open marks, and the memory of all tables together.
struct Unpickler {
  let limits: Limits
  /// What the pickle is, for messages: `pickle of the object`.
  let part: String
  var reader: ByteReader
  var opcode = Opcode.stop
  /// Where `opcode` stands in the file.
  var opcodeOffset = 0

  var pickle = Pickle()
  var stack: [PickleValue] = []
  private var stackPeak = 0
  /// Heights of the stack at which a mark stands.
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  private var budget: Int
  private let allowed: Int

  /// The newest protocol there is.
  static let newestProtocol = 5

  private init(_ bytes: ByteView, part: String, limits: Limits) {
    reader = ByteReader(bytes)
    self.part = part
    self.limits = limits
    allowed = limits.allocation(forFileOf: bytes.count)
    budget = allowed
  }

  /// Reads the pickle that `bytes` begin with; what follows its `STOP` is left alone.
  ///
  /// - Throws: `TorchError.bytes` when it is cut off, `.pickle` when it breaks the machine's rules, `.unsupported` for
  ///   opcodes that refer outside the file, `.limit`.
  static func load(_ bytes: ByteView, part: String, limits: Limits) throws(TorchError) -> Pickle {
    let window = min(bytes.count, max(0, limits.pickleBytes))
    var machine = Unpickler(slice(bytes, window), part: part, limits: limits)
    do {
      return try machine.run()
    } catch {
      // The end that it ran into may be ours, not the file's.
      guard case .bytes(_, .truncated) = error, window < bytes.count else { throw error }
      throw .limit(what: "length of the \(part)", value: bytes.count, allowed: window)
    }
  }

  private static func slice(_ bytes: ByteView, _ count: Int) -> ByteView {
    // Cannot fail: `count` is at most what the view has.
    (try? bytes.slice(from: 0, count: count)) ?? bytes
  }

  private mutating func run() throws(TorchError) -> Pickle {
    var steps = 0
    while true {
      steps += 1
      guard steps <= limits.pickleOpcodes else {
        throw .limit(what: "number of opcodes in the \(part)", value: steps, allowed: limits.pickleOpcodes)
      }
      opcodeOffset = reader.offset
      let code = try uint8()
      guard let next = Opcode(rawValue: code) else {
        throw .pickle(opcode: "0x" + String(code, radix: 16), offset: opcodeOffset, what: "no opcode of pickle")
      }
      opcode = next
      if opcode == .stop { break }
      try execute()
    }
    pickle.root = try pop()
    pickle.byteCount = reader.position
    return pickle
  }

  // A table more than a function: one line an opcode, in the order of `Opcode`.
  private mutating func execute() throws(TorchError) {
    switch opcode {
    case .stop: return
    case .mark: try mark()
    case .pop: if stack.count > floor { stack.removeLast() } else { try stack.removeSubrange(popMark()...) }
    case .popMark: try stack.removeSubrange(popMark()...)
    case .dup: try push(top())

    case .int: try push(integerOrBoolFromLine())
    case .binint: try push(.int(Int(littleEndian(Int32.self))))
    case .binint1: try push(.int(Int(uint8())))
    case .binint2: try push(.int(Int(littleEndian(UInt16.self))))
    case .long: try push(longFromLine())
    case .long1: try push(long(Int(uint8())))
    case .long4: try push(long(Int(littleEndian(Int32.self))))
    case .float: try push(floatFromLine())
    case .binfloat: try push(.float(Double(bitPattern: bigEndian(UInt64.self))))
    case .none: try push(.none)
    case .newtrue: try push(.bool(true))
    case .newfalse: try push(.bool(false))

    case .string: try push(byteString(quotedLine()))
    case .binstring: try push(byteString(take(length(Int32.self))))
    case .shortBinstring: try push(byteString(take(length(UInt8.self))))
    case .unicode: try push(text(escapedLine()))
    case .binunicode: try push(text(take(length(UInt32.self)).text))
    case .shortBinunicode: try push(text(take(length(UInt8.self)).text))
    case .binunicode8: try push(text(take(length(UInt64.self)).text))
    case .binbytes: try push(bytes(take(length(UInt32.self))))
    case .shortBinbytes: try push(bytes(take(length(UInt8.self))))
    case .binbytes8, .bytearray8: try push(bytes(take(length(UInt64.self))))
    case .nextBuffer, .readonlyBuffer: throw refused("buffers kept outside the pickle")

    case .emptyTuple: try makeTuple(above: stack.count)
    case .tuple: try makeTuple(above: popMark())
    case .tuple1: try makeTuple(above: height(below: 1))
    case .tuple2: try makeTuple(above: height(below: 2))
    case .tuple3: try makeTuple(above: height(below: 3))
    case .emptyList: try makeList(above: stack.count)
    case .list: try makeList(above: popMark())
    case .append: try append(above: height(below: 1))
    case .appends: try append(above: popMark())
    case .emptyDict: try makeDictionary(above: stack.count)
    case .dict: try makeDictionary(above: popMark())
    case .setitem: try setItems(above: height(below: 2))
    case .setitems: try setItems(above: popMark())
    case .emptySet: try makeSet(above: stack.count)
    case .additems: try append(above: popMark())
    case .frozenset: try makeSet(above: popMark())

    case .global: try push(globalFromLines())
    case .stackGlobal: try push(globalFromStack())
    case .reduce, .newobj: try makeObject(hasKeywords: false)
    case .newobjEx: try makeObject(hasKeywords: true)
    case .inst: try makeInstance(above: popMark(), of: globalFromLines())
    case .obj: try makeInstance(above: popMark())
    case .build: try build()
    case .persid: try push(persistent(text(line(limit: limits.pickleNameBytes).text)))
    case .binpersid: try push(persistent(pop()))
    case .ext1, .ext2, .ext4: throw refused("codes of Python's extension registry")

    case .get: try push(remembered(indexFromLine()))
    case .binget: try push(remembered(Int(uint8())))
    case .longBinget: try push(remembered(Int(littleEndian(UInt32.self))))
    case .put: try remember(indexFromLine())
    case .binput: try remember(Int(uint8()))
    case .longBinput: try remember(Int(littleEndian(UInt32.self)))
    case .memoize: try remember(memo.count)

    case .proto: try readProtocol()
    case .frame: try checkFrame()
    }
  }
}

// MARK: - Stack and marks

extension Unpickler {
  /// The stack's height at the last mark, below which an instruction must not reach.
  var floor: Int { marks.last ?? 0 }

  mutating func push(_ value: PickleValue) throws(TorchError) {
    stack.append(value)
    if stack.count > stackPeak {
      stackPeak = stack.count
      try charge(MemoryLayout<PickleValue>.stride)
    }
  }

  func top() throws(TorchError) -> PickleValue {
    guard stack.count > floor, let value = stack.last else { throw fault("nothing on the stack") }
    return value
  }

  mutating func pop() throws(TorchError) -> PickleValue {
    let value = try top()
    stack.removeLast()
    return value
  }

  /// Where the last `count` values begin.
  func height(below count: Int) throws(TorchError) -> Int {
    guard stack.count - floor >= count else { throw fault("nothing on the stack") }
    return stack.count - count
  }

  /// Takes the last mark away; the values above it begin at the height that is returned.
  private mutating func popMark() throws(TorchError) -> Int {
    guard let height = marks.popLast() else { throw fault("no mark on the stack") }
    return height
  }

  private mutating func mark() throws(TorchError) {
    guard marks.count < limits.pickleDepth else {
      throw .limit(
        what: "nesting of the \(part) at offset \(opcodeOffset)", value: marks.count + 1, allowed: limits.pickleDepth)
    }
    marks.append(stack.count)
  }

  /// Counts memory that a table is about to take; doubled, as arrays grow by doubling.
  mutating func charge(_ bytes: Int) throws(TorchError) {
    budget -= 2 * bytes
    guard budget >= 0 else {
      throw .limit(what: "memory for the values of the \(part)", value: allowed - budget, allowed: allowed)
    }
  }

  func fault(_ what: String) -> TorchError { .pickle(opcode: opcode.name, offset: opcodeOffset, what: what) }

  private func refused(_ what: String) -> TorchError {
    .unsupported("pickle opcode \(opcode.name) at offset \(opcodeOffset): \(what)")
  }
}

// MARK: - Memo and framing

extension Unpickler {
  private mutating func indexFromLine() throws(TorchError) -> Int {
    let digits = try line(limit: 20).text
    guard let index = Int(digits), index >= 0 else { throw fault("memo index \(quoted(digits))") }
    return index
  }

  private func remembered(_ index: Int) throws(TorchError) -> PickleValue {
    guard let value = memo[index] else { throw fault("nothing was stored under memo index \(index)") }
    return value
  }

  private mutating func remember(_ index: Int) throws(TorchError) {
    let value = try top()
    if memo.updateValue(value, forKey: index) == nil {
      try charge(MemoryLayout<(Int, PickleValue)>.stride * 2)
    }
  }

  private mutating func readProtocol() throws(TorchError) {
    let version = Int(try uint8())
    guard version <= Self.newestProtocol else {
      throw .unsupported("pickle protocol \(version) at offset \(opcodeOffset) (up to \(Self.newestProtocol) is read)")
    }
    pickle.protocolVersion = version
  }

  private mutating func checkFrame() throws(TorchError) {
    let length = try littleEndian(UInt64.self)
    guard length <= reader.remaining else {
      throw fault("a frame of \(length) bytes, \(reader.remaining) are left")
    }
  }
}

// MARK: - Bytes

extension Unpickler {
  mutating func uint8() throws(TorchError) -> UInt8 {
    try naming(part) { () throws(ByteError) in try reader.uint8() }
  }

  mutating func littleEndian<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(TorchError) -> T {
    try naming(part) { () throws(ByteError) in try reader.littleEndian(type) }
  }

  mutating func bigEndian<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(TorchError) -> T {
    try naming(part) { () throws(ByteError) in try reader.bigEndian(type) }
  }

  mutating func take(_ count: Int) throws(TorchError) -> ByteView {
    try naming(part) { () throws(ByteError) in try reader.bytes(count) }
  }

  /// The bytes up to the next line feed.
  mutating func line(limit: Int) throws(TorchError) -> ByteView {
    try naming(part) { () throws(ByteError) in try reader.bytes(through: 0x0a, limit: limit) }
  }
}
