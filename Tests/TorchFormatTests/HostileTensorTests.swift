import Bytes
import Tensors
import Testing
import TorchFormat

/// Records that say they are tensors, and storages that are not what they seem.
@Suite struct HostileTensorTests {
  typealias A = Assembly

  private static let v3 = ("torch._utils", "_rebuild_tensor_v3")

  static let tensors: [(name: String, tensor: [UInt8], message: String)] = [
    ("negative stride", A.tensor([2, 3], [-3, 1]), #"tensor "w": strides [-3, 1] do not fit shape [2, 3]"#),
    ("negative size", A.tensor([-2, 3], [3, 1]), #"tensor "w": shape [-2, 3] is not possible"#),
    ("negative offset", A.tensor(offset: -1), #"tensor "w": offset -1"#),
    ("offset past the end", A.tensor(offset: 1), #"tensor "w": needs 28 bytes of storage, 24 are there"#),
    ("stride past the end", A.tensor([2, 3], [4, 1]), #"tensor "w": needs 28 bytes of storage, 24 are there"#),
    ("size past the end", A.tensor([7], [1]), #"tensor "w": needs 28 bytes of storage, 24 are there"#),
    (
      "product overflows", A.tensor([1 << 40, 1 << 40], [0, 0]),
      #"tensor "w": shape [1099511627776, 1099511627776] is not possible"#
    ),
    (
      "product hides behind zero", A.tensor([1 << 40, 1 << 40, 0], [0, 0, 0]),
      #"tensor "w": shape [1099511627776, 1099511627776, 0] is not possible"#
    ),
    ("reach overflows", A.tensor([2, 2], [.max, .max]), #"tensor "w": shape [2, 2] is not possible"#),
    ("offset overflows", A.tensor(offset: .max, [2], [1]), #"tensor "w": shape [2] is not possible"#),
    (
      "stride 0 beyond the budget", A.tensor([1 << 40], [0]),
      #"size of tensor "w", whose elements overlap is 4398046511104, the limit is 2684"#
    ),
    ("one stride too few", A.tensor([2, 3], [1]), #"tensor "w": strides [1] do not fit shape [2, 3]"#),
    (
      "rank 33", A.tensor(.init(repeating: 1, count: 33), .init(repeating: 1, count: 33)),
      #"tensor "w": rank 33 is above the limit of 32"#
    ),
    (
      "no shape", A.call("torch._utils", "_rebuild_tensor", A.storage(), A.int(0), A.none, A.none),
      #"tensor "w": an offset, a shape and strides of integers expected"#
    ),
    (
      "shape of texts",
      A.call("torch._utils", "_rebuild_tensor", A.storage(), A.int(0), A.tuple(A.text("2")), A.tuple(A.int(1))),
      #"tensor "w": an offset, a shape and strides of integers expected"#
    ),
    (
      "too few arguments", A.call("torch._utils", "_rebuild_tensor_v2", A.storage()),
      #"tensor "w": 6 arguments expected, 1 found"#
    ),
    ("no arguments", A.call("torch._utils", "_rebuild_tensor"), #"tensor "w": 4 arguments expected, 0 found"#),
    (
      "unknown storage class", A.tensor(A.storage("0", "EvilStorage")),
      #"not yet supported: storage class "EvilStorage" of storage "0""#
    ),
    ("negative count", A.tensor(A.storage(count: -1)), #"storage "0": -1 elements"#),
    (
      "count that overflows", A.tensor(A.storage(count: .max)),
      #"storage "0": 9223372036854775807 elements of 4 bytes are more than can be counted"#
    ),
    (
      "storage without a count", A.tensor(A.mark + A.text("storage") + A.text("x") + [0x74, 0x51]),
      #"storage "?": no reference to a storage"#
    ),
    (
      "view outside", A.tensor(A.storage(view: A.tuple(A.text("v"), A.int(4), A.int(3)))),
      #"storage "0": a view that does not lie within its 6 elements"#
    ),
    (
      "view before", A.tensor(A.storage(view: A.tuple(A.text("v"), A.int(-1), A.int(3)))),
      #"storage "0": a view that does not lie within its 6 elements"#
    ),
    (
      "tensor outside its view", A.tensor(A.storage(view: A.tuple(A.text("v"), A.int(1), A.int(5)))),
      #"tensor "w": needs 24 bytes of storage, 20 are there"#
    ),
    (
      "parameter of a parameter of …",
      (0..<20).reduce(A.tensor()) { inner, _ in
        A.call("torch._utils", "_rebuild_parameter", inner, [0x88], A.emptyDict)
      }, #"tensor "w": wrapped more than 8 times"#
    ),
    (
      "NumPy array without a state", A.call("numpy.core.multiarray", "_reconstruct"),
      #"tensor "w": the state of a NumPy array expected"#
    ),
  ]

  @Test(arguments: tensors.map(\.name)) func tensorIsRefused(_ name: String) throws {
    let (_, tensor, message) = try #require(Self.tensors.first { $0.name == name })
    // The second tensor is there so that the storage is known in any case.
    let file = A.stream(A.dict([("w", tensor), ("other", A.tensor())]), keys: ["0"], storages: [(6, A.floats)])
    let error = #expect(throws: TorchError.self) { try TorchFile.read(file) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test func overlapWithinTheBudgetIsRead() throws {
    let table = try TorchFile.read(A.stream(tensor: A.tensor(offset: 1, [2, 3, 2], [1, 0, 2])))
    #expect(try table["w"]?.elements(Float.self) == [1, 3, 1, 3, 1, 3, 2, 4, 2, 4, 2, 4])
  }

  // MARK: - Storages of a stream

  /// Where the storages of a stream of one tensor begin.
  private static let start = A.stream(A.tensor(), keys: ["0"]).count
  private static let huge = A.stream(A.tensor(A.storage(count: 1 << 40)), keys: ["0"], storages: [(1 << 40, A.floats)])

  static let streams: [(name: String, file: ByteView, message: String)] = [
    (
      "cut off", A.stream(A.tensor(), keys: ["0"], storages: [(6, .init(A.floats.dropLast()))]),
      #"storage "0": ends too early: 24 bytes expected at offset \#(start + 8), 23 left"#
    ),
    (
      "no storage", A.stream(A.tensor(), keys: ["0"]),
      #"storage "0": ends too early: 8 bytes expected at offset \#(start), 0 left"#
    ),
    (
      "larger than the file", huge,
      #"storage "0": ends too early: 4398046511104 bytes expected at offset \#(huge.count - 24), 24 left"#
    ),
    (
      "count differs", A.stream(A.tensor(), keys: ["0"], storages: [(7, A.floats + [0, 0, 0, 0])]),
      #"storage "0": 7 elements stored at offset \#(start), the object has 6"#
    ),
    ("missing", A.stream(A.tensor()), #"storage "0": not in the file"#),
    (
      "unknown", A.stream(A.tensor(), keys: ["0", "1"], storages: [(6, A.floats)]),
      #"storage "1": in the file, but not in the object"#
    ),
    (
      "twice", A.stream(A.tensor(), keys: ["0", "0"], storages: [(6, A.floats), (6, A.floats)]),
      #"storage "0": listed twice"#
    ),
    (
      "two sizes",
      A.stream(A.list([A.tensor(), A.tensor(A.storage(count: 5))]), keys: ["0"], storages: [(6, A.floats)]),
      #"storage "0": 24 bytes in one reference, 20 in another"#
    ),
  ]

  @Test(arguments: streams.map(\.name)) func storageIsRefused(_ name: String) throws {
    let (_, file, message) = try #require(Self.streams.first { $0.name == name })
    let error = #expect(throws: TorchError.self) { try TorchFile.read(file) }
    #expect(error?.description == message)
  }

  @Test func whatFollowsAStreamIsTold() throws {
    let file = ByteView(A.stream(tensor: A.tensor()).array + [1, 2, 3])
    #expect(try TorchFile.read(file).provenance.notes == ["did not read 3 bytes after the last storage"])
  }

  // MARK: - Zip archives

  private static let object = [0x80, 2] + A.dict([("w", A.tensor(A.storage(view: nil)))]) + A.stop

  static let archives: [(name: String, members: [(String, [UInt8])], message: String)] = [
    ("no storage", [("a/data.pkl", object)], #"storage "0": the archive has no "a/data/0""#),
    (
      "small storage", [("a/data.pkl", object), ("a/data/0", [1, 2, 3])],
      #"storage "0": 6 elements of 4 bytes are 24 bytes, the file has 3"#
    ),
    (
      "large storage", [("a/data.pkl", object), ("a/data/0", A.floats + A.floats)],
      #"storage "0": 6 elements of 4 bytes are 24 bytes, the file has 48"#
    ),
    (
      "byte order", [("a/data.pkl", object), ("a/data/0", A.floats), ("a/byteorder", Array("middle".utf8))],
      #"member "a/byteorder" at offset 0: "middle" is no byte order"#
    ),
    (
      "large byte order", [("a/data.pkl", object), ("a/byteorder", .init(repeating: 0x20, count: 300))],
      #"size of member "a/byteorder" is 300, the limit is 256"#
    ),
    (
      "empty pickle", [("a/data.pkl", [])],
      #"pickle "a/data.pkl": ends too early: 1 bytes expected at offset 64, 0 left"#
    ),
    (
      "no pickle", [("a/data/0", A.floats)],
      "no PyTorch file at offset 0: a zip archive with data.pkl, a pickle of torch.save's magic number or a tar archive "
        + "expected"
    ),
  ]

  @Test(arguments: archives.map(\.name)) func archiveIsRefused(_ name: String) throws {
    let (_, members, message) = try #require(Self.archives.first { $0.name == name })
    let error = #expect(throws: TorchError.self) { try TorchFile.read(A.archive(members)) }
    #expect(error?.description == message)
  }

  @Test func archiveOfTheSameIsRead() throws {
    let file = try A.archive([("a/data.pkl", Self.object), ("a/data/0", A.floats)])
    #expect(try TorchFile.read(file)["w"]?.elements(Float.self) == [0, 1, 2, 3, 4, 5])
  }
}

extension Assembly {
  static func tensor(_ shape: [Int], _ strides: [Int]) -> [UInt8] { tensor(storage(), shape, strides) }
}
