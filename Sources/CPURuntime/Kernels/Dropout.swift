import GraphIR
import Tensors

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
