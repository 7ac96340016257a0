import Bytes
import DataSets
import Images
import ModelFiles
import Prediction

extension Model {
  /// Errors of running with the model's path in front.
  func inFile<R>(_ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch let failure as any Failure {
      throw FileFailure(path: path, failure)
    }
  }
}

extension LabelList {
  /// The labels that a user named, a built-in list or a file's; else those of `choice`.
  static func chosen(_ name: String?, _ choice: PresetChoice, _ limits: Limits) throws -> LabelList? {
    guard let name else { return choice.labels }
    return try LabelList(namedOrIn: name, limits: limits)
  }
}
