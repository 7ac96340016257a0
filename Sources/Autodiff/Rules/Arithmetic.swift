import GraphIR
import Tensors

extension GradientBuilder {
  /// Gives input `index` a gradient in the result's shape, summed over the axes along which the input was broadcast.
  fileprivate mutating func giveUnbroadcast(_ index: Int, _ gradient: ValueID) throws(DifferentiationError) {
    give(index, try unbroadcast(gradient, to: try input(index)))
  }
}

extension Add: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    for index in 0...1 where node.wants(index) { try node.giveUnbroadcast(index, gradient) }
  }
}

extension Sub: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    if node.wants(0) { try node.giveUnbroadcast(0, gradient) }
    if node.wants(1) { try node.giveUnbroadcast(1, try node.negate(gradient)) }
  }
}

extension Mul: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    for index in 0...1 where node.wants(index) {
      try node.giveUnbroadcast(index, try node.multiply(gradient, try node.input(1 - index)))
    }
  }
}

extension Div: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let quotient = try node.divide(gradient, try node.input(1))
    if node.wants(0) { try node.giveUnbroadcast(0, quotient) }
    if node.wants(1) {
      try node.giveUnbroadcast(1, try node.negate(try node.multiply(quotient, try node.output(0))))
    }
  }
}

extension Mod: Differentiable {
  /// a − q · b, where the quotient q, rounded down or towards zero, is constant.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    if node.wants(0) { try node.giveUnbroadcast(0, gradient) }
    guard node.wants(1) else { return }
    let (a, b) = (try node.input(0), try node.input(1))
    let rest = try node.subtract(a, try node.output(0))
    let quotient = try node.add(Round(), try node.divide(rest, b))
    try node.giveUnbroadcast(1, try node.negate(try node.multiply(gradient, quotient)))
  }
}

extension Pow: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (base, exponent) = (try node.input(0), try node.input(1))
    guard let type = node.elementType(of: base), let exponentType = node.elementType(of: exponent) else {
      throw node.unsupported("operands of unknown types")
    }
    let power = type == exponentType ? exponent : try node.add(Cast(to: type), exponent)
    if node.wants(0) {
      let slope: ValueID
      if let tensor = node.constant(exponent), tensor.count == 1, (try? tensor.doubles())?.first == 2 {
        slope = try node.scale(base, by: 2)
      } else {
        slope = try node.multiply(power, try node.add(Pow(), base, try node.offset(power, by: -1)))
      }
      try node.giveUnbroadcast(0, try node.multiply(gradient, slope))
    }
    if node.wants(1) {
      // 0 where the base is not positive and the logarithm has no value that matters.
      let isPositive = try node.isGreater(base, than: 0)
      let logarithm = try node.add(Log(), try node.select(isPositive, base, else: try node.scalar(1, like: base)))
      let slope = try node.multiply(try node.output(0), logarithm)
      let product = try node.multiply(gradient, slope)
      try node.giveUnbroadcast(1, type == exponentType ? product : try node.add(Cast(to: exponentType), product))
    }
  }
}

extension Sum: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    for index in 0..<node.inputCount where node.wants(index) { try node.giveUnbroadcast(index, gradient) }
  }
}

extension Mean: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let share = try node.scale(gradient, by: 1 / Double(max(1, node.inputCount)))
    for index in 0..<node.inputCount where node.wants(index) { try node.giveUnbroadcast(index, share) }
  }
}

extension GradientBuilder {
  /// The gradient of an operator that chooses one of its operands: operands that are equal share it, as PyTorch's.
  fileprivate mutating func giveToChosen() throws(DifferentiationError) {
    guard let gradient = gradient(0) else { return }
    let y = try output(0)
    var masks: [ValueID] = []
    for index in 0..<inputCount { masks.append(try numbers(try add(Equal(), try input(index), y), like: y)) }
    let count = try masks.count == 1 ? masks[0] : add(Sum(), masks.map { $0 })
    let share = try divide(gradient, count)
    for index in 0..<inputCount where wants(index) { try giveUnbroadcast(index, try multiply(share, masks[index])) }
  }
}

extension Max: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) { try node.giveToChosen() }
}

extension Min: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) { try node.giveToChosen() }
}
