extension OperatorSpecification {
  static let control = """
    If 1: B > V~ | V=any B=bool | else_branch:g! then_branch:g!
    If 11: = | = | =
    If 13: = | V=any+seq(any) B=bool | =
    If 16: = | V=any16+optional(any16)+optional(seq(any16))+seq(any16) B=bool | =
    If 19: = | V=any19+optional(any19)+optional(seq(any16))+seq(any19) B=bool | =
    If 21: = | V=any21+optional(any21)+optional(seq(any16))+seq(any21) B=bool | =
    If 23: = | V=any23+optional(any23)+optional(seq(any16))+seq(any23) B=bool | =
    If 24: = | V=any24+optional(any24)+optional(seq(any16))+seq(any24) B=bool | =
    If 25: = | V=any25+optional(any25)+optional(seq(any16))+seq(any25) B=bool | =
    Loop 1: I? B? V~ > V~ | V=any I=int64 B=bool | body:g!
    Loop 11: I? B? V~0 > V~ | = | =
    Loop 13: = | V=any+seq(any) I=int64 B=bool | =
    Loop 16: = | V=any16+optional(any16)+optional(seq(any16))+seq(any16) I=int64 B=bool | =
    Loop 19: = | V=any19+optional(any19)+optional(seq(any16))+seq(any19) I=int64 B=bool | =
    Loop 21: = | V=any21+optional(any21)+optional(seq(any16))+seq(any21) I=int64 B=bool | =
    Loop 23: = | V=any23+optional(any23)+optional(seq(any16))+seq(any23) I=int64 B=bool | =
    Loop 24: = | V=any24+optional(any24)+optional(seq(any16))+seq(any24) I=int64 B=bool | =
    Loop 25: = | V=any25+optional(any25)+optional(seq(any16))+seq(any25) I=int64 B=bool | =
    Scan 8: I? V~ > V~ | I=int64 V=any | body:g! directions:is num_scan_inputs:i!
    Scan 9: V~ > V~ | V=any | body:g! num_scan_inputs:i! scan_input_axes:is scan_input_directions:is \
      scan_output_axes:is scan_output_directions:is
    Scan 11: = | = | =
    Scan 16: = | V=any16 | =
    Scan 19: = | V=any19 | =
    Scan 21: = | V=any21 | =
    Scan 23: = | V=any23 | =
    Scan 24: = | V=any24 | =
    Scan 25: = | V=any25 | =
    """
}
