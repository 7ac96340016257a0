import Autodiff
import Bytes
import GraphIR
import Tensors

extension GraphEditor {
  /// The first of `values` and a share of each other.
  mutating func sum(_ values: [ValueID], share: Double) -> ValueID {
    guard values.count > 1 else { return values[0] }
    let factor = constant("share", Tensor(scalar: Float(share)))
    let others = values.dropFirst().map { add(Mul(), "auxiliary loss", [$0, factor]) }
    return add(Sum(), "whole loss", [values[0]] + others)
  }

  /// Makes what is random in a graph a function of a number: each of its nodes a stream of its own.
  ///
  /// - Parameter number: a scalar of type int64.
  /// - Throws: `TrainingError.unsupported` for what cannot be drawn so.
  mutating func seedRandomness(by number: ValueID) throws(TrainingError) {
    let nodes = graph.nodes
    graph.nodes = []
    var stream = 0
    for node in nodes {
      var node = node
      switch node.op {
      case is Dropout:
        guard drops(node) else { break }
        let isMaskUsed = node.outputs.count > 1 && nodes.contains { $0.reads.contains { $0 == node.outputs[1] } }
        guard !isMaskUsed else {
          throw .unsupported("node \(quoted(node.name)): a dropout's mask that is used cannot be trained")
        }
        var dropout = SeededDropout()
        dropout.ratio = try ratio(of: node)
        dropout.stream = stream
        node.op = dropout
        node.inputs = [node.inputs[0], number]
        node.outputs = Array(node.outputs.prefix(1))
      case let op as RandomUniformLike:
        seed(&node, .uniform(low: Double(op.low), high: Double(op.high)), type: op.dtype, stream, number)
      case let op as RandomNormalLike:
        seed(&node, .normal(mean: Double(op.mean), deviation: Double(op.scale)), type: op.dtype, stream, number)
      case let op as RandomUniform:
        node.inputs = [try pattern(op.shape, node.name)]
        seed(&node, .uniform(low: Double(op.low), high: Double(op.high)), type: op.dtype, stream, number)
      case let op as RandomNormal:
        node.inputs = [try pattern(op.shape, node.name)]
        seed(&node, .normal(mean: Double(op.mean), deviation: Double(op.scale)), type: op.dtype, stream, number)
      case let op as Bernoulli:
        let even = add(
          SeededRandom(.uniform(low: 0, high: 1), stream: stream), "\(node.name).even", [node.inputs[0], number])
        let isOne = add(Less(), "\(node.name).flips", [even, node.inputs[0]])
        node.op = Cast(to: op.dtype ?? .float32)
        node.inputs = [isOne]
      case is Multinomial:
        throw .unsupported("node \(quoted(node.name)): Multinomial cannot be trained")
      default: break
      }
      stream += 1
      graph.nodes.append(node)
    }
  }

  /// Makes `node` give numbers of that distribution in the shape of its input.
  private mutating func seed(
    _ node: inout Node, _ distribution: SeededRandom.Distribution, type: ElementType?, _ stream: Int, _ number: ValueID
  ) {
    let random = SeededRandom(distribution, stream: stream)
    guard let type else {
      node.op = random
      node.inputs.append(number)
      return
    }
    let like = add(Cast(to: type), "\(node.name).typed", [node.inputs[0]])
    node.op = random
    node.inputs = [like, number]
  }

  /// Zeros of a shape that is known.
  private mutating func pattern(_ shape: [Int], _ name: String) throws(TrainingError) -> ValueID {
    guard let extents = try? Tensor([shape.count], shape.map { Int64($0) }) else {
      throw .internalDefect("a shape that is no tensor")
    }
    return add(ConstantOfShape(), "\(name).pattern", [constant("\(name).shape", extents)])
  }

  private func drops(_ node: Node) -> Bool {
    guard node.inputs.count > 2, let id = node.inputs[2] else { return false }
    return graph[id].constant.flatMap { try? $0.doubles().first } ?? 0 != 0
  }

  private func ratio(of node: Node) throws(TrainingError) -> Float {
    guard let id = node.inputs[1] else { return 0.5 }
    guard let ratio = graph[id].constant.flatMap({ try? $0.doubles().first }), ratio >= 0, ratio <= 1 else {
      throw TrainingError.unsupported("node \(quoted(node.name)): a dropout ratio from 0 to 1 expected")
    }
    return Float(ratio)
  }
}
