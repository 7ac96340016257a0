import Bytes
import FeatureSpace
import GraphIR
import Tensors

/// Which number of a network is to be explained.
public enum ScoreChoice: Sendable, Hashable {
  /// The score of a class; the highest one of the picture where it is `nil`.
  case classScore(Int?)
  /// The sum of a channel of a layer, over all places.
  case channel(Int, layer: String)
  /// One element of a layer: its place along each axis but that of the batch.
  case neuron([Int], layer: String)
  /// The sum of all elements of a layer.
  case all(String)
}

/// A number that a network computes of a picture: the sum of some elements of a value.
public struct Score: Sendable, Hashable {
  /// The value's name in the graph.
  public let value: String
  /// The class, where it is one's score.
  public let classIndex: Int?
  /// The extents of the value without that of the batch.
  let rowExtents: [Int]
  /// The places of the summed elements in a row.
  let elements: [Int]

  var elementCount: Int { elements.count }
  var rowCount: Int { rowExtents.reduce(1, *) }

  /// 1 at the summed elements, for `count` pictures.
  func seed(_ count: Int) throws(TensorError) -> Tensor {
    Tensor(Float.self, try Shape([count] + rowExtents)) { target in
      for row in 0..<count { for place in elements { target[row * rowCount + place] = 1 } }
    }
  }

  /// The score of each row of the value.
  func scores(_ value: Tensor) throws(TensorError) -> [Double] {
    try value.withElements(Float.self) { values in
      (0..<value.shape[0]).map { row in elements.reduce(0.0) { $0 + Double(values[row * rowCount + $1]) } }
    }
  }
}

extension Graph {
  /// The value that holds the scores of classes: the first output, and before a softmax what that takes, because the score
  /// of a class also rises in a softmax where another's falls (Simonyan et al., "Deep Inside Convolutional Networks", 2013).
  ///
  /// - Parameter afterSoftmax: whether probabilities are asked for.
  func classScores(afterSoftmax: Bool) throws(VisualizationError) -> String {
    guard var id = outputs.first else { throw .absent("the model has no output") }
    if afterSoftmax { return self[id].name }
    while let node = nodes.last(where: { $0.outputs.contains(id) }), let input = node.inputs.first ?? nil {
      if node.op is Softmax || node.op is LogSoftmax { return self[input].name }
      guard node.op is Identity || node.op is Cast else { break }
      id = input
    }
    return self[outputs[0]].name
  }
}
