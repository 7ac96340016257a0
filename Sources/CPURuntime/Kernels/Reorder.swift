import COneDNN
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// Brings a tensor from one layout into another.
struct ReorderKernel: Kernel {
  private let primitive: Primitive
  private let source: MemoryDescriptor
  private let target: MemoryDescriptor
  let scratchBytes: Int

  init(from source: MemoryDescriptor, to target: MemoryDescriptor) throws(RuntimeError) {
    self.source = source
    self.target = target
    let attributes = try PrimitiveAttributes()
    primitive = try Primitive("a reorder of \(source.extents)") { engine, description in
      withUnsafePointer(to: source.raw) { source in
        withUnsafePointer(to: target.raw) {
          dnnl_reorder_primitive_desc_create(&description, source, engine, $0, engine, attributes.raw)
        }
      }
    }
    scratchBytes = try primitive.scratchpad().byteCount
  }

  var implementation: String { primitive.implementation }

  func makeState() throws(RuntimeError) -> AnyObject? {
    try primitive.makeCall([
      (DNNL_ARG_FROM, source), (DNNL_ARG_TO, target), (DNNL_ARG_SCRATCHPAD, try primitive.scratchpad()),
    ])
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let call = frame.state as? PrimitiveCall else { throw .internalDefect("a reorder without state") }
    call.bind(0, frame.input(0))
    call.bind(1, frame.output(0))
    call.bind(2, frame.scratch)
    try call.execute()
  }
}

/// Copies a tensor of so many elements.
struct CopyKernel: Kernel {
  let bytes: Int
  let count: Int

  func run(_ frame: Frame) throws(RuntimeError) {
    guard frame.count(0) == count else {
      throw .node(frame.name, "\(frame.count(0)) elements where \(count) were inferred")
    }
    if let source = frame.input(0), let target = frame.output(0) { memcpy(target, source, bytes) }
  }
}
