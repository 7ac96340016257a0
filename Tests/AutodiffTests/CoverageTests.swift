import Autodiff
import CPURuntime
import GraphIR
import Tensors
import Testing

/// Operators that have no gradient, or none that is known, and why.
private let exempt: [(reason: String, operators: [any Operator.Type])] = [
  (
    "results are whole numbers or truth values",
    [
      ConvInteger.self, MatMulInteger.self, Not.self, BitwiseNot.self, IsNaN.self, IsInf.self, And.self, Or.self,
      Xor.self, Equal.self, Greater.self, GreaterOrEqual.self, Less.self, LessOrEqual.self, BitwiseAnd.self,
      BitwiseOr.self, BitwiseXor.self, BitShift.self, ShapeOperator.self, Size.self, NonZero.self, ArgMax.self,
      ArgMin.self, NonMaxSuppression.self, ImageDecoder.self, SequenceLength.self, OptionalHasElement.self,
    ]
  ),
  (
    "results do not depend on real operands",
    [
      Constant.self, ConstantOfShape.self, EyeLike.self, HannWindow.self, HammingWindow.self, BlackmanWindow.self,
      MelWeightMatrix.self, TfIdfVectorizer.self,
    ]
  ),
  (
    "results are drawn at random",
    [
      RandomNormal.self, RandomUniform.self, RandomNormalLike.self, RandomUniformLike.self, Bernoulli.self,
      Multinomial.self,
    ]
  ),
  ("bits, not numbers", [BitCast.self]),
  ("strings", [StringNormalizer.self, StringConcat.self, StringSplit.self, RegexFullMatch.self]),
  (
    "quantized",
    [QuantizeLinear.self, DequantizeLinear.self, DynamicQuantizeLinear.self, QLinearConv.self, QLinearMatMul.self]
  ),
  ("which elements are equal changes in steps; PyTorch has none either", [Unique.self]),
  (
    "a graph inside the operator, which is not differentiated",
    [If.self, Loop.self, Scan.self, FlexAttention.self, SequenceMap.self]
  ),
  (
    "values that are no tensors",
    [
      SequenceConstruct.self, SequenceEmpty.self, SequenceAt.self, SequenceErase.self, SequenceInsert.self,
      ConcatFromSequence.self, SplitToSequence.self, OptionalValue.self, OptionalGetElement.self,
    ]
  ),
  ("steps of training themselves", [Momentum.self, Adam.self, Adagrad.self, Gradient.self]),
  ("no operator of ONNX inverts a matrix, and no network for pictures has one", [Det.self]),
  ("signals and language, not pictures", [DFT.self, STFT.self, LinearAttention.self]),
]

@Test func everyOperatorHasARuleOrAReason() {
  let reasons = Dictionary(
    exempt.flatMap { group in group.operators.map { (ObjectIdentifier($0), group.reason) } },
    uniquingKeysWith: { first, _ in first })
  #expect(reasons.count == exempt.reduce(0) { $0 + $1.operators.count }, "an operator is listed twice")
  for type in OperatorTable.all {
    let (hasRule, reason) = (type is any Differentiable.Type, reasons[ObjectIdentifier(type)])
    #expect(hasRule || reason != nil, "\(type.identifier) has neither a rule nor a reason to have none")
    #expect(!hasRule || reason == nil, "\(type.identifier) has a rule, although \(reason ?? "")")
  }
}

@Test func everyRuleIsTested() {
  let tested = Set(GradientCase.all.map { ObjectIdentifier(type(of: $0.op)) })
  for type in OperatorTable.all where type is any Differentiable.Type {
    #expect(tested.contains(ObjectIdentifier(type)), "\(type.identifier) has no case")
  }
}

@Test func aGraphWithoutNodesIsDifferentiatedByItsInput() throws {
  var builder = GraphBuilder(name: "identity", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [2, 3]))
  let graph = try builder.finish(outputs: [x])
  let results = try Session(try graph.differentiated("x", withRespectTo: ["x"])).run([
    "x": try Tensor([2, 3], [Float](repeating: 5, count: 6))
  ])
  #expect(try results["grad(x)"]?.doubles() == Array(repeating: 1, count: 6))
}

@Test func sumsOverOpenExtentsAreFoundByTheRun() throws {
  var builder = GraphBuilder(name: "sum", provenance: Provenance(format: "test"))
  let a = builder.input("a", .tensor(.float32, [.unknown, .symbol("n"), 2]))
  let b = builder.input("b", .tensor(.float32, [.symbol("m"), .unknown]))
  let product = try builder.add(Mul(), name: "product", a, b)
  let graph = try builder.finish(outputs: [product])
  let session = try Session(try graph.differentiated("product", withRespectTo: ["a", "b"]))
  for (extentsA, extentsB) in [([3, 2, 2], [2, 2]), ([1, 1, 2], [3, 1]), ([2, 4, 2], [1, 1])] {
    let results = try session.run([
      "a": try Tensor(extentsA, [Float](repeating: 2, count: extentsA.reduce(1, *))),
      "b": try Tensor(extentsB, [Float](repeating: 3, count: extentsB.reduce(1, *))),
    ])
    let count = Double(extentsA[0] * max(extentsA[1], extentsB[0]) * 2)
    for (name, extents, factor) in [("a", extentsA, 3.0), ("b", extentsB, 2.0)] {
      let gradient = try #require(results["grad(\(name))"])
      #expect(gradient.shape.extents == extents)
      #expect(try gradient.doubles().reduce(0, +) == factor * count)
    }
  }
}
