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
    guard x.elementType == .float32, (1...3).contains(spatial), let shape = node.outputShape(0) else {
      guard followers.isEmpty else { throw .internalDefect("something after a plain convolution") }
      return try realKernel(&node)
    }
    let window = try node.window { () throws(InferenceError) in try self.window(kernel: Array(w.extents.dropFirst(2))) }
    let pads = (0..<spatial).map { window.padding($0, input: x.extents[$0 + 2]) }
    let weightExtents =
      group == 1 ? w.extents : [group, w.extents[0] / group] + w.extents.dropFirst(1)

    let source = try MemoryDescriptor(any: .float32, x.extents)
    let weights = try MemoryDescriptor(any: .float32, weightExtents)
    let biases = try bias.map { b throws(RuntimeError) in try MemoryDescriptor(dense: .float32, b.extents) }
    let target = try MemoryDescriptor(any: .float32, shape.extents)
    var description = dnnl_convolution_desc_t()
    let status = MemoryDescriptor.withDimensions(window.strides) { strides in
      MemoryDescriptor.withDimensions(window.dilations.map { $0 - 1 }) { dilations in
        MemoryDescriptor.withDimensions(pads.map(\.begin)) { begin in
          MemoryDescriptor.withDimensions(pads.map(\.end)) { end in
            withRaw(source, weights, biases, target) {
              dnnl_dilated_convolution_forward_desc_init(
                &description, dnnl_forward_inference, dnnl_convolution_direct, $0, $1, $2, $3, strides, dilations,
                begin, end)
            }
          }
        }
      }
    }
    try check(status, "a convolution of \(x.extents) with \(weightExtents)")
    let post = PostOperations(followers)
    let primitive = try Primitive("a convolution", description, try PrimitiveAttributes(post.operations))
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_SRC, try primitive.source(), &node)
    arguments.input(1, DNNL_ARG_WEIGHTS, try primitive.weights(), &node)
    if let biases { arguments.input(2, DNNL_ARG_BIAS, biases, &node) }
    try arguments.output(DNNL_ARG_DST, try primitive.destination(), &node, accumulating: post.sumInput)
    return try arguments.kernel(&node)
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
