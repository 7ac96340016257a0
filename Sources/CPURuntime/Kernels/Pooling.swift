import COneDNN
import GraphIR
import Tensors

extension MaxPool: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let window = try node.window { () throws(InferenceError) in try self.window() }
    // Indices are int64 places in the input, which oneDNN does not give.
    if !node.isUsed(1), let kernel = try BlockedPoolingKernel(&node, .maximum, window) { return kernel }
    if !node.isUsed(1), let kernel = try poolingKernel(&node, dnnl_pooling_max, window) { return kernel }
    return try ownKernel(&node, window)
  }
}

extension AveragePool: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let window = try node.window { () throws(InferenceError) in try self.window() }
    let algorithm = countIncludePad ? dnnl_pooling_avg_include_padding : dnnl_pooling_avg_exclude_padding
    // Elements beyond the declared padding count for oneDNN, not for ONNX.
    let isExact = !countIncludePad || !window.roundsUp
    let mean = BlockedPoolingKernel.Summary.mean(countsPadding: countIncludePad)
    if isExact, let kernel = try BlockedPoolingKernel(&node, mean, window) { return kernel }
    if isExact, let kernel = try poolingKernel(&node, algorithm, window) { return kernel }
    return try realKernel(&node)
  }
}

extension GlobalAveragePool: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try globalPoolingKernel(&node, dnnl_pooling_avg_exclude_padding) { return kernel }
    return try realKernel(&node)
  }
}

extension GlobalMaxPool: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    if let kernel = try globalPoolingKernel(&node, dnnl_pooling_max) { return kernel }
    return try realKernel(&node)
  }
}

private func globalPoolingKernel(
  _ node: inout KernelBuilder, _ algorithm: dnnl_alg_kind_t
) throws(RuntimeError) -> (any Kernel)? {
  let kernel = Array(try node.input(0).extents.dropFirst(2))
  let window = try node.window { () throws(InferenceError) in
    try Window(kernel: kernel, strides: [], dilations: [], pads: [], autoPad: .notSet)
  }
  return try poolingKernel(&node, algorithm, window)
}

/// The pooling of a float32 input in the layout that it has; `nil` where oneDNN has none.
private func poolingKernel(
  _ node: inout KernelBuilder, _ algorithm: dnnl_alg_kind_t, _ window: Window
) throws(RuntimeError) -> (any Kernel)? {
  let x = try node.input(0)
  let spatial = window.kernel.count
  guard x.elementType == .float32, (1...3).contains(spatial), let shape = node.outputShape(0) else { return nil }
  let sizes = x.extents.dropFirst(2).map { $0 }
  let begin = (0..<spatial).map { window.padding($0, input: sizes[$0]).begin }
  // The end is padded as far as the last window reaches (`ceil_mode`), or cut where none does.
  let end = (0..<spatial).map { axis in
    (shape.extents[axis + 2] - 1) * window.strides[axis] + window.extent(axis) - sizes[axis] - begin[axis]
  }
  let source = try x.layout.descriptor(.float32, x.extents)
  let target = try MemoryDescriptor(any: .float32, shape.extents)
  var description = dnnl_pooling_v2_desc_t()
  let status = MemoryDescriptor.withDimensions(window.strides) { strides in
    MemoryDescriptor.withDimensions(window.kernel) { kernel in
      MemoryDescriptor.withDimensions(window.dilations.map { $0 - 1 }) { dilations in
        MemoryDescriptor.withDimensions(begin) { begin in
          MemoryDescriptor.withDimensions(end) { end in
            withRaw(source, target, nil, target) { source, target, _, _ in
              dnnl_pooling_v2_forward_desc_init(
                &description, dnnl_forward_inference, algorithm, source, target, strides, kernel, dilations, begin, end)
            }
          }
        }
      }
    }
  }
  let primitive: Primitive
  do {
    guard status == dnnl_success else { return nil }
    primitive = try Primitive("a pooling", description, try PrimitiveAttributes())
  } catch .notImplemented {
    return nil
  }
  var arguments = PrimitiveArguments(primitive)
  arguments.input(0, DNNL_ARG_SRC, source, &node)
  try arguments.output(DNNL_ARG_DST, try primitive.destination(), &node)
  return try arguments.kernel(&node)
}
