extension OperatorSpecification {
  static let activation = """
    Celu 12: T > T | T=float32 | alpha:f
    Celu 28: = | T=float+bfloat16 | =
    Elu 1: T > T | T=float | alpha:f consumed_inputs:is
    Elu 6: = | = | alpha:f
    Elu 22: = | T=float+bfloat16 | =
    Gelu 20: T > T | T=float+bfloat16 | approximate:s
    HardSigmoid 1: T > T | T=float | alpha:f beta:f consumed_inputs:is
    HardSigmoid 6: = | = | alpha:f beta:f
    HardSigmoid 22: = | T=float+bfloat16 | =
    HardSwish 14: T > T | T=float |
    HardSwish 22: = | T=float+bfloat16 | =
    LeakyRelu 1: T > T | T=float | alpha:f consumed_inputs:is
    LeakyRelu 6: = | = | alpha:f
    LeakyRelu 16: = | T=float+bfloat16 | =
    Mish 18: T > T | T=float |
    Mish 22: = | T=float+bfloat16 | =
    PRelu 1: T T > T | T=float | consumed_inputs:is
    PRelu 6: = | = |
    PRelu 7: = | = | =
    PRelu 9: = | T=float+int32+int64+uint32+uint64 | =
    PRelu 16: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    Relu 1: T > T | T=float | consumed_inputs:is
    Relu 6: = | = |
    Relu 13: = | T=float+bfloat16 | =
    Relu 14: = | T=float+int+bfloat16 | =
    Selu 1: T > T | T=float | alpha:f consumed_inputs:is gamma:f
    Selu 6: = | = | alpha:f gamma:f
    Selu 22: = | T=float+bfloat16 | =
    Shrink 9: T > T | T=float+int+uint | bias:f lambd:f
    Sigmoid 1: T > T | T=float | consumed_inputs:is
    Sigmoid 6: = | = |
    Sigmoid 13: = | T=float+bfloat16 | =
    Softplus 1: T > T | T=float |
    Softplus 22: = | T=float+bfloat16 | =
    Softsign 1: T > T | T=float |
    Softsign 22: = | T=float+bfloat16 | =
    Swish 24: T > T | T=float+bfloat16 | alpha:f
    Tanh 1: T > T | T=float | consumed_inputs:is
    Tanh 6: = | = |
    Tanh 13: = | T=float+bfloat16 | =
    ThresholdedRelu 10: T > T | T=float | alpha:f
    ThresholdedRelu 22: = | T=float+bfloat16 | =
    """
}
