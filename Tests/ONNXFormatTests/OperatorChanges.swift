// From onnx 1.23.2 (opset 28), by Scripts/reference/onnx_versions.py.

/// Operators and the opsets after 13 in which their attributes, defaults or numbers of inputs and outputs changed.
let operatorChanges = [
  "Attention 24", "Attention 25", "AveragePool 19", "BatchNormalization 14", "Cast 19", "Cast 24", "CastLike 19",
  "CastLike 24", "DFT 20", "DequantizeLinear 21", "DequantizeLinear 23", "GRU 14", "GridSample 20", "LSTM 14",
  "LpPool 18", "Pad 18", "QuantizeLinear 19", "QuantizeLinear 21", "QuantizeLinear 23", "RNN 14", "Range 27",
  "ReduceL1 18", "ReduceL2 18", "ReduceLogSum 18", "ReduceLogSumExp 18", "ReduceMax 18", "ReduceMean 18",
  "ReduceMin 18", "ReduceProd 18", "ReduceSumSquare 18", "Reshape 14", "Resize 18", "RoiAlign 16",
  "ScatterElements 16", "ScatterND 16", "Shape 15", "SpaceToDepth 28", "Split 18",
]

/// Operators that came after opset 13.
let newOperators: [(name: String, since: Int)] = [
  ("AffineGrid", 20), ("Attention", 23), ("Bernoulli", 15), ("BitCast", 26), ("BitwiseAnd", 18), ("BitwiseNot", 18),
  ("BitwiseOr", 18), ("BitwiseXor", 18), ("BlackmanWindow", 17), ("CastLike", 15), ("CausalConvWithState", 27),
  ("CenterCropPad", 18), ("Col2Im", 18), ("CumProd", 26), ("DFT", 17), ("DeformConv", 19), ("Gelu", 20),
  ("GridSample", 16), ("GroupNormalization", 21), ("HammingWindow", 17), ("HannWindow", 17), ("HardSwish", 14),
  ("ImageDecoder", 20), ("LayerNormalization", 17), ("LinearAttention", 27), ("MelWeightMatrix", 17), ("Mish", 18),
  ("Optional", 15), ("OptionalGetElement", 15), ("OptionalHasElement", 15), ("RMSNormalization", 23),
  ("RegexFullMatch", 20), ("RotaryEmbedding", 23), ("STFT", 17), ("SequenceMap", 17), ("StringConcat", 20),
  ("StringSplit", 20), ("SwiGLU", 28), ("Swish", 24), ("TensorScatter", 24), ("Trilu", 14),
]
