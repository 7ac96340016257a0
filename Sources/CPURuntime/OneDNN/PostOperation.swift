import COneDNN

/// An elementwise function as oneDNN computes it: `dnnl_eltwise_*` with its two parameters.
struct Eltwise: Sendable, Hashable {
  var algorithm: UInt32
  var alpha: Float = 0
  var beta: Float = 0

  init(_ algorithm: dnnl_alg_kind_t, alpha: Float = 0, beta: Float = 0) {
    self.algorithm = algorithm.rawValue
    self.alpha = alpha
    self.beta = beta
  }

  static let relu = Eltwise(dnnl_eltwise_relu)

  var kind: dnnl_alg_kind_t { dnnl_alg_kind_t(rawValue: algorithm) }
}

/// What a primitive does to its result before it is stored.
enum PostOperation: Sendable {
  case eltwise(Eltwise)
  /// Adds what the output buffer held before.
  case sum
  /// `result ∘ other`, with a tensor that broadcasts.
  case binary(dnnl_alg_kind_t, MemoryDescriptor)
}

/// Attributes of a primitive; owns the C object.
final class PrimitiveAttributes {
  let raw: dnnl_primitive_attr_t

  /// Attributes with these post-operations, and with scratch memory given by the caller.
  init(_ operations: [PostOperation] = []) throws(RuntimeError) {
    var attributes: dnnl_primitive_attr_t?
    try check(dnnl_primitive_attr_create(&attributes), "primitive attributes")
    guard let attributes else { throw .internalDefect("oneDNN made no attributes") }
    raw = attributes
    try check(dnnl_primitive_attr_set_scratchpad_mode(raw, dnnl_scratchpad_mode_user), "scratchpad mode")
    guard !operations.isEmpty else { return }
    var list: dnnl_post_ops_t?
    try check(dnnl_post_ops_create(&list), "post-operations")
    defer { dnnl_post_ops_destroy(list) }
    for operation in operations {
      switch operation {
      case .eltwise(let eltwise):
        try check(
          dnnl_post_ops_append_eltwise(list, 1, eltwise.kind, eltwise.alpha, eltwise.beta), "a fused activation")
      case .sum:
        try check(dnnl_post_ops_append_sum(list, 1), "a fused sum")
      case .binary(let algorithm, let descriptor):
        try check(
          withUnsafePointer(to: descriptor.raw) { dnnl_post_ops_append_binary(list, algorithm, $0) }, "a fused operand")
      }
    }
    try check(dnnl_primitive_attr_set_post_ops(raw, list), "post-operations")
  }

  deinit { dnnl_primitive_attr_destroy(raw) }
}
