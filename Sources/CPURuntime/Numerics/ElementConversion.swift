import Tensors

/// Numbers of one element type as they are between two types: real numbers, or the widest integers. Each holds all
/// values of the types that pass through it, so that a conversion rounds once.
enum ConvertedNumbers {
  case single(UnsafeMutableBufferPointer<Float>)
  case real(UnsafeMutableBufferPointer<Double>)
  case signed(UnsafeMutableBufferPointer<Int64>)
  case unsigned(UnsafeMutableBufferPointer<UInt64>)
}

/// Reads elements of one type into the numbers between.
struct ElementDecoder: Sendable {
  enum Kind {
    case single, real, signed, unsigned
  }

  let kind: Kind
  /// Reads from elements on at a place, as many as the target (of `kind`'s type) holds.
  fileprivate let read:
    @Sendable (_ source: UnsafeRawPointer, _ start: Int, _ target: UnsafeMutableRawPointer, _ count: Int) -> Void

  private struct Visitor: ArithmeticVisitor {
    func visit<T: ArithmeticElement>(_ type: T.Type) -> ElementDecoder {
      if T.Wide.self == Float.self {
        return ElementDecoder(kind: .single) { source, start, target, count in
          let source = source.assumingMemoryBound(to: T.self) + start
          let target = target.assumingMemoryBound(to: T.Wide.self)
          for index in 0..<count { target[index] = source[index].wide }
        }
      }
      // Unsigned integers below 2^63 are the same bits when signed, and are converted faster.
      let kind: Kind = T.Wide.self == Double.self ? .real : T.Wide.self == UInt64.self ? .unsigned : .signed
      return ElementDecoder(kind: kind) { source, start, target, count in
        let source = source.assumingMemoryBound(to: T.self) + start
        let target = target.assumingMemoryBound(to: T.Wide.Accumulator.self)
        for index in 0..<count { target[index] = source[index].wide.accumulator }
      }
    }
  }

  private init(
    kind: Kind,
    read: @escaping @Sendable (UnsafeRawPointer, Int, UnsafeMutableRawPointer, Int) -> Void
  ) {
    self.kind = kind
    self.read = read
  }

  /// `nil` for strings and complex numbers.
  init?(_ type: ElementType) throws(RuntimeError) {
    if let decoder = try type.visit(Visitor()) {
      self = decoder
    } else if type == .bool {
      self.init(kind: .signed) { source, start, target, count in
        let source = source.assumingMemoryBound(to: UInt8.self) + start
        let target = target.assumingMemoryBound(to: Int64.self)
        for index in 0..<count { target[index] = source[index] != 0 ? 1 : 0 }
      }
    } else if let format = SmallFormat(type) {
      self.init(kind: type.isInteger ? .signed : .real) { source, start, target, count in
        let bytes = UnsafeRawBufferPointer(start: source, count: .max)
        for index in 0..<count {
          let value = format.value(at: start + index, in: bytes)
          if type.isInteger {
            target.assumingMemoryBound(to: Int64.self)[index] = Int64(value)
          } else {
            target.assumingMemoryBound(to: Double.self)[index] = value
          }
        }
      }
    } else {
      return nil
    }
  }

  /// Calls `body` with `count` numbers from element `start` on; `scratch` has 8 bytes for each.
  func decode(
    _ source: UnsafeRawPointer, from start: Int, count: Int, scratch: UnsafeMutableRawPointer
  ) -> ConvertedNumbers {
    read(source, start, scratch, count)
    switch kind {
    case .single: return .single(.init(start: scratch.assumingMemoryBound(to: Float.self), count: count))
    case .real: return .real(.init(start: scratch.assumingMemoryBound(to: Double.self), count: count))
    case .signed: return .signed(.init(start: scratch.assumingMemoryBound(to: Int64.self), count: count))
    case .unsigned: return .unsigned(.init(start: scratch.assumingMemoryBound(to: UInt64.self), count: count))
    }
  }
}

/// Writes the numbers between as elements of one type.
struct ElementEncoder: Sendable {
  private let write: @Sendable (_ numbers: ConvertedNumbers, _ target: UnsafeMutableRawPointer, _ start: Int) -> Void

  private struct Visitor: ArithmeticVisitor {
    func visit<T: ArithmeticElement>(_ type: T.Type) -> ElementEncoder {
      ElementEncoder { numbers, target, start in
        let target = target.assumingMemoryBound(to: T.self) + start
        switch numbers {
        case .single(let values):
          for (index, value) in values.enumerated() { target[index] = T(wide: T.Wide(real: Double(value))) }
        case .real(let values): for (index, value) in values.enumerated() { target[index] = T(rounding: value) }
        case .signed(let values):
          for (index, value) in values.enumerated() { target[index] = T(wide: T.Wide(truncating: value)) }
        case .unsigned(let values):
          for (index, value) in values.enumerated() { target[index] = T(wide: T.Wide(truncating: value)) }
        }
      }
    }
  }

  private init(write: @escaping @Sendable (ConvertedNumbers, UnsafeMutableRawPointer, Int) -> Void) {
    self.write = write
  }

  /// `nil` for strings and complex numbers. For the parameters see `SmallFormatEncoder`.
  init?(_ type: ElementType, saturates: Bool = true, rounding: PowerRounding = .up) throws(RuntimeError) {
    if let encoder = try type.visit(Visitor()) {
      self = encoder
    } else if type == .bool {
      self.init { numbers, target, start in
        let target = target.assumingMemoryBound(to: UInt8.self) + start
        switch numbers {
        case .single(let values): for (index, value) in values.enumerated() { target[index] = value != 0 ? 1 : 0 }
        case .real(let values): for (index, value) in values.enumerated() { target[index] = value != 0 ? 1 : 0 }
        case .signed(let values): for (index, value) in values.enumerated() { target[index] = value != 0 ? 1 : 0 }
        case .unsigned(let values): for (index, value) in values.enumerated() { target[index] = value != 0 ? 1 : 0 }
        }
      }
    } else if let format = SmallFormatEncoder(type, saturates: saturates, rounding: rounding) {
      let bits = type.bitWidth
      self.init { numbers, target, start in
        let target = target.assumingMemoryBound(to: UInt8.self)
        func put(_ code: UInt8, _ place: Int) {
          let bit = place * bits
          let mask = UInt8(truncatingIfNeeded: 1 << bits - 1) << (bit & 7)
          target[bit >> 3] = target[bit >> 3] & ~mask | code << (bit & 7)
        }
        switch numbers {
        case .single(let values):
          for (index, value) in values.enumerated() { put(format.code(of: Double(value)), start + index) }
        case .real(let values): for (index, value) in values.enumerated() { put(format.code(of: value), start + index) }
        case .signed(let values):
          for (index, value) in values.enumerated() { put(format.code(of: value), start + index) }
        case .unsigned(let values):
          for (index, value) in values.enumerated() {
            put(format.code(of: Int64(truncatingIfNeeded: value)), start + index)
          }
        }
      }
    } else {
      return nil
    }
  }

  /// Writes `numbers` as elements from `start` on.
  func encode(_ numbers: ConvertedNumbers, to target: UnsafeMutableRawPointer, from start: Int) {
    write(numbers, target, start)
  }
}

extension Frame {
  /// The numbers of input `index`, which are of `type`, as `Double`.
  func reals(_ index: Int, _ type: ElementType) throws(RuntimeError) -> [Double] {
    try converted(index, .float64, type)
  }

  /// The numbers of input `index`, which are of `type`, as `Int`, rounded toward zero.
  func integers(_ index: Int, _ type: ElementType) throws(RuntimeError) -> [Int] {
    try converted(index, .int64, type)
  }

  /// Writes output `index`, which is of `type`; nothing where nobody wants it.
  func setReals(_ index: Int, _ type: ElementType, _ values: [Double]) throws(RuntimeError) {
    guard let encoder = try ElementEncoder(type) else {
      throw .unsupported(node: name, "output \(index) of type \(type)")
    }
    guard let target = output(index) else { return }
    var values = values
    values.withUnsafeMutableBufferPointer { encoder.encode(.real($0), to: target, from: 0) }
  }

  private func converted<T>(
    _ index: Int, _ wanted: ElementType, _ type: ElementType
  ) throws(RuntimeError) -> [T] {
    guard let decoder = try ElementDecoder(type), let encoder = try ElementEncoder(wanted) else {
      throw .unsupported(node: name, "input \(index) of type \(type)")
    }
    let count = count(index)
    guard count > 0, let source = input(index) else { return [] }
    return [T](unsafeUninitializedCapacity: count) { target, initialized in
      withUnsafeTemporaryAllocation(byteCount: count * 8, alignment: 8) { scratch in
        guard let scratch = scratch.baseAddress, let target = target.baseAddress else { return }
        let numbers = decoder.decode(source, from: 0, count: count, scratch: scratch)
        encoder.encode(numbers, to: target, from: 0)
      }
      initialized = count
    }
  }
}
