import COneDNN
import Tensors

/// The concatenation of all inputs along `axis`, blocked where all inputs are; `nil` for types that oneDNN does not have.
func concatKernel(_ node: inout KernelBuilder, axis: Int) throws(RuntimeError) -> (any Kernel)? {
  var inputs: [PlannedTensor] = []
  for index in 0..<node.inputCount { inputs.append(try node.input(index)) }
  guard let first = inputs.first, first.shape.rank > 0, inputs.allSatisfy({ $0.count > 0 }),
    inputs.allSatisfy({ $0.elementType == .float32 })
  else { return nil }
  if inputs.allSatisfy({ $0.layout != .dense }) {
    var layouts: [MemoryDescriptor] = []
    for input in inputs { layouts.append(try input.layout.descriptor(.float32, input.extents)) }
    let blocked = try concatPrimitive(layouts, axis)
    if let blocked, !blocked.implementation.hasPrefix("ref") { return try concatKernel(&node, blocked, layouts) }
  }
  var layouts: [MemoryDescriptor] = []
  for input in inputs { layouts.append(try MemoryDescriptor(dense: .float32, input.extents)) }
  guard let dense = try concatPrimitive(layouts, axis) else { return nil }
  return try concatKernel(&node, dense, layouts)
}

private func concatPrimitive(_ layouts: [MemoryDescriptor], _ axis: Int) throws(RuntimeError) -> Primitive? {
  let attributes = try PrimitiveAttributes()
  do {
    return try Primitive("a concatenation") { engine, description in
      layouts.map(\.raw).withUnsafeBufferPointer {
        dnnl_concat_primitive_desc_create(
          &description, nil, Int32($0.count), Int32(axis), $0.baseAddress, attributes.raw, engine)
      }
    }
  } catch .notImplemented {
    return nil
  }
}

private func concatKernel(
  _ node: inout KernelBuilder, _ primitive: Primitive, _ layouts: [MemoryDescriptor]
) throws(RuntimeError) -> any Kernel {
  var arguments = PrimitiveArguments(primitive)
  for (index, layout) in layouts.enumerated() {
    arguments.input(index, DNNL_ARG_MULTIPLE_SRC + Int32(index), layout, &node)
  }
  try arguments.output(DNNL_ARG_DST, try primitive.destination(), &node)
  return try arguments.kernel(&node)
}
