import COneDNN
import Tensors

/// The concatenation of all inputs along `axis` when all of them are blocked; `nil` where oneDNN has no such kernel, or
/// a dense copy is as good.
func concatKernel(_ node: inout KernelBuilder, axis: Int) throws(RuntimeError) -> (any Kernel)? {
  var inputs: [PlannedTensor] = []
  for index in 0..<node.inputCount { inputs.append(try node.input(index)) }
  guard inputs.allSatisfy({ $0.layout != .dense && $0.elementType == .float32 && $0.count > 0 }) else { return nil }
  var layouts: [MemoryDescriptor] = []
  for input in inputs { layouts.append(try input.layout.descriptor(.float32, input.extents)) }
  guard let primitive = try concatPrimitive(layouts, axis), !primitive.implementation.hasPrefix("ref") else {
    return nil
  }
  return try concatKernel(&node, primitive, layouts)
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
