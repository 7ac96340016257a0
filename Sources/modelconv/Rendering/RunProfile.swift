import Bytes
import CPURuntime
import Prediction
import Tensors

/// What every step of a model's runs takes.
struct RunProfile {
  private struct Step {
    var info: StepInfo
    var times: [Double]

    var seconds: Double { times.sorted()[times.count / 2] }
    /// Float operations a second, for steps that consist of multiply–accumulates.
    var rate: Double? { info.multiplyAccumulates.map { 2 * Double($0) / max(seconds, 1e-9) } }
  }

  private var steps: [Step] = []
  /// The median time of a whole run.
  private let total: Double
  /// The share of all runs' time that was not spent in kernels.
  private let outside: Double
  private let peak: Double

  init(_ session: Session, _ inputs: [String: Value], runs: Int) throws {
    let values = session.inputs.compactMap { inputs[$0.name] }
    var steps: [Step] = []
    var totals: [Double] = []
    var inKernels = 0.0
    for _ in 0..<min(runs, 1000) {
      var index = 0
      let start = now()
      _ = try session.run(values) { info in
        if index == steps.count { steps.append(Step(info: info, times: [])) }
        steps[index].times.append(info.seconds)
        inKernels += info.seconds
        index += 1
      }
      totals.append(now() - start)
    }
    self.steps = steps
    total = totals.sorted()[totals.count / 2]
    outside = 1 - inKernels / totals.reduce(0, +)
    peak = try MachinePeak.measure()
  }

  var text: String {
    var table = TextTable([
      ("step", .left), ("op", .left), ("implementation", .left), ("layout", .left), ("shape", .left), ("ms", .right),
      ("share", .right), ("GFLOP/s", .right), ("of peak", .right),
    ])
    for step in steps {
      table.add([
        step.info.name, step.info.operation, step.info.implementation, step.info.layout,
        step.info.shape?.description ?? "", fixed(step.seconds * 1e3, 3), percent(step.seconds / total),
        step.rate.map { fixed($0 / 1e9, 1) } ?? "", step.rate.map { percent($0 / peak) } ?? "",
      ])
    }
    return """
      Steps (\(steps.count)), medians of \(steps.first?.times.count ?? 0) runs
      \(table.text())
      run \(fixed(total * 1e3, 3)) ms, \(percent(outside)) of it outside kernels; a large matrix product reaches \
      \(fixed(peak / 1e9, 1)) GFLOP/s here
      """
  }

  func write(to json: inout JSONWriter) {
    json.object("profile") { json in
      json.member("run_ms", total * 1e3)
      json.member("outside_kernels", outside)
      json.member("peak_gflops", peak / 1e9)
      json.array("steps") { json in
        for step in steps {
          json.object { json in
            json.member("name", step.info.name)
            json.member("op", step.info.operation)
            json.member("implementation", step.info.implementation)
            json.member("layout", step.info.layout)
            json.member("shape", step.info.shape?.extents ?? [])
            json.member("ms", step.seconds * 1e3)
            json.member("gflops", step.rate.map { $0 / 1e9 })
          }
        }
      }
    }
  }

  private func percent(_ share: Double) -> String { "\(fixed(share * 100, 1)) %" }
}
