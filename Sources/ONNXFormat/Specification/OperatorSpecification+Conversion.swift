extension OperatorSpecification {
  static let conversion = """
    BitCast 26: T1 > T2 | T1=float+int+uint+complex+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0 \
      T2=float+int+uint+complex+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0 | to:i!
    Cast 1: T1 > T2 | T1=float+int+uint+bool T2=float+int+uint+bool | to:s!
    Cast 6: = | = | to:i!
    Cast 9: = | T1=float+int+uint+bool+string T2=float+int+uint+bool+string | =
    Cast 13: = | T1=float+int+uint+bfloat16+bool+string T2=float+int+uint+bfloat16+bool+string | =
    Cast 19: = | T1=float+int+uint+float8+bfloat16+bool+string T2=float+int+uint+float8+bfloat16+bool+string | \
      saturate:i to:i!
    Cast 21: = | T1=float+int+uint+float8+4bit+bfloat16+bool+string T2=float+int+uint+float8+4bit+bfloat16+bool+string \
      | =
    Cast 23: = | T1=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+string \
      T2=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+string | =
    Cast 24: = | T1=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+float8e8m0+string \
      T2=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+float8e8m0+string | round_mode:s saturate:i to:i!
    Cast 25: = | T1=float+int+uint+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0+string \
      T2=float+int+uint+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0+string | =
    Cast 28: = | T1=float+int+uint+float8+float6+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0+string \
      T2=float+int+uint+float8+float6+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0+string | =
    CastLike 15: T1 T2 > T2 | T1=float+int+uint+bfloat16+bool+string T2=float+int+uint+bfloat16+bool+string |
    CastLike 19: = | T1=float+int+uint+float8+bfloat16+bool+string T2=float+int+uint+float8+bfloat16+bool+string | \
      saturate:i
    CastLike 21: = | T1=float+int+uint+float8+4bit+bfloat16+bool+string \
      T2=float+int+uint+float8+4bit+bfloat16+bool+string | =
    CastLike 23: = | T1=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+string \
      T2=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+string | =
    CastLike 24: = | T1=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+float8e8m0+string \
      T2=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+float8e8m0+string | round_mode:s saturate:i
    CastLike 25: = | T1=float+int+uint+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0+string \
      T2=float+int+uint+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0+string | =
    """
}
