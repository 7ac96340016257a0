import GraphIR
import Tensors

extension Concat: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let rank = try node.rank(of: gradient)
    let place = axis < 0 ? axis + rank : axis
    var sizes: [ValueID?] = []
    for index in 0..<node.inputCount {
      var extent = ShapeOperator()
      (extent.start, extent.end) = (place, place + 1)
      sizes.append(try node.add(extent, try node.input(index)))
    }
    var split = Split()
    split.axis = place
    let parts = try node.add(split, [gradient, try node.add(Concat(), sizes)], outputCount: node.inputCount)
    for (index, part) in parts.enumerated() { node.give(index, part) }
  }
}

extension Split: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    var parts: [ValueID?] = []
    for index in 0..<node.outputCount {
      if let gradient = node.gradient(index) {
        parts.append(gradient)
      } else {
        parts.append(try node.zeros(like: try node.output(index)))
      }
    }
    var concat = Concat()
    concat.axis = axis
    node.give(0, try node.add(concat, parts))
  }
}

extension Pad: Differentiable {
  /// Constant padding is cut off again, and its sum is the value's; what other modes repeat is added up.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (pads, axes) = (try node.input(1), node.optionalInput(3))
    if mode == .constant {
      if node.wants(2) {
        let zeros = try node.zeros(like: try node.input(0))
        let added = try node.add(Pad(), zeros, pads, try node.scalar(1, like: gradient), axes)
        let total = try node.total(try node.multiply(gradient, added))
        node.give(2, try node.reshape(total, like: try node.input(2)))
      }
      return node.give(0, try node.add(Pad(), [gradient, try node.negate(pads), nil, axes]))
    }
    let x = try node.input(0)
    node.give(
      0,
      try node.scatter(gradient, to: x) { node, places throws(DifferentiationError) in
        try node.add(self, [places, pads, nil, axes])
      })
  }
}

/// An operator whose results are elements of its first operand, chosen by the others.
protocol DifferentiableChoice: Differentiable {}

extension DifferentiableChoice {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    var others: [ValueID?] = []
    for index in 1..<max(1, node.inputCount) { others.append(node.optionalInput(index)) }
    node.give(
      0,
      try node.scatter(gradient, to: try node.input(0)) { node, places throws(DifferentiationError) in
        try node.add(self, [places] + others)
      })
  }
}

extension CenterCropPad: Differentiable {
  /// What was added is cut off, and what was cut off is 0.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let x = try node.input(0)
    var shape = try node.shape(of: x)
    if let axes {
      let rank = try node.rank(of: x)
      shape = try node.add(Gather(), shape, try node.vector(axes.map { $0 < 0 ? $0 + rank : $0 }))
    }
    node.give(0, try node.add(self, gradient, shape))
  }
}

extension Slice: DifferentiableChoice {}
extension Tile: DifferentiableChoice {}
