import Bytes
import GraphIR
import Tensors

extension Upgrades {
  static let resampling = [
    Upgrade("Upsample", at: 7, scalesOfImageBecomeList),
    Upgrade("Upsample", at: 9, scalesBecomeInput),
    Upgrade("Upsample", at: 10) { (node, _) throws(ONNXError) in
      node.type = "Resize"
      node.opset = 10
    },
    Upgrade("Resize", at: 11, sayCoordinates),
    Upgrade("Resize", at: 13, leaveOutEmptyInputs),
    Upgrade("RoiAlign", at: 16) { (node, _) throws(ONNXError) in
      // Opset 16 made half a pixel's shift the default.
      node.set("coordinate_transformation_mode", .string("output_half_pixel"))
    },
    Upgrade("GridSample", at: 20, renameModes),
  ]

  private static func scalesOfImageBecomeList(
    _ node: inout VersionedNode, _: inout GraphImporter
  ) throws(ONNXError) {
    let height = try node.require("height_scale", Float.self)
    let width = try node.require("width_scale", Float.self)
    node.set("scales", .floats([1, 1, height, width]))
    if case "bilinear"? = try node.take("mode", String.self) { node.set("mode", .string("linear")) }
  }

  private static func scalesBecomeInput(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let scales = try node.require("scales", [Float].self)
    node.setInput(1, try graph.floats(scales, for: node, as: "scales"))
  }

  /// Before opset 11, the place of an output element in the input was its own over the scale. In `nearest` mode it was
  /// rounded down when enlarging and up when reducing; the specification's examples show both.
  private static func sayCoordinates(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    let scales = node.input(1)
    node.inputs = [node.input(0), nil, scales]
    node.set("coordinate_transformation_mode", .string("asymmetric"))
    let mode = try node.take("mode", String.self) ?? "nearest"
    node.set("mode", .string(mode))
    guard mode == "nearest" else { return }
    let factors = graph.constant(scales).flatMap { try? $0.elements(Float.self) } ?? []
    let reduces = factors.contains { $0 < 1 }
    if reduces, factors.contains(where: { $0 > 1 }) {
      let larger = try graph.floats(factors.map { max($0, 1) }, for: node, as: "enlarging_scales")
      node.inputs[0] = try graph.insert(
        "Resize", [node.input(0), nil, larger], node.attributes + [("nearest_mode", .string("floor"))], before: node,
        as: "enlarged")
      node.inputs[2] = try graph.floats(factors.map { min($0, 1) }, for: node, as: "reducing_scales")
    }
    node.set("nearest_mode", .string(reduces ? "ceil" : "floor"))
  }

  /// Before opset 13, `roi` and `scales` were left out by giving them empty. `tf_half_pixel_for_nn` is gone since: it
  /// is `half_pixel` without the last half, which another rounding makes up for.
  private static func leaveOutEmptyInputs(_ node: inout VersionedNode, _ graph: inout GraphImporter) throws(ONNXError) {
    for index in 1...2 {
      if let tensor = graph.constant(node.input(index)), tensor.count == 0 { node.setInput(index, nil) }
    }
    let mode = try node.take("coordinate_transformation_mode", String.self)
    guard mode == "tf_half_pixel_for_nn" else {
      if let mode { node.set("coordinate_transformation_mode", .string(mode)) }
      return
    }
    node.set("coordinate_transformation_mode", .string("half_pixel"))
    switch try node.take("nearest_mode", String.self) ?? "round_prefer_floor" {
    case "floor": node.set("nearest_mode", .string("round_prefer_ceil"))
    case "round_prefer_floor": node.set("nearest_mode", .string("ceil"))
    case let other: throw node.unsupported("tf_half_pixel_for_nn with nearest_mode \(quoted(other))")
    }
  }

  private static func renameModes(_ node: inout VersionedNode, _: inout GraphImporter) throws(ONNXError) {
    guard let mode = try node.take("mode", String.self) else { return }
    let names = ["bilinear": "linear", "bicubic": "cubic"]
    node.set("mode", .string(names[mode] ?? mode))
  }
}
