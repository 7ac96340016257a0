import Bytes
import GraphIR
import Tensors

/// A node between two operator versions: on its way from that of its file to the newest (`Upgrades`), or from the newest to the
/// one that is written (`Downgrades`).
struct VersionedNode {
  var name: String
  /// The operator's name in `domain`.
  var type: String
  var domain = ""
  /// The version of the domain's operators that the node has reached.
  var opset: Int
  /// The version that it comes from.
  let origin: Int
  var attributes: [(name: String, value: Attribute)]
  var inputs: [ValueID?]
  var outputs: [ValueID?]
  var captures: [ValueID] = []
  /// Nodes of the newest version that come right after it.
  var followers: [VersionedNode] = []

  /// A node of ONNX's own domain, of the newest version unless `opset` says otherwise.
  init(
    name: String, type: String, opset: Int = Opsets.newest,
    attributes: [(name: String, value: Attribute)] = [], inputs: [ValueID?], outputs: [ValueID?]
  ) {
    self.name = name
    self.type = type
    self.opset = opset
    origin = opset
    self.attributes = attributes
    self.inputs = inputs
    self.outputs = outputs
  }

  var identifier: OperatorIdentifier { OperatorIdentifier(type, domain: domain) }

  func error(_ problem: String) -> ONNXError {
    .node(name: name, op: "\(identifier) of opset \(origin)", problem: problem)
  }

  func unsupported(_ what: String) -> ONNXError { .unsupported("\(what) (node \(quoted(name)), \(identifier))") }

  func input(_ index: Int) -> ValueID? { index < inputs.count ? inputs[index] : nil }
  func output(_ index: Int) -> ValueID? { index < outputs.count ? outputs[index] : nil }

  /// Sets input `index`; inputs between are left out.
  mutating func setInput(_ index: Int, _ id: ValueID?) {
    while inputs.count <= index { inputs.append(nil) }
    inputs[index] = id
  }

  func has(_ attribute: String) -> Bool { attributes.contains { $0.name == attribute } }

  mutating func set(_ attribute: String, _ value: Attribute) {
    attributes.removeAll { $0.name == attribute }
    attributes.append((attribute, value))
  }

  /// Removes the attribute and returns its value, if it is given.
  mutating func take<T: AttributeCodable>(_ attribute: String, _: T.Type) throws(ONNXError) -> T? {
    guard let place = attributes.firstIndex(where: { $0.name == attribute }) else { return nil }
    let given = attributes.remove(at: place).value
    guard let value = T(attribute: given) else {
      throw error(AttributeError.wrongKind(attribute, expected: T.attributeKind, actual: given.kind).description)
    }
    return value
  }

  /// Removes the attribute, which must be given.
  mutating func require<T: AttributeCodable>(_ attribute: String, _: T.Type) throws(ONNXError) -> T {
    guard let value = try take(attribute, T.self) else { throw error(AttributeError.missing(attribute).description) }
    return value
  }

  /// Turns the node into another operator of the newest version, for which no step is left.
  mutating func become(_ type: String, _ inputs: [ValueID?], attributes: [(name: String, value: Attribute)] = []) {
    self.type = type
    self.inputs = inputs
    self.attributes = attributes
    opset = Opsets.newest
  }
}
