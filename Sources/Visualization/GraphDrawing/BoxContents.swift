import Bytes
import Drawing
import GraphIR
import Prediction
import Tensors

/// Distances in drawings, in points. The script of the page reads them from the page's data.
enum Spacing {
  static let textSize = 11.0
  static let smallTextSize = 9.5
  /// Between neighbours of a rank.
  static let aside = 18.0
  /// Between ranks, where edges bend and where they do not.
  static let between = 28.0
  static let straight = 16.0
  /// The strip below a rank in which shapes stand.
  static let labels = 15.0
  /// The strip of an open module in which its name stands.
  static let header = 22.0
  static let margin = 12.0
  /// Half of what a lane takes.
  static let lane = 4.0
  /// How far boxes of modules that stand for several reach beyond the first.
  static let stack = 4.0
  static let longestLabel = 34
}

/// What a box says, and how large that makes it.
struct BoxContents {
  var title: String
  var subtitle = ""
  /// The shape of what leaves it, where that differs from what it takes.
  var shape = ""
  var width = 0.0
  var height = 0.0
  var shapeWidth = 0.0
  var titleWidth = 0.0
}

/// Makes contents of boxes, with the widths of the font of `Drawing`, which is wider than those that browsers use.
struct BoxWriter {
  private let canvas = Canvas(width: 1, height: 1, scale: 4)
  let tree: ModuleTree

  init(_ tree: ModuleTree) { self.tree = tree }

  func contents(ofOperation index: Int) -> BoxContents {
    let operation = tree.outline.operations[index]
    let title = tree.labels[index]
    var contents = BoxContents(title: title)
    if operation.family == .port {
      let value = (operation.writes.first ?? operation.reads.first).map { tree.outline.values[$0] }
      contents.subtitle = [operation.op, Self.shortShape(value?.type)].filter { !$0.isEmpty }.joined(separator: " ")
    } else {
      let detail = Self.window(operation)
      contents.subtitle = operation.op == title && detail.isEmpty ? "" : operation.op + detail
      contents.shape = changedShape(reads: operation.reads, writes: operation.writes)
    }
    return measured(contents)
  }

  func contents(ofModule index: Int, _ interior: Interior) -> BoxContents {
    let module = tree.modules[index]
    var contents = BoxContents(title: module.label)
    let count = module.operations.count
    let parameters = tree.parameters(of: index)
    if case .repeated(let times) = module.kind { contents.subtitle = "\(times) alike, " }
    contents.subtitle += "\(grouped(count)) operators"
    if parameters > 0 { contents.subtitle += ", \(grouped(parameters)) parameters" }
    var (reads, writes) = ([Int](), [Int]())
    for cell in interior.cells {
      if case .entry(let value) = cell { reads.append(value) }
      if case .exit(let value) = cell { writes.append(value) }
    }
    contents.shape = changedShape(reads: reads, writes: writes)
    return measured(contents)
  }

  /// The title of an open module.
  ///
  /// - Parameter showsOne: whether of several that are alike only the first is drawn in it.
  func openTitle(ofModule index: Int, showsOne: Bool) -> String {
    let module = tree.modules[index]
    let label = Markup.shown(module.label, count: 2 * Spacing.longestLabel)
    guard case .repeated(let times) = module.kind else { return label }
    return "\(label): \(times) alike\(showsOne ? ", one drawn" : "")"
  }

  /// The width of a title, which is bold: the widest fonts that browsers take for it are wider than ours.
  func titleWidth(of text: String) -> Double { (1.15 * width(of: text, size: Spacing.textSize)).rounded(.up) }

  private func width(of text: String, size: Double) -> Double { canvas.width(of: text, size: size) }

  private func changedShape(reads: [Int], writes: [Int]) -> String {
    guard let write = writes.first else { return "" }
    let shape = Self.shortShape(tree.outline.values[write].type)
    let before = reads.first.map { Self.shortShape(tree.outline.values[$0].type) }
    return shape == before || shape == "?" ? "" : shape
  }

  private func measured(_ contents: BoxContents) -> BoxContents {
    var contents = contents
    contents.title = Markup.shown(contents.title, count: Spacing.longestLabel)
    contents.subtitle = Markup.shown(contents.subtitle, count: Spacing.longestLabel + 14)
    contents.shape = Markup.shown(contents.shape, count: Spacing.longestLabel)
    contents.titleWidth = titleWidth(of: contents.title)
    let text = max(contents.titleWidth, width(of: contents.subtitle, size: Spacing.smallTextSize))
    contents.width = max(84, (text + 22).rounded(.up))
    contents.height = contents.subtitle.isEmpty ? 24 : 37
    if !contents.shape.isEmpty {
      contents.shapeWidth = width(of: contents.shape, size: Spacing.smallTextSize).rounded(.up)
    }
    return contents
  }

  /// `N×64×56×56`; other element types than float32 are named.
  static func shortShape(_ type: ValueType?) -> String {
    guard let type else { return "" }
    guard let tensor = type.tensor else { return type.description }
    let shape = tensor.shape.map { $0.isEmpty ? "scalar" : $0.map(\.description).joined(separator: "×") } ?? "?"
    return tensor.elementType == .float32 ? shape : "\(tensor.elementType) \(shape)"
  }

  /// ` 3×3 /2`: the window of a convolution or pooling, and its step.
  private static func window(_ operation: NetworkOutline.Operation) -> String {
    func numbers(_ name: String) -> [String]? {
      operation.attributes.first { $0.name == name }?.value.split(separator: ", ").map(String.init)
    }
    guard operation.family == .convolution || operation.family == .pooling else { return "" }
    let kernel = operation.kernel.isEmpty ? numbers("kernel_shape") ?? [] : operation.kernel.map(String.init)
    if kernel.isEmpty { return "" }
    let strides = numbers("strides") ?? []
    let step =
      Set(strides) == ["1"] || strides.isEmpty
      ? "" : " /" + (Set(strides).count == 1 ? strides[0] : strides.joined(separator: "×"))
    return " " + kernel.joined(separator: "×") + step
  }
}
