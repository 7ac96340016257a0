extension OperatorSpecification {
  static let strings = """
    RegexFullMatch 20: T1 > T2 | T1=string T2=bool | pattern:s
    StringConcat 20: T T > T | T=string |
    StringNormalizer 10: string > string | | case_change_action:s is_case_sensitive:i locale:s stopwords:ss
    StringSplit 20: T1 > T2 T3 | T1=string T2=string T3=int64 | delimiter:s maxsplit:i
    TfIdfVectorizer 9: T > T1 | T=int32+int64+string T1=float32 | max_gram_length:i! max_skip_count:i! \
      min_gram_length:i! mode:s! ngram_counts:is! ngram_indexes:is! pool_int64s:is pool_strings:ss weights:fs
    """
}
