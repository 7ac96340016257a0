import Bytes
import Tensors
import Testing
import TorchFormat

#if canImport(Glibc)
  import Glibc
#endif

/// State_dicts that we write.
@Suite struct WritingTests {
  static func table() throws -> WeightTable {
    var table = WeightTable(provenance: Provenance(format: "made by a test"))
    let weight = try Tensor([2, 3], (0..<6).map(Float.init))
    table.set("layer.weight", weight)
    table.set("layer.tied", weight)
    if case .bytes(let bytes) = weight.storage {
      let transposed = try Tensor(.float32, Shape([3, 2]), strides: [1, 3], bytes: bytes)
      table.set("transposed", transposed)
    }
    table.set("scalar", Tensor(scalar: Int64(-7)))
    table.set("empty", try Tensor([0, 4], [Float]()))
    table.set("größe", try Tensor([2], [UInt16(1), 65535]))
    table.set("flags", try Tensor([3], [true, false, true]))
    table.set("half", try Tensor([2], [Float16(0.5), -2]))
    table.set("brain", try Tensor([2], [BFloat16(1), BFloat16(-3)]))
    table.set("eight", try Tensor(.float8e4m3fn, Shape([2]), bytes: ByteView([0x38, 0xc0])))
    table.set("complex", try Tensor(.complex64, Shape([1]), bytes: ByteView([0, 0, 0x80, 0x3f, 0, 0, 0, 0x40])))
    return table
  }

  /// Samples/check_written.py lets torch.load read this file with `weights_only=True`, compares all tensors, and prints
  /// this number. With WRITTEN_STATE_DICT set, the file is put there for it.
  @Test func fileIsTheOneThatTorchRead() throws {
    let bytes = try TorchFile.write(Self.table(), to: MemorySink()).bytes
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    #expect(hash == 0xf687_6419_7dae_c7f6)
    if let path = getenv("WRITTEN_STATE_DICT") {
      try TorchFile.write(Self.table(), to: String(cString: path), overwrite: true)
    }
  }

  @Test func fileIsNotReplacedUnasked() throws {
    let path = "/tmp/modelconv-written-\(getpid()).pt"
    defer { unlink(path) }
    try TorchFile.write(Self.table(), to: path)
    let error = #expect(throws: TorchError.self) { try TorchFile.write(Self.table(), to: path) }
    #expect(error?.kind == .outputExists)
    #expect(try TorchFile.read(ByteView(mapping: path)).names == Self.table().names)
  }

  @Test func readsBack() throws {
    let table = try Self.table()
    let file = ByteView(try TorchFile.write(table, to: MemorySink()).bytes)
    let read = try TorchFile.read(file)
    #expect(read.names == table.names)
    for (new, old) in zip(read.entries, table.entries) {
      #expect(new.tensor.elementType == old.tensor.elementType)
      #expect(new.tensor.shape == old.tensor.shape)
      #expect(new.tensor.dense().denseBytes?.array == old.tensor.dense().denseBytes?.array, "\(new.name)")
    }
    #expect(read.provenance.details.contains(Provenance.Detail("storages", "10")))
  }

  @Test func storagesAreAligned() throws {
    let file = ByteView(try TorchFile.write(Self.table(), to: MemorySink()).bytes)
    for entry in try ZipArchive(file).entries { #expect(entry.dataOffset.isMultiple(of: 64)) }
  }

  @Test func whatPyTorchDoesNotHaveIsRefused() throws {
    for tensor in [
      try Tensor([1], strings: ["a"]), try Tensor(.int4, Shape([2]), bytes: ByteView([0x21])),
    ] {
      var table = WeightTable(provenance: Provenance(format: ""))
      table.set("w", tensor)
      let error = #expect(throws: TorchError.self) { try TorchFile.write(table, to: MemorySink()) }
      #expect(error == .cannotWrite(tensor: "w", what: "PyTorch has no \(tensor.elementType)"))
    }
  }
}
