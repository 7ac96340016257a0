import GraphIR
import Tensors

extension Abs: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Sign(), x)
  }
}

extension Neg: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    if let gradient = node.gradient(0) { node.give(0, try node.negate(gradient)) }
  }
}

extension Sqrt: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.divide(try node.scalar(0.5, like: y), y)
  }
}

extension Exp: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID { y }
}

extension Log: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), x)
  }
}

extension Erf: ElementwiseDifferentiable {
  /// 2 / √π · exp(−x²).
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    let bell = try node.add(Exp(), try node.negate(try node.square(x)))
    return try node.scale(bell, by: 2 / Double.pi.squareRoot())
  }
}

extension Reciprocal: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.negate(try node.square(y))
  }
}

extension Sin: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Cos(), x)
  }
}

extension Cos: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.negate(try node.add(Sin(), x))
  }
}

extension Tan: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.offset(try node.square(y), by: 1)
  }
}

extension Asin: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), try node.add(Sqrt(), try node.complement(try node.square(x))))
  }
}

extension Acos: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.negate(try Asin().derivative(&node, x: x, y: y))
  }
}

extension Atan: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), try node.offset(try node.square(x), by: 1))
  }
}

extension Sinh: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Cosh(), x)
  }
}

extension Cosh: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Sinh(), x)
  }
}

extension Asinh: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), try node.add(Sqrt(), try node.offset(try node.square(x), by: 1)))
  }
}

extension Acosh: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), try node.add(Sqrt(), try node.offset(try node.square(x), by: -1)))
  }
}

extension Atanh: ElementwiseDifferentiable {
  func derivative(_ node: inout GradientBuilder, x: ValueID, y: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(Reciprocal(), try node.complement(try node.square(x)))
  }
}

/// Steps have the derivative 0 wherever they have one: their operand is given nothing.
protocol StepFunction: Differentiable {}

extension StepFunction {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {}
}

extension Sign: StepFunction {}
extension Ceil: StepFunction {}
extension Floor: StepFunction {}
extension Round: StepFunction {}

extension Clip: Differentiable {
  /// The operand's passes where it lies within the bounds, each bound's where the operand lies beyond it, as PyTorch's; the
  /// upper one holds where they cross.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, least, most) = (try node.input(0), node.optionalInput(1), node.optionalInput(2))
    var passed = gradient
    if let least {
      passed = try node.select(try node.add(GreaterOrEqual(), x, least), passed)
      var below = try node.add(Less(), x, least)
      if let most { below = try node.add(And(), below, try node.add(Less(), least, most)) }
      if node.wants(1) { node.give(1, try node.unbroadcast(try node.select(below, gradient), to: least)) }
    }
    if let most {
      passed = try node.select(try node.add(LessOrEqual(), x, most), passed)
      var above = try node.add(Greater(), x, most)
      if let least { above = try node.add(Or(), above, try node.add(Less(), most, least)) }
      if node.wants(2) { node.give(2, try node.unbroadcast(try node.select(above, gradient), to: most)) }
    }
    node.give(0, passed)
  }
}

extension Identity: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    if let gradient = node.gradient(0) { node.give(0, gradient) }
  }
}
