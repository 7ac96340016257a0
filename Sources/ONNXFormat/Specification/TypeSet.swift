import GraphIR
import Tensors

/// Types as operators' specifications name them: `float32`, `seq(int64)`, `optional(seq(float16))`, `map(string,int64)`, in
/// sums with names for groups of element types.
enum TypeSet {
  /// `any16` and so on are the element types that most operators took from that opset on.
  private static let groups: [Substring: [Substring]] = [
    "any": ["bool", "complex", "float", "int", "string", "uint"],
    "any16": ["any", "bfloat16"], "any19": ["any16", "float8"], "any21": ["any19", "4bit"],
    "any23": ["any21", "float4e2m1"], "any24": ["any23", "float8e8m0"], "any25": ["any24", "2bit"],
    "any28": ["any25", "float6"],
    "float": ["float16", "float32", "float64"], "int": ["int8", "int16", "int32", "int64"],
    "uint": ["uint8", "uint16", "uint32", "uint64"], "complex": ["complex64", "complex128"],
    "float8": ["float8e4m3fn", "float8e4m3fnuz", "float8e5m2", "float8e5m2fnuz"],
    "float6": ["float6e2m3", "float6e3m2"], "4bit": ["int4", "uint4"], "2bit": ["int2", "uint2"],
    "maps": [
      "map(int64,float32)", "map(int64,float64)", "map(int64,string)", "map(string,float32)", "map(string,float64)",
      "map(string,int64)",
    ],
  ]

  /// The types of the sum `text`.
  static func members(of text: Substring) -> Set<String> {
    var result: Set<String> = []
    for part in summands(text) {
      if let group = groups[part] {
        for member in group { result.formUnion(members(of: member)) }
      } else if let open = part.firstIndex(of: "("), !part.hasPrefix("map(") {
        let inner = part[part.index(after: open)...].dropLast()
        for member in members(of: inner) { result.insert("\(part[...open])\(member))") }
      } else {
        result.insert(String(part))
      }
    }
    return result
  }

  /// The sum as a list in words.
  static func words(_ text: String) -> String { summands(text[...]).joined(separator: ", ") }

  /// The parts between the pluses that stand in no parentheses.
  private static func summands(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var begin = text.startIndex
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "+" where depth == 0:
        parts.append(text[begin..<index])
        begin = text.index(after: index)
      default: break
      }
    }
    return parts + [text[begin...]]
  }
}

extension ValueType {
  /// The type without shapes, as type sets name it.
  var specificationName: String {
    switch self {
    case .tensor(let type): "\(type.elementType)"
    case .sequence(let element): "seq(\(element.specificationName))"
    case .optional(let element): "optional(\(element.specificationName))"
    case .map(let key, let value): "map(\(key),\(value.specificationName))"
    }
  }
}
