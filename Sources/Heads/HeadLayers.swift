import GraphIR
import Tensors
import TorchSource

/// A head's layers: none but a linear one, or hidden ones before it, each with ReLU and dropout behind.
public struct HeadLayers: Sendable, Hashable {
  /// The widths of hidden layers.
  public var hidden: [Int]
  /// The share of numbers that training drops: behind each ReLU or, where there is none, of the features.
  public var dropout: Double

  /// The width of the only hidden layer where none is named.
  static let usualWidth = 128
  private static let mostLayers = 16
  private static let largestWidth = 65_536

  public init(hidden: [Int] = [], dropout: Double = 0) { (self.hidden, self.dropout) = (hidden, dropout) }

  /// What `text` says: `linear`, `mlp`, or `mlp:WIDTH[,WIDTH…]`; `nil` for anything else.
  public init?(_ text: String, dropout: Double = 0) {
    switch text {
    case "linear": hidden = []
    case "mlp": hidden = [Self.usualWidth]
    default:
      guard text.hasPrefix("mlp:") else { return nil }
      let widths = text.dropFirst(4).split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      guard widths.count <= Self.mostLayers, widths.allSatisfy({ (1...Self.largestWidth).contains($0) }) else {
        return nil
      }
      hidden = widths
    }
    guard (0..<1).contains(dropout) else { return nil }
    self.dropout = dropout
  }

  /// As `init` reads it, without the dropout.
  public var name: String {
    hidden.isEmpty ? "linear" : "mlp:" + hidden.map(String.init).joined(separator: ",")
  }

  /// The Python expression that makes the same network: whose `load_state_dict` takes the head's weights.
  public func expression(features: Int, classes: Int) -> String {
    let drop = dropout > 0 ? ["nn.Dropout(\(dropout))"] : []
    var layers: [String] = hidden.isEmpty ? drop : []
    var width = features
    for next in hidden {
      layers += ["nn.Linear(\(width), \(next))", "nn.ReLU()"] + drop
      width = next
    }
    layers.append("nn.Linear(\(width), \(classes))")
    return layers.count == 1 ? layers[0] : "nn.Sequential(\(layers.joined(separator: ", ")))"
  }

  /// Numbers in all weights and biases; `nil` where there are too many to count.
  func parameterCount(features: Int, classes: Int) -> Int? {
    var total = 0
    for (input, output) in zip([features] + hidden, hidden + [classes]) {
      let (product, overflow) = (input + 1).multipliedReportingOverflow(by: output)
      let (sum, tooMany) = total.addingReportingOverflow(product)
      if overflow || tooMany { return nil }
      total = sum
    }
    return total
  }

  private static let function = "head"

  private func source(features: Int, classes: Int) -> ModuleSource {
    ModuleSource(
      text: """
        import torch.nn as nn

        def \(Self.function)():
            return \(expression(features: features, classes: classes))

        """, file: "head")
  }

  /// First weights, of the distributions that `torch.nn.Linear` draws from.
  func initialWeights(features: Int, classes: Int, seed: UInt64) throws(SourceError) -> WeightTable {
    try source(features: features, classes: classes).initialWeights(class: Self.function, seed: seed)
  }

  /// The graph from features, N × `features`, to scores, N × `classes`.
  func graph(features: Int, classes: Int, weights: WeightTable) throws(SourceError) -> Graph {
    try source(features: features, classes: classes).graph(
      class: Self.function, weights: weights,
      inputs: [ModuleInput(shape: [.symbol("N"), .known(features)])])
  }
}
