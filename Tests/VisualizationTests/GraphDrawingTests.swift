import Foundation
import GraphIR
import Images
import Tensors
import Testing
import Visualization

/// A rectangle of an SVG file.
private struct Box {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  /// Of an open module: others stand in it.
  var isFrame: Bool

  func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  func contains(_ other: Box) -> Bool {
    x <= other.x && y <= other.y && x + width >= other.x + other.width && y + height >= other.y + other.height
  }
}

/// The boxes of a drawing: what stands in its last group and has round corners.
private func boxes(of svg: String) throws -> [Box] {
  let drawing = try #require(svg.components(separatedBy: "<g transform").last)
  let frames = ["#f7f8fa", "#eef1f5", "#e5e9ef", "#dce2ea"]
  return drawing.components(separatedBy: "\n").filter { $0.hasPrefix("<rect") }.compactMap { line in
    func number(_ name: String) -> Double? {
      line.components(separatedBy: " \(name)=\"").dropFirst().first.flatMap {
        Double($0.prefix { $0 != "\"" })
      }
    }
    guard let x = number("x"), let y = number("y"), let width = number("width"), let height = number("height"),
      !line.contains("#f4f5f7")
    else { return nil }
    return Box(x: x, y: y, width: width, height: height, isFrame: frames.contains { line.contains("fill=\"\($0)\"") })
  }
}

/// A network of so many nodes, some of them reading values far above, named as `name` says.
private func network(_ count: Int, seed: UInt64 = 1, name: (Int) -> String) throws -> Graph {
  var random = RandomNumbers(seed: seed)
  var graph = Graph(name: "test")
  let type = ValueType.tensor(.float32, [.symbol("N"), 8])
  var values = [graph.addValue(GraphValue(name: "x", type: type))]
  graph.inputs = values
  for index in 0..<count {
    let output = graph.addValue(GraphValue(name: "v\(index)", type: type))
    let isSum = index % 4 == 3
    let back = Int(random.uniform() * Double(min(values.count, 40)))
    graph.nodes.append(
      Node(
        name: name(index), op: isSum ? Add() : Relu(),
        inputs: isSum ? [values[values.count - 1], values[values.count - 1 - back]] : [values[values.count - 1]],
        outputs: [output]))
    values.append(output)
  }
  graph.outputs = [values[values.count - 1]]
  return graph
}

@Suite struct GraphDrawingTests {
  @Test(arguments: [1, 2, 3, 4, 5]) func boxesStandApart(_ seed: UInt64) throws {
    let graph = try network(90, seed: seed) { "block\($0 / 30).\($0 / 10 % 3).op\($0)" }
    for depth in 0...2 {
      var options = NetworkDrawing.Options()
      options.depth = depth
      let drawing = try NetworkDrawing(graph, options: options)
      let found = try boxes(of: drawing.svg())
      #expect(drawing.depth == min(depth, drawing.levels) && found.count == drawing.boxCount)
      for (index, a) in found.enumerated() {
        // Coordinates in the file have one digit after the point.
        #expect(a.x >= 0 && a.x + a.width <= drawing.width + 0.2, "\(a)")
        #expect(a.y >= 0 && a.y + a.height <= drawing.height + 0.2, "\(a)")
        for b in found[(index + 1)...] where a.overlaps(b) {
          // Only a frame and what stands in it share a place.
          #expect(a.isFrame && a.contains(b) || b.isFrame && b.contains(a), "\(a) \(b)")
        }
      }
    }
  }

  /// In a drawing that says it all, what reads stands below what it reads.
  @Test func edgesGoDown() throws {
    let svg = try NetworkDrawing(try network(60) { "op\($0)" }).svg()
    let heights = (0..<60).compactMap { index -> Double? in
      let parts = svg.components(separatedBy: ">op\(index)</text>")
      guard parts.count == 2, let line = parts[0].components(separatedBy: "<text").last else { return nil }
      return line.components(separatedBy: " y=\"").last.flatMap { Double($0.prefix { $0 != "\"" }) }
    }
    #expect(heights.count == 60)
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [
    ("layer1.0.conv1", ["layer1", "layer1.0"]), ("/layer1/layer1.0/conv1/Conv", ["layer1", "layer1.0"]),
    ("block1/unit2/conv", ["block1", "unit2"]),
  ])
  func namesGiveModules(_ name: String, _ modules: [String]) throws {
    var parts = ["b", "c"].map {
      name.replacingOccurrences(of: "conv1", with: $0).replacingOccurrences(of: "conv", with: $0)
    }
    parts.append(name)
    // Something beside each module, so that it is one.
    parts +=
      name.contains("unit")
      ? ["block1/other", "last"] : name.hasPrefix("/") ? ["/layer1/layer1.7/z/Relu", "last"] : ["layer1.7", "last"]
    let svg = try NetworkDrawing(try network(parts.count) { parts[$0] }).svg()
    for module in modules { #expect(svg.contains(">\(module)</text>"), "\(module)") }
  }

  @Test func blocksThatAreAlikeAreDrawnOnce() throws {
    let ops: [String: any GraphIR.Operator] = ["relu": Relu(), "tanh": Tanh(), "add": Add()]
    func graph(_ blocks: Int) throws -> Graph {
      var graph = Graph(name: "test")
      let type = ValueType.tensor(.float32, [1, 8])
      var last = graph.addValue(GraphValue(name: "x", type: type))
      graph.inputs = [last]
      for block in 0..<blocks {
        let start = last
        for (name, inputs) in [("relu", [start]), ("tanh", [start]), ("add", [start, start])] {
          let output = graph.addValue(GraphValue(name: "\(block)\(name)", type: type))
          let reads = name == "add" ? [last, start] : name == "tanh" ? [last] : inputs
          graph.nodes.append(
            Node(name: "stack.\(block).\(name)", op: ops[name] ?? Relu(), inputs: reads, outputs: [output]))
          last = output
        }
      }
      graph.nodes.append(
        Node(name: "end", op: Relu(), inputs: [last], outputs: [graph.addValue(GraphValue(name: "y", type: type))]))
      graph.outputs = [ValueID(graph.values.count - 1)]
      return graph
    }
    let few = try NetworkDrawing(try graph(3))
    let many = try NetworkDrawing(try graph(20))
    #expect(few.boxCount == many.boxCount && few.height == many.height)
    #expect(many.svg().contains("20 alike") && many.operations == 61)
    #expect(many.svg().components(separatedBy: ">tanh</text>").count == 2)
  }

  @Test func subgraphsAreModules() throws {
    let type = ValueType.tensor(.float32, [1, 8])
    func branch(_ op: any GraphIR.Operator) -> Graph {
      var graph = Graph(name: "branch")
      let captured = graph.addValue(GraphValue(name: "c", type: type))
      graph.captures = [captured]
      let output = graph.addValue(GraphValue(name: "r", type: type))
      graph.nodes = [
        Node(name: "first", op: op, inputs: [captured], outputs: [output]),
        Node(name: "second", op: op, inputs: [output], outputs: [graph.addValue(GraphValue(name: "s", type: type))]),
      ]
      graph.outputs = [ValueID(2)]
      return graph
    }
    var choice = If()
    choice.thenBranch = branch(Tanh())
    choice.elseBranch = branch(Relu())
    var graph = Graph(name: "test")
    let condition = graph.addValue(GraphValue(name: "isOn", type: .tensor(.bool, [])))
    let x = graph.addValue(GraphValue(name: "x", type: type))
    let y = graph.addValue(GraphValue(name: "y", type: type))
    graph.inputs = [condition, x]
    graph.nodes = [Node(name: "choice", op: choice, inputs: [condition], outputs: [y], captures: [x])]
    graph.outputs = [y]
    let svg = try NetworkDrawing(graph).svg()
    for text in ["choice", "then", "else", "Tanh", "Relu", "result of If"] {
      #expect(svg.contains(">\(text)<"), "\(text)")
    }
  }

  static let hostile = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onload=\"alert(1)", "'; alert(1); '",
    "<!--<script>", "]]>&amp;", "a\u{202e}b\u{2066}c", "line\nline\u{0}\u{7}\u{1b}[31m", "\u{2028}\u{2029}\u{feff}",
    "javascript:alert(1)", "{{constructor}}", String(repeating: "long", count: 5_000),
  ]

  @Test func namesStayText() throws {
    var graph = try network(Self.hostile.count) { Self.hostile[$0] }
    for index in graph.values.indices {
      graph[ValueID(index)].name = Self.hostile[index % Self.hostile.count] + "\(index)"
    }
    var options = NetworkDrawing.Options()
    options.title = Self.hostile[0]
    let svg = try NetworkDrawing(graph, options: options).svg()
    let page = try NetworkPage(graph, title: Self.hostile[0]).html()
    for text in [svg, page] {
      #expect(!text.contains("<script>alert") && !text.contains("<img") && !text.contains("<!--"))
      #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
    #expect(!svg.contains("<script"))
    #expect(page.components(separatedBy: "<script").count == 3 && page.components(separatedBy: "</script>").count == 3)
    // The data is JSON that reads back.
    let data = page.components(separatedBy: "id=\"network-data\">")[1].components(separatedBy: "</script>")[0]
    let json = try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    let operations = try #require(json["operations"] as? [[String: Any]])
    #expect(operations.contains { $0["n"] as? String == Self.hostile[0] })
    #expect(operations.contains { ($0["n"] as? String)?.hasPrefix("a\\u{202e}b") ?? false })
  }

  /// Files from strangers: time and size stay in bounds, whatever they hold.
  @Test(.timeLimit(.minutes(10))) func largeNetworksAreFolded() throws {
    let graph = try network(100_000) { "node_\($0)" }
    let drawing = try NetworkDrawing(graph)
    #expect(drawing.operations == 100_000 && drawing.boxCount < 1_000)
    #expect(drawing.svg().utf8.count < 1_000_000)
    #expect(throws: VisualizationError.self) { try NetworkPage(graph, title: "large") }
    var options = NetworkDrawing.Options()
    options.depth = 9
    #expect(throws: VisualizationError.self) { try NetworkDrawing(graph, options: options) }
    // One value that everybody reads has as many long edges as there are nodes.
    var fan = try network(2_000) { "node_\($0)" }
    for index in fan.nodes.indices where fan.nodes[index].op is Add { fan.nodes[index].inputs[1] = fan.inputs[0] }
    #expect(try NetworkDrawing(fan).boxCount > 0)
  }

  @Test func cyclesOfModulesAreDrawn() throws {
    // Two modules that take turns: each reads what the other gives.
    let drawing = try NetworkDrawing(try network(40) { "\(["ping", "pong"][$0 % 2]).step\($0)" })
    #expect(drawing.levels == 1 && drawing.operations == 40)
    #expect(try boxes(of: drawing.svg()).count == drawing.boxCount)
  }

  @Test func picturesAreDrawnAsTheSVG() throws {
    let drawing = try NetworkDrawing(try network(30) { "block\($0 / 10).op\($0)" })
    let picture = try drawing.picture(scale: 1)
    let svg = drawing.svg()
    #expect(svg.contains("width=\"\(picture.width)\"") || svg.contains("width=\"\(picture.width - 1)."))
  }
}
