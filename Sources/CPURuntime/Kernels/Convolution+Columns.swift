// Convolutions that oneDNN does not have, as matrix products over columns: other element types, more axes.

import GraphIR
import Tensors

/// The extents of a convolution in groups.
struct ConvolutionExtents: Sendable {
  let samples: Int
  let groups: Int
  /// Of the input, in each group.
  let channels: Int
  /// Of the output, in each group.
  let outputs: Int
  let patches: Patches

  /// Rows of the columns of one group.
  var depth: Int { channels * patches.tapCount }

  init<Op: ConvolutionOperator>(
    _ node: KernelBuilder, _ op: Op, weights index: Int
  ) throws(RuntimeError) {
    let (x, w) = (try node.input(0), try node.input(index))
    guard let output = node.outputShape(0) else { throw .internalDefect("a convolution of unknown shape") }
    let window = try node.window { () throws(InferenceError) in try op.window(kernel: Array(w.extents.dropFirst(2))) }
    guard
      let patches = Patches(
        window, image: Array(x.extents.dropFirst(2)), positions: Array(output.extents.dropFirst(2)))
    else { throw .limit("a kernel of \(window.kernel)") }
    self.patches = patches
    samples = x.extents[0]
    groups = op.group
    channels = w.extents[1]
    outputs = w.extents[0] / op.group
  }

  /// The scratch memory for columns of elements of `size` bytes and as many results of `resultSize`.
  func scratchBytes(_ size: Int, _ resultSize: Int) throws(RuntimeError) -> Int {
    let columns = depth.multipliedReportingOverflow(by: patches.positionCount * size)
    let (results, overflow) = outputs.multipliedReportingOverflow(by: patches.positionCount * resultSize)
    let (sum, overflow2) = columns.partialValue.addingReportingOverflow(results + 64)
    guard !columns.overflow, !overflow, !overflow2 else { throw .limit("columns of \(depth) rows") }
    return sum
  }
}

extension Conv: RealOperator {
  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let extents = try ConvolutionExtents(node, self, weights: 1)
    for index in 1...2 where node.has(index) {
      guard try node.input(index).elementType == T.elementType else {
        throw node.unsupported("weights of another type")
      }
    }
    let size = MemoryLayout<T.Wide>.stride
    node.reserveScratch(try extents.scratchBytes(size, size))
    let count = extents.patches.positionCount
    return ClosureKernel { frame throws(RuntimeError) in
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress,
        let columns = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
      else { return }
      let bias = frame.elements(2, T.self)
      let results = columns + extents.depth * count
      for block in 0..<extents.samples * extents.groups {
        let image = x + block * extents.channels * extents.patches.imageCount
        Parallel.for(extents.channels, grain: 1 + 16384 / (extents.patches.tapCount * count)) { range in
          for channel in range {
            extents.patches.gather(
              image + channel * extents.patches.imageCount, into: columns + channel * extents.patches.tapCount * count,
              empty: 0
            ) { $0.wide }
          }
        }
        let group = block % extents.groups
        _ = try Widened(frame.elements(1, T.self)).with(from: group * extents.outputs * extents.depth) {
          w throws(RuntimeError) in
          try gemm(
            rows: extents.outputs, columns: count, inner: extents.depth, Matrix(w, rowStride: extents.depth),
            Matrix(columns, rowStride: count), into: results, rowStride: count)
        }
        for output in 0..<extents.outputs {
          let shift = bias.isEmpty ? 0 : bias[group * extents.outputs + output].wide
          let target = y + (block * extents.outputs + output) * count
          for index in 0..<count { target[index] = T(results[output * count + index] + shift) }
        }
      }
    }
  }
}
