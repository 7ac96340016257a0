extension OperatorSpecification {
  static let resampling = """
    AffineGrid 20: T1 T2 > T1 | T1=float+bfloat16 T2=int64 | align_corners:i
    GridSample 16: T1 T2 > T1 | T1=any T2=float | align_corners:i mode:s padding_mode:s
    GridSample 20: = | = | =
    GridSample 22: = | T1=any16 T2=float+bfloat16 | =
    Resize 10: T float32 > T | T=any | mode:s
    Resize 11: T1 T2 float32 int64? > T1 | T1=any T2=float | coordinate_transformation_mode:s cubic_coeff_a:f \
      exclude_outside:i extrapolation_value:f mode:s nearest_mode:s
    Resize 13: T1 T2? float32? int64? > T1 | T1=any16 T2=float | =
    Resize 18: = | = | antialias:i axes:is coordinate_transformation_mode:s cubic_coeff_a:f exclude_outside:i \
      extrapolation_value:f keep_aspect_ratio_policy:s mode:s nearest_mode:s
    Resize 19: = | = | =
    RoiAlign 10: T1 T1 T2 > T1 | T1=float T2=int64 | mode:s output_height:i output_width:i sampling_ratio:i \
      spatial_scale:f
    RoiAlign 16: = | = | coordinate_transformation_mode:s mode:s output_height:i output_width:i sampling_ratio:i \
      spatial_scale:f
    RoiAlign 22: = | T1=float+bfloat16 T2=int64 | =
    Upsample 1: T > T | T=float+bool+int32+int64 | height_scale:f! mode:s width_scale:f!
    Upsample 7: = | T=any | mode:s scales:fs!
    Upsample 9: T float32 > T | = | mode:s
    Upsample 10: deprecated
    """
}
