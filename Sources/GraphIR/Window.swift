/// How an operator with a sliding window pads its input when `pads` does not say.
public enum AutoPad: String, NamedAttribute {
  case notSet = "NOTSET"
  case sameUpper = "SAME_UPPER"
  case sameLower = "SAME_LOWER"
  case valid = "VALID"
}

/// The geometry of a sliding window over the spatial axes of an `N × C × spatial…` tensor.
///
/// Each array has an entry a spatial axis; `pads` has all beginnings, then all ends.
public struct Window: Sendable, Hashable {
  public var kernel: [Int]
  public var strides: [Int]
  public var dilations: [Int]
  public var pads: [Int]
  public var autoPad: AutoPad
  /// Whether a window that begins inside the input but ends outside counts (pooling's `ceil_mode`).
  public var roundsUp: Bool

  /// - Throws: when an attribute has the wrong number of entries or a value that makes no window.
  public init(
    kernel: [Int], strides: [Int], dilations: [Int], pads: [Int], autoPad: AutoPad, roundsUp: Bool = false
  ) throws(InferenceError) {
    let rank = kernel.count
    self.kernel = kernel
    self.strides = strides.isEmpty ? Array(repeating: 1, count: rank) : strides
    self.dilations = dilations.isEmpty ? Array(repeating: 1, count: rank) : dilations
    self.pads = pads.isEmpty ? Array(repeating: 0, count: 2 * rank) : pads
    self.autoPad = autoPad
    self.roundsUp = roundsUp
    guard self.strides.count == rank, self.dilations.count == rank, self.pads.count == 2 * rank else {
      throw InferenceError("strides, dilations and pads do not fit a kernel of \(rank) axes")
    }
    guard kernel.allSatisfy({ $0 > 0 }), self.strides.allSatisfy({ $0 > 0 }), self.dilations.allSatisfy({ $0 > 0 })
    else { throw InferenceError("kernel, strides and dilations must be positive") }
    // Below this bound no product of two of these numbers overflows.
    let bound = 1 << 31
    guard (self.kernel + self.strides + self.dilations).allSatisfy({ $0 < bound }),
      self.pads.allSatisfy({ $0 < bound && $0 > -bound })
    else { throw InferenceError("kernel, strides, dilations and pads must be below 2^31") }
  }

  /// Input elements between the first and the last that a window touches along `axis`, both included.
  public func extent(_ axis: Int) -> Int { (kernel[axis] - 1) * dilations[axis] + 1 }

  /// Padding at the beginning and the end of spatial `axis` for an input of `size`.
  public func padding(_ axis: Int, input size: Int) -> (begin: Int, end: Int) {
    switch autoPad {
    case .notSet: return (pads[axis], pads[axis + kernel.count])
    case .valid: return (0, 0)
    case .sameUpper, .sameLower:
      let outputs = (size + strides[axis] - 1) / strides[axis]
      let total = max(0, (outputs - 1) * strides[axis] + extent(axis) - size)
      let less = total / 2
      return autoPad == .sameUpper ? (less, total - less) : (total - less, less)
    }
  }

  /// The extent of the output along spatial `axis` for an input whose extent is open, but not too small for the window.
  private func output(_ axis: Int, input size: Dimension) -> Dimension {
    let stride = Dimension.known(strides[axis])
    let padding: (begin: Int, end: Int)
    switch autoPad {
    case .sameUpper, .sameLower: return size.divided(roundingUp: stride)
    case .valid: padding = (0, 0)
    case .notSet: padding = (pads[axis], pads[axis + kernel.count])
    }
    let free = size.plus(.known(padding.begin + padding.end - extent(axis)))
    guard roundsUp else { return free.divided(by: stride, isNonNegative: true).plus(1) }
    // Where a window can begin behind the input, their number depends on the extent in another way.
    guard extent(axis) > padding.end + strides[axis] - 1 else { return .unknown }
    return free.divided(roundingUp: stride).plus(1)
  }

  /// The extent of the output along spatial `axis` for an input of `size`.
  ///
  /// - Throws: when the window is larger than the padded input.
  public func output(_ axis: Int, input size: Int) throws(InferenceError) -> Int {
    // No memory holds more; within the bound nothing here or in `padding` overflows.
    guard size >= 0, size < 1 << 47 else { throw InferenceError("an extent of \(size) is out of range") }
    let (begin, end) = padding(axis, input: size)
    let free = size + begin + end - extent(axis)
    guard free >= 0 else {
      throw InferenceError("a window of \(extent(axis)) does not fit an input of \(size) padded by \(begin) and \(end)")
    }
    guard roundsUp else { return free / strides[axis] + 1 }
    let count = (free + strides[axis] - 1) / strides[axis] + 1
    // A window must begin inside the input or its left padding.
    return (count - 1) * strides[axis] >= size + begin ? count - 1 : count
  }

  /// The spatial part of the output's shape.
  public func outputs(_ spatial: [Dimension]) throws(InferenceError) -> [Dimension] {
    guard spatial.count == kernel.count else {
      throw InferenceError("the kernel has \(kernel.count) axes, the input \(spatial.count) spatial ones")
    }
    var result: [Dimension] = []
    for (axis, size) in spatial.enumerated() {
      if let known = size.value {
        result.append(.known(try output(axis, input: known)))
      } else {
        result.append(output(axis, input: size))
      }
    }
    return result
  }
}
