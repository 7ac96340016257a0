import ArrayFormats
import Bytes
import Tensors
import Testing

private func file(_ header: String, _ elements: Int, length: UInt64? = nil) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian: length ?? UInt64(header.utf8.count))
  return bytes + Array(header.utf8) + (0..<elements).map { UInt8(truncatingIfNeeded: $0) }
}

private func failure(_ bytes: [UInt8], limits: Limits = Limits()) -> String? {
  message { () throws(ArrayFormatError) in _ = try SafeTensors.read(ByteView(bytes), limits: limits) }
}

@Suite struct SafeTensorsReading {
  @Test func readsWhatTheReferenceWrote() throws {
    let bytes = ByteView(ArrayReference.safetensors)
    #expect(SafeTensors.recognizes(bytes))
    #expect(SafeTensors.recognizes(try bytes.slice(from: 0, count: 20)))
    #expect(!SafeTensors.recognizes(ByteView(ArrayReference.npz)))
    #expect(!SafeTensors.recognizes(ByteView(Array("{\"a\": {\"b\": {}}}".utf8))))
    let table = try SafeTensors.read(bytes)
    #expect(table.names == ["a.i64", "b.f32", "empty", "c.bf16", "e.f8", "d.bool"])
    #expect(table.provenance.metadata == [Provenance.Detail("format", "pt")])
    #expect(try table["a.i64"]?.integers() == [-1_099_511_627_776, 7])
    #expect(try table["b.f32"]?.elements(Float.self) == [0.5, -1.5])
    #expect(table["b.f32"]?.shape.extents == [1, 2])
    #expect(try table["c.bf16"]?.doubles() == [1, -3.140625])
    #expect(try table["d.bool"]?.elements(Bool.self) == [true, false, true])
    #expect(try table["e.f8"]?.doubles() == [1, -448, 0.0625])
    #expect(table["empty"]?.shape.extents == [0, 3])
    #expect(table["b.f32"]?.denseBytes?.offset == 8 + 400 + 16)
  }

  @Test func isWrittenAsTheReferenceWritesIt() throws {
    var sink = MemorySink()
    try SafeTensors.write(SafeTensors.read(ByteView(ArrayReference.safetensors)), to: &sink)
    #expect(sink.bytes == ArrayReference.safetensors)
  }

  @Test func narrowTypesAreWrittenLastAndListedInPlace() throws {
    var table = WeightTable(provenance: Provenance(format: "test"))
    table.set("flag", try Tensor([3], [true, false, true]))
    table.set("weight", try Tensor([2], [Float(1), 2]))
    try withTemporaryPath { path in
      try SafeTensors.write(table, to: path)
      let again = try SafeTensors.read(ByteView(mapping: path))
      #expect(again.names == ["flag", "weight"])
      #expect(again["weight"]?.denseBytes.map { $0.offset % 8 } == 0)
      #expect(try again["flag"]?.elements(Bool.self) == [true, false, true])
    }
  }

  @Test func stridedTensorsAreWrittenRowMajor() throws {
    var table = WeightTable(provenance: Provenance(format: "test"))
    let storage = ByteView((0..<6).map { UInt8($0) })
    table.set("t", try Tensor(.uint8, Shape([3, 2]), strides: [1, 3], bytes: storage))
    var sink = MemorySink()
    try SafeTensors.write(table, to: &sink)
    #expect(Array(sink.bytes.suffix(6)) == [0, 3, 1, 4, 2, 5])
  }

  @Test func whatTheFormatLacksIsRefused() throws {
    for (name, tensor) in [
      ("s", try Tensor([1], strings: ["x"])),
      ("q", try Tensor(.int4, Shape([2]), bytes: ByteView([1]))),
      ("odd", try Tensor(.float4e2m1, Shape([3]), bytes: ByteView([1, 2]))),
      ("__metadata__", Tensor(scalar: Float(1))),
    ] {
      var table = WeightTable(provenance: Provenance(format: "test"))
      table.set(name, tensor)
      var sink = MemorySink()
      #expect(
        message { () throws(ArrayFormatError) in try SafeTensors.write(table, to: &sink) }?.contains("\"\(name)\"")
          == true)
    }
  }
}

@Suite struct MalformedSafeTensors {
  @Test func theHeaderMustFit() {
    #expect(failure([])?.hasPrefix("ends too early: 8 bytes expected") == true)
    #expect(failure(file("{}", 0)) == nil)
    #expect(failure(file("{}", 0, length: 3)) == "ends too early: 3 bytes expected at offset 8, 2 left")
    #expect(failure(file("{}", 0, length: .max))?.hasPrefix("safetensors header's length is") == true)
    #expect(failure(file(" {}", 0)) == "safetensors header does not begin with \"{\" at offset 8")
    #expect(failure(file("", 0)) != nil)
    #expect(failure(file("[]", 0)) != nil)
    #expect(failure(file("{\"a\": ", 0))?.hasPrefix("JSON: a value expected, the text ends at line 1") == true)
    #expect(failure(file("{\"\u{ff}\"}", 0)) != nil)
    var limits = Limits()
    limits.jsonBytes = 1
    #expect(failure(file("{}", 0), limits: limits) == "safetensors header's length is 2, the limit is 1")
  }

  @Test func everyTruncationIsRefused() {
    for count in 0..<ArrayReference.safetensors.count {
      #expect(failure(Array(ArrayReference.safetensors.prefix(count))) != nil, "\(count) bytes")
    }
    #expect(failure(ArrayReference.safetensors + [0])?.hasPrefix("1 bytes that no tensor describes") == true)
  }

  private func tensor(_ name: String, _ fields: String) -> String { "\"\(name)\":{\(fields)}" }
  private func tensor(_ name: String, _ shape: [Int], _ begin: Int, _ end: Int) -> String {
    tensor(name, "\"dtype\":\"U8\",\"shape\":\(shape),\"data_offsets\":[\(begin),\(end)]")
  }

  @Test func everyByteIsDescribedOnce() {
    func failure(_ tensors: String..., elements: Int) -> String? {
      ArrayFormatsTests.failure(file("{" + tensors.joined(separator: ",") + "}", elements))
    }
    #expect(failure(tensor("a", [2], 0, 2), tensor("b", [3], 2, 5), elements: 5) == nil)
    #expect(failure(tensor("b", [3], 2, 5), tensor("a", [2], 0, 2), elements: 5) == nil)
    #expect(
      failure(tensor("a", [2], 0, 2), tensor("b", [2], 3, 5), elements: 5)
        == "tensor \"b\": data_offsets [3, 5] leave a gap after 2")
    #expect(failure(tensor("a", [2], 1, 3), elements: 3) == "tensor \"a\": data_offsets [1, 3] leave a gap after 0")
    #expect(
      failure(tensor("a", [2], 0, 2), tensor("b", [4], 1, 5), elements: 5)
        == "tensor \"b\": data_offsets [1, 5] overlap what ends at 2")
    #expect(
      failure(tensor("a", [2], 0, 2), tensor("b", [2], 0, 2), elements: 2)
        == "tensor \"b\": data_offsets [0, 2] overlap what ends at 2")
    #expect(failure(tensor("a", [6], 0, 6), elements: 5) == "tensor \"a\": data_offsets end at 6, the data at 5")
    #expect(failure(tensor("a", [2], 2, 0), elements: 2) != nil)
    #expect(failure(tensor("a", [2], -2, 0), elements: 2) != nil)
    #expect(failure(tensor("a", [0], 0, 0), tensor("b", [2], 0, 2), tensor("c", [0], 2, 2), elements: 2) == nil)
  }

  @Test func descriptionsMustFitTheirData() {
    func failure(_ fields: String, elements: Int = 8) -> String? {
      ArrayFormatsTests.failure(file("{\(tensor("a", fields))}", elements))
    }
    let rest = "\"shape\":[2],\"data_offsets\":[0,8]"
    #expect(failure("\"dtype\":\"F32\"," + rest) == nil)
    #expect(failure("\"dtype\":\"F64\"," + rest) == "tensor \"a\": needs 16 bytes of storage, 8 are there")
    #expect(failure("\"dtype\":\"F16\"," + rest) == "tensor \"a\": needs 4 bytes of storage, 8 are there")
    #expect(failure("\"dtype\":\"F6_E2M3\"," + rest) == "\"a\": safetensors dtype \"F6_E2M3\" is not supported")
    #expect(failure("\"dtype\":1," + rest) == "JSON: a.dtype: a string expected, 1 found")
    #expect(failure(rest) == "JSON: a: no member named \"dtype\"")
    #expect(failure("\"dtype\":\"F32\",\"data_offsets\":[0,8]") == "JSON: a: no member named \"shape\"")
    #expect(failure("\"dtype\":\"F32\",\"shape\":[2]") == "JSON: a: no member named \"data_offsets\"")
    #expect(
      failure("\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]")
        == "JSON: a.data_offsets: a list of two offsets expected, an array found")
    #expect(
      failure("\"dtype\":\"F32\",\"shape\":2,\"data_offsets\":[0,8]") == "JSON: a.shape: an array expected, 2 found")
    #expect(
      failure("\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]") == "tensor \"a\": shape [-2] is not possible")
    #expect(
      failure("\"dtype\":\"F32\",\"shape\":[2.5],\"data_offsets\":[0,8]")
        == "JSON: a.shape[0]: a whole number expected, 2.5 found")
    #expect(
      failure("\"dtype\":\"F32\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,8]")?.contains("is not possible")
        == true)
    #expect(failure("\"dtype\":\"F32\",\"shape\":[4611686018427387904],\"data_offsets\":[0,8]") != nil)
    #expect(
      failure("\"dtype\":\"F32\"," + rest + ",\"order\":\"F\"")
        == "JSON: a.order: no such member expected, string \"F\" found")
    let deep = "[" + [String](repeating: "1", count: 33).joined(separator: ",") + "]"
    #expect(
      failure("\"dtype\":\"U8\",\"shape\":\(deep),\"data_offsets\":[0,1]", elements: 1)
        == "tensor \"a\": 33 axes, the limit is 32")
  }

  @Test func namesAndMetadata() {
    let twice = tensor("a", [1], 0, 1) + "," + tensor("a", [1], 1, 2)
    #expect(failure(file("{\(twice)}", 2))?.hasPrefix("JSON: second member named \"a\"") == true)
    #expect(failure(file("{\"__metadata__\":{\"a\":1}}", 0)) == "JSON: __metadata__.a: a string expected, 1 found")
    #expect(failure(file("{\"__metadata__\":[]}", 0)) != nil)
    #expect(failure(file("{\"a\":null}", 0)) == "JSON: a: an object expected, null found")
  }

  @Test func mutationsNeverTrap() {
    for bytes in mutations(of: ArrayReference.safetensors, count: 10_000) {
      guard let table = try? SafeTensors.read(ByteView(bytes)) else { continue }
      for entry in table.entries { #expect(entry.tensor.denseBytes?.count == entry.tensor.byteCount) }
    }
  }
}
