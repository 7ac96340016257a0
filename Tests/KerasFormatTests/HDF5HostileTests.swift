import Bytes
import Glibc
import KerasFormat
import Tensors
import Testing

/// Files made to do harm are refused in one line and in time, and leave no process behind.
@Suite(.serialized) struct HDF5HostileTests {
  /// Reads `bytes`, and returns the error; `nil` where they were read.
  private func refusal(_ bytes: [UInt8], limits: Limits = Limits()) -> HDF5Error? {
    let clock = ContinuousClock()
    var failure: HDF5Error?
    let time = clock.measure {
      do throws(HDF5Error) { _ = try reader.read(ByteView(bytes), limits: limits) } catch { failure = error }
    }
    // The worker may compute for one second; a busy machine takes longer by the clock.
    #expect(time < .seconds(4), "\(failure.map { "\($0)" } ?? "read")")
    if let failure {
      #expect(!failure.description.contains("\n") && failure.description.utf8.count < 800)
    }
    return failure
  }

  private func refusal(_ sample: String, limits: Limits = Limits()) throws -> HDF5Error? {
    refusal(try Sample.bytes(sample).array, limits: limits)
  }

  @Test func reachingOutside() throws {
    #expect(
      try refusal(HDF5Samples.externalLink)
        == .unsupported(object: "elsewhere", what: "a link to another file, which is not followed"))
    #expect(
      try refusal(HDF5Samples.virtualDataset)
        == .unsupported(object: "v", what: "a virtual dataset over other files, which are not opened"))
    #expect(
      try refusal(HDF5Samples.externalStorage)
        == .unsupported(object: "x", what: "its elements are in other files, which are not opened"))
  }

  @Test func filters() throws {
    let only = "(only deflate, shuffle and fletcher32 are read)"
    #expect(try refusal(HDF5Samples.lzf) == .unsupported(object: "x", what: "filter 32000 \(only)"))
    #expect(try refusal(HDF5Samples.scaleOffset) == .unsupported(object: "x", what: "filter 6 \(only)"))
  }

  @Test func circlesAndDepth() throws {
    #expect(
      try refusal(HDF5Samples.containsItself)
        == .malformed(object: "a/b/again", what: "the group contains itself"))
    let path = [String](repeating: "g", count: 64).joined(separator: "/")
    #expect(
      try refusal(HDF5Samples.deep)
        == .limit(object: path, what: "more than 64 groups within each other"))
  }

  @Test func sizes() throws {
    guard case .limit(object: "huge", _) = try refusal(HDF5Samples.huge) else {
      Issue.record("4 TB were allowed")
      return
    }
    #expect(
      try refusal(HDF5Samples.wideChunk)
        == .limit(object: "wide", what: "a chunk has 1073741824 bytes, the limit is 268435456"))
    // A chunk of 4,000 bytes that inflates to 1 GB. Less memory than by default, for a quick test.
    var limits = Limits()
    limits.allocationBase = 32 << 20
    let what = "its elements cannot be read: memory allocation failed for deflate uncompression"
    #expect(
      try refusal(HDF5Samples.bomb, limits: limits) == .malformed(object: "bomb", what: what))
  }

  @Test func numbersOfThings() throws {
    var limits = Limits()
    limits.hdf5Objects = 5
    #expect(
      try refusal(HDF5Samples.values, limits: limits)
        == .limit(object: "layouts/filled", what: "more than 5 groups and datasets"))
  }

  @Test func otherContent() {
    #expect(refusal([]) == .notHDF5)
    #expect(refusal(Array("<!DOCTYPE html><html></html>".utf8)) == .notHDF5)
    #expect(refusal(Array("version https://git-lfs.github.com/spec/v1\n".utf8)) == .notHDF5)
    var generator = SplitMix64(state: 3)
    #expect(refusal((0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }) == .notHDF5)
  }

  @Test func truncated() throws {
    let sample = try Sample.bytes(HDF5Samples.values).array
    for place in 0..<100 {
      let cut = sample.prefix(place * sample.count / 100)
      #expect(refusal(Array(cut)) != nil, "cut to \(cut.count) of \(sample.count) bytes")
    }
    let last = try #require(refusal(sample.dropLast()))
    guard case .malformed(object: "", let what) = last else { throw last }
    #expect(what.contains("truncated file"))
  }

  /// Damaged files are read or refused; libhdf5 may crash on them, in its own process.
  @Test(.enabled(if: SharedModels.arePresent, "needs ../shared/models")) func damaged() throws {
    let samples = try [
      Sample.bytes(HDF5Samples.values).array, Sample.bytes(HDF5Samples.newLayout).array,
      ByteView(mapping: SharedModels.miniXception).array, ByteView(mapping: SharedModels.resnet).array,
    ]
    var generator = SplitMix64(state: 20)
    var refused = 0
    for round in 0..<100 {
      var bytes = samples[round % samples.count]
      // The structure of the large files is at their beginning and end.
      let reach = min(bytes.count, 40_000)
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        let place = Int.random(in: 0..<reach, using: &generator)
        bytes[Bool.random(using: &generator) ? place : bytes.count - 1 - place] = UInt8.random(
          in: 0...255, using: &generator)
      }
      if refusal(bytes) != nil { refused += 1 }
    }
    #expect(refused > 25)
  }

  @Test func aProgramThatDoesNotServe() throws {
    let other = HDF5Reader(executable: "/bin/true")
    let bytes = try Sample.bytes(HDF5Samples.userBlock)
    #expect(throws: HDF5Error.self) { _ = try other.read(bytes) }
    let absent = HDF5Reader(executable: "/nonexistent")
    #expect(throws: HDF5Error.worker(#"cannot start "/nonexistent": No such file or directory"#)) {
      _ = try absent.read(bytes)
    }
  }

  @Test func leavesNoProcessBehind() throws {
    for _ in 0..<20 { _ = try refusal(HDF5Samples.huge) }
    // Other tests' workers may be running or ending at this moment; none stays.
    for _ in 0..<100 where !Self.endedWorkers().isEmpty { usleep(50_000) }
    #expect(Self.endedWorkers().isEmpty)
  }

  /// Our children that have ended and were not waited for.
  private static func endedWorkers() -> [String] {
    guard let folder = opendir("/proc") else { return ["no /proc"] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard Int(name) != nil, let status = try? text(ofFile: "/proc/\(name)/stat") else { continue }
      let fields = status.split(separator: " ")
      if fields.count > 3, fields[1].hasPrefix("(HDF5Worker"), fields[2] == "Z", fields[3] == "\(getpid())" {
        found.append(name)
      }
    }
    return found
  }

  private static func text(ofFile path: String) throws -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
