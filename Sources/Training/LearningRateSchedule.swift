#if canImport(Glibc)
  import Glibc
#endif

/// How the learning rate changes from epoch to epoch.
public enum LearningRateSchedule: Sendable, Hashable {
  case constant
  /// Times `factor` after every `epochs` epochs (`torch.optim.lr_scheduler.StepLR`).
  case step(epochs: Int, factor: Double)
  /// Along half a cosine down to 0 at the end (Loshchilov and Hutter, "SGDR", 2016; `CosineAnnealingLR`).
  case cosine

  /// What the learning rate is multiplied by in `epoch`, counted from 0, of `epochs`.
  public func factor(epoch: Int, of epochs: Int) -> Double {
    switch self {
    case .constant: 1
    case .step(let every, let factor): pow(factor, Double(epoch / max(1, every)))
    case .cosine: (1 + cos(.pi * Double(epoch) / Double(max(1, epochs)))) / 2
    }
  }
}

extension LearningRateSchedule {
  /// What `text` says: `constant`, `cosine`, or `step:EPOCHS:FACTOR`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    switch parts.first {
    case "constant" where parts.count == 1: self = .constant
    case "cosine" where parts.count == 1: self = .cosine
    case "step" where parts.count == 3:
      guard let epochs = Int(parts[1]), epochs > 0, let factor = Double(parts[2]), factor >= 0, factor.isFinite else {
        return nil
      }
      self = .step(epochs: epochs, factor: factor)
    default: return nil
    }
  }
}
