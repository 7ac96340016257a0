import Bytes
import CPURuntime
import GraphIR
import KerasFormat
import Tensors
import Testing

/// The graphs compute what Keras computes.
@Suite struct KerasNumericsTests {
  @Test(arguments: KerasSamples.all) func outputsEqualKeras(sample: ModelSample) throws {
    guard case .graph(let graph) = try KerasFile.read(try Sample.bytes(sample.file), reader: reader) else {
      Issue.record("no graph")
      return
    }
    var inputs: [Value] = []
    for index in sample.inputs.indices { inputs.append(.tensor(try sample.input(index))) }
    let results = try Session(graph).run(inputs) { _ in }
    for (result, expected) in zip(results, sample.outputs) {
      guard case .tensor(let tensor) = result else {
        Issue.record("\(expected.name) is no tensor")
        continue
      }
      #expect(tensor.shape.extents == expected.shape, "\(expected.name)")
      let elements = try tensor.elements(Float.self)
      let count = expected.sampled.count
      for (place, value) in expected.sampled.enumerated() where elements.count >= count {
        let found = elements[place * elements.count / count]
        #expect(abs(found - value) <= 1e-4 * expected.largest, "\(expected.name) at \(place * elements.count / count)")
      }
    }
  }
}
