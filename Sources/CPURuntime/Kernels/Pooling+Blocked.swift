import CKernels
import GraphIR
import Tensors

/// Pools images in blocks of channels: oneDNN's own loops take three to five times as long on AVX2.
struct BlockedPoolingKernel: Kernel {
  enum Summary {
    case maximum
    case mean(countsPadding: Bool)
  }

  let shape: ck_pool
  let summary: Summary
  /// Of all samples and blocks of channels.
  let outputRows: Int

  /// The pooling of float32 images that lie in blocks of channels; `nil` for others, and for windows with gaps or beside the
  /// image.
  init?(_ node: inout KernelBuilder, _ summary: Summary, _ window: Window) throws(RuntimeError) {
    let x = try node.input(0)
    guard let output = node.outputShape(0)?.extents, let shape = ck_pool(of: x, to: output, window) else { return nil }
    node.request(0, x.layout)
    node.setOutput(0, Layout(try MemoryDescriptor(channelBlocks: shape.block, output)))
    self.shape = shape
    self.summary = summary
    outputRows = shape.planes(x.extents) * output[2]
  }

  func run(_ frame: Frame) throws(RuntimeError) {
    guard let x = frame.elements(0, Float.self).baseAddress, let y = frame.results(0, Float.self).baseAddress else {
      return
    }
    withUnsafePointer(to: shape) { shape in
      Parallel.for(outputRows, grain: 4) { rows in
        switch summary {
        case .maximum: ck_max_pool(shape, x, rows.lowerBound, rows.upperBound, y)
        case .mean(let countsPadding):
          ck_average_pool(shape, countsPadding ? 1 : 0, x, rows.lowerBound, rows.upperBound, y)
        }
      }
    }
  }
}

extension ck_pool {
  /// The pooling of float32 images that lie in blocks of channels; `nil` for others, and for windows with gaps or beside the
  /// image.
  init?(of x: PlannedTensor, to output: [Int], _ window: Window) {
    guard x.elementType == .float32, x.shape.rank == 4, output.count == 4, window.kernel.count == 2,
      let block = x.layout.paddedChannelBlock, window.dilations.allSatisfy({ $0 == 1 })
    else { return nil }
    let pads = (0..<2).map { window.padding($0, input: x.extents[$0 + 2]).begin }
    for axis in 0..<2 {
      let last = (output[axis + 2] - 1) * window.strides[axis] - pads[axis]
      guard pads[axis] < window.kernel[axis], last < x.extents[axis + 2] else { return nil }
    }
    self.init(
      height: x.extents[2], width: x.extents[3], output_height: output[2], output_width: output[3],
      kernel_height: window.kernel[0], kernel_width: window.kernel[1], stride_down: window.strides[0],
      stride_across: window.strides[1], pad_top: pads[0], pad_left: pads[1], block: block)
  }

  /// Blocks of channels in all samples of an image's extents.
  func planes(_ extents: [Int]) -> Int { extents[0] * ((extents[1] + block - 1) / block) }
}
