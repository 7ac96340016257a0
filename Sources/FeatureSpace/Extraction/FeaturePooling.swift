import Tensors

/// What becomes of a layer's places: rows and columns of an image, tokens of a sequence.
public enum FeaturePooling: String, Sendable, CaseIterable {
  /// Their mean, one number a channel.
  case avg
  /// Their largest, one number a channel.
  case max
  /// Features keep their shape.
  case none
  /// All numbers of a sample in one row.
  case flatten

  /// Applies it to float32 features of N samples.
  ///
  /// - Parameter channels: the axis that stays, besides that of samples.
  /// - Returns: N × channels, or N × all for `flatten`. Features without places stay as they are.
  func callAsFunction(_ features: Tensor, channels axis: Int) throws(TensorError) -> Tensor {
    switch self {
    case .none: return features
    case .flatten:
      let samples = features.shape[0]
      return try features.reshaped([samples, features.count / Swift.max(1, samples)])
    case .avg, .max: break
    }
    guard features.rank > 2 else { return features }
    let extents = features.shape.extents
    // Places before the channels and after them: one of the two is 1 in practice.
    let outer = extents[1..<axis].reduce(1, *)
    let inner = extents[(axis + 1)...].reduce(1, *)
    let (samples, channels) = (extents[0], extents[axis])
    let shape = try Shape([samples, channels])
    let isMean = self == .avg
    return try features.withElements(Float.self) { source in
      Tensor(Float.self, shape) { target in
        for sample in 0..<samples {
          for channel in 0..<channels {
            var result: Float = isMean ? 0 : -.infinity
            for place in 0..<outer {
              let start = ((sample * outer + place) * channels + channel) * inner
              let run = source[start..<start + inner]
              result = isMean ? run.reduce(result, +) : run.reduce(result) { Swift.max($0, $1) }
            }
            target[sample * channels + channel] = isMean ? result / Float(Swift.max(1, outer * inner)) : result
          }
        }
      }
    }
  }
}
