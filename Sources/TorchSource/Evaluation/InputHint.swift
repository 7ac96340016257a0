/// What the first layer that reads the input says about its shape, when that is not given.
enum InputHint: Sendable, Hashable {
  /// A convolution over so many spatial axes.
  case image(channels: Int, axes: Int)
  /// A linear layer directly on the input.
  case features(Int)
  /// A linear layer on the flattened input.
  case flattened(Int)
  /// A recurrent layer.
  case sequence(features: Int)
  /// An embedding: whole numbers.
  case tokens
  /// Something that has to know the shape first.
  case unknown
}
