import Bytes
import GraphIR
import Prediction

/// What a page's scripts know of a network: boxes with their texts and sizes, modules with their layers.
///
/// Names are as they may be shown; `Markup.scriptData` makes the JSON fit for a page.
struct NetworkData {
  private let tree: ModuleTree
  private let interiors: [Interior]
  private let writer: BoxWriter
  private let firstBoxes: Int

  init(_ tree: ModuleTree, _ interiors: [Interior], firstBoxes: Int) {
    (self.tree, self.interiors, self.firstBoxes) = (tree, interiors, firstBoxes)
    writer = BoxWriter(tree)
  }

  func json() -> String {
    var json = JSONWriter()
    json.object { json in
      json.object("spacing") { json in
        json.member("aside", Spacing.aside)
        json.member("between", Spacing.between)
        json.member("straight", Spacing.straight)
        json.member("labels", Spacing.labels)
        json.member("header", Spacing.header)
        json.member("margin", Spacing.margin)
        json.member("lane", Spacing.lane)
      }
      json.member("families", OperatorFamily.allCases.map(\.rawValue))
      json.array("values") { json in
        for value in tree.outline.values {
          json.element([Markup.shown(value.name), Markup.shown(value.type?.description ?? "of unknown type")])
        }
      }
      json.array("operations") { json in
        for index in tree.outline.operations.indices { json.object { operation(index, &$0) } }
      }
      json.array("modules") { json in
        for index in tree.modules.indices { json.object { module(index, &$0) } }
      }
      json.member("open", openModules())
    }
    return json.text
  }

  private func write(_ box: BoxContents, _ json: inout JSONWriter) {
    json.member("t", box.title)
    json.member("s", box.subtitle)
    json.member("w", box.width)
    json.member("h", box.height)
    json.member("l", box.shape)
    json.member("lw", box.shapeWidth)
  }

  private func operation(_ index: Int, _ json: inout JSONWriter) {
    let operation = tree.outline.operations[index]
    write(writer.contents(ofOperation: index), &json)
    json.member("f", OperatorFamily.allCases.firstIndex(of: operation.family))
    json.member("port", operation.family == .port)
    json.member("n", Markup.shown(operation.name))
    json.member("o", Markup.shown(operation.op))
    json.member("m", tree.homes[index])
    json.member("r", operation.reads)
    json.member("y", operation.writes)
    json.member("p", operation.parameters)
    json.member("x", operation.multiplyAccumulates)
    json.array("a") { json in
      for attribute in operation.attributes { json.element([Markup.shown(attribute.name), attribute.value]) }
    }
    json.array("c") { json in
      for constant in operation.constants { json.element([Markup.shown(constant.name), Markup.shown(constant.type)]) }
    }
  }

  private func module(_ index: Int, _ json: inout JSONWriter) {
    let interior = interiors[index]
    write(writer.contents(ofModule: index, interior), &json)
    let title = writer.openTitle(ofModule: index, showsOne: false)
    json.member("ot", title)
    json.member("ow", writer.titleWidth(of: title))
    json.member("p", tree.modules[index].parent ?? -1)
    json.array("cells") { json in
      for cell in interior.cells {
        switch cell {
        case .child(.operation(let operation)): json.element([0, operation])
        case .child(.module(let inner)): json.element([1, inner])
        case .entry(let value): json.element([2, value])
        case .exit(let value): json.element([3, value])
        case .lane: json.element([4])
        }
      }
    }
    json.array("layers") { json in for layer in interior.layers { json.element(layer) } }
    json.array("segments") { json in
      for segment in interior.segments {
        json.element([segment.from, segment.to, segment.source, segment.target, segment.isReversed ? 1 : 0])
      }
    }
  }

  /// As many levels of modules as leave the number of boxes small; of those that stand for several, none.
  private func openModules() -> [Int] {
    var open: [Int] = []
    var level = tree.modules[0].children
    var boxes = level.count
    while true {
      let modules = level.compactMap { child -> Int? in
        guard case .module(let index) = child, tree.modules[index].kind == .module else { return nil }
        return index
      }
      level = modules.flatMap { tree.modules[$0].children }
      boxes += level.count
      guard !modules.isEmpty, boxes <= firstBoxes else { return open }
      open += modules
    }
  }
}
