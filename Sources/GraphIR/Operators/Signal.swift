// Fourier transforms and what goes with them. Complex numbers lie along a last axis of extent 2.

import Tensors

/// The discrete Fourier transform along an axis: inputs signal, and optionally its length and the axis (scalars).
public struct DFT: Operator {
  public static let identifier = OperatorIdentifier("DFT")
  public static let inputCount = 1...3

  public var inverse = false
  /// Only the half that a real signal's spectrum needs.
  public var onesided = false

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("inverse", &inverse)
    try attributes.code("onesided", &onesided)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard var shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    guard shape.count >= 2 else { throw InferenceError("input has rank \(shape.count), at least 2 expected") }
    shape[shape.count - 1] = onesided && inverse ? 1 : 2
    guard let axis = node.has(2) ? node.integers(2)?.first : -2 else {
      return node.setOutput(0, node.elementType(0), shape.map { _ in .unknown })
    }
    let place = try node.normalized(axis: axis, rank: shape.count)
    guard place < shape.count - 1 else { throw InferenceError("axis \(axis) is the one of real and imaginary parts") }
    var length = shape[place]
    if onesided, inverse { length = length.minus(1).times(2) }
    if node.has(1) { length = node.dimensions(1)?.first ?? .unknown }
    if let length = length.value, length < 1 { throw InferenceError("the transform's length is \(length)") }
    shape[place] = onesided && !inverse ? length.divided(by: 2).plus(1) : length
    node.setOutput(0, node.elementType(0), shape)
  }
}

/// Fourier transforms of frames of a signal: inputs signal, frame step, and optionally window and frame length.
public struct STFT: Operator {
  public static let identifier = OperatorIdentifier("STFT")
  public static let inputCount = 2...4

  public var onesided = true

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("onesided", &onesided)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    guard let shape = node.shape(0) else { return node.setOutput(0, node.elementType(0), nil) }
    guard shape.count == 3 else { throw InferenceError("signal has rank \(shape.count), 3 expected") }
    var length = shape[1]
    if node.has(2) || node.has(3) {
      let window = node.shape(2).flatMap { $0.count == 1 ? $0[0] : nil }
      length = node.dimensions(3)?.first ?? window ?? .unknown
    }
    let bins = onesided ? length.divided(by: 2).plus(1) : length
    var frames = Dimension.unknown
    if let step = node.integers(1)?.first {
      guard step > 0, length.value ?? 1 > 0, length.value ?? 0 <= shape[1].value ?? .max else {
        throw InferenceError("frames of \(length) every \(step) samples do not fit a signal of \(shape[1])")
      }
      frames = shape[1].minus(length).divided(by: .known(step), isNonNegative: true).plus(1)
    }
    node.setOutput(0, node.elementType(0), [shape[0], frames, bins, 2])
  }
}

/// A window function of the length that the input (a scalar) says.
public protocol WindowOperator: Operator {
  var outputType: ElementType { get set }
  /// Whether the window is the beginning of one that is longer by an element.
  var periodic: Bool { get set }
}

extension WindowOperator {
  public static var inputCount: ClosedRange<Int> { 1...1 }

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("output_datatype", &outputType)
    try attributes.code("periodic", &periodic)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let length = node.dimensions(0)?.first ?? .unknown
    if let length = length.value, length < 0 { throw InferenceError("the window's length is \(length)") }
    node.setOutput(0, outputType, [length])
  }
}

public struct HannWindow: WindowOperator {
  public static let identifier = OperatorIdentifier("HannWindow")
  public var outputType = ElementType.float32
  public var periodic = true
  public init() {}
}

public struct HammingWindow: WindowOperator {
  public static let identifier = OperatorIdentifier("HammingWindow")
  public var outputType = ElementType.float32
  public var periodic = true
  public init() {}
}

public struct BlackmanWindow: WindowOperator {
  public static let identifier = OperatorIdentifier("BlackmanWindow")
  public var outputType = ElementType.float32
  public var periodic = true
  public init() {}
}

/// Weights that take a one-sided spectrum to mel bands: scalar inputs bands, transform length, sample rate, lowest and
/// highest frequency in hertz.
public struct MelWeightMatrix: Operator {
  public static let identifier = OperatorIdentifier("MelWeightMatrix")
  public static let inputCount = 5...5

  public var outputType = ElementType.float32

  public init() {}

  public mutating func code(_ attributes: inout AttributeCoder) throws(AttributeError) {
    try attributes.code("output_datatype", &outputType)
  }

  public func infer(_ node: inout InferenceContext) throws(InferenceError) {
    let bands = node.dimensions(0)?.first ?? .unknown
    let bins = (node.dimensions(1)?.first ?? .unknown).divided(by: 2).plus(1)
    node.setOutput(0, outputType, [bins, bands])
  }
}
