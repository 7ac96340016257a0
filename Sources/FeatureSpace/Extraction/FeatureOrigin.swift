import Images

/// How features came about: all that they depend on but the samples. It lies beside files of features (`FeatureRecord`) and
/// travels with heads that were trained on them.
public struct FeatureOrigin: Sendable, Hashable {
  /// The model's path and its content.
  public var model = ""
  public var hash = ""
  /// The built-in architecture, or the file with a class, that the graph was built from; empty where the file has a graph.
  public var architecture = ""
  /// The SHA-256 of that file.
  public var text = ""
  /// What else was said about how weights become a graph, as words of a command line.
  public var building: [String] = []
  /// As it was asked for.
  public var layers: [String] = []
  public var pooling = FeaturePooling.none
  /// The size of the input, where it is another than the model's own.
  public var size: (height: Int, width: Int)?
  /// The order of the input's axes, where it was said.
  public var layout: Preprocessing.Layout?
  public var isExact = false
  public var preprocessing = Preprocessing()

  public init() {}

  /// As pairs of a name and a text.
  public var settings: [(name: String, value: String)] {
    [
      ("model", model), ("sha256", hash), ("architecture", architecture),
      ("text", text), ("building", building.joined(separator: "\n")), ("layout", layout?.rawValue ?? ""),
      ("layers", layers.joined(separator: ",")),
      ("pool", pooling.rawValue), ("size", size.map { "\($0.width)x\($0.height)" } ?? ""), ("exact", "\(isExact)"),
      ("preprocessing", preprocessing.description),
    ]
  }

  /// From such pairs, among others; `nil` where one is missing or says nothing that is known.
  public init?(settings: some Sequence<(name: String, value: String)>) {
    let values = Dictionary(settings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard let model = values["model"], let hash = values["sha256"], let architecture = values["architecture"],
      let text = values["text"], let building = values["building"], let layout = values["layout"],
      let layers = values["layers"],
      let pooling = values["pool"].flatMap({ FeaturePooling(rawValue: $0) }), let size = values["size"],
      let preprocessing = values["preprocessing"].flatMap({ Preprocessing($0) })
    else { return nil }
    (self.model, self.hash, self.architecture, self.pooling) = (model, hash, architecture, pooling)
    self.text = text
    self.building = building.split(separator: "\n").map(String.init)
    if !layout.isEmpty {
      guard let layout = Preprocessing.Layout(rawValue: layout) else { return nil }
      self.layout = layout
    }
    self.layers = layers.split(separator: ",").map(String.init)
    self.preprocessing = preprocessing
    isExact = values["exact"] == "true"
    if !size.isEmpty {
      guard let size = Self.size(size) else { return nil }
      self.size = size
    }
  }

  /// The sides that `631` or `640x480` (width, then height) mean.
  public static func size(_ text: String) -> (height: Int, width: Int)? {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(sides.count), sides.allSatisfy({ $0 > 0 && $0 <= 65_535 }) else { return nil }
    return (sides[sides.count - 1], sides[0])
  }

  public static func == (a: FeatureOrigin, b: FeatureOrigin) -> Bool { a.texts == b.texts }
  public func hash(into hasher: inout Hasher) { hasher.combine(texts) }
  private var texts: [String] { settings.map(\.value) }
}
