extension OperatorVersions {
  /// From onnx 1.23.2 (opset 28), by Scripts/reference/onnx_versions.py: the operators
  /// that were added after opset 13 (`since`), and the types that an input (`i0`), an output (`o0`), those from one on (`i1+`)
  /// or all of them (`*`) take since an opset (`+`), or no longer (`-`).
  static let table = """
    Acos 22+*:bfloat16
    Acosh 22+*:bfloat16
    Add 14+*:int16,int8,uint16,uint8
    AffineGrid since=20
    Asin 22+*:bfloat16
    Asinh 22+*:bfloat16
    Atan 22+*:bfloat16
    Atanh 22+*:bfloat16
    Attention since=23
    AveragePool 22+*:bfloat16
    BatchNormalization 14+*:bfloat16
    Bernoulli since=15 22+i0:bfloat16
    BitCast since=26
    BitShift 28+*:int16,int32,int64,int8
    BitwiseAnd since=18
    BitwiseNot since=18
    BitwiseOr since=18
    BitwiseXor since=18
    BlackmanWindow since=17
    Cast 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    CastLike since=15 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 \
      24+*:float8e8m0 25+*:int2,uint2
    CausalConvWithState since=27
    Celu 28+*:bfloat16,float16,float64
    CenterCropPad since=18
    Col2Im since=18
    Compress 28+*:bfloat16
    Constant 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 \
      24+*:float8e8m0 25+*:int2,uint2
    ConstantOfShape 20+*:bfloat16,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 \
      23+*:float4e2m1 24+*:float8e8m0 25+*:int2,uint2
    Conv 22+*:bfloat16
    ConvTranspose 22+*:bfloat16
    Cos 22+*:bfloat16
    Cosh 22+*:bfloat16
    CumProd since=26
    CumSum 14+*:bfloat16,float16
    DFT since=17
    DeformConv since=19 22+*:bfloat16
    DequantizeLinear 19+*:bfloat16,float16,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz \
      21+*:int16,int4,uint16,uint4 23+*:float4e2m1 24+*:float8e8m0 25+*:int2,uint2
    Det 22+*:bfloat16
    Div 14+*:int16,int8,uint16,uint8
    Dropout 22+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 22+i1:bfloat16
    Einsum 28+*:bfloat16
    Elu 22+*:bfloat16
    Equal 19+*:string
    EyeLike 22+*:bfloat16
    Flatten 21+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    GRU 22+*:bfloat16
    Gelu since=20
    GlobalAveragePool 22+*:bfloat16
    GlobalLpPool 22+*:bfloat16
    GlobalMaxPool 22+*:bfloat16
    GreaterOrEqual 16+*:bfloat16
    GridSample since=16 22+*:bfloat16
    GroupNormalization since=21
    HammingWindow since=17
    HannWindow since=17
    HardSigmoid 22+*:bfloat16
    HardSwish since=14 22+*:bfloat16
    Identity 14+*:seq 16+*:optional 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 \
      23+*:float4e2m1 24+*:float8e8m0 25+*:int2,uint2
    If 16+*:bfloat16,optional 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 \
      23+*:float4e2m1 24+*:float8e8m0 25+*:int2,uint2
    ImageDecoder since=20
    InstanceNormalization 22+*:bfloat16
    IsInf 20+*:bfloat16,float16,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz
    IsNaN 20+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz
    LSTM 22+*:bfloat16
    LayerNormalization since=17
    LeakyRelu 16+*:bfloat16
    LessOrEqual 16+*:bfloat16
    LinearAttention since=27
    Loop 16+*:bfloat16,optional 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 \
      23+*:float4e2m1 24+*:float8e8m0 25+*:int2,uint2
    LpNormalization 22+*:bfloat16
    LpPool 22+*:bfloat16
    MaxPool 22+*:bfloat16
    MaxRoiPool 22+*:bfloat16
    MaxUnpool 22+*:bfloat16
    MelWeightMatrix since=17
    Mish since=18 22+*:bfloat16
    Mul 14+*:int16,int8,uint16,uint8
    Multinomial 22+*:bfloat16
    NegativeLogLikelihoodLoss 22+*:bfloat16
    OneHot 28+*:bfloat16
    Optional since=15 \
      28+*:bfloat16,float4e2m1,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,float8e8m0,int2,int4,\
      uint2,uint4
    OptionalGetElement since=15 \
      18+i0:bool,complex128,complex64,float16,float32,float64,int16,int32,int64,int8,seq,string,uint16,uint32,\
      uint64,uint8 \
      28+*:bfloat16,float4e2m1,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,float8e8m0,int2,int4,\
      uint2,uint4
    OptionalHasElement since=15 \
      18+*:complex128,complex64,float16,float32,float64,int16,int32,int64,int8,seq,string,uint16,uint32,uint64,\
      uint8 18+i0:bool \
      28+*:bfloat16,float4e2m1,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,float8e8m0,int2,int4,\
      uint2,uint4
    PRelu 16+*:bfloat16
    Pad 21+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    Pow 15+i1:bfloat16
    QLinearMatMul 21+*:bfloat16,float16,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz
    QuantizeLinear 19+*:bfloat16,float16,float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 19+i1:int32 \
      21+*:int16,int4,uint16,uint4 23+*:float4e2m1 24+*:float8e8m0 25+*:int2,uint2
    RMSNormalization since=23
    RNN 22+*:bfloat16
    RandomNormal 22+*:bfloat16
    RandomNormalLike 22+*:bfloat16
    RandomUniform 22+*:bfloat16
    RandomUniformLike 22+*:bfloat16
    Range 27+*:bfloat16,float16
    ReduceLogSum 28-*:int32,uint32,uint64 28-i0,o0:int64
    ReduceLogSumExp 28-*:int32,uint32,uint64 28-i0,o0:int64
    ReduceMax 20+*:bool
    ReduceMin 20+*:bool
    RegexFullMatch since=20
    Relu 14+*:int16,int32,int64,int8
    Reshape 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 \
      24+*:float8e8m0 25+*:int2,uint2
    ReverseSequence 28+*:bfloat16
    RoiAlign 22+*:bfloat16
    RotaryEmbedding since=23
    Round 22+*:bfloat16
    STFT since=17
    Scan 16+*:bfloat16 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 \
      24+*:float8e8m0 25+*:int2,uint2
    Selu 22+*:bfloat16
    SequenceMap since=17
    Shape 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    Sin 22+*:bfloat16
    Sinh 22+*:bfloat16
    Size 19+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz 21+*:int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    Softplus 22+*:bfloat16
    Softsign 22+*:bfloat16
    SplitToSequence 24+*:bfloat16
    Squeeze 21+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    StringConcat since=20
    StringSplit since=20
    Sub 14+*:int16,int8,uint16,uint8
    SwiGLU since=28
    Swish since=24
    Tan 22+*:bfloat16
    TensorScatter since=24
    ThresholdedRelu 22+*:bfloat16
    TopK 24+*:bfloat16
    Transpose 21+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    Trilu since=14
    Unique 28+*:bfloat16
    Unsqueeze 21+*:float8e4m3fn,float8e4m3fnuz,float8e5m2,float8e5m2fnuz,int4,uint4 23+*:float4e2m1 24+*:float8e8m0 \
      25+*:int2,uint2
    Where 16+*:bfloat16
    """
}
