// `show graph` and `show report`, and their pages as a browser shows them: Debian's Chromium, driven by `Scripts/check-page`.

import Foundation
import Testing

private let browser = ["chromium", "chromium-browser", "google-chrome"].contains { name in
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
  }
}

/// What a page does at the widths of a desk and of a phone, while somebody searches for `search` in it.
private func look(at page: String, search: String) throws -> [[String: Any]] {
  let scratch = try Scratch()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["python3", Place.package.appendingPathComponent("Scripts/check-page").path, page, search]
  let output = scratch.url("out")
  _ = FileManager.default.createFile(atPath: output.path, contents: nil)
  process.standardOutput = try FileHandle(forWritingTo: output)
  try process.run()
  process.waitUntilExit()
  let text = try Data(contentsOf: output)
  try #require(process.terminationStatus == 0, "\(String(decoding: text, as: UTF8.self))")
  return try #require(try JSONSerialization.jsonObject(with: text) as? [[String: Any]])
}

private func checkLooks(_ looks: [[String: Any]]) throws {
  #expect(looks.map { $0["width"] as? Int } == [1280, 360])
  // Light on the desk, dark on the phone.
  #expect(looks.map { $0["background"] as? String } == ["rgb(255, 255, 255)", "rgb(20, 23, 27)"])
  for look in looks {
    #expect((look["errors"] as? [String])?.isEmpty == true, "\(look["errors"] ?? "")")
    #expect((look["requests"] as? [String])?.isEmpty == true, "\(look["requests"] ?? "")")
    #expect(look["overflow"] as? Int == 0 && look["unnamed"] as? Int == 0)
    #expect((look["policy"] as? String)?.hasPrefix("default-src 'none'; img-src data:; style-src 'sha256-") == true)
  }
}

/// That the drawing is searched, moved, zoomed and unfolded.
private func checkNetwork(_ look: [String: Any], finds count: Int) throws {
  let network = try #require(look["network"] as? [String: Any])
  let first = try #require((network["first"] as? [String: Any])?["zoom"] as? Double)
  #expect(network["overlaps"] as? Int == 0)
  let zooms = ["button", "whole", "wheel", "key"].map { network[$0] as? Double ?? 0 }
  #expect(zooms[0] > first * 1.2 && zooms[2] > zooms[1] * 1.2 && zooms[3] > zooms[2] * 1.2, "\(first) \(zooms)")
  #expect(network["walked"] as? Bool == true)
  #expect(network["found"] as? Int == count && network["visible"] as? Bool == true)
  #expect((network["marked"] as? Int ?? 0) > 0)
  if let toggled = network["toggled"] as? [Int] {
    #expect(toggled[0] != toggled[1] && network["again"] as? Int == toggled[0])
  }
}

@Test func graphsInEveryForm() throws {
  let scratch = try Scratch()
  let model = scratch.url("net.pt").path
  #expect(try modelconv("new", "squeezenet1_1", "-o", model).code == 0)
  for kind in ["svg", "png", "html"] {
    let file = scratch.url("g.\(kind)").path
    let made = try modelconv("show", "graph", model, "-o", file, "--format", "json")
    #expect(made.code == 0, "\(made.error)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
    #expect(json["schema"] as? String == "modelconv.show-graph/1" && json["operators"] as? Int == 66, "\(made.output)")
    // What is there stays, unless told otherwise.
    #expect(try modelconv("show", "graph", model, "-o", file).code == 73)
    #expect(try modelconv("show", "graph", model, "-o", file, "--overwrite").code == 0)
  }
  let svg = try String(contentsOf: scratch.url("g.svg"), encoding: .utf8)
  #expect(XMLParserProbe(svg).isWellFormed && svg.contains(">expand3x3<") && svg.contains(">Conv 3×3<"))
  let shallow = scratch.url("shallow.svg").path
  #expect(try modelconv("show", "graph", model, "-o", shallow, "--depth", "0").code == 0)
  #expect(!(try String(contentsOfFile: shallow, encoding: .utf8).contains(">expand3x3<")))
  #expect(try modelconv("show", "graph", model, "-o", scratch.url("g.txt").path).code == 64)
  #expect(try modelconv("show", "graph", model, "-o", scratch.url("h.html").path, "--depth", "1").code == 64)
  #expect(try modelconv("show", "graph", scratch.url("none").path, "-o", scratch.url("h.svg").path).code == 66)
}

@Test(.enabled(if: browser, "no Chromium on the path")) func graphPageInABrowser() throws {
  let scratch = try Scratch()
  let model = scratch.url("net.pt").path
  #expect(try modelconv("new", "squeezenet1_1", "-o", model).code == 0)
  let page = scratch.url("g.html").path
  #expect(try modelconv("show", "graph", model, "-o", page).code == 0)
  let looks = try look(at: page, search: "expand3x3_activation")
  try checkLooks(looks)
  for look in looks { try checkNetwork(look, finds: 8) }
  // The page's script places what it draws where the SVG has it.
  #expect(try modelconv("show", "graph", model, "-o", scratch.url("g.svg").path).code == 0)
  let svg = try String(contentsOf: scratch.url("g.svg"), encoding: .utf8)
  let lines = try #require(svg.components(separatedBy: "<g transform").last).components(separatedBy: "\n")
  let drawn = lines.filter { $0.hasPrefix("<rect") }.compactMap { line -> String? in
    func number(_ name: String) -> Double? {
      line.components(separatedBy: " \(name)=\"").dropFirst().first.flatMap { Double($0.prefix { $0 != "\"" }) }
    }
    guard let x = number("x"), let y = number("y") else { return nil }
    return "\(Int(x.rounded(.down))) \(Int(y.rounded(.down)))"
  }
  let network = try #require(looks[0]["network"] as? [String: Any])
  let placed = try #require(network["places"] as? [[Any]]).compactMap { place -> String? in
    guard let x = place[1] as? Double, let y = place[2] as? Double else { return nil }
    return "\(Int(((x * 10).rounded() / 10).rounded(.down))) \(Int(((y * 10).rounded() / 10).rounded(.down)))"
  }
  #expect(!placed.isEmpty && Set(placed) == Set(drawn))
}

/// Formats alike: PyTorch, ONNX, Keras.
@Test(
  .enabled(if: browser, "no Chromium on the path"),
  arguments: [
    (["shapes_torch/model.pt"], "Conv"), (["shapes_onnx/model.onnx"], "Conv"), (["shapes_keras/model.h5"], "Conv"),
  ])
func reportInABrowser(_ model: [String], _ search: String) throws {
  let scratch = try Scratch()
  let page = scratch.url("report.html").path
  var arguments = ["show", "report", Place.fixture(model[0]), "-o", page, "--format", "json", "--preset", "none"]
  if model[0].contains("torch") { arguments += ["--arch", Place.fixture("shapes_torch/architecture.py")] }
  arguments += ["--image", Place.fixture("pictures/circle.png")]
  let made = try modelconv(arguments)
  #expect(made.code == 0, "\(made.error)")
  let json = try #require(try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
  #expect(json["schema"] as? String == "modelconv.show-report/1")
  let sections = try #require(json["sections"] as? [[String: Any]])
  #expect(sections.allSatisfy { $0["problem"] is NSNull }, "\(sections)")
  #expect(
    sections.compactMap { $0["id"] as? String } == [
      "summary", "predictions", "network", "layers", "weights", "filters", "activations", "saliency",
    ])
  let looks = try look(at: page, search: search)
  try checkLooks(looks)
  for look in looks {
    let network = try #require(look["network"] as? [String: Any])
    try checkNetwork(look, finds: try #require(network["found"] as? Int))
    let table = try #require(look["table"] as? [String: Any])
    #expect(table["sorted"] as? Bool == true)
    let (all, kept) = (table["all"] as? Int ?? 0, table["kept"] as? Int ?? 0)
    #expect(kept > 0 && kept < all)
  }
}

@Test func reportsWithoutPictures() throws {
  let scratch = try Scratch()
  let model = Place.fixture("shapes_onnx/model.onnx")
  let page = scratch.url("report.html").path
  #expect(try modelconv("show", "report", model, "-o", page).code == 0)
  let text = try String(contentsOfFile: page, encoding: .utf8)
  #expect(
    !text.contains("id=\"predictions\"") && text.contains("id=\"weights\"") && text.contains("class=\"histogram\""))
  #expect(try modelconv("show", "report", model, "-o", page).code == 73)
  #expect(try modelconv("show", "report", model, "-o", page, "--overwrite", "--preset", "imagenet").code == 64)
  #expect(try modelconv("show", "report", model, "-o", page, "--overwrite", "--labels", "imagenet").code == 64)
  #expect(try modelconv("show", "report", model, "-o", page, "--overwrite", "--threads", "1").code == 64)
  // Weights that fit no architecture: what can be told is told.
  let weights = Place.fixture("shapes_torch/model.pt")
  let made = try modelconv("show", "report", weights, "-o", scratch.url("w.html").path)
  #expect(made.code == 0 && made.output.contains("Network: nothing to show"), "\(made.error)\(made.output)")
}
