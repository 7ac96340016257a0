import GraphIR
import Tensors

extension CausalConvWithState: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (x, weight) = (try node.input(0), try node.input(1))
    let (batch, channels, length, taps) = (x.extents[0], x.extents[1], x.extents[2], weight.extents[2])
    let (bias, past) = (node.optionalInput(2), node.optionalInput(3))
    guard weight.extents == [channels, 1, taps], taps > 0, bias.map({ $0.extents == [channels] }) ?? true,
      past.map({ $0.extents == [batch, channels, taps - 1] }) ?? true,
      [weight, bias, past].allSatisfy({ $0.map { $0.elementType == T.elementType } ?? true })
    else { throw .node(node.name, "its inputs' shapes or types do not fit each other") }
    let isActivated = activation != .none
    return ClosureKernel { frame in
      let (x, w, bias, past) = (
        frame.elements(0, T.self), frame.elements(1, T.self), frame.elements(2, T.self), frame.elements(3, T.self)
      )
      let (y, state) = (frame.results(0, T.self), frame.results(1, T.self))
      Parallel.for(batch * channels, grain: 1 + 8192 / (length * taps + 1)) { range in
        for row in range {
          let channel = row % channels
          /// The sequence with its past in front; zeros where there is none.
          func element(_ index: Int) -> T.Wide {
            if index >= taps - 1 { return x[row * length + index - taps + 1].wide }
            return past.isEmpty ? 0 : past[row * (taps - 1) + index].wide
          }
          if !y.isEmpty {
            for step in 0..<length {
              var sum: T.Wide = bias.isEmpty ? 0 : bias[channel].wide
              for tap in 0..<taps { sum += element(step + tap) * w[channel * taps + tap].wide }
              y[row * length + step] = T(isActivated ? sum / (1 + T.Wide.exp(-sum)) : sum)
            }
          }
          if !state.isEmpty {
            for index in 0..<taps - 1 { state[row * (taps - 1) + index] = T(element(length + index)) }
          }
        }
      }
    }
  }
}
