import CPURuntime

extension RuntimeOptions {
  /// The threads that `--threads` asks for, or as many as there are processors.
  static func threads(_ asked: Int?) -> Int {
    var options = RuntimeOptions()
    options.threads = asked
    return options.effectiveThreads
  }
}
