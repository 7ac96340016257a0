extension Parser {
  /// A statement without a block; `import a, b` makes several.
  mutating func simpleStatement() throws(SourceError) -> [Statement] {
    guard case .keyword(let keyword) = token.kind else { return [try expressionStatement()] }
    switch keyword {
    case "pass": return simple(.pass)
    case "break": return simple(.break)
    case "continue": return simple(.continue)
    case "return":
      advance()
      return [.return(endsStatement ? nil : try expressionList())]
    case "raise":
      advance()
      guard !endsStatement else { return [.raise(nil)] }
      let exception = try expression()
      if takeKeyword("from") { _ = try expression() }
      return [.raise(exception)]
    case "assert":
      advance()
      let test = try expression()
      return [.assert(test: test, message: takeSymbol(",") ? try expression() : nil)]
    case "del":
      advance()
      let targets = try targetList()
      if case .tuple(let elements) = tree[targets] { return [.delete(elements)] }
      return [.delete([targets])]
    case "global", "nonlocal":
      advance()
      var names = [try expectName()]
      while takeSymbol(",") { names.append(try expectName()) }
      return [keyword == "global" ? .global(names) : .nonlocal(names)]
    case "import": return try importStatement()
    case "from": return try fromStatement()
    default: return [try expressionStatement()]
    }
  }

  private mutating func simple(_ statement: Statement) -> [Statement] {
    advance()
    return [statement]
  }

  private var endsStatement: Bool {
    if case .newline = token.kind { return true }
    return isSymbol(";") || atEnd
  }

  private mutating func dottedName() throws(SourceError) -> String {
    var name = try expectName()
    while takeSymbol(".") { name += "." + (try expectName()) }
    return name
  }

  private mutating func importStatement() throws(SourceError) -> [Statement] {
    advance()
    var imports: [Statement] = []
    repeat {
      let module = try dottedName()
      imports.append(.importModule(module: module, name: takeKeyword("as") ? try expectName() : nil))
    } while takeSymbol(",")
    return imports
  }

  private mutating func fromStatement() throws(SourceError) -> [Statement] {
    advance()
    var module = ""
    while isSymbol(".") || isSymbol("...") {
      module += isSymbol(".") ? "." : "..."
      advance()
    }
    if !isKeyword("import") { module += try dottedName() }
    try expectKeyword("import")
    if takeSymbol("*") { return [.importAll(module: module)] }
    let isParenthesized = takeSymbol("(")
    var imports: [Statement] = []
    repeat {
      if isParenthesized, isSymbol(")") { break }
      let member = try expectName()
      imports.append(
        .importMember(module: module, member: member, name: takeKeyword("as") ? try expectName() : member))
    } while takeSymbol(",")
    if isParenthesized { try expectSymbol(")") }
    return imports
  }

  private static let augmented: [String: BinaryOperator] = [
    "+=": .add, "-=": .subtract, "*=": .multiply, "/=": .divide, "//=": .floorDivide, "%=": .remainder,
    "**=": .power, "@=": .matrixMultiply, "&=": .bitAnd, "|=": .bitOr, "^=": .bitXor, "<<=": .shiftLeft,
    ">>=": .shiftRight,
  ]

  private mutating func expressionStatement() throws(SourceError) -> Statement {
    let first = try expressionList()
    if case .symbol(let symbol) = token.kind, let op = Self.augmented[symbol] {
      advance()
      try checkTarget(first)
      return .augmentedAssignment(op, target: first, value: try expressionList())
    }
    if takeSymbol(":") {
      let annotation = try expression()
      guard takeSymbol("=") else { return .annotated(first, annotation: annotation, value: nil) }
      try checkTarget(first)
      return .annotated(first, annotation: annotation, value: try expressionList())
    }
    var chain = [first]
    while takeSymbol("=") { chain.append(try expressionList()) }
    guard chain.count > 1 else { return .expression(first) }
    let value = chain.removeLast()
    for target in chain { try checkTarget(target) }
    return .assignment(targets: chain, value: value)
  }

  /// Checks that `expression` may stand left of `=`.
  func checkTarget(_ expression: ExpressionID) throws(SourceError) {
    var waiting = [expression]
    while let next = waiting.popLast() {
      switch tree[next] {
      case .name, .attribute, .subscript: break
      case .tuple(let elements), .list(let elements): waiting += elements
      case .starred(let inner): waiting.append(inner)
      case .none, .ellipsis, .bool, .integer, .number, .string, .formatted, .set, .dict, .unary, .not, .binary, .and,
        .or, .comparison, .conditional, .slice, .call, .lambda, .comprehension, .binding, .unsupported:
        throw error("nothing can be assigned to this expression", at: tree.place(of: next))
      }
    }
  }
}
