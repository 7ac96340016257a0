import Bytes
import GraphIR
import Tensors

/// PyTorch's operators as TorchScript calls them: by their C++ names, with the arguments of `native_functions.yaml` in
/// that order. Those that Python's functions take in another order, or that work on numbers and lists too, are written here
/// in Python on those functions (`aten_…`, `prim_…`); all others are looked up by name (`scriptOperator`).
enum ScriptOperators {
  static let sources = [
    languageOperators, arithmeticOperators, layerOperators, shapeOperators, creationOperators, recurrentOperators,
  ]

  /// What Python does not say.
  static let functions: [LibraryFunction] = [
    LibraryFunction("ops.prim.TupleConstruct", signature: "*values") { call throws(SourceError) in
      try call.interpreter.tuple(call.rest)
    },
    LibraryFunction("ops.prim.Uninitialized", signature: "type") { _ in .none },
    LibraryFunction("_raise", signature: "message, name") { call throws(SourceError) in
      let name = (try? call.string("name").split(separator: ".").last.map(String.init)) ?? nil
      throw call.interpreter.failure(
        .malformed, try call.interpreter.text(of: call["message"]), exception: name ?? "RuntimeError")
    },
    // A dtype as the number that TorchScript writes it as.
    LibraryFunction("_element_type_code", signature: "input") { call throws(SourceError) in
      let type = try call.interpreter.elementType(of: try call.tensor("input"))
      guard let code = type.scalarType else { throw call.interpreter.unsupported("dtype \(type)") }
      return .int(code)
    },
  ]
}

extension ElementType {
  /// In the order of PyTorch's `ScalarType` (`c10/core/ScalarType.h`).
  private static let scalarTypes: [ElementType?] = [
    .uint8, .int8, .int16, .int32, .int64, .float16, .float32, .float64, nil, .complex64, .complex128, .bool, nil, nil,
    nil, .bfloat16,
  ]

  /// The type that TorchScript writes as `scalarType`.
  init?(scalarType: Int) {
    guard Self.scalarTypes.indices.contains(scalarType), let type = Self.scalarTypes[scalarType] else { return nil }
    self = type
  }

  var scalarType: Int? { Self.scalarTypes.firstIndex(of: self) }
}
