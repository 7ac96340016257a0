extension OperatorSpecification {
  static let softmax = """
    Hardmax 1: T > T | T=float | axis:i
    Hardmax 11: = | = | =
    Hardmax 13: = | T=float+bfloat16 | =
    LogSoftmax 1: T > T | T=float | axis:i
    LogSoftmax 11: = | = | =
    LogSoftmax 13: = | T=float+bfloat16 | =
    Softmax 1: T > T | T=float | axis:i
    Softmax 11: = | = | =
    Softmax 13: = | T=float+bfloat16 | =
    """
}
