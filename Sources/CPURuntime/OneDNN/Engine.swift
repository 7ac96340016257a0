// CPURuntime: Graph → Plan → Session. A plan is a graph compiled for given input shapes: types inferred, constants folded,
// layouts chosen, memory laid out, one kernel a step; a session runs it. The executor knows no operator: an operator says in
// its own file under Kernels/ how it is computed (`CPUExecutable`).

import COneDNN
import Tensors

/// oneDNN's CPU engine and the stream that everything runs on; both live as long as the process.
///
/// Unchecked: oneDNN's engine and (in-order CPU) stream may be used from any thread.
struct Engine: @unchecked Sendable {
  let engine: dnnl_engine_t
  let stream: dnnl_stream_t

  static let cpu: Result<Engine, RuntimeError> = {
    // Nobody profiles with VTune: oneDNN would search the system for its library.
    dnnl_set_jit_profiling_flags(UInt32(DNNL_JIT_PROFILE_NONE))
    var engine: dnnl_engine_t?
    var stream: dnnl_stream_t?
    guard dnnl_engine_create(&engine, dnnl_cpu, 0) == dnnl_success, let engine,
      dnnl_stream_create(&stream, engine, UInt32(dnnl_stream_default_flags.rawValue)) == dnnl_success,
      let stream
    else { return .failure(.internalDefect("oneDNN has no CPU engine")) }
    return .success(Engine(engine: engine, stream: stream))
  }()

  /// - Throws: when oneDNN cannot work on this machine.
  static func shared() throws(RuntimeError) -> Engine { try cpu.get() }
}

/// `status` as an error that names what was asked of oneDNN.
func check(_ status: dnnl_status_t, _ what: @autoclosure () -> String) throws(RuntimeError) {
  switch status {
  case dnnl_success: return
  case dnnl_unimplemented: throw .notImplemented(what())
  case dnnl_out_of_memory: throw .limit("memory for \(what())")
  default: throw .internalDefect("oneDNN: \(what()) failed with status \(status.rawValue)")
  }
}
