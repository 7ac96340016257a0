extension OperatorSpecification {
  static let slicing = """
    CenterCropPad 18: T Tind > T | T=any16 Tind=int32+int64 | axes:is
    Concat 1: T* > T | T=float | axis:i
    Concat 4: = | T=any | axis:i!
    Concat 11: = | = | =
    Concat 13: = | T=any16 | =
    Pad 1: T > T | T=float | mode:s paddings:is! value:f
    Pad 2: = | = | mode:s pads:is! value:f
    Pad 11: T int64 T? > T | T=float+int+uint | mode:s
    Pad 13: = | T=any16 | =
    Pad 18: T int64 T? Tind? > T | T=any16 Tind=int32+int64 | =
    Pad 19: = | = | =
    Pad 21: = | T=any21 Tind=int32+int64 | =
    Pad 23: = | T=any23 Tind=int32+int64 | =
    Pad 24: = | T=any24 Tind=int32+int64 | =
    Pad 25: = | T=any25 Tind=int32+int64 | =
    Slice 1: T > T | T=any | axes:is ends:is! starts:is!
    Slice 10: T Tind Tind Tind? Tind? > T | T=any Tind=int32+int64 |
    Slice 11: = | = | =
    Slice 13: = | T=any16 Tind=int32+int64 | =
    Split 1: T T? > T* | T=float | axis:i split:is
    Split 2: T > T* | T=any | =
    Split 11: = | = | =
    Split 13: T int64? > T* | T=any16 | axis:i
    Split 18: = | = | axis:i num_outputs:i
    Tile 1: T T T > T | T=float |
    Tile 6: T T1 > T | T=any T1=int64 | =
    Tile 13: = | T=any16 T1=int64 | =
    """
}
