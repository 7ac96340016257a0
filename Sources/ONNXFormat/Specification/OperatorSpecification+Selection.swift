extension OperatorSpecification {
  static let selection = """
    ArgMax 1: T > int64 | T=float+int+uint | axis:i keepdims:i
    ArgMax 11: = | = | =
    ArgMax 12: = | = | axis:i keepdims:i select_last_index:i
    ArgMax 13: = | T=float+int+uint+bfloat16 | =
    ArgMin 1: T > int64 | T=float+int+uint | axis:i keepdims:i
    ArgMin 11: = | = | =
    ArgMin 12: = | = | axis:i keepdims:i select_last_index:i
    ArgMin 13: = | T=float+int+uint+bfloat16 | =
    TopK 1: T > T I | T=float I=int64 | axis:i k:i!
    TopK 10: T int64 > T I | = | axis:i
    TopK 11: = | T=float+int+uint I=int64 | axis:i largest:i sorted:i
    TopK 24: = | T=float+int+uint+bfloat16 I=int64 | =
    Unique 11: T > T int64? int64? int64? | T=any | axis:i sorted:i
    Unique 28: = | T=any16 | =
    """
}
