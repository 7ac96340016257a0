import CKernels
import GraphIR
import Tensors

extension SeededDropout: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    guard try node.input(1).elementType == .int64, try node.input(1).count == 1 else {
      throw .node(node.name, "the number that chooses must be one of type int64")
    }
    node.mayOverwrite(input: 0)
    if let kernel = try blockedKernel(&node) { return kernel }
    return try realKernel(&node)
  }

  private var scale: Float { ratio < 1 ? 1 / (1 - ratio) : 0 }

  /// What is left out in a run: a function of the number in input 1, and of the stream.
  private func choice(_ frame: Frame) -> ck_dropout_choice {
    let number = UInt64(bitPattern: frame.elements(1, Int64.self)[0])
    let key = mixed(number &+ mixed(UInt64(bitPattern: Int64(stream))))
    let bound = UInt32(clamping: Int64((Double(ratio) * 0x1p32).rounded()))
    return ck_dropout_choice(
      key: (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32)), bound: bound)
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let count = try node.input(0).count
    let scale = T.Wide(scale)
    return ClosureKernel { frame in
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
      let choice = choice(frame)
      let piece = 256
      Parallel.for((count + piece - 1) / piece, grain: 64) { pieces in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: piece) { keeps in
          for start in stride(from: pieces.lowerBound * piece, to: min(pieces.upperBound * piece, count), by: piece) {
            let length = min(piece, count - start)
            ck_dropout_keeps(choice, UInt64(start), length, keeps.baseAddress)
            for index in 0..<length {
              y[start + index] = keeps[index] != 0 ? T(x[start + index].wide * scale) : T(0 as T.Wide)
            }
          }
        }
      }
    }
  }

  /// For float32 images in blocks of channels, with the same choice as for dense ones; `nil` for others.
  private func blockedKernel(_ node: inout KernelBuilder) throws(RuntimeError) -> (any Kernel)? {
    let x = try node.input(0)
    guard x.elementType == .float32, let block = x.layout.paddedChannelBlock else { return nil }
    node.request(0, x.layout)
    node.setOutput(0, x.layout)
    let plane = x.extents[2] * x.extents[3]
    let blocks = (x.extents[1] + block - 1) / block
    let channels = x.extents[1]
    let scale = scale
    return ClosureKernel { frame in
      guard let x = frame.elements(0, Float.self).baseAddress, let y = frame.results(0, Float.self).baseAddress else {
        return
      }
      let choice = choice(frame)
      Parallel.for(frame.count(0) / max(1, channels * plane) * blocks, grain: 1 + 16384 / (plane * block)) { range in
        for index in range {
          for part in stride(from: 0, to: block, by: 8) {
            let first = (index / blocks * channels + index % blocks * block + part) * plane
            let start = index * plane * block + part
            ck_dropout(choice, scale, x + start, y + start, plane, block, UInt64(first), 1, plane)
          }
        }
      }
    }
  }
}

/// The numbers of SplitMix64 by their place (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
func mixed(_ place: UInt64) -> UInt64 {
  var z = (place &+ 1) &* 0x9e37_79b9_7f4a_7c15
  z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
  return z ^ z >> 31
}
