import GraphIR

extension OperatorSpecification {
  /// One version of an operator as its line gives it; sections equal to the version before it are filled in.
  struct Line: Sendable {
    var identifier: OperatorIdentifier
    var opset: Int
    /// Inputs and outputs, types, attributes; none where the operator is deprecated.
    var sections: [Substring]
  }

  /// The versions of each operator, in ascending order.
  static let lines: [OperatorIdentifier: [Line]] = {
    var table: [OperatorIdentifier: [Line]] = [:]
    for text in families.joined(separator: "\n").split(separator: "\n") {
      guard let line = Line(text, after: { table[$0]?.last }) else { continue }
      table[line.identifier, default: []].append(line)
    }
    return table
  }()

  private static let families = [
    activation, arithmetic, attention, control, conversion, convolution, convolutionTranspose, detection, elementwise,
    gatedActivation, generation, image, indexing, linearAlgebra, logic, losses, machineLearning, normalization,
    optimization, optionals, pooling, quantization, random, rearrangement, recurrent, reduction, resampling, selection,
    sequences, shaping, signal, slicing, softmax, stateSpace, strings, unpooling,
  ]

  init(_ line: Line) {
    identifier = line.identifier
    opset = line.opset
    isDeprecated = line.sections.isEmpty
    guard line.sections.count == 3 else { return }
    let ports = line.sections[0].split(separator: ">", omittingEmptySubsequences: false)
    inputs = ports.first.map(Self.parameters) ?? []
    outputs = ports.last.map(Self.parameters) ?? []
    for entry in line.sections[1].split(separator: " ") {
      let parts = entry.split(separator: "=")
      if parts.count == 2 { types[String(parts[0])] = String(parts[1]) }
    }
    attributes = line.sections[2].split(separator: " ").map(AttributeRule.init)
  }

  private static func parameters(_ text: Substring) -> [Parameter] { text.split(separator: " ").map(Parameter.init) }
}

extension OperatorSpecification.Line {
  fileprivate init?(
    _ text: Substring, after last: (OperatorIdentifier) -> OperatorSpecification.Line?
  ) {
    guard let colon = text.firstIndex(of: ":"), let space = text[..<colon].firstIndex(of: " "),
      let opset = Int(text[text.index(after: space)..<colon])
    else { return nil }
    let name = text[..<space]
    let dot = name.lastIndex(of: ".")
    identifier = OperatorIdentifier(
      String(dot.map { name[name.index(after: $0)...] } ?? name), domain: String(dot.map { name[..<$0] } ?? ""))
    self.opset = opset
    let rest = text[text.index(after: colon)...]
    guard rest != " deprecated" else {
      sections = []
      return
    }
    sections = rest.split(separator: "|", omittingEmptySubsequences: false)
    for index in sections.indices where sections[index].filter({ $0 != " " }) == "=" {
      sections[index] = last(identifier)?.sections[index] ?? ""
    }
  }
}

extension OperatorSpecification.Parameter {
  fileprivate init(_ text: Substring) {
    if let mark = text.firstIndex(where: { $0 == "*" || $0 == "~" }) {
      type = String(text[..<mark])
      presence = .variadic(least: Int(text[text.index(after: mark)...]) ?? 1, isHomogeneous: text[mark] == "*")
    } else if text.last == "?" {
      type = String(text.dropLast())
      presence = .optional
    } else {
      type = String(text)
      presence = .required
    }
  }
}

extension OperatorSpecification.AttributeRule {
  private static let kinds: [Substring: String] = [
    "i": "int", "f": "float", "s": "string", "t": "tensor", "g": "graph", "y": "type", "is": "ints", "fs": "floats",
    "ss": "strings", "ts": "tensors", "gs": "graphs", "ys": "types",
  ]

  fileprivate init(_ text: Substring) {
    let parts = text.split(separator: ":")
    name = String(parts[0])
    isRequired = text.last == "!"
    let code = parts[1].prefix { $0 != "!" }
    kind = Self.kinds[code] ?? String(code)
  }
}
