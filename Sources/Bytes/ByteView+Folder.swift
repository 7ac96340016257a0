#if canImport(Glibc)
  import Glibc
#endif

extension ByteView {
  /// Maps the file that a model stored in `folder` names as its own: never one outside of `folder`.
  ///
  /// `location` is relative, without `..` and NUL; the file is a regular one with one name (hard link); no part of
  /// `location` is a symbolic link unless `allowingSymbolicLinks`.
  ///
  /// - Throws: `ByteError.refusedFile` when one of these does not hold, `.cannotOpen` with the system's reason.
  public init(mapping location: String, in folder: String, allowingSymbolicLinks: Bool) throws(ByteError) {
    let parts = location.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !location.utf8.contains(0) else { throw .refusedFile(path: location, reason: "NUL in its name") }
    guard !location.hasPrefix("/") else { throw .refusedFile(path: location, reason: "absolute path") }
    guard !parts.contains("..") else { throw .refusedFile(path: location, reason: "leads out of the model's folder") }
    guard let file = parts.last, !file.isEmpty, file != "." else {
      throw .refusedFile(path: location, reason: "names no file")
    }
    let path = folder + "/" + location
    // Opened part by part, so that nothing can be swapped for a link between a check and its use.
    let follow = allowingSymbolicLinks ? 0 : O_NOFOLLOW
    var descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: folder, errno: errno) }
    defer { close(descriptor) }
    for (index, part) in parts.enumerated() where !part.isEmpty && part != "." {
      let kind = index == parts.count - 1 ? O_NONBLOCK : O_DIRECTORY
      let next = openat(descriptor, part, O_RDONLY | O_CLOEXEC | kind | follow)
      guard next >= 0 else {
        let code = errno
        if !allowingSymbolicLinks, isSymbolicLink(part, in: descriptor) {
          throw .refusedFile(path: location, reason: "\(quoted(part)) is a symbolic link")
        }
        throw .cannotOpen(path: path, errno: code)
      }
      close(descriptor)
      descriptor = next
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    guard status.st_nlink == 1 else {
      throw .refusedFile(path: location, reason: "the file has \(status.st_nlink) names (hard links)")
    }
    try self.init(mappingDescriptor: descriptor, path: path)
  }
}

private func isSymbolicLink(_ name: String, in folder: Int32) -> Bool {
  var status = stat()
  return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
}
