import GraphIR
import Tensors

extension SwiGLU: DifferentiableByParts {
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    var swish = Swish()
    swish.alpha = alpha
    return [try node.multiply(try node.add(swish, try node.input(0)), try node.input(1))]
  }
}
