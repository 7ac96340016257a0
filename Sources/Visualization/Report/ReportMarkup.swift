import GraphIR
import Images
import Prediction
import Tensors

/// The sections of a report as HTML. Whatever comes from a file goes through `shown`.
enum ReportMarkup {
  /// Text from a file as it may stand in the page.
  static func shown(_ text: String) -> String { Markup.escaped(Markup.shown(text)) }

  static func summary(_ facts: [Provenance.Detail], _ summary: ReportSummary) -> String {
    var rows = facts.map { (shown($0.name), shown($0.value)) }
    for input in summary.inputs.prefix(40) { rows.append(("input", shown("\(input.name): \(input.type)"))) }
    for output in summary.outputs.prefix(40) { rows.append(("output", shown("\(output.name): \(output.type)"))) }
    let items = rows.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" }
    var numbers = [(grouped(summary.parameters), "parameters"), (size(summary.weightBytes), "of weights")]
    if !summary.layers.isEmpty { numbers.append((grouped(summary.layers.count), "operators")) }
    if summary.multiplyAccumulates > 0 {
      numbers.append((grouped(summary.multiplyAccumulates), "multiply–accumulates a sample"))
    }
    if summary.activationBytes > 0 { numbers.append((size(summary.activationBytes), "of results a sample")) }
    let tiles = numbers.map { "<li><strong>\($0)</strong> \($1)</li>" }
    return "<ul class=\"numbers\">\(tiles.joined())</ul><dl class=\"facts\">\(items.joined())</dl>"
  }

  /// `95.4 MB`
  private static func size(_ bytes: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var (value, unit) = (Double(bytes), 0)
    while value >= 1000, unit + 1 < units.count { (value, unit) = (value / 1000, unit + 1) }
    return unit == 0 ? "\(grouped(bytes)) bytes" : "\(fixed(value, 1)) \(units[unit])"
  }

  static func layers(_ layers: [Layer], most: Int) -> String {
    let rows = layers.prefix(most).enumerated().map { index, layer in
      """
      <tr><td>\(index + 1)</td><td>\(shown(layer.name))</td><td>\(shown(layer.op.description))</td>\
      <td>\(shown(BoxWriter.shortShape(layer.output)))</td><td data-value="\(layer.parameters)">\
      \(layer.parameters == 0 ? "" : grouped(layer.parameters))</td><td data-value="\(layer.multiplyAccumulates ?? 0)">\
      \(layer.multiplyAccumulates.map(grouped) ?? "")</td></tr>
      """
    }
    let titles = ["#", "Name", "Operator", "Result", "Parameters", "MACs"].map {
      "<th scope=\"col\"><button type=\"button\">\($0)</button></th>"
    }
    let rest =
      layers.count > most ? "<p class=\"note\">The first \(grouped(most)) of \(grouped(layers.count)).</p>" : ""
    return """
      <p><input type="search" id="filter" placeholder="Filter the layers" aria-label="Filter the layers" \
      autocomplete="off"> <span id="filter-count" role="status" class="note"></span></p>
      <div class="scroll" tabindex="0" role="region" aria-label="Layers"><table id="layer-table">
      <thead><tr>\(titles.joined())</tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table></div>\(rest)
      """
  }

  static func weights(_ histograms: [Histogram], of count: Int) -> String {
    let cards = histograms.map { histogram in
      let found = histogram.statistics
      func number(_ value: Double?) -> String { value.map(significant) ?? "none" }
      var text = "\(number(found.minimum)) to \(number(found.maximum)), mean \(number(found.mean)), "
      text += "deviation \(number(found.standardDeviation))"
      if found.zeroCount > 0 { text += ", \(grouped(found.zeroCount)) zeros" }
      if found.nanCount + found.infinityCount > 0 {
        text += ", <strong>\(grouped(found.nanCount + found.infinityCount)) not finite</strong>"
      }
      return """
        <figure class="card">\(histogram.svg())<figcaption><b>\(shown(histogram.name))</b> \
        <span class="note">\(histogram.elementType) \(histogram.shape)<br>\(text)</span></figcaption></figure>
        """
    }
    let rest =
      count > histograms.count
      ? "<p class=\"note\">\(grouped(histograms.count)) of \(grouped(count)) tensors: floating-point ones, in order.</p>"
      : ""
    return "<div class=\"cards\">\(cards.joined(separator: "\n"))</div>\(rest)"
  }

  static func filters(_ banks: [FilterBank]) throws -> String {
    let figures = try banks.map { bank in
      var drawing = FilterFigure(title: "", bank: bank)
      drawing.filters = bank.inputs == 3 || bank.inputs == 1 ? 64 : 12
      drawing.inputs = 8
      let shape = bank.weights.shape.extents.map(String.init).joined(separator: " × ")
      return try figure(try drawing.drawn(scale: 1), "Filters of \(bank.layer): \(shape)", isWide: true)
    }
    return figures.joined(separator: "\n")
  }

  static func predictions(_ predictions: [ModelReport.Predicted], _ pictures: [Picture]) throws -> String {
    let rows = try zip(predictions, pictures).map { prediction, picture in
      let bars = prediction.classes.enumerated().map { index, ranked in
        let share = min(1, max(0, ranked.probability.isNaN ? 0 : ranked.probability))
        let name = shown(ranked.label ?? "class \(ranked.index)")
        return """
          <li><span>\(name)</span><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">\
          <rect width="\(fixed(max(0.5, share * 100), 1))" height="6" class="\(index == 0 ? "first" : "other")"/></svg>\
          <span>\(fixed(share * 100, 1)) %</span></li>
          """
      }
      return """
        <div class="prediction">\(try figure(picture, prediction.image))
        <ol class="bars" aria-label="Classes of \(shown(prediction.image))">\(bars.joined())</ol></div>
        """
    }
    return rows.joined(separator: "\n")
  }

  static func activations(_ layers: [(name: String, maps: FeatureMaps)], of image: String) throws -> String {
    let figures = try layers.map { layer in
      let shape = "\(layer.maps.channels) × \(layer.maps.height) × \(layer.maps.width)"
      let count = min(16, layer.maps.channels)
      return try figure(try layer.maps.mosaic(), "\(layer.name): \(count) of \(shape)")
    }
    return """
      <p class="note">What layers make of \(shown(image)), from the first to the last.</p>
      <div class="cards">\(figures.joined(separator: "\n"))</div>
      """
  }

  static func attributions(_ attributions: [ReportAttribution]) throws -> String {
    let groups = try attributions.map { attribution in
      let parts = [
        try figure(attribution.picture, attribution.name),
        try figure(attribution.gradient, "Gradient of “\(attribution.target)” by each pixel"),
        try figure(attribution.gradCAM, "Grad-CAM of “\(attribution.target)”"),
      ]
      return "<div class=\"cards\">\(parts.joined(separator: "\n"))</div>"
    }
    return groups.joined(separator: "\n")
  }

  /// - Parameter caption: also read to those who cannot see the picture.
  private static func figure(_ picture: Picture, _ caption: String, isWide: Bool = false) throws -> String {
    """
    <figure class="card\(isWide ? " wide" : "")"><img src="\(try picture.dataAddress())" width="\(picture.width)" \
    height="\(picture.height)" alt="\(shown(caption))"><figcaption>\(shown(caption))</figcaption></figure>
    """
  }

  /// Where a method does not apply to the network, its reason stands in the picture's place.
  private static func figure(_ result: Result<Picture, any Error>, _ caption: String) throws -> String {
    switch result {
    case .success(let picture): try figure(picture, caption)
    case .failure(let error): "<p class=\"card note\">\(shown(caption)): \(shown("\(error)"))</p>"
    }
  }
}
