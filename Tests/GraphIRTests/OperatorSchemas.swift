/// Every operator of onnx 1.23.2 (opset 28) that is not deprecated, as its package defines them: name, inputs,
/// outputs, attributes with their kind and either `!` where required or their default.
let operatorSchemas = """
  Abs 1-1 1-1
  Acos 1-1 1-1
  Acosh 1-1 1-1
  Add 2-2 1-1
  AffineGrid 2-2 1-1 align_corners:int=0
  And 2-2 1-1
  ArgMax 1-1 1-1 axis:int=0 keepdims:int=1 select_last_index:int=0
  ArgMin 1-1 1-1 axis:int=0 keepdims:int=1 select_last_index:int=0
  Asin 1-1 1-1
  Asinh 1-1 1-1
  Atan 1-1 1-1
  Atanh 1-1 1-1
  Attention 3-7 1-4 is_causal:int=0 kv_num_heads:int left_window_size:int=-1 q_num_heads:int \
    qk_matmul_output_mode:int=0 right_window_size:int=-1 scale:float softcap:float=0.0 softmax_precision:int
  AveragePool 1-1 1-1 auto_pad:string=NOTSET ceil_mode:int=0 count_include_pad:int=0 dilations:ints \
    kernel_shape:ints! pads:ints strides:ints
  BatchNormalization 5-5 1-3 epsilon:float=9.999999747378752e-06 momentum:float=0.8999999761581421 \
    training_mode:int=0
  Bernoulli 1-1 1-1 dtype:int seed:float
  BitCast 1-1 1-1 to:int!
  BitShift 2-2 1-1 direction:string!
  BitwiseAnd 2-2 1-1
  BitwiseNot 1-1 1-1
  BitwiseOr 2-2 1-1
  BitwiseXor 2-2 1-1
  BlackmanWindow 1-1 1-1 output_datatype:int=1 periodic:int=1
  Cast 1-1 1-1 round_mode:string=up saturate:int=1 to:int!
  CastLike 2-2 1-1 round_mode:string=up saturate:int=1
  CausalConvWithState 2-4 2-2 activation:string=none
  Ceil 1-1 1-1
  Celu 1-1 1-1 alpha:float=1.0
  CenterCropPad 2-2 1-1 axes:ints
  Clip 1-3 1-1
  Col2Im 3-3 1-1 dilations:ints pads:ints strides:ints
  Compress 2-2 1-1 axis:int
  Concat 1-* 1-1 axis:int!
  ConcatFromSequence 1-1 1-1 axis:int! new_axis:int=0
  Constant 0-0 1-1 sparse_value:sparse value:tensor value_float:float value_floats:floats value_int:int \
    value_ints:ints value_string:string value_strings:strings
  ConstantOfShape 1-1 1-1 value:tensor
  Conv 2-3 1-1 auto_pad:string=NOTSET dilations:ints group:int=1 kernel_shape:ints pads:ints strides:ints
  ConvInteger 2-4 1-1 auto_pad:string=NOTSET dilations:ints group:int=1 kernel_shape:ints pads:ints strides:ints
  ConvTranspose 2-3 1-1 auto_pad:string=NOTSET dilations:ints group:int=1 kernel_shape:ints output_padding:ints \
    output_shape:ints pads:ints strides:ints
  Cos 1-1 1-1
  Cosh 1-1 1-1
  CumProd 2-2 1-1 exclusive:int=0 reverse:int=0
  CumSum 2-2 1-1 exclusive:int=0 reverse:int=0
  DFT 1-3 1-1 inverse:int=0 onesided:int=0
  DeformConv 3-5 1-1 dilations:ints group:int=1 kernel_shape:ints offset_group:int=1 pads:ints strides:ints
  DepthToSpace 1-1 1-1 blocksize:int! mode:string=DCR
  DequantizeLinear 2-3 1-1 axis:int=1 block_size:int=0 output_dtype:int=0
  Det 1-1 1-1
  Div 2-2 1-1
  Dropout 1-3 1-2 seed:int
  DynamicQuantizeLinear 1-1 3-3
  Einsum 1-* 1-1 equation:string!
  Elu 1-1 1-1 alpha:float=1.0
  Equal 2-2 1-1
  Erf 1-1 1-1
  Exp 1-1 1-1
  Expand 2-2 1-1
  EyeLike 1-1 1-1 dtype:int k:int=0
  Flatten 1-1 1-1 axis:int=1
  Floor 1-1 1-1
  GRU 3-6 0-2 activation_alpha:floats activation_beta:floats activations:strings clip:float direction:string=forward \
    hidden_size:int layout:int=0 linear_before_reset:int=0
  Gather 2-2 1-1 axis:int=0
  GatherElements 2-2 1-1 axis:int=0
  GatherND 2-2 1-1 batch_dims:int=0
  Gelu 1-1 1-1 approximate:string=none
  Gemm 2-3 1-1 alpha:float=1.0 beta:float=1.0 transA:int=0 transB:int=0
  GlobalAveragePool 1-1 1-1
  GlobalLpPool 1-1 1-1 p:int=2
  GlobalMaxPool 1-1 1-1
  Greater 2-2 1-1
  GreaterOrEqual 2-2 1-1
  GridSample 2-2 1-1 align_corners:int=0 mode:string=linear padding_mode:string=zeros
  GroupNormalization 3-3 1-1 epsilon:float=9.999999747378752e-06 num_groups:int! stash_type:int=1
  HammingWindow 1-1 1-1 output_datatype:int=1 periodic:int=1
  HannWindow 1-1 1-1 output_datatype:int=1 periodic:int=1
  HardSigmoid 1-1 1-1 alpha:float=0.20000000298023224 beta:float=0.5
  HardSwish 1-1 1-1
  Hardmax 1-1 1-1 axis:int=-1
  Identity 1-1 1-1
  If 1-1 1-* else_branch:graph! then_branch:graph!
  ImageDecoder 1-1 1-1 pixel_format:string=RGB
  InstanceNormalization 3-3 1-1 epsilon:float=9.999999747378752e-06
  IsInf 1-1 1-1 detect_negative:int=1 detect_positive:int=1
  IsNaN 1-1 1-1
  LRN 1-1 1-1 alpha:float=9.999999747378752e-05 beta:float=0.75 bias:float=1.0 size:int!
  LSTM 3-8 0-3 activation_alpha:floats activation_beta:floats activations:strings clip:float \
    direction:string=forward hidden_size:int input_forget:int=0 layout:int=0
  LayerNormalization 2-3 1-3 axis:int=-1 epsilon:float=9.999999747378752e-06 stash_type:int=1
  LeakyRelu 1-1 1-1 alpha:float=0.009999999776482582
  Less 2-2 1-1
  LessOrEqual 2-2 1-1
  LinearAttention 3-6 2-2 chunk_size:int=64 kv_num_heads:int! q_num_heads:int! scale:float=0.0 \
    update_rule:string=gated_delta
  Log 1-1 1-1
  LogSoftmax 1-1 1-1 axis:int=-1
  Loop 2-* 1-* body:graph!
  LpNormalization 1-1 1-1 axis:int=-1 p:int=2
  LpPool 1-1 1-1 auto_pad:string=NOTSET ceil_mode:int=0 dilations:ints kernel_shape:ints! p:int=2 pads:ints \
    strides:ints
  MatMul 2-2 1-1
  MatMulInteger 2-4 1-1
  Max 1-* 1-1
  MaxPool 1-1 1-2 auto_pad:string=NOTSET ceil_mode:int=0 dilations:ints kernel_shape:ints! pads:ints \
    storage_order:int=0 strides:ints
  MaxRoiPool 2-2 1-1 pooled_shape:ints! spatial_scale:float=1.0
  MaxUnpool 2-3 1-1 kernel_shape:ints! pads:ints strides:ints
  Mean 1-* 1-1
  MeanVarianceNormalization 1-1 1-1 axes:ints=0;2;3
  MelWeightMatrix 5-5 1-1 output_datatype:int=1
  Min 1-* 1-1
  Mish 1-1 1-1
  Mod 2-2 1-1 fmod:int=0
  Mul 2-2 1-1
  Multinomial 1-1 1-1 dtype:int=6 sample_size:int=1 seed:float
  Neg 1-1 1-1
  NegativeLogLikelihoodLoss 2-3 1-1 ignore_index:int reduction:string=mean
  NonMaxSuppression 2-5 1-1 center_point_box:int=0
  NonZero 1-1 1-1
  Not 1-1 1-1
  OneHot 3-3 1-1 axis:int=-1
  Optional 0-1 1-1 type:type
  OptionalGetElement 1-1 1-1
  OptionalHasElement 0-1 1-1
  Or 2-2 1-1
  PRelu 2-2 1-1
  Pad 2-4 1-1 mode:string=constant
  Pow 2-2 1-1
  QLinearConv 8-9 1-1 auto_pad:string=NOTSET dilations:ints group:int=1 kernel_shape:ints pads:ints strides:ints
  QLinearMatMul 8-8 1-1
  QuantizeLinear 2-3 1-1 axis:int=1 block_size:int=0 output_dtype:int=0 precision:int=0 saturate:int=1
  RMSNormalization 2-2 1-1 axis:int=-1 epsilon:float=9.999999747378752e-06 stash_type:int=1
  RNN 3-6 0-2 activation_alpha:floats activation_beta:floats activations:strings=Tanh;Tanh clip:float \
    direction:string=forward hidden_size:int layout:int=0
  RandomNormal 0-0 1-1 dtype:int=1 mean:float=0.0 scale:float=1.0 seed:float shape:ints!
  RandomNormalLike 1-1 1-1 dtype:int mean:float=0.0 scale:float=1.0 seed:float
  RandomUniform 0-0 1-1 dtype:int=1 high:float=1.0 low:float=0.0 seed:float shape:ints!
  RandomUniformLike 1-1 1-1 dtype:int high:float=1.0 low:float=0.0 seed:float
  Range 3-3 1-1 stash_type:int=1
  Reciprocal 1-1 1-1
  ReduceL1 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceL2 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceLogSum 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceLogSumExp 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceMax 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceMean 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceMin 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceProd 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceSum 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  ReduceSumSquare 1-2 1-1 keepdims:int=1 noop_with_empty_axes:int=0
  RegexFullMatch 1-1 1-1 pattern:string
  Relu 1-1 1-1
  Reshape 2-2 1-1 allowzero:int=0
  Resize 1-4 1-1 antialias:int=0 axes:ints coordinate_transformation_mode:string=half_pixel \
    cubic_coeff_a:float=-0.75 exclude_outside:int=0 extrapolation_value:float=0.0 \
    keep_aspect_ratio_policy:string=stretch mode:string=nearest nearest_mode:string=round_prefer_floor
  ReverseSequence 2-2 1-1 batch_axis:int=1 time_axis:int=0
  RoiAlign 3-3 1-1 coordinate_transformation_mode:string=half_pixel mode:string=avg output_height:int=1 \
    output_width:int=1 sampling_ratio:int=0 spatial_scale:float=1.0
  RotaryEmbedding 3-4 1-1 interleaved:int=0 num_heads:int rotary_embedding_dim:int=0
  Round 1-1 1-1
  STFT 2-4 1-1 onesided:int=1
  Scan 1-* 1-* body:graph! num_scan_inputs:int! scan_input_axes:ints scan_input_directions:ints \
    scan_output_axes:ints scan_output_directions:ints
  ScatterElements 3-3 1-1 axis:int=0 reduction:string=none
  ScatterND 3-3 1-1 reduction:string=none
  Selu 1-1 1-1 alpha:float=1.6732631921768188 gamma:float=1.0507010221481323
  SequenceAt 2-2 1-1
  SequenceConstruct 1-* 1-1
  SequenceEmpty 0-0 1-1 dtype:int
  SequenceErase 1-2 1-1
  SequenceInsert 2-3 1-1
  SequenceLength 1-1 1-1
  SequenceMap 1-* 1-* body:graph!
  Shape 1-1 1-1 end:int start:int=0
  Shrink 1-1 1-1 bias:float=0.0 lambd:float=0.5
  Sigmoid 1-1 1-1
  Sign 1-1 1-1
  Sin 1-1 1-1
  Sinh 1-1 1-1
  Size 1-1 1-1
  Slice 3-5 1-1
  Softmax 1-1 1-1 axis:int=-1
  SoftmaxCrossEntropyLoss 2-3 1-2 ignore_index:int reduction:string=mean
  Softplus 1-1 1-1
  Softsign 1-1 1-1
  SpaceToDepth 1-1 1-1 blocksize:int! mode:string=DCR
  Split 1-2 1-* axis:int=0 num_outputs:int
  SplitToSequence 1-2 1-1 axis:int=0 keepdims:int=1
  Sqrt 1-1 1-1
  Squeeze 1-2 1-1
  StringConcat 2-2 1-1
  StringNormalizer 1-1 1-1 case_change_action:string=NONE is_case_sensitive:int=0 locale:string stopwords:strings
  StringSplit 1-1 2-2 delimiter:string maxsplit:int
  Sub 2-2 1-1
  Sum 1-* 1-1
  SwiGLU 2-2 1-1 alpha:float=1.0
  Swish 1-1 1-1 alpha:float=1.0
  Tan 1-1 1-1
  Tanh 1-1 1-1
  TensorScatter 2-3 1-1 axis:int=-2 mode:string=linear
  TfIdfVectorizer 1-1 1-1 max_gram_length:int! max_skip_count:int! min_gram_length:int! mode:string! \
    ngram_counts:ints! ngram_indexes:ints! pool_int64s:ints pool_strings:strings weights:floats
  ThresholdedRelu 1-1 1-1 alpha:float=1.0
  Tile 2-2 1-1
  TopK 2-2 2-2 axis:int=-1 largest:int=1 sorted:int=1
  Transpose 1-1 1-1 perm:ints
  Trilu 1-2 1-1 upper:int=1
  Unique 1-1 1-4 axis:int sorted:int=1
  Unsqueeze 2-2 1-1
  Where 3-3 1-1
  Xor 2-2 1-1
  ai.onnx.ml.ArrayFeatureExtractor 2-2 1-1
  ai.onnx.ml.Binarizer 1-1 1-1 threshold:float=0.0
  ai.onnx.ml.CastMap 1-1 1-1 cast_to:string=TO_FLOAT map_form:string=DENSE max_map:int=1
  ai.onnx.ml.CategoryMapper 1-1 1-1 cats_int64s:ints cats_strings:strings default_int64:int=-1 \
    default_string:string=_Unused
  ai.onnx.ml.DictVectorizer 1-1 1-1 int64_vocabulary:ints string_vocabulary:strings
  ai.onnx.ml.FeatureVectorizer 1-* 1-1 inputdimensions:ints
  ai.onnx.ml.Imputer 1-1 1-1 imputed_value_floats:floats imputed_value_int64s:ints replaced_value_float:float=0.0 \
    replaced_value_int64:int=0
  ai.onnx.ml.LabelEncoder 1-1 1-1 default_float:float=-0.0 default_int64:int=-1 default_string:string=_Unused \
    default_tensor:tensor keys_floats:floats keys_int64s:ints keys_strings:strings keys_tensor:tensor \
    values_floats:floats values_int64s:ints values_strings:strings values_tensor:tensor
  ai.onnx.ml.LinearClassifier 1-1 2-2 classlabels_ints:ints classlabels_strings:strings coefficients:floats! \
    intercepts:floats multi_class:int=0 post_transform:string=NONE
  ai.onnx.ml.LinearRegressor 1-1 1-1 coefficients:floats intercepts:floats post_transform:string=NONE targets:int=1
  ai.onnx.ml.Normalizer 1-1 1-1 norm:string=MAX
  ai.onnx.ml.OneHotEncoder 1-1 1-1 cats_int64s:ints cats_strings:strings zeros:int=1
  ai.onnx.ml.SVMClassifier 1-1 2-2 classlabels_ints:ints classlabels_strings:strings coefficients:floats \
    kernel_params:floats kernel_type:string=LINEAR post_transform:string=NONE prob_a:floats prob_b:floats rho:floats \
    support_vectors:floats vectors_per_class:ints
  ai.onnx.ml.SVMRegressor 1-1 1-1 coefficients:floats kernel_params:floats kernel_type:string=LINEAR \
    n_supports:int=0 one_class:int=0 post_transform:string=NONE rho:floats support_vectors:floats
  ai.onnx.ml.Scaler 1-1 1-1 offset:floats scale:floats
  ai.onnx.ml.TreeEnsemble 1-1 1-1 aggregate_function:int=1 leaf_targetids:ints! leaf_weights:tensor! \
    membership_values:tensor n_targets:int nodes_falseleafs:ints! nodes_falsenodeids:ints! nodes_featureids:ints! \
    nodes_hitrates:tensor nodes_missing_value_tracks_true:ints nodes_modes:tensor! nodes_splits:tensor! \
    nodes_trueleafs:ints! nodes_truenodeids:ints! post_transform:int=0 tree_roots:ints!
  ai.onnx.ml.ZipMap 1-1 1-1 classlabels_int64s:ints classlabels_strings:strings
  ai.onnx.preview.FlexAttention 3-3 1-1 prob_mod:graph scale:float score_mod:graph softmax_precision:int
  ai.onnx.preview.training.Adagrad 3-* 1-* decay_factor:float=0.0 epsilon:float=9.999999974752427e-07 \
    norm_coefficient:float=0.0
  ai.onnx.preview.training.Adam 3-* 1-* alpha:float=0.8999999761581421 beta:float=0.9990000128746033 \
    epsilon:float=9.999999974752427e-07 norm_coefficient:float=0.0 norm_coefficient_post:float=0.0
  ai.onnx.preview.training.Gradient 1-* 1-* xs:strings! y:string! zs:strings
  ai.onnx.preview.training.Momentum 3-* 1-* alpha:float! beta:float! mode:string! norm_coefficient:float!
  """
