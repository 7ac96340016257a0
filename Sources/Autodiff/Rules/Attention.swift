import GraphIR
import Tensors

extension Attention: DifferentiableByParts {
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let query = try node.headed(0, queryHeads)
    let keys = try past(&node, 4, try node.headed(1, keyValueHeads))
    let values = try past(&node, 5, try node.headed(2, keyValueHeads))
    let raw = try node.multiply(
      try node.add(MatMul(), query, try node.transpose(try shared(&node, keys, query))), try scale(&node, query))
    var capped = raw
    if softcap > 0 {
      let cap = Double(softcap)
      capped = try node.scale(try node.add(Tanh(), try node.scale(raw, by: 1 / cap)), by: cap)
    }
    let (bias, hidden) = try masks(&node, query: query, keys: keys)
    var masked = capped
    if let bias { masked = try node.sum(masked, bias) }
    var probabilities: ValueID
    if let hidden {
      // Far below all others, and not infinite: what sees nothing has the probabilities 0.
      let lowest = node.elementType(of: masked) == .float16 ? -6e4 : -1e30
      let shown = try node.select(hidden, try node.scalar(lowest, like: masked), else: masked)
      let share = try node.add(Softmax(), shown)
      probabilities = try node.select(hidden, try node.scalar(0, like: share), else: share)
      masked = try node.select(hidden, try node.scalar(-.infinity, like: masked), else: masked)
    } else {
      probabilities = try node.add(Softmax(), masked)
    }
    var y = try node.add(MatMul(), probabilities, try shared(&node, values, query))
    if try node.rank(of: try node.input(0)) == 3 {
      y = try node.reshape(try node.permute(y, [0, 2, 1, 3]), [0, 0, -1])
    }
    let scores: ValueID
    switch scoreOutput {
    case .raw: scores = raw
    case .capped: scores = capped
    case .masked: scores = masked
    case .probabilities: scores = probabilities
    }
    return [y, keys, values, scores]
  }

  /// Keys or values with those of the past in front.
  private func past(
    _ node: inout GradientBuilder, _ index: Int, _ new: ValueID
  ) throws(DifferentiationError) -> ValueID {
    guard let past = node.optionalInput(index) else { return new }
    return try node.add(Concat(axis: 2), past, new)
  }

  /// Keys or values once for each query head; neighbouring ones share theirs.
  private func shared(
    _ node: inout GradientBuilder, _ keys: ValueID, _ query: ValueID
  ) throws(DifferentiationError) -> ValueID {
    guard let queries = node.extents(of: query)?[1].value, let count = node.extents(of: keys)?[1].value else {
      throw node.unsupported("attention with an open number of heads")
    }
    guard queries != count, count > 0 else { return keys }
    guard queries > count, queries <= 1 << 16 else { throw node.unsupported("attention of \(queries) heads") }
    return try node.add(Gather(axis: 1), keys, try node.vector((0..<queries).map { $0 / (queries / count) }))
  }

  private func scale(_ node: inout GradientBuilder, _ query: ValueID) throws(DifferentiationError) -> ValueID {
    if let scale { return try node.scalar(Double(scale), like: query) }
    return try node.add(Reciprocal(), try node.add(Sqrt(), try node.extent(of: query, 3, like: query)))
  }

  /// What is added to the scores, and where they do not count.
  private func masks(
    _ node: inout GradientBuilder, query: ValueID, keys: ValueID
  ) throws(DifferentiationError) -> (bias: ValueID?, hidden: ValueID?) {
    var hidden = try unseen(&node, query: query, keys: keys)
    guard var mask = node.optionalInput(3), let type = node.elementType(of: query) else { return (nil, hidden) }
    var bias: ValueID?
    let isBool = node.elementType(of: mask) == .bool
    mask = try isBool ? node.add(Not(), mask) : node.add(Cast(to: type), mask)
    // Keys beyond the mask do not count.
    if let given = node.extents(of: mask)?.last, given != 1, given != node.extents(of: keys)?[2] {
      let missing = try node.subtract(
        try node.shape(of: keys, 2..<3), try node.shape(of: mask, try node.rank(of: mask) - 1..<Int.max))
      let pads = try node.add(Concat(axis: 0), try node.vector([0]), missing)
      let value = isBool ? node.constant(Tensor(scalar: true)) : try node.scalar(-.infinity, like: mask)
      mask = try node.add(Pad(), mask, pads, value, try node.vector([-1]))
    }
    var masked = mask
    if !isBool {
      masked = try node.add(Equal(), mask, try node.scalar(-.infinity, like: mask))
      bias = try node.select(masked, try node.scalar(0, like: mask), else: mask)
    }
    hidden = try hidden.map { hidden throws(DifferentiationError) in try node.add(Or(), hidden, masked) } ?? masked
    return (bias, hidden)
  }

  /// Where causality, windows and padding hide keys; `nil` where they hide none.
  private func unseen(
    _ node: inout GradientBuilder, query: ValueID, keys: ValueID
  ) throws(DifferentiationError) -> ValueID? {
    let lengths = try node.optionalInput(6).map { lengths throws(DifferentiationError) in
      try node.reshape(lengths, [-1, 1, 1, 1])
    }
    let key = try node.range(try node.shape(of: keys, 2..<3))
    // Where a query stands among the keys.
    var position = try node.unsqueeze(try node.range(try node.shape(of: query, 2..<3)), [1])
    if node.optionalInput(4) != nil {
      position = try node.sum(position, try node.shape(of: try node.input(4), 2..<3))
    } else if let lengths {
      position = try node.sum(position, try node.subtract(lengths, try node.shape(of: query, 2..<3)))
    }
    var conditions: [ValueID] = []
    if let lengths { conditions.append(try node.add(GreaterOrEqual(), key, lengths)) }
    if isCausal { conditions.append(try node.add(Greater(), key, position)) }
    // No sequence is longer.
    let far = 1 << 40
    if rightWindow >= 0 {
      let last = try node.sum(position, try node.vector([min(far, rightWindow)]))
      conditions.append(try node.add(Greater(), key, last))
    }
    if leftWindow >= 0 {
      let first = try node.subtract(position, try node.vector([min(far, leftWindow)]))
      conditions.append(try node.add(Less(), key, first))
    }
    guard var all = conditions.first else { return nil }
    for condition in conditions.dropFirst() { all = try node.add(Or(), all, condition) }
    return all
  }
}

extension GradientBuilder {
  /// Input `index` as `batch × heads × sequence × size`.
  fileprivate mutating func headed(_ index: Int, _ heads: Int?) throws(DifferentiationError) -> ValueID {
    let x = try input(index)
    guard try rank(of: x) == 3, let heads else { return x }
    return try permute(try reshape(x, [0, 0, heads, -1]), [0, 2, 1, 3])
  }
}

extension RotaryEmbedding: DifferentiableByParts {
  /// (c · a − s · b, s · a + c · b) of each pair (a, b) of rotated features; the others pass.
  func parts(_ node: inout GradientBuilder) throws(DifferentiationError) -> [ValueID?] {
    let x = try node.headed(0, heads)
    var (cosines, sines) = (try node.input(1), try node.input(2))
    if let positions = node.optionalInput(3) {
      (cosines, sines) = (try node.add(Gather(), cosines, positions), try node.add(Gather(), sines, positions))
    }
    (cosines, sines) = (try node.unsqueeze(cosines, [1]), try node.unsqueeze(sines, [1]))
    // Twice as many features are rotated as there are cosines.
    let half = try node.shape(of: cosines, 3..<4)
    let size = try node.sum(half, half)
    let rotated = try part(&node, x, from: try node.vector([0]), to: size)
    let (a, b): (ValueID, ValueID)
    if interleaved {
      a = try part(&node, rotated, from: try node.vector([0]), to: size, step: 2)
      b = try part(&node, rotated, from: try node.vector([1]), to: size, step: 2)
    } else {
      a = try part(&node, rotated, from: try node.vector([0]), to: half)
      b = try part(&node, rotated, from: half, to: size)
    }
    let first = try node.subtract(try node.multiply(cosines, a), try node.multiply(sines, b))
    let second = try node.sum(try node.multiply(sines, a), try node.multiply(cosines, b))
    var turned: ValueID
    if interleaved {
      let pairs = try node.add(Concat(axis: -1), try node.unsqueeze(first, [-1]), try node.unsqueeze(second, [-1]))
      turned = try node.reshape(pairs, [0, 0, 0, -1])
    } else {
      turned = try node.add(Concat(axis: -1), first, second)
    }
    if rotatedSize > 0 {
      turned = try node.add(Concat(axis: -1), turned, try part(&node, x, from: size, to: try node.vector([.max])))
    }
    guard try node.rank(of: try node.input(0)) == 3 else { return [turned] }
    return [try node.reshape(try node.permute(turned, [0, 2, 1, 3]), [0, 0, -1])]
  }

  /// Some neighbouring features, or every second one of them.
  private func part(
    _ node: inout GradientBuilder, _ x: ValueID, from first: ValueID, to end: ValueID, step: Int = 1
  ) throws(DifferentiationError) -> ValueID {
    try node.add(Slice(), x, first, end, try node.vector([3]), try node.vector([step]))
  }
}
