import Bytes
import GraphIR
import Tensors

/// Finds the shape of a network's input from the network itself: what its first layer reads, and which usual size makes its
/// linear layers fit.
struct InputDeduction {
  let interpreter: Interpreter
  let root: Reference<InstanceObject>
  /// The first weight with several axes, for networks whose first layer does not tell.
  let firstWeight: [Int]?

  struct Result {
    var graph: Graph
    var input: TensorType
  }

  func run() throws(SourceError) -> Result {
    let start = interpreter.snapshot()
    let open = TensorType(.float32, nil)
    do {
      return Result(graph: try interpreter.trace(root, all: open), input: open)
    } catch {
      guard let hint = error.hint else { throw error }
      interpreter.restore(start)
      return try choose(shapes(for: hint), from: start)
    }
  }

  private let batch = Dimension.symbol("N")

  /// The sizes that networks are usually made for.
  private static let sizes = [32, 64, 96, 128, 224, 227, 256, 299]

  /// Candidate input types for what the first layer said, the likeliest first.
  private func shapes(for hint: InputHint) -> [TensorType] {
    switch hint {
    case .image(let channels, let axes): return images(channels, axes)
    case .sequence(let features):
      return ([.symbol("L")] + [128, 64, 32, 28, 16].map { .known($0) }).map {
        TensorType(.float32, [batch, $0, .known(features)])
      }
    case .features(let count): return [TensorType(.float32, [batch, .known(count)])]
    case .flattened(let count):
      var shapes: [TensorType] = []
      for channels in [1, 3] where count % channels == 0 {
        let side = Int(Double(count / channels).squareRoot().rounded())
        if Self.sizes.contains(side) || side == 28, side * side * channels == count {
          shapes.append(image(channels, [side, side]))
        }
      }
      return shapes + [TensorType(.float32, [batch, .known(count)])]
    case .tokens:
      return [TensorType(.int64, [batch, .symbol("L")])]
        + [128, 64, 32, 256, 512].map { TensorType(.int64, [batch, .known($0)]) }
    case .unknown:
      guard let firstWeight else { return images(3, 2) }
      return firstWeight.count > 2
        ? images(firstWeight[1], firstWeight.count - 2) : shapes(for: .flattened(firstWeight[1]))
    }
  }

  private func image(_ channels: Int, _ extents: [Int]) -> TensorType {
    TensorType(.float32, [batch, .known(channels)] + extents.map { .known($0) })
  }

  private func images(_ channels: Int, _ axes: Int) -> [TensorType] {
    var sizes = Self.sizes
    // 28 is MNIST's and its kin's, which are gray.
    channels == 1 ? sizes.insert(28, at: 0) : sizes.append(28)
    if axes == 1 { sizes = [128, 256, 512, 1000, 1024, 2048, 4096, 8000, 16000] }
    if axes == 3 { sizes = [16, 32, 64, 112, 128] }
    // Round sizes before odd ones.
    let others = (16...512).filter { !sizes.contains($0) }.sorted { (-roundness($0), $0) < (-roundness($1), $1) }
    return (sizes + others).map { image(channels, Array(repeating: $0, count: axes)) }
  }

  /// How often `size` can be halved, up to four times.
  private func roundness(_ size: Int) -> Int { min(size.trailingZeroBitCount, 4) }

  /// The first shape that fits. A network that fits at any size gets the first at which it still sees something: a feature
  /// map of 5 or more across where it pools the whole map, 224 where it returns maps.
  private func choose(_ shapes: [TensorType], from start: Snapshot) throws(SourceError) -> Result {
    var first: (result: Result, snapshot: Snapshot)?
    var failures: [SourceError] = []
    for (index, shape) in shapes.enumerated() {
      // Past the usual sizes one asks no more for comfort, and a network that fails alike at all of them fails for
      // another reason.
      if index == 9 {
        if first != nil { break }
        if let failure = failures.first, failures.count > 1, failures.allSatisfy({ $0.problem == failure.problem }) {
          throw failure
        }
      }
      do {
        let graph = try interpreter.trace(root, all: shape)
        let result = Result(graph: graph, input: shape)
        if keepsBatch(graph) {
          if isComfortable(graph, shape) { return result }
          first = first ?? (result, interpreter.snapshot())
        }
      } catch {
        // A limit, or something that no shape changes.
        guard error.exception != nil else {
          if let first { return first.result }
          throw failures.first.map { unfit($0, shapes) } ?? error
        }
        if failures.isEmpty, error.kind == .unsupported, error.hint == nil, first == nil { throw error }
        failures.append(error)
      }
      interpreter.restore(start)
    }
    if let first {
      interpreter.restore(first.snapshot)
      return first.result
    }
    throw failures.first.map { unfit($0, shapes) }
      ?? interpreter.failure(.malformed, "the input's shape cannot be found from the network: it has to be given")
  }

  /// Whether the outputs are one a sample: `view(-1, 784)` of a wrong size would make another batch.
  private func keepsBatch(_ graph: Graph) -> Bool {
    graph.outputs.allSatisfy { id in
      guard let shape = graph[id].type?.tensor?.shape, case .expression(let rows)? = shape.first else { return true }
      return !rows.mentions("N")
    }
  }

  private func isComfortable(_ graph: Graph, _ input: TensorType) -> Bool {
    guard let side = input.shape?.last?.value, input.shape?.count == 4 else { return true }
    let pooled = interpreter.tracer.smallestPooledMap
    if pooled < Int.max { return pooled >= 5 }
    let isMap = graph.outputs.first.flatMap { graph[$0].type?.tensor?.shape?.count } == 4
    return !isMap || side >= 224
  }

  private func unfit(_ failure: SourceError, _ shapes: [TensorType]) -> SourceError {
    var failure = failure
    failure.problem += "; no usual input size fits this network: the input's shape has to be given"
    return failure
  }
}
