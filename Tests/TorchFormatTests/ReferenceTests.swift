import Bytes
import Tensors
import Testing
import TorchFormat

#if canImport(Glibc)
  import Glibc
#endif

/// What torch.load finds in a published file. Made by make_reference.py.
struct Reference: Sendable, CustomTestStringConvertible {
  struct Line: Sendable {
    var name: String
    var shape: [Int]
    var sum, first, last: Double

    init(_ name: String, _ shape: [Int], _ sum: Double, _ first: Double, _ last: Double) {
      (self.name, self.shape, self.sum, self.first, self.last) = (name, shape, sum, first, last)
    }
  }

  var file: String
  var lines: [Line]

  init(_ file: String, _ lines: [Line]) { (self.file, self.lines) = (file, lines) }

  var testDescription: String { file }

  /// `../shared/models` beside the package.
  static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    parts = parts.dropLast() + ["shared", "models"]
    return parts.joined(separator: "/")
  }()

  static var isThere: Bool { access(folder, R_OK) == 0 }

  static func read(_ file: String, _ options: TorchFile.Options = .init()) throws -> WeightTable {
    try TorchFile.read(ByteView(mapping: "\(folder)/\(file)"), options: options)
  }
}

/// Files from other people's repositories.
@Suite(.enabled(if: Reference.isThere, "needs ../shared/models")) struct ReferenceTests {
  @Test(arguments: Reference.all) func valuesEqualTorch(_ reference: Reference) throws {
    let table = try Reference.read(reference.file)
    #expect(table.names == reference.lines.map(\.name))
    for line in reference.lines {
      let tensor = try #require(table[line.name])
      #expect(tensor.shape.extents == line.shape)
      let values = try tensor.doubles()
      #expect(values.first == line.first, "\(line.name)")
      #expect(values.last == line.last, "\(line.name)")
      let scale = values.reduce(0) { $0 + abs($1) }
      #expect(abs(values.reduce(0, +) - line.sum) <= 1e-11 * scale, "\(line.name)")
    }
  }

  @Test func fashionNet() throws {
    let table = try Reference.read("fashion_net_ex.pt")
    #expect(table.entries.count == 8)
    #expect(table.elementCount == 27_480)
    #expect(table.provenance.format == "PyTorch state_dict, legacy stream")
    #expect(table.provenance.notes.isEmpty)
  }

  @Test func stridesAreKept() throws {
    let tensor = try #require(Reference.read("mtcnn_pnet.pt")["conv1.weight"])
    #expect(tensor.shape.extents == [10, 3, 3, 3])
    #expect(tensor.strides == [1, 10, 30, 90])
  }

  @Test func checkpointWithOptimizer() throws {
    let told = try Reference.read("mobilenetV1X0.25_pretrain.tar").provenance
    #expect(told.format == "PyTorch checkpoint, legacy stream")
    #expect(told.metadata.prefix(2) == [Provenance.Detail("epoch", "18"), Provenance.Detail("arch", "resnet18")])
    #expect(told.metadata.map(\.name) == ["epoch", "arch", "best_acc1"])
    #expect(told.notes.contains(#"removed the prefix "module." of all names"#))
    #expect(told.notes.contains(#"left aside "optimizer" (optimizer state, 83 tensors)"#))
    #expect(told.details.contains(Provenance.Detail("saved from", "cuda:0")))
  }
}
