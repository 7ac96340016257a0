import Bytes
import Images
import Synchronization

/// The tiles of another source's pictures, row by row from the upper left of each.
struct Tiles: SampleSource {
  /// The picture that each sample is a tile of, by the index that it has in the source.
  let origins: [Int]
  private let source: any SampleSource
  private let width: Int
  private let height: Int
  /// The index of each picture's first tile.
  private let starts: [Int]
  private let recent = RecentPictures()

  init(of source: any SampleSource, width: Int, height: Int, limits: Limits) {
    self.source = source
    self.width = width
    self.height = height
    var starts: [Int] = []
    var origins: [Int] = []
    for index in 0..<source.count {
      starts.append(origins.count)
      var tiles = 1
      if let size = try? source.pictureSize(at: index, limits: limits), size.width % width == 0,
        size.height % height == 0
      {
        tiles = size.width / width * (size.height / height)
      }
      origins.append(contentsOf: repeatElement(index, count: max(1, tiles)))
    }
    self.starts = starts
    self.origins = origins
  }

  /// The tiles of the source's samples `indices`, in their order.
  func order(of indices: [Int]) -> [Int] {
    indices.flatMap { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : origins.count) }
  }

  var count: Int { origins.count }

  func name(at index: Int) -> String {
    "\(source.name(at: origins[index]))#\(index - starts[origins[index]])"
  }

  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample {
    let origin = origins[index]
    let picture = try recent.picture(origin) { () throws(FileFailure) in
      guard case .picture(let picture) = try source.sample(at: origin, limits: limits) else {
        throw FileFailure(path: source.name(at: origin), .usage, "an array, not a picture, has no tiles")
      }
      return picture
    }
    return .picture(
      try inFile(source.name(at: origin)) { () throws(ImageError) in
        try picture.tile(index - starts[origin], width: width, height: height)
      })
  }
}

/// The pictures that were decoded last: all tiles of one are asked for one after the other, by several threads.
private final class RecentPictures: Sendable {
  private let pictures = Mutex<[(index: Int, picture: Picture)]>([])
  private static let kept = 4

  /// The picture of this index, decoded by `decode` where it is not here. Whoever comes while it is being decoded waits.
  func picture(_ index: Int, _ decode: () throws(FileFailure) -> Picture) throws(FileFailure) -> Picture {
    let result = pictures.withLock { pictures in
      if let place = pictures.firstIndex(where: { $0.index == index }) {
        return Result<Picture, FileFailure>.success(pictures[place].picture)
      }
      let result = Result(catching: decode)
      if case .success(let picture) = result {
        if pictures.count == Self.kept { pictures.removeFirst() }
        pictures.append((index, picture))
      }
      return result
    }
    return try result.get()
  }
}
