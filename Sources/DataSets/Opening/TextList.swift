import ArrayFormats
import Bytes
import Glibc
import Tensors

/// A data set in a text file: a list of paths, a manifest, or a table of numbers.
struct TextList {
  let dataSet: DataSet

  private static let pathNames = ["path", "file", "filename", "filepath", "file_path", "image", "image_path", "img"]
  private static let labelNames = ["label", "class", "target", "category", "class_name", "y"]
  /// How many rows are looked at to tell what a file is.
  private static let looked = 1_000

  /// `nil` where `bytes` are no text.
  ///
  /// - Throws: `FileFailure` for text that names no file that is there.
  init?(_ path: String, _ bytes: ByteView, _ options: DataSetOptions) throws(FileFailure) {
    guard bytes.isText else { return nil }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    if Self.lines(bytes, most: Self.looked).contains(where: { Self.isThere($0, in: folder) }) {
      let paths = Self.lines(bytes, most: .max)
      dataSet = DataSet(path: path, source: PictureFiles(folder: folder, paths: paths))
      return
    }
    var records = CSV.Records(bytes)
    func next() throws(FileFailure) -> [String]? {
      try inFile(path) { () throws(ArrayFormatError) in try records.record() }
    }
    guard let first = try next() else { return nil }
    let header = first.map { $0.lowercased() }
    let pathColumn = try Self.column(options.pathColumn, Self.pathNames, header, path)
    let labelColumn = try Self.column(options.labelColumn, Self.labelNames, header, path)
    let hasHeader = pathColumn != nil || labelColumn != nil || first.allSatisfy { Double($0) == nil }
    let nameColumn = header.firstIndex(of: "name")
    if pathColumn == nil, let row = hasHeader ? try next() : first,
      row.enumerated().allSatisfy({ $0 == labelColumn || $0 == nameColumn || Double($1) != nil })
    {
      dataSet = try Self.table(path, bytes, hasHeader: hasHeader, labels: labelColumn, names: nameColumn)
      return
    }
    dataSet = try Self.manifest(
      path, folder, bytes, skipsFirst: pathColumn != nil, paths: pathColumn ?? 0,
      labels: labelColumn ?? (pathColumn == nil && first.count > 1 ? 1 : nil))
  }

  /// The lines that are not empty.
  private static func lines(_ bytes: ByteView, most: Int) -> [String] {
    var lines: [String] = []
    bytes.withUnsafeBytes { bytes in
      for line in bytes.lazy.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
        if lines.count == most { break }
        lines.append(String(decoding: line, as: UTF8.self))
      }
    }
    return lines
  }

  private static func isThere(_ name: String, in folder: String) -> Bool {
    !name.utf8.contains(0) && access(resolved(name, in: folder), F_OK) == 0
  }

  /// The column that is asked for, or has a usual name.
  private static func column(
    _ wanted: String?, _ usual: [String], _ header: [String], _ path: String
  ) throws(FileFailure) -> Int? {
    guard let wanted else { return header.firstIndex { usual.contains($0) } }
    guard let index = header.firstIndex(of: wanted.lowercased()) else {
      throw FileFailure(path: path, .usage, "no column named \(quoted(wanted))")
    }
    return index
  }

  private static func manifest(
    _ path: String, _ folder: String, _ bytes: ByteView, skipsFirst: Bool, paths pathColumn: Int,
    labels labelColumn: Int?
  ) throws(FileFailure) -> DataSet {
    var records = CSV.Records(bytes)
    var (paths, labels): ([String], [String]) = ([], [])
    func record() throws(FileFailure) -> [String]? {
      try inFile(path) { () throws(ArrayFormatError) in try records.record() }
    }
    if skipsFirst { _ = try record() }
    while let fields = try record() {
      guard max(pathColumn, labelColumn ?? 0) < fields.count else {
        throw FileFailure(path: path, .malformed, "line \(records.line) has \(fields.count) columns")
      }
      paths.append(fields[pathColumn])
      if let labelColumn { labels.append(fields[labelColumn]) }
    }
    guard paths.prefix(looked).contains(where: { isThere($0, in: folder) }) else {
      throw FileFailure(
        path: path, .malformed,
        "a picture, an array or a list of pictures expected: no file is there for \(quoted(paths.first ?? ""))")
    }
    let column = try labelColumn.map { _ throws(FileFailure) in try LabelColumn(labels, in: path) }
    return DataSet(
      path: path, source: PictureFiles(folder: folder, paths: paths), labels: column?.labels,
      classNames: column?.classNames)
  }

  private static func table(
    _ path: String, _ bytes: ByteView, hasHeader: Bool, labels labelColumn: Int?, names nameColumn: Int?
  ) throws(FileFailure) -> DataSet {
    let apart = [nameColumn, labelColumn].compactMap { $0 }
    let table = try inFile(path) { () throws(ArrayFormatError) in
      try CSV.numbers(bytes, skipping: hasHeader ? 1 : 0, apart: apart)
    }
    var source: any SampleSource = try ArrayRows(path: path, table.numbers, limits: Limits())
    if nameColumn != nil, let names = table.apart.first { source = NamedRows(source: source, names: names) }
    guard labelColumn != nil, let labels = table.apart.last else { return DataSet(path: path, source: source) }
    let column = try LabelColumn(labels, in: path)
    return DataSet(path: path, source: source, labels: column.labels, classNames: column.classNames)
  }
}

extension ByteView {
  /// Whether the view begins as text does: no control characters but tabs and line breaks.
  var isText: Bool {
    !isEmpty && buffer.prefix(4_096).allSatisfy { $0 >= 0x20 && $0 != 0x7f || (0x09...0x0d).contains($0) }
  }
}
