// `features`, `neighbors` and `embed`, run as a user runs them.

import Foundation
import Testing

private func document(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

/// A file with features of 12 rows in three groups, far apart, and their names and classes.
private func table(_ scratch: Scratch) throws -> String {
  var text = "name,label,f0,f1,f2\n"
  for row in 0..<12 {
    let group = row % 3
    let values = (0..<3).map { Double($0 == group ? 10 : 0) + Double((row * 7 + $0 * 5) % 11) / 20 }
    text += "s\(row).png,\(["ant", "bee", "cow"][group]),\(values.map { "\($0)" }.joined(separator: ","))\n"
  }
  return try scratch.file("table.csv", Data(text.utf8))
}

@Test func featuresOfPictures() throws {
  let scratch = try Scratch()
  let pictures = Place.fixture("pictures")
  let arguments = [
    "features", Place.fixture("shapes_torch/model.pt"), "--arch", Place.fixture("shapes_torch/architecture.py"),
    "--preset", "none",
  ]
  let names = try FileManager.default.contentsOfDirectory(atPath: pictures).filter {
    $0.hasSuffix(".png") || $0.hasSuffix(".jpg")
  }
  #expect(!names.isEmpty)
  let file = scratch.url("f.npy").path
  let made = try modelconv(arguments + ["--images", pictures, "-o", file, "--format", "json"])
  #expect(made.code == 0, "\(made.error)")
  let result = try document(made.output)
  #expect(result["schema"] as? String == "modelconv.features/1")
  #expect(result["rows"] as? Int == names.count)
  // What is there stays, unless told otherwise.
  #expect(try modelconv(arguments + ["--images", pictures, "-o", file]).code == 73)
  #expect(try modelconv(arguments + ["--images", pictures, "-o", file, "--overwrite"]).code == 0)
  // A picture that goes the same way comes to where it is.
  let query = ["neighbors", file, "--query-images", "\(pictures)/\(names[0])", "-k", "1", "--format", "csv"]
  let nearest = try modelconv(query + ["--images", pictures, "--picture", scratch.url("nearest.png").path])
  #expect(nearest.code == 0 && nearest.output.contains("\(names[0])"), "\(nearest.error)")
  #expect(try modelconv(query + ["--model", Place.fixture("shapes_onnx/model.onnx")]).code == 64)
  // A shard that is there is not made again.
  for _ in 0..<2 {
    #expect(try modelconv(arguments + ["--images", pictures, "-o", file, "--shard", "1/2"]).code == 0)
  }
  #expect(FileManager.default.fileExists(atPath: scratch.url("f.1-of-2.npy").path))
  #expect(
    try modelconv(arguments + ["--images", pictures, "-o", scratch.url("g.npy").path, "--layer", "no"]).code == 64)
  #expect(try modelconv(arguments + ["--images", pictures, "-o", scratch.url("g.txt").path]).code == 64)
  #expect(try modelconv(arguments + ["--images", pictures, "-o", file, "--shard", "3/2"]).code == 64)
  #expect(
    try modelconv(arguments + ["--images", scratch.url("none").path, "-o", scratch.url("h.npy").path]).code == 66)
}

@Test func neighborsInEveryForm() throws {
  let scratch = try Scratch()
  let table = try table(scratch)
  let json = try document(try modelconv("neighbors", table, "-k", "3", "--format", "json").output)
  let queries = try #require(json["queries"] as? [[String: Any]])
  #expect(queries.count == 12)
  for (row, query) in queries.enumerated() {
    let rows = try #require(query["neighbors"] as? [[String: Any]]).compactMap { $0["row"] as? Int }
    // The three others of its group.
    #expect(Set(rows) == Set((0..<12).filter { $0 % 3 == row % 3 && $0 != row }))
  }
  let one = try modelconv("neighbors", table, "--row", "s4.png", "-k", "1", "--format", "csv", "--metric", "cosine")
  #expect(one.output.split(separator: "\n").count == 2 && one.output.contains("\n4,s4.png,1,"))
  let all = try modelconv("neighbors", table, "--row", "0", "-k", "\(Int.max)", "--format", "csv")
  #expect(all.code == 0 && all.output.split(separator: "\n").count == 12, "\(all.error)")
  #expect(try modelconv("neighbors", table, "--row", "99").code == 64)
  #expect(try modelconv("neighbors", table, "--picture", scratch.url("p.png").path).code == 64)
  #expect(try modelconv("neighbors", Place.fixture("shapes_torch/model.pt")).code != 0)
}

@Test func mapsAsTablesPicturesAndForTheProjector() throws {
  let scratch = try Scratch()
  let table = try table(scratch)
  for (method, options) in [
    ("pca", []), ("tsne", ["--perplexity", "3", "--iterations", "300", "--repulsion", "exact"]),
  ] {
    let (csv, png, projector) = (
      scratch.url("\(method).csv").path, scratch.url("\(method).png").path, scratch.url(method).path
    )
    let made = try modelconv(
      [
        "embed", table, "--method", method, "-o", csv, "--picture", png, "--projector", projector, "--quality",
        "--format", "json",
      ]
        + options)
    #expect(made.code == 0, "\(made.error)")
    #expect(try document(made.output)["schema"] as? String == "modelconv.embed/1")
    #expect(try String(contentsOfFile: csv, encoding: .utf8).split(separator: "\n").count == 13)
    #expect(try Data(contentsOf: URL(fileURLWithPath: png)).starts(with: [0x89, 0x50, 0x4e, 0x47]))
    let metadata = try String(contentsOfFile: "\(projector).metadata.tsv", encoding: .utf8)
    #expect(metadata.hasPrefix("name\tlabel\ns0.png\tant\n"))
    #expect(try String(contentsOfFile: "\(projector).vectors.tsv", encoding: .utf8).split(separator: "\n").count == 12)
    #expect(try modelconv(["embed", table, "--method", method, "-o", csv]).code == 73)
  }
  #expect(try modelconv("embed", table, "-o", scratch.url("x.csv").path, "--perplexity", "50").code == 64)
  #expect(try modelconv("embed", table).code == 64)
  let rows = "name,label,f0,f1\n" + (0...10_000).map { "s\($0),ant,\($0),1\n" }.joined()
  let many = try scratch.file("many.csv", Data(rows.utf8))
  let exact = try modelconv("embed", many, "-o", scratch.url("x.csv").path, "--repulsion", "exact", "--quiet")
  #expect(exact.code == 64 && exact.error.contains("barnes-hut"), "\(exact.error)")
  #expect(exact.error.split(separator: "\n").count == 1, "\(exact.error)")
}
