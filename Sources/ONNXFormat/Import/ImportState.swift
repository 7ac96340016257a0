import Bytes
import GraphIR

/// What the import of a model's graphs has in common.
struct ImportState {
  let functions: [FunctionKey: FunctionRecord]
  let limits: Limits
  private var budget: AllocationBudget
  var diagnostics: Diagnostics
  /// Whether the graph being imported is a branch, which may be there for inputs that never come.
  var isBranch = false
  private var nodes = 0
  private var unlisted = 0
  /// What a user should know about how the file was taken.
  private(set) var notes: [String] = []

  private static let mostNotes = 20

  init(_ model: ModelRecord, limits: Limits, diagnostics: Diagnostics) {
    functions = model.functions
    self.limits = limits
    budget = model.budget
    self.diagnostics = diagnostics
  }

  mutating func note(_ text: @autoclosure () -> String) {
    if notes.count < Self.mostNotes { notes.append(text()) } else { unlisted += 1 }
  }

  /// All notes, and how many more there were.
  var summary: [String] { unlisted > 0 ? notes + ["and \(unlisted) more"] : notes }

  mutating func countNode() throws(ONNXError) {
    nodes += 1
    guard nodes <= limits.graphNodes else {
      throw .wire(.limit(what: "number of nodes with functions inlined", value: nodes, allowed: limits.graphNodes))
    }
  }

  /// Charges for a node or value that a function's call adds: a few calls in a file can stand for millions of nodes.
  mutating func charge(name: String) throws(ONNXError) {
    // About what a node and its value take, measured.
    try budget.take(512 + name.utf8.count, for: "the inlining of functions")
  }
}

/// Where in the model a node being imported stands.
struct ImportScope {
  /// The target graph's value for each of the record's; `nil` where they are the same.
  var values: [ValueID?]?
  /// Of a function's body: the attributes of the call.
  var bindings: [String: Attribute] = [:]
  /// Put before the names of a function's nodes and values.
  var prefix = ""
  /// The functions being called, outermost first.
  var calls: [FunctionKey] = []
  /// Graphs and calls around the node.
  var depth = 0

  func target(_ id: ValueID?) -> ValueID? {
    guard let id else { return nil }
    return values.map { $0[id.index] } ?? id
  }
}
