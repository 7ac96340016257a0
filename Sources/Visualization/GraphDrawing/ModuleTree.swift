import Prediction

/// The modules of a network, each in the one around it, and the operators that stand in them.
struct ModuleTree {
  enum Child: Hashable {
    case module(Int)
    /// A place in `NetworkOutline.operations`.
    case operation(Int)
  }

  struct Module {
    enum Kind: Hashable {
      case module
      /// Modules that are alike, one after the other.
      case repeated(Int)
      /// Neighbours among too many to be drawn side by side.
      case part
    }

    var kind = Kind.module
    var label: String
    var parent: Int?
    /// In the order of the first operators.
    var children: [Child] = []
    /// All operators inside, in the network's order.
    var operations: [Int] = []
  }

  let outline: NetworkOutline
  /// The first is the network itself.
  var modules: [Module] = []
  /// What stands in the box of each operator.
  private(set) var labels: [String] = []
  /// The innermost module of each operator.
  private(set) var homes: [Int] = []

  /// A level with more boxes is cut into parts.
  static let widestLevel = 240

  init(_ outline: NetworkOutline) {
    self.outline = outline
    labels = outline.operations.map { $0.path.last ?? $0.op }
    homes = Array(repeating: 0, count: outline.operations.count)
    var root = Draft()
    root.fill(from: outline.operations)
    modules.append(Module(label: "", parent: nil))
    modules[0].children = children(of: &root, as: 0, name: "")
    finish()
  }

  // MARK: - From names to modules

  /// Modules as the names give them, before those are left out that say nothing.
  private struct Draft {
    struct Entry {
      var part: String
      var operation: Int?
      var inner: Int?
    }
    var levels: [[Entry]] = [[]]

    mutating func fill(from operations: [NetworkOutline.Operation]) {
      struct Key: Hashable {
        var level: Int
        var part: String
      }
      var inner: [Key: Int] = [:]
      func level(_ parts: some Sequence<String>) -> Int? {
        var level: Int? = 0
        for part in parts { level = level.flatMap { inner[Key(level: $0, part: part)] } }
        return level
      }
      for operation in operations {
        var current = 0
        for part in operation.path.dropLast() {
          let key = Key(level: current, part: part)
          if let next = inner[key] {
            current = next
          } else {
            levels.append([])
            inner[key] = levels.count - 1
            current = levels.count - 1
          }
        }
      }
      var entered = Set<Int>()
      for (index, operation) in operations.enumerated() {
        // A layer of Keras may be named as the module of its other parts: then it stands among them.
        let isModule = operation.family != .port && level(operation.path) != nil
        let way = isModule ? operation.path[...] : operation.path.dropLast()
        var current = 0
        for part in way {
          guard let next = inner[Key(level: current, part: part)] else { break }
          if entered.insert(next).inserted { levels[current].append(Entry(part: part, inner: next)) }
          current = next
        }
        levels[current].append(Entry(part: operation.path.last ?? "", operation: index))
      }
    }
  }

  /// The children of a level, as those of `module`. A level with one child is left out: the child gets its name.
  private mutating func children(of draft: inout Draft, as module: Int, name: String, level: Int = 0) -> [Child] {
    draft.levels[level].map { entry in
      var label = ModulePath.label(entry.part, in: name)
      if let operation = entry.operation {
        labels[operation] = label
        return .operation(operation)
      }
      var inner = entry.inner ?? 0
      while draft.levels[inner].count == 1 {
        let only = draft.levels[inner][0]
        if let operation = only.operation {
          labels[operation] = label
          return .operation(operation)
        }
        label = "\(label).\(only.part)"
        inner = only.inner ?? 0
      }
      modules.append(Module(label: label, parent: module))
      let place = modules.count - 1
      modules[place].children = children(of: &draft, as: place, name: label, level: inner)
      return .module(place)
    }
  }

  /// Finds repeats, cuts levels that are too wide, and notes where each operator stands.
  private mutating func finish() {
    collectOperations()
    gatherRepeats()
    // Of modules that are alike, a drawing shows the first: they stay together.
    for index in modules.indices where modules[index].kind == .module { cutIntoParts(index) }
    for (index, module) in modules.enumerated() {
      for child in module.children {
        switch child {
        case .module(let inner): modules[inner].parent = index
        case .operation(let operation): homes[operation] = index
        }
      }
    }
  }

  private mutating func collectOperations() {
    // A module comes before those inside it.
    for index in modules.indices.reversed() { modules[index].operations = operations(of: modules[index].children) }
  }

  func operations(of children: some Sequence<Child>) -> [Int] {
    var found: [Int] = []
    for child in children {
      switch child {
      case .module(let inner): found += modules[inner].operations
      case .operation(let operation): found.append(operation)
      }
    }
    return found.sorted()
  }

  /// Puts neighbours into parts of about the square root of their number, until there are few enough.
  private mutating func cutIntoParts(_ index: Int) {
    while modules[index].children.count > Self.widestLevel {
      let children = modules[index].children
      let size = max(2, min(Self.widestLevel, Int(Double(children.count).squareRoot().rounded(.up))))
      modules[index].children = stride(from: 0, to: children.count, by: size).map { start in
        let part = Array(children[start..<min(start + size, children.count)])
        var module = Module(kind: .part, label: "", parent: index)
        module.children = part
        module.operations = operations(of: part)
        module.label = "operators \((module.operations.first ?? 0) + 1) to \((module.operations.last ?? 0) + 1)"
        modules.append(module)
        return .module(modules.count - 1)
      }
    }
  }

  // MARK: - Reading

  /// The modules around an operator, from the network itself inwards.
  func way(to operation: Int) -> [Int] {
    var way: [Int] = []
    var current: Int? = homes[operation]
    while let module = current {
      way.append(module)
      current = modules[module].parent
    }
    return way.reversed()
  }

  /// Parameters of all operators inside.
  func parameters(of module: Int) -> Int {
    modules[module].operations.reduce(0) { $0 + outline.operations[$1].parameters }
  }
}
