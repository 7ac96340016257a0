extension OperatorSpecification {
  static let random = """
    Bernoulli 15: T1 > T2 | T1=float T2=float+int+uint+bfloat16+bool | dtype:i seed:f
    Bernoulli 22: = | T1=float+bfloat16 T2=float+int+uint+bfloat16+bool | =
    Multinomial 7: T1 > T2 | T1=float T2=int32+int64 | dtype:i sample_size:i seed:f
    Multinomial 22: = | T1=float+bfloat16 T2=int32+int64 | =
    RandomNormal 1: > T | T=float | dtype:i mean:f scale:f seed:f shape:is!
    RandomNormal 22: = | T=float+bfloat16 | =
    RandomNormalLike 1: T1 > T2 | T1=any T2=float | dtype:i mean:f scale:f seed:f
    RandomNormalLike 22: = | T1=any16 T2=float+bfloat16 | =
    RandomUniform 1: > T | T=float | dtype:i high:f low:f seed:f shape:is!
    RandomUniform 22: = | T=float+bfloat16 | =
    RandomUniformLike 1: T1 > T2 | T1=any T2=float | dtype:i high:f low:f seed:f
    RandomUniformLike 22: = | T1=any16 T2=float+bfloat16 | =
    """
}
