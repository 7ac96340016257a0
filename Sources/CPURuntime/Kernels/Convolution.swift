import COneDNN
import GraphIR
import Tensors

extension Conv: TakesPostOperations {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try prepare(&node, followedBy: [])
  }

  func followers(_ graph: Graph, _ node: Node) -> FollowerKinds {
    guard let type = node.inputs[0].flatMap({ graph[$0].type?.tensor }), type.elementType == .float32,
      let rank = type.shape?.count, (3...5).contains(rank)
    else { return [] }
    return [.activation, .sum]
  }

  func prepare(_ node: inout KernelBuilder, followedBy followers: [Follower]) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let w = try node.input(1)
    let bias = node.optionalInput(2)
    let spatial = x.shape.rank - 2
    let isFloat = [x, w, bias].allSatisfy { $0.map { $0.elementType == .float32 } ?? true }
    guard isFloat, (1...3).contains(spatial), let shape = node.outputShape(0) else {
      guard followers.isEmpty else { throw .internalDefect("something after a plain convolution") }
      return try realKernel(&node)
    }
    let window = try node.window { () throws(InferenceError) in try self.window(kernel: Array(w.extents.dropFirst(2))) }
    let pads = (0..<spatial).map { window.padding($0, input: x.extents[$0 + 2]) }
    let weightExtents =
      group == 1 ? w.extents : [group, w.extents[0] / group] + w.extents.dropFirst(1)

    let weights = try MemoryDescriptor(any: .float32, weightExtents)
    let biases = try bias.map { b throws(RuntimeError) in try MemoryDescriptor(dense: .float32, b.extents) }
    let target = try MemoryDescriptor(any: .float32, shape.extents)
    let post = PostOperations(followers)
    let attributes = try PrimitiveAttributes(post.operations)
    var convolution = ConvolutionDescription(
      strides: window.strides, dilations: window.dilations, begin: pads.map(\.begin), end: pads.map(\.end))
    var primitive = try convolution.primitive(
      try MemoryDescriptor(any: .float32, x.extents), weights, biases, target, attributes)
    if let kernel = try winogradKernel(
      &node, window, pads: pads, followers, source: try primitive.source(), target: try primitive.destination(),
      isBackward: false)
    {
      return kernel
    }
    var padding: InputPadding?
    if !primitive.isVectorized, x.layout.isPlain, pads.contains(where: { $0.begin + $0.end > 0 }) {
      // Some windows that reach beyond the image have plain loops only.
      let padded = InputPadding(x.extents, pads)
      convolution.begin = pads.map { _ in 0 }
      convolution.end = convolution.begin
      let other = try convolution.primitive(
        try MemoryDescriptor(dense: .float32, padded.extents), weights, biases, target, attributes)
      if other.isVectorized { (primitive, padding) = (other, padded) }
    }
    var arguments = PrimitiveArguments(primitive)
    if let padding {
      arguments.scratchInput(DNNL_ARG_SRC, try primitive.source())
      node.request(0, .dense)
      arguments.prologue = padding
    } else {
      arguments.input(0, DNNL_ARG_SRC, try primitive.source(), &node)
    }
    arguments.input(1, DNNL_ARG_WEIGHTS, try primitive.weights(), &node)
    if let biases { arguments.input(2, DNNL_ARG_BIAS, biases, &node) }
    try arguments.output(DNNL_ARG_DST, try primitive.destination(), &node, accumulating: post.sumInput)
    return try arguments.kernel(&node)
  }
}

/// A convolution's window, as oneDNN is told of it.
struct ConvolutionDescription {
  var strides: [Int]
  var dilations: [Int]
  var begin: [Int]
  var end: [Int]

  /// The direct convolution of `source` with `weights`.
  ///
  /// - Parameter kind: for a primitive that only tells backward ones what they belong to, `dnnl_forward_training`.
  func primitive(
    _ source: MemoryDescriptor, _ weights: MemoryDescriptor, _ biases: MemoryDescriptor?, _ target: MemoryDescriptor,
    _ attributes: PrimitiveAttributes, kind: dnnl_prop_kind_t = dnnl_forward_inference
  ) throws(RuntimeError) -> Primitive {
    var description = dnnl_convolution_desc_t()
    let status = withDimensions { strides, dilations, begin, end in
      withRaw(source, weights, biases, target) {
        dnnl_dilated_convolution_forward_desc_init(
          &description, kind, dnnl_convolution_direct, $0, $1, $2, $3, strides, dilations, begin, end)
      }
    }
    let what = "a convolution of \(source.extents) with \(weights.extents)"
    try check(status, what)
    return try Primitive(what, description, attributes)
  }

  /// Calls `body` with strides, dilations as oneDNN counts them, and padding.
  func withDimensions<R>(
    _ body: (
      UnsafePointer<dnnl_dim_t>, UnsafePointer<dnnl_dim_t>, UnsafePointer<dnnl_dim_t>, UnsafePointer<dnnl_dim_t>
    ) -> R
  ) -> R {
    MemoryDescriptor.withDimensions(strides) { strides in
      MemoryDescriptor.withDimensions(dilations.map { $0 - 1 }) { dilations in
        MemoryDescriptor.withDimensions(begin) { begin in
          MemoryDescriptor.withDimensions(end) { end in body(strides, dilations, begin, end) }
        }
      }
    }
  }
}

/// Copies images into larger ones with zeros around them.
struct InputPadding: Sendable {
  let extents: [Int]
  private let inner: [Int]
  private let begin: [Int]

  init(_ inner: [Int], _ pads: [(begin: Int, end: Int)]) {
    self.inner = inner
    begin = [0, 0] + pads.map(\.begin)
    extents = zip(inner, [(0, 0)] + [(0, 0)] + pads).map { $0 + $1.0 + $1.1 }
  }

  func run(_ source: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>) {
    let strides = denseStrides(extents)
    let row = inner[inner.count - 1]
    let image = inner[2..<inner.count - 1].reduce(1, *)
    Parallel.for(inner[0] * inner[1], grain: 1) { range in
      for channel in range {
        let base = target + channel * strides[1]
        base.update(repeating: 0, count: strides[1])
        for line in 0..<image {
          var (rest, offset) = (line, begin[inner.count - 1])
          for axis in (2..<inner.count - 1).reversed() {
            offset += (rest % inner[axis] + begin[axis]) * strides[axis]
            rest /= inner[axis]
          }
          (base + offset).update(from: source + (channel * image + line) * row, count: row)
        }
      }
    }
  }
}

/// Calls `body` with oneDNN's structures of four layouts, the third of which may be absent.
func withRaw<R>(
  _ a: MemoryDescriptor, _ b: MemoryDescriptor, _ c: MemoryDescriptor?, _ d: MemoryDescriptor,
  _ body: (
    UnsafePointer<dnnl_memory_desc_t>, UnsafePointer<dnnl_memory_desc_t>, UnsafePointer<dnnl_memory_desc_t>?,
    UnsafePointer<dnnl_memory_desc_t>
  ) -> R
) -> R {
  withUnsafePointer(to: a.raw) { a in
    withUnsafePointer(to: b.raw) { b in
      withUnsafePointer(to: d.raw) { d in
        guard let c else { return body(a, b, nil, d) }
        return withUnsafePointer(to: c.raw) { body(a, b, $0, d) }
      }
    }
  }
}

extension KernelBuilder {
  /// The result of `make`, with its failure as this node's.
  func window<R>(_ make: () throws(InferenceError) -> R) throws(RuntimeError) -> R {
    do {
      return try make()
    } catch {
      throw .node(name, error.problem)
    }
  }
}
