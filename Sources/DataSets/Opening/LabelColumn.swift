import ArrayFormats
import Bytes
import Tensors

/// One label a sample, however a file writes them down.
struct LabelColumn {
  var labels: [Int]
  /// Names by label, where the file has names.
  var classNames: [String]?

  /// Labels above it are no classes that somebody counted.
  static let largest = 1_000_000

  /// Names or numbers: numbers from 0 on are labels as they stand, anything else names that are counted in alphabetical
  /// order.
  init(_ texts: [String], in path: String) throws(FileFailure) {
    if let empty = texts.firstIndex(where: \.isEmpty) {
      throw FileFailure(path: path, .malformed, "no label for sample \(empty + 1)")
    }
    let numbers = texts.compactMap { Int($0) }
    if numbers.count == texts.count, numbers.allSatisfy({ (0...Self.largest).contains($0) }) {
      labels = numbers
    } else {
      let names = Set(texts).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
      labels = texts.compactMap { index[$0] }
      classNames = names
    }
  }

  /// Whole numbers, in one column.
  init(_ tensor: Tensor, in path: String) throws(FileFailure) {
    guard tensor.shape.extents.dropFirst().allSatisfy({ $0 == 1 }), tensor.rank > 0 else {
      throw FileFailure(path: path, .malformed, "labels of shape \(tensor.shape), one a sample expected")
    }
    let values = try inFile(path) { () throws(TensorError) in try tensor.doubles() }
    guard let labels = Self.whole(values) else {
      throw Self.outOfRange(path)
    }
    self.labels = labels
  }

  /// What is wrong with a file whose labels are no numbers of classes.
  static func outOfRange(_ path: String) -> FileFailure {
    FileFailure(path: path, .malformed, "labels that are not whole numbers from 0 to \(largest)")
  }

  private static func whole(_ values: [Double]) -> [Int]? {
    let labels = values.compactMap { value in Int(exactly: value).flatMap { (0...largest).contains($0) ? $0 : nil } }
    return labels.count == values.count ? labels : nil
  }

  /// The labels that a file of their own holds: IDX (gzipped or not), npy, or text with one a line.
  init(file path: String, limits: Limits) throws(FileFailure) {
    var bytes = try inFile(path) { () throws(ByteError) in try ByteView(mapping: path) }
    if Gzip.recognizes(bytes) {
      let compressed = bytes
      bytes = try inFile(path) { () throws(ZipError) in try Gzip.inflate(compressed, limits: limits) }
    }
    let found = bytes
    if IDX.recognizes(bytes) {
      try self.init(
        try inFile(path) { () throws(ArrayFormatError) in try IDX.read(found, limits: limits) }, in: path)
    } else if NPY.recognizes(bytes) {
      try self.init(
        try inFile(path) { () throws(ArrayFormatError) in try NPY.read(found, limits: limits) }, in: path)
    } else {
      guard found.isText else { throw FileFailure(path: path, .malformed, "labels expected: IDX, npy or text") }
      let lines = bytes.text.split(whereSeparator: \.isNewline).map { line in
        String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
      }
      try self.init(lines.filter { !$0.isEmpty }, in: path)
    }
  }
}
