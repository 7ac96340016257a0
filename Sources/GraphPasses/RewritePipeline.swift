/// Which passes run, in which order.
public enum RewritePipeline {
  /// Before a graph runs.
  public static let inference: [any GraphPass] = [
    RemoveIdentities(), FoldBatchNormalization(), RecognizeActivations(),
  ]

  /// Those of them that round as the graph's own operators do: what is folded into weights is rounded before it is multiplied.
  public static let inferenceKeepingRounding: [any GraphPass] = [RemoveIdentities()]
}
