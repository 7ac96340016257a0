import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// Seconds of processor time that `body` takes, whatever else the machine does.
private func seconds(_ body: () throws -> Void) rethrows -> Double {
  var begin = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin)
  try body()
  var end = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  return Double(end.tv_sec - begin.tv_sec) + Double(end.tv_nsec - begin.tv_nsec) * 1e-9
}

/// Bytes that the process has taken from the system.
private var residentBytes: Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss << 10
}

/// The message of what refuses `bytes`, checked to come soon and cheaply.
private func cheapRefusal(_ bytes: ByteView) throws -> String {
  var error: ONNXError?
  let before = residentBytes
  let time = seconds { error = refusal(of: bytes) }
  #expect(time < 1)
  #expect(residentBytes - before < 200 << 20)
  return try #require(error).description
}

@Test func deeplyNestedGraphsAreRefused() throws {
  var graph = Proto { $0.text(2, "innermost") }
  for _ in 0..<3_000 {
    let node = nodeProto("If", ["c"], ["y"], [("then_branch", .graph(graph))])
    graph = Proto { $0.message(1, node) }
  }
  let model = Proto { model in
    model.int(1, 8)
    model.message(7, graph)
    model.message(8) { $0.int(2, 17) }
  }
  #expect(try cheapRefusal(model.view).contains("nesting of messages is 101, the limit is 100"))
}

@Test func nestingWithinTheLimitIsRead() throws {
  func branch(_ node: Proto) -> Proto {
    Proto { graph in
      graph.message(1, node)
      graph.message(12) { $0.text(1, "y") }
    }
  }
  let leaf = branch(nodeProto("Not", ["c"], ["y"]))
  var node = nodeProto("Not", ["c"], ["y"])
  // Each If takes three levels: the graph, the node, the attribute.
  for _ in 0..<30 {
    node = nodeProto("If", ["c"], ["y"], [("then_branch", .graph(branch(node))), ("else_branch", .graph(leaf))])
  }
  var graph = try ONNXFile.read(TestModel(nodes: [node], inputs: [valueProto("c", 9, [])], outputs: ["y"]).view)
  for _ in 0..<30 { graph = try #require(graph.nodes[0].op as? If).thenBranch }
  #expect(graph.nodes[0].op is Not)
}

@Test func manyEmptyAttributesAreRefused() throws {
  let node = Proto { proto in
    proto.text(4, "Relu")
    for _ in 0..<2_000_000 { proto.message(5, Proto()) }
  }
  var model = TestModel()
  model.nodes = [node]
  #expect(try cheapRefusal(model.view).contains("bytes that its records need"))
}

@Test func repeatedGraphIsRefused() throws {
  let graph = Proto { $0.message(1, nodeProto("Relu", ["x"], ["y"])) }
  let model = Proto { model in
    model.int(1, 8)
    for _ in 0..<80_000 { model.message(7, graph) }
  }
  #expect(try cheapRefusal(model.view).contains("field graph of ModelProto a second time"))
}

@Test func alternatingOneofIsRefused() throws {
  let type = Proto { type in
    for _ in 0..<2 {
      type.message(1) { $0.int(1, 1) }
      type.message(4) { _ in }
    }
  }
  var model = TestModel()
  model.inputs = [
    Proto { info in
      info.text(1, "x")
      info.message(2, type)
    }
  ]
  #expect(try cheapRefusal(model.view).contains("field sequence_type of TypeProto beside one that excludes it"))
}

@Test func textWithNULIsRefused() throws {
  var model = TestModel()
  model.nodes = [nodeProto("Relu", ["x\0y"], ["y"])]
  #expect(try cheapRefusal(model.view).contains("NUL in input of NodeProto"))
}

@Test func wrongWireTypeIsRefused() throws {
  let model = Proto { model in
    model.text(1, "8")
    model.message(7) { $0.text(2, "g") }
  }
  #expect(try cheapRefusal(model.view).contains("field ir_version of ModelProto with wire type 2"))
}

@Test func lengthBeyondItsParentIsRefused() throws {
  let model = Proto { model in
    model.int(1, 8)
    model.message(7) { graph in
      graph.tag(1, 2)
      graph.bytes += [100, 0x0a, 1, 0x78]
    }
    model.text(6, String(repeating: "x", count: 200))
  }
  #expect(try cheapRefusal(model.view).contains("100 bytes expected at offset 6, 3 left"))
}

@Test func groupsAreRefusedAndUnknownFieldsSkipped() throws {
  var model = TestModel(nodes: [nodeProto("Relu", ["x"], ["y"])], inputs: [valueProto("x", 1, [2])], outputs: ["y"])
    .proto
  model.text(100, "of a later version")
  model.float(101, 1)
  model.message(26) { $0.text(1, "a device") }
  #expect(try ONNXFile.read(model.view).nodes.count == 1)
  model.tag(102, 3)
  #expect(try cheapRefusal(model.view).contains("a group"))
}

/// Unpacked, as ONNX's own writers leave the lists of attributes.
@Test func longListsAreRead() throws {
  let values = (0..<100_000).map { $0 % 1000 - 500 }
  let list = nodeProto("Custom", ["x"], ["y"], [("values", .ints(values))])
  let model = TestModel(nodes: [list], inputs: [valueProto("x", 1, [2])], outputs: ["y"])
  let node = try #require(try ONNXFile.read(model.view).nodes.first)
  guard case .ints(let read)? = (node.op as? UnknownOperator)?.attributes.first?.value else {
    Issue.record("no list")
    return
  }
  #expect(read == values)
}

@Test func hundredThousandNodesAreReadInTime() throws {
  var model = TestModel(inputs: [valueProto("v0", 1, [2])], outputs: ["v100000"])
  model.nodes = (0..<100_000).map { nodeProto("Relu", ["v\($0)"], ["v\($0 + 1)"]) }
  let bytes = model.view
  var count = 0
  let time = try seconds { count = try ONNXFile.read(bytes).nodes.count }
  #expect(count == 100_000)
  #expect(time < 5)
}

/// A sound model, and the ends of its outermost fields: there the format itself cannot tell that more is missing.
struct SoundModel: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var bytes: [UInt8]

  init(_ description: String, _ bytes: ByteView) {
    testDescription = description
    self.bytes = bytes.array
  }

  var fieldEnds: Set<Int> {
    var ends: Set<Int> = [0]
    var place = 0
    func varint() -> Int {
      var value = 0
      var shift = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        value |= Int(byte & 0x7f) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      return value
    }
    while place < bytes.count {
      let tag = varint()
      let payload = varint()
      if tag & 7 == 2 { place += payload }
      ends.insert(place)
    }
    return ends
  }
}

private let sound = [
  SoundModel("functions", functionModel), SoundModel("captures", captureModel), SoundModel("sparse", sparseModel),
  SoundModel("old", oldInitializerModel),
]

@Test(arguments: sound)
func everyTruncationIsAnError(_ model: SoundModel) {
  let ends = model.fieldEnds
  #expect(ends.contains(model.bytes.count))
  for count in 0..<model.bytes.count where !ends.contains(count) {
    let error = refusal(of: ByteView(model.bytes[..<count]))
    guard case .wire(.truncated)? = error else {
      Issue.record("\(count) bytes: \(error?.description ?? "read")")
      continue
    }
  }
}

@Test(arguments: sound)
func mutatedModelsAreReadOrRefused(_ model: SoundModel) {
  var state: UInt64 = 0x9e37_79b9_7f4a_7c15
  func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
  var refused = 0
  let rounds = 5_000
  let time = seconds {
    for _ in 0..<rounds {
      var bytes = model.bytes
      for _ in 0...random(4) {
        switch random(3) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.insert(UInt8(random(256)), at: random(bytes.count))
        default: bytes.remove(at: random(bytes.count))
        }
      }
      do {
        _ = try ONNXFile.read(ByteView(bytes))
      } catch {
        refused += 1
        if "\(error)".isEmpty { Issue.record("no message") }
      }
    }
  }
  // Most mutations break a length or a name.
  #expect(refused > rounds / 2)
  #expect(time < 20)
}

@Test func onlyModelsLookLikeModels() throws {
  for model in sound {
    #expect(ONNXFile.sniff(ByteView(model.bytes)))
    #expect(ONNXFile.sniff(ByteView(model.bytes[..<(model.bytes.count / 2)])))
  }
  #expect(ONNXFile.sniff(TestModel(nodes: [nodeProto("Relu", ["x"], ["y"])]).view))
  let others: [[UInt8]] = [
    [], [0x08], [0x08, 0x08], Array("<!DOCTYPE html><html></html>".utf8), Array(":) not a model, but text".utf8),
    Array("version https://git-lfs.github.com/spec/v1\n".utf8), [0x80, 0x02, 0x8a, 0x0a], Array("PK\u{3}\u{4}".utf8),
    [0x89] + Array("HDF\r\n\u{1a}\n".utf8), stringTensor.array, sequenceOfTensors.array, integerMap.array,
    [UInt8](repeating: 0, count: 4096),
  ]
  for other in others { #expect(!ONNXFile.sniff(ByteView(other))) }
}
