extension OperatorSpecification {
  static let normalization = """
    BatchNormalization 1: T T T T T > T T? T? T? T? | T=float | consumed_inputs:is! epsilon:f is_test:i momentum:f \
      spatial:i
    BatchNormalization 6: = | = | epsilon:f is_test:i momentum:f spatial:i
    BatchNormalization 7: = | = | epsilon:f momentum:f spatial:i
    BatchNormalization 9: = | = | epsilon:f momentum:f
    BatchNormalization 14: T T T U U > T U? U? | T=float+bfloat16 U=float+bfloat16 | epsilon:f momentum:f \
      training_mode:i
    BatchNormalization 15: T T1 T1 T2 T2 > T T2? T2? | T=float+bfloat16 T1=float+bfloat16 T2=float+bfloat16 | =
    Dropout 1: T > T T? | T=float | consumed_inputs:is is_test:i ratio:f
    Dropout 6: = | = | is_test:i ratio:f
    Dropout 7: = | = | ratio:f
    Dropout 10: T > T T1? | T=float T1=bool | =
    Dropout 12: T T1? T2? > T T2? | T=float T1=float T2=bool | seed:i
    Dropout 13: = | T=float+bfloat16 T1=float T2=bool | =
    Dropout 22: = | T=float+float8+bfloat16 T1=float+float8+bfloat16 T2=bool | =
    GroupNormalization 18: deprecated
    GroupNormalization 21: T T T > T | T=float+bfloat16 | epsilon:f num_groups:i! stash_type:i
    InstanceNormalization 1: T T T > T | T=float | consumed_inputs:is epsilon:f
    InstanceNormalization 6: = | = | epsilon:f
    InstanceNormalization 22: = | T=float+bfloat16 | =
    LRN 1: T > T | T=float | alpha:f beta:f bias:f size:i!
    LRN 13: = | T=float+bfloat16 | =
    LayerNormalization 17: T T T? > T U? U? | T=float+bfloat16 U=bfloat16+float32 | axis:i epsilon:f stash_type:i
    LpNormalization 1: T > T | T=float | axis:i p:i
    LpNormalization 22: = | T=float+bfloat16 | =
    MeanVarianceNormalization 9: T > T | T=float | axes:is
    MeanVarianceNormalization 13: = | T=float+bfloat16 | =
    RMSNormalization 23: T V > V | T=float+bfloat16 V=float+bfloat16 | axis:i epsilon:f stash_type:i
    """
}
