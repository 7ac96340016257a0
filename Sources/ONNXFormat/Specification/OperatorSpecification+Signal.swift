extension OperatorSpecification {
  static let signal = """
    BlackmanWindow 17: T1 > T2 | T1=int32+int64 T2=float+int+uint+bfloat16 | output_datatype:i periodic:i
    DFT 17: T1 T2? > T1 | T1=float+bfloat16 T2=int32+int64 | axis:i inverse:i onesided:i
    DFT 20: T1 T2? int64? > T1 | = | inverse:i onesided:i
    HammingWindow 17: T1 > T2 | T1=int32+int64 T2=float+int+uint+bfloat16 | output_datatype:i periodic:i
    HannWindow 17: T1 > T2 | T1=int32+int64 T2=float+int+uint+bfloat16 | output_datatype:i periodic:i
    MelWeightMatrix 17: T1 T1 T1 T2 T2 > T3 | T1=int32+int64 T2=float+bfloat16 T3=float+int+uint+bfloat16 | \
      output_datatype:i
    STFT 17: T1 T2 T1? T2? > T1 | T1=float+bfloat16 T2=int32+int64 | onesided:i
    """
}
