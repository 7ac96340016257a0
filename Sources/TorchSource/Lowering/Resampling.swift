import GraphIR
import Tensors

/// Resizing, and moving elements between channels and space.
enum Resampling {
  private static let f = "torch.nn.functional."

  static let functions: [LibraryFunction] = [
    LibraryFunction(
      "\(f)interpolate",
      signature:
        "input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None, antialias=False",
      body: interpolate),
    LibraryFunction(
      "\(f)upsample", signature: "input, size=None, scale_factor=None, mode='nearest', align_corners=None",
      body: interpolate),
    LibraryFunction(
      "\(f)upsample_nearest", signature: "input, size=None, scale_factor=None, mode='nearest'", body: interpolate),
    LibraryFunction(
      "\(f)upsample_bilinear",
      signature: "input, size=None, scale_factor=None, mode='bilinear', align_corners=True", body: interpolate),
    LibraryFunction("\(f)pixel_shuffle", "torch.pixel_shuffle", signature: "input, upscale_factor") {
      call throws(SourceError) in
      var op = DepthToSpace()
      op.blockSize = try call.int("upscale_factor")
      op.mode = .crd
      return call.interpreter.tensor(try call.interpreter.emit(op, [try call.tensor("input")]))
    },
    LibraryFunction("\(f)pixel_unshuffle", "torch.pixel_unshuffle", signature: "input, downscale_factor") {
      call throws(SourceError) in
      var op = SpaceToDepth()
      op.blockSize = try call.int("downscale_factor")
      op.mode = .crd
      return call.interpreter.tensor(try call.interpreter.emit(op, [try call.tensor("input")]))
    },
    LibraryFunction("\(f)channel_shuffle", "torch.channel_shuffle", signature: "input, groups") {
      call throws(SourceError) in
      try shuffle(call)
    },
    LibraryFunction(
      "\(f)grid_sample", signature: "input, grid, mode='bilinear', padding_mode='zeros', align_corners=None"
    ) { call throws(SourceError) in
      let modes: [String: GridSample.Mode] = ["bilinear": .linear, "nearest": .nearest, "bicubic": .cubic]
      guard let mode = modes[try call.string("mode")] else { throw call.unsupported("mode") }
      guard let padding = GridSample.PaddingMode(rawValue: try call.string("padding_mode")) else {
        throw call.unsupported("padding_mode")
      }
      var op = GridSample()
      op.mode = mode
      op.paddingMode = padding
      op.alignCorners = try call.bool("align_corners")
      return call.interpreter.tensor(
        try call.interpreter.emit(op, [try call.tensor("input"), try call.tensor("grid")]))
    },
  ]

  private static func interpolate(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    if call.values["antialias"] != nil { try call.refuse(unlessFalse: "antialias") }
    let input = try call.tensor("input")
    let extents = try interpreter.extents(of: input)
    let axes = extents.count - 2
    guard axes >= 1 else { throw call.failure("a tensor of 3 axes or more expected") }
    let op = try resize(call, axes: axes)
    guard call.isNone("size") != call.isNone("scale_factor") else {
      throw call.failure("one of size and scale_factor is to be given")
    }
    if !call.isNone("size") {
      var sizes = try call.factors([call["size"]])
      if sizes.count == 1 { sizes = Array(repeating: sizes[0], count: axes) }
      guard sizes.count == axes else { throw call.wrong("size", "\(axes) integers") }
      return try sized(call, op, input, Array(extents.prefix(2)), sizes)
    }
    let scales = try scales(call, axes: axes)
    if call.values["recompute_scale_factor"] != nil, try call.bool("recompute_scale_factor") {
      let sizes = try zip(extents.dropFirst(2), scales).map { extent, scale throws(SourceError) in
        guard let extent = extent.value, let size = Int(exactly: (Double(extent) * scale).rounded(.down)) else {
          throw call.unsupported("recompute_scale_factor")
        }
        return Factor.int(size)
      }
      return try sized(call, op, input, Array(extents.prefix(2)), sizes)
    }
    let factors = try interpreter.constant("scales", [extents.count], [1, 1] + scales.map { Float($0) })
    let value = try interpreter.emit(op, [input, nil, factors])
    // A whole scale of an extent that is not known makes a whole multiple.
    interpreter.tracer.refine(
      value,
      Array(extents.prefix(2))
        + zip(extents.dropFirst(2), scales).map { extent, scale in
          Int(exactly: scale).flatMap { extent.times(.int($0)) }
        })
    return interpreter.tensor(value)
  }

  private static func sized(
    _ call: Call, _ op: Resize, _ input: ValueID, _ outer: [Factor], _ sizes: [Factor]
  ) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    guard sizes.allSatisfy({ $0.value ?? 1 > 0 }) else { throw call.wrong("size", "positive integers") }
    var op = op
    op.axes = Array(2..<2 + sizes.count)
    let value = try interpreter.emit(op, [input, nil, nil, try interpreter.shapeTensor(sizes, role: "sizes")])
    interpreter.tracer.refine(value, outer + sizes)
    return interpreter.tensor(value)
  }

  private static func scales(_ call: Call, axes: Int) throws(SourceError) -> [Double] {
    var values = [call["scale_factor"]]
    switch values[0] {
    case .list, .tuple: values = try call.interpreter.elements(of: values[0])
    default: values = Array(repeating: values[0], count: axes)
    }
    guard values.count == axes else { throw call.wrong("scale_factor", "\(axes) numbers") }
    return try values.map { value throws(SourceError) in
      guard let number = call.interpreter.number(value)?.double, number > 0 else {
        throw call.wrong("scale_factor", "positive numbers")
      }
      return number
    }
  }

  private static func resize(_ call: Call, axes: Int) throws(SourceError) -> Resize {
    var op = Resize()
    let mode = try call.string("mode")
    let isAligned = call.values["align_corners"] == nil ? false : try call.bool("align_corners")
    switch mode {
    case "nearest", "nearest-exact":
      guard !isAligned else { throw call.unsupported("align_corners") }
      op.mode = .nearest
      op.coordinateTransformation = mode == "nearest" ? .asymmetric : .halfPixel
      op.nearestMode = mode == "nearest" ? .floor : .roundPreferCeil
    case "linear" where axes == 1, "bilinear" where axes == 2, "trilinear" where axes == 3:
      op.mode = .linear
      op.coordinateTransformation = isAligned ? .alignCorners : .halfPixel
    case "bicubic" where axes == 2:
      op.mode = .cubic
      op.cubicCoefficient = -0.75
      op.coordinateTransformation = isAligned ? .alignCorners : .halfPixel
    default: throw call.unsupported("mode")
    }
    return op
  }

  private static func shuffle(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    let input = try call.tensor("input")
    let extents = try interpreter.extents(of: input)
    let groups = try call.int("groups")
    guard extents.count >= 3, let channels = extents[1].value, groups > 0, channels % groups == 0 else {
      throw call.failure("the channels do not divide into \(groups) groups")
    }
    let planes = try interpreter.constant(
      "grouped", ints: [0, groups, channels / groups] + extents.dropFirst(2).map { $0.value ?? -1 })
    let grouped = try interpreter.step("group", Reshape(), [input, planes])
    var order = Array(0...extents.count)
    order.swapAt(1, 2)
    let swapped = try interpreter.step("swap", Transpose(order), [grouped])
    let flat = try interpreter.constant("flat", ints: [0, channels] + extents.dropFirst(2).map { $0.value ?? -1 })
    guard extents.dropFirst(2).count(where: { $0.value == nil }) <= 1 else { throw call.unsupported("input") }
    let value = try interpreter.emit(Reshape(), [swapped, flat])
    interpreter.tracer.refine(value, extents)
    return interpreter.tensor(value)
  }
}
