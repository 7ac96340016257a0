extension OperatorSpecification {
  static let machineLearning = """
    ai.onnx.ml.ArrayFeatureExtractor 1: T int64 > T | T=float32+float64+int32+int64+string |
    ai.onnx.ml.Binarizer 1: T > T | T=float32+float64+int32+int64 | threshold:f
    ai.onnx.ml.CastMap 1: T1 > T2 | T1=map(int64,float32)+map(int64,string) T2=float32+int64+string | cast_to:s \
      map_form:s max_map:i
    ai.onnx.ml.CategoryMapper 1: T1 > T2 | T1=int64+string T2=int64+string | cats_int64s:is cats_strings:ss \
      default_int64:i default_string:s
    ai.onnx.ml.DictVectorizer 1: T1 > T2 | T1=maps T2=float32+float64+int64+string | int64_vocabulary:is \
      string_vocabulary:ss
    ai.onnx.ml.FeatureVectorizer 1: T1* > float32 | T1=float32+float64+int32+int64 | inputdimensions:is
    ai.onnx.ml.Imputer 1: T > T | T=float32+float64+int32+int64 | imputed_value_floats:fs imputed_value_int64s:is \
      replaced_value_float:f replaced_value_int64:i
    ai.onnx.ml.LabelEncoder 1: T1 > T2 | T1=int64+string T2=int64+string | classes_strings:ss default_int64:i \
      default_string:s
    ai.onnx.ml.LabelEncoder 2: = | T1=float32+int64+string T2=float32+int64+string | default_float:f default_int64:i \
      default_string:s keys_floats:fs keys_int64s:is keys_strings:ss values_floats:fs values_int64s:is \
      values_strings:ss
    ai.onnx.ml.LabelEncoder 4: = | T1=float32+float64+int16+int32+int64+string \
      T2=float32+float64+int16+int32+int64+string | default_float:f default_int64:i default_string:s default_tensor:t \
      keys_floats:fs keys_int64s:is keys_strings:ss keys_tensor:t values_floats:fs values_int64s:is values_strings:ss \
      values_tensor:t
    ai.onnx.ml.LinearClassifier 1: T1 > T2 float32 | T1=float32+float64+int32+int64 T2=int64+string | \
      classlabels_ints:is classlabels_strings:ss coefficients:fs! intercepts:fs multi_class:i post_transform:s
    ai.onnx.ml.LinearRegressor 1: T > float32 | T=float32+float64+int32+int64 | coefficients:fs intercepts:fs \
      post_transform:s targets:i
    ai.onnx.ml.Normalizer 1: T > float32 | T=float32+float64+int32+int64 | norm:s
    ai.onnx.ml.OneHotEncoder 1: T > float32 | T=float32+float64+int32+int64+string | cats_int64s:is cats_strings:ss \
      zeros:i
    ai.onnx.ml.SVMClassifier 1: T1 > T2 float32 | T1=float32+float64+int32+int64 T2=int64+string | classlabels_ints:is \
      classlabels_strings:ss coefficients:fs kernel_params:fs kernel_type:s post_transform:s prob_a:fs prob_b:fs \
      rho:fs support_vectors:fs vectors_per_class:is
    ai.onnx.ml.SVMRegressor 1: T > float32 | T=float32+float64+int32+int64 | coefficients:fs kernel_params:fs \
      kernel_type:s n_supports:i one_class:i post_transform:s rho:fs support_vectors:fs
    ai.onnx.ml.Scaler 1: T > float32 | T=float32+float64+int32+int64 | offset:fs scale:fs
    ai.onnx.ml.TreeEnsemble 5: T > T | T=float | aggregate_function:i leaf_targetids:is! leaf_weights:t! \
      membership_values:t n_targets:i nodes_falseleafs:is! nodes_falsenodeids:is! nodes_featureids:is! \
      nodes_hitrates:t nodes_missing_value_tracks_true:is nodes_modes:t! nodes_splits:t! nodes_trueleafs:is! \
      nodes_truenodeids:is! post_transform:i tree_roots:is!
    ai.onnx.ml.TreeEnsembleClassifier 1: T1 > T2 float32 | T1=float32+float64+int32+int64 T2=int64+string | \
      base_values:fs class_ids:is class_nodeids:is class_treeids:is class_weights:fs classlabels_int64s:is \
      classlabels_strings:ss nodes_falsenodeids:is nodes_featureids:is nodes_hitrates:fs \
      nodes_missing_value_tracks_true:is nodes_modes:ss nodes_nodeids:is nodes_treeids:is nodes_truenodeids:is \
      nodes_values:fs post_transform:s
    ai.onnx.ml.TreeEnsembleClassifier 3: = | = | base_values:fs base_values_as_tensor:t class_ids:is class_nodeids:is \
      class_treeids:is class_weights:fs class_weights_as_tensor:t classlabels_int64s:is classlabels_strings:ss \
      nodes_falsenodeids:is nodes_featureids:is nodes_hitrates:fs nodes_hitrates_as_tensor:t \
      nodes_missing_value_tracks_true:is nodes_modes:ss nodes_nodeids:is nodes_treeids:is nodes_truenodeids:is \
      nodes_values:fs nodes_values_as_tensor:t post_transform:s
    ai.onnx.ml.TreeEnsembleClassifier 5: deprecated
    ai.onnx.ml.TreeEnsembleRegressor 1: T > float32 | T=float32+float64+int32+int64 | aggregate_function:s \
      base_values:fs n_targets:i nodes_falsenodeids:is nodes_featureids:is nodes_hitrates:fs \
      nodes_missing_value_tracks_true:is nodes_modes:ss nodes_nodeids:is nodes_treeids:is nodes_truenodeids:is \
      nodes_values:fs post_transform:s target_ids:is target_nodeids:is target_treeids:is target_weights:fs
    ai.onnx.ml.TreeEnsembleRegressor 3: = | = | aggregate_function:s base_values:fs base_values_as_tensor:t \
      n_targets:i nodes_falsenodeids:is nodes_featureids:is nodes_hitrates:fs nodes_hitrates_as_tensor:t \
      nodes_missing_value_tracks_true:is nodes_modes:ss nodes_nodeids:is nodes_treeids:is nodes_truenodeids:is \
      nodes_values:fs nodes_values_as_tensor:t post_transform:s target_ids:is target_nodeids:is target_treeids:is \
      target_weights:fs target_weights_as_tensor:t
    ai.onnx.ml.TreeEnsembleRegressor 5: deprecated
    ai.onnx.ml.ZipMap 1: float32 > T | T=seq(map(int64,float32))+seq(map(string,float32)) | classlabels_int64s:is \
      classlabels_strings:ss
    """
}
