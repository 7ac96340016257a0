import Bytes

extension Picture {
  /// The same picture in another color model: gray is repeated in red, green and blue; a color becomes its luma after
  /// ITU-R BT.601, in the fixed-point arithmetic of Pillow's `convert("L")`.
  public func converted(to color: Color) -> Picture {
    switch (self.color, color) {
    case (.gray, .gray), (.rgb, .rgb): self
    case (.gray, .rgb): mapped(to: .rgb, Self.repeatGray)
    case (.rgb, .gray): mapped(to: .gray, Self.luma)
    }
  }

  /// Applies a kernel that works pixel by pixel.
  private func mapped(
    to color: Color, _ kernel: (_ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer) -> Void
  ) -> Picture {
    Picture(width: width, height: height, color: color) { target in pixels.withUnsafeBytes { kernel($0, target) } }
  }

  private static func repeatGray(_ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer) {
    for (index, level) in source.enumerated() {
      target[3 * index] = level
      target[3 * index + 1] = level
      target[3 * index + 2] = level
    }
  }

  private static func luma(_ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer) {
    for index in target.indices {
      let red = UInt32(source[3 * index])
      let green = UInt32(source[3 * index + 1])
      let blue = UInt32(source[3 * index + 2])
      target[index] = UInt8(truncatingIfNeeded: (red &* 19595 &+ green &* 38470 &+ blue &* 7471 &+ 0x8000) >> 16)
    }
  }
}
