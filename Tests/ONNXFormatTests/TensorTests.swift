import Bytes
import GraphIR
import ONNXFormat
import Tensors
import Testing

struct TensorFixture: CustomTestStringConvertible, Sendable {
  var name: String
  var type: ElementType
  var shape: [Int]
  var values: [Double]
  var bytes: ByteView

  init(_ name: String, _ type: ElementType, _ shape: [Int], _ values: [Double], _ bytes: String) {
    (self.name, self.type, self.shape, self.values) = (name, type, shape, values)
    self.bytes = hex(bytes)
  }

  var testDescription: String { name }
}

@Test(arguments: tensorFixtures)
func tensorHasTheElementsThatNumPyReads(_ fixture: TensorFixture) throws {
  let tensor = try ONNXData.readTensor(fixture.bytes)
  #expect(tensor.elementType == fixture.type)
  #expect(tensor.shape.extents == fixture.shape)
  #expect(try tensor.doubles() == fixture.values)
}

@Test func everyElementTypeHasAFixture() {
  let others: Set<ElementType> = [.string, .complex64, .complex128]
  #expect(Set(tensorFixtures.map(\.type)).union(others) == Set(ElementType.allCases))
}

@Test func stringsAreText() throws {
  let tensor = try ONNXData.readTensor(stringTensor)
  #expect(tensor.shape.extents == [2, 2])
  #expect(try tensor.strings() == ["", "a", "Grüße", "日本"])
}

@Test func complexNumbersArePairs() throws {
  let pairs: [Float] = [1, -2, 0.5, 4]
  let raw = Proto { tensor in
    tensor.int(1, 2)
    tensor.int(2, 14)
    tensor.bytes(4, pairs.flatMap { value in withUnsafeBytes(of: value) { Array($0) } })
  }
  let tensor = try ONNXData.readTensor(raw.view)
  #expect(tensor.elementType == .complex64)
  #expect(tensor.denseBytes?.array == pairs.flatMap { value in withUnsafeBytes(of: value) { Array($0) } })
}

@Test func packedAndRawElementsStayInTheFile() throws {
  for field in [4, 9] {
    let proto = Proto { tensor in
      tensor.int(1, 2)
      tensor.int(2, 1)
      tensor.bytes(field, [0, 0, 128, 63, 0, 0, 0, 192])
    }
    let bytes = proto.view
    let tensor = try ONNXData.readTensor(bytes)
    #expect(try tensor.doubles() == [1, -2])
    #expect(tensor.denseBytes?.buffer.baseAddress == bytes.buffer.baseAddress.map { $0 + bytes.count - 8 })
  }
}

@Test func unpackedAndSplitElementsAreTakenInOrder() throws {
  let split = Proto { tensor in
    tensor.bytes(4, [0, 0, 128, 63])
    tensor.int(1, 3)
    tensor.int(2, 1)
    tensor.float(4, -2)
    tensor.bytes(4, [0, 0, 64, 64])
  }
  #expect(try ONNXData.readTensor(split.view).doubles() == [1, -2, 3])
  let unpacked = Proto { tensor in
    tensor.int(1, 2)
    tensor.int(1, 2)
    tensor.int(2, 7)
    for value in [5, -6, 7, 1 << 40] { tensor.int(7, value) }
  }
  #expect(try ONNXData.readTensor(unpacked.view).integers() == [5, -6, 7, 1 << 40])
}

/// A TensorProto that contradicts itself: number fields, then one of elements, each byte 7.
struct WrongTensor: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var proto: Proto

  init(_ description: String, _ numbers: [(Int, Int)], field: Int = 9, bytes: Int) {
    testDescription = description
    proto = Proto { tensor in
      for (field, value) in numbers { tensor.int(field, value) }
      tensor.bytes(field, [UInt8](repeating: 7, count: bytes))
    }
  }
}

private let wrongTensors = [
  WrongTensor("too few elements", [(1, 3), (2, 1)], bytes: 8),
  WrongTensor("too many elements", [(1, 1), (2, 1)], bytes: 8),
  WrongTensor("no elements", [(1, 3), (2, 1)], bytes: 0),
  WrongTensor("negative extent", [(1, -1), (2, 1)], bytes: 8),
  WrongTensor("no type", [(1, 2)], bytes: 8),
  WrongTensor("unknown type", [(1, 2), (2, 99)], bytes: 8),
  WrongTensor("floats for int32", [(1, 2), (2, 6)], field: 4, bytes: 8),
  WrongTensor("bool that is 7", [(1, 8), (2, 9)], bytes: 8),
  WrongTensor("shape beyond counting", [(1, 1 << 40), (1, 1 << 40), (2, 1)], bytes: 8),
  WrongTensor("raw strings", [(1, 2), (2, 8)], bytes: 8),
  WrongTensor("too many axes", [(Int, Int)](repeating: (1, 1), count: 33) + [(2, 1)], bytes: 4),
]

@Test(arguments: wrongTensors)
func wrongTensorIsRefused(_ tensor: WrongTensor) {
  #expect(throws: ONNXError.self) { try ONNXData.readTensor(tensor.proto.view) }
}

@Test func elementsInTwoFieldsAreRefused() {
  let proto = Proto { tensor in
    tensor.int(1, 1)
    tensor.int(2, 1)
    tensor.bytes(9, [0, 0, 0, 0])
    tensor.bytes(4, [0, 0, 0, 0])
  }
  #expect(throws: ONNXError.self) { try ONNXData.readTensor(proto.view) }
}

@Test func entryOutOfRangeIsRefused() {
  let proto = Proto { tensor in
    tensor.int(1, 1)
    tensor.int(2, 3)
    tensor.int(5, 128)
  }
  #expect(throws: ONNXError.tensor(name: "", problem: "entry 128 is out of range for its type")) {
    try ONNXData.readTensor(proto.view)
  }
}

@Test func segmentIsRefusedByName() {
  let proto = Proto { tensor in
    tensor.int(1, 1)
    tensor.int(2, 1)
    tensor.message(3) { $0.int(1, 0) }
    tensor.text(8, "part")
    tensor.bytes(9, [0, 0, 0, 0])
  }
  #expect(throws: ONNXError.unsupported("tensor \"part\", of which this is only a segment,")) {
    try ONNXData.readTensor(proto.view)
  }
}

@Test func sparseTensorsAreMadeFull() throws {
  let graph = try ONNXFile.read(sparseModel)
  #expect(try graph.value(named: "w").flatMap { graph[$0].constant }?.doubles() == [0, 1.5, -2, 0, 0, 4])
  #expect(try graph.value(named: "z").flatMap { graph[$0].constant }?.integers() == [0, 7, -7, 0])
}

@Test func sparseTensorBeyondTheBudgetIsRefused() {
  func tensor(_ type: Int, _ extents: [Int], _ raw: [UInt8]) -> Proto {
    Proto { proto in
      for extent in extents { proto.int(1, extent) }
      proto.int(2, type)
      proto.text(8, "w")
      proto.bytes(9, raw)
    }
  }
  let proto = Proto { outer in
    outer.int(1, 8)
    outer.message(8) { $0.int(2, 17) }
    outer.message(7) { graph in
      graph.message(15) { sparse in
        sparse.message(1, tensor(1, [1], [0, 0, 0, 0]))
        sparse.message(2, tensor(7, [1], [0, 0, 0, 0, 0, 0, 0, 0]))
        sparse.int(3, 1 << 33)
      }
    }
  }
  #expect(isRefused(proto.view, for: "bytes allocated up to sparse tensor \"w\""))
}

@Test func containersHoldTheirValues() throws {
  let float = ValueType.tensor(.float32, nil)
  guard case .sequence(let tensors) = try ONNXData.read(sequenceOfTensors, as: .sequence(float)) else {
    Issue.record("no sequence")
    return
  }
  #expect(try tensors.map { try $0.tensor?.doubles() } == [[1, 2], [3]])
  #expect(tensors[1].tensor?.shape.extents == [1, 1])

  guard case .sequence(let lists) = try ONNXData.read(sequenceOfSequences, as: .sequence(.sequence(float))),
    case .sequence(let first) = lists[0], case .sequence(let second) = lists[1]
  else {
    Issue.record("no sequence of sequences")
    return
  }
  #expect(try first.map { try $0.tensor?.integers() } == [[1]])
  #expect(second.isEmpty)

  guard case .optional(let some) = try ONNXData.read(optionalTensor, as: .optional(float)),
    case .optional(let none) = try ONNXData.read(emptyOptional, as: .optional(float))
  else {
    Issue.record("no optional")
    return
  }
  #expect(try some?.tensor?.doubles() == [4, 5])
  #expect(none == nil)
}

@Test func mapsHoldTheirKeys() throws {
  let float = ValueType.tensor(.float32, nil)
  guard case .map(let keys, let values) = try ONNXData.read(integerMap, as: .map(key: .int64, value: float)),
    case .map(let names, let weights) = try ONNXData.read(stringMap, as: .map(key: .string, value: float))
  else {
    Issue.record("no map")
    return
  }
  #expect(try keys.integers() == [3, -4])
  #expect(try values.map { try $0.tensor?.doubles() } == [[1], [2]])
  #expect(try names.strings() == ["cat", "dog"])
  #expect(try weights.map { try $0.tensor?.doubles() } == [[0.25], [0.75]])
}
