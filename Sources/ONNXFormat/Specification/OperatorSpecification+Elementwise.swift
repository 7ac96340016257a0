extension OperatorSpecification {
  static let elementwise = """
    Abs 1: T > T | T=float | consumed_inputs:is
    Abs 6: = | T=float+int+uint |
    Abs 13: = | T=float+int+uint+bfloat16 | =
    Acos 7: T > T | T=float |
    Acos 22: = | T=float+bfloat16 | =
    Acosh 9: T > T | T=float |
    Acosh 22: = | T=float+bfloat16 | =
    Asin 7: T > T | T=float |
    Asin 22: = | T=float+bfloat16 | =
    Asinh 9: T > T | T=float |
    Asinh 22: = | T=float+bfloat16 | =
    Atan 7: T > T | T=float |
    Atan 22: = | T=float+bfloat16 | =
    Atanh 9: T > T | T=float |
    Atanh 22: = | T=float+bfloat16 | =
    BitwiseNot 18: T > T | T=int+uint |
    Ceil 1: T > T | T=float | consumed_inputs:is
    Ceil 6: = | = |
    Ceil 13: = | T=float+bfloat16 | =
    Clip 1: T > T | T=float | consumed_inputs:is max:f min:f
    Clip 6: = | = | max:f min:f
    Clip 11: T T? T? > T | = |
    Clip 12: = | T=float+int+uint | =
    Clip 13: = | T=float+int+uint+bfloat16 | =
    Cos 7: T > T | T=float |
    Cos 22: = | T=float+bfloat16 | =
    Cosh 9: T > T | T=float |
    Cosh 22: = | T=float+bfloat16 | =
    Erf 9: T > T | T=float+int+uint |
    Erf 13: = | T=float+bfloat16 | =
    Exp 1: T > T | T=float | consumed_inputs:is
    Exp 6: = | = |
    Exp 13: = | T=float+bfloat16 | =
    Floor 1: T > T | T=float | consumed_inputs:is
    Floor 6: = | = |
    Floor 13: = | T=float+bfloat16 | =
    Identity 1: T > T | T=any |
    Identity 13: = | T=any16 | =
    Identity 14: V > V | V=any16+seq(any) | =
    Identity 16: = | V=any16+optional(any)+optional(seq(any))+seq(any) | =
    Identity 19: = | V=any19+optional(any)+optional(seq(any))+seq(any) | =
    Identity 21: = | V=any21+optional(any)+optional(seq(any))+seq(any) | =
    Identity 23: = | V=any23+optional(any)+optional(seq(any))+seq(any) | =
    Identity 24: = | V=any24+optional(any)+optional(seq(any))+seq(any) | =
    Identity 25: = | V=any25+optional(any)+optional(seq(any))+seq(any) | =
    IsInf 10: T1 > T2 | T1=float32+float64 T2=bool | detect_negative:i detect_positive:i
    IsInf 20: = | T1=float+float8+bfloat16 T2=bool | =
    IsNaN 9: T1 > T2 | T1=float T2=bool |
    IsNaN 13: = | T1=float+bfloat16 T2=bool | =
    IsNaN 20: = | T1=float+float8+bfloat16 T2=bool | =
    Log 1: T > T | T=float | consumed_inputs:is
    Log 6: = | = |
    Log 13: = | T=float+bfloat16 | =
    Neg 1: T > T | T=float | consumed_inputs:is
    Neg 6: = | T=float+int |
    Neg 13: = | T=float+int+bfloat16 | =
    Not 1: T > T | T=bool |
    Reciprocal 1: T > T | T=float | consumed_inputs:is
    Reciprocal 6: = | = |
    Reciprocal 13: = | T=float+bfloat16 | =
    Round 11: T > T | T=float |
    Round 22: = | T=float+bfloat16 | =
    Sign 9: T > T | T=float+int+uint |
    Sign 13: = | T=float+int+uint+bfloat16 | =
    Sin 7: T > T | T=float |
    Sin 22: = | T=float+bfloat16 | =
    Sinh 9: T > T | T=float |
    Sinh 22: = | T=float+bfloat16 | =
    Sqrt 1: T > T | T=float | consumed_inputs:is
    Sqrt 6: = | = |
    Sqrt 13: = | T=float+bfloat16 | =
    Tan 7: T > T | T=float |
    Tan 22: = | T=float+bfloat16 | =
    """
}
