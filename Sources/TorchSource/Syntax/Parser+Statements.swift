extension Parser {
  /// One statement, or the several of a line with semicolons.
  mutating func statement() throws(SourceError) -> [StatementID] {
    let begin = place
    if case .keyword(let keyword) = token.kind, let compound = try compoundStatement(keyword) {
      return [tree.add(compound, at: begin)]
    }
    if isSymbol("@") { return [try decorated()] }
    var statements: [StatementID] = []
    repeat {
      if takeNewline() { return statements }
      let begin = place
      for simple in try simpleStatement() { statements.append(tree.add(simple, at: begin)) }
    } while takeSymbol(";")
    guard takeNewline() || atEnd else { throw unexpected("the end of the line") }
    return statements
  }

  /// `: body` on the same line, or an indented block below.
  mutating func block() throws(SourceError) -> [StatementID] {
    try expectSymbol(":")
    guard takeNewline() else { return try nested { parser throws(SourceError) in try parser.statement() } }
    guard takeIndent() else { throw unexpected("an indented block") }
    return try nested { parser throws(SourceError) in
      var statements: [StatementID] = []
      while !parser.takeDedent() {
        if parser.atEnd { break }
        statements += try parser.statement()
      }
      return statements
    }
  }

  private mutating func compoundStatement(_ keyword: String) throws(SourceError) -> Statement? {
    switch keyword {
    case "if": return try ifStatement()
    case "while":
      advance()
      let test = try expression()
      let body = try block()
      return .while(test: test, body: body, otherwise: takeKeyword("else") ? try block() : [])
    case "for":
      advance()
      let target = try targetList()
      try expectKeyword("in")
      let iterable = try expressionList()
      let body = try block()
      return .for(target: target, iterable: iterable, body: body, otherwise: takeKeyword("else") ? try block() : [])
    case "try": return try tryStatement()
    case "with": return try withStatement()
    case "def": return try functionStatement(decorators: [], isAsync: false)
    case "class": return try classStatement()
    case "async":
      advance()
      if isKeyword("def") { return try functionStatement(decorators: [], isAsync: true) }
      guard case .keyword(let keyword) = token.kind else { throw unexpected("'def'") }
      _ = try compoundStatement(keyword)
      return .unsupported("async \(keyword)")
    default: return nil
    }
  }

  private mutating func ifStatement() throws(SourceError) -> Statement {
    var branches: [(test: ExpressionID, body: [StatementID])] = []
    repeat {
      advance()
      let test = try expression()
      branches.append((test, try block()))
    } while isKeyword("elif")
    return .if(branches: branches, otherwise: takeKeyword("else") ? try block() : [])
  }

  private mutating func tryStatement() throws(SourceError) -> Statement {
    advance()
    let body = try block()
    var handlers: [Statement.Handler] = []
    while takeKeyword("except") {
      _ = takeSymbol("*")
      var handler = Statement.Handler(exception: nil, name: nil, body: [])
      if !isSymbol(":") {
        handler.exception = try expressionList()
        if takeKeyword("as") { handler.name = try expectName() }
      }
      handler.body = try block()
      handlers.append(handler)
    }
    let otherwise = takeKeyword("else") ? try block() : []
    let finally = takeKeyword("finally") ? try block() : []
    return .try(body: body, handlers: handlers, otherwise: otherwise, finally: finally)
  }

  private mutating func withStatement() throws(SourceError) -> Statement {
    advance()
    var items: [(context: ExpressionID, target: ExpressionID?)] = []
    // `with (a as b, c as d):` looks like a tuple until its `as`.
    let isParenthesized = isSymbol("(") && parenthesisHoldsAs()
    if isParenthesized { advance() }
    repeat {
      if isParenthesized, isSymbol(")") { break }
      let context = try expression()
      items.append((context, takeKeyword("as") ? try target() : nil))
    } while takeSymbol(",")
    if isParenthesized { try expectSymbol(")") }
    return .with(items, body: try block())
  }

  private func parenthesisHoldsAs() -> Bool {
    var copy = self
    var nesting = 0
    while !copy.atEnd {
      if copy.isSymbol("(") || copy.isSymbol("[") || copy.isSymbol("{") { nesting += 1 }
      if copy.isSymbol(")") || copy.isSymbol("]") || copy.isSymbol("}") { nesting -= 1 }
      if nesting == 0 { return false }
      if nesting == 1, copy.isKeyword("as") { return true }
      copy.advance()
    }
    return false
  }

  private mutating func decorated() throws(SourceError) -> StatementID {
    var decorators: [ExpressionID] = []
    while takeSymbol("@") {
      decorators.append(try expression())
      guard takeNewline() else { throw unexpected("the end of the line") }
    }
    let begin = place
    // What decorators do to a class or function is not evaluated, but for `dataclass`, `property` and its kin.
    if isKeyword("class") { return tree.add(try classStatement(decorators: decorators), at: begin) }
    let isAsync = takeKeyword("async")
    guard isKeyword("def") else { throw unexpected("'def' or 'class'") }
    return tree.add(try functionStatement(decorators: decorators, isAsync: isAsync), at: begin)
  }

  private mutating func functionStatement(decorators: [ExpressionID], isAsync: Bool) throws(SourceError) -> Statement {
    let begin = place
    advance()
    let name = try expectName()
    try skipTypeParameters()
    try expectSymbol("(")
    let parameters = try parameters(until: ")", annotated: true)
    try expectSymbol(")")
    if takeSymbol("->") { _ = try expression() }
    let outer = unsupportedInFunction
    unsupportedInFunction = isAsync ? "async def" : nil
    let body = try block()
    let function = FunctionSyntax(
      name: name, parameters: parameters, body: .block(body), decorators: decorators,
      unsupported: unsupportedInFunction, place: begin)
    unsupportedInFunction = outer
    return .function(tree.add(function))
  }

  private mutating func classStatement(
    decorators: [ExpressionID] = []
  ) throws(SourceError) -> Statement {
    let begin = place
    advance()
    let name = try expectName()
    try skipTypeParameters()
    var bases: [ExpressionID] = []
    if takeSymbol("(") {
      for argument in try arguments() {
        // Keywords such as `metaclass=` say nothing about the network.
        if case .positional = argument.kind { bases.append(argument.value) }
      }
    }
    let start = tree.expressions.count
    let body = try block()
    let content = start..<tree.expressions.count
    return .class(
      tree.add(
        ClassSyntax(
          name: name, bases: bases, body: body, decorators: decorators, content: content, place: begin)))
  }

  /// `[T]` behind the name of a generic function or class.
  private mutating func skipTypeParameters() throws(SourceError) {
    guard takeSymbol("[") else { return }
    _ = try expressionList()
    try expectSymbol("]")
  }
}
