import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// Puts the inputs' bytes one after another, `outer` times. Inputs that the plan lets begin their lives in their place are
/// there already.
struct JoiningKernel: Kernel {
  /// Bytes of each input for one turn.
  let parts: [Int]
  let outer: Int

  private static let copiedAtOnce = 1 << 16

  func run(_ frame: Frame) {
    guard let target = frame.output(0) else { return }
    let turn = parts.reduce(0, +)
    var offset = 0
    for (index, bytes) in parts.enumerated() {
      defer { offset += bytes }
      guard let source = frame.input(index), bytes > 0 else { continue }
      if outer == 1 {
        if source == UnsafeRawPointer(target + offset) { continue }
        Parallel.for((bytes + Self.copiedAtOnce - 1) / Self.copiedAtOnce) { range in
          let begin = range.lowerBound * Self.copiedAtOnce
          let end = min(bytes, range.upperBound * Self.copiedAtOnce)
          memcpy(target + offset + begin, source + begin, end - begin)
        }
      } else {
        Parallel.for(outer, grain: 1 + Self.copiedAtOnce / bytes) { range in
          for step in range { memcpy(target + step * turn + offset, source + step * bytes, bytes) }
        }
      }
    }
  }
}

extension KernelBuilder {
  /// The kernel that joins all inputs along `axis`, if they lie so that this moves whole bytes in runs: dense, or all in the
  /// same blocks of channels.
  mutating func joiningKernel(axis: Int) throws(RuntimeError) -> (any Kernel)? {
    var inputs: [PlannedTensor] = []
    for index in 0..<inputCount { inputs.append(try input(index)) }
    guard let first = inputs.first, let output = outputShape(0)?.extents,
      inputs.allSatisfy({ $0.elementType == first.elementType }), first.elementType != .string,
      first.elementType.bitWidth % 8 == 0
    else { return nil }
    let block = first.layout.channelBlock
    if let block, axis == 1, inputs.allSatisfy({ $0.layout.channelBlock == block }) {
      for index in inputs.indices { request(index, inputs[index].layout) }
      setOutput(0, Layout(try MemoryDescriptor(channelBlocks: block, output)))
    } else if inputs.allSatisfy({ $0.layout != .dense }) {
      return nil
    }
    let size = first.elementType.bitWidth / 8
    let outer = output[..<axis].reduce(1, *)
    if outer == 1 { join() }
    return JoiningKernel(parts: inputs.map { $0.extents[axis...].reduce(size, *) }, outer: outer)
  }
}
