extension OperatorSpecification {
  static let pooling = """
    AveragePool 1: T > T | T=float | auto_pad:s kernel_shape:is! pads:is strides:is
    AveragePool 7: = | = | auto_pad:s count_include_pad:i kernel_shape:is! pads:is strides:is
    AveragePool 10: = | = | auto_pad:s ceil_mode:i count_include_pad:i kernel_shape:is! pads:is strides:is
    AveragePool 11: = | = | =
    AveragePool 19: = | = | auto_pad:s ceil_mode:i count_include_pad:i dilations:is kernel_shape:is! pads:is \
      strides:is
    AveragePool 22: = | T=float+bfloat16 | =
    GlobalAveragePool 1: T > T | T=float |
    GlobalAveragePool 22: = | T=float+bfloat16 | =
    GlobalLpPool 1: T > T | T=float | p:f
    GlobalLpPool 2: = | = | p:i
    GlobalLpPool 22: = | T=float+bfloat16 | =
    GlobalMaxPool 1: T > T | T=float |
    GlobalMaxPool 22: = | T=float+bfloat16 | =
    LpPool 1: T > T | T=float | auto_pad:s kernel_shape:is p:f pads:is strides:is
    LpPool 2: = | = | auto_pad:s kernel_shape:is! p:i pads:is strides:is
    LpPool 11: = | = | =
    LpPool 18: = | = | auto_pad:s ceil_mode:i dilations:is kernel_shape:is! p:i pads:is strides:is
    LpPool 22: = | T=float+bfloat16 | =
    MaxPool 1: T > T | T=float | auto_pad:s kernel_shape:is! pads:is strides:is
    MaxPool 8: T > T I? | T=float I=int64 | auto_pad:s kernel_shape:is! pads:is storage_order:i strides:is
    MaxPool 10: = | = | auto_pad:s ceil_mode:i dilations:is kernel_shape:is! pads:is storage_order:i strides:is
    MaxPool 11: = | = | =
    MaxPool 12: = | T=float+int8+uint8 I=int64 | =
    MaxPool 22: = | T=float+bfloat16+int8+uint8 I=int64 | =
    """
}
