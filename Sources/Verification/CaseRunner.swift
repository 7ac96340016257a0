import ArrayFormats
import Autodiff
import Bytes
import CPURuntime
import GraphIR
import ModelFiles
import ONNXFormat
import Tensors

#if canImport(Glibc)
  import Glibc
#endif

/// Runs one fixture case in this process.
public struct CaseRunner: Sendable {
  public var options = RuntimeOptions()
  public var limits = Limits()
  /// The opset in which each case's graph is written as ONNX and read again before it runs; `nil` where it runs as it is.
  public var rewriteOpset: Int?

  public init() {}

  public func run(_ fixture: FixtureCase) -> CaseResult {
    var result = CaseResult(name: fixture.name, status: .passed)
    do {
      let tolerance = try tolerance(of: fixture)
      let graph = try graph(of: fixture)
      let session = try Session(graph.expandingGradients(), options: options)
      let sets = try fixture.dataSets()
      guard !sets.isEmpty else { throw CaseFailure("there is no test_data_set_0") }
      for set in sets { try run(session, on: set, tolerance, &result) }
    } catch let failure as any Failure {
      result.status = failure.kind == .unsupported ? .unsupported : .failed
      result.message = failure.description
    } catch {
      result.status = .failed
      result.message = "\(error)"
    }
    return result
  }

  private func graph(of fixture: FixtureCase) throws -> Graph {
    guard let path = FixtureCase.model(in: fixture.path) else { throw CaseFailure("there is no model") }
    let model = try Model(opening: path, limits: limits)
    let source = "\(fixture.path)/architecture.py"
    let graph = try model.graph(architecture: access(source, F_OK) == 0 ? .source(path: source) : nil, limits: limits)
      .graph
    return try rewriteOpset.map { opset throws in try rewritten(graph, opset) } ?? graph
  }

  /// The graph as it comes back from a file of `opset`; at the newest opset it must be the same.
  private func rewritten(_ graph: Graph, _ opset: Int) throws -> Graph {
    var sink = MemorySink()
    try ONNXFile.write(graph, to: &sink, opset: opset)
    let copy = try ONNXFile.read(ByteView(sink.bytes), limits: limits)
    if opset == ONNXFile.newestOpset, let difference = copy.difference(from: graph) {
      throw CaseFailure("rewritten, \(difference)")
    }
    return copy
  }

  private func tolerance(of fixture: FixtureCase) throws -> Tolerance {
    let path = "\(fixture.path)/tolerance.json"
    guard access(path, F_OK) == 0 else { return Tolerance() }
    let json = try JSON(parsing: ByteView(mapping: path), limits: limits)
    return Tolerance(rtol: try json.member("rtol").asDouble(), atol: try json.member("atol").asDouble())
  }

  private func run(_ session: Session, on folder: String, _ tolerance: Tolerance, _ result: inout CaseResult) throws {
    var inputs: [String: Value] = [:]
    for (index, port) in session.inputs.enumerated() {
      // An input that the case does not give is one that the graph takes as absent.
      if let value = try read("\(folder)/input_\(index)", as: port.type) { inputs[port.name] = value }
    }
    let outputs = try session.run(inputs)
    var compared = 0
    for (index, port) in session.outputs.enumerated() {
      guard let expected = try read("\(folder)/output_\(index)", as: port.type) else { continue }
      guard let actual = outputs[port.name] else { throw CaseFailure("output \(quoted(port.name)) is missing") }
      let comparison = try ValueComparison(actual, expected, tolerance)
      result.maxAbsoluteError = max(result.maxAbsoluteError ?? 0, comparison.largestAbsoluteError)
      result.maxRelativeError = max(result.maxRelativeError ?? 0, comparison.largestRelativeError)
      if let mismatch = comparison.mismatch { throw CaseFailure("output \(quoted(port.name)): \(mismatch)") }
      compared += 1
    }
    guard compared > 0 else { throw CaseFailure("there is no output to compare with") }
  }

  private func read(_ stem: String, as type: ValueType?) throws -> Value? {
    if access(stem + ".pb", F_OK) == 0 {
      // A value without a declared type can only be a tensor: containers are always declared.
      return try ONNXData.read(ByteView(mapping: stem + ".pb"), as: type ?? .tensor(.float32, nil), limits: limits)
    }
    if access(stem + ".npy", F_OK) == 0 {
      return .tensor(try NPY.read(ByteView(mapping: stem + ".npy"), limits: limits))
    }
    return nil
  }
}

/// Why a case fails although nothing is wrong with its model.
struct CaseFailure: Failure {
  let description: String
  var kind: FailureKind { .malformed }

  init(_ description: String) { self.description = description }
}
