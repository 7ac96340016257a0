extension Parser {
  /// The arguments of a call, with its closing parenthesis.
  mutating func arguments() throws(SourceError) -> [Argument] {
    var arguments: [Argument] = []
    while !isSymbol(")") {
      if takeSymbol("**") {
        arguments.append(Argument(kind: .unpackedKeywords, value: try expression()))
      } else if takeSymbol("*") {
        arguments.append(Argument(kind: .unpacked, value: try expression()))
      } else if let name = keywordName {
        advance()
        advance()
        arguments.append(Argument(kind: .keyword(name), value: try expression()))
      } else {
        let begin = place
        let value = try expression()
        if isKeyword("for") || isKeyword("async") {
          // `sum(x for x in y)`: a generator without parentheses of its own.
          let clauses = try generatorClauses()
          let generator = tree.add(.comprehension(.generator, element: value, value: nil, clauses), at: begin)
          arguments.append(Argument(kind: .positional, value: generator))
        } else {
          arguments.append(Argument(kind: .positional, value: value))
        }
      }
      guard takeSymbol(",") else { break }
    }
    try expectSymbol(")")
    return arguments
  }

  /// The parameters of a function or lambda, up to `end`, which stays.
  mutating func parameters(until end: String, annotated: Bool) throws(SourceError) -> [Parameter] {
    var parameters: [Parameter] = []
    var names = Set<String>()
    var kind = Parameter.Kind.positionalOrKeyword
    while !isSymbol(end) {
      if takeSymbol("/") {
        for index in parameters.indices { parameters[index].kind = .positionalOnly }
      } else if isSymbol("*"), isSymbol(",", ahead: 1) {
        advance()
        kind = .keywordOnly
      } else {
        var parameter = Parameter(name: "", kind: kind)
        if takeSymbol("**") {
          parameter.kind = .keywordRest
        } else if takeSymbol("*") {
          parameter.kind = .rest
          kind = .keywordOnly
        }
        let begin = place
        parameter.name = try expectName()
        guard names.insert(parameter.name).inserted else {
          throw error("two parameters are named '\(parameter.name)'", at: begin)
        }
        if annotated, takeSymbol(":") { _ = try starredOrExpression() }
        if takeSymbol("=") { parameter.defaultValue = try expression() }
        parameters.append(parameter)
      }
      guard takeSymbol(",") else { break }
    }
    guard isSymbol(end) else { throw unexpected("'\(end)'") }
    return parameters
  }
}
