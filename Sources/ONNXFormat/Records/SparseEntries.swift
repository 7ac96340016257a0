import Bytes
import Tensors

/// The elements of a tensor that are not zero, and their places: a row-major index each, or an index an axis each.
struct SparseEntries {
  var values: Tensor
  var indices: Tensor
  var shape: Shape

  /// The tensor in full.
  func dense(name: String) throws(ONNXError) -> Tensor {
    let type = values.elementType
    guard type != .string, !type.isPacked, let source = values.denseBytes else {
      throw .unsupported("sparse tensor \(quoted(name)) of type \(type)")
    }
    let places = try places(name)
    let size = type.bitWidth / 8
    let bytes = ByteView(count: shape.count * size) { target in
      source.withUnsafeBytes { source in
        for (entry, place) in places.enumerated() {
          target[place * size..<(place + 1) * size].copyBytes(from: source[entry * size..<(entry + 1) * size])
        }
      }
    }
    return try wrapped(name) { () throws(TensorError) in try Tensor(type, shape, bytes: bytes) }
  }

  /// The row-major index of each value.
  private func places(_ name: String) throws(ONNXError) -> [Int] {
    guard values.rank == 1 else {
      throw .tensor(name: name, problem: "its values have shape \(values.shape), one axis expected")
    }
    let indices = try wrapped(name) { () throws(TensorError) in try self.indices.elements(Int64.self) }
    let extents: [Int]
    switch self.indices.shape.extents {
    case [values.count]: extents = [shape.count]
    case [values.count, shape.rank]: extents = shape.extents
    default:
      throw .tensor(
        name: name, problem: "indices of shape \(self.indices.shape) for \(values.count) values in \(shape)")
    }
    var places: [Int] = []
    for entry in 0..<values.count {
      var place = 0
      for (axis, extent) in extents.enumerated() {
        let index = indices[entry * extents.count + axis]
        guard index >= 0, index < extent else {
          throw .tensor(name: name, problem: "index \(index) is outside of \(shape)")
        }
        place = place * extent + Int(index)
      }
      places.append(place)
    }
    guard zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .tensor(name: name, problem: "its indices are not in rising order")
    }
    return places
  }
}
