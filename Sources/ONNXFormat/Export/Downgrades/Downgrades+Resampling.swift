import GraphIR
import Tensors

extension Downgrades {
  static let resampling = [
    Downgrade("GridSample", at: 20, renameModes),
    Downgrade("Resize", at: 19) { (node, _) throws(ONNXError) in
      guard let mode = try node.take("coordinate_transformation_mode", String.self) else { return }
      if mode == "half_pixel_symmetric" { throw node.needs(opset: 19, mode) }
      node.set("coordinate_transformation_mode", .string(mode))
    },
    Downgrade("Resize", at: 18, sayEveryAxis),
    Downgrade("RoiAlign", at: 16) { (node, _) throws(ONNXError) in
      // Without half a pixel's shift, which opset 16 made the default.
      guard try node.take("coordinate_transformation_mode", String.self) == "output_half_pixel" else {
        throw node.needs(opset: 16, "coordinate_transformation_mode half_pixel")
      }
    },
  ]

  private static func renameModes(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    if let rank = graph.shape(of: node.input(0))?.count, rank != 4 {
      throw node.needs(opset: 20, "an input of rank \(rank)")
    }
    guard let mode = try node.take("mode", String.self) else { return }
    let names = ["linear": "bilinear", "cubic": "bicubic"]
    node.set("mode", .string(names[mode] ?? mode))
  }

  /// Before opset 18, scales, sizes and regions were given for all axes.
  private static func sayEveryAxis(_ node: inout VersionedNode, _ graph: inout GraphExporter) throws(ONNXError) {
    try node.refuse("antialias", since: 18)
    try node.refuse("keep_aspect_ratio_policy", since: 18)
    guard let axes = try node.take("axes", [Int].self) else { return }
    guard let shape = graph.shape(of: node.input(0)), axes.allSatisfy({ $0 >= -shape.count && $0 < shape.count }) else {
      throw node.needs(opset: 18, "axes")
    }
    let places = axes.map { $0 < 0 ? $0 + shape.count : $0 }
    guard node.input(1) == nil || places == Array(shape.indices) else {
      throw node.needs(opset: 18, "a region of some axes")
    }
    if node.input(2) != nil {
      guard let given = try? graph.constant(node.input(2))?.doubles(), given.count == places.count else {
        throw node.needs(opset: 18, "scales of some axes, which are computed,")
      }
      var scales = [Float](repeating: 1, count: shape.count)
      for (place, scale) in zip(places, given) { scales[place] = Float(scale) }
      node.setInput(2, try graph.floats(scales, for: node, as: "scales"))
    }
    guard let given = try graph.integers(of: node.input(3), "sizes of some axes", for: node, since: 18) else { return }
    var sizes = shape.map(\.value)
    guard given.count == places.count else { throw node.error("\(given.count) sizes for \(places.count) axes") }
    for (place, size) in zip(places, given) { sizes[place] = size }
    let known = sizes.compactMap { $0 }
    guard known.count == sizes.count else { throw node.needs(opset: 18, "sizes of some axes") }
    node.setInput(3, try graph.integers(known, for: node, as: "sizes"))
  }
}
