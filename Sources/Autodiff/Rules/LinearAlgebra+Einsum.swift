import GraphIR
import Tensors

extension Einsum: Differentiable {
  /// The gradient by an operand is the sum of products of the result's gradient and the other operands, over the axes that
  /// the operand does not have.
  public func differentiate(_ node: inout GradientBuilder) throws(DifferentiationError) {
    guard let gradient = node.gradient(0) else { return }
    var (operands, ranks): ([ValueID], [Int]) = ([], [])
    for index in 0..<node.inputCount {
      operands.append(try node.input(index))
      ranks.append(try node.rank(of: operands[index]))
    }
    let equation: EinsumEquation
    do {
      equation = try EinsumEquation(self.equation, ranks: ranks)
    } catch {
      throw .graph(GraphError("\(error)"))
    }
    let letters = try EinsumLetters(node, equation)
    for index in operands.indices where node.wants(index) {
      let others = operands.indices.filter { $0 != index }
      let terms = others.map { letters.text(equation.operands[$0]) } + [letters.text(equation.output)]
      // An axis that occurs twice is a diagonal.
      var axes: [EinsumEquation.Label] = []
      for label in equation.operands[index] where !axes.contains(label) { axes.append(label) }
      let known = Set(equation.output).union(others.flatMap { equation.operands[$0] })
      let product = Self("\(terms.joined(separator: ","))->\(letters.text(axes.filter(known.contains)))")
      var result = try node.add(product, others.map { operands[$0] } + [gradient])
      let lost = axes.indices.filter { !known.contains(axes[$0]) }
      let hasDiagonal = axes.count < equation.operands[index].count
      let diagonal = Self("\(letters.text(equation.operands[index]))->\(letters.text(axes))")
      let x = try hasDiagonal ? node.add(diagonal, operands[index]) : operands[index]
      if !lost.isEmpty { result = try node.unsqueeze(result, lost) }
      result = try node.unbroadcast(result, to: x)
      if !lost.isEmpty { result = try node.add(Expand(), result, try node.shape(of: x)) }
      if hasDiagonal {
        result = try node.scatter(result, to: operands[index]) { node, places throws(DifferentiationError) in
          try node.add(diagonal, places)
        }
      }
      node.give(index, result)
    }
  }

  private init(_ equation: String) {
    self.init()
    self.equation = equation
  }
}

/// A letter for each label of an equation, the axes of its ellipses among them.
private struct EinsumLetters {
  private var letters: [EinsumEquation.Label: Character] = [:]

  init(_ node: GradientBuilder, _ equation: EinsumEquation) throws(DifferentiationError) {
    var free = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[...]
    for label in equation.operands.joined() where letters[label] == nil {
      guard let letter = free.popFirst() else { throw node.unsupported("Einsum over more axes than there are letters") }
      letters[label] = letter
    }
  }

  func text(_ labels: [EinsumEquation.Label]) -> String { String(labels.compactMap { letters[$0] }) }
}
