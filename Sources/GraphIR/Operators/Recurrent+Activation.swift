/// An activation function inside a recurrent network, with its parameters.
public struct RecurrentActivation: Sendable, Hashable {
  public enum Function: String, CaseIterable, Sendable {
    case relu = "Relu"
    case tanh = "Tanh"
    case sigmoid = "Sigmoid"
    case affine = "Affine"
    case leakyRelu = "LeakyRelu"
    case thresholdedRelu = "ThresholdedRelu"
    case scaledTanh = "ScaledTanh"
    case hardSigmoid = "HardSigmoid"
    case elu = "Elu"
    case softsign = "Softsign"
    case softplus = "Softplus"

    /// The parameters that the function takes, as they are where a file gives none.
    public var defaults: (alpha: Float?, beta: Float?) {
      switch self {
      case .relu, .tanh, .sigmoid, .softsign, .softplus: (nil, nil)
      case .affine, .scaledTanh: (1, self == .affine ? 0 : 1)
      case .leakyRelu: (0.01, nil)
      case .thresholdedRelu, .elu: (1, nil)
      case .hardSigmoid: (0.2, 0.5)
      }
    }
  }

  public var function: Function
  public var alpha: Float
  public var beta: Float

  public init(function: Function, alpha: Float, beta: Float) {
    self.function = function
    self.alpha = alpha
    self.beta = beta
  }
}

extension RecurrentActivation.Function: NamedAttribute, AttributeListElement {
  /// The functions' names, which count in any case of letters.
  public static func list(from attribute: Attribute) -> [Self]? {
    guard case .strings(let names) = attribute else { return nil }
    let functions = names.compactMap { name in allCases.first { $0.rawValue.lowercased() == name.lowercased() } }
    return functions.count == names.count ? functions : nil
  }

  public static func attribute(from list: [Self]) -> Attribute { .strings(list.map(\.rawValue)) }
}
