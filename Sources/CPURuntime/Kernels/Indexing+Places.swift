import Tensors

extension Frame {
  /// The elements of integer input `index`, of `type`, as places along axes of `extent`; negative ones count from the
  /// back.
  ///
  /// - Throws: when one lies outside.
  func places(_ index: Int, _ type: ElementType, extent: Int) throws(RuntimeError) -> [Int] {
    var places = try integers(index, type)
    for position in places.indices {
      let place = places[position]
      guard place >= -extent, place < extent else {
        throw .node(name, "index \(place) is out of range for an axis of \(extent)")
      }
      if place < 0 { places[position] += extent }
    }
    return places
  }
}

/// For each element of an index tensor, the place in data of the element that it names along `axis`.
struct ElementIndexing: Sendable {
  let type: ElementType
  let data: [Int]
  let indices: [Int]
  let axis: Int

  init(_ node: KernelBuilder, axis: Int) throws(RuntimeError) {
    data = try node.input(0).extents
    type = try node.input(1).elementType
    indices = try node.input(1).extents
    self.axis = try node.axis(axis)
    for other in data.indices where other != self.axis && indices[other] > data[other] {
      throw .node(node.name, "indices have extent \(indices[other]) along axis \(other), data \(data[other])")
    }
  }

  /// Calls `body` with each element's place in the index tensor and in data.
  func forEach(_ frame: Frame, _ body: (_ index: Int, _ place: Int) -> Void) throws(RuntimeError) {
    let places = try frame.places(1, type, extent: data[axis])
    let strides = denseStrides(data)
    var others = strides
    others[axis] = 0
    StridedLoop(indices, [(others, 0)]).forEachElement { at in body(at[0], at[1] + places[at[0]] * strides[axis]) }
  }
}

/// For each tuple along the last axis of an index tensor, where the slice that it names begins in data.
struct TupleIndexing: Sendable {
  let type: ElementType
  let data: [Int]
  let indices: [Int]
  /// Axes that data and indices share, before those that a tuple names.
  let batchAxes: Int
  /// Elements of one slice.
  let slice: Int

  init(_ node: KernelBuilder, batchAxes: Int = 0) throws(RuntimeError) {
    data = try node.input(0).extents
    type = try node.input(1).elementType
    indices = try node.input(1).extents
    self.batchAxes = batchAxes
    let named = batchAxes + (indices.last ?? 0)
    guard named <= data.count, indices.prefix(batchAxes) == data.prefix(batchAxes) else {
      throw .node(node.name, "indices of shape \(indices) do not fit data of shape \(data)")
    }
    slice = data[named...].reduce(1, *)
  }

  func starts(_ frame: Frame) throws(RuntimeError) -> [Int] {
    let width = indices.last ?? 0
    let values = try frame.integers(1, type)
    let strides = denseStrides(data)
    let batch = data.prefix(batchAxes).reduce(1, *)
    let count = indices.dropLast().reduce(1, *)
    let tuplesInBatch = batch > 0 ? count / batch : 0
    let batchStride = data[batchAxes...].reduce(1, *)
    var starts: [Int] = []
    for tuple in 0..<count {
      var start = tuplesInBatch > 0 ? tuple / tuplesInBatch * batchStride : 0
      for step in 0..<width {
        let axis = batchAxes + step
        let place = values[tuple * width + step]
        guard place >= -data[axis], place < data[axis] else {
          throw .node(frame.name, "index \(place) is out of range for an axis of \(data[axis])")
        }
        start += (place < 0 ? place + data[axis] : place) * strides[axis]
      }
      starts.append(start)
    }
    return starts
  }
}
