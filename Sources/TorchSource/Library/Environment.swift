import Tensors

/// Functions of PyTorch and Python that say nothing about what a network computes: seeds, devices, warnings, initial values.
enum Environment {
  static let functions: [LibraryFunction] =
    [
      answer("torch.cuda.is_available", .bool(false)), answer("torch.backends.mps.is_available", .bool(false)),
      answer("torch.jit.is_scripting", .bool(false)), answer("torch.jit.is_tracing", .bool(false)),
      answer("torch.onnx.is_in_onnx_export", .bool(false)),
      // As where a module is called without `torch.no_grad()`: PyTorch's own layers then leave their fused ways, which compute
      // the same.
      answer("torch.is_grad_enabled", .bool(true)),
      answer("torch._C._get_tracing_state", .bool(false)), answer("torch.cuda.device_count", .int(0)),
      answer("torch.compiler.is_compiling", .bool(false)), answer("torch.compiler.is_dynamo_compiling", .bool(false)),
      answer("torch.get_default_dtype", .elementType(.float32)),
      answer("torch.are_deterministic_algorithms_enabled", .bool(false)),
      answer("torch.cuda.is_bf16_supported", .bool(false)),
      answer("torch.is_autocast_enabled", .bool(false)), answer("torch.is_autocast_cpu_enabled", .bool(false)),
      answer("torch.device", .library("torch.device")),
      LibraryFunction("torch.is_tensor", signature: "obj") { call throws(SourceError) in
        if case .tensor = call["obj"] { .bool(true) } else { .bool(false) }
      },
      LibraryFunction("torch.set_default_dtype", signature: "d") { call throws(SourceError) in
        if case .elementType(.float32) = call["d"] { return .none }
        throw call.unsupported("d")
      },
      LibraryFunction("torch.autograd.Variable", signature: "data, requires_grad=False, volatile=False") { call in
        call["data"]
      },
      LibraryFunction(
        "torch.utils.checkpoint.checkpoint",
        signature: "function, *args, use_reentrant=None, preserve_rng_state=True"
      ) { call throws(SourceError) in
        try call.interpreter.call(call["function"], Arguments(call.rest))
      },
      LibraryFunction("torch.jit.annotate", signature: "type, value") { call in call["value"] },
      LibraryFunction("torch.jit.export", "torch.jit.ignore", "torch.jit.unused", "torch.fx.wrap", signature: "fn=None")
      {
        call in call["fn"]
      },
      LibraryFunction(
        "torch.jit.script", "torch.compile", "torch.nn.DataParallel", "torch.nn.parallel.DataParallel",
        signature: "model, *args, **kwargs"
      ) { call in call["model"] },
    ]

  private static func answer(_ name: String, _ value: PythonValue) -> LibraryFunction {
    LibraryFunction(name, signature: "*args, **kwargs") { _ in value }
  }

  private static let ignoredPrefixes = [
    "torch.nn.init.", "torch.manual_seed", "torch.cuda.manual_seed", "torch.cuda.empty_cache", "torch.cuda.synchronize",
    "torch.backends.", "torch._assert", "torch.set_grad_enabled", "torch.autograd.set_detect_anomaly",
    "torch._C._log_api_usage_once", "torch.set_num_threads", "torch.set_printoptions", "warnings.", "logging.",
    "random.seed", "numpy.random.seed", "gc.collect",
  ]

  /// Whether a call of `name` may be skipped: initializers return their tensor.
  static func ignores(_ name: String) -> Bool {
    name.hasSuffix("._log_api_usage_once") || ignoredPrefixes.contains { name.hasPrefix($0) }
  }
}
