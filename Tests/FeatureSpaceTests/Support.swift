import Foundation
import GraphIR
import Tensors

/// A folder that goes away with the value.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("modelconv-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of what is in it.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// x (N × 1 × 2 × 2) → `body.0`: doubled → `body.1`: + 1 → flattened → `head`: one number.
func smallNetwork(batch: GraphIR.Dimension = .symbol("N")) throws -> Graph {
  var builder = GraphBuilder(name: "small", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [batch, 1, .symbol("H"), .symbol("W")]))
  let two = builder.constant("two", Tensor(scalar: Float(2)))
  let one = builder.constant("one", Tensor(scalar: Float(1)))
  let doubled = try builder.add(Mul(), name: "body.0", x, two)
  let body = try builder.add(Add(), name: "body.1", doubled, one)
  let flat = try builder.add(Flatten(), name: "flat", body)
  let weight = builder.constant("head.weight", try Tensor([4, 1], [Float(1), 1, 1, 1]))
  let y = try builder.add(MatMul(), name: "head", flat, weight)
  return try builder.finish(outputs: [y])
}
