extension OperatorSpecification {
  static let stateSpace = """
    CausalConvWithState 27: T T T? T? > T T | T=bfloat16+float16+float32 | activation:s
    """
}
