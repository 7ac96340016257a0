import Bytes
import CPNG

/// One PNG file: its header has been read and held against the limits.
struct PNGDecoder {
  private let bytes: ByteView
  private let limits: Limits
  private let header: modelconv_png_header

  init(_ bytes: ByteView, limits: Limits) throws(ImageError) {
    self.bytes = bytes
    self.limits = limits
    var header = modelconv_png_header()
    var failure = modelconv_png_failure()
    let status = bytes.withUnsafeBytes { file in
      modelconv_png_read_header(file.baseAddress, file.count, &header, &failure)
    }
    self.header = header
    try check(status, failure)
    try Picture.check(width: Int(header.width), height: Int(header.height), limits: limits)
  }

  /// As stored, before it is turned upright.
  var size: (width: Int, height: Int) { (Int(header.width), Int(header.height)) }

  func picture() throws(ImageError) -> Picture {
    let (width, height) = (Int(header.width), Int(header.height))
    let color = header.components == 1 ? Picture.Color.gray : .rgb
    // libpng keeps the current row, the one before and, while interlaced ones are spread, a third.
    let needed = width * height * color.rawValue + 3 * Int(clamping: header.stored_row_bytes)
    let allowed = limits.allocation(forFileOf: bytes.count)
    guard needed <= allowed else { throw .memory(allowed: allowed) }
    return try Picture(width: width, height: height, color: color) { target throws(ImageError) in
      var failure = modelconv_png_failure()
      let status = bytes.withUnsafeBytes { file in
        modelconv_png_decode(file.baseAddress, file.count, target.baseAddress, target.count, &failure)
      }
      try check(status, failure)
    }
  }

  private func check(_ status: modelconv_png_status, _ failure: modelconv_png_failure) throws(ImageError) {
    let offset = bytes.offset + failure.offset
    let reason = text(in: failure.message)
    switch status {
    case MODELCONV_PNG_OK: return
    case MODELCONV_PNG_TRUNCATED: throw .truncated(.png, offset: offset)
    case MODELCONV_PNG_MEMORY: throw .memory(allowed: limits.allocation(forFileOf: bytes.count))
    default: throw .corrupt(.png, offset: offset, reason: reason)
    }
  }
}
