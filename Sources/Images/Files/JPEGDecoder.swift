import Bytes
import CJPEG

/// One JPEG file: its header has been read and held against the limits.
struct JPEGDecoder {
  private let bytes: ByteView
  private let limits: Limits
  private let header: modelconv_jpeg_header

  init(_ bytes: ByteView, limits: Limits) throws(ImageError) {
    self.bytes = bytes
    self.limits = limits
    var header = modelconv_jpeg_header()
    var failure = modelconv_jpeg_failure()
    let status = bytes.withUnsafeBytes { file in
      modelconv_jpeg_read_header(file.baseAddress, file.count, &header, &failure)
    }
    self.header = header
    try check(status, failure)
    try Picture.check(width: Int(header.width), height: Int(header.height), limits: limits)
  }

  /// As stored, before it is turned upright.
  var size: (width: Int, height: Int) { (Int(header.width), Int(header.height)) }

  /// Gray and RGB as decoded; CMYK is converted.
  func picture() throws(ImageError) -> Picture {
    switch header.components {
    case 1: try decoded(.gray)
    case 3: try decoded(.rgb)
    default: try decodedCMYK()
    }
  }

  private func decoded(_ color: Picture.Color) throws(ImageError) -> Picture {
    let (width, height) = (Int(header.width), Int(header.height))
    let memory = try memoryLeft(after: width * height * color.rawValue)
    return try Picture(width: width, height: height, color: color) { target throws(ImageError) in
      try decode(into: target, memory: memory)
    }
  }

  private func decodedCMYK() throws(ImageError) -> Picture {
    let (width, height) = (Int(header.width), Int(header.height))
    let memory = try memoryLeft(after: width * height * (4 + 3))
    let cmyk = try ByteView(count: width * height * 4) { target throws(ImageError) in
      try decode(into: target, memory: memory)
    }
    return Picture(width: width, height: height, color: .rgb) { target in
      cmyk.withUnsafeBytes { Self.convertCMYK($0, to: target) }
    }
  }

  private func decode(into target: UnsafeMutableRawBufferPointer, memory: Int) throws(ImageError) {
    var failure = modelconv_jpeg_failure()
    let status = bytes.withUnsafeBytes { file in
      modelconv_jpeg_decode(
        file.baseAddress, file.count, Int32(clamping: limits.jpegScans), memory, target.baseAddress, target.count,
        &failure)
    }
    try check(status, failure)
  }

  /// What libjpeg may allocate beside `pixels` bytes of ours: a progressive file's coefficients are twice its picture.
  private func memoryLeft(after pixels: Int) throws(ImageError) -> Int {
    let allowed = limits.allocation(forFileOf: bytes.count)
    guard pixels < allowed else { throw .memory(allowed: allowed) }
    return allowed - pixels
  }

  private func check(_ status: modelconv_jpeg_status, _ failure: modelconv_jpeg_failure) throws(ImageError) {
    let offset = bytes.offset + failure.offset
    let reason = text(in: failure.message)
    switch status {
    case MODELCONV_JPEG_OK: return
    case MODELCONV_JPEG_TRUNCATED: throw .truncated(.jpeg, offset: offset)
    case MODELCONV_JPEG_UNSUPPORTED: throw .unsupported("this kind of JPEG (\(reason))")
    case MODELCONV_JPEG_SCANS: throw .tooManyScans(allowed: limits.jpegScans)
    case MODELCONV_JPEG_MEMORY: throw .memory(allowed: limits.allocation(forFileOf: bytes.count))
    default: throw .corrupt(.jpeg, offset: offset, reason: reason)
    }
  }

  /// CMYK as Adobe's programs store it (inverted: 255 is no ink) to RGB, in Pillow's arithmetic.
  private static func convertCMYK(_ cmyk: UnsafeRawBufferPointer, to rgb: UnsafeMutableRawBufferPointer) {
    for pixel in 0..<cmyk.count / 4 {
      let light = Int32(cmyk[4 * pixel + 3])
      for channel in 0..<3 {
        let product = (255 - Int32(cmyk[4 * pixel + channel])) &* light &+ 128
        let absorbed = ((product >> 8) &+ product) >> 8
        rgb[3 * pixel + channel] = UInt8(clamping: light &- absorbed)
      }
    }
  }
}
