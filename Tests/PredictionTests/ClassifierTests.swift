import Bytes
import GraphIR
import Images
import Prediction
import Tensors
import Testing

/// A graph whose scores are the means of its input's channels, with `scores` added.
private func graph(_ shape: [Dimension], type: ElementType = .float32) throws -> Graph {
  var builder = GraphBuilder(name: "means", provenance: Provenance(format: "test"))
  let x = builder.input("x", .tensor(type, shape))
  let pooled = try builder.add(GlobalAveragePool(), name: "pool", x)
  let y = try builder.add(Flatten(), name: "scores", pooled)
  return try builder.finish(outputs: [y])
}

private func picture(_ rgb: [UInt8], width: Int = 3, height: Int = 2) throws -> Picture {
  try Picture(width: width, height: height, color: .rgb, pixels: ByteView((0..<width * height).flatMap { _ in rgb }))
}

@Suite struct ClassifierTests {
  @Test func ranksTheLargestFirst() throws {
    var preprocessing = Preset.none.preprocessing
    preprocessing.scale = 1
    let classifier = try Classifier(try graph([.symbol("N"), 3, 2, 3]), preprocessing: preprocessing)
    let ranked = try classifier.classify([try picture([1, 4, 2]), try picture([5, 0, 1])], top: 2)
    #expect(ranked.map { $0.map(\.index) } == [[1, 2], [0, 2]])
    // The softmax of (1, 4, 2).
    #expect(abs(ranked[0][0].probability - 0.8437947) < 1e-6)
    #expect(abs(ranked[0][1].probability - 0.1141952) < 1e-6)
  }

  @Test func scoresBecomeProbabilitiesOnce() {
    let given = [0.25, 0.5, 0.25]
    #expect(probabilities(given) == given)
    let logarithms = given.map { exponentialInverse($0) }
    for (p, q) in zip(probabilities(logarithms), given) { #expect(abs(p - q) < 1e-12) }
    for (p, q) in zip(probabilities([1000, 1000]), [0.5, 0.5]) { #expect(abs(p - q) < 1e-12) }
  }

  private func exponentialInverse(_ p: Double) -> Double { p == 0.5 ? -0.6931471805599453 : -1.3862943611198906 }

  @Test func refusesWhatIsNoPicture() throws {
    for wrong in [try graph([1, 4, 2, 5]), try graph([1, 3, 2, 3, 3]), try graph([1, 3, 2, 3], type: .float64)] {
      let error = try #require(throws: PredictionError.self) { try PictureInput(wrong) }
      #expect(error.description.contains("\"x\""))
    }
  }

  @Test func readsTheInputsLayout() throws {
    let columns = try PictureInput(try graph([.symbol("N"), 1, 28, 28]))
    #expect(columns.layout == .nchw && columns.channels == .gray && columns.height == 28 && columns.batch == nil)
    let rows = try PictureInput(try graph([4, 10, 12, 3]))
    #expect(rows.layout == .nhwc && rows.channels == .rgb && rows.height == 10 && rows.width == 12 && rows.batch == 4)
  }
}

@Suite struct ResultPictureTests {
  private func row(_ name: String, _ label: String?) throws -> ResultPicture.Row {
    ResultPicture.Row(
      name: name, picture: try picture([1, 2, 3]),
      classes: [
        Classifier.Ranked(index: 7, label: label, probability: 0.5), Classifier.Ranked(index: 8, probability: 0.0004),
      ])
  }

  @Test func escapesForeignText() throws {
    let svg = try ResultPicture([try row("<script>&\"", "a < b\n")], title: "</svg>").svg
    #expect(svg.contains("&lt;script&gt;&amp;&quot;") && svg.contains("a &lt; b ") && svg.contains("&lt;/svg&gt;"))
    #expect(svg.hasSuffix("</svg>\n") && svg.components("</svg>") == 1)
  }

  @Test func showsClassesWithoutLabels() throws {
    let svg = try ResultPicture([try row("one.png", nil)], title: "t").svg
    #expect(svg.contains(">class 7<") && svg.contains(">50.0 %<") && svg.contains(">0.0 %<"))
  }

  @Test func growsWithItsRows() throws {
    let one = try ResultPicture([try row("a", "b")], title: "t").svg
    let two = try ResultPicture([try row("a", "b"), try row("c", "d")], title: "t").svg
    #expect(one.components("<image") == 1 && two.components("<image") == 2)
    #expect(one.contains("height=\"196\"") && two.contains("height=\"332\""))
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(_ part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
