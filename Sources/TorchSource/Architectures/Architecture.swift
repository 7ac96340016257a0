import Bytes
import GraphIR
import Tensors

/// A network that is built in: a class as PyTorch users write it, with torchvision's parameter names.
public struct Architecture: Sendable {
  /// torchvision's name: `vgg16_bn`.
  public let name: String
  /// The text of its family. The function named like the architecture makes the network.
  public let source: ModuleSource
  /// The input's shape, batch first: of the size that its published weights were trained for.
  public let input: [Dimension]
  /// The elements of all its parameters, as published: with as many classes as `labels` has, without auxiliary heads.
  public let parameterCount: Int
  /// The preprocessing that its published weights were trained with.
  public let preset: String
  /// The list of labels that its published weights have, for so many classes.
  public let labels: (name: String, classes: Int)
  /// A parameter with a row a class, from which the number of classes is read.
  let classWeight: String
  /// What else the weights decide.
  let options: [Option]

  /// An argument of the constructor whose value the weights tell.
  enum Option: Sendable {
    /// Whether modules with these names are there, which only training uses.
    case auxiliary(argument: String, modules: [String])
    /// The side of the input, by a parameter with a row a patch and one more.
    case imageSize(argument: String, positions: String, patch: Int)
  }

  /// All that are built in, by families.
  public static let all: [Architecture] =
    fashionNets + alexnets + vggs + squeezenets + resnets + densenets + googlenets + inceptions + mobileNetV2s
    + mobileNetV3s + shuffleNets + mnasNets + efficientNets + regNets + convNeXts + visionTransformers + swins
    + maxVits

  public static func named(_ name: String) -> Architecture? { all.first { $0.name == name } }

  init(
    _ name: String, _ family: String, _ text: String, parameters: Int, input: [Int], preset: String = "imagenet",
    labels: (name: String, classes: Int) = ("imagenet", 1000), classWeight: String, options: [Option] = []
  ) {
    self.name = name
    source = ModuleSource(text: text, file: "built-in \(family)")
    self.input = [.symbol("N")] + input.map { .known($0) }
    parameterCount = parameters
    self.preset = preset
    self.labels = labels
    self.classWeight = classWeight
    self.options = options
  }

  /// One that takes square pictures in color and has ImageNet's classes.
  init(
    _ name: String, _ family: String, _ text: String, parameters: Int, side: Int = 224, preset: String = "imagenet",
    classWeight: String, options: [Option] = []
  ) {
    self.init(
      name, family, text, parameters: parameters, input: [3, side, side], preset: preset, classWeight: classWeight,
      options: options)
  }

  /// The graph of this network with `weights`, which decide the number of classes, whether there are auxiliary heads and
  /// for what size of pictures positions are.
  ///
  /// - Throws: `SourceError` when parameters are missing, unused or mis-shaped.
  public func graph(
    arguments: [String: String] = [:], weights: WeightTable, input: [Dimension]? = nil, limits: Limits = Limits()
  ) throws(SourceError) -> Graph {
    let weights = weights.unwrapped()
    let arguments = self.arguments(for: weights, given: arguments)
    return try source.graph(
      class: name, arguments: arguments, weights: weights,
      inputs: [ModuleInput(shape: input ?? self.input(arguments))], limits: limits)
  }

  /// The network as it computes in training; as `graph` otherwise.
  public func trainingForm(
    arguments: [String: String] = [:], weights: WeightTable, input: [Dimension]? = nil, limits: Limits = Limits()
  ) throws(SourceError) -> TrainingForm {
    let weights = weights.unwrapped()
    let arguments = self.arguments(for: weights, given: arguments)
    return try source.trainingForm(
      class: name, arguments: arguments, weights: weights,
      inputs: [ModuleInput(shape: input ?? self.input(arguments))], limits: limits)
  }

  /// What a state_dict of the network with `weights` holds.
  public func tensors(
    arguments: [String: String] = [:], weights: WeightTable, limits: Limits = Limits()
  ) throws(SourceError) -> [ModuleTensor] {
    try source.tensors(
      class: name, arguments: self.arguments(for: weights.unwrapped(), given: arguments), limits: limits)
  }

  /// The constructor's arguments that `weights` asks for.
  func arguments(for weights: WeightTable, given: [String: String] = [:]) -> [String: String] {
    var arguments = given
    func add(_ name: String, _ value: String) {
      if arguments[name] == nil { arguments[name] = value }
    }
    if let classes = weights[classWeight]?.shape.extents.first { add("num_classes", "\(classes)") }
    for option in options {
      switch option {
      case .auxiliary(let argument, let modules):
        let isThere = weights.entries.contains { entry in modules.contains { entry.name.hasPrefix($0 + ".") } }
        add(argument, isThere ? "True" : "False")
      case .imageSize(let argument, let positions, let patch):
        guard let extents = weights[positions]?.shape.extents, extents.count == 3, extents[1] > 1 else { continue }
        let side = Int(Double(extents[1] - 1).squareRoot())
        let (size, overflow) = side.multipliedReportingOverflow(by: patch)
        if side * side == extents[1] - 1, !overflow { add(argument, "\(size)") }
      }
    }
    return arguments
  }

  /// The input that the constructor's arguments ask for.
  private func input(_ arguments: [String: String]) -> [Dimension] {
    for case .imageSize(let argument, _, _) in options {
      guard let side = arguments[argument].flatMap({ Int($0) }), side > 0 else { continue }
      return Array(input.prefix(2)) + [.known(side), .known(side)]
    }
    return input
  }
}
