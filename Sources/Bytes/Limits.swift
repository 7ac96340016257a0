/// What reading one file may cost. The defaults are meant for files from strangers.
public struct Limits: Sendable, Hashable {
  /// Bytes allocated on a file's behalf, beyond `allocationPerByte` times its size.
  public var allocationBase = 256 << 20
  /// Bytes allocated for each byte of the file.
  public var allocationPerByte = 2
  public var tensorRank = 32
  public var zipEntries = 100_000
  /// Inflated bytes for each deflated byte.
  public var inflateRatio = 1_100
  public var pickleBytes = 64 << 20
  public var pickleDepth = 100
  public var pickleOpcodes = 10_000_000
  public var pickleNameBytes = 256
  public var protobufDepth = 100
  public var graphNodes = 1_000_000
  public var jsonBytes = 64 << 20
  public var jsonDepth = 128
  public var hdf5Objects = 20_000
  public var hdf5Depth = 64
  public var hdf5ChunkBytes = 256 << 20
  /// Calls of layers, nodes and constants that a Keras model may unfold to.
  public var kerasSteps = 100_000
  public var imagePixels = 100_000_000
  public var jpegScans = 100
  /// The text of an archive with a network's source, inflated.
  public var sourceBytes = 64 << 20
  /// Steps that evaluating a module's source may take.
  public var sourceSteps = 5_000_000
  public var sourceDepth = 100
  /// Whether ONNX external data may be reached through a symbolic link.
  public var allowSymbolicLinks = false

  public init() {}

  /// The bytes that may be allocated for a file of `size` bytes.
  public func allocation(forFileOf size: Int) -> Int {
    let (scaled, overflow) = size.multipliedReportingOverflow(by: allocationPerByte)
    return overflow ? Int.max : scaled &+ allocationBase < scaled ? Int.max : scaled &+ allocationBase
  }
}

extension Limits {
  /// The limits that are numbers, by name: what `set` takes.
  private static var fields: [(name: String, path: WritableKeyPath<Limits, Int>)] {
    [
      ("allocationBase", \.allocationBase), ("allocationPerByte", \.allocationPerByte), ("tensorRank", \.tensorRank),
      ("zipEntries", \.zipEntries), ("inflateRatio", \.inflateRatio), ("pickleBytes", \.pickleBytes),
      ("pickleDepth", \.pickleDepth), ("pickleOpcodes", \.pickleOpcodes), ("pickleNameBytes", \.pickleNameBytes),
      ("protobufDepth", \.protobufDepth), ("graphNodes", \.graphNodes), ("jsonBytes", \.jsonBytes),
      ("jsonDepth", \.jsonDepth), ("hdf5Objects", \.hdf5Objects), ("hdf5Depth", \.hdf5Depth),
      ("hdf5ChunkBytes", \.hdf5ChunkBytes), ("kerasSteps", \.kerasSteps), ("imagePixels", \.imagePixels),
      ("jpegScans", \.jpegScans),
      ("sourceBytes", \.sourceBytes), ("sourceSteps", \.sourceSteps), ("sourceDepth", \.sourceDepth),
    ]
  }

  public static var names: [String] { fields.map(\.name) }

  /// Sets the limit called `name`; false when there is none of that name.
  public mutating func set(_ name: String, to value: Int) -> Bool {
    guard let field = Self.fields.first(where: { $0.name == name }) else { return false }
    self[keyPath: field.path] = value
    return true
  }
}
