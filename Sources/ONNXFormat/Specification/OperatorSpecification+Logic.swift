extension OperatorSpecification {
  static let logic = """
    And 1: T T > T1 | T=bool T1=bool | axis:i broadcast:i
    And 7: = | = |
    BitShift 11: T T > T | T=uint | direction:s!
    BitShift 28: = | T=int+uint | =
    BitwiseAnd 18: T T > T | T=int+uint |
    BitwiseOr 18: T T > T | T=int+uint |
    BitwiseXor 18: T T > T | T=int+uint |
    Equal 1: T T > T1 | T=bool+int32+int64 T1=bool | axis:i broadcast:i
    Equal 7: = | = |
    Equal 11: = | T=float+int+uint+bool T1=bool | =
    Equal 13: = | T=float+int+uint+bfloat16+bool T1=bool | =
    Equal 19: = | T=float+int+uint+bfloat16+bool+string T1=bool | =
    Greater 1: T T > T1 | T=float T1=bool | axis:i broadcast:i
    Greater 7: = | = |
    Greater 9: = | T=float+int+uint T1=bool | =
    Greater 13: = | T=float+int+uint+bfloat16 T1=bool | =
    GreaterOrEqual 12: T T > T1 | T=float+int+uint T1=bool |
    GreaterOrEqual 16: = | T=float+int+uint+bfloat16 T1=bool | =
    Less 1: T T > T1 | T=float T1=bool | axis:i broadcast:i
    Less 7: = | = |
    Less 9: = | T=float+int+uint T1=bool | =
    Less 13: = | T=float+int+uint+bfloat16 T1=bool | =
    LessOrEqual 12: T T > T1 | T=float+int+uint T1=bool |
    LessOrEqual 16: = | T=float+int+uint+bfloat16 T1=bool | =
    Or 1: T T > T1 | T=bool T1=bool | axis:i broadcast:i
    Or 7: = | = |
    Where 9: B T T > T | B=bool T=any |
    Where 16: = | B=bool T=any16 | =
    Xor 1: T T > T1 | T=bool T1=bool | axis:i broadcast:i
    Xor 7: = | = |
    """
}
