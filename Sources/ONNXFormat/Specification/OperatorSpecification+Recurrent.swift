extension OperatorSpecification {
  static let recurrent = """
    GRU 1: T T T T? T1? T? > T? T | T=float T1=int32 | activation_alpha:fs activation_beta:fs activations:ss clip:f \
      direction:s hidden_size:i output_sequence:i
    GRU 3: T T T T? T1? T? > T? T? | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s \
      hidden_size:i linear_before_reset:i output_sequence:i
    GRU 7: = | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s hidden_size:i \
      linear_before_reset:i
    GRU 14: = | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s hidden_size:i layout:i \
      linear_before_reset:i
    GRU 22: = | T=float+bfloat16 T1=int32 | =
    LSTM 1: T T T T? T1? T? T? T? > T? T? T? | T=float T1=int32 | activation_alpha:fs activation_beta:fs \
      activations:ss clip:f direction:s hidden_size:i input_forget:i output_sequence:i
    LSTM 7: = | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s hidden_size:i \
      input_forget:i
    LSTM 14: = | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s hidden_size:i \
      input_forget:i layout:i
    LSTM 22: = | T=float+bfloat16 T1=int32 | =
    RNN 1: T T T T? T1? T? > T? T? | T=float T1=int32 | activation_alpha:fs activation_beta:fs activations:ss clip:f \
      direction:s hidden_size:i output_sequence:i
    RNN 7: = | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s hidden_size:i
    RNN 14: = | = | activation_alpha:fs activation_beta:fs activations:ss clip:f direction:s hidden_size:i layout:i
    RNN 22: = | T=float+bfloat16 T1=int32 | =
    """
}
