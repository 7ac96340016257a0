extension OperatorSpecification {
  static let arithmetic = """
    Add 1: T T > T | T=float | axis:i broadcast:i consumed_inputs:is
    Add 6: = | T=float+int32+int64+uint32+uint64 | axis:i broadcast:i
    Add 7: = | = |
    Add 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    Add 14: = | T=float+int+uint+bfloat16 | =
    Div 1: T T > T | T=float | axis:i broadcast:i consumed_inputs:is
    Div 6: = | T=float+int32+int64+uint32+uint64 | axis:i broadcast:i
    Div 7: = | = |
    Div 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    Div 14: = | T=float+int+uint+bfloat16 | =
    Max 1: T* > T | T=float | consumed_inputs:is
    Max 6: = | = |
    Max 8: = | = | =
    Max 12: = | T=float+int+uint | =
    Max 13: = | T=float+int+uint+bfloat16 | =
    Mean 1: T* > T | T=float | consumed_inputs:is
    Mean 6: = | = |
    Mean 8: = | = | =
    Mean 13: = | T=float+bfloat16 | =
    Min 1: T* > T | T=float | consumed_inputs:is
    Min 6: = | = |
    Min 8: = | = | =
    Min 12: = | T=float+int+uint | =
    Min 13: = | T=float+int+uint+bfloat16 | =
    Mod 10: T T > T | T=float+int+uint | fmod:i
    Mod 13: = | T=float+int+uint+bfloat16 | =
    Mod 28: = | = | =
    Mul 1: T T > T | T=float | axis:i broadcast:i consumed_inputs:is
    Mul 6: = | T=float+int32+int64+uint32+uint64 | axis:i broadcast:i
    Mul 7: = | = |
    Mul 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    Mul 14: = | T=float+int+uint+bfloat16 | =
    Pow 1: T T > T | T=float | axis:i broadcast:i
    Pow 7: = | = |
    Pow 12: T T1 > T | T=float+int32+int64 T1=float+int+uint | =
    Pow 13: = | T=float+bfloat16+int32+int64 T1=float+int+uint | =
    Pow 15: = | T=float+bfloat16+int32+int64 T1=float+int+uint+bfloat16 | =
    Sub 1: T T > T | T=float | axis:i broadcast:i consumed_inputs:is
    Sub 6: = | T=float+int32+int64+uint32+uint64 | axis:i broadcast:i
    Sub 7: = | = |
    Sub 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    Sub 14: = | T=float+int+uint+bfloat16 | =
    Sum 1: T* > T | T=float | consumed_inputs:is
    Sum 6: = | = |
    Sum 8: = | = | =
    Sum 13: = | T=float+bfloat16 | =
    """
}
