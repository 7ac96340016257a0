extension Parser {
  /// An atom with the calls, attributes and subscripts behind it.
  mutating func primary() throws(SourceError) -> ExpressionID {
    let begin = place
    var value = try atom()
    while true {
      if takeSymbol(".") {
        let place = self.place
        value = tree.add(.attribute(value, try expectName()), at: place)
      } else if takeSymbol("(") {
        value = tree.add(.call(value, try arguments()), at: begin)
      } else if takeSymbol("[") {
        value = tree.add(.subscript(value, try subscriptIndex()), at: begin)
      } else {
        return value
      }
    }
  }

  private mutating func atom() throws(SourceError) -> ExpressionID {
    let begin = place
    switch token.kind {
    case .name(let name): return take(.name(name))
    case .integer(let value): return take(.integer(value))
    case .number(let value): return take(.number(value))
    case .unsupported(let what): return take(.unsupported(what))
    case .string, .formatted: return try strings()
    case .keyword("None"): return take(.none)
    case .keyword("True"): return take(.bool(true))
    case .keyword("False"): return take(.bool(false))
    case .symbol("..."): return take(.ellipsis)
    case .symbol("("):
      advance()
      return try parenthesized(begin)
    case .symbol("["):
      advance()
      let elements = try display(until: "]", .list, begin)
      return elements
    case .symbol("{"):
      advance()
      return try braces(begin)
    case .keyword, .symbol, .newline, .indent, .dedent, .end: throw unexpected("an expression")
    }
  }

  private mutating func take(_ expression: Expression) -> ExpressionID {
    let begin = place
    advance()
    return tree.add(expression, at: begin)
  }

  /// Neighbouring string literals are one string.
  private mutating func strings() throws(SourceError) -> ExpressionID {
    let begin = place
    var parts: [FormattedSyntax] = []
    var isFormatted = false
    while true {
      if case .string(let text) = token.kind {
        parts.append(.text(text))
      } else if case .formatted(let pieces) = token.kind {
        isFormatted = true
        parts += try formatted(pieces)
      } else {
        break
      }
      advance()
    }
    if isFormatted { return tree.add(.formatted(parts), at: begin) }
    var text = ""
    for case .text(let piece) in parts { text += piece }
    return tree.add(.string(text), at: begin)
  }

  private mutating func formatted(_ parts: [FormattedPart]) throws(SourceError) -> [FormattedSyntax] {
    var result: [FormattedSyntax] = []
    for part in parts {
      switch part {
      case .text(let text): result.append(.text(text))
      case .expression(let code, let place, let conversion, let format):
        let value = try formattedExpression(code, place)
        let format = try nested { parser throws(SourceError) in try parser.formatted(format) }
        result.append(.value(value, conversion: conversion, format: format))
      }
    }
    return result
  }

  private mutating func parenthesized(_ begin: Place) throws(SourceError) -> ExpressionID {
    if takeSymbol(")") { return tree.add(.tuple([]), at: begin) }
    let first = try starredOrExpression()
    if isKeyword("for") || isKeyword("async") {
      let clauses = try generatorClauses()
      try expectSymbol(")")
      return tree.add(.comprehension(.generator, element: first, value: nil, clauses), at: begin)
    }
    guard isSymbol(",") else {
      try expectSymbol(")")
      return first
    }
    var elements = [first]
    while takeSymbol(","), !isSymbol(")") { elements.append(try starredOrExpression()) }
    try expectSymbol(")")
    return tree.add(.tuple(elements), at: begin)
  }

  /// The rest of a list or set, or of a comprehension of one.
  private mutating func display(
    until end: String, _ kind: ComprehensionKind, _ begin: Place, first: ExpressionID? = nil
  ) throws(SourceError) -> ExpressionID {
    var elements: [ExpressionID] = []
    if let first {
      elements = [first]
    } else if !isSymbol(end) {
      elements = [try starredOrExpression()]
    }
    if elements.count == 1, isKeyword("for") || isKeyword("async") {
      let clauses = try generatorClauses()
      try expectSymbol(end)
      return tree.add(.comprehension(kind, element: elements[0], value: nil, clauses), at: begin)
    }
    if !elements.isEmpty {
      while takeSymbol(","), !isSymbol(end) { elements.append(try starredOrExpression()) }
    }
    try expectSymbol(end)
    if case .set = kind { return tree.add(.set(elements), at: begin) }
    return tree.add(.list(elements), at: begin)
  }

  private mutating func braces(_ begin: Place) throws(SourceError) -> ExpressionID {
    if takeSymbol("}") { return tree.add(.dict([]), at: begin) }
    var pairs: [(key: ExpressionID?, value: ExpressionID)] = []
    if !isSymbol("**") {
      let first = try starredOrExpression()
      guard takeSymbol(":") else { return try display(until: "}", .set, begin, first: first) }
      let value = try expression()
      if isKeyword("for") || isKeyword("async") {
        let clauses = try generatorClauses()
        try expectSymbol("}")
        return tree.add(.comprehension(.dict, element: first, value: value, clauses), at: begin)
      }
      pairs.append((first, value))
      if !takeSymbol(",") {
        try expectSymbol("}")
        return tree.add(.dict(pairs), at: begin)
      }
    }
    while !isSymbol("}") {
      if takeSymbol("**") {
        pairs.append((nil, try binary(above: 4)))
      } else {
        let key = try expression()
        try expectSymbol(":")
        pairs.append((key, try expression()))
      }
      guard takeSymbol(",") else { break }
    }
    try expectSymbol("}")
    return tree.add(.dict(pairs), at: begin)
  }

  mutating func generatorClauses() throws(SourceError) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    while isKeyword("for") || isKeyword("async") {
      if takeKeyword("async") { unsupportedInFunction = "async for" }
      try expectKeyword("for")
      let target = try targetList()
      try expectKeyword("in")
      var clause = ComprehensionClause(target: target, iterable: try binary(above: 0), conditions: [])
      while takeKeyword("if") { clause.conditions.append(try binary(above: 0)) }
      clauses.append(clause)
    }
    return clauses
  }

  private mutating func subscriptIndex() throws(SourceError) -> ExpressionID {
    let begin = place
    var indices = [try sliceOrExpression()]
    var isTuple = false
    while takeSymbol(",") {
      isTuple = true
      if isSymbol("]") { break }
      indices.append(try sliceOrExpression())
    }
    try expectSymbol("]")
    return isTuple ? tree.add(.tuple(indices), at: begin) : indices[0]
  }

  private mutating func sliceOrExpression() throws(SourceError) -> ExpressionID {
    let begin = place
    var bounds: [ExpressionID?] = [nil, nil, nil]
    if !isSymbol(":") {
      let first = try starredOrExpression()
      guard isSymbol(":") else { return first }
      bounds[0] = first
    }
    advance()
    if !isSymbol(":"), !isSymbol(","), !isSymbol("]") { bounds[1] = try expression() }
    if takeSymbol(":"), !isSymbol(","), !isSymbol("]") { bounds[2] = try expression() }
    return tree.add(.slice(lower: bounds[0], upper: bounds[1], step: bounds[2]), at: begin)
  }
}
