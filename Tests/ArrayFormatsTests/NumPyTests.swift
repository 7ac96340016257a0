import ArrayFormats
import Bytes
import Tensors
import Testing

private func read(_ bytes: [UInt8], limits: Limits = Limits()) throws(ArrayFormatError) -> Tensor {
  try NPY.read(ByteView(bytes), limits: limits)
}

private func failure(_ bytes: [UInt8]) -> String? { message { () throws(ArrayFormatError) in _ = try read(bytes) } }

/// A version 1 file with this header.
private func file(_ header: String, _ elements: [UInt8] = [], version: [UInt8] = [1, 0]) -> [UInt8] {
  var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + version
  bytes.append(littleEndian: UInt16(header.utf8.count))
  return bytes + Array(header.utf8) + elements
}

@Suite struct NPYReading {
  @Test(arguments: NPYReference.all)
  func everyElementTypeInBothByteOrders(_ reference: NPYReference) throws {
    for bytes in [reference.little, reference.big] {
      let tensor = try read(bytes)
      #expect(tensor.elementType == reference.type)
      #expect(tensor.shape.extents == [2, 3])
      #expect(tensor.dense().denseBytes?.array == reference.elements)
    }
  }

  @Test func elementsStayInTheFile() throws {
    let bytes = ByteView(NPYReference.all[0].little)
    let tensor = try NPY.read(bytes)
    #expect(tensor.denseBytes?.buffer.baseAddress == bytes.buffer.baseAddress?.advanced(by: 128))
  }

  @Test func fortranOrderIsAStridedView() throws {
    let tensor = try read(ArrayReference.fortran)
    #expect(tensor.shape.extents == [2, 3, 4])
    #expect(tensor.strides == [1, 2, 6])
    #expect(try tensor.integers() == Array(0..<24))
  }

  @Test func shapesAndVersions() throws {
    let scalar = try read(ArrayReference.scalar)
    #expect(scalar.rank == 0)
    #expect(try scalar.elements(Double.self) == [2.5])
    #expect(try read(ArrayReference.vector).integers() == [1, 2, 3])
    #expect(try read(ArrayReference.empty).shape.extents == [0, 3])
    #expect(try read(ArrayReference.version2).integers() == Array(0..<24))
    #expect(try read(ArrayReference.version3).integers() == Array(0..<24))
    // As Python 2 wrote it.
    #expect(
      try read(file("{'descr': '|u1', 'fortran_order': False, 'shape': (2L, 1L), }\n", [4, 5])).integers() == [4, 5])
  }

  @Test func whatIsNotSupportedIsRefusedByName() {
    #expect(
      failure(ArrayReference.objects)
        == "an array of Python objects, which are pickled, (npy type \"|O\") is not supported")
    #expect(failure(ArrayReference.strings)?.hasPrefix("an array of strings (npy type \"<U2\")") == true)
    #expect(failure(ArrayReference.bytes)?.hasPrefix("an array of strings") == true)
    #expect(failure(ArrayReference.records)?.hasPrefix("an array of structured elements") == true)
    #expect(failure(ArrayReference.dates)?.hasPrefix("an array of dates") == true)
    #expect(failure(ArrayReference.longDouble)?.hasPrefix("a float wider than 64 bits") == true)
  }
}

@Suite struct MalformedNPY {
  private let good = "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }\n"

  @Test func everyTruncationIsRefused() {
    for bytes in [ArrayReference.fortran, ArrayReference.version2, ArrayReference.scalar] {
      for count in 0..<bytes.count { #expect(failure(Array(bytes.prefix(count))) != nil, "\(count) bytes") }
      #expect(failure(bytes + [0]) != nil)
    }
  }

  @Test func prefixes() {
    #expect(failure(file(good, [1, 2])) == nil)
    #expect(failure(Array("NUMPY".utf8)) == "no npy magic at offset 0")
    #expect(failure(file(good, [1, 2], version: [4, 0])) == "npy version 4.0 at offset 6")
    #expect(failure(file(good, [1, 2], version: [1, 1])) == "npy version 1.1 at offset 6")
    var long: [UInt8] = [0x93] + Array("NUMPY".utf8) + [2, 0]
    long.append(littleEndian: UInt32.max)
    #expect(failure(long) == "npy header's length is 4294967295, the limit is 1048576")
  }

  @Test(arguments: [
    "",
    "{}",
    "{'descr': '|u1', 'fortran_order': False}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2,)",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2,)} ()",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), 'more': 1}",
    "{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (2,)}",
    "{'descr': '|u1', 'fortran_order': 0, 'shape': (2,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': [2]}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (-2,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2.0,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999999,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (,)}",
    "{'descr': 'u1', 'fortran_order': False, 'shape': (2,)}",
    "{'descr': '|u2', 'fortran_order': False, 'shape': (1,)}",
    "{'descr': '=u2', 'fortran_order': False, 'shape': (1,)}",
    "{'descr': '', 'fortran_order': False, 'shape': (2,)}",
    "{'descr': '|u1, 'fortran_order': False, 'shape': (2,)}",
    "{'descr': '\\x7cu1', 'fortran_order': False, 'shape': (2,)}",
    "{'descr': None, 'fortran_order': False, 'shape': (2,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (__import__('os'),)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (4611686018427387904, 4)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (3,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (1,)}",
  ])
  func headersAreParsedStrictly(_ header: String) { #expect(failure(file(header, [1, 2])) != nil) }

  @Test func errorsSayWhatWasExpected() {
    #expect(
      failure(file("{'descr': '|u1', 'fortran_order': False, 'shape': (3,)}", [1, 2]))
        == "npy array of [3] uint8 needs 3 bytes of storage, 2 are there at offset 65")
    #expect(failure(file("{'descr' '|u1'}")) == "npy header: \":\" expected at offset 19")
    let deep = "(" + String(repeating: "1,", count: 33) + ")"
    #expect(
      failure(file("{'descr': '|u1', 'fortran_order': False, 'shape': \(deep)}", [1]))
        == "npy array of more than 32 axes at offset 10")
  }

  @Test func mutationsNeverTrap() {
    for bytes in mutations(of: ArrayReference.fortran, count: 10_000) {
      if let tensor = try? read(bytes) { #expect(tensor.dense().denseBytes?.count == tensor.byteCount) }
    }
  }
}

@Suite struct NPYWriting {
  @Test(arguments: NPYReference.all)
  func isWhatNumPyWrites(_ reference: NPYReference) throws {
    let pieces = try NPY.pieces(of: read(reference.little))
    #expect(pieces.flatMap(\.array) == reference.little)
  }

  @Test func shapesAndStrides() throws {
    for bytes in [ArrayReference.scalar, ArrayReference.vector, ArrayReference.empty] {
      #expect(try NPY.pieces(of: read(bytes)).flatMap(\.array) == bytes)
    }
    // A strided view is written row-major.
    let written = try NPY.pieces(of: read(ArrayReference.fortran)).flatMap(\.array)
    #expect(written.suffix(48) == ArrayReference.version2.suffix(48))
    #expect(try read(written).strides == [12, 4, 1])
  }

  @Test func whatNumPyLacksIsRefused() throws {
    let half = try Tensor([1], [BFloat16(1)])
    #expect(
      message { () throws(ArrayFormatError) in _ = try NPY.pieces(of: half) }
        == "bfloat16 in an npy file is not supported")
    let text = try Tensor([1], strings: ["a"])
    #expect(
      message { () throws(ArrayFormatError) in _ = try NPY.pieces(of: text) }
        == "string in an npy file is not supported")
  }

  @Test func filesAreNotReplacedUnasked() throws {
    try withTemporaryPath { path in
      let tensor = try Tensor([2], [Float(1), 2])
      try NPY.write(tensor, to: path)
      #expect(try NPY.read(ByteView(mapping: path)).elements(Float.self) == [1, 2])
      #expect(throws: ArrayFormatError.bytes(.exists(path: path))) { try NPY.write(tensor, to: path) }
      try NPY.write(Tensor([1], [Float(3)]), to: path, overwrite: true)
      #expect(try NPY.read(ByteView(mapping: path)).elements(Float.self) == [3])
    }
  }
}

@Suite struct NPZFiles {
  @Test(arguments: [ArrayReference.npz, ArrayReference.npzDeflated])
  func readsWhatNumPyWrote(_ bytes: [UInt8]) throws {
    #expect(NPZ.recognizes(try ZipArchive(ByteView(bytes))))
    let table = try NPZ.read(ByteView(bytes))
    #expect(table.names == ["weight", "bias"])
    #expect(try table["weight"]?.elements(Float.self) == [0, 1, 2, 3, 4, 5])
    #expect(table["weight"]?.shape.extents == [2, 3])
    #expect(try table["bias"]?.integers() == [1, -1])
  }

  @Test func writesWhatItReads() throws {
    try withTemporaryPath { path in
      let table = try NPZ.read(ByteView(ArrayReference.npz))
      try NPZ.write(table.entries, to: path)
      let file = try ByteView(mapping: path)
      let again = try NPZ.read(file)
      #expect(again.names == ["weight", "bias"])
      #expect(try again["weight"]?.elements(Float.self) == [0, 1, 2, 3, 4, 5])
      #expect(again.entries.allSatisfy { $0.tensor.denseBytes.map { $0.offset % 64 == 0 && $0.path == path } == true })
    }
  }

  @Test func errorsNameTheEntry() throws {
    func npz(_ name: String, _ bytes: [UInt8]) throws -> [UInt8] {
      var writer = ZipWriter(to: MemorySink())
      try writer.add(name, ByteView(bytes))
      return try writer.finish().bytes
    }
    func failure(_ bytes: [UInt8]) -> String? {
      message { () throws(ArrayFormatError) in _ = try NPZ.read(ByteView(bytes)) }
    }
    #expect(
      failure(try npz("a.npy", ArrayReference.objects))?.hasPrefix("\"a.npy\": an array of Python objects") == true)
    #expect(failure(try npz("a.npy", [1, 2])) == "\"a.npy\": no npy magic at offset 35")
    #expect(failure(try npz("a.txt", [])) == "npz entry \"a.txt\", which is not named .npy, is not supported")
    #expect(failure([1, 2, 3])?.hasPrefix("zip: no end-of-central-directory record") == true)
    var damaged = ArrayReference.npz
    let weight = try #require(try NPZ.read(ByteView(damaged))["weight"]?.denseBytes)
    damaged[weight.offset] ^= 1
    #expect(failure(damaged)?.contains("CRC-32") == true)
    #expect(throws: Never.self) { try NPZ.read(ByteView(damaged), verifyingChecksums: false) }
  }

  @Test func twoTensorsOfOneNameAreRefused() throws {
    let entry = WeightTable.Entry(name: "a", tensor: Tensor(scalar: Float(1)))
    withTemporaryPath { path in
      #expect(
        message { () throws(ArrayFormatError) in try NPZ.write([entry, entry], to: path) }?.contains("\"a.npy\"")
          == true)
    }
  }
}

@Suite struct CSVWriting {
  @Test func numbersAreShortest() throws {
    let table = try Tensor([2, 2], [Float(0.1), -2, .nan, 1e-20])
    #expect(try CSV.text(table, columns: ["x", "a \"b\", c"]) == "x,\"a \"\"b\"\", c\"\n0.1,-2.0\nnan,1e-20\n")
    #expect(try CSV.text(Tensor([1, 2], [Int64.max, -1])) == "9223372036854775807,-1\n")
    #expect(try CSV.text(Tensor([0, 2], [Double]())) == "")
  }

  @Test func otherShapesAreRefused() throws {
    let vector = try Tensor([2], [Float(1), 2])
    #expect(
      message { () throws(ArrayFormatError) in _ = try CSV.text(vector) }
        == "a tensor of shape 2 as CSV is not supported")
  }
}
