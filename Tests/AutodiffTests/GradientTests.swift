import Foundation
import GraphIR
import Testing

/// Every rule against central differences in float64.
@Test(arguments: GradientCase.all) func gradientsAreCentralDifferences(_ given: GradientCase) throws {
  for (source, distance) in try given.distancesFromDifferences() {
    #expect(distance < 1e-6, "by \(source)")
  }
}

/// Every rule, and the kernels that float32 has, against what PyTorch computes.
@Test(arguments: GradientCase.all.filter { PyTorchReference.exempt[$0.name] == nil })
func gradientsArePyTorchs(_ given: GradientCase) throws {
  for (source, distance) in try given.distancesFromPyTorch() {
    #expect(distance < 1e-5, "by \(source)")
  }
}

@Test func everyCaseHasPyTorchsValues() throws {
  let names = GradientCase.all.map(\.name)
  #expect(Set(names).count == names.count)
  #expect(try PyTorchReference.caseNames() == Set(names).subtracting(PyTorchReference.exempt.keys))
}

/// `MODELCONV_GRADIENT_TABLE=FILE swift test --filter gradientTable` writes, for each operator, how far its gradients are from
/// central differences (float64) and from PyTorch's (float32) at most.
@Test(.enabled(if: ProcessInfo.processInfo.environment["MODELCONV_GRADIENT_TABLE"] != nil))
func gradientTable() throws {
  var rows: [String: (cases: Int, differences: Double, pyTorch: Double?)] = [:]
  for given in GradientCase.all {
    var row = rows[given.op.identifier.description] ?? (0, 0, nil)
    row.cases += 1
    row.differences = try given.distancesFromDifferences().map(\.distance).reduce(row.differences, max)
    if PyTorchReference.exempt[given.name] == nil {
      row.pyTorch = try given.distancesFromPyTorch().map(\.distance).reduce(row.pyTorch ?? 0, max)
    }
    rows[given.op.identifier.description] = row
  }
  func text(_ distance: Double?) -> String { distance.map { String(format: "%.1e", $0) } ?? "–" }
  let lines = rows.sorted { $0.key < $1.key }.map { name, row in
    "| \(name) | \(row.cases) | \(text(row.differences)) | \(text(row.pyTorch)) |"
  }
  let head = ["| operator | cases | finite differences | PyTorch |", "| --- | ---: | ---: | ---: |"]
  let path = try #require(ProcessInfo.processInfo.environment["MODELCONV_GRADIENT_TABLE"])
  try ((head + lines).joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
}
