import FeatureSpace
import Tensors

/// The channels of one sample at a layer, a map each.
public struct FeatureMaps: Sendable {
  public let channels: Int
  public let height: Int
  public let width: Int
  private let planes: [Float]

  public var area: Int { height * width }

  /// - Parameters:
  ///   - value: `1 × C × H × W`, or with its channels elsewhere; `1 × C` has maps of one place.
  ///   - axis: the axis of the channels.
  /// - Throws: `VisualizationError.request` for another shape.
  public init(_ value: Tensor, channelAxis axis: Int) throws {
    let extents = value.shape.extents
    guard extents.first == 1, extents.count == 4 && (axis == 1 || axis == 3) || extents.count == 2, value.count > 0
    else {
      throw VisualizationError.request("a layer of shape \(value.shape) has no maps")
    }
    let elements = try value.asFloat32().elements(Float.self)
    if extents.count == 2 {
      (channels, height, width, planes) = (extents[1], 1, 1, elements)
    } else if axis == 1 {
      (channels, height, width, planes) = (extents[1], extents[2], extents[3], elements)
    } else {
      let (channels, area) = (extents[3], extents[1] * extents[2])
      (self.channels, height, width) = (channels, extents[1], extents[2])
      planes = (0..<elements.count).map { elements[$0 % area * channels + $0 / area] }
    }
  }

  /// The map of a channel, row by row.
  public subscript(channel: Int) -> ArraySlice<Float> { planes[channel * area..<(channel + 1) * area] }

  /// All maps: `C × H × W`.
  public func tensor() throws -> Tensor { try Tensor([channels, height, width], planes) }
}
