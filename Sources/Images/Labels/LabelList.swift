import Bytes

/// The names of a classifier's outputs, in the order of its output.
public struct LabelList: Sendable, Hashable {
  public let names: [String]

  public init(_ names: [String]) { self.names = names }

  public var count: Int { names.count }

  /// As a JSON list, which `init(parsing:)` reads.
  public var json: String {
    var json = JSONWriter()
    json.array { json in for name in names { json.element(name) } }
    return json.text
  }

  /// The name of output `index`; nil beyond the list.
  public subscript(index: Int) -> String? { names.indices.contains(index) ? names[index] : nil }
}

extension LabelList {
  public static let fashionMNIST = LabelList([
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
  ])

  public static let mnist = LabelList((0...9).map(String.init))

  public static let cifar10 = LabelList([
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
  ])

  /// The lists that are built in, by the name that the command line knows them by.
  public static let builtIn: [(name: String, labels: LabelList)] = [
    ("imagenet", .imagenet), ("fashion-mnist", .fashionMNIST), ("mnist", .mnist), ("cifar-10", .cifar10),
  ]

  /// A list that is built in.
  public init?(named name: String) {
    guard let entry = Self.builtIn.first(where: { $0.name == name }) else { return nil }
    self = entry.labels
  }
}
