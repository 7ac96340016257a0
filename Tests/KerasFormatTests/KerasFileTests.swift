import Bytes
import GraphIR
import KerasFormat
import Tensors
import Testing

/// Keras files of all ages become valid graphs whose inputs and outputs are Keras' own.
@Suite struct KerasFileTests {
  private func graph(_ bytes: ByteView) throws -> Graph {
    guard case .graph(let graph) = try KerasFile.read(bytes, reader: reader) else {
      throw KerasError.file("weights only")
    }
    return graph
  }

  @Test(arguments: KerasSamples.all) func inputsAndOutputs(sample: ModelSample) throws {
    let bytes = try Sample.bytes(sample.file)
    #expect(KerasFile.recognizes(bytes))
    let graph = try graph(bytes)
    try graph.validate()
    #expect(graph.inputs.count == sample.inputs.count)
    for (id, input) in zip(graph.inputs, sample.inputs) {
      let type = try #require(graph[id].type?.tensor)
      #expect(type.elementType == (input.isInteger ? .int32 : .float32))
      let shape = try #require(type.shape)
      #expect(shape[0] == .symbol("batch"))
      #expect(shape.count == input.shape.count)
      #expect(zip(shape, input.shape).dropFirst().allSatisfy { $0 == .unknown || $0 == .known($1) })
    }
    #expect(graph.outputs.map { graph[$0].name } == sample.outputs.map(\.name))
    for (id, output) in zip(graph.outputs, sample.outputs) {
      let shape = try #require(graph[id].type?.tensor?.shape, "\(output.name)")
      #expect(shape.count == output.shape.count, "\(output.name)")
      #expect(zip(shape, output.shape).allSatisfy { $0.isCompatible(with: .known($1)) || $0 == .known(1) })
    }
  }

  @Test func namesSurvive() throws {
    let graph = try graph(try Sample.bytes(KerasSamples.secondNestedFile))
    let names = Set(graph.values.map(\.name))
    #expect(["first/kernel:0", "inner_conv/kernel:0", "row_batch/gamma:0", "out/bias:0"].allSatisfy(names.contains))
    let nodes = Set(graph.nodes.map(\.name))
    #expect(["first", "inner/inner_conv", "row/row_conv", "shared", "out"].allSatisfy(nodes.contains))
    // The nested model is used twice, its weights stand once.
    #expect(graph.nodes.filter { $0.name.hasPrefix("inner/inner_conv") }.count == 2)
    #expect(graph.values.filter { $0.name.hasPrefix("inner_conv/kernel:0") }.count == 1)
  }

  @Test func versionsMeanDifferentThings() throws {
    func slope(_ file: String) throws -> Float? {
      let graph = try graph(try Sample.bytes(file))
      return graph.nodes.lazy.compactMap { ($0.op as? HardSigmoid)?.alpha }.first
    }
    #expect(try slope(KerasSamples.secondActivationsFile) == 0.2)
    #expect(try slope(KerasSamples.thirdActivationsFile) == Float(1.0 / 6))
  }

  @Test(.enabled(if: SharedModels.arePresent, "needs ../shared/models")) func realModels() throws {
    let resnet = try graph(ByteView(mapping: SharedModels.resnet))
    #expect(resnet.provenance.producer == "Keras 2.4.0 on tensorflow")
    // 78,666 parameters by h5py.
    #expect(
      resnet.values.compactMap(\.constant).filter { $0.elementType == .float32 }.reduce(0) { $0 + $1.count } == 78_666)
    #expect(resnet.nodes.count { $0.op is Transpose } == 1)
    let kernel = try #require(resnet.value(named: "conv2d/kernel:0").flatMap { resnet[$0].constant })
    #expect(kernel.shape.extents == [16, 3, 3, 3])
    guard case .bytes(let bytes) = kernel.storage else { return }
    #expect(bytes.path == SharedModels.resnet, "weights stay in the mapped file")

    let xception = try graph(ByteView(mapping: SharedModels.miniXception))
    #expect(xception.provenance.producer == "Keras 2.0.5 on tensorflow")
    #expect(xception.outputs.map { xception[$0].name } == ["predictions"])
    #expect(xception.nodes.contains { $0.name == "separable_conv2d_1" && ($0.op as? Conv)?.group == 1 })
  }

  @Test(.enabled(if: SharedModels.arePresent, "needs ../shared/models")) func weightsOnly() throws {
    guard case .weights(let table) = try KerasFile.read(ByteView(mapping: SharedModels.squeezenet), reader: reader)
    else {
      Issue.record("a graph was made of weights")
      return
    }
    #expect(table.entries.count == 50)
    #expect(table.elementCount == 722_496)
    // Sum by h5py and NumPy.
    let kernel = try #require(table["conv1/uniform1"])
    #expect(kernel.shape.extents == [64, 3, 3, 3])
    #expect(table["fire2/expand1x1_b"]?.shape.extents == [64])
  }

  @Test(.enabled(if: SharedModels.arePresent, "needs ../shared/models")) func aClassOfItsOwn() throws {
    guard case .weights(let table) = try KerasFile.read(ByteView(mapping: SharedModels.nestedContainer), reader: reader)
    else {
      Issue.record("a graph was made of a class that the file does not describe")
      return
    }
    #expect(
      table.names == (0..<3).map { "layers/dense\($0 == 0 ? "" : "_\($0)")/vars/0" } + [
        "layers/dense_3/vars/0", "layers/dense_3/vars/1",
      ])
    #expect(table.provenance.producer == "Keras 3.15.0")
  }

  @Test func everythingUnsupportedAtOnce() throws {
    do {
      _ = try KerasFile.read(try Sample.bytes(KerasSamples.unsupportedFile), reader: reader)
      Issue.record("unsupported layers were read")
    } catch let error as KerasError {
      guard case .unsupported(let list) = error else { throw error }
      #expect(
        list.map { "\($0.layer): \($0.what)" }.sorted()
          == ["attention: MultiHeadAttention", "crop: CenterCrop", #"forget: LSTM with "stateful""#])
      #expect(error.kind == .unsupported)
    }
    let table = try KerasFile.weights(try Sample.bytes(KerasSamples.unsupportedFile), reader: reader)
    #expect(table["layers/lstm/cell/vars/0"]?.shape.extents == [4, 8])
  }

  @Test func otherFiles() throws {
    #expect(throws: KerasError.self) { try KerasFile.read(ByteView("<html>".utf8), reader: reader) }
    do {
      _ = try KerasFile.read(try Sample.bytes(HDF5Samples.values), reader: reader)
      Issue.record("an HDF5 file without a model was read")
    } catch let error as KerasError {
      #expect(error.description == "Keras file: an HDF5 file without the weights of a Keras model")
    }
  }
}
