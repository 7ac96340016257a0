extension OperatorSpecification {
  static let optionals = """
    Optional 15: V? > O | V=any+seq(any) O=optional(any)+optional(seq(any)) | type:y
    Optional 28: = | V=any28+seq(any28) O=optional(any28)+optional(seq(any28)) | =
    OptionalGetElement 15: O > V | O=optional(any)+optional(seq(any)) V=any+seq(any) |
    OptionalGetElement 18: = | O=any+optional(any)+optional(seq(any))+seq(any) V=any+seq(any) | =
    OptionalGetElement 28: = | O=any28+optional(any28)+optional(seq(any28))+seq(any28) V=any28+seq(any28) | =
    OptionalHasElement 15: O > B | O=optional(any)+optional(seq(any)) B=bool |
    OptionalHasElement 18: O? > B | O=any+optional(any)+optional(seq(any))+seq(any) B=bool | =
    OptionalHasElement 28: = | O=any28+optional(any28)+optional(seq(any28))+seq(any28) B=bool | =
    """
}
