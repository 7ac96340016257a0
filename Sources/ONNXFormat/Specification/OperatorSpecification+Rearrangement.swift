extension OperatorSpecification {
  static let rearrangement = """
    DepthToSpace 1: T > T | T=any | blocksize:i!
    DepthToSpace 11: = | = | blocksize:i! mode:s
    DepthToSpace 13: = | T=any16 | =
    DepthToSpace 28: = | = | =
    ReverseSequence 10: T int64 > T | T=any | batch_axis:i time_axis:i
    ReverseSequence 28: = | T=any16 | =
    SpaceToDepth 1: T > T | T=any | blocksize:i!
    SpaceToDepth 13: = | T=any16 | =
    SpaceToDepth 28: = | = | blocksize:i! mode:s
    Trilu 14: T int64? > T | T=any16 | upper:i
    """
}
