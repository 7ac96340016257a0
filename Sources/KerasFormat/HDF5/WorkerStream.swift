import Bytes
import CHDF5
import Glibc

/// Reads records from a worker's pipe until a deadline, allocating no more than a budget.
struct WorkerStream {
  private var pipe: Pipe
  private var budget: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0

  /// - Parameter budget: how many bytes of records to accept.
  init(descriptor: Int32, budget: Int, deadline: Deadline) {
    pipe = Pipe(descriptor: descriptor, deadline: deadline)
    self.budget = budget
  }

  mutating func allow(until deadline: Deadline) { pipe.deadline = deadline }

  /// The next record; `nil` where the stream ends between two.
  mutating func next() throws(HDF5Error) -> WorkerRecord? {
    let header = try take(9)
    guard !header.isEmpty else { return nil }
    let length = header.array.dropFirst().reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard header.count == 9, let count = Int(exactly: length), count <= budget else {
      throw .untrustworthy("a record of \(length) bytes, \(budget) were left")
    }
    budget -= count
    let payload = try take(count)
    guard payload.count == count else { throw .untrustworthy("half a record") }
    return WorkerRecord(kind: chdf5_record(UInt32(header[0])), payload: payload)
  }

  /// The next `count` bytes, or those that are left.
  private mutating func take(_ count: Int) throws(HDF5Error) -> ByteView {
    var filled = 0
    let bytes = try ByteView(count: count) { target throws(HDF5Error) in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: target[filled...])
        // Many elements go straight to where they stay.
        let isDirect = unread.isEmpty && rest.count >= buffer.count
        let received = isDirect ? try pipe.receive(into: rest).get() : try takeBuffered(into: rest)
        if received == 0 { break }
        filled += received
      }
    }
    do { return try bytes.slice(from: 0, count: filled) } catch { throw .untrustworthy("\(error)") }
  }

  private mutating func takeBuffered(into target: UnsafeMutableRawBufferPointer) throws(HDF5Error) -> Int {
    if unread.isEmpty { unread = 0..<(try buffer.withUnsafeMutableBytes { [pipe] in pipe.receive(into: $0) }.get()) }
    let count = min(unread.count, target.count)
    target.copyBytes(from: buffer[unread.prefix(count)])
    unread = unread.dropFirst(count)
    return count
  }
}

/// The reading end of a pipe.
private struct Pipe {
  let descriptor: Int32
  var deadline: Deadline

  /// Waits for bytes, and takes at most `target.count`; 0 at the end of the stream.
  func receive(into target: UnsafeMutableRawBufferPointer) -> Result<Int, HDF5Error> {
    while true {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, deadline.millisecondsLeft)
      if ready == 0 { return .failure(.timeout(seconds: deadline.seconds)) }
      let count = ready < 0 ? -1 : read(descriptor, target.baseAddress, target.count)
      if count >= 0 { return .success(count) }
      guard errno == EINTR else { return .failure(.worker("cannot read its pipe: \(systemMessage(errno))")) }
    }
  }
}
