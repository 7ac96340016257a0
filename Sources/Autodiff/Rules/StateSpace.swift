import GraphIR
import Tensors

extension CausalConvWithState: DifferentiableByParts {
  /// A convolution by depth of the sequence with its past in front, or zeros.
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let (x, weight) = (try node.input(0), try node.input(1))
    guard let channels = node.extents(of: weight)?[0].value, let taps = node.extents(of: weight)?[2].value else {
      throw node.unsupported("CausalConvWithState with weights of unknown shape")
    }
    let sequence: ValueID
    if let past = node.optionalInput(3) {
      sequence = try node.add(Concat(axis: 2), past, x)
    } else {
      sequence = try node.add(Pad(), x, try node.vector([0, 0, taps - 1, 0, 0, 0]))
    }
    var convolution = Conv()
    convolution.group = channels
    let sum = try node.add(convolution, sequence, weight, node.optionalInput(2))
    let y = try activation == .none ? sum : node.add(Swish(), sum)
    let length = try node.shape(of: x, 2..<3)
    let state = try node.add(Slice(), sequence, length, try node.vector([.max]), try node.vector([2]))
    return [y, state]
  }
}
