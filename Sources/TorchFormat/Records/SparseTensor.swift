import Bytes
import Tensors

/// The places of a sparse tensor's values.
indirect enum SparseLayout: Sendable {
  /// A row of places for each sparse axis.
  case coordinates(TensorRecord)
  /// Rows (or columns) by where each begins among the values, and the place of each value in it.
  case compressed(TensorRecord, places: TensorRecord, byColumns: Bool)
}

extension TensorReader {
  /// `_rebuild_sparse_tensor(layout, data)`; `data` is `(indices, values, size[, is_coalesced])` or, compressed,
  /// `(beginnings, places, values, size)`.
  func sparse(_ arguments: [PickleValue], name: () -> String, depth: Int) throws(TorchError) -> TensorKind {
    guard arguments.count == 2, let layout = pickle.layout(arguments[0]),
      let data = pickle.tuple(arguments[1]).map(Array.init)
    else { throw .tensor(name: name(), what: "a layout and the parts of a sparse tensor expected") }
    func part(_ place: Int) throws(TorchError) -> TensorRecord {
      guard data.indices.contains(place), case .dense(let record) = try read(data[place], name: name, depth: depth + 1)
      else { throw .tensor(name: name(), what: "indices and values of a sparse tensor expected") }
      return record
    }
    let places: SparseLayout
    let values: TensorRecord
    switch layout {
    case "sparse_coo":
      places = .coordinates(try part(0))
      values = try part(1)
    case "sparse_csr", "sparse_csc":
      places = .compressed(try part(0), places: try part(1), byColumns: layout == "sparse_csc")
      values = try part(2)
    default: return .other("sparse, \(layout)")
    }
    let last = layout == "sparse_coo" ? 2 : 3
    guard data.indices.contains(last), let extents = pickle.extents(data[last]) else {
      throw .tensor(name: name(), what: "the shape of a sparse tensor expected")
    }
    guard values.type == .float32 || values.type == .float64 else {
      return .other("sparse, of dtype \(values.type.rawValue)")
    }
    let shape: Shape
    do { shape = try Shape(extents) } catch { throw .tensor(name: name(), what: "\(error)") }
    var record = try TensorRecord(
      .sparse(places, values), values.type, extents: extents, strides: shape.denseStrides, offset: 0, name: name,
      limits: limits)
    record.note = "sparse (\(layout), \(values.shape.extents.first ?? 0) values), shown with its zeros"
    return .dense(record)
  }
}

extension TensorLoader {
  /// The tensor with its zeros; values of one place are added up.
  mutating func filled(
    _ layout: SparseLayout, _ values: TensorRecord, _ record: TensorRecord, name: String
  ) throws(TorchError) -> Tensor {
    try charge(forElements: record.shape.count, of: 16, name)
    try charge(forElements: values.shape.count, of: 16, name)
    do {
      let elements = try tensor(values, name: name).doubles()
      let starts = try starts(layout, values, record, name: name)
      let block = starts.isEmpty ? 0 : elements.count / starts.count
      var dense = [Double](repeating: 0, count: record.shape.count)
      guard block * starts.count == elements.count else {
        throw TorchError.tensor(name: name, what: "\(elements.count) values for \(starts.count) places")
      }
      for (index, start) in starts.enumerated() {
        guard start >= 0, start <= dense.count - block else {
          throw TorchError.tensor(name: name, what: "a value that lies outside of the tensor")
        }
        for place in 0..<block { dense[start + place] += elements[index * block + place] }
      }
      if record.type == .float64 { return try Tensor(record.shape.extents, dense) }
      return try Tensor(record.shape.extents, dense.map { Float($0) })
    } catch let error as TorchError {
      throw error
    } catch {
      throw .tensor(name: name, what: "\(error)")
    }
  }

  /// Where in the dense tensor each value, or block of values, begins.
  private mutating func starts(
    _ layout: SparseLayout, _ values: TensorRecord, _ record: TensorRecord, name: String
  ) throws -> [Int] {
    let (extents, strides) = (record.shape.extents, record.strides)
    let misfit = TorchError.tensor(name: name, what: "indices that do not fit its shape")
    switch layout {
    case .coordinates(let indices):
      guard indices.shape.rank == 2, indices.shape.extents[0] <= extents.count,
        values.shape.extents == [indices.shape.extents[1]] + extents[indices.shape.extents[0]...]
      else { throw misfit }
      let count = indices.shape.extents[1]
      // Where no axis is sparse, or a value has no elements, nothing else bounds their number.
      try charge(forElements: count, of: 16, name)
      let places = try tensor(indices, name: name).integers()
      var starts = [Int](repeating: 0, count: count)
      for axis in 0..<indices.shape.extents[0] {
        for index in 0..<count {
          let place = places[axis * count + index]
          guard place >= 0, place < extents[axis] else { throw misfit }
          starts[index] += place * strides[axis]
        }
      }
      return starts
    case .compressed(let beginnings, let places, let byColumns):
      let outer = byColumns ? 1 : 0
      guard extents.count == 2, let lines = beginnings.shape.extents.first, beginnings.shape.rank == 1,
        lines - 1 == extents[outer], places.shape.extents == values.shape.extents, values.shape.rank == 1
      else { throw misfit }
      let begin = try tensor(beginnings, name: name).integers()
      let inner = try tensor(places, name: name).integers()
      guard begin.first == 0, begin.last == inner.count, zip(begin, begin.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw misfit
      }
      var starts: [Int] = []
      for line in 0..<extents[outer] {
        for index in begin[line]..<begin[line + 1] {
          guard inner[index] >= 0, inner[index] < extents[1 - outer] else { throw misfit }
          starts.append(line * strides[outer] + inner[index] * strides[1 - outer])
        }
      }
      return starts
    }
  }
}

extension Pickle {
  /// The name of a `torch.layout`: `sparse_coo`. PyTorch saves it as a call with its name.
  fileprivate func layout(_ value: PickleValue) -> String? {
    if let name = global(value)?.name { return name }
    guard let call = call(value), call.path == "torch.serialization._get_layout", let name = call.arguments.first,
      let text = text(name), text.hasPrefix("torch.")
    else { return nil }
    return String(text.dropFirst("torch.".count))
  }
}
