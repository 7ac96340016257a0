import Bytes
import Tensors
import Testing
import TorchFormat

/// Archives of exported programs that promise too much, or nothing that makes sense.
@Suite struct HostileExportTests {
  typealias A = Assembly

  private static func archive(_ members: [(String, [UInt8])]) throws -> ByteView {
    try A.archive([("p/archive_format", Array("pt2".utf8))] + members.map { ("p/" + $0.0, $0.1) })
  }

  private static func entry(
    _ name: String, sizes: [Int] = [6], strides: [Int] = [1], offset: Int = 0, type: Int = 7, path: String = "weight_0"
  ) -> String {
    func numbers(_ list: [Int]) -> String { list.map { #"{"as_int": \#($0)}"# }.joined(separator: ", ") }
    return """
      "\(name)": {"path_name": "\(path)", "use_pickle": false, "tensor_meta": {"dtype": \(type), \
      "sizes": [\(numbers(sizes))], "strides": [\(numbers(strides))], "storage_offset": {"as_int": \(offset)}}}
      """
  }

  private static func weights(_ entries: String..., bytes: [UInt8] = A.floats) throws -> ByteView {
    let config = #"{"config": {"# + entries.joined(separator: ", ") + "}}"
    return try archive([
      ("data/weights/model_weights_config.json", Array(config.utf8)), ("data/weights/weight_0", bytes),
    ])
  }

  @Test func tensorsThatShareAMemberAreViewsOfIt() throws {
    let table = try TorchFile.read(
      try Self.weights(Self.entry("a"), Self.entry("b", sizes: [2], strides: [3], offset: 1)))
    #expect(table.names == ["a", "b"])
    #expect(try table["a"]?.elements(Float.self) == [0, 1, 2, 3, 4, 5])
    #expect(try table["b"]?.elements(Float.self) == [1, 4])
  }

  static let entries: [(name: String, entry: String, says: String)] = [
    ("negative size", entry("w", sizes: [-6]), "a shape, strides and an offset that describe no tensor"),
    ("negative stride", entry("w", strides: [-1]), "a shape, strides and an offset that describe no tensor"),
    ("negative offset", entry("w", offset: -1), "a shape, strides and an offset that describe no tensor"),
    ("one stride too many", entry("w", strides: [1, 1]), "a shape, strides and an offset that describe no tensor"),
    ("past the end", entry("w", offset: 1), "needs 28 bytes of storage, 24 are there"),
    (
      "overlapping beyond the budget", entry("w", sizes: [1 << 40], strides: [0]),
      #"size of tensor "w", whose elements overlap is 4398046511104, the limit is"#
    ),
    ("no such dtype", entry("w", type: 99), #"tensor "w" of this dtype"#),
    ("no such member", entry("w", path: "weight_1"), #"it has no "p/data/weights/weight_1""#),
    ("two of one name", entry("w") + ", " + entry("w"), "w"),
    ("no layout", #""w": {"path_name": "weight_0", "tensor_meta": {}}"#, "dtype"),
    ("no object", #""w": 3"#, "left out"),
  ]

  @Test(arguments: entries.map(\.name)) func tensorsThatAreNoneAreRefused(_ name: String) throws {
    let (_, entry, says) = try #require(Self.entries.first { $0.name == name })
    let archive = try Self.weights(entry)
    do {
      let table = try TorchFile.read(archive)
      #expect(table.entries.isEmpty)
      #expect(table.provenance.notes.contains { $0.contains(says) }, "\(table.provenance.notes)")
    } catch {
      #expect(error.description.contains(says), "\(error)")
      #expect(!error.description.contains("\n"))
    }
  }

  @Test func namesOfTwoMembersAreRefused() throws {
    let config = Array(#"{"config": {\#(Self.entry("w"))}}"#.utf8)
    let archive = try Self.archive([
      ("data/weights/a_weights_config.json", config), ("data/weights/b_weights_config.json", config),
      ("data/weights/weight_0", A.floats),
    ])
    #expect(throws: TorchError.tensor(name: "w", what: "there are two of this name")) { try TorchFile.read(archive) }
  }

  /// A member that is an exported program itself, and so on: none of them is opened.
  @Test func programsInsideEachOtherAreRefused() throws {
    var archive = try Self.weights(Self.entry("w"))
    for _ in 0..<50 {
      archive = try A.archive([
        ("serialized_exported_program.json", Array("{}".utf8)), ("serialized_state_dict.pt", archive.array),
      ])
    }
    let error = #expect(throws: TorchError.self) { try TorchFile.read(archive) }
    #expect(error?.description == "not yet supported: objects of torch.export archives (.pt2)")
  }

  /// Members of a program share one budget: what the first promise is gone for the last.
  @Test func oneBudgetServesAllMembers() throws {
    func state(_ name: String) throws -> [UInt8] {
      let pickle = [0x80, 2] + A.dict([(name, A.tensor([1 << 20], [0]))]) + A.stop
      return try A.archive([("a/data.pkl", pickle), ("a/data/0", A.floats)]).array
    }
    func programs(_ names: String...) throws -> ByteView {
      try Self.archive(try names.map { ("data/weights/\($0).pt", try state($0)) })
    }
    var limits = Limits()
    (limits.allocationBase, limits.allocationPerByte) = (6 << 20, 0)
    #expect(try TorchFile.read(try programs("v"), limits: limits).names == ["v"])
    let error = #expect(throws: TorchError.self) { try TorchFile.read(try programs("v", "w"), limits: limits) }
    #expect(error?.description.contains("whose elements overlap") == true, "\(String(describing: error))")
  }
}
