import GraphIR
import Tensors

/// What a report tells of a network without running it.
public struct ReportSummary: Sendable {
  public var layers: [Layer] = []
  public var parameters = 0
  public var weightBytes = 0
  /// Of one sample, where shapes are known.
  public var multiplyAccumulates = 0
  /// The results of all operators for one sample, in bytes, where shapes are known.
  public var activationBytes = 0
  public var inputs: [(name: String, type: String)] = []
  public var outputs: [(name: String, type: String)] = []

  init() {}

  init(_ graph: Graph) {
    layers = graph.layers
    inputs = graph.inputs.map { (graph[$0].name, graph[$0].type?.description ?? "?") }
    outputs = graph.outputs.map { (graph[$0].name, graph[$0].type?.description ?? "?") }
    for layer in layers {
      multiplyAccumulates &+= layer.multiplyAccumulates ?? 0
      activationBytes &+= Self.bytes(layer.output)
    }
  }

  /// The bytes of a value; an open first extent counts as 1, other open ones make it unknown.
  private static func bytes(_ type: ValueType?) -> Int {
    guard let tensor = type?.tensor, let shape = tensor.shape else { return 0 }
    var count = 1
    for (axis, dimension) in shape.enumerated() {
      guard let extent = dimension.value ?? (axis == 0 ? 1 : nil) else { return 0 }
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      if overflow { return 0 }
      count = product
    }
    return tensor.elementType.byteCount(of: count) ?? 0
  }
}
