import Tensors

extension AttributeCoder {
  /// The element type `name`, for which 0 stands for none.
  fileprivate mutating func codeOptionalType(_ name: String, _ type: inout ElementType?) throws(AttributeError) {
    var code: Int? = type?.onnxCode
    try self.code(name, &code)
    guard let code, code != 0 else { return type = nil }
    guard let decoded = ElementType(onnxCode: code) else { throw .badValue(name, expected: "a known element type") }
    type = decoded
  }
}

/// - Throws: when scale and zero point differ in shape, or blocks are of a negative size.
private func checkQuantization(_ node: InferenceContext, axis: Int, blockSize: Int) throws(InferenceError) {
  guard blockSize >= 0 else { throw InferenceError("block_size is \(blockSize)") }
  guard let scale = node.shape(1) else { return }
  if let zero = node.shape(2) {
    // One for all may be a scalar or a vector of one.
    let isSingle = [zero, scale].allSatisfy { $0.isEmpty || $0.count == 1 && $0[0].isCompatible(with: .known(1)) }
    guard isSingle || zero.count == scale.count && zip(zero, scale).allSatisfy({ $0.isCompatible(with: $1) }) else {
      throw InferenceError("zero point of shape \(zero) and scale of shape \(scale) do not fit")
    }
  }
  if let x = node.shape(0), !scale.isEmpty, x.count > 1 { _ = try node.normalized(axis: axis, rank: x.count) }
}

/// Numbers as integers (or small floats) on a linear scale: saturate(round(x / scale) + zero point). Inputs: x, scale,
/// optionally the zero point; scale and zero point are scalars, one an index of `axis`, or one a block along `axis`.
public struct QuantizeLinear: Operator {
  public static let identifier = OperatorIdentifier("QuantizeLinear")
  public static let inputCount = 2...3

  public var axis = 1
  /// Elements along `axis` that share a scale; 0 where scales are not in blocks.
  public var blockSize = 0
  /// The output's type where no zero point gives it.
  public var outputType: ElementType?
  /// The type that the division is done in; the scale's where it is not given.
  public var precision: ElementType?
  /// Whether float8 output saturates instead of becoming infinite or NaN.
  public var saturate = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("block_size", &blockSize)
    try attributes.codeOptionalType("output_dtype", &outputType)
    try attributes.codeOptionalType("precision", &precision)
    try attributes.code("saturate", &saturate)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    try checkQuantization(node, axis: axis, blockSize: blockSize)
    if let outputType, let zero = node.elementType(2), zero != outputType {
      throw InferenceError("output_dtype is \(outputType), the zero point \(zero)")
    }
    node.setOutput(0, node.has(2) ? node.elementType(2) : outputType ?? .uint8, node.shape(0))
  }
}

/// What `QuantizeLinear` undoes: (x − zero point) · scale. Inputs: x, scale, optionally the zero point.
public struct DequantizeLinear: Operator {
  public static let identifier = OperatorIdentifier("DequantizeLinear")
  public static let inputCount = 2...3

  public var axis = 1
  /// Elements along `axis` that share a scale; 0 where scales are not in blocks.
  public var blockSize = 0
  /// The scale's type where it is not given.
  public var outputType: ElementType?

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("axis", &axis)
    try attributes.code("block_size", &blockSize)
    try attributes.codeOptionalType("output_dtype", &outputType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    try checkQuantization(node, axis: axis, blockSize: blockSize)
    node.setOutput(0, outputType ?? node.elementType(1), node.shape(0))
  }
}

/// Quantizes to `uint8` over the range of the data (with 0 in it). Outputs: y, its scale, its zero point.
public struct DynamicQuantizeLinear: Operator {
  public static let identifier = OperatorIdentifier("DynamicQuantizeLinear")
  public static let inputCount = 1...1
  public static let outputCount = 3...3

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, .uint8, node.shape(0))
    node.setOutput(1, .float32, [])
    node.setOutput(2, .uint8, [])
  }
}

/// A convolution of quantized numbers. Inputs: x, its scale and zero point, w, its scale and zero point (one for all or one
/// an output channel), the output's scale and zero point, and optionally an `int32` bias.
public struct QLinearConv: ConvolutionOperator {
  public static let identifier = OperatorIdentifier("QLinearConv")
  public static let inputCount = 8...9

  public var autoPad = AutoPad.notSet
  public var dilations: [Int] = []
  public var group = 1
  public var kernelShape: [Int]?
  public var pads: [Int] = []
  public var strides: [Int] = []

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let x = node.shape(0), let w = node.shape(3) else { return node.setOutput(0, node.elementType(7), nil) }
    node.setOutput(0, node.elementType(7), try outputShape(x, w))
  }
}

/// A matrix product of quantized numbers. Inputs: a, its scale and zero point, b, its scale and zero point, the output's.
public struct QLinearMatMul: Operator {
  public static let identifier = OperatorIdentifier("QLinearMatMul")
  public static let inputCount = 8...8

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, node.elementType(7), try InferenceContext.product(node.shape(0), node.shape(3)))
  }
}

/// A matrix product of 8-bit integers, each less its zero point, in `int32`. Inputs: A, B, and optionally their zero points
/// (one for all, one a row of A, one a column of B).
public struct MatMulInteger: Operator {
  public static let identifier = OperatorIdentifier("MatMulInteger")
  public static let inputCount = 2...4

  public init() {}

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    node.setOutput(0, .int32, try InferenceContext.product(node.shape(0), node.shape(1)))
  }
}
