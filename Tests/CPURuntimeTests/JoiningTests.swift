import CPURuntime
import GraphIR
import Tensors
import Testing

/// Values are computed where a concatenation wants them, except where they cannot be: those that come twice, belong to
/// another concatenation at another place, or are the graph's inputs. Nothing is overwritten that is still read.
@Test(arguments: [1, 3]) func concatenationsShareMemory(_ batch: Int) throws {
  let extents = [batch, 16, 5, 3]
  var builder = GraphBuilder(name: "join", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, extents.map { .known($0) }))
  func join(_ name: String, _ parts: ValueID...) throws -> ValueID {
    var concat = Concat()
    concat.axis = 1
    return try builder.add(concat, name: name, parts, outputCount: 1)[0]
  }
  let a = try builder.add(Relu(), name: "a", x)
  let b = try builder.add(Neg(), name: "b", x)
  let c = try builder.add(Abs(), name: "c", x)
  let ab = try join("ab", a, b)
  let overwritten = try builder.add(Neg(), name: "overwritten", ab)
  let abc = try join("abc", a, b, c)
  let nested = try join("nested", ab, c, x)
  let twice = try join("twice", b, b)
  let backwards = try join("backwards", b, a)
  let last = try builder.add(Relu(), name: "last", b)
  let outputs = [overwritten, abc, nested, twice, backwards, last]
  let graph = try builder.finish(outputs: outputs)

  let input = try randomTensor(extents, seed: 5)
  let values = try input.elements(Float.self)
  func joined(_ parts: [(Float) -> Float]) -> [Double] {
    (0..<batch).flatMap { sample in
      parts.flatMap { part in values[sample * 240..<(sample + 1) * 240].map { Double(part($0)) } }
    }
  }
  let (relu, minus, magnitude) = ({ max($0, 0) as Float }, { -$0 as Float }, { abs($0) as Float })
  let expected: [String: [Double]] = [
    "overwritten": joined([relu, minus]).map { -$0 }, "abc": joined([relu, minus, magnitude]),
    "nested": joined([relu, minus, magnitude, { $0 }]), "twice": joined([minus, minus]),
    "backwards": joined([minus, relu]), "last": joined([{ max(-$0, 0) }]),
  ]
  let session = try Session(graph)
  for _ in 0..<2 {
    let results = try session.run(["x": input])
    for (name, values) in expected { #expect(try results[name]?.doubles() == values, "\(name)") }
  }
}

/// The features of a dense block, each concatenation the last one and something more, in blocks of channels.
@Test func denseBlockJoinsBlockedImages() throws {
  let channels = 16
  var builder = GraphBuilder(name: "dense", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(.float32, [.symbol("N"), .known(channels), 11, 11]))
  var conv = Conv()
  conv.pads = [1, 1, 1, 1]
  var features = [
    try builder.add(
      conv, name: "stem", x, builder.constant("w", try randomTensor([channels, channels, 3, 3], seed: 9)))
  ]
  for layer in 0..<4 {
    var concat = Concat()
    concat.axis = 1
    let joined = layer == 0 ? features[0] : try builder.add(concat, name: "join\(layer)", features, outputCount: 1)[0]
    let weights = builder.constant(
      "w\(layer)", try randomTensor([channels, channels * (layer + 1), 3, 3], seed: UInt64(10 + layer)))
    features.append(
      try builder.add(Relu(), name: "relu\(layer)", try builder.add(conv, name: "c\(layer)", joined, weights)))
  }
  let graph = try builder.finish(outputs: [features[4], features[1]])
  var all = RuntimeOptions()
  all.outputs = .all
  for batch in [1, 2] {
    let input = try randomTensor([batch, channels, 11, 11], seed: 6)
    let together = try Session(graph).run(["x": input])
    let apart = try Session(graph, options: all).run(["x": input])
    for name in ["relu3", "relu0"] {
      #expect(try relativeError(#require(together[name]), #require(apart[name]).doubles()) < 1e-5, "\(name)")
    }
  }
}
