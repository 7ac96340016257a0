import Bytes

/// Reads tokens into a syntax tree, by recursive descent with bounded depth.
struct Parser {
  var tree = SyntaxTree()
  let file: String
  let limits: Limits
  private let tokens: [Token]
  private var position = 0
  private var depth = 0
  /// Set by `yield` and `await` in the function that is being read.
  var unsupportedInFunction: String?

  private init(_ tokens: [Token], file: String, limits: Limits) {
    self.tokens = tokens
    self.file = file
    self.limits = limits
  }

  /// Adds `text` to `tree` and returns its statements.
  static func parse(
    _ text: String, file: SyntaxTree.File, into tree: inout SyntaxTree, limits: Limits
  ) throws(SourceError) -> [StatementID] {
    let index = tree.add(file: file)
    let tokens = try Lexer.tokens(of: Array(text.utf8), file: file.name, index: index, limits: limits)
    var parser = Parser(tokens, file: file.name, limits: limits)
    swap(&parser.tree, &tree)
    defer { swap(&parser.tree, &tree) }
    var statements: [StatementID] = []
    while !parser.atEnd { statements += try parser.statement() }
    return statements
  }

  /// Adds the expression `text`, as in `--arg name=text`, to `tree`.
  static func parseExpression(
    _ text: String, file: SyntaxTree.File, into tree: inout SyntaxTree, limits: Limits
  ) throws(SourceError) -> ExpressionID {
    let index = tree.add(file: file)
    let place = Place(file: index, line: 1, column: 1)
    let tokens = try Lexer.tokens(inFormatted: Array(text.utf8)[...], file: file.name, place: place, limits: limits)
    var parser = Parser(tokens, file: file.name, limits: limits)
    swap(&parser.tree, &tree)
    defer { swap(&parser.tree, &tree) }
    let expression = try parser.expressionList()
    guard parser.atEnd else { throw parser.unexpected("the end of the expression") }
    return expression
  }

  /// The expression inside an f-string's braces.
  mutating func formattedExpression(_ code: ArraySlice<UInt8>, _ place: Place) throws(SourceError) -> ExpressionID {
    let tokens = try Lexer.tokens(inFormatted: code, file: file, place: place, limits: limits)
    var inner = Parser(tokens, file: file, limits: limits)
    inner.depth = depth
    swap(&inner.tree, &tree)
    defer { swap(&inner.tree, &tree) }
    let expression = try inner.expressionList()
    guard inner.atEnd else { throw inner.unexpected("'}'") }
    return expression
  }
}

// The cursor.
extension Parser {
  var token: Token { tokens[min(position, tokens.count - 1)] }
  var place: Place { token.place }

  var atEnd: Bool {
    if case .end = token.kind { true } else { false }
  }

  func isSymbol(_ text: String, ahead: Int = 0) -> Bool {
    guard position + ahead < tokens.count, case .symbol(text) = tokens[position + ahead].kind else { return false }
    return true
  }

  func isKeyword(_ text: String, ahead: Int = 0) -> Bool {
    guard position + ahead < tokens.count, case .keyword(text) = tokens[position + ahead].kind else { return false }
    return true
  }

  mutating func advance() { position += 1 }

  mutating func takeSymbol(_ text: String) -> Bool {
    guard isSymbol(text) else { return false }
    position += 1
    return true
  }

  mutating func takeKeyword(_ text: String) -> Bool {
    guard isKeyword(text) else { return false }
    position += 1
    return true
  }

  mutating func expectSymbol(_ text: String) throws(SourceError) {
    guard takeSymbol(text) else { throw unexpected("'\(text)'") }
  }

  mutating func expectKeyword(_ text: String) throws(SourceError) {
    guard takeKeyword(text) else { throw unexpected("'\(text)'") }
  }

  mutating func expectName() throws(SourceError) -> String {
    guard case .name(let name) = token.kind else { throw unexpected("a name") }
    position += 1
    return name
  }

  /// The name at the cursor when `=` follows it: the beginning of a keyword argument.
  var keywordName: String? {
    guard case .name(let name) = token.kind, isSymbol("=", ahead: 1) else { return nil }
    return name
  }

  mutating func takeNewline() -> Bool {
    guard case .newline = token.kind else { return false }
    position += 1
    return true
  }

  mutating func takeIndent() -> Bool {
    guard case .indent = token.kind else { return false }
    position += 1
    return true
  }

  mutating func takeDedent() -> Bool {
    guard case .dedent = token.kind else { return false }
    position += 1
    return true
  }

  func unexpected(_ expected: String) -> SourceError {
    error("\(expected) expected, \(token.kind.description) found")
  }

  func error(_ problem: String, at place: Place? = nil) -> SourceError {
    let place = place ?? self.place
    return SourceError(.malformed, file: file, line: Int(place.line), column: Int(place.column), problem)
  }

  /// Reads what `body` reads, one level deeper.
  mutating func nested<R>(_ body: (inout Parser) throws(SourceError) -> R) throws(SourceError) -> R {
    guard depth < limits.sourceDepth else { throw error("nested deeper than \(limits.sourceDepth)") }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }
}
