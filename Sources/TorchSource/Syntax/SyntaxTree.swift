// The syntax of the files that a network is read from. All nodes lie in flat arrays and name each other by index, so that
// however deep a text nests, making and releasing a tree never recurses.

struct ExpressionID: Hashable, Sendable { let index: Int32 }
struct StatementID: Hashable, Sendable { let index: Int32 }
struct FunctionSyntaxID: Hashable, Sendable { let index: Int32 }
struct ClassSyntaxID: Hashable, Sendable { let index: Int32 }

enum UnaryOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case invert = "~"
}

enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "**"
  case matrixMultiply = "@"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
  case shiftLeft = "<<"
  case shiftRight = ">>"
}

enum Comparison: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `in` = "in"
  case notIn = "not in"
  case `is` = "is"
  case isNot = "is not"
}

struct Argument: Sendable {
  enum Kind: Sendable {
    case positional
    case keyword(String)
    /// `*values`
    case unpacked
    /// `**values`
    case unpackedKeywords
  }
  var kind: Kind
  var value: ExpressionID
}

/// `for target in iterable if condition …`
struct ComprehensionClause: Sendable {
  var target: ExpressionID
  var iterable: ExpressionID
  var conditions: [ExpressionID]
}

enum ComprehensionKind: Sendable {
  case list
  case set
  case dict
  case generator
}

/// A piece of an f-string, parsed.
enum FormattedSyntax: Sendable {
  case text(String)
  case value(ExpressionID, conversion: Character?, format: [FormattedSyntax])
}

enum Expression: Sendable {
  case none
  case ellipsis
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case formatted([FormattedSyntax])
  case name(String)
  case tuple([ExpressionID])
  case list([ExpressionID])
  case set([ExpressionID])
  /// A pair without a key unpacks its value: `{**defaults}`.
  case dict([(key: ExpressionID?, value: ExpressionID)])
  case unary(UnaryOperator, ExpressionID)
  case not(ExpressionID)
  case binary(BinaryOperator, ExpressionID, ExpressionID)
  case and(ExpressionID, ExpressionID)
  case or(ExpressionID, ExpressionID)
  case comparison(ExpressionID, [(Comparison, ExpressionID)])
  case conditional(test: ExpressionID, then: ExpressionID, otherwise: ExpressionID)
  case attribute(ExpressionID, String)
  case `subscript`(ExpressionID, ExpressionID)
  case slice(lower: ExpressionID?, upper: ExpressionID?, step: ExpressionID?)
  case call(ExpressionID, [Argument])
  case lambda(FunctionSyntaxID)
  /// For a dictionary, `element` is the key.
  case comprehension(ComprehensionKind, element: ExpressionID, value: ExpressionID?, [ComprehensionClause])
  case starred(ExpressionID)
  /// `name := value`
  case binding(String, ExpressionID)
  /// Correct Python that the evaluator does not take; an error only where it is reached.
  case unsupported(String)
}

enum Statement: Sendable {
  case expression(ExpressionID)
  /// `a = b = value`
  case assignment(targets: [ExpressionID], value: ExpressionID)
  case augmentedAssignment(BinaryOperator, target: ExpressionID, value: ExpressionID)
  case `if`(branches: [(test: ExpressionID, body: [StatementID])], otherwise: [StatementID])
  case `while`(test: ExpressionID, body: [StatementID], otherwise: [StatementID])
  case `for`(target: ExpressionID, iterable: ExpressionID, body: [StatementID], otherwise: [StatementID])
  case `break`
  case `continue`
  case pass
  case `return`(ExpressionID?)
  case raise(ExpressionID?)
  case `try`(body: [StatementID], handlers: [Handler], otherwise: [StatementID], finally: [StatementID])
  case with([(context: ExpressionID, target: ExpressionID?)], body: [StatementID])
  case assert(test: ExpressionID, message: ExpressionID?)
  case delete([ExpressionID])
  /// `target: annotation = value`: in classes it says which fields a dataclass or a named tuple has.
  case annotated(ExpressionID, annotation: ExpressionID, value: ExpressionID?)
  case global([String])
  case nonlocal([String])
  case function(FunctionSyntaxID)
  case `class`(ClassSyntaxID)
  /// `import module as name`
  case importModule(module: String, name: String?)
  /// `from module import member as name`
  case importMember(module: String, member: String, name: String)
  case importAll(module: String)
  case unsupported(String)

  struct Handler: Sendable {
    var exception: ExpressionID?
    var name: String?
    var body: [StatementID]
  }
}

struct Parameter: Sendable {
  enum Kind: Sendable {
    case positionalOnly
    case positionalOrKeyword
    case keywordOnly
    /// `*args`
    case rest
    /// `**kwargs`
    case keywordRest
  }
  var name: String
  var kind: Kind
  var defaultValue: ExpressionID?
}

struct FunctionSyntax: Sendable {
  enum Body: Sendable {
    case block([StatementID])
    case expression(ExpressionID)
  }
  var name: String
  var parameters: [Parameter]
  var body: Body
  var decorators: [ExpressionID]
  /// Why it cannot be called, if so: `yield`, `async def`.
  var unsupported: String?
  var place: Place
}

struct ClassSyntax: Sendable {
  var name: String
  var bases: [ExpressionID]
  var body: [StatementID]
  var decorators: [ExpressionID]
  /// The expressions inside its body, as a range of the tree's.
  var content: Range<Int>
  var place: Place
}

struct SyntaxTree: Sendable {
  struct File: Sendable {
    var name: String
    /// Whether it is part of our own library: errors are then reported where the user's text called it.
    var isLibrary: Bool
  }

  private(set) var files: [File] = []
  private(set) var expressions: [Expression] = []
  private(set) var expressionPlaces: [Place] = []
  private(set) var statements: [Statement] = []
  private(set) var statementPlaces: [Place] = []
  private(set) var functions: [FunctionSyntax] = []
  private(set) var classes: [ClassSyntax] = []

  mutating func add(file: File) -> Int32 {
    files.append(file)
    return Int32(truncatingIfNeeded: files.count - 1)
  }

  mutating func add(_ expression: Expression, at place: Place) -> ExpressionID {
    expressions.append(expression)
    expressionPlaces.append(place)
    return ExpressionID(index: Int32(truncatingIfNeeded: expressions.count - 1))
  }

  mutating func add(_ statement: Statement, at place: Place) -> StatementID {
    statements.append(statement)
    statementPlaces.append(place)
    return StatementID(index: Int32(truncatingIfNeeded: statements.count - 1))
  }

  mutating func add(_ function: FunctionSyntax) -> FunctionSyntaxID {
    functions.append(function)
    return FunctionSyntaxID(index: Int32(truncatingIfNeeded: functions.count - 1))
  }

  mutating func add(_ type: ClassSyntax) -> ClassSyntaxID {
    classes.append(type)
    return ClassSyntaxID(index: Int32(truncatingIfNeeded: classes.count - 1))
  }

  subscript(id: ExpressionID) -> Expression { expressions[Int(id.index)] }
  subscript(id: StatementID) -> Statement { statements[Int(id.index)] }
  subscript(id: FunctionSyntaxID) -> FunctionSyntax { functions[Int(id.index)] }
  subscript(id: ClassSyntaxID) -> ClassSyntax { classes[Int(id.index)] }
  func place(of id: ExpressionID) -> Place { expressionPlaces[Int(id.index)] }
  func place(of id: StatementID) -> Place { statementPlaces[Int(id.index)] }
}
