import ArrayFormats
import Bytes
import Images

/// What a caller may say about a data set that its files do not.
public struct DataSetOptions: Sendable {
  /// Cut each picture into tiles of this size.
  public var tile: (width: Int, height: Int)?
  /// A file with the labels, where they are neither in the data set nor beside it under the usual name: IDX, npy, or text
  /// with one a line.
  public var labels: String?
  /// Which arrays of an archive with several parts: `train`, `test`, `val`. The first of them by default.
  public var part: String?
  /// The array with the samples, in an archive of several; for features, the layer.
  public var array: String?
  /// The columns of a manifest with a header, where they have other names than usual.
  public var pathColumn: String?
  public var labelColumn: String?
  public var limits = Limits()

  public init() {}
}

extension DataSet {
  /// Opens a folder or a file, which its content tells apart:
  ///
  /// - a folder with folders: each is a class, as torchvision's `ImageFolder` has it; a folder without: its pictures;
  /// - a JPEG or PNG picture: one sample, or its tiles;
  /// - IDX, gzipped or not: a picture or a row a sample, labels from the file beside it;
  /// - npy, npz, safetensors: a picture or a row a sample (`ArrayRows`), labels from the archive;
  /// - text: a table of numbers, a manifest (CSV with a column of paths), or a list of paths, one a line. Relative paths
  ///   begin where the file lies.
  ///
  /// - Throws: `FileFailure` for a path that is none of these. Samples that cannot be read fail when they are asked for.
  public init(opening path: String, options: DataSetOptions = DataSetOptions()) throws(FileFailure) {
    var opened = try Self.untiled(path, options).described(by: FeatureRecord.path(beside: path), options.limits)
    if let tile = options.tile {
      opened = opened.tiled(width: tile.width, height: tile.height, limits: options.limits)
    }
    if let labels = options.labels {
      opened = try opened.labelled(by: LabelColumn(file: labels, limits: options.limits), from: labels)
    }
    self = opened
  }

  /// Opens several paths as one data set.
  public init(opening paths: [String], options: DataSetOptions = DataSetOptions()) throws(FileFailure) {
    var parts: [DataSet] = []
    var single = options
    single.labels = nil
    for path in paths { parts.append(try DataSet(opening: path, options: paths.count == 1 ? options : single)) }
    var all = Self.concatenated(parts)
    if paths.count > 1, let labels = options.labels {
      all = try all.labelled(by: LabelColumn(file: labels, limits: options.limits), from: labels)
    }
    self = all
  }

  private static func untiled(_ path: String, _ options: DataSetOptions) throws(FileFailure) -> DataSet {
    if isFolder(path) { return try folder(path) }
    var bytes = try inFile(path) { () throws(ByteError) in try ByteView(mapping: path) }
    if Gzip.recognizes(bytes) {
      let compressed = bytes
      bytes = try inFile(path) { () throws(ZipError) in try Gzip.inflate(compressed, limits: options.limits) }
    }
    if IDX.recognizes(bytes) { return try idx(path, bytes, options) }
    if NPY.recognizes(bytes) { return try npy(path, bytes, options) }
    if ZipArchive.recognizes(bytes) || SafeTensors.recognizes(bytes) { return try archive(path, bytes, options) }
    if MistakenFile(bytes) == nil, let text = try TextList(path, bytes, options) { return text.dataSet }
    // One picture, or none: decoding will tell.
    return DataSet(path: path, source: PictureFiles(paths: [path]))
  }

  /// With the names and labels that a record of features beside the file has, if there is one.
  ///
  /// - Throws: `FileFailure` for labels that are no numbers of classes.
  private func described(by file: String, _ limits: Limits) throws(FileFailure) -> DataSet {
    guard array != nil, let bytes = try? ByteView(mapping: file),
      let record = try? FeatureRecord(parsing: bytes, limits: limits), record.names.count == count,
      record.labels.isEmpty || record.labels.count == count
    else { return self }
    guard record.labels.allSatisfy({ (0...LabelColumn.largest).contains($0) }) else {
      throw LabelColumn.outOfRange(file)
    }
    return described(by: record)
  }

  /// With these labels, one a sample.
  func labelled(by column: LabelColumn, from file: String) throws(FileFailure) -> DataSet {
    guard column.labels.count == count else {
      throw FileFailure(path: file, .malformed, "\(column.labels.count) labels for \(count) samples")
    }
    return replacingLabels(column.labels, column.classNames ?? classNames)
  }
}
