import Bytes
import Images
import Tensors

/// Where samples come from. Called from several threads.
protocol SampleSource: Sendable {
  var count: Int { get }
  func name(at index: Int) -> String
  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample
  /// The size of a picture, without decoding it where it says so itself.
  func pictureSize(at index: Int, limits: Limits) throws(FileFailure) -> (width: Int, height: Int)
  /// All samples as rows of an array in memory, where they are that.
  var array: Tensor? { get }
}

extension SampleSource {
  func pictureSize(at index: Int, limits: Limits) throws(FileFailure) -> (width: Int, height: Int) {
    guard case .picture(let picture) = try sample(at: index, limits: limits) else {
      throw FileFailure(path: name(at: index), .usage, "an array, not a picture")
    }
    return (picture.width, picture.height)
  }

  var array: Tensor? { nil }
}

/// A picture a file.
struct PictureFiles: SampleSource {
  /// What relative paths begin at; empty for the current folder.
  var folder = ""
  var paths: [String]

  var count: Int { paths.count }
  func name(at index: Int) -> String { paths[index] }

  private func bytes(at index: Int) throws(FileFailure) -> ByteView {
    let path = paths[index]
    let full = resolved(path, in: folder)
    return try inFile(path) { () throws(ByteError) in try ByteView(mapping: full) }
  }

  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample {
    let bytes = try bytes(at: index)
    return .picture(
      try inFile(paths[index]) { () throws(ImageError) in try Picture(decoding: bytes, limits: limits) })
  }

  func pictureSize(at index: Int, limits: Limits) throws(FileFailure) -> (width: Int, height: Int) {
    let bytes = try bytes(at: index)
    return try inFile(paths[index]) { () throws(ImageError) in try Picture.size(of: bytes, limits: limits) }
  }
}

/// `path` as it is found from the current folder, where it is relative to `folder`.
func resolved(_ path: String, in folder: String) -> String {
  folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
}

/// A source in another order.
struct Reordered: SampleSource {
  var source: any SampleSource
  var order: [Int]?

  var count: Int { order?.count ?? source.count }
  private func place(_ index: Int) -> Int { order?[index] ?? index }
  func name(at index: Int) -> String { source.name(at: place(index)) }
  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample {
    try source.sample(at: place(index), limits: limits)
  }
  func pictureSize(at index: Int, limits: Limits) throws(FileFailure) -> (width: Int, height: Int) {
    try source.pictureSize(at: place(index), limits: limits)
  }
}

/// A source with other names.
struct NamedRows: SampleSource {
  var source: any SampleSource
  /// One a sample.
  var names: [String]

  var count: Int { source.count }
  var array: Tensor? { source.array }
  func name(at index: Int) -> String { names[index] }
  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample {
    try source.sample(at: index, limits: limits)
  }
  func pictureSize(at index: Int, limits: Limits) throws(FileFailure) -> (width: Int, height: Int) {
    try source.pictureSize(at: index, limits: limits)
  }
}

/// One source after the other.
struct Joined: SampleSource {
  private let sources: [any SampleSource]
  /// The index of each source's first sample, and the number of all.
  private let starts: [Int]

  init(_ sources: [any SampleSource]) {
    self.sources = sources
    starts = sources.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  var count: Int { starts[starts.count - 1] }

  /// The source that has sample `index`, and its index there: the last that starts at or before it and is not empty.
  private func place(_ index: Int) -> (source: any SampleSource, index: Int) {
    var (low, high) = (0, sources.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return (sources[low], index - starts[low])
  }

  func name(at index: Int) -> String {
    let (source, index) = place(index)
    return source.name(at: index)
  }

  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample {
    let (source, index) = place(index)
    return try source.sample(at: index, limits: limits)
  }

  func pictureSize(at index: Int, limits: Limits) throws(FileFailure) -> (width: Int, height: Int) {
    let (source, index) = place(index)
    return try source.pictureSize(at: index, limits: limits)
  }
}
