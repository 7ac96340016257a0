extension OperatorSpecification {
  static let unpooling = """
    MaxRoiPool 1: T T > T | T=float | pooled_shape:is! spatial_scale:f
    MaxRoiPool 22: = | T=float+bfloat16 | =
    MaxUnpool 9: T1 T2 T2? > T1 | T1=float T2=int64 | kernel_shape:is! pads:is strides:is
    MaxUnpool 11: = | = | =
    MaxUnpool 22: = | T1=float+bfloat16 T2=int64 | =
    """
}
