import Bytes
import CHDF5
import Glibc

// HDF5: the container that Keras writes its .h5 files and the weights inside its .keras files in.
//
// libhdf5 reads it, in a process of its own that can do nothing but compute and answer: Sources/CHDF5/include/CHDF5.h.
// Here is the side that starts this process and checks its answer.

/// Reads HDF5 files through a guarded child process.
public struct HDF5Reader: Sendable {
  /// The program to start as the worker. Its main calls `HDF5Worker.serveIfRequested()` first.
  public let executable: String

  public init(executable: String = "/proc/self/exe") { self.executable = executable }

  /// Reads the whole file. The elements of contiguous datasets stay in `bytes`.
  ///
  /// - Parameter bytes: an HDF5 file, mapped, in memory, or stored within a mapped file.
  /// - Throws: `HDF5Error` where the file is no HDF5 file, breaks its format, reaches for other files, asks for more
  ///   than `limits`, or brings libhdf5 down.
  public func read(_ bytes: ByteView, limits: Limits = Limits()) throws(HDF5Error) -> HDF5File {
    guard Self.isHDF5(bytes) else { throw .notHDF5 }
    guard !HDF5Worker.isRequested else { throw .worker("\(quoted(executable)) does not serve it") }
    let allocation = limits.allocation(forFileOf: bytes.count)
    let seconds = 1 + bytes.count / 100_000_000
    let input = try Input.holding(bytes)
    let request = chdf5_request(
      offset: UInt64(input.offset), length: UInt64(bytes.count), objects: UInt64(max(0, limits.hdf5Objects)),
      depth: UInt64(max(0, limits.hdf5Depth)), chunk_bytes: UInt64(max(0, limits.hdf5ChunkBytes)),
      allocation: UInt64(max(0, allocation)), cpu_seconds: UInt64(seconds))
    let worker = try Self.start(executable, HDF5Worker.arguments(request), input.descriptor)
    // Starting loads libraries, perhaps from a cold disk. From then on the process may compute for `seconds`; the clock
    // on the wall allows more, so that a busy machine refuses no good file.
    var stream = WorkerStream(descriptor: worker.output, budget: allocation, deadline: Deadline(seconds: 20))
    guard let hello = try stream.next() else { throw Self.failure(worker.finish(), seconds) }
    var decoder = try HDF5Decoder(hello: hello, bytes: bytes, limits: limits)
    stream.allow(until: Deadline(seconds: 3 * seconds))
    while let record = try stream.next() { try decoder.take(record) }
    let ending = worker.finish()
    guard decoder.isDone else { throw Self.failure(ending, seconds) }
    return decoder.file
  }

  /// Whether `bytes` have the signature of HDF5, at their beginning or behind a user block.
  public static func isHDF5(_ bytes: ByteView) -> Bool {
    let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]
    var offset = 0
    while let found = try? bytes.slice(from: offset, count: signature.count) {
      if found.starts(with: signature) { return true }
      offset = offset == 0 ? 512 : offset * 2
    }
    return false
  }

  private static func start(
    _ executable: String, _ arguments: [String], _ input: Int32
  ) throws(HDF5Error) -> ChildProcess {
    do {
      return try ChildProcess(executable: executable, arguments: arguments, input: input)
    } catch {
      throw .worker(error.description)
    }
  }

  /// What a worker's end means that came before its last record.
  private static func failure(_ ending: ChildProcess.Ending, _ seconds: Int) -> HDF5Error {
    switch ending {
    case .signalled(SIGXCPU): .timeout(seconds: seconds)
    case .signalled(let signal): .crashed(signal: signal)
    case .exited, .unknown:
      .worker("the worker process ended early (its main calls HDF5Worker.serveIfRequested() first?)")
    }
  }
}

/// Bytes as something that a child process can read.
private struct Input: ~Copyable {
  let descriptor: Int32
  /// Where the bytes begin in it.
  let offset: Int

  private init(descriptor: Int32, offset: Int) {
    self.descriptor = descriptor
    self.offset = offset
  }

  /// The mapped file itself, or a file in memory that gets a copy.
  static func holding(_ bytes: ByteView) throws(HDF5Error) -> Input {
    let descriptor = if let path = bytes.path { chdf5_open(path) } else { chdf5_memory_file() }
    guard descriptor >= 0 else { throw .worker("cannot hand the file over: \(systemMessage(errno))") }
    let input = Input(descriptor: descriptor, offset: bytes.path == nil ? 0 : bytes.offset)
    if bytes.path == nil { try input.write(bytes) }
    return input
  }

  deinit { close(descriptor) }

  private borrowing func write(_ bytes: ByteView) throws(HDF5Error) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { source in
        Glibc.write(descriptor, source.baseAddress.map { $0 + written }, source.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .worker("cannot hand the file over: \(systemMessage(errno))") }
      written += count
    }
  }
}
