import Bytes
import CHDF5
import Glibc

/// The other half of `HDF5Reader`: the process in which libhdf5 runs.
///
/// `HDF5Reader` starts its own executable again, so an executable that reads HDF5 files calls `serveIfRequested()`
/// as the first thing in its main.
public enum HDF5Worker {
  /// The first argument of a worker process.
  static let marker = "__read-hdf5"

  /// Whether this process was started as a worker.
  static var isRequested: Bool { CommandLine.arguments.dropFirst().first == marker }

  /// Where this process was started as a worker: serves the one file on standard input and ends the process.
  /// Otherwise returns at once.
  public static func serveIfRequested() {
    guard isRequested else { return }
    guard var request = request(from: CommandLine.arguments.dropFirst(2)) else { exit(64) }
    exit(chdf5_serve(&request))
  }

  /// The arguments that carry a request to a worker.
  static func arguments(_ request: chdf5_request) -> [String] {
    [
      marker, "\(request.offset)", "\(request.length)", "\(request.objects)", "\(request.depth)",
      "\(request.chunk_bytes)", "\(request.allocation)", "\(request.cpu_seconds)",
    ]
  }

  private static func request(from arguments: ArraySlice<String>) -> chdf5_request? {
    let numbers = arguments.compactMap { UInt64($0) }
    guard numbers.count == arguments.count, numbers.count == 7 else { return nil }
    return chdf5_request(
      offset: numbers[0], length: numbers[1], objects: numbers[2], depth: numbers[3], chunk_bytes: numbers[4],
      allocation: numbers[5], cpu_seconds: numbers[6])
  }
}
