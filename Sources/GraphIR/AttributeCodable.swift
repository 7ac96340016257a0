import Tensors

extension Int: AttributeCodable {
  public static var attributeKind: String { "int" }
  public init?(attribute: Attribute) {
    guard case .int(let value) = attribute else { return nil }
    self = value
  }
  public var attribute: Attribute? { .int(self) }
}

extension Bool: AttributeCodable {
  public static var attributeKind: String { "int" }
  public init?(attribute: Attribute) {
    guard case .int(let value) = attribute else { return nil }
    self = value != 0
  }
  public var attribute: Attribute? { .int(self ? 1 : 0) }
}

extension Float: AttributeCodable {
  public static var attributeKind: String { "float" }
  public init?(attribute: Attribute) {
    guard case .float(let value) = attribute else { return nil }
    self = value
  }
  public var attribute: Attribute? { .float(self) }
}

extension String: AttributeCodable {
  public static var attributeKind: String { "string" }
  public init?(attribute: Attribute) {
    guard case .string(let value) = attribute else { return nil }
    self = value
  }
  public var attribute: Attribute? { .string(self) }
}

extension Tensor: AttributeCodable {
  public static var attributeKind: String { "tensor" }
  public init?(attribute: Attribute) {
    guard case .tensor(let value) = attribute else { return nil }
    self = value
  }
  public var attribute: Attribute? { .tensor(self) }
}

extension Graph: AttributeCodable {
  public static var attributeKind: String { "graph" }
  public init?(attribute: Attribute) {
    guard case .graph(let value) = attribute else { return nil }
    self = value
  }
  public var attribute: Attribute? { .graph(self) }
}

extension ValueType: AttributeCodable {
  public static var attributeKind: String { "type" }
  public init?(attribute: Attribute) {
    guard case .type(let value) = attribute else { return nil }
    self = value
  }
  public var attribute: Attribute? { .type(self) }
}

/// An element of a list attribute.
public protocol AttributeListElement: AttributeCodable {
  static func list(from attribute: Attribute) -> [Self]?
  static func attribute(from list: [Self]) -> Attribute
}

extension Int: AttributeListElement {
  public static func list(from attribute: Attribute) -> [Int]? {
    if case .ints(let list) = attribute { list } else { nil }
  }
  public static func attribute(from list: [Int]) -> Attribute { .ints(list) }
}

extension Float: AttributeListElement {
  public static func list(from attribute: Attribute) -> [Float]? {
    if case .floats(let list) = attribute { list } else { nil }
  }
  public static func attribute(from list: [Float]) -> Attribute { .floats(list) }
}

extension String: AttributeListElement {
  public static func list(from attribute: Attribute) -> [String]? {
    if case .strings(let list) = attribute { list } else { nil }
  }
  public static func attribute(from list: [String]) -> Attribute { .strings(list) }
}

extension Array: AttributeCodable where Element: AttributeListElement {
  public static var attributeKind: String { Element.attributeKind + "s" }
  public init?(attribute: Attribute) {
    guard let list = Element.list(from: attribute) else { return nil }
    self = list
  }
  public var attribute: Attribute? { Element.attribute(from: self) }
}

extension Optional: AttributeCodable where Wrapped: AttributeCodable {
  public static var attributeKind: String { Wrapped.attributeKind }
  public init?(attribute: Attribute) {
    guard let value = Wrapped(attribute: attribute) else { return nil }
    self = .some(value)
  }
  public var attribute: Attribute? { flatMap(\.attribute) }
}

/// An enumeration that ONNX writes as a string: `auto_pad`, `mode`.
public protocol NamedAttribute: AttributeCodable, RawRepresentable where RawValue == String {}

extension NamedAttribute {
  public static var attributeKind: String { "string" }
  public init?(attribute: Attribute) {
    guard case .string(let text) = attribute else { return nil }
    self.init(rawValue: text)
  }
  public var attribute: Attribute? { .string(rawValue) }
}

extension ElementType: AttributeCodable {
  /// The numbers of `TensorProto.DataType`, by which ONNX attributes name element types.
  private static let codes: [(ElementType, Int)] = [
    (.float32, 1), (.uint8, 2), (.int8, 3), (.uint16, 4), (.int16, 5), (.int32, 6), (.int64, 7), (.string, 8),
    (.bool, 9), (.float16, 10), (.float64, 11), (.uint32, 12), (.uint64, 13), (.complex64, 14), (.complex128, 15),
    (.bfloat16, 16), (.float8e4m3fn, 17), (.float8e4m3fnuz, 18), (.float8e5m2, 19), (.float8e5m2fnuz, 20),
    (.uint4, 21), (.int4, 22), (.float4e2m1, 23), (.float8e8m0, 24), (.uint2, 25), (.int2, 26),
  ]

  /// The type with ONNX's number `code`.
  public init?(onnxCode code: Int) {
    guard let pair = Self.codes.first(where: { $0.1 == code }) else { return nil }
    self = pair.0
  }

  /// ONNX's number for the type.
  public var onnxCode: Int { Self.codes.first { $0.0 == self }?.1 ?? 0 }

  public static var attributeKind: String { "int" }
  public init?(attribute: Attribute) {
    guard case .int(let code) = attribute else { return nil }
    self.init(onnxCode: code)
  }
  public var attribute: Attribute? { .int(onnxCode) }
}
