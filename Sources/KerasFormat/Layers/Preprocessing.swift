import Bytes
import GraphIR
import Tensors

extension LayerConfig {
  /// A number or a list of numbers.
  mutating func doubles(_ key: String) throws(KerasError) -> [Double]? {
    guard let value = value(key) else { return nil }
    var numbers: [Double] = []
    for element in value.array ?? [value] {
      do { numbers.append(try element.asDouble()) } catch { throw .json(error) }
    }
    return numbers
  }
}

/// `Rescaling`: `x · scale + offset`, each one number or one for each channel.
struct RescalingLayer: UnaryLayer {
  let scale: [Double]
  let offset: [Double]

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    scale = try config.doubles("scale") ?? [1]
    offset = try config.doubles("offset") ?? [0]
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    var input = x
    if scale.count > 1 || offset.count > 1 { input = KerasTensor(value: try graph.asKeras(x), layout: .asKeras) }
    if try [.uint8, .int32, .int64].contains(graph.elementType(input)) {
      var op = Cast()
      op.to = .float32
      input = input.with(try graph.emit(op, input.value, step: "Cast"))
    }
    let shape = { (values: [Double]) in values.count > 1 ? [values.count] : [] }
    let hasOffset = offset != [0]
    let scaled = try graph.emit(
      Mul(), input.value, graph.real("scale", scale, shape: shape(scale), like: input), step: hasOffset ? "Mul" : nil)
    guard hasOffset else { return input.with(scaled) }
    return input.with(
      try graph.emit(Add(), scaled, graph.real("offset", offset, shape: shape(offset), like: input)))
  }
}

/// `Normalization`: `(x − mean) / max(√variance, 10⁻⁷)`, with statistics from the weights or from the configuration, for each
/// index along the kept axes.
struct NormalizationLayer: UnaryLayer {
  let axes: [Int]
  /// Mean and variance where the configuration has them.
  let given: (mean: [Double], variance: [Double])?
  let isInverse: Bool

  init(_ config: inout LayerConfig, _ reader: inout NetworkReader) throws(KerasError) {
    axes = try config.ints("axis") ?? []
    if let mean = try config.doubles("mean"), let variance = try config.doubles("variance") {
      given = (mean, variance)
    } else {
      given = nil
    }
    isInverse = try config.bool("invert", default: false)
  }

  var variables: [Variable] {
    given == nil ? ["mean", "variance", "count"].map { Variable($0, isTrainable: false) } : []
  }

  func lower(_ x: KerasTensor, _ parameters: LayerParameters, _ graph: inout Lowering) throws(KerasError) -> KerasTensor
  {
    let extents = try graph.shape(x)
    var kept: Set<Int> = []
    for axis in axes { kept.insert(try graph.axis(axis, rank: extents.count)) }
    var shape: [Int] = []
    for (axis, extent) in extents.enumerated() {
      guard kept.contains(axis) else {
        shape.append(1)
        continue
      }
      guard let value = extent.value else { throw graph.problem("the extent of axis \(axis) is not known") }
      shape.append(value)
    }
    let (mean, variance) = try statistics(parameters, shape: shape, graph)
    let input = KerasTensor(value: try graph.asKeras(x), layout: .asKeras)
    let center = try graph.real("mean", mean, shape: shape, like: input)
    let scale = try graph.real(
      "deviation", variance.map { max($0.squareRoot(), 1e-7) }, shape: shape, like: input)
    if isInverse {
      return input.with(try graph.emit(Add(), graph.emit(Mul(), input.value, scale, step: "Mul"), center))
    }
    return input.with(try graph.emit(Div(), graph.emit(Sub(), input.value, center, step: "Sub"), scale))
  }

  private func statistics(
    _ parameters: LayerParameters, shape: [Int], _ graph: Lowering
  ) throws(KerasError) -> (mean: [Double], variance: [Double]) {
    let count = try graph.count(of: shape)
    var (mean, variance): ([Double], [Double])
    if let given {
      (mean, variance) = given
    } else {
      let kept = shape.indices.filter { axis in axes.contains { $0 == axis || $0 + shape.count == axis } }
      do {
        mean = try parameters.parameter("mean", shape: kept.map { shape[$0] }).tensor.doubles()
        variance = try parameters.parameter("variance", shape: kept.map { shape[$0] }).tensor.doubles()
      } catch let error as KerasError {
        throw error
      } catch {
        throw graph.problem("\(error)")
      }
    }
    if mean.count == 1 { mean = Array(repeating: mean[0], count: count) }
    if variance.count == 1 { variance = Array(repeating: variance[0], count: count) }
    guard mean.count == count, variance.count == count else {
      throw graph.problem("\(mean.count) means and \(variance.count) variances, \(count) expected")
    }
    return (mean, variance)
  }
}
