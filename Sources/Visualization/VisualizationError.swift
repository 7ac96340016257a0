// Visualization: what a network sees: which parts of a picture a score comes from (`Attribution`), what its filters look like
// (`Filters`), and the figures that show both (`Figures`). Methods take tensors and give tensors; figures make pictures of them.

import Bytes

/// Why something of a network cannot be shown.
public enum VisualizationError: Failure, Hashable {
  /// What is asked for makes no sense for this network or picture.
  case request(String)
  /// The network has nothing of the kind that is to be shown.
  case absent(String)

  public var kind: FailureKind {
    switch self {
    case .request: .usage
    case .absent: .unsupported
    }
  }

  public var description: String {
    switch self {
    case .request(let what), .absent(let what): what
    }
  }
}
