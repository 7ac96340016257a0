import CPURuntime
import FeatureSpace
import Tensors
import Training

/// Style transfer (L. Gatys et al., "Image Style Transfer Using Convolutional Neural Networks", 2016): a picture is made whose
/// layers look like those of one picture, and whose correlations of channels like those of another.
public struct StyleTransfer: Sendable {
  public enum Method: String, Sendable, CaseIterable {
    /// Limited-memory BFGS, as in the paper.
    case lbfgs
    case adam
  }

  /// Which picture it begins with.
  public enum Start: String, Sendable, CaseIterable {
    case content, noise, style
  }

  /// A step: of `lbfgs` what it has led to, of `adam` where it began.
  public struct Report: Sendable, Hashable {
    public var step: Int
    public var losses: StyleObjective.Losses
  }

  public var method = Method.lbfgs
  public var start = Start.content
  public var steps = 200
  /// Of `adam`: the learning rate, as a share of the way from black to white.
  public var rate = 0.02
  public var seed: UInt64 = 0

  public init() {}

  /// - Parameters:
  ///   - style: the picture of the style, as the network takes it; a start of `style` brings it to the content's size.
  ///   - stepped: called after each step; `false` ends the run.
  /// - Returns: the picture, and the losses of each step.
  /// - Throws: `VisualizationError.request` for numbers out of range or losses that are no numbers; what the runtime throws.
  public func transferred(
    _ objective: StyleObjective, content: Tensor, style: Tensor, stepped: (Report) -> Bool = { _ in true }
  ) throws -> (picture: LevelPicture, history: [Report]) {
    guard steps > 0, rate > 0, rate.isFinite else {
      throw VisualizationError.request("style transfer takes at least one step, and a learning rate above 0")
    }
    let range = objective.range
    var picture = try range.picture(of: content)
    switch start {
    case .content: break
    case .style: picture = try range.picture(of: style).resized(height: picture.height, width: picture.width)
    case .noise:
      var random = RandomNumbers(seed: seed)
      picture = try .noise(
        channels: picture.channels, height: picture.height, width: picture.width, deviation: 0.15, &random)
    }
    var history: [Report] = []
    func report(_ losses: StyleObjective.Losses) -> Bool {
      history.append(Report(step: history.count + 1, losses: losses))
      return stepped(history[history.count - 1])
    }
    switch method {
    case .lbfgs: picture = try descend(from: picture, objective, report)
    case .adam: picture = try follow(from: picture, objective, report)
    }
    picture.clamp()
    return (picture, history)
  }

  private func descend(
    from start: LevelPicture, _ objective: StyleObjective, _ report: (StyleObjective.Losses) -> Bool
  ) throws -> LevelPicture {
    var picture = start
    var last: [(point: [Double], losses: StyleObjective.Losses)] = []
    var method = LBFGS()
    method.maximumIterations = steps
    method.gradientTolerance = 0
    let (place, _, _) = try method.minimize(from: start.levels.map { Double($0) }) { point in
      picture.levels = point.map { Float($0) }
      let (losses, slopes) = try objective.evaluated(at: picture)
      // The search may return to a place that it had left.
      last = last.suffix(7) + [(point, losses)]
      return LBFGS.Place(point: point, value: losses.total, gradient: slopes.map { Double($0) })
    } iterated: { _, place, _ in
      if let known = last.last(where: { $0.point == place.point }) { return report(known.losses) }
      picture.levels = place.point.map { Float($0) }
      return report(try objective.evaluated(at: picture).losses)
    }
    picture.levels = place.point.map { Float($0) }
    return picture
  }

  private func follow(
    from start: LevelPicture, _ objective: StyleObjective, _ report: (StyleObjective.Losses) -> Bool
  ) throws -> LevelPicture {
    var picture = start
    let memory = try ParameterMemory([try Tensor([start.levels.count], start.levels)])
    let optimizer = Optimizer(OptimizerOptions(.adam), memory)
    for _ in 0..<steps {
      let (losses, slopes) = try objective.evaluated(at: picture)
      guard losses.total.isFinite else {
        throw VisualizationError.request("the loss is no number: a lower rate may help")
      }
      optimizer.beginStep()
      slopes.withUnsafeBufferPointer { optimizer.update(memory, 0, gradient: $0, learningRate: rate) }
      picture.levels = Array(memory.elements(0))
      guard report(losses) else { break }
    }
    return picture
  }
}
