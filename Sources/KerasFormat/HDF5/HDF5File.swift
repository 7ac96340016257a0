import Tensors

/// The contents of an attribute or a dataset.
public enum HDF5Value: Sendable {
  /// Numbers, booleans or strings. A contiguous dataset's elements stay in the mapped file.
  case tensor(Tensor)
  /// Elements that no tensor can hold; the text says which.
  case refused(String)
}

/// An HDF5 file as a value: a tree of groups and datasets with their attributes, in one array.
public struct HDF5File: Sendable {
  public struct Attribute: Sendable {
    public var name: String
    public var value: HDF5Value
  }

  public enum Content: Sendable {
    case group
    case dataset(HDF5Value)
    /// Something that is named and not read: a soft link, a named data type.
    case other(String)
  }

  public struct Object: Sendable {
    /// The name within the parent; empty for the root.
    public var name: String
    /// The parent's place in `objects`; the root is its own.
    public var parent: Int
    public var content: Content
    public var attributes: [Attribute] = []
    /// Places in `objects`, in the order of the file's index.
    public var children: [Int] = []
  }

  private struct Key: Hashable {
    var parent: Int
    var name: String
  }

  /// The root is at 0; parents come before their children.
  public private(set) var objects: [Object] = []
  /// The version of libhdf5 that read the file.
  public let libraryVersion: String
  private var index: [Key: Int] = [:]

  init(libraryVersion: String) { self.libraryVersion = libraryVersion }

  /// Adds an object below `parent`, or the root as the first. Returns false where the parent is no group or has the
  /// name already.
  mutating func append(_ name: String, in parent: Int, _ content: Content) -> Bool {
    let number = objects.count
    guard number > 0 else {
      guard case .group = content, parent == 0, name.isEmpty else { return false }
      objects.append(Object(name: name, parent: parent, content: content))
      return true
    }
    guard objects.indices.contains(parent), case .group = objects[parent].content,
      index.updateValue(number, forKey: Key(parent: parent, name: name)) == nil
    else { return false }
    objects[parent].children.append(number)
    objects.append(Object(name: name, parent: parent, content: content))
    return true
  }

  /// Adds an attribute. Returns false where there is no such owner.
  mutating func append(_ attribute: Attribute, to owner: Int) -> Bool {
    guard objects.indices.contains(owner) else { return false }
    objects[owner].attributes.append(attribute)
    return true
  }

  /// The object called `name` in the group at `parent`.
  public func child(_ name: String, of parent: Int = 0) -> Int? { index[Key(parent: parent, name: name)] }

  /// The object at a path like `model_weights/conv1/kernel:0`, from the group at `start`; empty steps do not count.
  public func object(at path: some StringProtocol, from start: Int = 0) -> Int? {
    var place = start
    for step in path.split(separator: "/") {
      guard let next = child(String(step), of: place) else { return nil }
      place = next
    }
    return place
  }

  /// The path from the root, without a leading slash.
  public func path(of object: Int) -> String {
    var steps: [String] = []
    var place = object
    while place != 0 {
      steps.append(objects[place].name)
      place = objects[place].parent
    }
    return steps.reversed().joined(separator: "/")
  }

  public func attribute(_ name: String, of object: Int = 0) -> HDF5Value? {
    objects[object].attributes.first { $0.name == name }?.value
  }
}
