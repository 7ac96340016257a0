import GraphIR
import Tensors

/// Inputs for measuring: of the graph's shapes, filled with seeded random numbers.
public struct RandomInputs {
  public let tensors: [String: Tensor]

  /// - Parameters:
  ///   - batch: the extent of an open first axis.
  ///   - side: the extent of other open axes.
  /// - Throws: `RuntimeError.badInput` for an input of unknown rank or a type that has no numbers.
  public init(_ graph: Graph, batch: Int, side: Int = 224, seed: UInt64 = 0) throws(RuntimeError) {
    var generator = SplitMix64(state: seed)
    var tensors: [String: Tensor] = [:]
    for id in graph.inputs {
      let name = graph[id].name
      guard let type = graph[id].type?.tensor, let dimensions = type.shape else {
        throw .badInput("input \(name) has no known shape")
      }
      let extents = dimensions.enumerated().map { axis, dimension in
        dimension.value ?? (axis == 0 ? batch : side)
      }
      guard let shape = try? Shape(extents) else { throw .badInput("input \(name) has the shape \(extents)") }
      switch type.elementType {
      case .float32:
        tensors[name] = Tensor(Float.self, shape) { values in
          for index in values.indices { values[index] = generator.uniform() * 2 - 1 }
        }
      case .int64: tensors[name] = Tensor(Int64.self, shape) { _ in }
      case .float64, .float16, .bfloat16, .int8, .int16, .int32, .uint8, .uint16, .uint32, .uint64, .bool, .string,
        .complex64, .complex128, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0, .int4,
        .uint4, .float4e2m1, .int2, .uint2:
        throw .badInput("input \(name) of type \(type.elementType) cannot be filled with numbers")
      }
    }
    self.tensors = tensors
  }
}

/// "Fast Splittable Pseudorandom Number Generators", Steele, Lea and Flood, 2014.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// In [0, 1), with the 24 bits that a `Float` holds.
  mutating func uniform() -> Float { Float(next() >> 40) * 0x1p-24 }
}
