extension OperatorSpecification {
  static let reduction = """
    CumProd 26: T T2 > T | T=float+bfloat16+int32+int64+uint32+uint64 T2=int32+int64 | exclusive:i reverse:i
    CumSum 11: T T2 > T | T=float32+float64+int32+int64+uint32+uint64 T2=int32+int64 | exclusive:i reverse:i
    CumSum 14: = | T=float+bfloat16+int32+int64+uint32+uint64 T2=int32+int64 | =
    ReduceL1 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceL1 11: = | = | =
    ReduceL1 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceL1 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceL2 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceL2 11: = | = | =
    ReduceL2 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceL2 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceLogSum 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceLogSum 11: = | = | =
    ReduceLogSum 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceLogSum 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceLogSum 28: = | T=float+bfloat16 | =
    ReduceLogSumExp 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceLogSumExp 11: = | = | =
    ReduceLogSumExp 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceLogSumExp 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceLogSumExp 28: = | T=float+bfloat16 | =
    ReduceMax 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceMax 11: = | = | =
    ReduceMax 12: = | T=float+int32+int64+int8+uint32+uint64+uint8 | =
    ReduceMax 13: = | T=float+bfloat16+int32+int64+int8+uint32+uint64+uint8 | =
    ReduceMax 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceMax 20: = | T=float+bfloat16+bool+int32+int64+int8+uint32+uint64+uint8 | =
    ReduceMean 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceMean 11: = | = | =
    ReduceMean 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceMean 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceMin 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceMin 11: = | = | =
    ReduceMin 12: = | T=float+int32+int64+int8+uint32+uint64+uint8 | =
    ReduceMin 13: = | T=float+bfloat16+int32+int64+int8+uint32+uint64+uint8 | =
    ReduceMin 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceMin 20: = | T=float+bfloat16+bool+int32+int64+int8+uint32+uint64+uint8 | =
    ReduceProd 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceProd 11: = | = | =
    ReduceProd 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceProd 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    ReduceSum 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceSum 11: = | = | =
    ReduceSum 13: T int64? > T | T=float+bfloat16+int32+int64+uint32+uint64 | keepdims:i noop_with_empty_axes:i
    ReduceSumSquare 1: T > T | T=float+int32+int64+uint32+uint64 | axes:is keepdims:i
    ReduceSumSquare 11: = | = | =
    ReduceSumSquare 13: = | T=float+bfloat16+int32+int64+uint32+uint64 | =
    ReduceSumSquare 18: T int64? > T | = | keepdims:i noop_with_empty_axes:i
    """
}
