extension OperatorSpecification {
  static let gatedActivation = """
    SwiGLU 28: T T > T | T=float+bfloat16 | alpha:f
    """
}
