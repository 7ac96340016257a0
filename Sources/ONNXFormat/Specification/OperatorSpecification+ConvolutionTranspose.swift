extension OperatorSpecification {
  static let convolutionTranspose = """
    Col2Im 18: T int64 int64 > T | T=any16 | dilations:is pads:is strides:is
    ConvTranspose 1: T T T? > T | T=float | auto_pad:s dilations:is group:i kernel_shape:is output_padding:is \
      output_shape:is pads:is strides:is
    ConvTranspose 11: = | = | =
    ConvTranspose 22: = | T=float+bfloat16 | =
    """
}
