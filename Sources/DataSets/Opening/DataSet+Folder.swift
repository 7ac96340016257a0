import Bytes
import Glibc

extension DataSet {
  /// Endings of picture files, as torchvision's `ImageFolder` takes them.
  private static let endings = [
    ".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp",
  ]
  /// A folder in a folder, so many times, is no data set but a link in a circle.
  private static let deepest = 32

  /// The pictures of a folder.
  ///
  /// Its folders are the classes, in the order of their names' code points, each with the pictures below it; a folder comes
  /// before those in it, files are ordered by name, and loose files do not count: the order of torchvision's `ImageFolder`.
  /// Without folders, its files are the samples, without labels. Names that begin with a dot are passed over.
  static func folder(_ path: String) throws(FileFailure) -> DataSet {
    let root = try inFile(path) { () throws(ByteError) in try FolderListing(path) }
    guard !root.folders.isEmpty else {
      return DataSet(path: path, source: PictureFiles(folder: path, paths: root.files.filter(isPicture)))
    }
    var paths: [String] = []
    var labels: [Int] = []
    for (label, name) in root.folders.enumerated() {
      let found = try inFile(path) { () throws(ByteError) in try pictures(below: name, in: path) }
      paths += found
      labels += repeatElement(label, count: found.count)
    }
    return DataSet(
      path: path, source: PictureFiles(folder: path, paths: paths), labels: labels, classNames: root.folders)
  }

  /// Paths relative to `root`, folder after folder in the order of the folders' paths.
  private static func pictures(below folder: String, in root: String) throws(ByteError) -> [String] {
    var found: [(folder: String, files: [String])] = []
    var waiting = [folder]
    while let folder = waiting.popLast() {
      guard folder.utf8.count(where: { $0 == UInt8(ascii: "/") }) < deepest else {
        throw .limit(what: "depth of folders", value: deepest + 1, allowed: deepest)
      }
      let listing = try FolderListing("\(root)/\(folder)")
      found.append((folder, listing.files.filter(isPicture).map { "\(folder)/\($0)" }))
      waiting += listing.folders.map { "\(folder)/\($0)" }
    }
    return found.sorted { precedes($0.folder, $1.folder) }.flatMap(\.files)
  }

  private static func isPicture(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// What is in a folder, links followed, each list in the order of code points.
private struct FolderListing {
  var files: [String] = []
  var folders: [String] = []

  init(_ path: String) throws(ByteError) {
    guard let listing = opendir(path) else { throw .cannotOpen(path: path, errno: errno) }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard !name.hasPrefix(".") else { continue }
      switch Int(entry.pointee.d_type) {
      case DT_REG: files.append(name)
      case DT_DIR: folders.append(name)
      default:
        // A link, or a file system that does not tell.
        if DataSet.isFolder("\(path)/\(name)") { folders.append(name) } else { files.append(name) }
      }
    }
    files.sort(by: precedes)
    folders.sort(by: precedes)
  }
}

/// The order of code points, which is that of UTF-8's bytes, and Python's.
private func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
