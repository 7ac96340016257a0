extension OperatorSpecification {
  static let generation = """
    Constant 1: > T | T=float | value:t!
    Constant 9: = | T=any | =
    Constant 11: = | = | sparse_value:t value:t
    Constant 12: = | = | sparse_value:t value:t value_float:f value_floats:fs value_int:i value_ints:is value_string:s \
      value_strings:ss
    Constant 13: = | T=any16 | =
    Constant 19: = | T=any19 | =
    Constant 21: = | T=any21 | =
    Constant 23: = | T=any23 | =
    Constant 24: = | T=any24 | =
    Constant 25: = | T=any25 | =
    ConstantOfShape 9: T1 > T2 | T1=int64 T2=float+int+uint+bool | value:t
    ConstantOfShape 20: = | T1=int64 T2=float+int+uint+float8+bfloat16+bool | =
    ConstantOfShape 21: = | T1=int64 T2=float+int+uint+float8+4bit+bfloat16+bool | =
    ConstantOfShape 23: = | T1=int64 T2=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1 | =
    ConstantOfShape 24: = | T1=int64 T2=float+int+uint+float8+4bit+bfloat16+bool+float4e2m1+float8e8m0 | =
    ConstantOfShape 25: = | T1=int64 T2=float+int+uint+float8+4bit+2bit+bfloat16+bool+float4e2m1+float8e8m0 | =
    EyeLike 9: T1 > T2 | T1=float+int+uint+bool T2=float+int+uint+bool | dtype:i k:i
    EyeLike 22: = | T1=float+int+uint+bfloat16+bool T2=float+int+uint+bfloat16+bool | =
    Range 11: T T T > T | T=float32+float64+int16+int32+int64 |
    Range 27: = | T=float+bfloat16+int16+int32+int64 | stash_type:i
    """
}
