// What lies beside a file of features, as FILE.json (Schemas/feature-record.schema.json): where the features come from, what each
// row is of, and which samples have none.

import Bytes

/// The rows of a file of features, and what made them.
public struct FeatureRecord: Sendable {
  /// A sample that has no row.
  public struct Failed: Sendable, Hashable {
    /// Its place in the data set.
    public var index: Int
    public var name: String
    public var error: String

    public init(index: Int, name: String, error: String) {
      self.index = index
      self.name = name
      self.error = error
    }
  }

  /// A layer, and the shape of its features without the axis of rows.
  public struct Layer: Sendable, Hashable {
    public var name: String
    public var shape: [Int]

    public init(name: String, shape: [Int]) {
      self.name = name
      self.shape = shape
    }
  }

  public static let schema = "modelconv.feature-record/1"

  /// What the features depend on: the model, its layers, how pictures are prepared, and the samples.
  public var settings: [(name: String, value: String)] = []
  public var layers: [Layer] = []
  public var classNames: [String]?
  public var names: [String] = []
  /// One a row; empty where the samples have none.
  public var labels: [Int] = []
  public var failures: [Failed] = []

  public init() {}

  /// A setting by name.
  public func setting(_ name: String) -> String? { settings.first { $0.name == name }?.value }

  /// The name of a class, or its number where it has none.
  public func className(_ label: Int) -> String {
    classNames.flatMap { $0.indices.contains(label) ? $0[label] : nil } ?? "\(label)"
  }

  /// The file beside the features in `path`.
  public static func path(beside path: String) -> String { path + ".json" }

  /// Writes the record as JSON, piece by piece: there may be a great many rows.
  public func write<Sink: ByteSink & ~Copyable>(to sink: inout Sink) throws(ByteError) {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", Self.schema)
      json.object("settings") { json in for (name, value) in settings { json.member(name, value) } }
      json.array("layers") { json in
        for layer in layers {
          json.object { json in
            json.member("name", layer.name)
            json.member("shape", layer.shape)
          }
        }
      }
      json.member("classes", classNames)
      json.member("rows", names.count)
    }
    try sink.write(String(json.text.dropLast()))
    try sink.write(",\"names\":")
    try Self.write(names.count, to: &sink) { index, json in json.element(names[index]) }
    try sink.write(",\n\"labels\":")
    try Self.write(labels.count, to: &sink) { index, json in json.element(labels[index]) }
    try sink.write(",\n\"failures\":")
    try Self.write(failures.count, to: &sink) { index, json in
      json.object { json in
        json.member("index", failures[index].index)
        json.member("name", failures[index].name)
        json.member("error", failures[index].error)
      }
    }
    try sink.write("}\n")
  }

  /// A list, one element a line.
  private static func write<Sink: ByteSink & ~Copyable>(
    _ count: Int, to sink: inout Sink, _ element: (Int, inout JSONWriter) -> Void
  ) throws(ByteError) {
    try sink.write("[")
    for index in 0..<count {
      var json = JSONWriter()
      element(index, &json)
      try sink.write((index > 0 ? ",\n" : "\n") + json.text)
    }
    try sink.write("]")
  }

  /// Reads what `write(to:)` has written.
  ///
  /// - Throws: `JSONError` for other content.
  public init(parsing bytes: ByteView, limits: Limits = Limits()) throws(JSONError) {
    let json = try JSON(parsing: bytes, limits: limits)
    let schema = try json.member("schema")
    guard try schema.asString() == Self.schema else { throw schema.unexpected(quoted(Self.schema)) }
    for (name, value) in try json.member("settings").members() { settings.append((name, try value.asString())) }
    for layer in try json.member("layers").elements() {
      let shape = try layer.member("shape").elements().map { extent throws(JSONError) in try extent.asInt() }
      layers.append(Layer(name: try layer.member("name").asString(), shape: shape))
    }
    func strings(_ json: JSON) throws(JSONError) -> [String] {
      try json.elements().map { element throws(JSONError) in try element.asString() }
    }
    let classes = try json.member("classes")
    if classes.array != nil { classNames = try strings(classes) }
    names = try strings(try json.member("names"))
    labels = try json.member("labels").elements().map { label throws(JSONError) in try label.asInt() }
    for failure in try json.member("failures").elements() {
      failures.append(
        Failed(
          index: try failure.member("index").asInt(), name: try failure.member("name").asString(),
          error: try failure.member("error").asString()))
    }
  }
}
