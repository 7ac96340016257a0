import GraphIR
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

extension SeededRandom: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard try node.input(1).elementType == .int64, try node.input(1).count == 1 else {
      throw .node(node.name, "the number that chooses must be one of type int64")
    }
    return try realKernel(&node)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let count = try node.input(0).count
    let distribution = distribution
    let stream = mixed(UInt64(bitPattern: Int64(stream)))
    return ClosureKernel { frame in
      let key = mixed(UInt64(bitPattern: frame.elements(1, Int64.self)[0]) &+ stream)
      let results = frame.results(0, T.self)
      // Evenly distributed from 0 to before 1.
      func number(_ place: Int) -> Double { Double(mixed(key &+ UInt64(place)) >> 11) * 0x1p-53 }
      Parallel.for(count, grain: 4096) { range in
        for index in range {
          switch distribution {
          case .uniform(let low, let high): results[index] = T(T.Wide(low + (high - low) * number(index)))
          case .normal(let mean, let deviation):
            // The Box–Muller transform.
            let radius = (-2 * log(1 - number(2 * index))).squareRoot()
            results[index] = T(T.Wide(mean + deviation * radius * cos(2 * .pi * number(2 * index + 1))))
          }
        }
      }
    }
  }
}

extension RunningStatistics: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let channels = try node.input(0).count
    for index in [0, 1, 2, 3, 5] {
      guard try node.input(index).elementType == .float32 else {
        throw node.unsupported("running statistics that are not float32")
      }
      guard try node.input(index).count == (index == 5 ? 1 : channels) else {
        throw .node(node.name, "vectors of one length and one share expected")
      }
    }
    guard try node.input(4).elementType == .int64, try node.input(4).count == 1 else {
      throw .node(node.name, "the number of elements must be one of type int64")
    }
    return ClosureKernel { frame in
      let inputs = (0..<4).map { frame.elements($0, Float.self) }
      let count = Float(frame.elements(4, Int64.self)[0]) / Float(max(1, channels))
      let share = frame.elements(5, Float.self)[0]
      let factor = count > 1 ? count / (count - 1) : 1
      let (mean, variance) = (frame.results(0, Float.self), frame.results(1, Float.self))
      for index in 0..<channels {
        mean[index] = inputs[0][index] * (1 - share) + inputs[2][index] * share
        variance[index] = inputs[1][index] * (1 - share) + inputs[3][index] * factor * share
      }
    }
  }
}

extension Detach: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}
