// `new` and `arch`, run as a user runs them.

import Foundation
import Testing

@Test(arguments: ["weights.pt", "weights.safetensors"]) func newWritesWhatInspectKnows(_ file: String) throws {
  let scratch = try Scratch()
  let path = scratch.url(file).path
  let made = try modelconv("new", "squeezenet1_1", "--classes", "5", "--seed", "3", "-o", path)
  #expect(made.code == 0, "\(made.error)")
  let inspection = try modelconv("inspect", path, "--format", "json")
  let document = try #require(
    try JSONSerialization.jsonObject(with: Data(inspection.output.utf8)) as? [String: Any])
  #expect(document["architecture"] as? String == "squeezenet1_1 (built in)")
  let totals = try #require(document["totals"] as? [String: Any])
  // torchvision's 1,235,496, of which 995 classes of 513 are not there.
  #expect(totals["parameters"] as? Int == 1_235_496 - 995 * 513)
  #expect(try modelconv("new", "squeezenet1_1", "-o", path).code == 73)
  #expect(try modelconv("new", "squeezenet1_1", "--overwrite", "-o", path).code == 0)
}

@Test func newRefuses() throws {
  let scratch = try Scratch()
  #expect(try modelconv("new", "resnet17", "-o", scratch.url("a.pt").path).code == 64)
  #expect(try modelconv("new", "resnet18", "-o", scratch.url("a.jpg").path).code == 64)
  #expect(try modelconv("new", "resnet18", "--classes", "0", "-o", scratch.url("a.pt").path).code == 64)
  #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.root.path).isEmpty)
}

@Test func archListAndShow() throws {
  let list = try modelconv("arch", "list", "--format", "json")
  let document = try #require(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any])
  #expect(document["schema"] as? String == "modelconv.arch-list/1")
  let all = try #require(document["architectures"] as? [[String: Any]])
  #expect(all.count == 81)
  let resnet = try #require(all.first { $0["name"] as? String == "resnet18" })
  #expect(resnet["parameters"] as? Int == 11_689_512)
  #expect(resnet["input"] as? [Int] == [3, 224, 224])
  #expect(try modelconv("arch", "list").output.contains("11,689,512"))

  let text = try modelconv("arch", "show", "resnet18")
  #expect(text.output.contains("class ResNet(nn.Module):"))
  let shown = try modelconv("arch", "show", "resnet18", "--format", "json")
  let details = try #require(try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
  #expect((details["tensors"] as? [Any])?.count == 122)
  #expect(try modelconv("arch", "show", "resnet17").code == 64)
}

/// What `arch show` prints is a file for `--arch`; names that differ are renamed.
@Test func shownSourceAndRenamedWeights() throws {
  let scratch = try Scratch()
  let weights = scratch.url("weights.safetensors").path
  #expect(try modelconv("new", "mnasnet0_5", "-o", weights).code == 0)
  let source = try scratch.file("net.py", Data(try modelconv("arch", "show", "mnasnet0_5").output.utf8))
  let built = try modelconv("inspect", weights, "--arch", source, "--class", "mnasnet0_5")
  #expect(built.code == 0, "\(built.error)")
  // A file whose names differ: of another class, with the source's names renamed.
  let renamed = try scratch.file(
    "renamed.py",
    Data(
      try String(contentsOfFile: source, encoding: .utf8).replacingOccurrences(of: "self.layers", with: "self.blocks")
        .utf8))
  let unfit = try modelconv("inspect", weights, "--arch", renamed, "--class", "mnasnet0_5")
  #expect(unfit.code == 65)
  #expect(unfit.error.contains("missing"))
  let unknown = try modelconv("inspect", weights, "--rename", "nothing=blocks")
  #expect(unknown.code == 64)
  #expect(unknown.error.contains("no weight's name begins with \"nothing\""))
}
