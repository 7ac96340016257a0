import GraphIR

/// What ONNX says a node of one operator may look like from one opset on: its inputs, outputs, attributes and their types.
///
/// `OperatorSpecification+<Family>.swift` lists them, one line a version: `name opset: inputs > outputs | types | attributes`, where
/// `=` stands for what the version before it says. `Scripts/operator-specifications` writes these files.
///
/// - An input or output is the name of a type set or a type, with `?` where it may be left out, `*` where there may be any
///   number of one type, `~` of any types (`*0`: or none).
/// - A type set is a sum of types and of groups of types (`TypeSet`).
/// - An attribute has a kind (`i` int, `f` float, `s` string, `t` tensor, `g` graph, `y` type, with `s` for a list) and `!`
///   where it is required.
struct OperatorSpecification: Sendable {
  struct Parameter: Sendable {
    enum Presence: Sendable {
      case required
      case optional
      /// At least so many.
      case variadic(least: Int, isHomogeneous: Bool)
    }

    /// The name of a type set of this version, or a type.
    var type: String
    var presence: Presence
  }

  struct AttributeRule: Sendable {
    var name: String
    /// As `Attribute.kind`.
    var kind: String
    var isRequired: Bool
  }

  let identifier: OperatorIdentifier
  /// The opset from which on the line holds.
  let opset: Int
  let isDeprecated: Bool
  var inputs: [Parameter] = []
  var outputs: [Parameter] = []
  /// The types that a type set of this version allows, by its name.
  var types: [String: String] = [:]
  var attributes: [AttributeRule] = []

  /// What holds for the operator in `opset`; `nil` where it does not exist there.
  static func of(_ identifier: OperatorIdentifier, opset: Int) -> OperatorSpecification? {
    guard let line = lines[identifier]?.last(where: { $0.opset <= opset }) else { return nil }
    return OperatorSpecification(line)
  }

  /// The opsets in which the operator came or changed, in ascending order; empty for one that is not listed.
  static func versions(of identifier: OperatorIdentifier) -> [Int] { lines[identifier]?.map(\.opset) ?? [] }

  /// How many of `parameters` a node must list at least and may at most.
  static func count(_ parameters: [Parameter]) -> ClosedRange<Int> {
    var least = 0
    var most = 0
    for (index, parameter) in parameters.enumerated() {
      switch parameter.presence {
      case .required:
        least = index + 1
        most += 1
      case .optional: most += 1
      case .variadic(let count, _):
        if count > 0 { least = index + count }
        most = .max
      }
    }
    return least...most
  }

  /// The parameter that an input or output at `index` stands for.
  static func parameter(_ index: Int, of parameters: [Parameter]) -> Parameter? {
    index < parameters.count ? parameters[index] : parameters.last
  }
}
