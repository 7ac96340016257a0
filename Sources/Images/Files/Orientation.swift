// How a camera was held, from EXIF (a TIFF structure inside JPEG's APP1 segment or PNG's eXIf chunk):
//
//   "II" or "MM"     byte order of all that follows
//   42               two bytes
//   offset of the first directory, four bytes, from the byte order mark
//   directory: count (2), then entries of 12: tag (2), type (2), count (4), value (4, left-aligned)
//
// Specified in CIPA DC-008 (EXIF 2.32), 4.6. Tag 0x0112 is the orientation.

import Bytes

/// What was done to the picture before it was stored, by EXIF's numbers.
enum Orientation: Int, CaseIterable {
  case upright = 1
  case mirrored = 2
  case upsideDown = 3
  case flipped = 4
  case transposed = 5
  case leftSideDown = 6
  case transversed = 7
  case rightSideDown = 8

  /// Whether rows were stored as columns.
  var swapsAxes: Bool {
    switch self {
    case .upright, .mirrored, .upsideDown, .flipped: false
    case .transposed, .leftSideDown, .transversed, .rightSideDown: true
    }
  }

  /// Whether stored columns are to be read from the right.
  var reversesColumns: Bool {
    switch self {
    case .upright, .flipped, .transposed, .leftSideDown: false
    case .mirrored, .upsideDown, .transversed, .rightSideDown: true
    }
  }

  /// Whether stored rows are to be read from the bottom.
  var reversesRows: Bool {
    switch self {
    case .upright, .mirrored, .transposed, .rightSideDown: false
    case .upsideDown, .flipped, .leftSideDown, .transversed: true
    }
  }
}

// EXIF is a remark beside the picture that programs damage often; one that cannot be read says nothing.
extension Orientation {
  /// The orientation that a JPEG's first EXIF segment names.
  init(ofJPEG bytes: ByteView) {
    self = (try? Self.exifSegment(ofJPEG: bytes)).flatMap(Self.init(exif:)) ?? .upright
  }

  /// The orientation that a PNG's eXIf chunk names.
  init(ofPNG bytes: ByteView) {
    self = (try? Self.exifChunk(ofPNG: bytes)).flatMap(Self.init(exif:)) ?? .upright
  }

  private init?(exif: ByteView) {
    guard let value = try? Self.value(inExif: exif) else { return nil }
    self.init(rawValue: value)
  }

  /// Walks a JPEG's segments: 0xFF, marker, length (2, counting itself), payload, up to the first scan.
  private static func exifSegment(ofJPEG bytes: ByteView) throws(ByteError) -> ByteView? {
    let (startOfScan, endOfImage, app1): (UInt8, UInt8, UInt8) = (0xda, 0xd9, 0xe1)
    var reader = ByteReader(bytes, at: 2)
    while true {
      guard try reader.uint8() == 0xff else { return nil }
      var marker = try reader.uint8()
      while marker == 0xff { marker = try reader.uint8() }
      if marker == startOfScan || marker == endOfImage { return nil }
      let length = Int(try reader.bigEndian(UInt16.self))
      let payload = try reader.bytes(length - 2)
      if marker == app1, payload.starts(with: "Exif\0\0".utf8) {
        return try payload.slice(from: 6, count: payload.count - 6)
      }
    }
  }

  /// Walks a PNG's chunks: length (4), name (4), payload, checksum (4).
  private static func exifChunk(ofPNG bytes: ByteView) throws(ByteError) -> ByteView? {
    var reader = ByteReader(bytes, at: 8)
    while !reader.isAtEnd {
      let length = Int(try reader.bigEndian(UInt32.self))
      let name = try reader.bytes(4)
      let payload = try reader.bytes(length)
      if name.starts(with: "eXIf".utf8) { return payload }
      try reader.skip(4)
    }
    return nil
  }

  private static func value(inExif exif: ByteView) throws(ByteError) -> Int? {
    let bigEndian = exif.starts(with: "MM".utf8)
    guard bigEndian || exif.starts(with: "II".utf8) else { return nil }
    func number<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at place: Int) throws(ByteError) -> Int {
      var reader = ByteReader(try exif.slice(from: place, count: MemoryLayout<T>.size))
      return Int(truncatingIfNeeded: bigEndian ? try reader.bigEndian(T.self) : try reader.littleEndian(T.self))
    }
    let directory = try number(UInt32.self, at: 4)
    for entry in 0..<(try number(UInt16.self, at: directory)) {
      let place = directory + 2 + 12 * entry
      guard try number(UInt16.self, at: place) == 0x0112 else { continue }
      switch try number(UInt16.self, at: place + 2) {
      case 1: return try number(UInt8.self, at: place + 8)
      case 3: return try number(UInt16.self, at: place + 8)
      case 4: return try number(UInt32.self, at: place + 8)
      default: return nil
      }
    }
    return nil
  }
}

extension Picture {
  /// Undoes `orientation`.
  func turned(upright orientation: Orientation) -> Picture {
    if orientation == .upright { return self }
    let along = orientation.reversesColumns ? -channels : channels
    let down = (orientation.reversesRows ? -width : width) * channels
    let first =
      ((orientation.reversesRows ? height - 1 : 0) * width + (orientation.reversesColumns ? width - 1 : 0)) * channels
    let (stepX, stepY) = orientation.swapsAxes ? (down, along) : (along, down)
    let (newWidth, newHeight) = orientation.swapsAxes ? (height, width) : (width, height)
    return Picture(width: newWidth, height: newHeight, color: color) { target in
      pixels.withUnsafeBytes { source in
        var place = 0
        for y in 0..<newHeight {
          for x in 0..<newWidth {
            let from = first + x * stepX + y * stepY
            for channel in 0..<channels { target[place + channel] = source[from + channel] }
            place += channels
          }
        }
      }
    }
  }
}
