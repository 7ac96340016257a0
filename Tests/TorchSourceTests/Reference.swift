import Bytes
import GraphIR
import Tensors
import Testing
import TorchSource

/// What `Samples/make_reference.py` wrote: networks with what PyTorch makes of them.
struct Reference: Sendable {
  struct Output: Sendable {
    var shape: [Int]
    /// Every `step`-th element.
    var step: Int
    /// As PyTorch calls it: `float32`.
    var type: String
    var values: [Double]
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var network: String
    var input: [Int]
    /// For networks that read words: how many there are.
    var tokens: Int
    var arguments: [String: String]
    var parameters: [(name: String, shape: [Int])] = []
    var nodes: [(name: String, shape: [Int])] = []
    var outputs: [Output] = []

    var testDescription: String {
      ([network] + arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(separator: " ")
    }

    /// The parameters, made from their names as the script makes them.
    func weights() throws -> WeightTable {
      var table = WeightTable(provenance: Provenance(format: "test"))
      for (name, shape) in parameters { table.set(name, try Reference.parameter(name, shape)) }
      return table
    }

    func inputTensor() throws -> Tensor {
      let unit = Reference.elements("input", count: input.reduce(1, *))
      return tokens > 0
        ? try Tensor(input, unit.map { Int64($0 * Double(tokens)) }) : try Tensor(input, unit.map { Float(2 * $0 - 1) })
    }

    /// The input's shape with the batch left open.
    var inputShape: [Dimension] { [.symbol("N")] + input.dropFirst().map { .known($0) } }

    func source() throws -> ModuleSource { try Reference.source(file) }
  }

  struct BuiltIn: Sendable {
    var name: String
    var parameterCount: Int
    var digest: String
    /// The input that gives `outputs`, of those that have them.
    var input: [Int]?
    var nodes: [(name: String, shape: [Int])] = []
    var outputs: [Output] = []
  }

  /// A network or function as `torch.jit` saved it.
  struct Script: Sendable, CustomTestStringConvertible {
    /// `traced masks`
    var name: String
    var input: [Int]
    var archive: [UInt8] = []
    var outputs: [Output] = []
    var testDescription: String { name }
  }

  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var input: [Int]
    var outputs: [Output] = []
    var testDescription: String { name }
    var path: String { "\(Reference.shared)/models/\(name)" }
    var isThere: Bool { (try? ByteView(mapping: path)) != nil }
  }

  var cases: [Case] = []
  var builtIns: [BuiltIn] = []
  var files: [File] = []
  var scripts: [Script] = []

  static let samples = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Samples"
  static let root = samples + "/../../.."
  static let shared = root + "/../shared"
  static let all = Reference()

  init() {
    let text = ["reference.txt", "scripts.txt"].map { name in
      (try? ByteView(mapping: Reference.samples + "/\(name)").text) ?? ""
    }.joined()
    /// Where nodes and outputs belong that follow.
    var last = 0
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "case":
        // Values of arguments may hold spaces: a word without `=` belongs to the one before.
        var arguments: [String] = []
        for word in words.dropFirst(5) {
          if word.contains("=") { arguments.append(word) } else { arguments[arguments.count - 1] += " " + word }
        }
        cases.append(
          Case(
            file: words[1], network: words[2], input: Reference.shape(words[3]), tokens: Int(words[4]) ?? 0,
            arguments: Dictionary(
              uniqueKeysWithValues: arguments.map { argument in
                let parts = argument.split(separator: "=", maxSplits: 1)
                return (String(parts[0]), String(parts[1]))
              })))
        last = 0
      case "architecture":
        builtIns.append(
          BuiltIn(
            name: words[1], parameterCount: Int(words[2]) ?? 0, digest: words[3],
            input: words.count > 4 ? Reference.shape(words[4]) : nil))
        last = 1
      case "file":
        files.append(File(name: words[1], source: words[2], input: Reference.shape(words[3])))
        last = 2
      case "script":
        scripts.append(Script(name: "\(words[1]) \(words[2])", input: Reference.shape(words[3])))
        last = 3
      case "archive": scripts[scripts.count - 1].archive = Reference.bytes(words[1])
      case "parameter": cases[cases.count - 1].parameters.append((words[1], Reference.shape(words[2])))
      case "node":
        let node = (name: words[1], shape: Reference.shape(words[2]))
        if last == 0 {
          cases[cases.count - 1].nodes.append(node)
        } else {
          builtIns[builtIns.count - 1].nodes.append(node)
        }
      case "output":
        let output = Output(
          shape: Reference.shape(words[1]), step: Int(words[2]) ?? 1, type: words[3],
          values: words.dropFirst(4).compactMap(Double.init))
        switch last {
        case 0: cases[cases.count - 1].outputs.append(output)
        case 1: builtIns[builtIns.count - 1].outputs.append(output)
        case 2: files[files.count - 1].outputs.append(output)
        default: scripts[scripts.count - 1].outputs.append(output)
        }
      default: break
      }
    }
  }

  private static func shape(_ text: String) -> [Int] {
    text == "scalar" ? [] : text.split(separator: "x").compactMap { Int($0) }
  }

  /// The bytes that pairs of hexadecimal digits stand for.
  private static func bytes(_ digits: String) -> [UInt8] {
    let values = digits.utf8.map { $0 < UInt8(ascii: "a") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10 }
    return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// The input that the script makes for this shape.
  static func input(_ shape: [Int]) throws -> Tensor {
    try Tensor(shape, elements("input", count: shape.reduce(1, *)).map { Float(2 * $0 - 1) })
  }

  static func text(_ path: String) throws -> String { try ByteView(mapping: path).text }

  static func source(_ file: String) throws -> ModuleSource {
    let folders = [samples, root + "/Fixtures/architectures"]
    let path = folders.map { "\($0)/\(file)" }.first { (try? ByteView(mapping: $0)) != nil }
    return ModuleSource(text: try text(path ?? file), file: file)
  }

  /// `count` numbers from 0 to 1 that depend on nothing but the name; `elements` of the script.
  static func elements(_ name: String, count: Int) -> [Double] {
    var seed: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<count).map { index in
      var x = UInt64(index) &* 0x9e37_79b9_7f4a_7c15 &+ seed
      x ^= x >> 31
      x = x &* 0xbf58_476d_1ce4_e5b9
      x ^= x >> 27
      return Double(x >> 40) / 16_777_216
    }
  }

  static func parameter(_ name: String, _ shape: [Int]) throws -> Tensor {
    let count = shape.reduce(1, *)
    let unit = elements(name, count: count)
    if name.hasSuffix("running_var") || (shape.count == 1 && name.hasSuffix("weight")) {
      return try Tensor(shape, unit.map { Float(0.5 + $0) })
    }
    let scale = shape.count > 1 ? (3 / (Double(count) / Double(shape[0]))).squareRoot() : 0.1
    return try Tensor(shape, unit.map { Float((2 * $0 - 1) * scale) })
  }
}
