import Tensors

/// Decodes the bytes of an image file to `height × width × channels`.
public struct ImageDecoder: Operator {
  public static let identifier = OperatorIdentifier("ImageDecoder")
  public static let inputCount = 1...1

  public enum PixelFormat: String, NamedAttribute {
    case rgb = "RGB"
    case bgr = "BGR"
    case grayscale = "Grayscale"
  }

  public var pixelFormat = PixelFormat.rgb

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("pixel_format", &pixelFormat)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    if let stream = node.shape(0), stream.count != 1 {
      throw InferenceError("the encoded stream has rank \(stream.count), 1 expected")
    }
    node.setOutput(0, .uint8, [.unknown, .unknown, pixelFormat == .grayscale ? 1 : 3])
  }
}
