import Bytes
import GraphIR
import Tensors

/// The numbers in tensors, as Python sees them.
enum Numbers {
  static let functions: [LibraryFunction] = [
    LibraryFunction("Tensor.item", signature: "self") { call throws(SourceError) in
      try call.interpreter.number(inTensor: try call.tensor("self"), call.shownName)
    },
    LibraryFunction("Tensor.tolist", "Tensor.numpy", signature: "self") { call throws(SourceError) in
      try call.interpreter.nestedList(try call.tensor("self"), call.shownName)
    },
  ]
}

extension Interpreter {
  /// The number in a tensor of one element: of a constant its value, else an extent that the graph computes.
  func number(inTensor id: ValueID, _ what: String) throws(SourceError) -> PythonValue {
    if let tensor = tracer.builder.graph[id].constant {
      guard tensor.count == 1, let value = try? tensor.doubles().first else {
        throw failure(.malformed, "\(what): a tensor of one element expected")
      }
      return pythonNumber(value, tensor.elementType)
    }
    guard try elementType(of: id) == .int64, try product(try extents(of: id)) == .int(1) else {
      throw unsupported("the number in a tensor, by \(what),")
    }
    let vector = try step("vector", Reshape(), [id, try constant("shape", ints: [1])])
    return .symbolic(tracer.symbol(for: "value \(id.index)", computedBy: vector))
  }

  /// A constant's elements as nested lists.
  fileprivate func nestedList(_ id: ValueID, _ what: String) throws(SourceError) -> PythonValue {
    guard let tensor = tracer.builder.graph[id].constant, let values = try? tensor.doubles() else {
      throw unsupported("the numbers in a tensor, by \(what),")
    }
    try spend(values.count)
    var level = values.map { pythonNumber($0, tensor.elementType) }
    for extent in tensor.shape.extents.reversed() {
      var rows: [PythonValue] = []
      for start in stride(from: 0, to: level.count, by: max(extent, 1)) {
        rows.append(try list(Array(level[start..<min(start + extent, level.count)])))
      }
      level = rows
    }
    if let first = level.first { return first }
    return try list([])
  }

  private func pythonNumber(_ value: Double, _ type: ElementType) -> PythonValue {
    if type == .bool { return .bool(value != 0) }
    return type.isFloatingPoint ? .float(value) : .int(Int(exactly: value) ?? 0)
  }
}
