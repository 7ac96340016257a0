import GraphIR
import Tensors
import Testing

/// One row of `operatorSchemas`.
struct OperatorSchema: Sendable, CustomTestStringConvertible {
  struct Parameter {
    var name: String
    var kind: String
    var isRequired: Bool
    var standard: String?
  }

  var name: String
  var inputs: String
  var outputs: String
  var parameters: [Parameter]

  var testDescription: String { name }

  /// `group:int=1`, `to:int!`, `pads:ints`.
  private static func parameter(_ field: Substring) -> Parameter {
    let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let head = parts[0].split(separator: ":")
    return Parameter(
      name: String(head[0]), kind: head[1].filter { $0 != "!" }, isRequired: head[1].hasSuffix("!"),
      standard: parts.count == 2 ? String(parts[1]) : nil)
  }

  static let all: [OperatorSchema] = operatorSchemas.split(separator: "\n").map { line in
    let fields = line.split(separator: " ")
    return OperatorSchema(
      name: String(fields[0]), inputs: String(fields[1]), outputs: String(fields[2]),
      parameters: fields.dropFirst(3).map(parameter))
  }

  static let ofTable = all.filter { schema in OperatorTable.all.contains { $0.identifier.description == schema.name } }
}

@Suite struct OperatorTableTests {
  /// A value of the kind; it need not be one that the operator can use.
  private func sample(_ kind: String) -> Attribute {
    switch kind {
    case "int": .int(1)
    case "float": .float(1)
    case "string": .string("")
    case "tensor": .tensor(Tensor(scalar: Float(1)))
    case "graph": .graph(Graph(name: "sample"))
    case "type": .type(.tensor(.float32, nil))
    case "ints": .ints([1])
    case "floats": .floats([1])
    case "strings": .strings([])
    case "tensors": .tensors([])
    case "graphs": .graphs([])
    default: .types([])
    }
  }

  private func operatorType(_ name: String) throws -> any Operator.Type {
    try #require(OperatorTable.all.first { $0.identifier.description == name })
  }

  private func range(_ counts: ClosedRange<Int>) -> String {
    "\(counts.lowerBound)-\(counts.upperBound == .max ? "*" : "\(counts.upperBound)")"
  }

  /// The error that decoding gives for these attributes.
  private func refusal(_ type: any Operator.Type, _ attributes: [String: Attribute]) -> AttributeError? {
    do {
      _ = try OperatorTable.decode(type.identifier, attributes)
      return nil
    } catch {
      return error
    }
  }

  @Test func everyOperatorOfONNXIsKnown() {
    let known = Set(OperatorTable.all.map { $0.identifier.description })
    let missing = OperatorSchema.all.map(\.name).filter { !$0.contains(".") && !known.contains($0) }
    #expect(missing == [])
  }

  @Test func identifiersAreDistinct() {
    let names = OperatorTable.all.map { $0.identifier.description }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: OperatorSchema.ofTable) func takesAsManyInputsAndOutputs(_ schema: OperatorSchema) throws {
    let type = try operatorType(schema.name)
    #expect(range(type.inputCount) == schema.inputs)
    #expect(range(type.outputCount) == schema.outputs)
  }

  /// Each attribute alone must be known, and be of its kind. Sparse tensors are made dense by whoever reads the file.
  @Test(arguments: OperatorSchema.ofTable) func knowsEveryAttribute(_ schema: OperatorSchema) throws {
    let type = try operatorType(schema.name)
    for parameter in schema.parameters where !parameter.kind.hasPrefix("sparse") {
      switch refusal(type, [parameter.name: sample(parameter.kind)]) {
      case nil, .badValue(parameter.name, expected: _): break
      case .missing(let other) where other != parameter.name: break
      case let error?: Issue.record("\(parameter.name): \(error)")
      }
      var all = Dictionary(uniqueKeysWithValues: schema.parameters.map { ($0.name, sample($0.kind)) })
      all[parameter.name] = .types([])
      if case .unexpected(let names) = refusal(type, all) { #expect(!names.contains(parameter.name)) }
      if parameter.isRequired { #expect(refusal(type, [:]) != nil) }
    }
  }

  @Test(arguments: OperatorSchema.ofTable) func defaultsAreONNXs(_ schema: OperatorSchema) throws {
    func encode(_ op: some Operator) throws -> [(name: String, value: Attribute)] { try AttributeCoder.encode(op) }
    let written = Dictionary(
      uniqueKeysWithValues: try encode(operatorType(schema.name).init()).map { ($0.name, $0.value) })
    for parameter in schema.parameters {
      guard let standard = parameter.standard, let value = written[parameter.name] else { continue }
      switch value {
      case .int(let value): #expect(standard == "\(value)", "\(parameter.name)")
      case .float(let value): #expect(Double(standard).map(Float.init) == value, "\(parameter.name)")
      case .string(let value): #expect(standard == value, "\(parameter.name)")
      case .ints(let value): #expect(standard == value.map(String.init).joined(separator: ";"), "\(parameter.name)")
      case .strings(let value): #expect(standard == value.joined(separator: ";"), "\(parameter.name)")
      case .tensor, .graph, .type, .floats, .tensors, .graphs, .types: Issue.record("\(parameter.name) not compared")
      }
    }
    let names = Set(schema.parameters.map(\.name))
    #expect(written.keys.filter { !names.contains($0) } == [])
  }
}
