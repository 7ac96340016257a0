import Bytes
import Glibc
import GraphIR
import ONNXFormat
import Tensors
import Testing

/// The public ONNX suite, as make_onnx_suite.py writes it, in the folder that the environment variable names.
private let suite = getenv("ONNX_SUITE").map { String(cString: $0) } ?? ""

/// The names in `folder`, sorted.
func listing(_ folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

@Test(.enabled(if: !suite.isEmpty, "ONNX_SUITE names no folder"))
func everyModelOfTheSuiteOpens() throws {
  var opened = 0
  var notes = 0
  var unknown: [String: Int] = [:]
  var refused: [String] = []
  var files = 0
  for kind in listing(suite) {
    for name in listing("\(suite)/\(kind)") {
      let folder = "\(suite)/\(kind)/\(name)"
      do {
        let graph = try ONNXFile.read(try ByteView(mapping: "\(folder)/model.onnx"), folder: folder)
        opened += 1
        notes += graph.provenance.notes.isEmpty ? 0 : 1
        for note in graph.provenance.notes { print("note: \(kind)/\(name): \(note)") }
        for node in graph.nodes where node.op is UnknownOperator { unknown["\(node.op.identifier)", default: 0] += 1 }
        files += try readData(folder, graph)
      } catch {
        refused.append("\(kind)/\(name): \(error)")
      }
    }
  }
  for line in refused { print("refused: \(line)") }
  for (op, count) in unknown.sorted(by: { $0.key < $1.key }) { print("unknown: \(op) \(count)") }
  print("opened \(opened), refused \(refused.count), with notes \(notes), data files read \(files)")
  #expect(opened == 2033)
  #expect(refused.isEmpty)
}

@Test(.enabled(if: !suite.isEmpty, "ONNX_SUITE names no folder"))
func noModelOfTheSuiteIsAgainstTheSpecification() throws {
  for kind in listing(suite) {
    for name in listing("\(suite)/\(kind)") {
      let folder = "\(suite)/\(kind)/\(name)"
      let found = ONNXFile.check(try ByteView(mapping: "\(folder)/model.onnx"), folder: folder)
      #expect(found.errors == 0, "\(kind)/\(name): \(found.listed)")
    }
  }
}

/// Reads the test data beside a model with the types of its inputs and outputs.
private func readData(_ folder: String, _ graph: Graph) throws -> Int {
  var count = 0
  for set in listing(folder) where set.hasPrefix("test_data_set_") {
    for (ids, kind) in [(graph.inputs, "input"), (graph.outputs, "output")] {
      for (index, id) in ids.enumerated() {
        let path = "\(folder)/\(set)/\(kind)_\(index).pb"
        guard access(path, R_OK) == 0, let type = graph[id].type else { continue }
        _ = try ONNXData.read(try ByteView(mapping: path), as: type)
        count += 1
      }
    }
  }
  return count
}
