/// Objects that a program saved: instances with their attributes, containers, numbers, texts, tensors.
///
/// Nodes name each other by place. What several objects share is one node, objects may hold each other in a circle, and
/// however deep they nest, making and releasing a tree never recurses.
public struct ObjectTree: Sendable {
  /// The place of a node in `nodes`.
  public typealias Place = Int

  public enum Node: Sendable {
    case none
    case bool(Bool)
    case int(Int)
    case float(Double)
    case text(String)
    case tensor(Tensor)
    case list([Place])
    case tuple([Place])
    case dictionary([(key: Place, value: Place)])
    /// An object of the class with this full name.
    case instance(className: String, attributes: [(name: String, value: Place)])
    /// Anything else, in words.
    case other(String)
  }

  public private(set) var nodes: [Node] = []
  /// The object that was saved.
  public var root: Place = 0

  public init() {}

  /// Adds a node and returns its place.
  public mutating func add(_ node: Node) -> Place {
    nodes.append(node)
    return nodes.count - 1
  }

  public subscript(place: Place) -> Node {
    get { nodes[place] }
    set { nodes[place] = newValue }
  }
}
