import GraphIR
import Tensors

extension ElementType {
  /// The least and largest number of an integer type that numbers are quantized to; `nil` for other types.
  var quantizedRange: ClosedRange<Double>? {
    switch self {
    case .int8: -128...127
    case .uint8: 0...255
    case .int16: -32768...32767
    case .uint16: 0...65535
    case .int4: -8...7
    case .uint4: 0...15
    case .int2: -2...1
    case .uint2: 0...3
    case .float32, .float64, .float16, .bfloat16, .int32, .int64, .uint32, .uint64, .bool, .string, .complex64,
      .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .float4e2m1:
      nil
    }
  }

  /// `x` rounded to this type, in which a scale is applied.
  func rounded(_ x: Double) -> Double {
    switch self {
    case .float64: x
    case .float16: Double(Float16(x))
    case .bfloat16: Double(BFloat16(Float(x)).float)
    case .float32, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .bool, .string, .complex64,
      .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4, .uint4,
      .float4e2m1, .int2, .uint2:
      Double(Float(x))
    }
  }
}

/// Which scale (and zero point) belongs to which element.
struct ScaleLayout: Sendable {
  private let axis: Int
  /// Along the axis.
  private let extent: Int
  /// Elements behind the axis.
  private let inner: Int
  /// Elements along the axis that share a scale; 0 for one scale an index, or one for all.
  private let block: Int
  private let isSingle: Bool

  init(_ node: KernelBuilder, axis: Int, blockSize: Int) throws(RuntimeError) {
    let (x, scale) = (try node.input(0), try node.input(1))
    let place = axis < 0 ? axis + x.shape.rank : axis
    isSingle = scale.count == 1 && scale.shape.rank <= 1
    guard !isSingle else {
      (self.axis, extent, inner, block) = (0, 1, 1, 0)
      return
    }
    guard x.extents.indices.contains(place) else { throw .node(node.name, "axis \(axis) is out of range") }
    self.axis = place
    extent = x.extents[place]
    inner = x.extents[(place + 1)...].reduce(1, *)
    if scale.shape.rank == 1, blockSize == 0 || x.shape.rank > 1 {
      guard scale.extents == [extent] else {
        throw .node(node.name, "\(scale.count) scales for an extent of \(extent)")
      }
      block = 0
    } else {
      guard scale.shape.rank == x.shape.rank else { throw .node(node.name, "scales of shape \(scale.shape)") }
      // Without a size of its own a block is as large as it must be.
      let blocks = scale.extents[place]
      let size = blockSize > 0 ? blockSize : blocks > 0 ? (extent + blocks - 1) / blocks : 1
      var expected = x.extents
      expected[place] = (extent + size - 1) / size
      guard scale.extents == expected else { throw .node(node.name, "scales of shape \(scale.shape) for \(x.shape)") }
      block = size
    }
    if let zero = node.optionalInput(2), zero.shape != scale.shape, zero.count != scale.count {
      throw .node(node.name, "a zero point of shape \(zero.shape) for scales of shape \(scale.shape)")
    }
  }

  /// The place of the scale of element `index`.
  @inline(__always)
  func scale(of index: Int) -> Int {
    if isSingle { return 0 }
    let along = index / inner % extent
    if block == 0 { return along }
    let blocks = (extent + block - 1) / block
    return (index / (inner * extent) * blocks + along / block) * inner + index % inner
  }

  /// Calls `body` for the runs of elements within `range` that share a scale.
  @inline(__always)
  func forEachRun(in range: Range<Int>, _ body: (Range<Int>, _ scale: Int) -> Void) {
    guard !isSingle else { return body(range, 0) }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = block == 0 ? min(range.upperBound, (start / inner + 1) * inner) : start + 1
      body(start..<end, scale(of: start))
      start = end
    }
  }
}

/// Elements quantized or dequantized at a time; a multiple of how many share a byte.
private let blockLength = 1024

/// Calls `body` with the elements of each block as real numbers, on several threads.
private func forEachBlock(
  _ source: UnsafeRawPointer, _ decoder: ElementDecoder, count: Int,
  _ body: (Range<Int>, UnsafeMutableBufferPointer<Double>) -> Void
) {
  Parallel.for((count + blockLength - 1) / blockLength, grain: 8) { range in
    withUnsafeTemporaryAllocation(byteCount: blockLength * 8, alignment: 8) { scratch in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: blockLength) { numbers in
        guard let scratch = scratch.baseAddress else { return }
        for block in range {
          let start = block * blockLength
          let length = min(blockLength, count - start)
          switch decoder.decode(source, from: start, count: length, scratch: scratch) {
          case .single(let values): for index in 0..<length { numbers[index] = Double(values[index]) }
          case .real(let values): for index in 0..<length { numbers[index] = values[index] }
          case .signed(let values): for index in 0..<length { numbers[index] = Double(values[index]) }
          case .unsigned(let values): for index in 0..<length { numbers[index] = Double(values[index]) }
          }
          body(start..<start + length, UnsafeMutableBufferPointer(rebasing: numbers[..<length]))
        }
      }
    }
  }
}

extension QuantizeLinear: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (x, scale) = (try node.input(0), try node.input(1))
    let zeroType = node.optionalInput(2)?.elementType
    let target = zeroType ?? outputType ?? .uint8
    let layout = try ScaleLayout(node, axis: axis, blockSize: blockSize)
    if x.elementType == .float32, scale.elementType == .float32, precision == nil || precision == .float32 {
      if target == .uint8 { return fastKernel(UInt8.self, layout, count: x.count) }
      if target == .int8 { return fastKernel(Int8.self, layout, count: x.count) }
    }
    guard let decoder = try ElementDecoder(x.elementType),
      let encoder = try ElementEncoder(target, saturates: saturate),
      target.quantizedRange != nil || SmallFormat(target) != nil
    else { throw node.unsupported("a quantization of \(x.elementType) to \(target)") }
    let divided = precision ?? (scale.elementType == .float8e8m0 ? x.elementType : scale.elementType)
    let (scaleType, range, count) = (scale.elementType, target.quantizedRange, x.count)
    return ClosureKernel { frame throws(RuntimeError) in
      let scales = try frame.reals(1, scaleType).map { divided.rounded($0) }
      let zeros = try zeroType.map { type throws(RuntimeError) in try frame.reals(2, type) }
      guard let source = frame.input(0), let result = frame.output(0) else { return }
      forEachBlock(source, decoder, count: count) { elements, numbers in
        layout.forEachRun(in: elements) { run, place in
          for index in run {
            var value = divided.rounded(divided.rounded(numbers[index - elements.lowerBound]) / scales[place])
            if range != nil { value = value.rounded(.toNearestOrEven) }
            value += zeros?[place] ?? 0
            // A NaN becomes the least number, as it does in vector instructions.
            if let range { value = value >= range.lowerBound ? min(value, range.upperBound) : range.lowerBound }
            numbers[index - elements.lowerBound] = value
          }
        }
        encoder.encode(.real(numbers), to: result, from: elements.lowerBound)
      }
    }
  }

  /// From float32 to bytes.
  private func fastKernel<T: FixedWidthInteger & Element>(_ type: T.Type, _ layout: ScaleLayout, count: Int)
    -> any Kernel
  {
    let bounds = SIMD2(Float(T.min), Float(T.max))
    return ClosureKernel { frame in
      let (x, y) = (frame.elements(0, Float.self), frame.results(0, T.self))
      let (scales, zeros) = (frame.elements(1, Float.self), frame.elements(2, T.self))
      Parallel.for(count, grain: elementwiseGrain) { range in
        layout.forEachRun(in: range) { run, place in
          let (scale, zero) = (scales[place], zeros.isEmpty ? 0 : Float(zeros[place]))
          for index in run { y[index] = T(quantized(x[index] / scale, zero, bounds)) }
        }
      }
    }
  }
}

/// `x` rounded to the nearest integer, ties to even, plus `zero`, within `bounds`.
@inline(__always)
func quantized(_ x: Float, _ zero: Float, _ bounds: SIMD2<Float>) -> Int32 {
  // Beyond these bounds the result is one of `bounds`; a NaN becomes the lower one. Adding 1.5 · 2^23 rounds.
  let bounded = x > -70000 ? min(x, 70000) : -70000
  let whole = (bounded + 0x1.8p23) - 0x1.8p23 + zero
  return Int32(min(max(whole, bounds[0]), bounds[1]))
}

extension DequantizeLinear: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let (x, scale) = (try node.input(0), try node.input(1))
    let target = outputType ?? scale.elementType
    let zeroType = node.optionalInput(2)?.elementType
    let layout = try ScaleLayout(node, axis: axis, blockSize: blockSize)
    if scale.elementType == .float32, target == .float32, zeroType == nil || zeroType == x.elementType {
      if x.elementType == .uint8 { return fastKernel(UInt8.self, layout, count: x.count) }
      if x.elementType == .int8 { return fastKernel(Int8.self, layout, count: x.count) }
    }
    guard let decoder = try ElementDecoder(x.elementType), let encoder = try ElementEncoder(target),
      target.isFloatingPoint
    else { throw node.unsupported("a dequantization of \(x.elementType) to \(target)") }
    let (scaleType, count) = (scale.elementType, x.count)
    return ClosureKernel { frame throws(RuntimeError) in
      let scales = try frame.reals(1, scaleType)
      let zeros = try zeroType.map { type throws(RuntimeError) in try frame.reals(2, type) }
      guard let source = frame.input(0), let result = frame.output(0) else { return }
      forEachBlock(source, decoder, count: count) { elements, numbers in
        layout.forEachRun(in: elements) { run, place in
          for index in run.lowerBound - elements.lowerBound..<run.upperBound - elements.lowerBound {
            numbers[index] = (numbers[index] - (zeros?[place] ?? 0)) * scales[place]
          }
        }
        encoder.encode(.real(numbers), to: result, from: elements.lowerBound)
      }
    }
  }

  /// From bytes to float32.
  private func fastKernel<T: FixedWidthInteger & Element>(_ type: T.Type, _ layout: ScaleLayout, count: Int)
    -> any Kernel
  {
    ClosureKernel { frame in
      let (x, y) = (frame.elements(0, T.self), frame.results(0, Float.self))
      let (scales, zeros) = (frame.elements(1, Float.self), frame.elements(2, T.self))
      Parallel.for(count, grain: elementwiseGrain) { range in
        layout.forEachRun(in: range) { run, place in
          let (scale, zero) = (scales[place], zeros.isEmpty ? 0 : Int32(zeros[place]))
          for index in run { y[index] = Float(Int32(x[index]) - zero) * scale }
        }
      }
    }
  }
}

extension DynamicQuantizeLinear: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard try node.input(0).elementType == .float32 else {
      throw node.unsupported("a dynamic quantization of \(try node.input(0).elementType)")
    }
    return ClosureKernel { frame in
      let x = frame.elements(0, Float.self)
      var (least, largest): (Float, Float) = (0, 0)
      for value in x {
        if value < least { least = value }
        if value > largest { largest = value }
      }
      let scale: Float = largest == least ? 1 / 255 : (largest - least) / 255
      let zero = min(max((-least / scale).rounded(.toNearestOrEven), 0), 255)
      let y = frame.results(0, UInt8.self)
      if !y.isEmpty {
        Parallel.for(x.count, grain: elementwiseGrain) { range in
          for index in range { y[index] = UInt8(quantized(x[index] / scale, zero, [0, 255])) }
        }
      }
      frame.results(1, Float.self).update(repeating: scale)
      frame.results(2, UInt8.self).update(repeating: zero.isNaN ? 0 : UInt8(zero))
    }
  }
}
