// FeatureSpace: what a network makes of many pictures, and how these features lie to one another: extraction, nearest
// neighbours, maps of the plane.

import Bytes
import DataSets
import GraphIR

/// Why features cannot be had, or not be compared.
public enum FeatureError: Failure, Hashable {
  /// A layer that the model does not have, or that has no features.
  case layer(String)
  /// What is asked for makes no sense for these features.
  case request(String)
  /// Settings differ from those that a part on disk was made with.
  case otherRun(path: String, difference: String)
  /// The features themselves are not what they should be.
  case values(String)
  /// A library that is loaded when it is needed is not there, or fails.
  case library(String)

  static func noSample(of count: Int, _ failures: [FeatureRecord.Failed]) -> FeatureError {
    .values("none of \(count) samples could be read\(failures.first.map { ": \($0.error)" } ?? "")")
  }

  public var kind: FailureKind {
    switch self {
    case .layer, .request: .usage
    case .otherRun: .outputExists
    case .values: .malformed
    case .library: .unsupported
    }
  }

  public var description: String {
    switch self {
    case .layer(let what), .request(let what), .values(let what), .library(let what): what
    case .otherRun(let path, let difference):
      "\(quoted(path)) is of another run: \(difference) (--overwrite starts anew)"
    }
  }
}

extension Graph {
  /// The last layer that has weights for classes: the last `Gemm`, `MatMul` or `Conv` with a constant second input.
  private var classifier: Node? {
    nodes.last { node in
      guard node.op is Gemm || node.op is MatMul || node.op is Conv, node.inputs.count > 1,
        let weights = node.inputs[1]
      else { return false }
      return self[weights].constant != nil
    }
  }

  /// The name of the value that `layer` means: a value's name, a node's, the beginning of several nodes' (then the last
  /// one's, as for a module), or `penultimate`: what the last layer with weights takes.
  ///
  /// - Throws: `FeatureError.layer`, with similar names where there are any.
  public func featureValue(of layer: String) throws(FeatureError) -> String {
    if let id = value(named: layer) { return self[id].name }
    if layer == "penultimate" {
      guard let input = classifier?.inputs[0] else {
        throw .layer("no layer is penultimate: the model has no Gemm, MatMul or Conv with constant weights")
      }
      return self[input].name
    }
    let node =
      nodes.last { $0.name == layer }
      ?? nodes.last { $0.name.hasPrefix(layer + ".") || $0.name.hasPrefix(layer + "/") }
      ?? nodes.last { node in
        let module = node.modulePath
        return !module.isEmpty && module == layer || module.hasPrefix(layer + ".")
      }
    guard let node, let output = node.outputs.first ?? nil else {
      throw .layer("the model has no layer named \(quoted(layer))\(suggestion(for: layer))")
    }
    return self[output].name
  }

  /// Names of nodes that share the most with what was asked for.
  private func suggestion(for layer: String) -> String {
    let wanted = layer.lowercased()
    let ranked = nodes.map(\.name).filter { !$0.isEmpty }.map { name in
      (name, name.lowercased().commonPrefix(with: wanted))
    }
    let similar = ranked.filter { $0.1 >= min(3, wanted.count) || $0.0.lowercased().contains(wanted) }
    let shown = (similar.isEmpty ? ranked.suffix(3) : similar.sorted { $0.1 > $1.1 }.prefix(3)).map { quoted($0.0) }
    return shown.isEmpty ? "" : " (it has \(shown.joined(separator: ", ")), …)"
  }

  /// The axis of a value's features, `rank` axes with the batch first; the others are places, which pooling goes over.
  ///
  /// ONNX's operators have channels after the batch, but a model in Keras or TensorFlow brings them to the end: what
  /// follows such a transposition, element by element, has them there. Of three axes, as transformers have them, the last.
  public func channelAxis(of name: String, rank: Int) -> Int {
    let producers = Dictionary(
      nodes.flatMap { node in node.outputs.compactMap { $0.map { ($0, node) } } },
      uniquingKeysWith: { first, _ in first })
    var current = value(named: name)
    for _ in 0..<nodes.count + 1 {
      guard let id = current, let node = producers[id] else { break }
      switch node.op {
      case let transpose as Transpose:
        guard let axes = transpose.permutation, axes.count == rank else { return rank == 3 ? 2 : 1 }
        return axes.last == 1 ? rank - 1 : 1
      case is Conv, is BatchNormalization, is MaxPool, is AveragePool, is GlobalAveragePool, is GlobalMaxPool: return 1
      case is MatMul, is Gemm, is LayerNormalization: return rank - 1
      default: current = node.inputs.lazy.compactMap { $0 }.first { self[$0].constant == nil }
      }
    }
    return rank == 3 ? 2 : 1
  }
}

extension Node {
  /// The module that a node of PyTorch's ONNX exporter comes from: `layer1.0.conv1` of `/layer1/layer1.0/conv1/Conv`, in
  /// which a part of a container repeats the container's name.
  fileprivate var modulePath: String {
    guard name.hasPrefix("/") else { return "" }
    var parts: [String] = []
    for part in name.dropFirst().split(separator: "/").dropLast().map(String.init) {
      if let last = parts.last, part.hasPrefix(last + ".") { parts.removeLast() }
      parts.append(part)
    }
    return parts.joined(separator: ".")
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Int { zip(self, other).prefix { $0 == $1 }.count }
}
