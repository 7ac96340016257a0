/// Preprocessing that a family of networks was trained with, by the name that the command line knows it by.
public enum Preset: String, Sendable, CaseIterable {
  /// torchvision's classifiers: shorter side to 256 (bilinear), the middle 224 × 224, red, green, blue in 0...1, less
  /// ImageNet's mean (0.485, 0.456, 0.406), by its deviation (0.229, 0.224, 0.225). For an input of another size both
  /// sides scale: 299 × 299 is cut from a picture whose shorter side is ⌊299 · 256 / 224⌋ = 341.
  case imagenet
  /// GoogLeNet's and Inception v3's published weights, which come from TensorFlow: cut as for `imagenet`, then red, green,
  /// blue in -1...1.
  case inception
  /// 28 × 28, gray, 0...1, the garment white on black as the data set stores it.
  case fashionMNIST = "fashion-mnist"
  /// 28 × 28, gray, 0...1, the digit white on black as the data set stores it. For networks that take 0...255 (CNTK's),
  /// set `scale` to 1.
  case mnist
  /// Brought to the input size and no more: levels stay 0...255, gray files have one channel, others three.
  case none

  public var preprocessing: Preprocessing {
    var steps = Preprocessing()
    switch self {
    case .imagenet, .inception:
      steps.resize = .relative(256, to: 224)
      steps.crop = .toInput
      steps.channels = .rgb
      steps.scale = 1 / 255
      steps.mean = self == .inception ? [0.5, 0.5, 0.5] : [0.485, 0.456, 0.406]
      steps.std = self == .inception ? [0.5, 0.5, 0.5] : [0.229, 0.224, 0.225]
      steps.defaultSide = 224
    case .fashionMNIST, .mnist:
      steps.channels = .gray
      steps.scale = 1 / 255
      steps.defaultSide = 28
    case .none: break
    }
    return steps
  }

  /// The names of the classes that such networks tell apart, where they are always the same.
  public var labels: LabelList? {
    switch self {
    case .imagenet, .inception: .imagenet
    case .fashionMNIST: .fashionMNIST
    case .mnist: .mnist
    case .none: nil
    }
  }
}
