// The plain definitions that kernels are held against: loops as the specification writes them, in double precision.

import GraphIR
import Tensors

/// A tensor of float32 numbers in [-1, 1) that depend only on `seed`.
func randomTensor(_ extents: [Int], seed: UInt64) throws -> Tensor {
  var state = seed &+ 0x1234_5678
  let count = extents.reduce(1, *)
  let values = (0..<count).map { _ -> Float in
    // A linear congruential generator (Knuth's constants): any spread numbers do.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
  }
  return try Tensor(extents, values)
}

/// Two-dimensional convolution of `x: N × C × H × W` with `w: M × C/groups × R × S`.
func plainConvolution(
  _ x: Tensor, _ w: Tensor, _ bias: Tensor?, strides: [Int], pads: [Int], dilations: [Int], groups: Int
) throws -> (extents: [Int], values: [Double]) {
  let (xs, ws) = (try x.doubles(), try w.doubles())
  let bs = try bias?.doubles()
  let (n, c, h, wd) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
  let (m, cg, r, s) = (w.shape[0], w.shape[1], w.shape[2], w.shape[3])
  let oh = (h + pads[0] + pads[2] - (r - 1) * dilations[0] - 1) / strides[0] + 1
  let ow = (wd + pads[1] + pads[3] - (s - 1) * dilations[1] - 1) / strides[1] + 1
  var out = [Double](repeating: 0, count: n * m * oh * ow)
  for image in 0..<n {
    for channel in 0..<m {
      let group = channel / (m / groups)
      for y in 0..<oh {
        for xx in 0..<ow {
          var sum = bs?[channel] ?? 0
          for k in 0..<cg {
            for i in 0..<r {
              let row = y * strides[0] - pads[0] + i * dilations[0]
              guard row >= 0, row < h else { continue }
              for j in 0..<s {
                let column = xx * strides[1] - pads[1] + j * dilations[1]
                guard column >= 0, column < wd else { continue }
                let source = ((image * c + group * cg + k) * h + row) * wd + column
                sum += xs[source] * ws[((channel * cg + k) * r + i) * s + j]
              }
            }
          }
          out[((image * m + channel) * oh + y) * ow + xx] = sum
        }
      }
    }
  }
  return ([n, m, oh, ow], out)
}

/// The largest difference between `actual` and `expected`, in units of the largest expected magnitude.
func relativeError(_ actual: Tensor, _ expected: [Double]) throws -> Double {
  let values = try actual.doubles()
  guard values.count == expected.count else { return .infinity }
  let scale = max(expected.map(abs).max() ?? 0, 1e-30)
  // A NaN on one side only is as wrong as can be.
  return zip(values, expected).map { $0.isNaN && $1.isNaN ? 0 : ($0 - $1).isNaN ? .infinity : abs($0 - $1) }.max().map {
    $0 / scale
  } ?? 0
}
