// Operators on strings.

import Tensors

/// Drops stop words from a `C` or `1 × C` tensor of strings and changes case.
public struct StringNormalizer: Operator {
  public static let identifier = OperatorIdentifier("StringNormalizer")
  public static let inputCount = 1...1

  public enum CaseChange: String, NamedAttribute {
    case lower = "LOWER"
    case upper = "UPPER"
    case none = "NONE"
  }

  public var caseChange = CaseChange.none
  /// Whether stop words must match in case.
  public var isCaseSensitive = false
  public var locale: String?
  public var stopWords: [String]?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("case_change_action", &caseChange)
    try attributes.code("is_case_sensitive", &isCaseSensitive)
    try attributes.code("locale", &locale)
    try attributes.code("stopwords", &stopWords)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var shape = node.shape(0) else { return node.setOutput(0, .string, nil) }
    guard shape.count == 1 || shape.count == 2 && shape[0].isCompatible(with: 1) else {
      throw InferenceError("input is \(shape.map(\.description).joined(separator: " × ")), C or 1 × C expected")
    }
    shape[shape.count - 1] = .unknown
    node.setOutput(0, .string, shape)
  }
}

/// Joins strings element by element, with broadcasting.
public struct StringConcat: BroadcastingOperator {
  public static let identifier = OperatorIdentifier("StringConcat")
  public init() {}
}

/// Splits each string: a new last axis holds the parts, filled up with empty strings; then the number of parts.
public struct StringSplit: Operator {
  public static let identifier = OperatorIdentifier("StringSplit")
  public static let inputCount = 1...1
  public static let outputCount = 2...2

  /// White space when empty or left out.
  public var delimiter: String?
  public var maxSplit: Int?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("delimiter", &delimiter)
    try attributes.code("maxsplit", &maxSplit)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, .string, node.shape(0).map { $0 + [.unknown] })
    node.setOutput(1, .int64, node.shape(0))
  }
}

/// Whether each string as a whole matches a regular expression (RE2's syntax).
public struct RegexFullMatch: Operator {
  public static let identifier = OperatorIdentifier("RegexFullMatch")
  public static let inputCount = 1...1

  public var pattern: String?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("pattern", &pattern)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) { node.setOutput(0, .bool, node.shape(0)) }
}

/// Counts the n-grams of a pool in each row, with gaps of up to `maxSkipCount` between their items.
public struct TfIdfVectorizer: Operator {
  public static let identifier = OperatorIdentifier("TfIdfVectorizer")
  public static let inputCount = 1...1

  public enum Mode: String, NamedAttribute {
    /// Counts.
    case tf = "TF"
    /// The weight where an n-gram occurs.
    case idf = "IDF"
    /// Counts times weights.
    case tfidf = "TFIDF"
  }

  public var maxGramLength = 1
  public var maxSkipCount = 0
  public var minGramLength = 1
  public var mode = Mode.tf
  /// Where the n-grams of each length begin in the pool.
  public var ngramCounts: [Int] = []
  /// For each n-gram of the pool, its place in the output.
  public var ngramIndexes: [Int] = []
  public var poolInts: [Int]?
  public var poolStrings: [String]?
  public var weights: [Float]?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.require("max_gram_length", &maxGramLength)
    try attributes.require("max_skip_count", &maxSkipCount)
    try attributes.require("min_gram_length", &minGramLength)
    try attributes.require("mode", &mode)
    try attributes.require("ngram_counts", &ngramCounts)
    try attributes.require("ngram_indexes", &ngramIndexes)
    try attributes.code("pool_int64s", &poolInts)
    try attributes.code("pool_strings", &poolStrings)
    try attributes.code("weights", &weights)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let last = ngramIndexes.max(), last < Int.max, ngramIndexes.allSatisfy({ $0 >= 0 }) else {
      throw InferenceError("ngram_indexes must be one place or more")
    }
    guard let shape = node.shape(0) else { return node.setOutput(0, .float32, nil) }
    guard (1...2).contains(shape.count) else { throw InferenceError("input has rank \(shape.count), 1 or 2 expected") }
    node.setOutput(0, .float32, shape.dropLast() + [.known(last + 1)])
  }
}
