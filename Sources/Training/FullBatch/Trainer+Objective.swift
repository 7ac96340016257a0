import CPURuntime
import Tensors

extension Trainer {
  /// All numbers that are trained, one parameter after the other.
  var point: [Double] {
    (0..<parameters.count).flatMap { parameters.elements($0).map { Double($0) } }
  }

  /// Gives the parameters these numbers, rounded to float32.
  func move(to point: [Double]) {
    var start = 0
    for index in 0..<parameters.count {
      let elements = parameters.elements(index)
      for place in 0..<min(elements.count, max(0, point.count - start)) {
        elements[place] = Float(point[start + place])
      }
      start += elements.count
    }
  }

  /// Of all samples of `indices` the mean loss at `point`, with `decay`/2 times the sum of squares of matrices and kernels:
  /// vectors, as biases, are free. The runtime computes gradients in float32, `chunk` samples at a time; all sums are taken in
  /// double precision.
  ///
  /// - Parameter evaluation: takes the samples' scores and losses, without the decay.
  /// - Throws: as `step`.
  func objective(
    at point: [Double], _ samples: any TrainingSamples, _ indices: [Int], chunk: Int, decay: Double,
    into evaluation: inout Evaluation
  ) throws -> LBFGS.Place {
    move(to: point)
    var gradient = [Double](repeating: 0, count: point.count)
    var value = 0.0
    for start in stride(from: 0, to: indices.count, by: max(1, chunk)) {
      let part = indices[start..<min(start + max(1, chunk), indices.count)]
      let labels = part.map { samples.labels[$0] }
      let share = Double(part.count) / Double(indices.count)
      var scored = evaluation
      value += try differentiate(try samples.batch(part), labels, number: 0) { outputs, first throws(RuntimeError) in
        let scores = try outputs.elements(1, Float.self)
        let loss = options.loss.mean(scores, labels, classes: classes)
        scored.add(scores: scores, labels: labels, loss: loss)
        var place = 0
        for index in 0..<parameters.count {
          for element in try outputs.elements(first + index, Float.self) {
            gradient[place] += share * Double(element)
            place += 1
          }
        }
        return share * loss
      }
      evaluation = scored
    }
    if decay > 0 {
      var place = 0
      for shape in parameters.shapes {
        if shape.count > 0, shape.rank > 1 {
          for index in place..<place + shape.count {
            value += decay / 2 * point[index] * point[index]
            gradient[index] += decay * point[index]
          }
        }
        place += shape.count
      }
    }
    return LBFGS.Place(point: point, value: value, gradient: gradient)
  }
}
