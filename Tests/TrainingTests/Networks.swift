import GraphIR
import Tensors
import Training

#if canImport(Glibc)
  import Glibc
#endif

/// A graph with one input `x`, built by `body` from it.
func network(_ shape: [Dimension], _ body: (inout GraphBuilder, ValueID) throws -> ValueID) throws -> Graph {
  var builder = GraphBuilder(name: "network", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, shape))
  let scores = try body(&builder, x)
  return try builder.finish(outputs: [scores])
}

/// scores = x Wᵀ + b with W: 3 × 4.
func linearNetwork() throws -> Graph {
  try network([.symbol("N"), 4]) { builder, x in
    let w = (0..<3).flatMap { i in (0..<4).map { j in Float(cos(Double(i + 2 * j))) } }
    var gemm = Gemm()
    gemm.transB = true
    return try builder.add(
      gemm, name: "fc", x, builder.constant("fc.weight", try Tensor([3, 4], w)),
      builder.constant("fc.bias", try Tensor([3], [Float(0.1), -0.2, 0.3])))
  }
}

/// Two convolutions with everything that training treats in its own way: normalisation, pooling, dropout.
func convolutionalNetwork(seed: UInt64) throws -> Graph {
  var numbers = RandomNumbers(seed: seed)
  func random(_ shape: [Int], _ bound: Double) throws -> Tensor {
    try Tensor(shape, (0..<shape.reduce(1, *)).map { _ in Float(bound * (2 * numbers.uniform() - 1)) })
  }
  return try network([.symbol("N"), 1, 8, 8]) { builder, x in
    var y = try builder.add(
      Conv(), name: "conv1", x, builder.constant("conv1.weight", try random([6, 1, 3, 3], 0.3)),
      builder.constant("conv1.bias", try random([6], 0.3)))
    let ones = try Tensor([6], [Float](repeating: 1, count: 6))
    let zeros = try Tensor([6], [Float](repeating: 0, count: 6))
    y = try builder.add(
      BatchNormalization(), name: "bn", y, builder.constant("bn.weight", ones), builder.constant("bn.bias", zeros),
      builder.constant("bn.running_mean", zeros), builder.constant("bn.running_var", ones))
    y = try builder.add(Relu(), name: "relu", y)
    var pool = MaxPool()
    (pool.kernelShape, pool.strides) = ([2, 2], [2, 2])
    y = try builder.add(pool, name: "pool", y)
    y = try builder.add(Flatten(), name: "flatten", y)
    y = try builder.add(Dropout(), name: "drop", y, builder.constant("ratio", Tensor(scalar: Float(0.25))))
    var gemm = Gemm()
    gemm.transB = true
    return try builder.add(
      gemm, name: "fc", y, builder.constant("fc.weight", try random([2, 54], 0.13)),
      builder.constant("fc.bias", try random([2], 0.13)))
  }
}

/// Pictures with a bright row (class 0) or column (class 1) in noise.
func stripes(_ count: Int, seed: UInt64, batch: Int) throws -> SampleMemory {
  var numbers = RandomNumbers(seed: seed)
  var (values, labels): ([Float], [Int]) = ([], [])
  for index in 0..<count {
    let (label, place) = (index % 2, Int(numbers.uniform() * 8))
    for y in 0..<8 {
      for x in 0..<8 { values.append(Float(numbers.uniform()) + ((label == 0 ? y : x) == place ? 1 : 0)) }
    }
    labels.append(label)
  }
  return try SampleMemory(try Tensor([count, 1, 8, 8], values), labels: labels, batch: batch)
}
