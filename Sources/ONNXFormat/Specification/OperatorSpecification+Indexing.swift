extension OperatorSpecification {
  static let indexing = """
    Compress 9: T T1 > T | T=any T1=bool | axis:i
    Compress 11: = | = | =
    Compress 28: = | T=any16 T1=bool | =
    Gather 1: T Tind > T | T=any Tind=int32+int64 | axis:i
    Gather 11: = | = | =
    Gather 13: = | T=any16 Tind=int32+int64 | =
    GatherElements 11: T Tind > T | T=any Tind=int32+int64 | axis:i
    GatherElements 13: = | T=any16 Tind=int32+int64 | =
    GatherND 11: T int64 > T | T=any |
    GatherND 12: = | = | batch_dims:i
    GatherND 13: = | T=any16 | =
    NonZero 9: T > int64 | T=any |
    NonZero 13: = | T=any16 | =
    OneHot 9: T1 T2 T3 > T3 | T1=float+int+uint T2=float+int+uint T3=any | axis:i
    OneHot 11: = | = | =
    OneHot 28: = | T1=float+int+uint T2=float+int+uint T3=any16 | =
    Scatter 9: T Tind T > T | T=any Tind=int32+int64 | axis:i
    Scatter 11: deprecated
    ScatterElements 11: T Tind T > T | T=any Tind=int32+int64 | axis:i
    ScatterElements 13: = | T=any16 Tind=int32+int64 | =
    ScatterElements 16: = | = | axis:i reduction:s
    ScatterElements 18: = | = | =
    ScatterND 11: T int64 T > T | T=any |
    ScatterND 13: = | T=any16 | =
    ScatterND 16: = | = | reduction:s
    ScatterND 18: = | = | =
    TensorScatter 24: T T int64? > T | T=any24 | axis:i mode:s
    """
}
