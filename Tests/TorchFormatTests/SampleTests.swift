import Bytes
import Tensors
import Testing
import TorchFormat

/// Files of every container, protocol and dtype: the tensors are bit for bit those that torch.load gives.
@Suite struct SampleTests {
  @Test(arguments: Sample.all) func tensorsEqualTorch(_ sample: Sample) throws {
    let table = try TorchFile.read(Sample.file(sample.name))
    #expect(table.names == sample.tensors.map(\.name))
    for expected in sample.tensors {
      let tensor = try #require(table[expected.name], "\(expected.name)")
      #expect(tensor.elementType == expected.type, "\(expected.name)")
      #expect(tensor.shape.extents == expected.shape, "\(expected.name)")
      #expect(tensor.dense().denseBytes?.array == Sample.base64(expected.content), "\(expected.name)")
    }
  }

  @Test(arguments: Sample.all) func containerIsRecognised(_ sample: Sample) throws {
    let container = try TorchFile.sniff(Sample.file(sample.name))
    let expected: TorchFile.Container =
      sample.name.hasPrefix("zip")
      ? .zip
      : sample.name.hasPrefix("legacy")
        ? .legacy
        : sample.name == "TorchScript"
          ? .torchScript : sample.name.hasPrefix("torch.export") ? .exported : .tar
    #expect(container == expected)
  }

  @Test func exportedProgramTellsItsOperators() throws {
    let provenance = try TorchFile.read(try Sample.file("torch.export")).provenance
    #expect(provenance.format == "PyTorch exported program")
    #expect(provenance.details.contains(.init("operators", "1")))
    #expect(provenance.details.contains(.init("· torch.ops.aten.linear.default", "1")))
    #expect(provenance.details.contains(.init("inputs", "input")))
    // What a pickle holds, there is none of.
    #expect(throws: TorchError.self) { try TorchFile(parsing: try Sample.file("torch.export")) }
  }

  @Test func scriptIsReadAsItStands() throws {
    let file = try TorchFile(parsing: Sample.file("TorchScript"))
    let script = try #require(try file.script())
    #expect(script.sources.map(\.module).contains("__torch__.torch.nn.modules.linear"))
    #expect(script.sources.contains { $0.text.contains("def forward") })
    guard
      case .instance("__torch__.torch.nn.modules.linear.Linear", let attributes) = script.objects[script.objects.root]
    else { return #expect(Bool(false), "no module at the root") }
    #expect(attributes.map(\.name).prefix(2) == ["weight", "bias"])
    #expect(try TorchFile(parsing: Sample.file("zip, bare tensor")).script() == nil)
    #expect(try file.weights().provenance.format == "PyTorch module, TorchScript archive")
  }

  @Test func otherBytesAreNot() throws {
    for text in [
      "", "PK", "\u{89}HDF", "<html>", "version https://git-lfs.github.com/spec/v1\n", "cos\nsystem\n(S'ls'\ntR.",
    ] {
      let bytes = ByteView(Array(text.utf8))
      #expect(TorchFile.sniff(bytes) == nil)
      #expect(throws: TorchError.notTorch(offset: 0)) { try TorchFile.read(bytes) }
    }
  }

  // MARK: - What is told beside the tensors

  @Test(arguments: ["zip, checkpoint", "legacy, checkpoint"]) func checkpointIsUnwrappedAndTold(_ name: String) throws {
    let told = try TorchFile.read(Sample.file(name)).provenance
    #expect(told.format == "PyTorch checkpoint, \(name.hasPrefix("zip") ? "zip archive" : "legacy stream")")
    #expect(
      told.metadata == [
        Provenance.Detail("epoch", "18"), Provenance.Detail("arch", "tiny"),
        Provenance.Detail("best_prec1", "91.72"), Provenance.Detail("steps", "-5"), Provenance.Detail("lossy", "True"),
        Provenance.Detail("best_acc1", "45.5"),
      ])
    #expect(
      told.notes == [
        #"took the weights from "state_dict""#,
        #"left aside "optimizer" (optimizer state, 6 tensors)"#,
        #"left aside "args" ("argparse.Namespace")"#,
        #"left aside "classes" (dict of 2)"#,
        #"removed the prefix "module." of all names"#,
        #"left aside "rng" (tensor, uint8, 16)"#,
      ])
    #expect(told.details.contains(Provenance.Detail("pickle protocol", "2")))
    #expect(told.details.contains(Provenance.Detail("saved from", "cpu")))
  }

  @Test func archiveTellsAboutItself() throws {
    let details = try TorchFile.read(Sample.file("zip, big-endian")).provenance.details
    #expect(details.contains(Provenance.Detail("byte order", "big")))
    #expect(details.contains(Provenance.Detail("archive root", "archive")))
    #expect(details.contains(Provenance.Detail("archive version", "3")))
    #expect(details.contains(Provenance.Detail("storage alignment", "64")))
  }

  @Test func wrappersAreUnwrappedInTurn() throws {
    let compiled = try TorchFile.read(Sample.file("zip, compiled")).provenance.notes
    #expect(
      compiled == [
        #"took the weights from "model""#, #"removed the prefix "_orig_mod." of all names"#,
        #"removed the prefix "module." of all names"#,
      ])
    let nested = try TorchFile.read(Sample.file("zip, nested checkpoint")).provenance
    #expect(nested.notes.first == #"took the weights from "model.state_dict""#)
    #expect(nested.notes.contains(#"left aside "ema" (dict of 9, 9 tensors)"#))
    #expect(nested.metadata == [Provenance.Detail("version", "3")])
  }

  @Test func wholeModuleNamesItsClass() throws {
    let told = try TorchFile.read(Sample.file("legacy, module")).provenance
    #expect(told.format == "PyTorch module, legacy stream")
    #expect(told.details.contains(Provenance.Detail("module class", "torch.nn.modules.container.Sequential")))
  }

  @Test func whatIsNotDenseIsLeftOutByName() throws {
    let notes = try TorchFile.read(Sample.file("zip, odd kinds")).provenance.notes
    #expect(
      notes == [
        #""quantized" is quantized (qint8, scale 0.1, zero point 0), shown as real numbers"#,
        #""sparse" is sparse (sparse_coo, 3 values), shown with its zeros"#,
        #"left out 1 tensor: on the meta device, without data: "meta""#,
        #"left out 1 tensor: a lazy conjugate of its storage: "conjugate""#,
        #"left out 1 tensor: of dtype complex32: "half complex""#,
      ])
  }

  @Test func formatsAreNamed() throws {
    for (name, format) in [
      ("zip, protocol 2", "PyTorch state_dict, zip archive"), ("zip, bare tensor", "PyTorch tensor, zip archive"),
      ("zip, list", "PyTorch tensors, zip archive"), ("zip, optimizer", "PyTorch optimizer state, zip archive"),
      ("zip, no tensors", "PyTorch object, zip archive"), ("tar", "PyTorch state_dict, tar archive"),
    ] {
      #expect(try TorchFile.read(Sample.file(name)).provenance.format == format)
    }
  }

  // MARK: - Picking an entry

  @Test func keyPicksAnEntry() throws {
    let halves = try Sample.file("zip, two halves")
    #expect(try TorchFile.read(halves, options: .init(key: "decoder")).names == ["weight"])
    #expect(try TorchFile.read(halves, options: .init(key: "encoder.weight")).names == ["weight"])

    let nested = try Sample.file("zip, nested checkpoint")
    let ema = try TorchFile.read(nested, options: .init(key: "ema"))
    #expect(ema.names.first == "0.weight")
    #expect(ema.provenance.notes.first == #"took the weights from "ema""#)

    let optimizer = try TorchFile.read(Sample.file("zip, checkpoint"), options: .init(key: "optimizer"))
    #expect(optimizer.entries.count == 6)
    #expect(throws: TorchError.noSuchKey("elephant", available: ["encoder", "decoder", "epoch"])) {
      try TorchFile.read(halves, options: .init(key: "elephant"))
    }
    #expect(throws: TorchError.noTensors(key: "epoch")) { try TorchFile.read(halves, options: .init(key: "epoch")) }
  }

  // MARK: - Sharing

  @Test(arguments: ["zip, views", "legacy, views"]) func sharedStoragesShareBytes(_ name: String) throws {
    let table = try TorchFile.read(Sample.file(name))
    let addresses = try ["whole", "transposed", "offset", "stepped", "scalar", "expanded"].map { name in
      guard case .bytes(let bytes) = try #require(table[name]).storage else { return nil as UnsafeRawPointer? }
      return bytes.buffer.baseAddress
    }
    #expect(Set(addresses).count == 1)
  }
}
