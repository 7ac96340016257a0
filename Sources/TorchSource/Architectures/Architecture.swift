import Bytes
import GraphIR
import Tensors

/// A network that is built in: a class as PyTorch users write it, with torchvision's parameter names.
public struct Architecture: Sendable {
  /// torchvision's name: `vgg16_bn`.
  public let name: String
  /// Its text. The function named like the architecture makes the network.
  public let source: ModuleSource
  /// The input's shape, batch first.
  public let input: [Dimension]
  /// The preprocessing that its published weights were trained with.
  public let preset: String
  /// The list of labels that its published weights have, for so many classes.
  public let labels: (name: String, classes: Int)
  /// A parameter with a row a class, from which the number of classes is read.
  let classWeight: String
  /// Parameters that its state_dict has and its nearest kin's has not: a cheap first check.
  let landmarks: [String]

  /// All that are built in, by families.
  public static let all: [Architecture] =
    fashionNets + alexnets + vggs + squeezenets + resnets

  public static func named(_ name: String) -> Architecture? { all.first { $0.name == name } }

  init(
    _ name: String, _ family: String, _ text: String, input: [Int] = [3, 224, 224], preset: String = "imagenet",
    labels: (name: String, classes: Int) = ("imagenet", 1000), classWeight: String, landmarks: [String]
  ) {
    self.name = name
    source = ModuleSource(text: text, file: "built-in \(family)")
    self.input = [.symbol("N")] + input.map { .known($0) }
    self.preset = preset
    self.labels = labels
    self.classWeight = classWeight
    self.landmarks = landmarks
  }

  /// The graph of this network with `weights`, whose number of classes decides `num_classes`.
  ///
  /// - Throws: `SourceError` when parameters are missing, unused or mis-shaped.
  public func graph(
    arguments: [String: String] = [:], weights: WeightTable, input: [Dimension]? = nil, limits: Limits = Limits()
  ) throws(SourceError) -> Graph {
    try source.graph(
      class: name, arguments: self.arguments(for: weights, given: arguments), weights: weights,
      input: input ?? self.input, limits: limits)
  }

  /// The constructor's arguments that `weights` asks for.
  func arguments(for weights: WeightTable, given: [String: String] = [:]) -> [String: String] {
    var arguments = given
    if arguments["num_classes"] == nil, let classes = weights[classWeight]?.shape.extents.first {
      arguments["num_classes"] = "\(classes)"
    }
    return arguments
  }
}

extension Architecture {
  /// The built-in architectures whose parameters have exactly the names and shapes of `table`.
  public static func matching(_ table: WeightTable) -> [Architecture] {
    all.filter { architecture in
      guard architecture.landmarks.allSatisfy({ table[$0] != nil }) else { return false }
      return (try? architecture.fit(table).problems) == 0
    }
  }

  /// The only built-in architecture that fits `table`.
  ///
  /// - Throws: `SourceError` naming all that fit when there are several, or how the nearest does not.
  public static func fitting(_ table: WeightTable) throws(SourceError) -> Architecture {
    let matches = matching(table)
    if matches.count == 1 { return matches[0] }
    guard matches.isEmpty else {
      let names = matches.map(\.name).joined(separator: ", ")
      throw SourceError(.usage, file: "weights", "several architectures have these parameters: \(names)")
    }
    var nearest: (problems: Int, description: String)?
    for architecture in all where architecture.landmarks.contains(where: { table[$0] != nil }) {
      let fit = try architecture.fit(table)
      if fit.problems < nearest?.problems ?? Int.max { nearest = fit }
    }
    let detail = nearest.map { "; \($0.description)" } ?? ""
    throw SourceError(
      .unsupported, file: "weights",
      "no built-in architecture has these parameters (the network's own source can be given)\(detail)")
  }

  /// How many of the parameters do not fit, and which.
  private func fit(_ table: WeightTable) throws(SourceError) -> (problems: Int, description: String) {
    try source.fit(class: name, arguments: arguments(for: table), weights: table)
  }
}
