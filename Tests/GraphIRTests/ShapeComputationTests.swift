import GraphIR
import Tensors
import Testing

/// Shapes that graphs compute from other shapes, as exporters of PyTorch models write them.
@Suite struct ShapeComputationTests {
  private var builder = GraphBuilder(name: "test", provenance: Provenance(format: "test"))

  private mutating func image() -> ValueID { builder.input("x", .tensor(.float32, [.symbol("N"), 3, 8, 8])) }

  private mutating func ints(_ values: [Int], shape: [Int]? = nil) throws -> ValueID {
    builder.constant("c", try Tensor(shape ?? [values.count], values.map(Int64.init)))
  }

  private mutating func add(_ op: some Operator, _ inputs: ValueID...) throws -> ValueID {
    try builder.add(op, name: "node", inputs)[0]
  }

  /// `x.size(axis)` as a scalar.
  private mutating func size(_ x: ValueID, _ axis: Int) throws -> ValueID {
    try add(Gather(), add(ShapeOperator(), x), ints([axis], shape: []))
  }

  private mutating func concat(_ parts: ValueID...) throws -> ValueID {
    let axes = try ints([0])
    var lists: [ValueID] = []
    for part in parts { lists.append(try add(Unsqueeze(), part, axes)) }
    return try builder.add(Concat(axis: 0), name: "concat", lists)[0]
  }

  @Test mutating func viewKeepsTheBatch() throws {
    let x = image()
    let target = try concat(size(x, 0), ints([-1], shape: []))
    let result = try add(Reshape(), x, target)
    #expect(builder.shape(of: result) == [.symbol("N"), 192])
  }

  @Test mutating func viewWithTheBatchFilledIn() throws {
    let x = image()
    let first = try add(Reshape(), x, ints([-1, 192]))
    #expect(builder.shape(of: first) == [.symbol("N"), 192])
    let second = try add(Reshape(), x, ints([0, 0, -1]))
    #expect(builder.shape(of: second) == [.symbol("N"), 3, 64])
    let third = try add(Reshape(), x, ints([-1, 96]))
    #expect(builder.shape(of: third) == [n.times(2), 96])
  }

  @Test mutating func zeroKeepsAnAxisOfWhichNothingIsKnown() throws {
    let x = builder.input("x", .tensor(.float32, [.unknown, 4, 5]))
    let result = try add(Reshape(), x, ints([0, -1]))
    #expect(builder.shape(of: result) == [.unknown, 20])
  }

  @Test mutating func reshapeChecksTheNumberOfElements() throws {
    let x = builder.input("x", .tensor(.float32, [4, 5]))
    let wrong = try ints([3, 7])
    #expect(refusal(of: x, wrong) != nil)
    let indivisible = try ints([3, -1])
    #expect(refusal(of: x, indivisible) != nil)
    let twice = try ints([-1, -1])
    #expect(refusal(of: x, twice) != nil)
  }

  /// The error that reshaping `x` gives.
  private func refusal(of x: ValueID, _ target: ValueID) -> GraphError? {
    var copy = builder
    do throws(GraphError) {
      _ = try copy.add(Reshape(), name: "reshape", x, target)
      return nil
    } catch {
      return error
    }
  }

  /// channels // 3 * 2, as channel shuffles compute it.
  @Test mutating func arithmeticOfExtents() throws {
    let x = image()
    let part = try add(Div(), size(x, 1), ints([3], shape: []))
    let target = try concat(size(x, 0), add(Mul(), part, ints([2], shape: [])), ints([-1], shape: []))
    #expect(builder.facts(target).dimensions == [.symbol("N"), 2, -1])
  }

  /// `expand` of a tensor whose shape has -1 for kept axes: Where(shape == -1, 1, shape).
  @Test mutating func expandWithChosenExtents() throws {
    let x = image()
    let one = builder.input("one", .tensor(.float32, [1, 3]))
    let wanted = try concat(size(x, 0), ints([-1], shape: []))
    var fill = ConstantOfShape()
    fill.value = Tensor(scalar: Int64(1))
    let ones = try add(fill, ints([2]))
    let isKept = try add(Equal(), wanted, add(Mul(), ones, ints([-1])))
    let shape = try add(Where(), isKept, ones, wanted)
    let result = try add(Expand(), one, shape)
    #expect(builder.shape(of: result) == [.symbol("N"), 3])
  }

  @Test mutating func sliceOfAShape() throws {
    let x = image()
    let shape = try add(ShapeOperator(), x)
    let spatial = try add(Slice(), shape, ints([2]), ints([Int.max]))
    #expect(try builder.facts(spatial).constant?.integers() == [8, 8])
    let reversed = try add(Slice(), shape, ints([-1]), ints([Int.min]), ints([0]), ints([-1]))
    #expect(builder.facts(reversed).dimensions == [8, 8, 3, .symbol("N")])
    let product = try add(ReduceProd(), spatial)
    #expect(try builder.facts(product).constant?.integers() == [64])
  }

  @Test mutating func flattenAndSize() throws {
    let x = image()
    let first = try add(Flatten(), x)
    #expect(builder.shape(of: first) == [.symbol("N"), 192])
    let fixed = builder.input("y", .tensor(.float32, [2, 3, 4]))
    let second = try add(Size(), fixed)
    #expect(try builder.facts(second).constant?.integers() == [24])
  }

  @Test mutating func splitOfAShape() throws {
    let shape = try add(ShapeOperator(), image())
    let parts = try builder.add(Split(), name: "split", [shape, ints([1, 3])], outputCount: 2)
    #expect(builder.facts(parts[0]).dimensions == [.symbol("N")])
    #expect(try builder.facts(parts[1]).constant?.integers() == [3, 8, 8])
  }
}
