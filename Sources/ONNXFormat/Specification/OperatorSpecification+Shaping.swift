extension OperatorSpecification {
  static let shaping = """
    Expand 8: T int64 > T | T=any |
    Expand 13: = | T=any16 | =
    Flatten 1: T > T | T=float | axis:i
    Flatten 9: = | T=any | =
    Flatten 11: = | = | =
    Flatten 13: = | T=any16 | =
    Flatten 21: = | T=any21 | =
    Flatten 23: = | T=any23 | =
    Flatten 24: = | T=any24 | =
    Flatten 25: = | T=any25 | =
    Reshape 1: T > T | T=float | consumed_inputs:is shape:is
    Reshape 5: T int64 > T | T=any |
    Reshape 13: = | T=any16 | =
    Reshape 14: = | = | allowzero:i
    Reshape 19: = | T=any19 | =
    Reshape 21: = | T=any21 | =
    Reshape 23: = | T=any23 | =
    Reshape 24: = | T=any24 | =
    Reshape 25: = | T=any25 | =
    Shape 1: T > T1 | T=any T1=int64 |
    Shape 13: = | T=any16 T1=int64 | =
    Shape 15: = | = | end:i start:i
    Shape 19: = | T=any19 T1=int64 | =
    Shape 21: = | T=any21 T1=int64 | =
    Shape 23: = | T=any23 T1=int64 | =
    Shape 24: = | T=any24 T1=int64 | =
    Shape 25: = | T=any25 T1=int64 | =
    Size 1: T > T1 | T=any T1=int64 |
    Size 13: = | T=any16 T1=int64 | =
    Size 19: = | T=any19 T1=int64 | =
    Size 21: = | T=any21 T1=int64 | =
    Size 23: = | T=any23 T1=int64 | =
    Size 24: = | T=any24 T1=int64 | =
    Size 25: = | T=any25 T1=int64 | =
    Squeeze 1: T > T | T=any | axes:is
    Squeeze 11: = | = | =
    Squeeze 13: T int64? > T | T=any16 |
    Squeeze 21: = | T=any21 | =
    Squeeze 23: = | T=any23 | =
    Squeeze 24: = | T=any24 | =
    Squeeze 25: = | T=any25 | =
    Transpose 1: T > T | T=any | perm:is
    Transpose 13: = | T=any16 | =
    Transpose 21: = | T=any21 | =
    Transpose 23: = | T=any23 | =
    Transpose 24: = | T=any24 | =
    Transpose 25: = | T=any25 | =
    Unsqueeze 1: T > T | T=any | axes:is!
    Unsqueeze 11: = | = | =
    Unsqueeze 13: T int64 > T | T=any16 |
    Unsqueeze 21: = | T=any21 | =
    Unsqueeze 23: = | T=any23 | =
    Unsqueeze 24: = | T=any24 | =
    Unsqueeze 25: = | T=any25 | =
    """
}
