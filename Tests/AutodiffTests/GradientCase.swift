import Autodiff
import CPURuntime
import GraphIR
import Tensors
import Testing

/// An operand of an operator whose gradient is tested.
enum Operand: Sendable {
  /// Random numbers of this shape between bounds; differentiated by.
  case real([Int], from: Double, to: Double)
  /// Given numbers that count as constant.
  case given([Int], [Double])
  /// Random numbers that count as constant.
  case fixed([Int], from: Double, to: Double)
  case integers([Int], [Int])
  case flags([Int], [Bool])
  case absent

  static func real(_ shape: [Int]) -> Operand { .real(shape, from: -2, to: 2) }

  var isDifferentiated: Bool {
    switch self {
    case .real: true
    case .given, .fixed, .integers, .flags, .absent: false
    }
  }

  func tensor(seed: UInt64) throws -> Tensor? {
    switch self {
    case .real(let shape, let lower, let upper), .fixed(let shape, let lower, let upper):
      var numbers = RandomNumbers(seed: seed)
      return try Tensor(shape, (0..<shape.reduce(1, *)).map { _ in lower + (upper - lower) * numbers.uniform() })
    case .given(let shape, let values): return try Tensor(shape, values)
    case .integers(let shape, let values): return try Tensor(shape, values.map { Int64($0) })
    case .flags(let shape, let values): return try Tensor(shape, values)
    case .absent: return nil
    }
  }
}

/// One operator with operands, whose gradients are compared with central differences.
struct GradientCase: Sendable, CustomTestStringConvertible {
  var name: String
  var op: any Operator
  var operands: [Operand]
  var outputs: Int

  init(_ name: String, _ op: any Operator, _ operands: Operand..., outputs: Int = 1) {
    (self.name, self.op, self.operands, self.outputs) = (name, op, operands, outputs)
  }

  var testDescription: String { name }

  /// Σ weight · result over all results, with fixed random weights: a scalar whose gradient is that of the operator.
  func graph() throws -> (graph: Graph, sources: [String], values: [String: Tensor]) {
    var builder = GraphBuilder(name: name, provenance: Provenance(format: "test"))
    var inputs: [ValueID?] = []
    var sources: [String] = []
    var values: [String: Tensor] = [:]
    for (index, operand) in operands.enumerated() {
      guard let tensor = try operand.tensor(seed: UInt64(index + 1)) else {
        inputs.append(nil)
        continue
      }
      guard operand.isDifferentiated else {
        inputs.append(builder.constant("operand \(index)", tensor))
        continue
      }
      let shape = tensor.shape.extents.map { Dimension.known($0) }
      inputs.append(builder.input("operand \(index)", .tensor(tensor.elementType, shape)))
      sources.append("operand \(index)")
      values["operand \(index)"] = tensor
    }
    let results = try builder.add(op, name: "result", inputs, outputCount: outputs)
    var total: ValueID?
    for (index, result) in results.enumerated() {
      guard let type = builder.type(of: result)?.tensor, type.elementType == .float64 else { continue }
      let shape = try #require(type.knownShape)
      var numbers = RandomNumbers(seed: UInt64(100 + index))
      let weights = try Tensor(shape.extents, (0..<shape.count).map { _ in 2 * numbers.uniform() - 1 })
      let weighted = try builder.add(
        Mul(), name: "weighted \(index)", result, builder.constant("weights \(index)", weights))
      var reduce = ReduceSum()
      reduce.keepDims = false
      let part = try builder.add(reduce, name: "part \(index)", weighted)
      total = try total.map { try builder.add(Add(), name: "sum \(index)", $0, part) } ?? part
    }
    let loss = try builder.add(Identity(), name: "loss", try #require(total))
    return (try builder.finish(outputs: [loss]), sources, values)
  }
}

/// The largest difference of `a` and `b`, relative to the largest of them.
func relativeDifference(_ a: [Double], _ b: [Double]) -> Double {
  guard a.count == b.count else { return .infinity }
  let scale = max(1e-3, (a + b).map(abs).max() ?? 0)
  return zip(a, b).map { abs($0 - $1) / scale }.max() ?? 0
}
