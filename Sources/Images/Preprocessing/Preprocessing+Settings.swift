extension Preprocessing {
  /// Every field as one line, which `init(settings:)` reads.
  public var settings: String {
    func numbers(_ values: [Float]) -> String { values.map { "\($0)" }.joined(separator: ",") }
    return [
      "resize=\(resize)", "interpolation=\(interpolation.rawValue)", "crop=\(crop)", "channels=\(channels.rawValue)",
      "scale=\(scale)", "mean=\(numbers(mean))", "std=\(numbers(std))", "layout=\(layout.rawValue)",
      "side=\(defaultSide.map(String.init) ?? "")",
    ].joined(separator: " ")
  }

  /// What `settings` says; `nil` for any other text.
  public init?(settings: String) {
    var values: [Substring: Substring] = [:]
    for part in settings.split(separator: " ") {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      values[part[..<equals]] = part[part.index(after: equals)...]
    }
    func text(_ name: Substring) -> String { values[name].map(String.init) ?? "" }
    func numbers(_ name: Substring) -> [Float]? { text(name).isEmpty ? [] : Self.numbers(text(name)) }
    guard values.count == 9, let resize = Resize(text("resize")), let crop = Crop(text("crop")),
      let interpolation = Interpolation(rawValue: text("interpolation")),
      let channels = Channels(rawValue: text("channels")), let scale = Self.number(text("scale")),
      let mean = numbers("mean"), let std = numbers("std"), let layout = Layout(rawValue: text("layout")),
      let side = values["side"], side.isEmpty || Int(side).map({ $0 > 0 }) ?? false
    else { return nil }
    (self.resize, self.crop, self.interpolation, self.channels) = (resize, crop, interpolation, channels)
    (self.scale, self.mean, self.std, self.layout, defaultSide) = (scale, mean, std, layout, Int(side))
  }
}
