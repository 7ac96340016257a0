import Bytes

/// What can be wrong with a picture's file, or with what is asked of a picture.
public enum ImageError: Error, Hashable, Sendable {
  case bytes(ByteError)
  /// A gzipped file that does not inflate.
  case gzip(ZipError)
  /// The content is no picture at all: `found` says what it is, with its article.
  case notAPicture(found: String)
  /// A picture in a format, or a variant of one, that is not read.
  case unsupported(String)
  /// The file breaks its format; `reason` is the decoder's.
  case corrupt(PictureFormat, offset: Int, reason: String)
  /// The file ends before its picture does.
  case truncated(PictureFormat, offset: Int)
  /// More pixels than `Limits.imagePixels`.
  case tooLarge(width: Int, height: Int, allowed: Int)
  /// Decoding takes more memory than `Limits` grants to a file of this size.
  case memory(allowed: Int)
  /// A JPEG with more scans than `Limits.jpegScans`.
  case tooManyScans(allowed: Int)
  /// A picture came out in another size than the model takes.
  case wrongSize(width: Int, height: Int, expected: String)
  /// What was asked for does not fit the picture, or makes no sense at all.
  case invalidRequest(String)
  /// A label, counted from 1 in the order of its file, that cannot be one, or does not fit the others.
  case badLabel(number: Int, reason: String)
  /// A label list in JSON that is not well-formed, or not a list of labels.
  case json(JSONError)
}

extension ImageError: Failure {
  public var kind: FailureKind {
    switch self {
    case .bytes(let error): error.kind
    case .gzip(let error): error.kind
    case .json(let error): error.kind
    case .notAPicture, .corrupt, .truncated, .tooLarge, .memory, .tooManyScans, .badLabel: .malformed
    case .unsupported: .unsupported
    case .wrongSize, .invalidRequest: .usage
    }
  }

  public var description: String {
    switch self {
    case .bytes(let error): error.description
    case .gzip(let error): error.description
    case .json(let error): error.description
    case .notAPicture(let found): "a JPEG or PNG picture expected, this is \(found)"
    case .unsupported(let what): "\(what) is not supported; JPEG and PNG pictures are"
    case .corrupt(let format, let offset, let reason): "damaged \(format) at offset \(offset): \(reason)"
    case .truncated(let format, let offset): "\(format) ends too early, at offset \(offset)"
    case .tooLarge(let width, let height, let allowed):
      "a picture of \(width) × \(height) is above the limit of \(allowed) pixels"
    case .memory(let allowed): "the picture needs more than the \(allowed) bytes that a file of this size may take"
    case .tooManyScans(let allowed): "JPEG with more scans than the limit of \(allowed)"
    case .wrongSize(let width, let height, let expected):
      "the picture is \(width) × \(height) after preprocessing, \(expected) expected: resize or crop it"
    case .invalidRequest(let what): what
    case .badLabel(let number, let reason): "label \(number): \(reason)"
    }
  }
}
