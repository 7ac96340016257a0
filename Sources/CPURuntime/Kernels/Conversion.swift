import GraphIR
import Tensors

extension Cast: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.conversionKernel(to: to, saturates: saturate, roundMode)
  }
}

extension CastLike: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    try node.conversionKernel(to: try node.input(1).elementType, saturates: saturate, roundMode)
  }
}

extension BitCast: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { node.aliasKernel() }
}

extension KernelBuilder {
  /// Elements converted at a time; a multiple of how many share a byte.
  private static let block = 1024

  fileprivate mutating func conversionKernel(
    to target: ElementType, saturates: Bool, _ roundMode: ScaleRounding
  ) throws(RuntimeError) -> any Kernel {
    let x = try input(0)
    let source = x.elementType
    if source == target { return aliasKernel() }
    if source == .string { return try parsingKernel(to: target) }
    if target == .string { return try formattingKernel() }
    let rounding: PowerRounding =
      switch roundMode {
      case .up: .up
      case .down: .down
      case .nearest: .nearest
      }
    guard let decoder = try ElementDecoder(source),
      let encoder = try ElementEncoder(target, saturates: saturates, rounding: rounding)
    else { throw unsupported("a conversion from \(source) to \(target)") }
    let count = x.count
    return ClosureKernel { frame in
      guard let source = frame.input(0), let target = frame.output(0) else { return }
      let blocks = (count + Self.block - 1) / Self.block
      Parallel.for(blocks, grain: elementwiseGrain / Self.block) { range in
        withUnsafeTemporaryAllocation(byteCount: Self.block * 8, alignment: 8) { scratch in
          guard let scratch = scratch.baseAddress else { return }
          for block in range {
            let start = block * Self.block
            let length = min(Self.block, count - start)
            encoder.encode(
              decoder.decode(source, from: start, count: length, scratch: scratch), to: target, from: start)
          }
        }
      }
    }
  }

  private func parsingKernel(to target: ElementType) throws(RuntimeError) -> any Kernel {
    guard let encoder = try ElementEncoder(target) else { throw unsupported("a conversion from string to \(target)") }
    return ClosureKernel { frame throws(RuntimeError) in
      guard let output = frame.output(0) else { return }
      let strings = try frame.strings(0)
      if target.isInteger, !strings.isEmpty {
        var integers: [Int64] = []
        for string in strings {
          guard let value = Int64(string) ?? Double(string).map({ Int64(wrapping: $0) }) else {
            throw .node(frame.name, "\(string.debugDescription.prefix(100)) is no number")
          }
          integers.append(value)
        }
        integers.withUnsafeMutableBufferPointer { encoder.encode(.signed($0), to: output, from: 0) }
      } else {
        var reals: [Double] = []
        for string in strings {
          guard let value = Double(string) else {
            throw .node(frame.name, "\(string.debugDescription.prefix(100)) is no number")
          }
          reals.append(value)
        }
        reals.withUnsafeMutableBufferPointer { encoder.encode(.real($0), to: output, from: 0) }
      }
    }
  }

  /// Numbers as text: the shortest digits that give the same value, as NumPy has them.
  private func formattingKernel() throws(RuntimeError) -> any Kernel {
    let x = try input(0)
    let type = x.elementType
    return ClosureKernel { frame throws(RuntimeError) in
      let texts: [String]
      switch type {
      case .float32: texts = frame.elements(0, Float.self).map { text("\($0)") }
      case .float16: texts = frame.elements(0, Float16.self).map { text("\($0)") }
      case .uint64: texts = frame.elements(0, UInt64.self).map { "\($0)" }
      case .bool: texts = frame.elements(0, UInt8.self).map { $0 != 0 ? "True" : "False" }
      case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .int4, .uint4, .int2, .uint2:
        texts = try frame.integers(0, type).map { "\($0)" }
      case .float64, .bfloat16, .string, .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2,
        .float8e5m2fnuz, .float8e8m0, .float4e2m1:
        texts = try frame.reals(0, type).map { text("\($0)") }
      }
      try frame.setStrings(0, texts, x.extents)
    }
  }
}

/// A floating-point number's text in the plain notation that ONNX asks for.
private func text(_ number: String) -> String {
  guard let mark = number.firstIndex(of: "e"), let exponent = Int(number[number.index(after: mark)...]) else {
    return number == "nan" ? "NaN" : number == "inf" ? "INF" : number == "-inf" ? "-INF" : number
  }
  let isNegative = number.hasPrefix("-")
  let mantissa = number[..<mark].drop { $0 == "-" }
  let whole = mantissa.prefix { $0 != "." }
  let digits = mantissa.filter { $0 != "." }
  let point = whole.count + exponent
  let plain: String
  if point <= 0 {
    plain = "0." + String(repeating: "0", count: -point) + digits
  } else if point >= digits.count {
    plain = digits + String(repeating: "0", count: point - digits.count) + ".0"
  } else {
    plain = "\(digits.prefix(point)).\(digits.dropFirst(point))"
  }
  return isNegative ? "-" + plain : plain
}
