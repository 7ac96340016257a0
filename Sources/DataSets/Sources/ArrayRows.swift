import Bytes
import Images
import Tensors

/// The rows of an array in memory or in a mapped file: pictures where they are levels of pixels, arrays otherwise.
struct ArrayRows: SampleSource {
  /// How a row becomes a picture.
  private enum Pixels: Sendable {
    /// The axes of a row are height, width and, with the last, channels.
    case interleaved(width: Int, height: Int, Picture.Color)
    /// Channels, height, width.
    case planar(width: Int, height: Int)
  }

  let path: String
  private let tensor: Tensor
  private let pixels: Pixels?

  /// - Parameters:
  ///   - path: the file; its rows are called after it.
  ///   - tensor: samples along the first axis. Unsigned bytes are pictures in these shapes: N × H × W, N × H × W × C and
  ///     N × C × H × W with 1 or 3 channels.
  init(path: String, _ tensor: Tensor, limits: Limits) throws(FileFailure) {
    guard tensor.rank > 0 else { throw FileFailure(path: path, .malformed, "a scalar is no data set") }
    self.path = path
    // Rows are slices of dense elements.
    self.tensor = tensor.dense()
    pixels = tensor.elementType == .uint8 && tensor.count > 0 ? Self.pixels(tensor.shape.extents, limits) : nil
  }

  private static func pixels(_ extents: [Int], _ limits: Limits) -> Pixels? {
    let side = extents.dropFirst()
    guard side.reduce(1, { $0.multipliedReportingOverflow(by: $1).partialValue }) <= limits.imagePixels else {
      return nil
    }
    func color(_ extent: Int) -> Picture.Color? { Picture.Color(rawValue: extent) }
    switch extents.count {
    case 3: return .interleaved(width: extents[2], height: extents[1], .gray)
    case 4:
      if let color = color(extents[3]) { return .interleaved(width: extents[2], height: extents[1], color) }
      if extents[1] == 1 { return .interleaved(width: extents[3], height: extents[2], .gray) }
      return extents[1] == 3 ? .planar(width: extents[3], height: extents[2]) : nil
    default: return nil
    }
  }

  var count: Int { tensor.shape[0] }
  func name(at index: Int) -> String { count == 1 ? path : "\(path)#\(index)" }
  var array: Tensor? { tensor }

  func sample(at index: Int, limits: Limits) throws(FileFailure) -> Sample {
    do {
      let row = tensor.count / count
      let shape = Array(tensor.shape.extents.dropFirst())
      guard let bytes = tensor.denseBytes else {
        return .array(try Tensor(shape, strings: Array(try tensor.strings()[index * row..<(index + 1) * row])))
      }
      guard tensor.elementType.bitWidth % 8 == 0 else { throw TensorError.badShape(tensor.shape.extents) }
      let size = row * tensor.elementType.bitWidth / 8
      let slice = try bytes.slice(from: index * size, count: size)
      guard let pixels else { return .array(try Tensor(tensor.elementType, try Shape(shape), bytes: slice)) }
      switch pixels {
      case .interleaved(let width, let height, let color):
        return .picture(try Picture(width: width, height: height, color: color, pixels: slice))
      case .planar(let width, let height):
        let planes = try Tensor(.uint8, try Shape([3, height, width]), bytes: slice).permuted([1, 2, 0])
        guard let pixels = planes.elementBytes else { throw TensorError.badShape(shape) }
        return .picture(try Picture(width: width, height: height, color: .rgb, pixels: pixels))
      }
    } catch let failure as any Failure {
      throw FileFailure(path: name(at: index), failure)
    } catch {
      throw FileFailure(path: name(at: index), .internal, "\(error)")
    }
  }
}
