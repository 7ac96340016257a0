import Bytes
import Tensors
import Testing
import TorchFormat

#if canImport(Glibc)
  import Glibc
#endif

/// Pickles that would do harm in Python, that break the rules of its machine, or that cost more than they hold.
@Suite struct HostilePickleTests {
  typealias A = Assembly

  // MARK: - Nothing is executed

  private static let marker = "/tmp/modelconv-pickle-was-executed"
  private static let command = A.text("touch \(marker)")

  /// What Python would run, and whether it is refused (by these words) or left inert.
  static let payloads: [(name: String, pickle: [UInt8], refused: String?)] = [
    ("REDUCE", A.call("os", "system", command), nil),
    ("REDUCE, posix", A.call("posix", "system", command), nil),
    ("REDUCE, subprocess", A.call("subprocess", "call", A.list([command])), nil),
    ("REDUCE, eval", A.call("builtins", "eval", A.text("__import__('os').system('touch \(marker)')")), nil),
    ("REDUCE, Python 2 module", A.call("__builtin__", "eval", command), nil),
    ("REDUCE, dotted name", A.call("os", "path.join", command), nil),
    ("REDUCE, getattr", A.call("builtins", "getattr", A.global("os", "path"), A.text("join")), nil),
    ("REDUCE of a call", A.call("builtins", "getattr", A.text("x"), A.text("y")) + A.emptyTuple + A.reduce, nil),
    ("INST", A.mark + command + [0x69] + Array("os\nsystem\n".utf8), nil),
    ("OBJ", A.mark + A.global("os", "system") + command + [0x6f], nil),
    ("NEWOBJ", A.global("os", "system") + A.tuple(command) + [0x81], nil),
    ("NEWOBJ_EX", A.global("os", "system") + A.tuple(command) + A.emptyDict + [0x92], nil),
    ("STACK_GLOBAL", A.text("os") + A.text("system") + [0x93] + A.tuple(command) + A.reduce, nil),
    (
      "BUILD",
      A.call("builtins", "object") + A.dict([("__setstate__", A.global("os", "system"))]) + A.build
        + command + A.build, nil
    ),
    ("BUILD of a list", A.emptyList + A.emptyDict + A.build, "a list has no state to set"),
    ("BUILD of a class", A.global("os", "system") + A.emptyDict + A.build, "a class or function has no state"),
    ("SETITEM of an object", A.call("os", "environ") + A.mark + A.text("PATH") + command + A.setItems, nil),
    ("APPEND to an object", A.call("collections", "deque") + command + A.append, nil),
    ("EXT1", [0x82, 1], "not yet supported: pickle opcode EXT1"),
    ("EXT2", [0x83, 1, 0], "not yet supported: pickle opcode EXT2"),
    ("EXT4", [0x84, 1, 0, 0, 0], "not yet supported: pickle opcode EXT4"),
    ("NEXT_BUFFER", [0x97], "not yet supported: pickle opcode NEXT_BUFFER"),
    ("READONLY_BUFFER", A.none + [0x98], "not yet supported: pickle opcode READONLY_BUFFER"),
    ("PERSID", [0x50] + Array("touch\n".utf8), nil),
    ("BINPERSID", command + [0x51], nil),
    ("as a dictionary's key", A.emptyDict + A.call("os", "system", command) + A.none + [0x73], nil),
    (
      "as a tensor's storage",
      A.call(
        "torch._utils", "_rebuild_tensor_v2", A.call("os", "system", command), A.int(0),
        A.emptyTuple, A.emptyTuple, [0x89], A.emptyDict), "a storage expected, an object found"
    ),
    (
      "as a tensor's dtype",
      A.call(
        "torch._utils", "_rebuild_tensor_v3", A.storage(), A.int(0), A.emptyTuple,
        A.emptyTuple, [0x89], A.emptyDict, A.call("os", "system", command)), nil
    ),
    (
      "as a rebuilding function",
      A.call(
        "torch._tensor", "_rebuild_from_type_v2", A.global("os", "system"),
        A.global("torch", "Tensor"), A.tuple(command), A.none), nil
    ),
    ("torch.load", A.call("torch.serialization", "load", command), nil),
    ("numpy.load", A.call("numpy", "load", command), nil),
    (
      "module source",
      A.mark + A.text("module") + A.global("os", "system") + command + command + [0x74, 0x51]
        + A.tuple(command) + [0x81], nil
    ),
  ]

  @Test(arguments: payloads.map(\.name)) func nothingIsExecuted(_ name: String) throws {
    let payload = try #require(Self.payloads.first { $0.name == name })
    unlink(Self.marker)
    for file in [
      A.stream(payload.pickle), A.stream(A.dict([("w", payload.pickle)])),
      try A.archive([("a/data.pkl", [0x80, 2] + payload.pickle + A.stop)]),
    ] {
      if let words = payload.refused {
        let error = #expect(throws: TorchError.self) { try TorchFile.read(file) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
      } else {
        #expect(try TorchFile.read(file).entries.isEmpty)
      }
      #expect(access(Self.marker, F_OK) != 0)
    }
  }

  /// Checkpoints are full of other people's classes: they stand beside the weights and are named.
  @Test func unknownClassesAreInert() throws {
    let file = A.stream(
      A.dict([
        ("state_dict", A.dict([("w", A.tensor())])), ("evil", A.call("os", "system", Self.command)),
        ("args", A.call("argparse", "Namespace") + A.dict([("lr", A.int(1))]) + A.build),
      ]), keys: ["0"], storages: [(6, A.floats)])
    let table = try TorchFile.read(file)
    #expect(try table["w"]?.elements(Float.self) == [0, 1, 2, 3, 4, 5])
    #expect(table.provenance.notes.contains(#"left aside "evil" ("os.system")"#))
    #expect(table.provenance.notes.contains(#"left aside "args" ("argparse.Namespace")"#))
  }

  // MARK: - The machine's rules

  /// Every byte as the only opcode, on an empty stack and above a mark, with nothing and with much after it.
  @Test func everyOpcodeAloneIsBounded() throws {
    for byte in UInt8.min...UInt8.max {
      for before in [[], A.mark, A.none, A.none + A.mark, A.emptyList + A.mark + A.none] {
        for after in [[], [0x0a, 0x0a], [UInt8](repeating: 0xff, count: 12), [UInt8](repeating: 0, count: 12)] {
          if let table = try? TorchFile.read(A.stream(before + [byte] + after)) { #expect(table.entries.isEmpty) }
        }
      }
    }
  }

  static let faults: [(pickle: [UInt8], message: String)] = [
    ([0xff], "pickle opcode 0xff at offset 29: no opcode of pickle"),
    ([], "pickle opcode STOP at offset 29: nothing on the stack"),
    ([0x74], "pickle opcode TUPLE at offset 29: no mark on the stack"),
    ([0x85], "pickle opcode TUPLE1 at offset 29: nothing on the stack"),
    (A.none + A.mark + [0x85], "pickle opcode TUPLE1 at offset 31: nothing on the stack"),
    (A.none + A.none + A.append, "pickle opcode APPEND at offset 31: None cannot be appended to"),
    (A.emptyDict + A.mark + A.none + A.setItems, "pickle opcode SETITEMS at offset 32: a key without a value"),
    (A.emptyList + A.none + A.none + [0x73], "pickle opcode SETITEM at offset 32: a list has no items to set"),
    (A.mark + A.setItems, "pickle opcode SETITEMS at offset 30: nothing on the stack to add to"),
    (A.none + A.none + A.reduce, "pickle opcode REDUCE at offset 31: a tuple of arguments expected, None found"),
    (A.none + A.emptyTuple + A.reduce, "pickle opcode REDUCE at offset 31: None cannot be called"),
    (A.mark + [0x6f], "pickle opcode OBJ at offset 30: a class expected above the mark"),
    (A.none + A.none + [0x93], "pickle opcode STACK_GLOBAL at offset 31: two strings expected, None and None found"),
    ([0x68, 7], "pickle opcode BINGET at offset 29: nothing was stored under memo index 7"),
    ([0x67] + Array("-1\n".utf8), #"pickle opcode GET at offset 29: memo index "-1""#),
    ([0x71, 0], "pickle opcode BINPUT at offset 29: nothing on the stack"),
    ([0x49] + Array("12x\n".utf8), #"pickle opcode INT at offset 29: "12x" is no integer"#),
    ([0x46] + Array("1.5.\n".utf8), #"pickle opcode FLOAT at offset 29: "1.5." is no number"#),
    ([0x53] + Array("abc\n".utf8), "pickle opcode STRING at offset 29: a quoted string expected"),
    ([0x53] + Array("'\\x4'\n".utf8), "pickle opcode STRING at offset 29: a broken escape in a string"),
    ([0x56] + Array("\\u12\n".utf8), "pickle opcode UNICODE at offset 29: a broken escape in a text"),
    ([0x54] + A.little(Int32(-1)), "pickle opcode BINSTRING at offset 29: a length of -1 bytes"),
    ([0x8b] + A.little(Int32(-1)), "pickle opcode LONG4 at offset 29: an integer of -1 bytes"),
    ([0x8d] + A.little(UInt64.max), "pickle opcode BINUNICODE8 at offset 29: a length of 18446744073709551615 bytes"),
    (
      [0x95] + A.little(UInt64(1) << 40), "pickle opcode FRAME at offset 29: a frame of 1099511627776 bytes, 6 are left"
    ),
    ([0x80, 6], "not yet supported: pickle protocol 6 at offset 29 (up to 5 is read)"),
  ]

  @Test(arguments: faults.indices) func faultsNameOpcodeAndOffset(_ place: Int) {
    let (pickle, message) = Self.faults[place]
    let error = #expect(throws: TorchError.self) { try TorchFile.read(A.stream(pickle)) }
    #expect(error?.description == message)
  }

  // MARK: - Limits

  /// Deep values are read without recursion, and refused by what would have to follow them.
  @Test func deepNesting() throws {
    let depth = 100_000
    let marks = [UInt8](repeating: 0x28, count: depth) + [UInt8](repeating: 0x6c, count: depth)
    #expect(
      throws: TorchError.limit(what: "nesting of the pickle of the object at offset 129", value: 101, allowed: 100)
    ) {
      try TorchFile.read(A.stream(marks))
    }
    let lists = [UInt8](repeating: 0x5d, count: depth + 1) + [UInt8](repeating: 0x61, count: depth)
    #expect(throws: TorchError.limit(what: "nesting of the checkpoint's values", value: 101, allowed: 100)) {
      try TorchFile.read(A.stream(lists))
    }
    let tuples = A.emptyTuple + [UInt8](repeating: 0x85, count: depth)
    #expect(throws: TorchError.self) { try TorchFile.read(A.stream(tuples)) }
    let calls = A.call("a", "b") + (0..<depth).flatMap { _ in A.emptyTuple + A.reduce }
    #expect(try TorchFile.read(A.stream(calls)).entries.isEmpty)
    let states = A.call("a", "b") + (0..<depth).flatMap { _ in A.emptyDict + A.build }
    #expect(try TorchFile.read(A.stream(states)).entries.isEmpty)
    let parameters = (0..<depth).reduce(into: A.none) { pickle, _ in pickle += [0x85] + A.put(0) }
    #expect(throws: TorchError.self) { try TorchFile.read(A.stream(parameters)) }
  }

  @Test func numbersOfAnySizeAreBounded() throws {
    let long4 = [0x8b] + A.little(Int32(1_000_000)) + [UInt8](repeating: 0x7f, count: 1_000_000)
    let table = try TorchFile.read(
      A.stream(A.dict([("n", long4), ("w", A.tensor())]), keys: ["0"], storages: [(6, A.floats)]))
    #expect(table.provenance.metadata == [Provenance.Detail("n", "an integer of up to 8000000 bits")])
    let digits = [0x4c] + [UInt8](repeating: UInt8(ascii: "9"), count: 1_000_000) + Array("L\n".utf8)
    #expect(throws: TorchError.self) { try TorchFile.read(A.stream(digits)) }
    #expect(throws: TorchError.self) { try TorchFile.read(A.stream([0x8b] + A.little(Int32.max))) }
  }

  @Test func hugeMemoIndexesAreOnlyKeys() throws {
    let pickle = A.dict([("w", A.tensor() + A.put(.max))]) + A.put(.max - 1) + [0x30] + A.get(.max - 1)
    let table = try TorchFile.read(A.stream(pickle, keys: ["0"], storages: [(6, A.floats)]))
    #expect(table.names == ["w"])
  }

  @Test func namesAreShort() {
    let long = String(repeating: "a", count: 1 << 20)
    for pickle in [A.global(long, "b"), A.global("a", long), A.text(long) + A.text("b") + [0x93]] {
      let error = #expect(throws: TorchError.self) { try TorchFile.read(A.stream(pickle)) }
      #expect(error?.description.contains("the limit is 256") == true)
    }
  }

  @Test func opcodesAndBytesAreCounted() {
    var limits = Limits()
    limits.pickleOpcodes = 1_000
    let many = A.emptyList + [UInt8](repeating: 0x32, count: 2_000)
    #expect(
      throws: TorchError.limit(what: "number of opcodes in the pickle of the object", value: 1_001, allowed: 1_000)
    ) {
      try TorchFile.read(A.stream(many), limits: limits)
    }
    limits = Limits()
    limits.pickleBytes = 100
    let error = #expect(throws: TorchError.self) { try TorchFile.read(A.stream(many), limits: limits) }
    #expect(error?.description.hasSuffix("the limit is 100") == true)
  }

  /// A byte of a pickle must not cost hundreds in memory without end.
  @Test(arguments: [0x5d, 0x7d, 0x8f, 0x4e, 0x32, 0x94, 0x29] as [UInt8]) func memoryIsCounted(_ opcode: UInt8) {
    var limits = Limits()
    limits.allocationBase = 1 << 20
    let flood = A.emptyList + [UInt8](repeating: opcode, count: 200_000)
    let error = #expect(throws: TorchError.self) { try TorchFile.read(A.stream(flood), limits: limits) }
    #expect(error?.description.contains("memory for the values") == true, "\(error?.description ?? "")")
  }

  @Test func costIsBoundedInTime() {
    // As many opcodes as are allowed, of those that cost most.
    for unit in [A.emptyList + [0x94], A.none + [0x85], [0x32], A.mark + [0x31]] {
      let pickle = A.emptyList + Array(repeatElement(unit, count: 4_000_000 / unit.count).joined())
      let clock = ContinuousClock()
      let time = clock.measure { _ = try? TorchFile.read(A.stream(pickle)) }
      #expect(time < .seconds(5), "\(unit)")
    }
  }

  // MARK: - Cycles and sharing

  @Test func cyclesAreHarmless() throws {
    let list = A.emptyList + A.put(0) + A.get(0) + A.append
    let dict = A.dict([("w", A.tensor())]) + A.put(0) + A.mark + A.text("self") + A.get(0) + A.setItems
    let object = A.call("a", "b") + A.put(0) + A.dict([("me", A.get(0))]) + A.build
    let module =
      A.call("a", "b") + A.put(0)
      + A.dict([("_parameters", A.emptyDict), ("_buffers", A.emptyDict), ("_modules", A.dict([("me", A.get(0))]))])
      + A.build
    for pickle in [list, object, module, A.dict([("state_dict", list), ("model", object), ("net", module)])] {
      #expect(try TorchFile.read(A.stream(pickle)).entries.isEmpty)
    }
    // A dictionary that holds a tensor and itself would go on for ever.
    let file = A.stream(dict, keys: ["0"], storages: [(6, A.floats)])
    #expect(throws: TorchError.limit(what: "nesting of the checkpoint's values", value: 101, allowed: 100)) {
      try TorchFile.read(file)
    }
  }

  /// Sixty dictionaries, each with the next one twice, hold 2⁶⁰ times the last one's tensor.
  @Test func sharingDoesNotMultiply() throws {
    func doubled(_ leaf: [UInt8]) -> [UInt8] {
      var pickle = leaf + A.put(0)
      for level in 0..<60 as Range<UInt32> {
        let inner = A.get(level)
        pickle += [0x30] + A.dict([("a", inner), ("b", inner)]) + A.put(level + 1)
      }
      return pickle
    }
    #expect(try TorchFile.read(A.stream(doubled(A.dict([("n", A.int(1))])))).entries.isEmpty)
    var limits = Limits()
    limits.allocationBase = 16 << 20
    let file = A.stream(doubled(A.dict([("w", A.tensor())])), keys: ["0"], storages: [(6, A.floats)])
    let error = #expect(throws: TorchError.self) { try TorchFile.read(file, limits: limits) }
    #expect(error?.description.contains("memory for the names") == true)
  }

  @Test func namesAreUnique() throws {
    let twice = A.dict([("w", A.tensor()), ("w", A.tensor(offset: 1, [2], [1]))])
    let mixed = A.emptyDict + A.mark + A.text("1") + A.tensor() + A.int(1) + A.tensor() + A.setItems
    for (pickle, name) in [(twice, "w"), (mixed, "1")] {
      #expect(throws: TorchError.tensor(name: name, what: "there are two of this name")) {
        try TorchFile.read(A.stream(pickle, keys: ["0"], storages: [(6, A.floats)]))
      }
    }
  }
}
