import Bytes
import Drawing
import Foundation
import Images
import Testing

/// Every kind of picture, with data that are hard on it. `MODELCONV_GALLERY=FOLDER swift test --filter Gallery` keeps them,
/// to be looked at.
@Suite struct GalleryTests {
  private func keep(_ name: String, _ draw: (Int) throws(ImageError) -> Picture) throws {
    for scale in [1, 2] {
      let picture = try draw(scale)
      #expect(picture.pixels.withUnsafeBytes { $0.contains { $0 < 64 } }, "nothing is drawn")
      guard let folder = ProcessInfo.processInfo.environment["MODELCONV_GALLERY"] else { continue }
      try Data(picture.png().array).write(to: URL(fileURLWithPath: "\(folder)/\(name)@\(scale).png"))
    }
  }

  private func tile(_ seed: Int) throws -> Picture {
    let levels = (0..<28 * 28).map { UInt8(truncatingIfNeeded: $0 / 28 * 9 * (seed % 3 + 1) + $0 % 28 * 5 + seed * 31) }
    return try Picture(width: 28, height: 28, color: .gray, pixels: ByteView(levels))
  }

  @Test func font() throws {
    try keep("font") { scale throws(ImageError) in
      var canvas = Canvas(width: 720, height: 540, scale: scale)
      let printable = (0x20..<0x7f).compactMap { UnicodeScalar($0).map(Character.init) }
      for (row, start) in stride(from: 0, to: printable.count, by: 32).enumerated() {
        canvas.text(
          String(printable[start..<min(start + 32, printable.count)]), at: Point(16, 40 + Double(row) * 34), size: 20)
      }
      for (row, size) in [9.0, 10, 11, 12, 14, 18, 24].enumerated() {
        canvas.text(
          "\(Int(size)): The quick brown fox jumps over the lazy dog. 0123456789 −12.5° ±3 × 10",
          at: Point(16, 155 + Double(row) * 28),
          size: size)
      }
      canvas.text("Bold: learning curves (loss)", at: Point(16, 360), size: 15, isBold: true)
      canvas.text("no glyph: 漢, Москва", at: Point(300, 360), size: 15)
      for (row, line) in [
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß", "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
        "ČčĎďĐđĘęĞğİıŁłŃńŐőŒœŘřŚśŞşŠšŤťŮůŰűŹźŻżŽž",
        "αβγδεζηθικλμνξοπρςστυφχψω ΓΔΘΛΞΠΣΦΨΩ °±×÷«»“”‘’„—…²³€£§¡¿",
      ].enumerated() {
        canvas.text(line, at: Point(16, 410 + Double(row) * 36), size: 17)
      }
      canvas.text("accuracy", at: Point(710, 360), size: 12, isUpward: true)
      return try canvas.picture()
    }
  }

  @Test func lineChart() throws {
    let epochs = (0..<20).map { Double($0) }
    var chart = LineChart(
      title: "Learning curves of a two-layer network",
      series: [
        .init("loss, training", values: epochs.map { 2.3 * exp(-$0 / 5) + 0.05 }),
        .init("loss, validation", values: epochs.map { 2.3 * exp(-$0 / 6) + 0.2 + 0.004 * $0 }, isDashed: true),
        .init("accuracy", values: epochs.map { $0 == 7 ? .nan : 1 - exp(-$0 / 3) }),
      ])
    chart.horizontalName = "epoch"
    chart.verticalName = "loss and accuracy"
    try keep("lines") { scale throws(ImageError) in try chart.picture(scale: scale) }
    let empty = LineChart(title: "Nothing", series: [.init("none", values: [.nan])])
    try keep("nothing") { scale throws(ImageError) in try empty.picture(scale: scale) }
  }

  @Test func scatterPlot() throws {
    var plot = ScatterPlot(
      title: "Features of 300 pictures by t-SNE", points: [], labels: [],
      classNames: [
        "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
      ])
    for index in 0..<300 {
      let angle = Double(index % 10) * 0.628
      let noise = Double(index * 7919 % 997) / 997
      plot.points.append(Point(40 * cos(angle) + 14 * noise, 30 * sin(angle) + 12 * Double(index * 31 % 101) / 101))
      plot.labels.append(index % 10)
    }
    try keep("scatter") { scale throws(ImageError) in try plot.picture(scale: scale) }
    plot.thumbnails = try (0..<300).map { try tile($0 % 10) }
    try keep("thumbnails") { scale throws(ImageError) in try plot.picture(scale: scale) }
  }

  @Test func confusionMatrix() throws {
    let names = [
      "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
    ]
    let counts = (0..<10).map { row in
      (0..<10).map { $0 == row ? 900 - 20 * row : max(0, (row * 7 + $0 * 13) % 23 - 9) }
    }
    let chart = ConfusionMatrixChart(title: "FashionMNIST, 10,000 test pictures", counts: counts, classNames: names)
    try keep("confusion") { scale throws(ImageError) in try chart.picture(scale: scale) }
    let many = (0..<60).map { row in (0..<60).map { $0 == row ? 50 : ($0 + row) % 9 == 0 ? 3 : 0 } }
    try keep("confusion60") { scale throws(ImageError) in
      try ConfusionMatrixChart(title: "60 classes", counts: many).picture(scale: scale)
    }
  }

  @Test func pictureGrid() throws {
    let rows = try (0..<3).map { row in
      try (0..<6).map { column in
        let color: Color = column == 0 ? .ink : column % 2 == 0 ? .right : .wrong
        return PictureGrid.Cell(
          try tile(row * 6 + column),
          caption: column == 0 ? "query \(row): a long file name.png" : "0.\(column)31 Pullover",
          color: color, isFramed: column == 0)
      }
    }
    try keep("grid") { scale throws(ImageError) in
      try PictureGrid(title: "Queries and their nearest", rows: rows).picture(scale: scale)
    }
  }

  @Test func colorMaps() throws {
    try keep("colors") { scale throws(ImageError) in
      var canvas = Canvas(width: 540, height: 200, scale: scale)
      for (row, map) in [ColorMap.sequential, .diverging, .gray].enumerated() {
        for step in 0..<256 {
          canvas.fill(
            Rectangle(left: 14 + Double(step) * 2, top: 14 + Double(row) * 40, width: 2, height: 30),
            map(Double(step) / 255))
        }
      }
      for (index, color) in Color.palette.enumerated() {
        canvas.fill(Rectangle(left: 14 + Double(index) * 64, top: 140, width: 56, height: 40), color)
        canvas.text("\(index)", at: Point(42 + Double(index) * 64, 165), size: 12, color.readableInk, anchor: .middle)
      }
      return try canvas.picture()
    }
  }
}
