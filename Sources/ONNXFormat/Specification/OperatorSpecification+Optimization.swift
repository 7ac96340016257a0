extension OperatorSpecification {
  static let optimization = """
    ai.onnx.preview.training.Adagrad 1: T1 T2 T3~ > T3~ | T1=float32+float64 T2=int64 T3=float32+float64 | \
      decay_factor:f epsilon:f norm_coefficient:f
    ai.onnx.preview.training.Adam 1: T1 T2 T3~ > T3~ | T1=float32+float64 T2=int64 T3=float32+float64 | alpha:f beta:f \
      epsilon:f norm_coefficient:f norm_coefficient_post:f
    ai.onnx.preview.training.Gradient 1: T1~ > T2~ | T1=any T2=float | xs:ss! y:s! zs:ss
    ai.onnx.preview.training.Momentum 1: T1 T2 T3~ > T3~ | T1=float32+float64 T2=int64 T3=float32+float64 | alpha:f! \
      beta:f! mode:s! norm_coefficient:f!
    """
}
