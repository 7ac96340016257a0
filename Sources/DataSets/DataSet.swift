// DataSets: pictures or arrays, thousands at a time, with labels where they have any.
//
// A `DataSet` knows how many samples there are, what they are called and which class each belongs to; what a sample looks
// like it learns from the file when somebody asks. So it takes little memory whatever it holds, and a damaged file is the
// failure of one sample. `Opening` has a file for each way in which people keep data sets.

import Bytes
import Images
import Tensors

/// What a sample is.
public enum Sample: Sendable {
  case picture(Picture)
  /// A row of an array, without the axis that counts the rows.
  case array(Tensor)
}

/// Samples that are read when they are asked for, by index, from any thread.
public struct DataSet: Sendable {
  /// What was opened: a file, a folder, or several of them with a comma between.
  public let path: String
  /// The classes' names by label, where they have names.
  public var classNames: [String]?
  private let source: any SampleSource
  /// Labels by the source's own index.
  private let sourceLabels: [Int]?
  /// The source's index of each sample; `nil` where they come in its own order.
  private let order: [Int]?

  init(path: String, source: any SampleSource, labels: [Int]? = nil, classNames: [String]? = nil) {
    self.init(path: path, source: source, labels: labels, classNames: classNames, order: nil)
  }

  private init(path: String, source: any SampleSource, labels: [Int]?, classNames: [String]?, order: [Int]?) {
    self.path = path
    self.source = source
    sourceLabels = labels
    self.classNames = classNames
    self.order = order
  }

  public var count: Int { order?.count ?? source.count }

  /// Whether the samples have labels.
  public var isLabelled: Bool { sourceLabels != nil }

  /// How a sample is called: its file's path as the data set names it, or `FILE#INDEX` in a file of many.
  public func name(at index: Int) -> String { source.name(at: place(index)) }

  /// A sample's class, counted from 0; `nil` where there are no labels.
  public func label(at index: Int) -> Int? { sourceLabels.map { $0[place(index)] } }

  /// The labels in the order of the samples.
  public var labels: [Int]? {
    guard let sourceLabels else { return nil }
    return order.map { order in order.map { sourceLabels[$0] } } ?? sourceLabels
  }

  /// The number of classes: that of the names, or what the largest label asks for; 0 without labels.
  public var classCount: Int {
    max(classNames?.count ?? 0, (sourceLabels?.max() ?? -1) + 1)
  }

  /// Reads a sample.
  ///
  /// - Throws: `FileFailure` with the sample's name, for one that cannot be read.
  public func sample(at index: Int, limits: Limits = Limits()) throws(FileFailure) -> Sample {
    try source.sample(at: place(index), limits: limits)
  }

  /// All samples as the rows of one array in memory, where they are that: what a file of features holds.
  public var array: Tensor? { order == nil ? source.array : nil }

  /// Of each picture, so many tiles: what a file of pictures side by side holds.
  ///
  /// Sizes are read now, from the files' headers. A picture that is not made of whole tiles, or cannot be read, stays as
  /// one sample that fails.
  public func tiled(width: Int, height: Int, limits: Limits = Limits()) -> DataSet {
    let tiles = Tiles(of: source, width: width, height: height, limits: limits)
    return DataSet(
      path: path, source: tiles, labels: sourceLabels.map { labels in tiles.origins.map { labels[$0] } },
      classNames: classNames, order: order.map { tiles.order(of: $0) })
  }

  // MARK: - Parts and orders

  private func place(_ index: Int) -> Int {
    precondition(index >= 0 && index < count, "sample index out of range")
    return order?[index] ?? index
  }

  /// These samples in this order; an index may come more than once.
  public func selecting(_ indices: some Sequence<Int>) -> DataSet {
    DataSet(
      path: path, source: source, labels: sourceLabels, classNames: classNames, order: indices.map { place($0) })
  }

  /// The first `count` samples, or all where there are fewer.
  public func prefix(_ count: Int) -> DataSet { count >= self.count ? self : selecting(0..<max(0, count)) }

  /// With other labels, in the order of the samples.
  func replacingLabels(_ labels: [Int], _ classNames: [String]?) -> DataSet {
    let source: any SampleSource = order == nil ? source : Reordered(source: source, order: order)
    return DataSet(path: path, source: source, labels: labels, classNames: classNames)
  }

  /// Arrays whose rows have one shape and type, as shards of features have, as one array in memory.
  private static func joinedRows(_ sets: [DataSet], _ path: String) -> (any SampleSource)? {
    let arrays = sets.compactMap(\.array)
    guard arrays.count == sets.count, let all = try? Tensor.concatenated(arrays),
      let rows = try? ArrayRows(path: path, all, limits: Limits())
    else { return nil }
    return NamedRows(source: rows, names: sets.flatMap { set in (0..<set.count).map { set.name(at: $0) } })
  }

  /// Features in memory, called and labelled as `record` says.
  ///
  /// - Parameters:
  ///   - rows: a row a sample along the first axis.
  ///   - path: what they are called as a whole.
  /// - Throws: `FileFailure` for an array without rows.
  public init(rows: Tensor, record: FeatureRecord, path: String) throws(FileFailure) {
    self = DataSet(path: path, source: try ArrayRows(path: path, rows, limits: Limits())).described(by: record)
  }

  /// The rows of a file of features, called and labelled as `record` says.
  func described(by record: FeatureRecord) -> DataSet {
    DataSet(
      path: path, source: NamedRows(source: source, names: record.names),
      labels: record.labels.isEmpty ? sourceLabels : record.labels, classNames: record.classNames ?? classNames)
  }

  /// One data set after the other. Labels stay where all have them and mean the same classes by them.
  public static func concatenated(_ sets: [DataSet]) -> DataSet {
    if sets.count == 1 { return sets[0] }
    let classNames = sets.first?.classNames
    let agree = sets.allSatisfy { $0.isLabelled && $0.classNames == classNames }
    let path = sets.map(\.path).joined(separator: ", ")
    return DataSet(
      path: path, source: joinedRows(sets, path) ?? Joined(sets.map { Reordered(source: $0.source, order: $0.order) }),
      labels: agree ? sets.flatMap { $0.labels ?? [] } : nil, classNames: agree ? classNames : nil)
  }
}
