import Bytes
import GraphIR
import Images
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

func exponential(_ value: Double) -> Double { exp(value) }

/// Why a graph does not classify pictures.
public enum PredictionError: Failure, Hashable {
  case noPictureInput(String)
  case noScores(String)

  public var kind: FailureKind { .usage }

  public var description: String {
    switch self {
    case .noPictureInput(let why): "the model does not take a picture: \(why)"
    case .noScores(let why): "no classes to rank: \(why)"
    }
  }
}

/// The input of a graph that takes pictures: a float32 tensor N × C × H × W, or N × H × W × C.
public struct PictureInput: Sendable {
  public let name: String
  public let layout: Preprocessing.Layout
  public let channels: Preprocessing.Channels
  /// Pictures in a batch, where the graph fixes them.
  public let batch: Int?
  /// Rows and columns, where the graph fixes them.
  public let height: Int?
  public let width: Int?

  /// - Parameter order: the order of axes, where somebody knows it; otherwise it is taken from the extents.
  /// - Throws: `PredictionError.noPictureInput` when the only input cannot be a picture.
  public init(_ graph: Graph, order: Preprocessing.Layout? = nil) throws(PredictionError) {
    guard graph.inputs.count == 1, let id = graph.inputs.first else {
      throw .noPictureInput("it has \(graph.inputs.count) inputs")
    }
    name = graph[id].name
    guard let type = graph[id].type?.tensor, let shape = type.shape else {
      throw .noPictureInput("the shape of input \(quoted(name)) is not known")
    }
    guard type.elementType == .float32 else {
      throw .noPictureInput("input \(quoted(name)) is \(type.elementType), not float32")
    }
    func channels(_ dimension: Dimension) -> Preprocessing.Channels? {
      switch dimension.value {
      case 1: .gray
      case 3: .rgb
      default: nil
      }
    }
    guard shape.count == 4 else {
      throw .noPictureInput("input \(quoted(name)) is \(ValueType.tensor(type))")
    }
    batch = shape[0].value
    if order != .nhwc, let known = channels(shape[1]) {
      (layout, self.channels, height, width) = (.nchw, known, shape[2].value, shape[3].value)
    } else if order != .nchw, let known = channels(shape[3]) {
      (layout, self.channels, height, width) = (.nhwc, known, shape[1].value, shape[2].value)
    } else if order == .nhwc, shape[3].value == nil {
      (layout, self.channels, height, width) = (.nhwc, .asStored, shape[1].value, shape[2].value)
    } else if order != .nhwc, shape[1].value == nil {
      (layout, self.channels, height, width) = (.nchw, .asStored, shape[2].value, shape[3].value)
    } else {
      throw .noPictureInput("input \(quoted(name)) has \(shape[order == .nhwc ? 3 : 1]) channels, 1 or 3 expected")
    }
  }
}
