import COneDNN

/// What oneDNN has settled on for an operation: an implementation and layouts. It is compiled when a session makes a call of it.
///
/// Unchecked: a description does not change after it is created.
final class Primitive: @unchecked Sendable {
  private let descriptor: dnnl_primitive_desc_t
  /// oneDNN's name for the implementation: `jit:avx2`, `gemm:jit`, `ref:any`.
  let implementation: String

  /// Whether the implementation is made for the processor, not the plain loops that take whatever comes.
  var isVectorized: Bool { implementation.hasPrefix("jit") || implementation.hasPrefix("brg") }

  /// Chooses an implementation of an operation, or of the reorder or concat that `makeDescriptor` describes.
  ///
  /// - Throws: `RuntimeError.notImplemented` when oneDNN cannot do this.
  init(_ what: String, _ makeDescriptor: (dnnl_engine_t, inout dnnl_primitive_desc_t?) -> dnnl_status_t)
    throws(RuntimeError)
  {
    let engine = try Engine.shared().engine
    var description: dnnl_primitive_desc_t?
    try check(makeDescriptor(engine, &description), what)
    guard let description else { throw .internalDefect("oneDNN has no description of \(what)") }
    descriptor = description
    var name: UnsafePointer<CChar>?
    let known = dnnl_primitive_desc_query(description, dnnl_query_impl_info_str, 0, &name) == dnnl_success
    implementation = known ? name.map { String(cString: $0) } ?? "" : ""
  }

  /// Chooses an implementation of `operation`, one of oneDNN's `dnnl_*_desc_t`.
  ///
  /// - Parameter forward: the forward primitive that a backward one belongs to.
  convenience init<Description>(
    _ what: String, _ operation: Description, _ attributes: PrimitiveAttributes, of forward: Primitive? = nil
  ) throws(RuntimeError) {
    try self.init(what) { engine, description in
      withUnsafePointer(to: operation) {
        dnnl_primitive_desc_create(&description, $0, attributes.raw, engine, forward?.descriptor)
      }
    }
  }

  deinit { dnnl_primitive_desc_destroy(descriptor) }

  private func layout(_ query: dnnl_query_t, _ index: Int32 = 0) throws(RuntimeError) -> MemoryDescriptor {
    guard let found = dnnl_primitive_desc_query_md(descriptor, query, index) else {
      throw .internalDefect("oneDNN does not tell a layout")
    }
    return MemoryDescriptor(found.pointee)
  }

  func source(_ index: Int = 0) throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_src_md, Int32(index)) }
  func weights() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_weights_md) }
  func destination() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_dst_md) }
  func sourceGradient() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_diff_src_md) }
  func weightGradient() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_diff_weights_md) }
  func destinationGradient() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_diff_dst_md) }
  func scratchpad() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_scratchpad_md) }

  /// The primitive compiled, with memory objects for a session's arguments.
  ///
  /// - Parameter layouts: the arguments (`DNNL_ARG_*`) and the layout of each.
  func makeCall(_ layouts: [(argument: Int32, layout: MemoryDescriptor)]) throws(RuntimeError) -> PrimitiveCall {
    var compiled: dnnl_primitive_t?
    try check(dnnl_primitive_create(&compiled, descriptor), "compiling \(implementation)")
    guard let compiled else { throw .internalDefect("oneDNN made no primitive of \(implementation)") }
    return try PrimitiveCall(compiled, implementation, layouts)
  }
}

/// A compiled primitive and the memory objects that one session uses to call it.
final class PrimitiveCall {
  private let primitive: dnnl_primitive_t
  private let implementation: String
  private var arguments: [dnnl_exec_arg_t] = []

  /// Takes `primitive` over.
  fileprivate init(
    _ primitive: dnnl_primitive_t, _ implementation: String, _ layouts: [(argument: Int32, layout: MemoryDescriptor)]
  ) throws(RuntimeError) {
    (self.primitive, self.implementation) = (primitive, implementation)
    let engine = try Engine.shared().engine
    for (argument, layout) in layouts {
      var memory: dnnl_memory_t?
      try check(
        withUnsafePointer(to: layout.raw) { dnnl_memory_create(&memory, $0, engine, nil) }, "a memory object")
      arguments.append(dnnl_exec_arg_t(arg: argument, memory: memory))
    }
  }

  deinit {
    for argument in arguments { dnnl_memory_destroy(argument.memory) }
    dnnl_primitive_destroy(primitive)
  }

  /// Lets argument number `index` use the memory at `pointer`.
  func bind(_ index: Int, _ pointer: UnsafeRawPointer?) {
    dnnl_memory_set_data_handle(arguments[index].memory, UnsafeMutableRawPointer(mutating: pointer))
  }

  /// Runs the primitive on the memory that is bound.
  func execute() throws(RuntimeError) {
    let stream = try Engine.shared().stream
    let status = arguments.withUnsafeBufferPointer {
      dnnl_primitive_execute(primitive, stream, Int32($0.count), $0.baseAddress)
    }
    try check(status, "running \(implementation)")
  }
}
