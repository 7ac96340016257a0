extension Parser {
  /// Expressions separated by commas: a tuple if there is a comma.
  mutating func expressionList() throws(SourceError) -> ExpressionID {
    let begin = place
    let first = try starredOrExpression()
    guard isSymbol(",") else { return first }
    var elements = [first]
    while takeSymbol(","), startsExpression { elements.append(try starredOrExpression()) }
    return tree.add(.tuple(elements), at: begin)
  }

  private var startsExpression: Bool {
    switch token.kind {
    case .name, .integer, .number, .string, .formatted, .unsupported: true
    case .keyword(let word):
      ["None", "True", "False", "not", "lambda", "await", "yield"].contains(word)
    case .symbol(let text): ["(", "[", "{", "-", "+", "~", "*", "..."].contains(text)
    case .newline, .indent, .dedent, .end: false
    }
  }

  mutating func starredOrExpression() throws(SourceError) -> ExpressionID {
    let begin = place
    guard takeSymbol("*") else { return try expression() }
    return tree.add(.starred(try binary(above: 4)), at: begin)
  }

  /// What may stand left of `in` in a loop: `i`, `(a, b)`, `self.x`, `*rest`.
  mutating func targetList() throws(SourceError) -> ExpressionID {
    let begin = place
    var elements = [try target()]
    var isTuple = false
    while takeSymbol(",") {
      isTuple = true
      guard startsExpression else { break }
      elements.append(try target())
    }
    return isTuple ? tree.add(.tuple(elements), at: begin) : elements[0]
  }

  mutating func target() throws(SourceError) -> ExpressionID {
    let begin = place
    let isStarred = takeSymbol("*")
    let primary = try nested { parser throws(SourceError) in try parser.primary() }
    try checkTarget(primary)
    return isStarred ? tree.add(.starred(primary), at: begin) : primary
  }

  /// Any expression but a tuple without parentheses.
  mutating func expression() throws(SourceError) -> ExpressionID {
    try nested { parser throws(SourceError) in try parser.ternary() }
  }

  private mutating func ternary() throws(SourceError) -> ExpressionID {
    let begin = place
    if isKeyword("lambda") { return try lambda() }
    if isKeyword("yield") { return try yield() }
    let value = try binary(above: 0)
    if isSymbol(":="), case .name(let name) = tree[value] {
      advance()
      return tree.add(.binding(name, try expression()), at: begin)
    }
    guard takeKeyword("if") else { return value }
    let test = try binary(above: 0)
    try expectKeyword("else")
    return tree.add(.conditional(test: test, then: value, otherwise: try expression()), at: begin)
  }

  private mutating func lambda() throws(SourceError) -> ExpressionID {
    let begin = place
    advance()
    let parameters = try parameters(until: ":", annotated: false)
    try expectSymbol(":")
    let function = FunctionSyntax(
      name: "<lambda>", parameters: parameters, body: .expression(try expression()), decorators: [], unsupported: nil,
      place: begin)
    return tree.add(.lambda(tree.add(function)), at: begin)
  }

  private mutating func yield() throws(SourceError) -> ExpressionID {
    let begin = place
    advance()
    unsupportedInFunction = "yield"
    _ = takeKeyword("from")
    if startsExpression { _ = try expressionList() }
    return tree.add(.unsupported("yield"), at: begin)
  }

  /// Precedences, from weakest to strongest: `or` 1, `and` 2, `not` 3, comparisons 4, `|` 5 … `* /` 10, unary 11, `**` 12.
  private static let binaryOperators: [String: (precedence: Int, op: BinaryOperator)] = [
    "|": (5, .bitOr), "^": (6, .bitXor), "&": (7, .bitAnd), "<<": (8, .shiftLeft), ">>": (8, .shiftRight),
    "+": (9, .add), "-": (9, .subtract), "*": (10, .multiply), "/": (10, .divide), "//": (10, .floorDivide),
    "%": (10, .remainder), "@": (10, .matrixMultiply),
  ]

  /// An expression of operators that bind more strongly than `precedence`.
  mutating func binary(above precedence: Int) throws(SourceError) -> ExpressionID {
    let begin = place
    var left: ExpressionID
    if precedence < 3, takeKeyword("not") {
      let operand = try nested { parser throws(SourceError) in try parser.binary(above: 2) }
      left = tree.add(.not(operand), at: begin)
    } else {
      left = try unary()
    }
    while true {
      let operatorPlace = place
      if case .symbol(let symbol) = token.kind, let (level, op) = Self.binaryOperators[symbol], level > precedence {
        advance()
        let right = try binary(above: level)
        left = tree.add(.binary(op, left, right), at: operatorPlace)
      } else if precedence < 4, let comparison = takeComparison() {
        left = try comparisons(left, comparison, at: operatorPlace)
      } else if precedence < 2, takeKeyword("and") {
        left = tree.add(.and(left, try binary(above: 2)), at: operatorPlace)
      } else if precedence < 1, takeKeyword("or") {
        left = tree.add(.or(left, try binary(above: 1)), at: operatorPlace)
      } else {
        return left
      }
    }
  }

  private mutating func comparisons(
    _ left: ExpressionID, _ first: Comparison, at place: Place
  ) throws(SourceError) -> ExpressionID {
    var chain = [(first, try binary(above: 4))]
    while let next = takeComparison() { chain.append((next, try binary(above: 4))) }
    return tree.add(.comparison(left, chain), at: place)
  }

  private mutating func takeComparison() -> Comparison? {
    switch token.kind {
    case .symbol(let text):
      guard let comparison = Comparison(rawValue: text) else { return nil }
      advance()
      return comparison
    case .keyword("in"):
      advance()
      return .in
    case .keyword("is"):
      advance()
      return takeKeyword("not") ? .isNot : .is
    case .keyword("not") where isKeyword("in", ahead: 1):
      advance()
      advance()
      return .notIn
    case .name, .keyword, .integer, .number, .string, .formatted, .unsupported, .newline, .indent, .dedent, .end:
      return nil
    }
  }

  private mutating func unary() throws(SourceError) -> ExpressionID {
    let begin = place
    if case .symbol(let symbol) = token.kind, let op = UnaryOperator(rawValue: symbol) {
      advance()
      let operand = try nested { parser throws(SourceError) in try parser.unary() }
      return tree.add(.unary(op, operand), at: begin)
    }
    if takeKeyword("await") {
      unsupportedInFunction = "await"
      _ = try nested { parser throws(SourceError) in try parser.unary() }
      return tree.add(.unsupported("await"), at: begin)
    }
    let base = try primary()
    let operatorPlace = place
    guard takeSymbol("**") else { return base }
    let exponent = try nested { parser throws(SourceError) in try parser.unary() }
    return tree.add(.binary(.power, base, exponent), at: operatorPlace)
  }
}
