extension OperatorSpecification {
  static let attention = """
    Attention 23: T1 T1 T2 U? T1? T2? > T1 T1? T2? T1? | T1=float+bfloat16 T2=float+bfloat16 \
      U=float+int+uint+bfloat16+bool | is_causal:i kv_num_heads:i q_num_heads:i qk_matmul_output_mode:i scale:f \
      softcap:f softmax_precision:i
    Attention 24: T1 T1 T2 U? T1? T2? int64? > T1 T1? T2? T1? | = | =
    Attention 25: = | = | is_causal:i kv_num_heads:i left_window_size:i q_num_heads:i qk_matmul_output_mode:i \
      right_window_size:i scale:f softcap:f softmax_precision:i
    LinearAttention 27: T T T S? T? T? > T S | T=bfloat16+float16+float32 S=bfloat16+float16+float32 | chunk_size:i \
      kv_num_heads:i! q_num_heads:i! scale:f update_rule:s
    RotaryEmbedding 23: T T T M? > T | T=bfloat16+float16+float32 M=int64 | interleaved:i num_heads:i \
      rotary_embedding_dim:i
    ai.onnx.preview.FlexAttention 1: T1 T1 T1 > T1 | T1=float+bfloat16 | prob_mod:g scale:f score_mod:g \
      softmax_precision:i
    """
}
