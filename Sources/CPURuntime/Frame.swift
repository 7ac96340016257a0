import Bytes
import Tensors

/// What a kernel sees while it runs: the memory of its inputs, outputs and scratch.
///
/// Pointers are valid for the call only.
public struct Frame {
  let memory: SessionMemory
  let step: Int

  private func inputSlot(_ index: Int) -> Int? {
    let inputs = memory.plan.steps[step].inputs
    return index < inputs.count ? inputs[index] : nil
  }

  private func outputSlot(_ index: Int) -> Int? {
    let outputs = memory.plan.steps[step].outputs
    return index < outputs.count ? outputs[index] : nil
  }

  /// Whether input `index` is given.
  public func has(_ index: Int) -> Bool { inputSlot(index) != nil }
  /// Whether output `index` is wanted.
  public func isUsed(_ index: Int) -> Bool { outputSlot(index) != nil }

  /// The node's name, for messages.
  public var name: String { memory.plan.steps[step].name }

  /// The state that the session keeps for the kernel (`Kernel.makeState`).
  public var state: AnyObject? { memory.states[step] }

  /// The first byte of input `index`; `nil` when it is left out.
  public func input(_ index: Int) -> UnsafeRawPointer? {
    inputSlot(index).flatMap { memory.pointer($0) }.map { UnsafeRawPointer($0) }
  }

  /// The first byte of output `index`, whose shape the plan knows; `nil` when nobody wants it.
  public func output(_ index: Int) -> UnsafeMutableRawPointer? { outputSlot(index).flatMap { memory.pointer($0) } }

  /// The number of elements of tensor input `index`; 0 when it is left out.
  public func count(_ index: Int) -> Int { inputSlot(index).map { memory.count($0) } ?? 0 }

  /// The strings of input `index`, in row-major order.
  public func strings(_ index: Int) throws(RuntimeError) -> [String] {
    do {
      return try tensor(index).strings()
    } catch let error as RuntimeError {
      throw error
    } catch {
      throw .node(memory.plan.steps[step].name, "input \(index): \(error)")
    }
  }

  /// Sets string output `index`.
  public func setStrings(_ index: Int, _ strings: [String], _ extents: [Int]) throws(RuntimeError) {
    do {
      setValue(index, .tensor(try Tensor(extents, strings: strings)))
    } catch {
      throw .internalDefect("\(strings.count) strings for shape \(extents)")
    }
  }

  /// The elements of dense tensor input `index`; empty when it is left out.
  public func elements<T: Element>(_ index: Int, _ type: T.Type = T.self) -> UnsafeBufferPointer<T> {
    guard let slot = inputSlot(index), let pointer = memory.pointer(slot) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: pointer.assumingMemoryBound(to: T.self), count: memory.count(slot))
  }

  /// The elements of dense tensor output `index`, whose shape the plan knows; empty when nobody wants it.
  public func results<T: Element>(_ index: Int, _ type: T.Type = T.self) -> UnsafeMutableBufferPointer<T> {
    guard let slot = outputSlot(index), let pointer = memory.pointer(slot) else {
      return UnsafeMutableBufferPointer(start: nil, count: 0)
    }
    return UnsafeMutableBufferPointer(start: pointer.assumingMemoryBound(to: T.self), count: memory.count(slot))
  }

  /// The scratch memory that the kernel reserved.
  public var scratch: UnsafeMutableRawPointer? { memory.plan.steps[step].scratch.flatMap { memory.rootPointer($0) } }

  /// Memory for output `index`, zeroed, where its shape depends on the data.
  public func allocate<T: Element>(_ index: Int, _ type: T.Type = T.self, _ extents: [Int]) throws(RuntimeError)
    -> UnsafeMutableBufferPointer<T>
  {
    let pointer = try allocate(index, T.elementType, extents)
    let count = extents.reduce(1, *)
    return UnsafeMutableBufferPointer(start: pointer.assumingMemoryBound(to: T.self), count: count)
  }

  /// Memory for output `index`, which somebody must want: zeroed where its shape depends on the data, else where the plan
  /// has put it.
  public func allocate(_ index: Int, _ elementType: ElementType, _ extents: [Int]) throws(RuntimeError)
    -> UnsafeMutableRawPointer
  {
    do {
      let shape = try Shape(extents)
      guard let slot = outputSlot(index) else { throw RuntimeError.internalDefect("output \(index) is not wanted") }
      if let planned = memory.plan.slots[slot].shape, let pointer = memory.pointer(slot) {
        guard planned == shape else { throw RuntimeError.internalDefect("\(shape) planned as \(planned)") }
        return pointer
      }
      guard let bytes = elementType.byteCount(of: shape.count), bytes <= memory.limit else {
        throw RuntimeError.limit("an output of shape \(extents)")
      }
      let view = ByteView(count: bytes) { _ in }
      setValue(index, .tensor(try Tensor(elementType, shape, bytes: view)))
      guard let base = view.buffer.baseAddress else { throw RuntimeError.internalDefect("a buffer without address") }
      // The buffer is new, and only this step writes it.
      return UnsafeMutableRawPointer(mutating: base)
    } catch let error as RuntimeError {
      throw error
    } catch {
      throw .limit("an output of shape \(extents)")
    }
  }

  /// Input `index` as a value of its own: tensors are copied where the plan will overwrite them.
  public func value(_ index: Int) throws(RuntimeError) -> Value {
    guard let slot = inputSlot(index) else { throw .internalDefect("input \(index) is not given") }
    return try memory.value(slot)
  }

  /// Tensor input `index` as a value of its own.
  public func tensor(_ index: Int) throws(RuntimeError) -> Tensor {
    guard let tensor = try value(index).tensor else {
      throw .node(memory.plan.steps[step].name, "input \(index) must be a tensor")
    }
    return tensor
  }

  /// Sets output `index` to `value`, which is copied where the plan has a place for it.
  ///
  /// - Throws: when the plan knows the output's type and `value` is of another.
  public func give(_ index: Int, _ value: Value) throws(RuntimeError) {
    guard let slot = outputSlot(index) else { return }
    guard let target = output(index), let shape = memory.plan.slots[slot].shape else { return memory.set(slot, value) }
    let expected = memory.plan.slots[slot].elementType
    guard let tensor = value.tensor, tensor.shape == shape, tensor.elementType == expected,
      let bytes = tensor.dense().denseBytes
    else { throw .node(memory.plan.steps[step].name, "output \(index) is not of the shape \(shape) that was inferred") }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { target.copyMemory(from: base, byteCount: $0.count) } }
  }

  /// Sets output `index`, where the plan does not know its shape or it is no tensor.
  public func setValue(_ index: Int, _ value: Value) {
    if let slot = outputSlot(index) { memory.set(slot, value) }
  }
}
