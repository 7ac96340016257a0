import COneDNN
import GraphIR
import Tensors

extension BatchNormalization: TakesPostOperations {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try prepare(&node, followedBy: [])
  }

  func followers(_ graph: Graph, _ node: Node) -> FollowerKinds {
    let types = node.inputs.map { $0.flatMap { graph[$0].type?.tensor } }
    guard !trainingMode, types.allSatisfy({ $0?.elementType == .float32 }),
      let rank = types.first??.shape?.count, (2...5).contains(rank)
    else { return [] }
    return .rectifier
  }

  func prepare(_ node: inout KernelBuilder, followedBy followers: [Follower]) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let isPlain = (0..<5).allSatisfy { node.optionalInput($0)?.elementType == .float32 }
    guard isPlain, !trainingMode, (2...5).contains(x.shape.rank) else {
      guard followers.isEmpty else { throw .internalDefect("something after a plain normalisation") }
      return try realKernel(&node)
    }
    let layout = try x.layout.descriptor(.float32, x.extents)
    var description = dnnl_batch_normalization_desc_t()
    var flags = dnnl_use_global_stats.rawValue | dnnl_use_scale.rawValue | dnnl_use_shift.rawValue
    if !followers.isEmpty { flags |= dnnl_fuse_norm_relu.rawValue }
    let status = withUnsafePointer(to: layout.raw) {
      dnnl_batch_normalization_forward_desc_init(&description, dnnl_forward_inference, $0, epsilon, flags)
    }
    try check(status, "a batch normalisation")
    let primitive = try Primitive("a batch normalisation", description, try PrimitiveAttributes())
    let vector = try MemoryDescriptor(dense: .float32, [x.extents[1]])
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_SRC, layout, &node)
    arguments.input(1, DNNL_ARG_SCALE, vector, &node)
    arguments.input(2, DNNL_ARG_SHIFT, vector, &node)
    arguments.input(3, DNNL_ARG_MEAN, vector, &node)
    arguments.input(4, DNNL_ARG_VARIANCE, vector, &node)
    try arguments.output(DNNL_ARG_DST, layout, &node)
    node.mayOverwrite(input: 0)
    return try arguments.kernel(&node)
  }
}

extension LRN: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    // An even window is not centred the same way in ONNX and oneDNN.
    guard x.elementType == .float32, size % 2 == 1, (3...5).contains(x.shape.rank) else { return try realKernel(&node) }
    let layout = try x.layout.descriptor(.float32, x.extents)
    var description = dnnl_lrn_desc_t()
    let status = withUnsafePointer(to: layout.raw) {
      dnnl_lrn_forward_desc_init(
        &description, dnnl_forward_inference, dnnl_lrn_across_channels, $0, dnnl_dim_t(size), alpha, beta, bias)
    }
    try check(status, "a local response normalisation")
    let primitive = try Primitive("a local response normalisation", description, try PrimitiveAttributes())
    var arguments = PrimitiveArguments(primitive)
    arguments.input(0, DNNL_ARG_SRC, layout, &node)
    try arguments.output(DNNL_ARG_DST, layout, &node)
    return try arguments.kernel(&node)
  }
}

extension Dropout: CPUExecutable {
  public var isDeterministic: Bool { seed != nil }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let isTraining = try node.integers(2)?.first ?? 0 != 0
    guard isTraining || node.isUsed(1) else { return node.aliasKernel() }
    let x = try node.input(0)
    let ratioType = node.optionalInput(1)?.elementType
    return ClosureKernel { [seed] frame throws(RuntimeError) in
      var ratio = isTraining ? 0.5 : 0
      if isTraining, let ratioType { ratio = try frame.reals(1, ratioType).first ?? 0.5 }
      guard ratio >= 0, ratio < 1 else { throw .node(frame.name, "a ratio of \(ratio), from 0 to below 1 expected") }
      var numbers = RandomNumbers(seed: seed.map { Float($0) })
      let isKept = (0..<x.count).map { _ in ratio == 0 || numbers.uniform() >= ratio }
      let scale = 1 / (1 - ratio)
      try frame.setReals(0, x.elementType, zip(try frame.reals(0, x.elementType), isKept).map { $1 ? $0 * scale : 0 })
      try frame.setReals(1, .bool, isKept.map { $0 ? 1 : 0 })
    }
  }
}
