import GraphIR
import Tensors

extension Resize: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    // Nothing but extrapolation makes new values from nearest elements, so that any type can be resized.
    guard mode == .nearest, coordinateTransformation != .tfCropAndResize else { return try realKernel(&node) }
    let taps = try taps(node)
    var tables: [[Int]] = []
    for (axis, stride) in zip(taps, try node.input(0).shape.denseStrides) {
      tables.append(axis.places.map { $0 * stride })
    }
    return try node.movementKernel(TableCopy(tables: tables))
  }

  private func taps(_ node: KernelBuilder) throws(RuntimeError) -> [ResizeTaps] {
    try taps(node, from: try node.input(0).extents, to: node.outputShape(0)?.extents, inputs: 1)
  }

  /// What each axis does, from the inputs that say so: roi, scales and sizes, the first of which is input `first`.
  func taps(
    _ node: KernelBuilder, from input: [Int], to output: [Int]?, inputs first: Int
  ) throws(RuntimeError) -> [ResizeTaps] {
    let roi = coordinateTransformation == .tfCropAndResize ? try node.floats(first) : nil
    let scales = try node.floats(first + 1)
    let sizes = try node.integers(first + 2)
    let axes = try node.window { () throws(InferenceError) in
      try geometry(input: input, roi: roi, scales: scales, sizes: sizes)
    }
    guard axes.map(\.output) == output, !input.contains(0) else {
      throw .node(node.name, "cannot resize \(input) to \(axes.map(\.output))")
    }
    var taps: [ResizeTaps] = []
    for axis in axes {
      guard let made = ResizeTaps(axis, self) else { throw .node(node.name, "a scale of \(axis.scale) is too small") }
      taps.append(made)
    }
    return taps
  }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let taps = try taps(node)
    var extents = try node.input(0).extents
    // The axes that shrink most come first, so that the others have less to do.
    let order = taps.indices.filter { !taps[$0].isIdentity }
      .sorted { taps[$0].axis.output * taps[$1].axis.input < taps[$1].axis.output * taps[$0].axis.input }
    var passes: [ResizePass<T.Wide>] = []
    for axis in order {
      passes.append(ResizePass(taps[axis], extents, axis: axis))
      extents[axis] = taps[axis].axis.output
    }
    let between = passes.dropLast().map(\.outputCount).max() ?? 0
    node.reserveScratch(2 * between * MemoryLayout<T.Wide>.stride)
    let border = ResizeBorder(taps, value: T(T.Wide(extrapolationValue)))
    return ClosureKernel { [passes] frame in
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
      guard let last = passes.indices.last else {
        y.update(from: x, count: frame.results(0, T.self).count)
        return border.fill(y)
      }
      let scratch = frame.scratch?.assumingMemoryBound(to: T.Wide.self)
      for (index, pass) in passes.enumerated() {
        let source = scratch.map { $0 + (index + 1) % 2 * between }
        let target = scratch.map { $0 + index % 2 * between }
        switch (index == 0, index == last) {
        case (true, true): pass.run(x, y)
        case (true, false): if let target { pass.run(x, target) }
        case (false, true): if let source { pass.run(source, y) }
        case (false, false): if let source, let target { pass.run(source, target) }
        }
      }
      border.fill(y)
    }
  }
}

extension KernelBuilder {
  /// The elements of input `index`, which are real numbers; `nil` when it is left out.
  ///
  /// - Throws: `.valueNeeded` when they are not known yet.
  func floats(_ index: Int) throws(RuntimeError) -> [Float]? {
    guard has(index) else { return nil }
    let tensor = try constant(index)
    guard let values = try? tensor.doubles() else { throw .node(name, "input \(index): real numbers expected") }
    return values.map { Float($0) }
  }
}

/// Resizing along one axis of a dense tensor.
struct ResizePass<Wide: RealNumber>: Sendable {
  let outer: Int
  let input: Int
  let output: Int
  let inner: Int
  /// Elements of the input that one of the output is made of.
  let count: Int
  let places: [Int]
  let weights: [Wide]

  var outputCount: Int { outer * output * inner }

  init(_ taps: ResizeTaps, _ extents: [Int], axis: Int) {
    outer = extents[..<axis].reduce(1, *)
    inner = extents[(axis + 1)...].reduce(1, *)
    input = taps.axis.input
    output = taps.axis.output
    count = taps.count
    places = taps.places
    // What lies outside of the input is not made of it.
    var weights = taps.weights.map { Wide($0) }
    for index in taps.outside {
      for tap in index * taps.count..<(index + 1) * taps.count { weights[tap] = 0 }
    }
    self.weights = weights
  }

  func run<S: RealElement, D: RealElement>(
    _ x: UnsafePointer<S>, _ y: UnsafeMutablePointer<D>
  ) where S.Wide == Wide, D.Wide == Wide {
    places.withUnsafeBufferPointer { places in
      weights.withUnsafeBufferPointer { weights in
        guard let places = places.baseAddress, let weights = weights.baseAddress else { return }
        if inner == 1 {
          Parallel.for(outer, grain: 1 + 8192 / (output * count)) { range in
            for row in range { line(x + row * input, y + row * output, places, weights) }
          }
        } else {
          Parallel.for(outer * output, grain: 1 + 8192 / (inner * count)) { range in
            for row in range {
              let index = row % output
              self.row(
                x + row / output * input * inner, y + row * inner, places + index * count, weights + index * count)
            }
          }
        }
      }
    }
  }

  /// A line of the last axis.
  @inline(__always)
  private func line<S: RealElement, D: RealElement>(
    _ x: UnsafePointer<S>, _ y: UnsafeMutablePointer<D>, _ places: UnsafePointer<Int>, _ weights: UnsafePointer<Wide>
  ) where S.Wide == Wide, D.Wide == Wide {
    if count == 2 {
      for index in 0..<output {
        let at = 2 * index
        y[index] = D(x[places[at]].wide * weights[at] + x[places[at + 1]].wide * weights[at + 1])
      }
    } else {
      for index in 0..<output {
        var sum: Wide = 0
        for tap in index * count..<(index + 1) * count { sum += x[places[tap]].wide * weights[tap] }
        y[index] = D(sum)
      }
    }
  }

  /// One output of an axis before the last, for all elements behind it.
  @inline(__always)
  private func row<S: RealElement, D: RealElement>(
    _ x: UnsafePointer<S>, _ y: UnsafeMutablePointer<D>, _ places: UnsafePointer<Int>, _ weights: UnsafePointer<Wide>
  ) where S.Wide == Wide, D.Wide == Wide {
    if count == 2 {
      let (a, b, p, q) = (x + places[0] * inner, x + places[1] * inner, weights[0], weights[1])
      for index in 0..<inner { y[index] = D(a[index].wide * p + b[index].wide * q) }
    } else {
      for index in 0..<inner {
        var sum: Wide = 0
        for tap in 0..<count { sum += x[places[tap] * inner + index].wide * weights[tap] }
        y[index] = D(sum)
      }
    }
  }
}

/// The outputs of `tf_crop_and_resize` that lie outside of the input.
private struct ResizeBorder<T: RealElement>: Sendable {
  private var slabs: [(outer: Int, index: Int, extent: Int, inner: Int)] = []
  private let value: T

  init(_ taps: [ResizeTaps], value: T) {
    self.value = value
    let extents = taps.map(\.axis.output)
    for (axis, tap) in taps.enumerated() {
      for index in tap.outside {
        slabs.append((extents[..<axis].reduce(1, *), index, extents[axis], extents[(axis + 1)...].reduce(1, *)))
      }
    }
  }

  func fill(_ y: UnsafeMutablePointer<T>) {
    for slab in slabs {
      for block in 0..<slab.outer {
        (y + (block * slab.extent + slab.index) * slab.inner).update(repeating: value, count: slab.inner)
      }
    }
  }
}
