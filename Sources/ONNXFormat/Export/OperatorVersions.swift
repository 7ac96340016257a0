import GraphIR
import Tensors

/// Which operators of ONNX's own domain an opset has, and for which types.
enum OperatorVersions {
  private struct History {
    /// The first version, where it is above the oldest opset that is written.
    var since: Int?
    var changes: [Change] = []
  }

  /// Types that inputs and outputs take since a version, or no longer.
  private struct Change {
    var opset: Int
    var isAddition: Bool
    /// `i0`, `o0`, `i1+`, `*`.
    var ports: [Substring]
    /// Names of element types, `seq` or `optional`.
    var types: Set<Substring>

    func concerns(_ role: String, _ index: Int) -> Bool {
      ports.contains { port in
        if port == "*" || port == "\(role)\(index)" { return true }
        guard port.hasSuffix("+"), port.hasPrefix(role), let first = Int(port.dropFirst().dropLast()) else {
          return false
        }
        return index >= first
      }
    }
  }

  private static let histories: [Substring: History] = {
    var histories: [Substring: History] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      var history = History()
      for word in words.dropFirst() {
        if word.hasPrefix("since=") {
          history.since = Int(word.dropFirst(6))
        } else if let change = change(word) {
          history.changes.append(change)
        }
      }
      histories[words[0]] = history
    }
    return histories
  }()

  /// `22+i0,o0:bfloat16`.
  private static func change(_ word: Substring) -> Change? {
    guard let sign = word.firstIndex(where: { "+-".contains($0) }), let colon = word.firstIndex(of: ":"),
      let opset = Int(word[..<sign])
    else { return nil }
    return Change(
      opset: opset, isAddition: word[sign] == "+", ports: word[word.index(after: sign)..<colon].split(separator: ","),
      types: Set(word[word.index(after: colon)...].split(separator: ",")))
  }

  /// Checks that `node.opset` has the operator, for these types as far as they are known.
  static func check(_ node: VersionedNode, inputs: [ValueType?], outputs: [ValueType?]) throws(ONNXError) {
    guard let history = histories[Substring(node.type)] else { return }
    if let since = history.since, since > node.opset { throw node.needs(opset: since) }
    for change in history.changes where change.isAddition == (change.opset > node.opset) {
      for (role, types) in [("i", inputs), ("o", outputs)] {
        for (index, type) in types.enumerated() {
          guard let name = type.map(name(of:)), change.types.contains(Substring(name)), change.concerns(role, index)
          else {
            continue
          }
          guard change.isAddition else { throw node.error("not for \(name) since opset \(change.opset)") }
          throw node.needs(opset: change.opset, "for \(name)")
        }
      }
    }
  }

  private static func name(of type: ValueType) -> String {
    switch type {
    case .tensor(let tensor): tensor.elementType.rawValue
    case .sequence: "seq"
    case .optional: "optional"
    case .map: "map"
    }
  }
}
