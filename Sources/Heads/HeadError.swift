// Heads: classifiers on the features of a network that stays as it is. A `Head` is a small network and what its features are;
// `HeadFit` trains one, `BackboneCut` puts one in the place of the layers that it stands for.

import Bytes

/// Why a head cannot be trained, read or used.
public enum HeadError: Failure, Hashable {
  /// Options that contradict each other, the features or the head.
  case usage(String)
  /// A file that is no head.
  case malformed(path: String, String)

  public var kind: FailureKind {
    switch self {
    case .usage: .usage
    case .malformed: .malformed
    }
  }

  public var description: String {
    switch self {
    case .usage(let what): what
    case .malformed(let path, let what): "\(path): \(what)"
    }
  }
}
