import GraphIR
import Tensors

/// The product of two integer inputs over their last two axes, with the axes before them broadcast.
private struct QuantizedProduct: Sendable {
  private let a: ShiftedIntegers
  private let b: ShiftedIntegers
  private let rows: Int
  private let inner: Int
  private let columns: Int
  /// Over the products: where the operands of each begin (lanes 1 and 2).
  private let batch: StridedLoop

  init(_ node: KernelBuilder, a: Int, zeroA: Int, b: Int, zeroB: Int) throws(RuntimeError) {
    let (x, y) = (try node.input(a), try node.input(b))
    let left = x.shape.rank == 1 ? [1] + x.extents : x.extents
    let right = y.shape.rank == 1 ? y.extents + [1] : y.extents
    guard left.count >= 2, right.count >= 2, let shape = node.outputShape(0) else {
      throw .node(node.name, "a scalar has no matrix product")
    }
    // A zero point a row is a column beside A.
    let zero = node.optionalInput(zeroA)
    let perRow = zero.flatMap { $0.shape.rank == 1 && $0.count > 1 ? [$0.count, 1] : nil }
    self.a = try ShiftedIntegers(node, a, zero: zeroA, zeroExtents: perRow)
    self.b = try ShiftedIntegers(node, b, zero: zeroB, zeroExtents: nil)
    (rows, inner, columns) = (left[left.count - 2], left[left.count - 1], right[right.count - 1])
    var extents = shape.extents
    extents.removeLast((x.shape.rank == 1 ? 0 : 1) + (y.shape.rank == 1 ? 0 : 1))
    let operands = [(Array(left.dropLast(2)), rows * inner), (Array(right.dropLast(2)), inner * columns)]
    let targets = extents
    batch = StridedLoop(
      targets, operands.map { operand, size in (broadcastStrides(operand, to: targets).map { $0 * size }, 0) })
  }

  /// Calls `store` with each element and its place in the dense result.
  @inline(__always)
  func run(_ frame: Frame, store: (_ place: Int, _ sum: Int32) -> Void) {
    let (x, y) = (a.values(frame), b.values(frame))
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        guard let x = x.baseAddress, let y = y.baseAddress else { return }
        batch.forEachElement { at in
          IntegerProduct.run(rows: rows, inner: inner, columns: columns, x + at[1], y + at[2]) { row, column, sum in
            store((at[0] * rows + row) * columns + column, sum)
          }
        }
      }
    }
  }
}

extension MatMulInteger: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let product = try QuantizedProduct(node, a: 0, zeroA: 2, b: 1, zeroB: 3)
    return ClosureKernel { frame in
      let y = frame.results(0, Int32.self)
      // Without an inner extent every sum is 0.
      y.update(repeating: 0)
      product.run(frame) { y[$0] = $1 }
    }
  }
}

extension QLinearMatMul: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let product = try QuantizedProduct(node, a: 0, zeroA: 2, b: 3, zeroB: 5)
    guard let shape = node.outputShape(0) else { throw .internalDefect("a product of unknown shape") }
    let scales = [try node.input(1), try node.input(4), try node.input(6), try node.input(7)]
    // Of a vector of scales, A has one a row, B one a column.
    var extents = scales.map(\.extents)
    if extents[0].count == 1, scales[0].count > 1 { extents[0].append(1) }
    for index in extents.indices where scales[index].count == 1 { extents[index] = [] }
    for (own, scale) in zip(extents, scales) {
      let missing = Array(repeating: 1, count: max(0, shape.rank - own.count))
      guard own.count <= shape.rank, zip(missing + own, shape.extents).allSatisfy({ $0 == $1 || $0 == 1 }) else {
        throw .node(node.name, "a scale or zero point of shape \(scale.shape) for a result of shape \(shape)")
      }
    }
    let target = scales[3].elementType
    guard let encoder = try ElementEncoder(target), let range = target.quantizedRange else {
      throw node.unsupported("a quantized result of \(target)")
    }
    let loop = StridedLoop(shape.extents, broadcasting: Array(extents[..<3]))
    let zeroLoop = StridedLoop(shape.extents, broadcasting: [extents[3]])
    let types = scales.map(\.elementType)
    return ClosureKernel { [types] frame throws(RuntimeError) in
      let (a, b, y) = (try frame.reals(1, types[0]), try frame.reals(4, types[1]), try frame.reals(6, types[2]))
      let zeros = try frame.reals(7, target)
      var results = [Double](repeating: 0, count: shape.count)
      results.withUnsafeMutableBufferPointer { results in
        product.run(frame) { results[$0] = Double($1) }
        loop.forEachElement { at in
          // Scales are combined in their own type, as the specification's reference does.
          results[at[0]] *= types[0].rounded(types[0].rounded(a[at[1]] * b[at[2]]) / y[at[3]])
        }
        zeroLoop.forEachElement { at in
          let value = (results[at[0]] + zeros[at[1]]).rounded(.toNearestOrEven)
          results[at[0]] = value >= range.lowerBound ? min(value, range.upperBound) : range.lowerBound
        }
        if let target = frame.output(0) { encoder.encode(.real(results), to: target, from: 0) }
      }
    }
  }
}

/// A convolution of two integer inputs.
private struct QuantizedConvolution: Sendable {
  private let x: ShiftedIntegers
  private let w: ShiftedIntegers
  let extents: ConvolutionExtents

  init<Op: ConvolutionOperator>(
    _ node: KernelBuilder, _ op: Op, x: Int, zeroX: Int, w: Int, zeroW: Int
  ) throws(RuntimeError) {
    // One zero point for all, or one an output channel.
    let weights = try node.input(w)
    let zero = node.optionalInput(zeroW)
    let perOutput = zero.flatMap {
      $0.count > 1 ? [$0.count] + Array(repeating: 1, count: weights.shape.rank - 1) : nil
    }
    if let own = node.optionalInput(zeroX), own.count != 1 {
      throw .node(node.name, "the input has \(own.count) zero points, 1 expected")
    }
    self.x = try ShiftedIntegers(node, x, zero: zeroX, zeroExtents: nil)
    self.w = try ShiftedIntegers(node, w, zero: zeroW, zeroExtents: perOutput)
    extents = try ConvolutionExtents(node, op, weights: w)
  }

  func scratchBytes() throws(RuntimeError) -> Int { try extents.scratchBytes(2, 0) }

  /// Calls `store` with each element's place in the result, its output channel, and its value.
  @inline(__always)
  func run(_ frame: Frame, store: (_ place: Int, _ channel: Int, _ sum: Int32) -> Void) {
    let (input, weights) = (x.values(frame), w.values(frame))
    guard let columns = frame.scratch?.assumingMemoryBound(to: Int16.self) else { return }
    let (patches, count) = (extents.patches, extents.patches.positionCount)
    input.withUnsafeBufferPointer { input in
      weights.withUnsafeBufferPointer { weights in
        guard let input = input.baseAddress, let weights = weights.baseAddress else { return }
        for block in 0..<extents.samples * extents.groups {
          let (image, group) = (input + block * extents.channels * patches.imageCount, block % extents.groups)
          Parallel.for(extents.channels, grain: 1 + elementwiseGrain / (patches.tapCount * count)) { range in
            for channel in range {
              patches.gather(
                image + channel * patches.imageCount, into: columns + channel * patches.tapCount * count, empty: 0
              ) { $0 }
            }
          }
          IntegerProduct.run(
            rows: extents.outputs, inner: extents.depth, columns: count,
            weights + group * extents.outputs * extents.depth, columns
          ) { output, position, sum in
            store((block * extents.outputs + output) * count + position, group * extents.outputs + output, sum)
          }
        }
      }
    }
  }
}

extension ConvInteger: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let convolution = try QuantizedConvolution(node, self, x: 0, zeroX: 2, w: 1, zeroW: 3)
    node.reserveScratch(try convolution.scratchBytes())
    return ClosureKernel { frame in
      let y = frame.results(0, Int32.self)
      convolution.run(frame) { place, _, sum in y[place] = sum }
    }
  }
}

extension QLinearConv: CPUExecutable {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let convolution = try QuantizedConvolution(node, self, x: 0, zeroX: 2, w: 3, zeroW: 5)
    node.reserveScratch(try convolution.scratchBytes())
    let channels = convolution.extents.groups * convolution.extents.outputs
    for (index, counts) in [(1, [1]), (4, [1, channels]), (6, [1])] {
      let scale = try node.input(index)
      guard scale.elementType == .float32, counts.contains(scale.count) else {
        throw .node(node.name, "input \(index) is \(scale.elementType) \(scale.shape), float32 scales expected")
      }
    }
    if let bias = node.optionalInput(8), bias.elementType != .int32 || bias.count != channels {
      throw .node(node.name, "the bias is \(bias.elementType) \(bias.shape), int32 of \(channels) expected")
    }
    guard try node.input(7).count == 1 else { throw .node(node.name, "the output has one zero point") }
    let type = try node.input(7).elementType
    if type == .uint8 { return kernel(UInt8.self, convolution, channels) }
    if type == .int8 { return kernel(Int8.self, convolution, channels) }
    throw node.unsupported("a quantized result of \(type)")
  }

  private func kernel<T: FixedWidthInteger & Element>(
    _ type: T.Type, _ convolution: QuantizedConvolution, _ channels: Int
  ) -> any Kernel {
    ClosureKernel { frame in
      let y = frame.results(0, T.self)
      let (inputScale, weightScales) = (frame.elements(1, Float.self)[0], frame.elements(4, Float.self))
      let (outputScale, zero) = (frame.elements(6, Float.self)[0], Float(frame.elements(7, T.self)[0]))
      let bias = frame.elements(8, Int32.self)
      let factors = (0..<channels).map { inputScale * weightScales[weightScales.count == 1 ? 0 : $0] / outputScale }
      convolution.run(frame) { place, channel, sum in
        let total = sum &+ (bias.isEmpty ? 0 : bias[channel])
        y[place] = T(quantized(Float(total) * factors[channel], zero, [Float(T.min), Float(T.max)]))
      }
    }
  }
}
