extension OperatorSpecification {
  static let losses = """
    NegativeLogLikelihoodLoss 12: T Tind T? > T | T=float Tind=int32+int64 | ignore_index:i reduction:s
    NegativeLogLikelihoodLoss 13: = | = | =
    NegativeLogLikelihoodLoss 22: = | T=float+bfloat16 Tind=int32+int64 | =
    SoftmaxCrossEntropyLoss 12: T Tind T? > T T? | T=float Tind=int32+int64 | ignore_index:i reduction:s
    SoftmaxCrossEntropyLoss 13: = | T=float+bfloat16 Tind=int32+int64 | =
    """
}
