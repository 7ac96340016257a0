import GraphIR
import Tensors

extension Gather: Differentiable {
  /// Slices are added where they came from.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (x, indices) = (try node.input(0), try node.input(1))
    let (rank, width) = (try node.rank(of: x), try node.rank(of: indices))
    let place = axis < 0 ? axis + rank : axis
    var scatter = ScatterND()
    scatter.reduction = .add
    let tuples = try node.unsqueeze(indices, [-1])
    if place == 0 { return node.give(0, try node.add(scatter, try node.zeros(like: x), tuples, gradient)) }
    // The axis first: of the data, and of the gradient those that stand for it.
    let order = [place] + (0..<rank).filter { $0 != place }
    let moved = Array(place..<place + width) + Array(0..<place) + Array(place + width..<rank - 1 + width)
    let empty = try node.permute(try node.zeros(like: x), order)
    let sums = try node.add(scatter, empty, tuples, try node.permute(gradient, moved))
    node.give(0, try node.permute(sums, Array(1...place) + [0] + Array(place + 1..<rank)))
  }
}

extension GatherElements: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    var scatter = ScatterElements()
    (scatter.axis, scatter.reduction) = (axis, .add)
    node.give(0, try node.add(scatter, try node.zeros(like: try node.input(0)), try node.input(1), gradient))
  }
}

extension GatherND: DifferentiableChoice {}
extension Compress: DifferentiableChoice {}

/// An operator that writes updates (input 2) into data (input 0) at indices (input 1).
protocol DifferentiableScatter: Differentiable {
  var reduction: ScatterReduction { get set }
  /// What takes the elements from where this writes them.
  var gathering: any Operator { get }
}

extension DifferentiableScatter {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    switch reduction {
    case .none:
      let zeros = try node.zeros(like: try node.input(2))
      node.give(0, try scatter(&node, gradient, zeros, .none))
      node.give(2, try gather(&node, gradient))
    case .add:
      node.give(0, gradient)
      node.give(2, try gather(&node, gradient))
    case .mul: try differentiateProduct(&node, gradient)
    case .min, .max: try differentiateChoice(&node, gradient)
    }
  }

  private func scatter(
    _ node: inout GradientBuilder, _ data: ValueID, _ updates: ValueID, _ reduction: ScatterReduction
  ) throws(DifferentiationError) -> ValueID {
    var scatter = self
    scatter.reduction = reduction
    return try node.add(scatter, data, try node.input(1), updates)
  }

  private func gather(_ node: inout GradientBuilder, _ data: ValueID) throws(DifferentiationError) -> ValueID {
    try node.add(gathering, data, try node.input(1))
  }

  private func differentiateProduct(_ node: inout GradientBuilder, _ gradient: ValueID) throws(DifferentiationError) {
    let data = try node.zerosApart(try node.input(0))
    let updates = try node.zerosApart(try node.input(2))
    let product = try scatter(&node, data.numbers, updates.numbers, .mul)
    let zeros = try scatter(&node, data.zeros, updates.zeros, .add)
    node.give(0, try node.multiply(gradient, try node.others(data, product: product, zeros: zeros)))
    let (products, counts) = (try gather(&node, product), try gather(&node, zeros))
    let slope = try node.others(updates, product: products, zeros: counts)
    node.give(2, try node.multiply(try gather(&node, gradient), slope))
  }

  /// Equal elements share, as in PyTorch's `scatter_reduce`.
  private func differentiateChoice(_ node: inout GradientBuilder, _ gradient: ValueID) throws(DifferentiationError) {
    let (data, updates, y) = (try node.input(0), try node.input(2), try node.output(0))
    let isKept = try node.numbers(try node.add(Equal(), data, y), like: data)
    let isTaken = try node.numbers(try node.add(Equal(), updates, try gather(&node, y)), like: data)
    let share = try node.divide(gradient, try scatter(&node, isKept, isTaken, .add))
    node.give(0, try node.multiply(share, isKept))
    node.give(2, try node.multiply(try gather(&node, share), isTaken))
  }
}

extension ScatterElements: DifferentiableScatter {
  var gathering: any Operator {
    var gather = GatherElements()
    gather.axis = axis
    return gather
  }
}

extension ScatterND: DifferentiableScatter {
  var gathering: any Operator { GatherND() }
}

extension TensorScatter: Differentiable {
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let (cache, update, starts) = (try node.input(0), try node.input(1), node.optionalInput(2))
    if node.wants(0) { node.give(0, try node.add(self, gradient, try node.zeros(like: update), starts)) }
    guard node.wants(1) else { return }
    // Where each entry has been written along the axis.
    let rank = try node.rank(of: cache)
    let place = axis < 0 ? axis + rank : axis
    let steps = try node.range(try node.shape(of: update, place..<place + 1))
    var places = try node.reshape(steps, [-1] + Array(repeating: 1, count: rank - 1 - place))
    if let starts {
      places = try node.sum(places, try node.reshape(starts, [-1] + Array(repeating: 1, count: rank - 1)))
    }
    if mode == .circular { places = try node.add(Mod(), places, try node.shape(of: cache, place..<place + 1)) }
    var gather = GatherElements()
    gather.axis = place
    node.give(1, try node.add(gather, gradient, try node.add(Expand(), places, try node.shape(of: update))))
  }
}

extension OneHot: Differentiable {
  /// By the values off and on: the sums of the gradient at these places.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    let switches = try node.add(Cast(to: node.elementType(of: gradient) ?? .float32), try node.vector([0, 1]))
    let isOn = try node.add(self, try node.input(0), try node.input(1), switches)
    let on = try node.reshape(try node.total(try node.multiply(gradient, isOn)), [1])
    let off = try node.reshape(try node.total(try node.multiply(gradient, try node.complement(isOn))), [1])
    node.give(2, try node.add(Concat(axis: 0), off, on))
  }
}
