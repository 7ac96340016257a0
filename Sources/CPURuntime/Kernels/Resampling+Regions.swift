import GraphIR
import Tensors

extension RoiAlign: RealOperator {
  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try realKernel(&node) }

  func kernel<T: RealElement>(_ type: T.Type, _ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel {
    let extents = try node.input(0).extents
    let regions = try RoiAlignRegions(node, self, image: 0)
    let (channels, plane) = (extents[1], extents[2] * extents[3])
    let (rows, columns) = (outputHeight, outputWidth)
    let isMaximum = mode == .maximum
    return ClosureKernel { frame throws(RuntimeError) in
      let planned = try regions.grids(frame, T.self)
      guard let x = frame.elements(0, T.self).baseAddress, let y = frame.results(0, T.self).baseAddress else { return }
      Parallel.for(planned.count * rows) { range in
        for line in range {
          let (region, row) = (line / rows, line % rows)
          let grid = planned[region]
          for column in 0..<columns {
            let taps = grid.taps(row, column)
            for channel in 0..<channels {
              let image = x + (grid.sample * channels + channel) * plane
              let value = isMaximum ? grid.maximum(image, taps)?.value ?? 0 : grid.average(image, taps)
              y[((region * channels + channel) * rows + row) * columns + column] = T(T.Wide(value))
            }
          }
        }
      }
    }
  }
}

/// The regions that are pooled, as a run gives them: their corners and their samples are the two inputs behind the image.
struct RoiAlignRegions: Sendable {
  let count: Int
  private let op: RoiAlign
  private let image: Int
  private let extents: [Int]
  private let name: String

  /// - Throws: when the inputs' shapes or types do not fit each other.
  init(_ node: KernelBuilder, _ op: RoiAlign, image: Int) throws(RuntimeError) {
    let (x, rois) = (try node.input(image), try node.input(image + 1))
    guard rois.shape.rank == 2, try node.input(image + 2).count == rois.extents[0], rois.extents[1] == 4,
      rois.elementType == x.elementType, x.shape.rank == 4
    else { throw .node(node.name, "rois of shape \(rois.shape) do not fit the other inputs") }
    (self.op, self.image, extents, name) = (op, image, x.extents, node.name)
    count = rois.extents[0]
  }

  func grids<T: RealElement>(_ frame: Frame, _ type: T.Type) throws(RuntimeError) -> [RegionGrid] {
    let rois = frame.elements(image + 1, T.self)
    var planned: [RegionGrid] = []
    for (region, sample) in frame.elements(image + 2, Int64.self).enumerated() {
      guard (0..<Int64(extents[0])).contains(sample) else {
        throw .node(name, "region \(region) is of sample \(sample), the input has \(extents[0])")
      }
      let corners = (0..<4).map { Double(rois[region * 4 + $0].wide) }
      guard let grid = RegionGrid(corners, sample: Int(sample), height: extents[2], width: extents[3], op) else {
        throw .node(name, "region \(region) has coordinates \(corners)")
      }
      planned.append(grid)
    }
    return planned
  }
}

/// Where one region's output elements take their samples.
struct RegionGrid: Sendable {
  /// A bilinear sample: four places in a plane and their weights.
  typealias Tap = (places: SIMD4<Int>, weights: SIMD4<Double>)

  let sample: Int
  private let height: Int
  private let width: Int
  private let start: (y: Double, x: Double)
  /// The extents of what one output element covers.
  private let bin: (height: Double, width: Double)
  /// Samples along each axis of an output element.
  private let grid: (rows: Int, columns: Int)

  /// `nil` for coordinates that are no numbers, or so far outside that the samples could not be counted.
  init?(_ corners: [Double], sample: Int, height: Int, width: Int, _ op: RoiAlign) {
    let offset = op.coordinateTransformation == .halfPixel ? 0.5 : 0
    let scaled = corners.map { $0 * Double(op.spatialScale) - offset }
    guard height > 0, width > 0, scaled.allSatisfy({ $0.magnitude < 0x1p30 }) else { return nil }
    var size = (height: scaled[3] - scaled[1], width: scaled[2] - scaled[0])
    if op.coordinateTransformation == .outputHalfPixel { size = (max(size.height, 1), max(size.width, 1)) }
    self.sample = sample
    self.height = height
    self.width = width
    start = (scaled[1], scaled[0])
    bin = (size.height / Double(op.outputHeight), size.width / Double(op.outputWidth))
    let rows = op.samplingRatio > 0 ? op.samplingRatio : Int(bin.height.rounded(.up))
    let columns = op.samplingRatio > 0 ? op.samplingRatio : Int(bin.width.rounded(.up))
    // Far more samples than elements serve nobody.
    guard rows <= 4 * height + 64, columns <= 4 * width + 64 else { return nil }
    grid = (max(0, rows), max(0, columns))
  }

  /// The samples of the output element at `row` and `column`.
  func taps(_ row: Int, _ column: Int) -> [Tap] {
    var taps: [Tap] = []
    taps.reserveCapacity(grid.rows * grid.columns)
    for i in 0..<grid.rows {
      let y = start.y + (Double(row) + (Double(i) + 0.5) / Double(grid.rows)) * bin.height
      for j in 0..<grid.columns {
        taps.append(tap(y, start.x + (Double(column) + (Double(j) + 0.5) / Double(grid.columns)) * bin.width))
      }
    }
    return taps
  }

  private func tap(_ y: Double, _ x: Double) -> Tap {
    guard y >= -1, y <= Double(height), x >= -1, x <= Double(width) else { return (.zero, .zero) }
    let (y, x) = (min(max(y, 0), Double(height - 1)), min(max(x, 0), Double(width - 1)))
    let (top, left) = (Int(y), Int(x))
    let (bottom, right) = (min(top + 1, height - 1), min(left + 1, width - 1))
    let (v, u) = (y - Double(top), x - Double(left))
    return (
      SIMD4(top * width + left, top * width + right, bottom * width + left, bottom * width + right),
      SIMD4((1 - v) * (1 - u), (1 - v) * u, v * (1 - u), v * u)
    )
  }

  func average<T: RealElement>(_ plane: UnsafePointer<T>, _ taps: [Tap]) -> Double {
    var sum = 0.0
    for (places, weights) in taps {
      for corner in 0..<4 { sum += Double(plane[places[corner]].wide) * weights[corner] }
    }
    return sum / Double(max(1, taps.count))
  }

  /// Adds to `target` what `average` makes of each element, times `slope`.
  func spreadAverage<T: RealElement>(_ slope: T.Wide, _ taps: [Tap], into target: UnsafeMutablePointer<T>) {
    let share = Double(slope) / Double(max(1, taps.count))
    for (places, weights) in taps {
      for corner in 0..<4 {
        let place = places[corner]
        target[place] = T(target[place].wide + T.Wide(share * weights[corner]))
      }
    }
  }

  /// The first largest weighted corner of any sample, as the specification's reference has it, with its place and weight;
  /// `nil` where there are no samples.
  func maximum<T: RealElement>(
    _ plane: UnsafePointer<T>, _ taps: [Tap]
  ) -> (value: Double, place: Int, weight: Double)? {
    var best: (value: Double, place: Int, weight: Double)?
    for (places, weights) in taps {
      for corner in 0..<4 {
        let value = Double(plane[places[corner]].wide) * weights[corner]
        if let old = best, !(value > old.value) { continue }
        best = (value, places[corner], weights[corner])
      }
    }
    return best
  }

  /// Adds to `target` what `maximum` makes of the element that it takes, times `slope`.
  func spreadMaximum<T: RealElement>(
    _ slope: T.Wide, _ plane: UnsafePointer<T>, _ taps: [Tap], into target: UnsafeMutablePointer<T>
  ) {
    guard let best = maximum(plane, taps) else { return }
    target[best.place] = T(target[best.place].wide + slope * T.Wide(best.weight))
  }
}
