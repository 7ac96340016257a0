extension OperatorSpecification {
  static let convolution = """
    Conv 1: T T T? > T | T=float | auto_pad:s dilations:is group:i kernel_shape:is pads:is strides:is
    Conv 11: = | = | =
    Conv 22: = | T=float+bfloat16 | =
    ConvInteger 10: T1 T2 T1? T2? > T3 | T1=int8+uint8 T2=int8+uint8 T3=int32 | auto_pad:s dilations:is group:i \
      kernel_shape:is pads:is strides:is
    DeformConv 19: T T T T? T? > T | T=float | dilations:is group:i kernel_shape:is offset_group:i pads:is strides:is
    DeformConv 22: = | T=float+bfloat16 | =
    """
}
