extension OperatorSpecification {
  static let image = """
    ImageDecoder 20: T1 > T2 | T1=uint8 T2=uint8 | pixel_format:s
    """
}
