import Bytes
import Tensors
import Testing
import TorchFormat

/// Quantized and sparse tensors whose parts do not fit each other, and TorchScript archives with more than a program.
@Suite struct HostileArchiveTests {
  typealias A = Assembly

  // MARK: - Tensors made of others

  private static let integers = A.storage("0", "QInt8Storage", count: 24)

  private static func quantized(_ parameters: [UInt8]...) -> [UInt8] {
    A.call(
      "torch._utils", "_rebuild_qtensor", integers, A.int(0), A.tuple(A.int(2), A.int(3)), A.tuple(A.int(3), A.int(1)),
      A.mark + parameters.flatMap { $0 } + [0x74], [0x89], A.emptyDict)
  }

  private static func floats(_ shape: [Int]) -> [UInt8] {
    A.tensor(A.storage(), shape, shape.isEmpty ? [] : [1] + shape.dropFirst().map { _ in 1 })
  }

  private static func sparse(_ layout: String, _ parts: [UInt8]...) -> [UInt8] {
    A.call(
      "torch._utils", "_rebuild_sparse_tensor", A.global("torch", layout), A.mark + parts.flatMap { $0 } + [0x74])
  }

  private static let places = A.tensor(A.storage("0", "LongStorage", count: 3), [1, 2], [2, 1])
  private static let affine = A.global("torch", "per_tensor_affine")
  private static let perChannel = A.global("torch", "per_channel_affine")

  static let tensors: [(name: String, tensor: [UInt8], says: String)] = [
    ("quantized, no parameters", quantized(), "parameters of a quantization expected"),
    ("quantized, scale of text", quantized(affine, A.text("x"), A.int(0)), "a scale and a zero point expected"),
    ("quantized, zero point missing", quantized(affine, A.int(1)), "quantized, per_tensor_affine"),
    ("quantized, another scheme", quantized(A.call("os", "system", A.text("true"))), "parameters of a quantization"),
    (
      "quantized, axis outside", quantized(perChannel, floats([2]), floats([2]), A.int(7)),
      "a scale and a zero point for each place on an axis expected"
    ),
    (
      "quantized, axis negative", quantized(perChannel, floats([2]), floats([2]), A.int(-1)),
      "a scale and a zero point for each place on an axis expected"
    ),
    (
      "quantized, scales too few", quantized(perChannel, floats([1]), floats([2]), A.int(0)),
      "a scale and a zero point for each place on an axis expected"
    ),
    ("sparse, no parts", sparse("sparse_coo"), "indices and values of a sparse tensor expected"),
    ("sparse, no shape", sparse("sparse_coo", places, floats([2])), "the shape of a sparse tensor expected"),
    (
      "sparse, negative shape", sparse("sparse_coo", places, floats([2]), A.tuple(A.int(-4))),
      "shape [-4] is not possible"
    ),
    (
      "sparse, huge shape", sparse("sparse_coo", places, floats([2]), A.tuple(A.int(1 << 40))),
      "memory for the elements"
    ),
    (
      "sparse, more axes of indices than the shape has", sparse("sparse_coo", places, floats([2]), A.emptyTuple),
      "indices that do not fit its shape"
    ),
    (
      "sparse, values of another count", sparse("sparse_coo", places, floats([3]), A.tuple(A.int(4))),
      "indices that do not fit its shape"
    ),
    (
      "sparse, index outside", sparse("sparse_coo", places, floats([2]), A.tuple(A.int(4))),
      "indices that do not fit its shape"
    ),
    (
      "compressed, beginnings of another count",
      sparse("sparse_csr", places, places, floats([2]), A.tuple(A.int(9), A.int(9))),
      "indices that do not fit its shape"
    ),
    (
      "compressed, more lines than can be counted",
      sparse("sparse_csr", places, places, floats([2]), A.tuple(A.int(.max), A.int(0))),
      "indices that do not fit its shape"
    ),
    (
      "sparse, many values of no elements",
      sparse(
        "sparse_coo", A.tensor(A.storage("0", "LongStorage", count: 3), [0, 1 << 60], [1, 1]),
        A.tensor([1 << 60, 0], [1, 1]), A.tuple(A.int(0))), "memory for the elements"
    ),
  ]

  /// Read as one stream, whose only storage serves as numbers of every type.
  @Test(arguments: tensors.map(\.name)) func partsThatDoNotFitAreRefused(_ name: String) throws {
    let (_, tensor, says) = try #require(Self.tensors.first { $0.name == name })
    let archive = try A.archive([
      ("a/data.pkl", [0x80, 2] + A.dict([("w", tensor)]) + A.stop), ("a/data/0", A.floats),
    ])
    do {
      let table = try TorchFile.read(archive)
      #expect(table.provenance.notes.contains { $0.contains(says) }, "\(table.provenance.notes)")
      #expect(table.entries.isEmpty)
    } catch {
      #expect(error.description.contains(says), "\(error)")
    }
  }

  // MARK: - TorchScript

  private static func archive(
    root: [UInt8] = A.global("__torch__", "Net") + A.emptyTuple + [0x81], constants: [UInt8] = A.emptyTuple,
    code: [(String, String)] = [("__torch__.py", "class Net(Module):\n  pass\n")], more: [(String, [UInt8])] = []
  ) throws -> ByteView {
    try A.archive(
      [
        ("a/data.pkl", [0x80, 2] + root + A.stop), ("a/constants.pkl", [0x80, 2] + constants + A.stop),
        ("a/version", Array("3\n".utf8)),
      ] + code.map { ("a/code/\($0.0)", Array($0.1.utf8)) } + more)
  }

  @Test func aScriptOfNothingIsRead() throws {
    let script = try #require(try TorchFile(parsing: Self.archive()).script())
    #expect(script.sources.map(\.module) == ["__torch__"])
    #expect(script.constants.isEmpty)
    guard case .instance("__torch__.Net", _) = script.objects[script.objects.root] else {
      Issue.record("no object of the class at the root")
      return
    }
  }

  @Test func constantsThatAreCallsAreRefused() throws {
    for constants in [A.call("os", "system", A.text("true")), A.tuple(A.text("x")), A.tuple(A.int(1))] {
      let file = try TorchFile(parsing: Self.archive(constants: constants))
      #expect(throws: TorchError.self) { try file.script() }
    }
  }

  @Test func objectsOfForeignClassesAreRecords() throws {
    let file = try TorchFile(parsing: Self.archive(root: A.call("os", "system", A.text("true"))))
    let script = try #require(try file.script())
    guard case .instance("os.system", let arguments) = script.objects[script.objects.root] else {
      Issue.record("no record at the root")
      return
    }
    #expect(arguments.map(\.name) == ["argument 0"])
  }

  @Test func tracedInputsThatAreNoTensorsAreLeftOut() throws {
    let inputs = [0x80, 2] + A.call("os", "system", A.text("true")) + A.stop
    let file = try TorchFile(parsing: Self.archive(more: [("a/traced_inputs.pkl", inputs)]))
    #expect(try file.script()?.exampleInputs.isEmpty == true)
  }

  /// Marks around one long list share its node: what they stand for is not copied for each.
  @Test func marksShareWhatTheyArePutAround() throws {
    let long = A.list((0..<1_000).map { A.int($0) }) + A.put(0)
    let marks = (0..<1_000).map { _ in A.call("torch.jit._pickle", "build_intlist", A.get(0)) }
    let script = try #require(try TorchFile(parsing: Self.archive(root: A.tuple(long, A.list(marks)))).script())
    guard case .tuple(let parts) = script.objects[script.objects.root], case .list(let all) = script.objects[parts[1]]
    else {
      Issue.record("no tuple of lists at the root")
      return
    }
    #expect(all == Array(repeating: parts[0], count: 1_000))
    #expect(script.objects.nodes.count == 1_003)
  }

  @Test func treesAreCounted() throws {
    var limits = Limits()
    (limits.allocationBase, limits.allocationPerByte) = (1_000_000, 0)
    let numbers = A.list((0..<10_000).map { A.int($0) })
    let file = try TorchFile(parsing: Self.archive(root: numbers), limits: limits)
    let error = #expect(throws: TorchError.self) { try file.script() }
    #expect(
      error?.description.contains("memory for the tree of the file's values") == true, "\(String(describing: error))")
  }

  @Test func codeIsCounted() throws {
    var limits = Limits()
    limits.sourceBytes = 1_000
    let code = String(repeating: "#", count: 2_000)
    let file = try TorchFile(parsing: Self.archive(code: [("__torch__.py", code)]), limits: limits)
    let error = #expect(throws: TorchError.self) { try file.script() }
    #expect(error?.description == "size of the archive's code is 2000, the limit is 1000")
  }

  @Test func deepAndCircularObjectsAreBounded() throws {
    let deep = [UInt8](repeating: 0x5d, count: 100_001) + [UInt8](repeating: 0x61, count: 100_000)
    #expect(throws: TorchError.self) { try TorchFile(parsing: Self.archive(root: deep)).script() }
    let circle = A.emptyList + A.put(0) + A.get(0) + A.append
    let script = try #require(try TorchFile(parsing: Self.archive(root: circle)).script())
    guard case .list(let elements) = script.objects[script.objects.root] else {
      Issue.record("no list at the root")
      return
    }
    #expect(elements == [script.objects.root])
  }
}
