import COneDNN

/// A compiled oneDNN primitive and the layouts that it settled on.
///
/// Unchecked: a primitive does not change after it is created, and oneDNN lets any thread execute it as long as scratch
/// memory is given by the caller, which `PrimitiveAttributes` asks for.
final class Primitive: @unchecked Sendable {
  private let raw: dnnl_primitive_t
  /// oneDNN's name for the implementation: `jit:avx2`, `gemm:jit`, `ref:any`.
  let implementation: String
  private let descriptor: const_dnnl_primitive_desc_t

  /// Whether the implementation is made for the processor, not the plain loops that take whatever comes.
  var isVectorized: Bool { implementation.hasPrefix("jit") || implementation.hasPrefix("brg") }

  /// Compiles an operation description, or the reorder or concat description that `makeDescriptor` creates.
  ///
  /// - Throws: `RuntimeError.notImplemented` when oneDNN cannot do this.
  init(_ what: String, _ makeDescriptor: (dnnl_engine_t, inout dnnl_primitive_desc_t?) -> dnnl_status_t)
    throws(RuntimeError)
  {
    let engine = try Engine.shared().engine
    var description: dnnl_primitive_desc_t?
    try check(makeDescriptor(engine, &description), what)
    defer { dnnl_primitive_desc_destroy(description) }
    var primitive: dnnl_primitive_t?
    try check(dnnl_primitive_create(&primitive, description), what)
    guard let primitive else { throw .internalDefect("oneDNN made no primitive for \(what)") }
    var kept: const_dnnl_primitive_desc_t?
    try check(dnnl_primitive_get_primitive_desc(primitive, &kept), what)
    guard let kept else { throw .internalDefect("oneDNN keeps no description of \(what)") }
    raw = primitive
    descriptor = kept
    var name: UnsafePointer<CChar>?
    let known = dnnl_primitive_desc_query(kept, dnnl_query_impl_info_str, 0, &name) == dnnl_success
    implementation = known ? name.map { String(cString: $0) } ?? "" : ""
  }

  /// Compiles `operation`, one of oneDNN's `dnnl_*_desc_t`.
  convenience init<Description>(
    _ what: String, _ operation: Description, _ attributes: PrimitiveAttributes
  ) throws(RuntimeError) {
    try self.init(what) { engine, description in
      withUnsafePointer(to: operation) { dnnl_primitive_desc_create(&description, $0, attributes.raw, engine, nil) }
    }
  }

  deinit { dnnl_primitive_destroy(raw) }

  private func layout(_ query: dnnl_query_t, _ index: Int32 = 0) throws(RuntimeError) -> MemoryDescriptor {
    guard let found = dnnl_primitive_desc_query_md(descriptor, query, index) else {
      throw .internalDefect("oneDNN does not tell a layout")
    }
    return MemoryDescriptor(found.pointee)
  }

  func source(_ index: Int = 0) throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_src_md, Int32(index)) }
  func weights() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_weights_md) }
  func destination() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_dst_md) }
  func scratchpad() throws(RuntimeError) -> MemoryDescriptor { try layout(dnnl_query_scratchpad_md) }

  /// Runs the primitive on `call`'s memory.
  func execute(_ call: PrimitiveCall) throws(RuntimeError) {
    let stream = try Engine.shared().stream
    let status = call.arguments.withUnsafeBufferPointer {
      dnnl_primitive_execute(raw, stream, Int32($0.count), $0.baseAddress)
    }
    try check(status, "running \(implementation)")
  }
}

/// The memory objects that one session uses to call one primitive.
final class PrimitiveCall {
  fileprivate(set) var arguments: [dnnl_exec_arg_t] = []

  /// - Parameter layouts: the primitive's arguments (`DNNL_ARG_*`) and the layout of each.
  init(_ layouts: [(argument: Int32, layout: MemoryDescriptor)]) throws(RuntimeError) {
    let engine = try Engine.shared().engine
    for (argument, layout) in layouts {
      var memory: dnnl_memory_t?
      try check(
        withUnsafePointer(to: layout.raw) { dnnl_memory_create(&memory, $0, engine, nil) }, "a memory object")
      arguments.append(dnnl_exec_arg_t(arg: argument, memory: memory))
    }
  }

  deinit { for argument in arguments { dnnl_memory_destroy(argument.memory) } }

  /// Lets argument number `index` use the memory at `pointer`.
  func bind(_ index: Int, _ pointer: UnsafeRawPointer?) {
    dnnl_memory_set_data_handle(arguments[index].memory, UnsafeMutableRawPointer(mutating: pointer))
  }
}
