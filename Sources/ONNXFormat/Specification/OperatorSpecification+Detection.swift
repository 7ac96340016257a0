extension OperatorSpecification {
  static let detection = """
    NonMaxSuppression 10: float32 float32 int64? float32? float32? > int64 | | center_point_box:i
    NonMaxSuppression 11: = | = | =
    """
}
