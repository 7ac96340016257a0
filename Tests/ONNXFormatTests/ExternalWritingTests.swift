import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// A new folder that is removed with what is in it.
private final class Folder {
  let path: String

  init() throws {
    var name = Array("/tmp/onnx-writing-XXXXXX".utf8CString)
    try #require(mkdtemp(&name) != nil)
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in listing(path) { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

/// Sums of x and constants of 1, 3,000 and 600 elements.
private func graph() throws -> Graph {
  var graph = Graph(name: "sums")
  var last = graph.addValue(GraphValue(name: "x", type: .tensor(.float32, [1])))
  graph.inputs = [last]
  for (index, count) in [1, 3000, 600].enumerated() {
    let constant = graph.addConstant("c\(index)", try Tensor([count], (0..<count).map { Float($0 + index) }))
    let sum = graph.addValue(GraphValue(name: "y\(index)", type: .tensor(.float32, [.known(count)])))
    graph.nodes.append(Node(name: "add\(index)", op: Add(), inputs: [graph.inputs[0], constant], outputs: [sum]))
    last = sum
  }
  graph.outputs = [last]
  return graph
}

@Test func elementsGoToTheFileBeside() throws {
  let folder = try Folder()
  var options = ONNXFile.WritingOptions()
  options.externalData = true
  let given = try graph()
  let path = "\(folder.path)/m.onnx"
  try ONNXFile.write(given, to: path, options: options)
  #expect(listing(folder.path) == ["m.onnx", "m.onnx.data"])
  // 12,000 bytes from a page's start; 2,400 from a cache line's.
  let data = try ByteView(mapping: path + ".data")
  #expect(data.count == 12_032 + 2_400)
  let copy = try ONNXFile.read(try ByteView(mapping: path), folder: folder.path)
  #expect(copy.difference(from: given) == nil)
  let paths = copy.usedConstants.map { copy[$0].constant?.denseBytes?.path }
  #expect(paths == [path, path + ".data", path + ".data"])
}

@Test func bothFilesOrNone() throws {
  let folder = try Folder()
  var options = ONNXFile.WritingOptions()
  options.externalData = true
  let path = "\(folder.path)/m.onnx"
  for taken in [path, path + ".data"] {
    try AtomicFile.write([1, 2, 3], to: taken)
    #expect(throws: ONNXError.output(.exists(path: taken))) {
      try ONNXFile.write(try graph(), to: path, options: options)
    }
    #expect(listing(folder.path).count == 1)
    #expect(try ByteView(mapping: taken).array == [1, 2, 3])
    unlink(taken)
  }
  let given = try graph()
  try AtomicFile.write([1], to: path)
  try AtomicFile.write([1], to: path + ".data")
  options.overwrite = true
  try ONNXFile.write(given, to: path, options: options)
  #expect(listing(folder.path) == ["m.onnx", "m.onnx.data"])
  #expect(try ONNXFile.read(try ByteView(mapping: path), folder: folder.path).difference(from: given) == nil)
}

@Test func aProblemLeavesNoFile() throws {
  let folder = try Folder()
  var options = ONNXFile.WritingOptions()
  options.opset = 12
  #expect(throws: ONNXError.self) { try ONNXFile.write(try graph(), to: "\(folder.path)/m.onnx", options: options) }
  #expect(listing(folder.path).isEmpty)
}
