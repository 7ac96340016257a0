import Autodiff
import CPURuntime
import GraphIR
import Tensors
import Testing

/// An operand of an operator whose gradient is tested.
enum Operand: Sendable {
  /// Random numbers of this shape between bounds; differentiated by.
  case real([Int], from: Double, to: Double)
  /// Given numbers that are differentiated by.
  case point([Int], [Double])
  /// Given numbers that count as constant.
  case given([Int], [Double])
  /// Given numbers that count as constant, in float32 whatever the others are.
  case singles([Int], [Float])
  /// Random numbers that count as constant.
  case fixed([Int], from: Double, to: Double)
  case integers([Int], [Int])
  case flags([Int], [Bool])
  case absent

  static func real(_ shape: [Int]) -> Operand { .real(shape, from: -2, to: 2) }

  var isDifferentiated: Bool {
    switch self {
    case .real, .point: true
    case .given, .singles, .fixed, .integers, .flags, .absent: false
    }
  }

  var shape: [Int]? {
    switch self {
    case .real(let shape, _, _), .point(let shape, _), .given(let shape, _), .singles(let shape, _),
      .fixed(let shape, _, _), .integers(let shape, _), .flags(let shape, _):
      shape
    case .absent: nil
    }
  }

  func tensor(seed: UInt64) throws -> Tensor? {
    switch self {
    case .real(let shape, let lower, let upper), .fixed(let shape, let lower, let upper):
      var numbers = RandomNumbers(seed: seed)
      return try Tensor(shape, (0..<shape.reduce(1, *)).map { _ in lower + (upper - lower) * numbers.uniform() })
    case .point(let shape, let values), .given(let shape, let values): return try Tensor(shape, values)
    case .singles(let shape, let values): return try Tensor(shape, values)
    case .integers(let shape, let values): return try Tensor(shape, values.map { Int64($0) })
    case .flags(let shape, let values): return try Tensor(shape, values)
    case .absent: return nil
    }
  }
}

/// One operator with operands, whose gradients are compared with central differences and with PyTorch's.
struct GradientCase: Sendable, CustomTestStringConvertible {
  var name: String
  var op: any Operator
  var operands: [Operand]
  var outputs: Int

  init(_ name: String, _ op: any Operator, _ operands: Operand..., outputs: Int = 1) {
    (self.name, self.op, self.operands, self.outputs) = (name, op, operands, outputs)
  }

  var testDescription: String { name }

  /// The operands in float64 and the weights of the results, random but the same every time.
  func randomNumbers() throws -> CaseNumbers {
    let operands = try operands.enumerated().map { try $1.tensor(seed: UInt64($0 + 1)) }
    return CaseNumbers(operands: operands) { index, shape in
      var numbers = RandomNumbers(seed: UInt64(100 + index))
      return try Tensor(shape, (0..<shape.reduce(1, *)).map { _ in 2 * numbers.uniform() - 1 })
    }
  }

  /// Σ weight · result over all results: a scalar whose gradient is that of the operator.
  func graph(_ numbers: CaseNumbers) throws -> CaseGraph {
    var builder = GraphBuilder(name: name, provenance: Provenance(format: "test"))
    var inputs: [ValueID?] = []
    var made = CaseGraph(graph: Graph(name: name))
    for (index, (operand, tensor)) in zip(operands, numbers.operands).enumerated() {
      guard let tensor else {
        inputs.append(nil)
        continue
      }
      guard operand.isDifferentiated else {
        inputs.append(builder.constant("operand \(index)", tensor))
        continue
      }
      let shape = tensor.shape.extents.map { Dimension.known($0) }
      inputs.append(builder.input("operand \(index)", .tensor(tensor.elementType, shape)))
      made.sources.append("operand \(index)")
      made.values["operand \(index)"] = tensor
    }
    let results = try builder.add(op, name: "result", inputs, outputCount: outputs)
    var total: ValueID?
    for (index, result) in results.enumerated() {
      guard let type = builder.type(of: result)?.tensor, type.elementType.isFloatingPoint else { continue }
      let shape = try type.knownShape?.extents ?? ranShape(builder, result, made.values)
      let weights = builder.constant("weights \(index)", try numbers.weights(index, shape))
      let same = try builder.add(CastLike(), name: "result \(index) like its weights", result, weights)
      let weighted = try builder.add(Mul(), name: "weighted \(index)", same, weights)
      var reduce = ReduceSum()
      reduce.keepDims = false
      let part = try builder.add(reduce, name: "part \(index)", weighted)
      total = try total.map { try builder.add(Add(), name: "sum \(index)", $0, part) } ?? part
    }
    let loss = try builder.add(Identity(), name: "loss", total)
    made.graph = try builder.finish(outputs: [loss])
    return made
  }

  /// The shape that a run gives a result whose shape depends on values.
  private func ranShape(_ builder: GraphBuilder, _ result: ValueID, _ values: [String: Tensor]) throws -> [Int] {
    var builder = builder
    let session = try Session(try builder.finish(outputs: [result]))
    return try #require(try session.run(values).values.first).shape.extents
  }
}

/// The numbers that a case is computed with.
struct CaseNumbers {
  var operands: [Tensor?]
  /// The weights of result `index`, of the result's shape.
  var weights: (_ index: Int, _ shape: [Int]) throws -> Tensor
}

/// A case as a graph, the inputs that it is differentiated by, and their values.
struct CaseGraph {
  var graph: Graph
  var sources: [String] = []
  var values: [String: Tensor] = [:]

  /// The gradient of the loss by each source.
  func gradients() throws -> [String: Tensor] {
    let backward = try Session(try graph.differentiated("loss", withRespectTo: sources))
    let results = try backward.run(values)
    return try Dictionary(uniqueKeysWithValues: sources.map { ($0, try #require(results[Graph.gradientName($0)])) })
  }
}

/// The largest difference of `a` and `b`, relative to the largest of them.
func relativeDifference(_ a: [Double], _ b: [Double]) -> Double {
  guard a.count == b.count, (a + b).allSatisfy({ $0.isFinite }) else { return .infinity }
  let scale = max(1e-3, (a + b).map(abs).max() ?? 0)
  return zip(a, b).map { abs($0 - $1) / scale }.max() ?? 0
}
