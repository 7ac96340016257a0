/// The methods of strings.
enum Strings {
  static let functions: [LibraryFunction] = [
    LibraryFunction("str.format", signature: "self, *args, **kwargs") { call throws(SourceError) in
      try call.interpreter.string(
        try call.interpreter.braceFormat(try call.string("self"), Arguments(call.rest, keywords: call.keywordRest)))
    },
    LibraryFunction("str.join", signature: "self, iterable") { call throws(SourceError) in
      var parts: [String] = []
      for element in try call.interpreter.elements(of: call["iterable"]) {
        guard case .string(let text) = element else { throw call.wrong("iterable", "strings") }
        try call.interpreter.spend(text.utf8.count / 8)
        parts.append(text)
      }
      let separator = try call.string("self")
      try call.interpreter.spend(separator.utf8.count / 8 * parts.count)
      return .string(parts.joined(separator: separator))
    },
    LibraryFunction("str.split", signature: "self, sep=None, maxsplit=-1") { call throws(SourceError) in
      let text = try call.string("self")
      let limit = try call.int("maxsplit")
      let most = limit < 0 ? Int.max : limit
      try call.interpreter.spend(text.utf8.count)
      if call.isNone("sep") {
        return try call.interpreter.list(
          text.split(maxSplits: most, whereSeparator: \.isWhitespace).map { .string(String($0)) })
      }
      let separator = try call.string("sep")
      guard !separator.isEmpty else { throw call.failure("the separator is empty") }
      return try call.interpreter.list(
        text.split(separator: separator, maxSplits: most, omittingEmptySubsequences: false).map { .string(String($0)) })
    },
    LibraryFunction("str.replace", signature: "self, old, new") { call throws(SourceError) in
      let text = try call.string("self")
      let (old, new) = (try call.string("old"), try call.string("new"))
      guard !old.isEmpty else { throw call.unsupported("old") }
      try call.interpreter.spend(text.utf8.count * (1 + new.utf8.count / 8))
      return try call.interpreter.string(
        text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new))
    },
    LibraryFunction("str.lower", signature: "self") { call throws(SourceError) in
      try call.interpreter.string(try call.string("self").lowercased())
    },
    LibraryFunction("str.upper", signature: "self") { call throws(SourceError) in
      try call.interpreter.string(try call.string("self").uppercased())
    },
    LibraryFunction("str.strip", signature: "self, chars=None") { call throws(SourceError) in
      let characters = call.isNone("chars") ? " \t\n\r" : try call.string("chars")
      let text = try call.string("self")
      try call.interpreter.spend(text.utf8.count)
      let front = text.drop { characters.contains($0) }
      return .string(String(front.reversed().drop { characters.contains($0) }.reversed()))
    },
    LibraryFunction("str.startswith", signature: "self, prefix") { call throws(SourceError) in
      .bool(try any(call, "prefix") { $0.hasPrefix($1) })
    },
    LibraryFunction("str.endswith", signature: "self, suffix") { call throws(SourceError) in
      .bool(try any(call, "suffix") { $0.hasSuffix($1) })
    },
    LibraryFunction("str.isdigit", signature: "self") { call throws(SourceError) in
      let text = try call.string("self")
      return .bool(!text.isEmpty && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 })
    },
    LibraryFunction("float.is_integer", signature: "self") { call throws(SourceError) in
      let value = try call.double("self")
      return .bool(value == value.rounded())
    },
  ]

  private static func any(
    _ call: Call, _ parameter: String, _ test: (String, String) -> Bool
  ) throws(SourceError) -> Bool {
    let text = try call.string("self")
    guard case .tuple = call[parameter] else { return test(text, try call.string(parameter)) }
    for element in try call.interpreter.elements(of: call[parameter]) {
      guard case .string(let part) = element else { throw call.wrong(parameter, "strings") }
      if test(text, part) { return true }
    }
    return false
  }
}
