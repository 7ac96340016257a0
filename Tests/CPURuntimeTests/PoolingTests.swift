import CPURuntime
import GraphIR
import Tensors
import Testing

struct PoolingCase: Sendable, CustomTestStringConvertible {
  var x: [Int]
  var kernel: [Int]
  var strides = [1, 1]
  var pads = [0, 0, 0, 0]
  var ceil = false

  var testDescription: String { "\(x) kernel \(kernel) strides \(strides) pads \(pads)\(ceil ? " rounded up" : "")" }

  static let all = [
    PoolingCase(x: [1, 32, 11, 11], kernel: [3, 3], strides: [2, 2]),
    PoolingCase(x: [2, 32, 12, 9], kernel: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1]),
    PoolingCase(x: [1, 48, 7, 10], kernel: [2, 3], strides: [2, 1], pads: [0, 2, 1, 0]),
    PoolingCase(x: [1, 32, 10, 10], kernel: [3, 3], strides: [2, 2], ceil: true),
    PoolingCase(x: [3, 64, 5, 5], kernel: [5, 5]),
  ]

  func size(_ axis: Int) -> Int {
    let room = x[axis + 2] + pads[axis] + pads[axis + 2] - kernel[axis]
    let steps = ceil ? (room + strides[axis] - 1) / strides[axis] : room / strides[axis]
    return steps + 1
  }

  /// Pools by the definition: calls `summary` with the numbers of each window that lie in the image.
  func plain(_ values: [Double], _ summary: ([Double]) -> Double) -> [Double] {
    var result: [Double] = []
    for plane in 0..<x[0] * x[1] {
      for row in 0..<size(0) {
        for column in 0..<size(1) {
          var window: [Double] = []
          for i in 0..<kernel[0] {
            for j in 0..<kernel[1] {
              let (y, z) = (row * strides[0] + i - pads[0], column * strides[1] + j - pads[1])
              if y >= 0, z >= 0, y < x[2], z < x[3] { window.append(values[(plane * x[2] + y) * x[3] + z]) }
            }
          }
          result.append(summary(window))
        }
      }
    }
    return result
  }

  /// The results of a 1 × 1 convolution (which leaves images in blocks of channels) and of `pool` after it.
  func run(_ pool: some Operator, _ input: Tensor) throws -> (images: [Double], pooled: [Double], steps: [StepInfo]) {
    var builder = GraphBuilder(name: "pool", provenance: Provenance(format: "test"))
    let x = builder.input("x", .tensor(.float32, x.map { .known($0) }))
    let weights = builder.constant("w", try randomTensor([self.x[1], self.x[1], 1, 1], seed: 2))
    let images = try builder.add(Conv(), name: "conv", x, weights)
    let y = try builder.add(pool, name: "pool", images)
    let session = try Session(try builder.finish(outputs: [y, images]))
    var steps: [StepInfo] = []
    let results = try session.run([.tensor(input)]) { steps.append($0) }
    return (
      try #require(results[1].tensor).doubles(), try #require(results[0].tensor).doubles(), steps
    )
  }
}

@Test(arguments: PoolingCase.all) func maxPoolOfBlockedImages(_ given: PoolingCase) throws {
  var pool = MaxPool()
  (pool.kernelShape, pool.strides, pool.pads, pool.ceilMode) = (given.kernel, given.strides, given.pads, given.ceil)
  let (images, pooled, steps) = try given.run(pool, try randomTensor(given.x, seed: 1))
  #expect(pooled == given.plain(images) { $0.max() ?? -.infinity })
  let step = try #require(steps.first { $0.operation == "MaxPool" })
  #expect(step.implementation == "own" || !step.layout.hasPrefix("aBcd"), "\(step)")
}

@Test(arguments: PoolingCase.all, [false, true])
func averagePoolOfBlockedImages(_ given: PoolingCase, _ countsPadding: Bool) throws {
  var pool = AveragePool()
  (pool.kernelShape, pool.strides, pool.pads, pool.ceilMode) = (given.kernel, given.strides, given.pads, given.ceil)
  pool.countIncludePad = countsPadding
  let (images, pooled, _) = try given.run(pool, try randomTensor(given.x, seed: 1))
  // Where windows reach beyond the declared padding, that part never counts: here there is none but with `ceil`.
  let area = given.kernel[0] * given.kernel[1]
  let expected = given.plain(images) { $0.reduce(0, +) / Double(countsPadding && !given.ceil ? area : $0.count) }
  #expect(zip(pooled, expected).allSatisfy { abs($0 - $1) < 1e-5 } && pooled.count == expected.count)
}

/// A result whose size overflows is refused before memory is planned for it.
@Test func poolingToMoreThanThereIs() throws {
  let given = PoolingCase(x: [1, 16, 1, 1], kernel: [1 << 29, 1 << 29])
  var pool = MaxPool()
  (pool.kernelShape, pool.pads) = (given.kernel, Array(repeating: (1 << 29) - 1, count: 4))
  #expect(throws: RuntimeError.self) { try given.run(pool, try randomTensor(given.x, seed: 1)) }
}

/// A NaN is the largest number of every window that it lies in.
@Test func maxPoolKeepsNaN() throws {
  let given = PoolingCase(x: [1, 32, 6, 6], kernel: [2, 2], strides: [2, 2])
  var pool = MaxPool()
  (pool.kernelShape, pool.strides) = (given.kernel, given.strides)
  var values = try randomTensor(given.x, seed: 1).elements(Float.self)
  values[8] = .nan
  let (_, pooled, _) = try given.run(pool, try Tensor(given.x, values))
  // Pixel (1, 2) lies in window (0, 1); the convolution spreads it over all channels.
  for channel in 0..<32 {
    #expect((0..<9).map { pooled[channel * 9 + $0].isNaN } == (0..<9).map { $0 == 1 })
  }
}
