import Bytes
import GraphIR
import Tensors

extension StringConcat: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let extents = try node.extents()
    let loop = StridedLoop(extents, broadcasting: [try node.input(0).extents, try node.input(1).extents])
    return ClosureKernel { frame throws(RuntimeError) in
      let (a, b) = (try frame.strings(0), try frame.strings(1))
      var joined: [String] = []
      loop.forEachElement { at in joined.append(a[at[1]] + b[at[2]]) }
      try frame.setStrings(0, joined, extents)
    }
  }
}

extension StringNormalizer: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let language = locale?.prefix { $0 != "_" && $0 != "-" && $0 != "." } ?? ""
    // These write i, I and accents in ways of their own.
    guard !["tr", "az", "lt"].contains(language.lowercased()) || caseChange == .none else {
      throw node.unsupported("a change of case in locale \(quoted(locale ?? ""))")
    }
    let (caseChange, isCaseSensitive) = (caseChange, isCaseSensitive)
    let dropped = Set((stopWords ?? []).map { isCaseSensitive ? $0 : $0.lowercased() })
    return ClosureKernel { frame throws(RuntimeError) in
      var words = try frame.strings(0).filter { !dropped.contains(isCaseSensitive ? $0 : $0.lowercased()) }
      switch caseChange {
      case .lower: words = words.map { $0.lowercased() }
      case .upper: words = words.map { $0.uppercased() }
      case .none: break
      }
      if words.isEmpty { words = [""] }
      try frame.setStrings(0, words, x.extents.dropLast() + [words.count])
    }
  }
}

extension StringSplit: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let most = max(0, maxSplit ?? .max)
    let delimiter = delimiter ?? ""
    return ClosureKernel { frame throws(RuntimeError) in
      let parts = try frame.strings(0).map { Self.split($0, by: delimiter, most: most) }
      let width = parts.reduce(0) { max($0, $1.count) }
      if frame.isUsed(0) {
        let padded = parts.flatMap { $0 + Array(repeating: "", count: width - $0.count) }
        try frame.setStrings(0, padded, x.extents + [width])
      }
      if frame.isUsed(1) {
        _ = try frame.allocate(1, Int64.self, x.extents).update(from: parts.map { Int64($0.count) })
      }
    }
  }

  private static func split(_ text: String, by delimiter: String, most: Int) -> [String] {
    var parts: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    if delimiter.isEmpty {
      while true {
        rest = rest.drop { $0.properties.isWhitespace }
        guard !rest.isEmpty else { return parts }
        let end = parts.count == most ? rest.endIndex : rest.firstIndex { $0.properties.isWhitespace } ?? rest.endIndex
        parts.append(String(String.UnicodeScalarView(rest[..<end])))
        rest = rest[end...]
      }
    }
    let mark = Array(delimiter.unicodeScalars)
    var place = rest.startIndex
    while parts.count < most, place + mark.count <= rest.endIndex {
      if rest[place...].starts(with: mark) {
        parts.append(String(String.UnicodeScalarView(rest[..<place])))
        rest = rest[(place + mark.count)...]
        place = rest.startIndex
      } else {
        place += 1
      }
    }
    return parts + [String(String.UnicodeScalarView(rest))]
  }
}

extension RegexFullMatch: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard let pattern else { throw .node(node.name, "attribute \"pattern\" is missing") }
    let expression: RegularExpression
    do {
      expression = try RegularExpression(pattern)
    } catch {
      throw .node(node.name, error.problem)
    }
    let count = try node.input(0).count
    let extents = try node.input(0).extents
    return ClosureKernel { frame throws(RuntimeError) in
      let strings = try frame.strings(0)
      let target = try frame.allocate(0, .bool, extents).assumingMemoryBound(to: UInt8.self)
      for index in 0..<min(count, strings.count) { target[index] = expression.matches(strings[index]) ? 1 : 0 }
    }
  }
}

extension TfIdfVectorizer: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let x = try node.input(0)
    let extents = try node.extents()
    let isText = x.elementType == .string
    // Words are counted by numbers of their own.
    var words: [String: Int] = [:]
    let pool: [Int]
    if isText, let poolStrings {
      for word in poolStrings where words[word] == nil { words[word] = words.count }
      pool = poolStrings.map { words[$0] ?? 0 }
    } else if !isText, let poolInts {
      pool = poolInts
    } else {
      throw .node(node.name, "a pool of \(isText ? "strings" : "integers") expected")
    }
    let grams = try gramsByItems(pool, node)
    let vocabulary = words
    let width = extents[extents.count - 1]
    return ClosureKernel { [self] frame throws(RuntimeError) in
      let items =
        isText
        ? try frame.strings(0).map { vocabulary[$0] ?? -1 } : try frame.integers(0, x.elementType)
      var counts = [Float](repeating: 0, count: extents.reduce(1, *))
      let rows = x.shape.rank == 2 ? x.extents[0] : 1
      let length = rows > 0 ? items.count / rows : 0
      for row in 0..<rows {
        forEachGram(items[row * length..<(row + 1) * length]) { items in
          if let gram = grams[items] { counts[row * width + ngramIndexes[gram]] += 1 }
        }
      }
      for row in 0..<rows {
        for (gram, place) in ngramIndexes.enumerated() {
          let weight = weights?[gram] ?? 1
          let count = counts[row * width + place]
          switch mode {
          case .tf: break
          case .idf: counts[row * width + place] = count > 0 ? weight : 0
          case .tfidf: counts[row * width + place] = count * weight
          }
        }
      }
      _ = frame.results(0, Float.self).update(from: counts)
    }
  }

  /// The number of each n-gram of the pool, by its items.
  private func gramsByItems(_ pool: [Int], _ node: KernelBuilder) throws(RuntimeError) -> [[Int]: Int] {
    var grams: [[Int]: Int] = [:]
    var number = 0
    for (index, start) in ngramCounts.enumerated() {
      let end = index + 1 < ngramCounts.count ? ngramCounts[index + 1] : pool.count
      guard start >= 0, start <= end, end <= pool.count, (end - start) % (index + 1) == 0 else {
        throw .node(node.name, "ngram_counts do not fit a pool of \(pool.count)")
      }
      for place in stride(from: start, to: end, by: index + 1) {
        grams[Array(pool[place...place + index])] = number
        number += 1
      }
    }
    guard number == ngramIndexes.count, weights?.count ?? number == number else {
      throw .node(node.name, "\(number) n-grams, \(ngramIndexes.count) places and \(weights?.count ?? number) weights")
    }
    guard minGramLength > 0, maxGramLength >= minGramLength, maxSkipCount >= 0 else {
      throw .node(node.name, "n-grams of \(minGramLength) to \(maxGramLength) items, \(maxSkipCount) skipped")
    }
    return grams
  }

  /// Calls `body` with every n-gram of `row` that the pool may have, for every number of skipped items.
  private func forEachGram(_ row: ArraySlice<Int>, _ body: ([Int]) -> Void) {
    for size in minGramLength...max(minGramLength, min(maxGramLength, ngramCounts.count)) where size <= row.count {
      // A single item has nothing between; more skips than the row is long give nothing.
      for skip in 0...(size == 1 ? 0 : min(maxSkipCount, row.count)) {
        let (reach, overflow) = (size - 1).multipliedReportingOverflow(by: skip + 1)
        guard !overflow, reach < row.count else { break }
        for start in row.startIndex..<row.endIndex - reach {
          body((0..<size).map { row[start + $0 * (skip + 1)] })
        }
      }
    }
  }
}
