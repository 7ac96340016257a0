import Images
import Prediction
import Tensors

// How pictures come in, and scores are told.
extension ScoreNetwork {
  /// `preprocessing` for this network's input: its order of axes, and its channels where nothing is said about them.
  public func adapted(_ preprocessing: Preprocessing) -> Preprocessing {
    var steps = preprocessing
    steps.layout = input.layout
    if steps.channels == .asStored { steps.channels = input.channels }
    return steps
  }

  /// Rows and columns of a picture.
  public func places(of picture: Tensor) -> (height: Int, width: Int) {
    channelAxis == 1 ? (picture.shape[2], picture.shape[3]) : (picture.shape[1], picture.shape[2])
  }

  /// The score of a picture, and where it is a class's, that class's probability.
  public func ranked(_ score: Score, of picture: Tensor) throws -> (score: Double, probability: Double?) {
    let value = try value(score.value, of: picture)
    let sum = try score.scores(value)[0]
    guard let index = score.classIndex else { return (sum, nil) }
    let all = try value.doubles()
    return (sum, all.count > 1 ? probabilities(all)[index] : nil)
  }
}
