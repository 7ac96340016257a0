import GraphIR
import Tensors
import Testing

/// Expected shapes are those of onnx.shape_inference.
@Suite struct QuantizationTests {
  @Test func typesOfQuantizedTensors() throws {
    let x = input([n, 3])
    #expect(try inferred(QuantizeLinear(), x, input([])) == [.tensor(.uint8, [n, 3])])
    #expect(try inferred(QuantizeLinear(), x, input([]), input([], .int8)) == [.tensor(.int8, [n, 3])])
    let narrow = try #require(
      try OperatorTable.decode(QuantizeLinear.identifier, ["output_dtype": .int(22), "precision": .int(0)]))
    #expect(try inferred(narrow, x, input([])) == [.tensor(.int4, [n, 3])])
    #expect(throws: InferenceError.self) { try inferred(narrow, x, input([]), input([], .int8)) }
    #expect(throws: InferenceError.self) { try inferred(QuantizeLinear(), x, input([3]), input([], .int8)) }
    #expect(
      try inferred(DequantizeLinear(), input([n, 3], .int8), input([], .float16)) == [.tensor(.float16, [n, 3])])
  }

  @Test func products() throws {
    let (scale, zero) = (input([]), input([], .uint8))
    #expect(
      try inferred(
        QLinearMatMul(), input([n, 1, 3, 4], .uint8), scale, zero, input([5, 4, 6], .int8), scale, zero, scale,
        input([], .int8))
        == [.tensor(.int8, [n, 5, 3, 6])])
    #expect(try inferred(MatMulInteger(), input([3, 4], .uint8), input([4], .int8)) == [.tensor(.int32, [3])])
    #expect(throws: InferenceError.self) {
      try inferred(MatMulInteger(), input([3, 4], .uint8), input([5, 2], .int8))
    }
    #expect(
      try inferred(
        QLinearConv(), input([1, 3, 8, 8], .uint8), scale, zero, input([4, 3, 3, 3], .int8), input([4]),
        input([4], .int8),
        scale, input([], .int8)) == [.tensor(.int8, [1, 4, 6, 6])])
  }
}
