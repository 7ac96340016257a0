// Report: what is worth knowing of a model on one page that needs nothing else: summary, predictions, the network as a drawing,
// layers, weights, filters, feature maps, and where a prediction comes from. What cannot be told becomes one line.

import Bytes
import FeatureSpace
import GraphIR
import Images
import Prediction
import Tensors

/// A model's report, as a page and as data.
public struct ModelReport: Sendable {
  /// A part of the report.
  public struct Section: Sendable {
    /// Its anchor in the page.
    public let id: String
    public let title: String
    /// Why there is nothing to tell.
    public fileprivate(set) var problem: String?
    fileprivate var body = ""
  }

  /// What a picture was taken for.
  public struct Predicted: Sendable {
    public var image: String
    public var classes: [Classifier.Ranked]
  }

  public let title: String
  public private(set) var sections: [Section] = []
  public private(set) var summary = ReportSummary()
  public private(set) var histograms: [Histogram] = []
  public private(set) var predictions: [Predicted] = []
  private var network: NetworkPage?

  /// Rows and figures beyond these are counted, not shown.
  static let mostLayers = 3_000
  static let mostHistograms = 160

  /// - Parameters:
  ///   - facts: what is known of the file, a line each.
  ///   - graph: the network; where there is none, `problem` says why.
  ///   - weights: the model's parameters and tables.
  public init(title: String, facts: [Provenance.Detail], graph: Graph?, problem: String?, weights: WeightTable) {
    self.title = title
    if let graph { summary = ReportSummary(graph) }
    for entry in weights.entries where entry.tensor.elementType != .string {
      summary.weightBytes += entry.tensor.byteCount
      summary.parameters += entry.tensor.elementType.isFloatingPoint ? entry.tensor.count : 0
    }
    sections.append(Section(id: "summary", title: "Summary", body: ReportMarkup.summary(facts, summary)))
    add("network", "Network") { report throws in
      guard let graph else { throw VisualizationError.absent(problem ?? "the file has no network") }
      let page = try NetworkPage(graph, title: title)
      report.network = page
      return page.fragment(wheel: "with-key")
    }
    add("layers", "Layers") { report throws in
      guard graph != nil else { throw VisualizationError.absent(problem ?? "the file has no network") }
      return ReportMarkup.layers(report.summary.layers, most: Self.mostLayers)
    }
    add("weights", "Weights") { report throws in
      report.histograms = weights.entries.filter { $0.tensor.elementType.isFloatingPoint && $0.tensor.count > 1 }
        .prefix(Self.mostHistograms).compactMap { try? Histogram($0.name, $0.tensor) }
      guard !report.histograms.isEmpty else {
        throw VisualizationError.absent("the model has no floating-point weights")
      }
      return ReportMarkup.weights(report.histograms, of: weights.entries.count)
    }
    add("filters", "Filters") { _ throws in
      let banks = try graph.map { try FilterBank.firstConvolutions($0) } ?? [FilterBank(weights)]
      return try ReportMarkup.filters(banks)
    }
  }

  /// Adds what the network makes of pictures: predictions, feature maps of the first one, and what the scores come from.
  ///
  /// - Parameter samples: pictures as the network sees them, by name, and in its numbers.
  public mutating func add(
    _ network: ScoreNetwork, samples: [(name: String, picture: Picture, tensor: Tensor)], labels: LabelList?
  ) {
    let after = sections.count
    add("predictions", "Predictions") { report throws in
      report.predictions = try samples.map { sample in
        Predicted(image: sample.name, classes: try network.ranking(of: sample.tensor, labels: labels))
      }
      return try ReportMarkup.predictions(report.predictions, samples.map(\.picture))
    }
    // Predictions stand right after the summary.
    sections.insert(sections.remove(at: after), at: 1)
    add("activations", "Feature maps") { _ throws in
      guard let first = samples.first else { throw VisualizationError.absent("no picture is given") }
      return try ReportMarkup.activations(try network.featureMaps(of: first.tensor), of: first.name)
    }
    add("saliency", "Where predictions come from") { report throws in
      try ReportMarkup.attributions(
        samples.enumerated().map { index, sample in
          let best = index < report.predictions.count ? report.predictions[index].classes.first : nil
          return try ReportAttribution(network, sample, best)
        })
    }
  }

  /// The pictures' sections, with why there are none.
  public mutating func addProblem(ofPictures problem: String) {
    add("predictions", "Predictions") { _ throws in throw VisualizationError.absent(problem) }
  }

  private mutating func add(_ id: String, _ title: String, _ body: (inout ModelReport) throws -> String) {
    var section = Section(id: id, title: title)
    do {
      section.body = try body(&self)
    } catch {
      section.problem = "\(error)"
    }
    sections.append(section)
  }

  /// The page.
  ///
  /// - Throws: `FeatureError.library` where OpenSSL is not there.
  public func html() throws(FeatureError) -> String {
    var document = HTMLDocument(title: "\(title): report")
    document.styles = [PageStyle.base, PageStyle.report]
    document.scripts = [PageScript.report]
    if let network {
      document.styles += [PageStyle.network, PageStyle.families]
      document.data = [("network-data", network.data)]
      document.scripts = [PageScript.placement, PageScript.network, PageScript.tools, PageScript.report]
    }
    let links = sections.map { "<a href=\"#\($0.id)\">\($0.title)</a>" }
    let parts = sections.map { section in
      let body = section.problem.map { "<p class=\"note\">Nothing to show: \(Markup.escaped(Markup.shown($0)))</p>" }
      return """
        <details class="section" id="\(section.id)" open>
        <summary><h2>\(section.title)</h2></summary>
        \(body ?? section.body)
        </details>
        """
    }
    document.body = """
      <a class="skip" href="#content">To the content</a>
      <header class="top"><h1>\(Markup.escaped(Markup.shown(title)))</h1>
      <nav aria-label="Sections">\(links.joined())</nav></header>
      <main id="content">
      \(parts.joined(separator: "\n"))
      </main>
      <footer class="note">Made by modelconv. This page asks nobody for anything.</footer>
      """
    return try document.text()
  }
}
