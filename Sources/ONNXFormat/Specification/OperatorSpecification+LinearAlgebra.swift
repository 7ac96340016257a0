extension OperatorSpecification {
  static let linearAlgebra = """
    Det 11: T > T | T=float |
    Det 22: = | T=float+bfloat16 | =
    Einsum 12: T* > T | T=float+int+uint | equation:s!
    Einsum 28: = | T=float+int+uint+bfloat16 | =
    Gemm 1: T T T > T | T=float | alpha:f beta:f broadcast:i transA:i transB:i
    Gemm 6: = | = | =
    Gemm 7: = | = | alpha:f beta:f transA:i transB:i
    Gemm 9: = | T=float+int32+int64+uint32+uint64 | =
    Gemm 11: T T T? > T | = | =
    Gemm 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    MatMul 1: T T > T | T=float |
    MatMul 9: = | T=float+int32+int64+uint32+uint64 | =
    MatMul 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    """
}
