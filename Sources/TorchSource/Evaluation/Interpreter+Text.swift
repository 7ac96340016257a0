import Bytes

extension Interpreter {
  /// `str(value)`
  func text(of value: PythonValue) throws(SourceError) -> String {
    if case .string(let text) = value { return text }
    return try representation(of: value)
  }

  /// `repr(value)`
  func representation(of value: PythonValue, depth: Int = 0) throws(SourceError) -> String {
    guard depth < 16 else { return "…" }
    try spend()
    func all(_ elements: [PythonValue]) throws(SourceError) -> String {
      var shown: [String] = []
      for element in elements { shown.append(try representation(of: element, depth: depth + 1)) }
      return shown.joined(separator: ", ")
    }
    switch value {
    case .none: return "None"
    case .ellipsis: return "Ellipsis"
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return "\(value)"
    case .float(let value): return floatText(value)
    case .string(let text): return text.contains("'") ? "\"\(text)\"" : "'\(text)'"
    case .symbolic(let value): return value.description
    case .list(let id): return "[\(try all(heap[id].elements))]"
    case .tuple(let id):
      let elements = heap[id].elements
      return elements.count == 1 ? "(\(try all(elements)),)" : "(\(try all(elements)))"
    case .set(let id): return "{\(try all(heap[id].pairs.map(\.key)))}"
    case .dict(let id):
      var shown: [String] = []
      for (key, value) in heap[id].pairs {
        let key = try representation(of: key, depth: depth + 1)
        shown.append("\(key): \(try representation(of: value, depth: depth + 1))")
      }
      return "{\(shown.joined(separator: ", "))}"
    case .range(let id): return "range(\(heap[id].start), \(heap[id].stop), \(heap[id].step))"
    case .elementType(let type): return "torch.\(type)"
    case .type(let id): return heap[id].name
    case .library(let name): return name
    case .slice, .iterator, .function, .method, .instance, .ancestor, .tensor: return "<\(typeName(value))>"
    }
  }

  private func floatText(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return "\(value)"
  }

  func formatted(_ parts: [FormattedSyntax], _ scope: Reference<Scope>) throws(SourceError) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .value(let expression, let conversion, let format):
        var value = try evaluate(expression, scope)
        if conversion == "r" || conversion == "a" { value = .string(try representation(of: value)) }
        if conversion == "s" { value = .string(try text(of: value)) }
        let format = try nested { () throws(SourceError) in try formatted(format, scope) }
        result += try self.format(value, format)
      }
      try spend(result.utf8.count / 64)
    }
    return result
  }

  /// `format(value, specification)` for `[[fill]align][sign][0][width][.precision][type]`.
  func format(_ value: PythonValue, _ specification: String) throws(SourceError) -> String {
    guard !specification.isEmpty else { return try text(of: value) }
    var rest = specification[...]
    var fill: Character = " "
    var alignment: Character?
    if let second = rest.dropFirst().first, "<>^".contains(second) {
      fill = rest.removeFirst()
      alignment = rest.removeFirst()
    } else if let first = rest.first, "<>^".contains(first) {
      alignment = rest.removeFirst()
    }
    if rest.first == "0" {
      fill = "0"
      rest.removeFirst()
    }
    let width = Int(takeDigits(&rest)) ?? 0
    var precision: Int?
    if rest.first == "." {
      rest.removeFirst()
      precision = Int(takeDigits(&rest))
    }
    guard rest.count <= 1, width <= 1000, precision ?? 0 <= 100 else {
      throw unsupported("the format \(quoted(specification))")
    }
    let body: String
    switch (rest.first, value) {
    case (nil, _), ("s", .string):
      body = String(try text(of: value).prefix(precision ?? .max))
    case ("d", .int(let number)): body = "\(number)"
    case ("f", _):
      guard let number = number(value)?.double else {
        throw typeError("'f' formats a number, not a \(typeName(value))")
      }
      body = fixed(number, precision ?? 6)
    case ("x", .int(let number)): body = String(number, radix: 16)
    default: throw unsupported("the format \(quoted(specification))")
    }
    let space = max(0, width - body.count)
    let isNumber = number(value) != nil
    switch alignment ?? (isNumber ? ">" : "<") {
    case "<": return body + String(repeating: fill, count: space)
    case "^":
      return String(repeating: fill, count: space / 2) + body + String(repeating: fill, count: space - space / 2)
    default: return String(repeating: fill, count: space) + body
    }
  }

  private func takeDigits(_ text: inout Substring) -> Substring {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    text = text.dropFirst(digits.count)
    return digits
  }

  /// `value` with `digits` decimals.
  private func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, value.magnitude < 1e15, digits <= 15 else { return floatText(value) }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    guard value.magnitude * scale < 9e18 else { return floatText(value) }
    let scaled = Int((value.magnitude * scale).rounded(.toNearestOrEven))
    let text = String(scaled)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let sign = value < 0 && scaled != 0 ? "-" : ""
    return sign + padded.dropLast(digits) + (digits > 0 ? "." + padded.suffix(digits) : "")
  }

  /// `format % values`
  func percentFormat(_ format: String, _ values: PythonValue) throws(SourceError) -> String {
    var waiting: ArraySlice<PythonValue> = [values]
    if case .tuple(let id) = values { waiting = heap[id].elements[...] }
    var result = ""
    var rest = format[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        result.append(character)
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        result.append("%")
        continue
      }
      let flags = rest.prefix { !$0.isLetter }
      rest = rest.dropFirst(flags.count)
      guard let conversion = rest.popFirst(), let value = waiting.popFirst() else {
        throw typeError("the values do not fit the format \(quoted(format))")
      }
      switch conversion {
      case "s": result += try self.format(.string(try text(of: value)), String(flags))
      case "r": result += try self.format(.string(try representation(of: value)), String(flags))
      case "d", "i", "f", "x": result += try self.format(value, flags + (conversion == "i" ? "d" : String(conversion)))
      default: throw unsupported("the format \(quoted(format))")
      }
    }
    return result
  }

  /// `format.format(*values, **names)`
  func braceFormat(_ format: String, _ arguments: Arguments) throws(SourceError) -> String {
    var result = ""
    var rest = format[...]
    var next = 0
    while let character = rest.popFirst() {
      if character == "{" || character == "}", rest.first == character {
        rest.removeFirst()
        result.append(character)
        continue
      }
      guard character == "{" else {
        result.append(character)
        continue
      }
      guard let end = rest.firstIndex(of: "}") else { throw typeError("the format \(quoted(format)) is not closed") }
      let field = rest[..<end]
      rest = rest[rest.index(after: end)...]
      let name = field.prefix { $0 != ":" && $0 != "!" }
      let specification = field.drop { $0 != ":" }.dropFirst()
      let value: PythonValue?
      if name.isEmpty {
        value = next < arguments.positional.count ? arguments.positional[next] : nil
        next += 1
      } else if let index = Int(name) {
        value = arguments.positional.indices.contains(index) ? arguments.positional[index] : nil
      } else {
        value = arguments.keywords.first { $0.name == name }?.value
      }
      guard let value else {
        throw failure(.malformed, "the format \(quoted(format)) misses a value", exception: "IndexError")
      }
      result += try self.format(value, String(specification))
      try spend(result.utf8.count / 64)
    }
    return result
  }
}
