import GraphIR
import Tensors

extension GradientCase {
  /// Queries, keys and values of four axes.
  private static func attention(
    _ name: String, _ op: Attention, _ others: Operand..., outputs: Int = 1
  ) -> GradientCase {
    var made = GradientCase(
      name, op, .real([2, 2, 3, 4]), .real([2, 2, 5, 4]), .real([2, 2, 5, 3]), outputs: outputs)
    made.operands += others
    return made
  }

  static let attentions: [GradientCase] = [
    attention("Attention", Attention()),
    attention("Attention with scores", with(Attention()) { ($0.scale, $0.softcap) = (0.7, 1.5) }, outputs: 4),
    attention(
      "Attention with a mask", with(Attention()) { $0.scoreOutput = .probabilities }, .real([3, 5]), outputs: 4),
    attention(
      "Attention with a mask of flags", Attention(),
      .flags([2, 1, 3, 4], (0..<24).map { $0 % 3 != 0 && $0 / 4 != 4 })),
    attention(
      "Attention with lengths", with(Attention()) { $0.isCausal = true }, .absent, .absent, .absent,
      .integers([2], [5, 3])),
    .init(
      "Attention of grouped heads",
      with(Attention()) { ($0.isCausal, $0.queryHeads, $0.keyValueHeads) = (true, 4, 2) },
      .real([2, 4, 8]), .real([2, 4, 4]), .real([2, 4, 6])),
    .init(
      "Attention with a past", with(Attention()) { ($0.leftWindow, $0.rightWindow) = (1, 0) }, .real([1, 2, 2, 3]),
      .real([1, 2, 2, 3]), .real([1, 2, 2, 3]), .absent, .real([1, 2, 2, 3]), .real([1, 2, 2, 3]), outputs: 3),
    .init("RotaryEmbedding", RotaryEmbedding(), .real([2, 3, 4, 6]), .real([2, 4, 3]), .real([2, 4, 3])),
    .init(
      "RotaryEmbedding of pairs", with(RotaryEmbedding()) { ($0.interleaved, $0.heads, $0.rotatedSize) = (true, 2, 4) },
      .real([2, 3, 12]), .real([5, 2]), .real([5, 2]), .integers([2, 3], [0, 4, 2, 1, 1, 3])),
  ]

  private static func recurrent<Op: RecurrentOperator>(
    _ name: String, _ op: Op, _ others: Operand...
  ) -> GradientCase {
    let (rows, directions) = (3 * Op.gates, op.direction.count)
    var made = GradientCase(
      name, op, .real(op.batchFirst ? [2, 4, 2] : [4, 2, 2]), .real([directions, rows, 2], from: -1, to: 1),
      .real([directions, rows, 3], from: -1, to: 1), .real([directions, 2 * rows], from: -1, to: 1))
    made.operands += others
    made.outputs = Op.gates == LSTM.gates ? 3 : 2
    return made
  }

  static let recurrents: [GradientCase] = [
    recurrent("RNN", RNN()),
    recurrent(
      "RNN backwards", with(RNN()) { ($0.direction, $0.activations) = (.reverse, [.relu]) }, .absent, .real([1, 2, 3])),
    recurrent("GRU", with(GRU()) { $0.linearBeforeReset = true }, .absent, .real([1, 2, 3])),
    recurrent("GRU reset before", with(GRU()) { $0.clip = 1.5 }),
    recurrent(
      "LSTM both ways", with(LSTM()) { $0.direction = .bidirectional }, .absent, .real([2, 2, 3]), .real([2, 2, 3])),
    recurrent(
      "LSTM with peepholes", with(LSTM()) { ($0.batchFirst, $0.inputForget) = (true, true) }, .absent, .absent, .absent,
      .real([1, 9])),
    .init(
      "CausalConvWithState", with(CausalConvWithState()) { $0.activation = .silu }, .real([2, 3, 5]), .real([3, 1, 4]),
      .real([3]), .real([2, 3, 3]), outputs: 2),
    .init("CausalConvWithState from zeros", CausalConvWithState(), .real([2, 3, 5]), .real([3, 1, 2]), outputs: 2),
  ]
}
