extension OperatorSpecification {
  static let sequences = """
    ConcatFromSequence 11: S > T | S=seq(any) T=any | axis:i! new_axis:i
    SequenceAt 11: S I > T | S=seq(any) T=any I=int32+int64 |
    SequenceConstruct 11: T* > S | T=any S=seq(any) |
    SequenceEmpty 11: > S | S=seq(any) | dtype:i
    SequenceErase 11: S I? > S | S=seq(any) I=int32+int64 |
    SequenceInsert 11: S T I? > S | T=any S=seq(any) I=int32+int64 |
    SequenceLength 11: S > I | S=seq(any) I=int64 |
    SequenceMap 17: S V~0 > S~ | S=seq(any) V=any+seq(any) | body:g!
    SplitToSequence 11: T I? > S | T=any I=int32+int64 S=seq(any) | axis:i keepdims:i
    SplitToSequence 24: = | T=any16 I=int32+int64 S=seq(any16) | =
    """
}
