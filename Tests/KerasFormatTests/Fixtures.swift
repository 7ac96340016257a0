import Bytes
import Glibc
import KerasFormat
import Tensors

/// The executable beside the test runner that serves as HDF5 worker.
let reader = HDF5Reader(executable: executableFolder + "/HDF5WorkerProbe")

private let executableFolder: String = {
  var path = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count)
  let text = String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  return text.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
}()

/// Files of other people beside the repository.
enum SharedModels {
  static let folder: String = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return root.joined(separator: "/") + "/../shared/models/"
  }()

  static let miniXception = folder + "oarriaga_fer2013_mini_XCEPTION.102-0.66.hdf5"
  static let resnet = folder + "mlperftiny_ic_pretrainedResnet.h5"
  static let squeezenet = folder + "keras_squeezenet_th_notop.h5"
  static let nestedContainer = folder + "keras_pre_pr22362_nested_container.keras"

  static let arePresent = access(miniXception, R_OK) == 0
}

/// The sequence that mutates files: the same on every run.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension HDF5File {
  /// The dataset at `path`, as a test wants it.
  func tensor(_ path: String) -> Tensor? {
    guard let place = object(at: path), case .dataset(.tensor(let tensor)) = objects[place].content else { return nil }
    return tensor
  }

  func tensor(attribute name: String, of path: String = "") -> Tensor? {
    guard let place = object(at: path), case .tensor(let tensor) = attribute(name, of: place) else { return nil }
    return tensor
  }

  /// Why the object at `path` is not read.
  func refusal(_ path: String) -> String? {
    guard let place = object(at: path) else { return nil }
    switch objects[place].content {
    case .group, .dataset(.tensor): return nil
    case .dataset(.refused(let reason)), .other(let reason): return reason
    }
  }
}
