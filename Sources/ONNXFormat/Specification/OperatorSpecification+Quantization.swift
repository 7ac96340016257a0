extension OperatorSpecification {
  static let quantization = """
    DequantizeLinear 10: T float32 T? > float32 | T=int32+int8+uint8 |
    DequantizeLinear 13: = | = | axis:i
    DequantizeLinear 19: T1 T2 T1? > T2 | T1=float8+int32+int8+uint8 T2=bfloat16+float16+float32 | =
    DequantizeLinear 21: = | T1=float8+4bit+int16+int32+int8+uint16+uint8 T2=bfloat16+float16+float32 | axis:i \
      block_size:i
    DequantizeLinear 23: T1 T2 T1? > T3 | T1=float8+4bit+float4e2m1+int16+int32+int8+uint16+uint8 \
      T2=bfloat16+float16+float32 T3=bfloat16+float16+float32 | axis:i block_size:i output_dtype:i
    DequantizeLinear 24: = | T1=float8+4bit+float4e2m1+int16+int32+int8+uint16+uint8 \
      T2=bfloat16+float16+float32+float8e8m0 T3=bfloat16+float16+float32 | =
    DequantizeLinear 25: = | T1=float8+4bit+2bit+float4e2m1+int16+int32+int8+uint16+uint8 \
      T2=bfloat16+float16+float32+float8e8m0 T3=bfloat16+float16+float32 | =
    DequantizeLinear 28: = | T1=float8+float6+4bit+2bit+float4e2m1+int16+int32+int8+uint16+uint8 \
      T2=bfloat16+float16+float32+float8e8m0 T3=bfloat16+float16+float32 | =
    DynamicQuantizeLinear 11: T1 > T2 float32 T2 | T1=float32 T2=uint8 |
    MatMulInteger 10: T1 T2 T1? T2? > T3 | T1=int8+uint8 T2=int8+uint8 T3=int32 |
    QLinearConv 10: T1 float32 T1 T2 float32 T2 float32 T3 T4? > T3 | T1=int8+uint8 T2=int8+uint8 T3=int8+uint8 \
      T4=int32 | auto_pad:s dilations:is group:i kernel_shape:is pads:is strides:is
    QLinearMatMul 10: T1 float32 T1 T2 float32 T2 float32 T3 > T3 | T1=int8+uint8 T2=int8+uint8 T3=int8+uint8 |
    QLinearMatMul 21: T1 TS T1 T2 TS T2 TS T3 > T3 | TS=bfloat16+float16+float32 T1=float8+int8+uint8 \
      T2=float8+int8+uint8 T3=float8+int8+uint8 | =
    QuantizeLinear 10: T1 float32 T2? > T2 | T1=float32+int32 T2=int8+uint8 |
    QuantizeLinear 13: = | = | axis:i
    QuantizeLinear 19: T1 T1 T2? > T2 | T1=bfloat16+float16+float32+int32 T2=float8+int8+uint8 | axis:i saturate:i
    QuantizeLinear 21: = | T1=bfloat16+float16+float32+int32 T2=float8+4bit+int16+int8+uint16+uint8 | axis:i \
      block_size:i output_dtype:i saturate:i
    QuantizeLinear 23: T1 T2 T3? > T3 | T1=bfloat16+float16+float32+int32 T2=bfloat16+float16+float32+int32 \
      T3=float8+4bit+float4e2m1+int16+int8+uint16+uint8 | axis:i block_size:i output_dtype:i precision:i saturate:i
    QuantizeLinear 24: = | T1=bfloat16+float16+float32+int32 T2=bfloat16+float16+float32+float8e8m0+int32 \
      T3=float8+4bit+float4e2m1+int16+int8+uint16+uint8 | =
    QuantizeLinear 25: = | T1=bfloat16+float16+float32+int32 T2=bfloat16+float16+float32+float8e8m0+int32 \
      T3=float8+4bit+2bit+float4e2m1+int16+int8+uint16+uint8 | =
    QuantizeLinear 28: = | T1=bfloat16+float16+float32+int32 T2=bfloat16+float16+float32+float8e8m0+int32 \
      T3=float8+float6+4bit+2bit+float4e2m1+int16+int8+uint16+uint8 | =
    """
}
