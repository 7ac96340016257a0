import Tensors

/// What a dtype can hold: `torch.finfo` and `torch.iinfo`.
enum NumericLimits {
  static let functions: [LibraryFunction] = [
    LibraryFunction("torch.finfo", signature: "type=None") { call throws(SourceError) in
      let type = try call.elementType("type") ?? .float32
      let (epsilon, largest, smallest): (Double, Double, Double)
      switch type {
      case .float64:
        (epsilon, largest, smallest) = (.ulpOfOne, .greatestFiniteMagnitude, .leastNormalMagnitude)
      case .float32:
        (epsilon, largest, smallest) = (
          Double(Float.ulpOfOne), Double(Float.greatestFiniteMagnitude), Double(Float.leastNormalMagnitude)
        )
      case .float16: (epsilon, largest, smallest) = (0x1p-10, 65504, 0x1p-14)
      case .bfloat16: (epsilon, largest, smallest) = (0x1p-7, 0x1.fep127, 0x1p-126)
      default: throw call.unsupported("type")
      }
      return try call.interpreter.tuple(
        [
          .int(type.bitWidth), .float(epsilon), .float(largest), .float(-largest), .float(smallest), .float(smallest),
        ], names: ["bits", "eps", "max", "min", "tiny", "smallest_normal"])
    },
    LibraryFunction("torch.iinfo", signature: "type") { call throws(SourceError) in
      let range: (Int, Int)
      let type = try call.elementType("type")
      switch type {
      case .int64: range = (.min, .max)
      case .int32: range = (Int(Int32.min), Int(Int32.max))
      case .int16: range = (Int(Int16.min), Int(Int16.max))
      case .int8: range = (Int(Int8.min), Int(Int8.max))
      case .uint8: range = (0, Int(UInt8.max))
      default: throw call.unsupported("type")
      }
      return try call.interpreter.tuple(
        [.int(type?.bitWidth ?? 0), .int(range.0), .int(range.1)], names: ["bits", "min", "max"])
    },
  ]
}
