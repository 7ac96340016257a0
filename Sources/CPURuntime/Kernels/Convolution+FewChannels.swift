import CKernels
import GraphIR
import Tensors

extension ConvWeightGradient {
  /// For pictures of few channels, of which oneDNN would fill up blocks of eight; `nil` for others. It has loops of its own for
  /// three.
  func fewChannelKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> (any Kernel)? {
    let (x, gradient) = (try node.input(0), try node.input(1))
    guard x.elementType == .float32, gradient.elementType == .float32, forward.group == 1, x.shape.rank == 4,
      gradient.shape.rank == 4, x.extents[1] < 8, x.extents[1] != 3, let weights = node.outputShape(0)?.extents,
      weights.count == 4, weights[0] == gradient.extents[1], weights[1] == x.extents[1], x.count > 0
    else { return nil }
    let window = try node.window { () throws(InferenceError) in
      try forward.window(kernel: Array(weights.dropFirst(2)))
    }
    let pads = (0..<2).map { window.padding($0, input: x.extents[$0 + 2]).begin }
    let blocks = (weights[0] + 7) / 8
    let shape = ck_weight_gradient(
      channels: x.extents[1], height: x.extents[2], width: x.extents[3], blocks: blocks,
      output_height: gradient.extents[2], output_width: gradient.extents[3], kernel_height: window.kernel[0],
      kernel_width: window.kernel[1], stride_down: window.strides[0], stride_across: window.strides[1],
      dilation_down: window.dilations[0], dilation_across: window.dilations[1], pad_top: pads[0], pad_left: pads[1])
    node.request(0, .dense)
    node.request(1, Layout(try MemoryDescriptor(channelBlocks: 8, gradient.extents)))
    let taps = weights.dropFirst().reduce(1, *)
    let workers = max(1, min(Parallel.threads, x.extents[0]))
    // Each thread's sums, and those of the bias.
    let size = blocks * 8 * (taps + 1)
    node.reserveScratch(workers * size * MemoryLayout<Float>.stride)
    let samples = x.extents[0]
    let (image, plane) = (x.count / samples, blocks * gradient.extents[2] * gradient.extents[3] * 8)
    let outputs = weights[0]
    return ClosureKernel { frame in
      guard let x = frame.elements(0, Float.self).baseAddress, let dy = frame.elements(1, Float.self).baseAddress,
        let sums = frame.scratch?.assumingMemoryBound(to: Float.self)
      else { return }
      let hasBias = frame.isUsed(1)
      withUnsafePointer(to: shape) { shape in
        Parallel.for(workers) { range in
          for worker in range {
            let own = sums + worker * size
            own.update(repeating: 0, count: size)
            for sample in samples * worker / workers..<samples * (worker + 1) / workers {
              ck_weight_gradient_add(shape, x + sample * image, dy + sample * plane, own)
              if hasBias {
                addRows(dy + sample * plane, blocks: blocks, rows: plane / blocks / 8, own + blocks * 8 * taps)
              }
            }
          }
        }
      }
      for worker in 1..<max(1, workers) {
        for index in 0..<size { sums[index] += sums[worker * size + index] }
      }
      let (dW, dB) = (frame.results(0, Float.self), frame.results(1, Float.self))
      for output in 0..<outputs {
        let lane = sums + output / 8 * taps * 8 + output % 8
        if !dW.isEmpty { for tap in 0..<taps { dW[output * taps + tap] = lane[tap * 8] } }
        if !dB.isEmpty { dB[output] = sums[blocks * 8 * taps + output] }
      }
    }
  }
}

/// Adds to eight sums a block its rows of eight numbers.
private func addRows(_ x: UnsafePointer<Float>, blocks: Int, rows: Int, _ sums: UnsafeMutablePointer<Float>) {
  for block in 0..<blocks {
    var total = SIMD8<Float>.zero
    for row in 0..<rows { total += load8(x + (block * rows + row) * 8) }
    for lane in 0..<8 { sums[block * 8 + lane] += total[lane] }
  }
}
