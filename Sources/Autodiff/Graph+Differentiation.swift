import GraphIR
import Tensors

/// How a graph is to be differentiated.
public struct DifferentiationOptions: Sendable {
  /// What the gradient of the output itself is.
  public enum Seed: Sendable {
    /// 1 everywhere: the gradients are those of the sum of the output's elements.
    case ones
    /// An input of the new graph, of the output's type and named `grad(output)`.
    case input
  }

  public var seed = Seed.ones
  /// What ReLUs pass back.
  public var reluRule = ReluGradient.Rule.gradient

  public init() {}
}

extension Graph {
  /// The name of the value that holds the gradient by `name`.
  public static func gradientName(_ name: String) -> String { "grad(\(name))" }

  /// A graph that computes what this one does and, as further outputs, the gradients of the value `output` by the values
  /// `names`, each named `grad(name)` and of that value's type, in their order.
  ///
  /// Inputs, constants and values in between can be differentiated by. What no gradient needs is not computed backwards;
  /// contributions that meet are added.
  ///
  /// - Throws: `DifferentiationError`, with all operators that have no rule together.
  public func differentiated(
    _ output: String, withRespectTo names: [String], options: DifferentiationOptions = DifferentiationOptions()
  ) throws(DifferentiationError) -> Graph {
    let unknown = ([output] + names).filter { value(named: $0) == nil }
    guard unknown.isEmpty, let target = value(named: output) else { throw .unknownValues(unknown) }
    var builder = try GradientBuilder(self, options: options)
    let gradients = try builder.differentiate(target, by: names.compactMap { value(named: $0) })
    return try builder.finish(gradients)
  }
}
