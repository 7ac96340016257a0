#if canImport(Glibc)
  import Glibc
#endif

/// An output file that appears under its name whole or not at all.
///
/// Bytes go to a file without a name in the same folder (`O_TMPFILE`), which vanishes with the process whatever ends it;
/// `commit()` brings them to the disk and then gives them their name in one step. Where the file system has no files
/// without a name, a hidden `.NAME.XXXXXX` takes its place; it is removed on failure, though not on a signal.
public struct AtomicFile: ~Copyable, ByteSink {
  public let path: String
  private let overwrite: Bool
  private let descriptor: Int32
  /// The name that the unfinished file has for now, if any.
  private var temporary: String?
  private var pending: [UInt8] = []

  /// Small pieces are gathered up to this size before the system is asked to write them.
  private static let gathered = 1 << 20

  /// Opens the unfinished file.
  ///
  /// - Throws: `ByteError.exists` when `path` is there already and `overwrite` is off; it is asked again, without a
  ///   gap, by `commit()`. `ByteError.cannotWrite` when the folder is missing or refuses.
  public init(_ path: String, overwrite: Bool = false) throws(ByteError) {
    try self.init(path, overwrite: overwrite, unnamed: true)
  }

  /// `unnamed` is off where a test wants the way of file systems that have no files without a name.
  package init(_ path: String, overwrite: Bool, unnamed: Bool) throws(ByteError) {
    var status = stat()
    if lstat(path, &status) == 0 {
      guard overwrite else { throw .exists(path: path) }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotWrite(path: path, errno: EISDIR) }
    }
    let (file, name) = try Self.openTemporary(beside: path, unnamed: unnamed)
    self.path = path
    self.overwrite = overwrite
    descriptor = file
    temporary = name
  }

  deinit {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Writes all of `bytes` to `path` in one go.
  public static func write(
    _ bytes: some Collection<UInt8>, to path: String, overwrite: Bool = false
  ) throws(ByteError) {
    var file = try AtomicFile(path, overwrite: overwrite)
    try file.write(Array(bytes))
    try file.commit()
  }

  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ByteError) {
    if pending.count + bytes.count > Self.gathered { try flush() }
    if bytes.count < Self.gathered {
      pending.append(contentsOf: bytes)
    } else {
      try writeNow(bytes)
    }
  }

  /// Brings the bytes to the disk and gives them their name.
  ///
  /// - Throws: `ByteError.exists` when something stands under that name and `overwrite` is off, however recently it came.
  public consuming func commit() throws(ByteError) {
    try bringToDisk()
    try takeName()
    syncFolder()
  }

  /// Commits two files that belong together: both get their names, or neither does.
  ///
  /// - Throws: as `commit()`, with what stood under the names before still there.
  public static func commit(_ first: consuming AtomicFile, _ second: consuming AtomicFile) throws(ByteError) {
    try first.bringToDisk()
    try second.bringToDisk()
    let replaced = try first.keepReplaced()
    do {
      try first.takeName()
    } catch {
      if let replaced { unlink(replaced) }
      throw error
    }
    do {
      try second.takeName()
    } catch {
      if let replaced { rename(replaced, first.path) } else { unlink(first.path) }
      throw error
    }
    if let replaced { unlink(replaced) }
    first.syncFolder()
    second.syncFolder()
  }

  private mutating func bringToDisk() throws(ByteError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  /// Another name for the file that this one is about to replace, so that it can come back; `nil` where there is none.
  private func keepReplaced() throws(ByteError) -> String? {
    guard overwrite else { return nil }
    for _ in 0..<100 {
      let name = Self.temporaryName(beside: path)
      if link(path, name) == 0 { return name }
      if errno == ENOENT { return nil }
      guard errno == EEXIST else { break }
    }
    throw failure()
  }

  private mutating func takeName() throws(ByteError) {
    if overwrite {
      if temporary == nil { temporary = try linkUnderTemporaryName() }
      guard let name = temporary, rename(name, path) == 0 else { throw failure() }
      temporary = nil
    } else {
      // A link never replaces: that is what makes this free of a race.
      let linked = temporary.map { link($0, path) } ?? linkDescriptor(to: path)
      guard linked == 0 else { throw errno == EEXIST ? .exists(path: path) : failure() }
    }
  }

  // MARK: - Writing

  private mutating func flush() throws(ByteError) {
    guard !pending.isEmpty else { return }
    try pending.withUnsafeBufferPointer { (buffer) throws(ByteError) in try writeNow(UnsafeRawBufferPointer(buffer)) }
    pending.removeAll(keepingCapacity: true)
  }

  private func writeNow(_ bytes: UnsafeRawBufferPointer) throws(ByteError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, piece.baseAddress, min(piece.count, 1 << 30))
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure() }
      rest = rest.dropFirst(written)
    }
  }

  private func failure() -> ByteError { .cannotWrite(path: path, errno: errno) }

  // MARK: - Names

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func openTemporary(
    beside path: String, unnamed: Bool
  ) throws(ByteError) -> (descriptor: Int32, name: String?) {
    if unnamed, let file = openUnnamed(in: folder(of: path)) { return (file, nil) }
    return try openNamed(beside: path)
  }

  private static func openUnnamed(in folder: String) -> Int32? {
    // Glibc declares O_TMPFILE and renameat2 only for _GNU_SOURCE, which Swift does not define.
    let temporaryFile = 0o20000000 | O_DIRECTORY
    guard access("/proc/self/fd", X_OK) == 0 else { return nil }
    let file = open(folder, temporaryFile | O_WRONLY | O_CLOEXEC, 0o666)
    return file >= 0 ? file : nil
  }

  private static func openNamed(beside path: String) throws(ByteError) -> (Int32, String) {
    for _ in 0..<100 {
      let name = temporaryName(beside: path)
      let file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 { return (file, name) }
      guard errno == EEXIST else { break }
    }
    throw .cannotWrite(path: path, errno: errno)
  }

  private static func temporaryName(beside path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    // Cut so that the whole stays below the 255 bytes that file systems allow for a name.
    let shown = String(decoding: name.utf8.prefix(200), as: UTF8.self)
    return folder(of: path) + "/.\(shown)." + String(UInt32.random(in: 0 ... .max), radix: 36)
  }

  private func linkDescriptor(to name: String) -> Int32 {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW)
  }

  private func linkUnderTemporaryName() throws(ByteError) -> String {
    for _ in 0..<100 {
      let name = Self.temporaryName(beside: path)
      if linkDescriptor(to: name) == 0 { return name }
      guard errno == EEXIST else { break }
    }
    throw failure()
  }

  /// Brings the new name to the disk, too. Not every file system lets a folder be synced; the bytes are safe then as well.
  private func syncFolder() {
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
