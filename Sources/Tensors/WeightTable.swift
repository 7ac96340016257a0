import Bytes

/// Where a model came from, and what its reader had to do to it.
public struct Provenance: Sendable {
  /// A fact about the file, as `inspect` lists it: `("opset", "17")`.
  public struct Detail: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The format in words: `PyTorch state_dict, legacy stream`.
  public var format: String
  /// What wrote the file, if it says so.
  public var producer: String?
  /// The version at the end of `producer`, where the file gives it apart.
  public var producerVersion: String?
  public var details: [Detail] = []
  /// The model's own key–value pairs (ONNX `metadata_props`, safetensors `__metadata__`).
  public var metadata: [Detail] = []
  /// What a user should know about how the file was taken: `unwrapped "state_dict"`, `removed prefix "module."`.
  public var notes: [String] = []

  public init(format: String, producer: String? = nil) {
    self.format = format
    self.producer = producer
  }
}

/// Named tensors in the order of their file: what a state_dict or a weights-only file holds.
public struct WeightTable: Sendable {
  public struct Entry: Sendable {
    public var name: String
    public var tensor: Tensor

    public init(name: String, tensor: Tensor) {
      self.name = name
      self.tensor = tensor
    }
  }

  public private(set) var entries: [Entry] = []
  private var index: [String: Int] = [:]
  public var provenance: Provenance

  public init(provenance: Provenance) { self.provenance = provenance }

  public subscript(name: String) -> Tensor? { index[name].map { entries[$0].tensor } }
  public var names: [String] { entries.map(\.name) }

  /// Adds `tensor`; a name that is there already keeps its place and gets the new tensor.
  public mutating func set(_ name: String, _ tensor: Tensor) {
    if let place = index[name] {
      entries[place].tensor = tensor
    } else {
      index[name] = entries.count
      entries.append(Entry(name: name, tensor: tensor))
    }
  }

  /// The elements of all tensors.
  public var elementCount: Int { entries.reduce(0) { $0 + $1.tensor.count } }
}
