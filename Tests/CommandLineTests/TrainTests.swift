// `train` and `eval`, run as a user runs them.

import ArrayFormats
import Foundation
import Tensors
import Testing

private let network = """
  import torch.nn as nn
  import torch.nn.functional as F

  class Net(nn.Module):
      def __init__(self):
          super().__init__()
          self.conv = nn.Conv2d(1, 6, 3)
          self.fc = nn.Linear(54, 2)

      def forward(self, x):
          x = F.relu(F.max_pool2d(self.conv(x), 2))
          return self.fc(x.flatten(1))
  """

/// Pictures of 8 × 8 with a bright row (class 0) or column (class 1) in noise, as npz.
private func writeStripes(_ count: Int, to path: String) throws {
  var numbers = RandomNumbers(seed: UInt64(4))
  var (values, labels): ([Float], [Int64]) = ([], [])
  for index in 0..<count {
    let (label, place) = (index % 2, Int(numbers.uniform() * 8))
    for y in 0..<8 {
      for x in 0..<8 { values.append(Float(numbers.uniform()) + ((label == 0 ? y : x) == place ? 1 : 0)) }
    }
    labels.append(Int64(label))
  }
  try NPZ.write(
    [
      .init(name: "x", tensor: try Tensor([count, 1, 8, 8], values)),
      .init(name: "y", tensor: try Tensor([count], labels)),
    ], to: path)
}

@Test func trainWritesWhatEvalFindsRight() throws {
  let scratch = try Scratch()
  let (data, source, output) = (
    scratch.url("data.npz").path, scratch.url("net.py").path, scratch.url("net.pt").path
  )
  try writeStripes(240, to: data)
  try network.write(toFile: source, atomically: true, encoding: .utf8)
  let arguments = ["train", "--arch", source, "--data", data, "--lr", "0.01", "--batch", "16", "--val-split", "0.2"]
  let made = try modelconv(arguments + ["--epochs", "15", "-o", output, "--format", "json"])
  #expect(made.code == 0, "\(made.error)")
  let document = try #require(try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
  #expect(document["schema"] as? String == "modelconv.train/1")
  #expect(document["training_samples"] as? Int == 192)
  // Half of it is chance; so few samples do not teach more.
  #expect(try #require(document["accuracy_after"] as? Double) > 0.8)
  #expect((document["epochs"] as? [Any])?.count == 15)
  let curve = try String(contentsOf: scratch.url("net.curve.csv"), encoding: .utf8)
  #expect(curve.split(separator: "\n").count == 16)

  let evaluated = try modelconv("eval", output, "--arch", source, "--data", data, "--format", "json")
  #expect(evaluated.code == 0, "\(evaluated.error)")
  let counted = try #require(try JSONSerialization.jsonObject(with: Data(evaluated.output.utf8)) as? [String: Any])
  #expect(counted["samples"] as? Int == 240)
  #expect(try #require(counted["accuracy"] as? Double) > 0.85)

  #expect(try modelconv(arguments + ["-o", output]).code == 73)
  // Nothing is left to do, and another seed is another training.
  #expect(try modelconv(arguments + ["--epochs", "15", "--resume", "-o", output]).code == 0)
  #expect(try modelconv(arguments + ["--epochs", "15", "--seed", "1", "--resume", "-o", output]).code == 65)
}

@Test func trainRefuses() throws {
  let scratch = try Scratch()
  let (data, source, output) = (
    scratch.url("data.npz").path, scratch.url("net.py").path, scratch.url("net.pt").path
  )
  try writeStripes(10, to: data)
  try network.write(toFile: source, atomically: true, encoding: .utf8)
  let arguments = ["train", "--arch", source, "--data", data, "-o"]
  #expect(try modelconv(arguments + [scratch.url("net.txt").path]).code == 64)
  #expect(try modelconv(arguments + [output, "--freeze", "fd.*"]).code == 64)
  #expect(try modelconv(arguments + [output, "--schedule", "often"]).code == 64)
  #expect(try modelconv(arguments + [output, "--optimizer", "adam", "--momentum", "0.9"]).code == 64)
  #expect(try modelconv("train", "--arch", source, "--data", scratch.url("none").path, "-o", output).code == 66)
}
