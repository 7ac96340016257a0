// Bytes: files as mapped memory, bounded reading, whole-or-nothing writing, and the containers that several formats share.

#if canImport(Glibc)
  import Glibc
#endif

/// An immutable run of bytes with shared ownership: a mapped file, a buffer, or a slice of either.
///
/// Copying or slicing a view never copies the bytes.
public struct ByteView: Sendable {
  /// Memory with one owner. Unchecked: `base` is never written after `init`, and freed only by `deinit`.
  private final class Owner: @unchecked Sendable {
    let base: UnsafeRawBufferPointer
    let release: @Sendable (UnsafeRawBufferPointer) -> Void
    let path: String?

    init(
      _ base: UnsafeRawBufferPointer, path: String? = nil,
      release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
    ) {
      self.base = base
      self.path = path
      self.release = release
    }

    deinit { release(base) }
  }

  /// Buffers that we allocate start on a cache line, and so on a full vector.
  public static let alignment = 64

  private let owner: Owner
  private let range: Range<Int>

  public var count: Int { range.count }
  public var isEmpty: Bool { range.isEmpty }

  /// The file that these bytes are mapped from, if any.
  public var path: String? { owner.path }
  /// Where the view begins in its mapped file (or in its own buffer).
  public var offset: Int { range.lowerBound }

  private init(owner: Owner, range: Range<Int>) {
    self.owner = owner
    self.range = range
  }

  /// Copies `bytes`.
  public init(_ bytes: some Collection<UInt8>) {
    self.init(count: bytes.count) { buffer in
      buffer.copyBytes(from: bytes)
    }
  }

  /// A new buffer of `count` bytes, zeroed, aligned to `alignment`, which `fill` may write.
  public init<E: Error>(
    count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) throws(E) -> Void
  ) throws(E) {
    precondition(count >= 0, "negative byte count")
    let (base, release) = Self.allocateZeroed(count)
    let buffer = UnsafeMutableRawBufferPointer(start: base, count: count)
    do {
      try fill(buffer)
    } catch {
      release(UnsafeRawBufferPointer(buffer))
      throw error
    }
    owner = Owner(UnsafeRawBufferPointer(buffer), release: release)
    range = 0..<count
  }

  /// Zeroed memory and what frees it. From 32 MB on, where malloc would ask the system each time, it is taken as fresh
  /// pages, which cost nothing until they are touched.
  private static func allocateZeroed(
    _ count: Int
  ) -> (UnsafeMutableRawPointer, @Sendable (UnsafeRawBufferPointer) -> Void) {
    if count >= 32 << 20,
      let pages = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), pages != MAP_FAILED
    {
      return (pages, { munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count) })
    }
    var pointer: UnsafeMutableRawPointer?
    guard posix_memalign(&pointer, alignment, max(count, 1)) == 0, let pointer else {
      fatalError("out of memory: \(count) bytes")
    }
    memset(pointer, 0, count)
    return (pointer, { free(UnsafeMutableRawPointer(mutating: $0.baseAddress)) })
  }

  /// A new buffer of `count` bytes of any content, aligned to `alignment`.
  public init(uninitializedCount count: Int) {
    precondition(count >= 0, "negative byte count")
    var pointer: UnsafeMutableRawPointer?
    guard posix_memalign(&pointer, Self.alignment, max(count, 1)) == 0, let pointer else {
      fatalError("out of memory: \(count) bytes")
    }
    owner = Owner(UnsafeRawBufferPointer(start: pointer, count: count)) {
      free(UnsafeMutableRawPointer(mutating: $0.baseAddress))
    }
    range = 0..<count
  }

  /// Maps a regular file for reading. Nothing is read until it is touched.
  ///
  /// - Throws: `ByteError.cannotOpen` with the system's reason, or when `path` is no regular file.
  public init(mapping path: String) throws(ByteError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    defer { close(descriptor) }
    try self.init(mappingDescriptor: descriptor, path: path)
  }

  /// Maps the regular file that `descriptor` is open on; the descriptor stays the caller's.
  init(mappingDescriptor descriptor: Int32, path: String) throws(ByteError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    let size = Int(status.st_size)
    guard size > 0 else {
      owner = Owner(UnsafeRawBufferPointer(start: nil, count: 0), path: path) { _ in }
      range = 0..<0
      return
    }
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { throw .cannotOpen(path: path, errno: errno) }
    owner = Owner(UnsafeRawBufferPointer(start: base, count: size), path: path) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
    }
    range = 0..<size
  }

  /// Calls `body` with the bytes; the pointer is valid only during the call.
  @inlinable
  public func withUnsafeBytes<R, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    defer { withExtendedLifetime(self) {} }
    return try body(buffer)
  }

  /// The bytes without a lifetime guard, for callers that hold the view for as long as they use the pointer (kernels).
  public var buffer: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: owner.base[range])
  }

  /// The byte at `index`, counted from the start of the view. Traps outside the view, as an array does.
  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "byte index out of range")
    return owner.base[range.lowerBound + index]
  }

  /// `count` bytes from `start` on, without copying.
  ///
  /// - Throws: `ByteError.truncated` when the view does not hold them.
  public func slice(from start: Int, count: Int) throws(ByteError) -> ByteView {
    guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else {
      throw .truncated(offset: offset + max(0, start), needed: count, available: max(0, self.count - max(0, start)))
    }
    let lower = range.lowerBound + start
    return ByteView(owner: owner, range: lower..<lower + count)
  }

  /// Whether the view begins with `prefix`.
  public func starts(with prefix: some Collection<UInt8>) -> Bool {
    prefix.count <= count && zip(prefix, buffer).allSatisfy { $0 == $1 }
  }

  /// The bytes as an array.
  public var array: [UInt8] { withUnsafeBytes { Array($0) } }

  /// The bytes as text; ill-formed UTF-8 becomes U+FFFD.
  public var text: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

  /// Tells the system that the mapped pages are not needed for now; they are read again when touched.
  public func releasePages() {
    guard path != nil, let base = buffer.baseAddress else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = (Int(bitPattern: base) + page - 1) / page * page
    let end = (Int(bitPattern: base) + count) / page * page
    guard start < end, let pointer = UnsafeMutableRawPointer(bitPattern: start) else { return }
    madvise(pointer, end - start, MADV_DONTNEED)
  }

  /// Has the system provide the view's pages now, many at a time, where they would else come one by one when they are touched:
  /// those of a mapped file, or of a buffer that is about to be filled.
  public func populatePages() {
    guard let base = buffer.baseAddress, count > 0 else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = Int(bitPattern: base) / page * page
    guard let pointer = UnsafeMutableRawPointer(bitPattern: start) else { return }
    // MADV_POPULATE_READ and MADV_POPULATE_WRITE; systems that do not know the advice change nothing.
    madvise(pointer, Int(bitPattern: base) + count - start, path != nil ? 22 : 23)
  }
}
