import Bytes
import GraphIR
import Tensors

/// How a module tree's parameters and buffers fit a table of weights.
struct Binding {
  var missing: [NamedTensor] = []
  var unused: [String] = []
  var misshaped: [(name: String, expected: String, found: String)] = []

  var isExact: Bool { missing.isEmpty && unused.isEmpty && misshaped.isEmpty }
  /// How many names do not fit.
  var problems: Int { missing.count + unused.count + misshaped.count }
}

extension Interpreter {
  /// Compares the names and shapes of `expected` with `weights`.
  func compare(_ expected: [NamedTensor], with weights: WeightTable) throws(SourceError) -> Binding {
    var binding = Binding()
    var names = Set<String>()
    for tensor in expected {
      names.insert(tensor.name)
      guard let found = weights[tensor.name] else {
        if !tensor.isBatchCount { binding.missing.append(tensor) }
        continue
      }
      let shape = try extents(of: heap[tensor.tensor].value)
      if shape != found.shape.extents.map({ .int($0) }) {
        binding.misshaped.append((tensor.name, Self.shown(shape), Self.shown(found.shape.extents.map { .int($0) })))
      }
    }
    binding.unused = weights.names.filter { !names.contains($0) && !$0.hasSuffix("num_batches_tracked") }
    return binding
  }

  private static func shown(_ shape: [Factor]) -> String {
    shape.isEmpty ? "a scalar" : shape.map(\.description).joined(separator: "×")
  }

  /// Gives the parameters and buffers of `expected` the contents of `weights`.
  func bind(_ expected: [NamedTensor], to weights: WeightTable) throws(SourceError) {
    var bound: Set<Reference<TensorObject>> = []
    for tensor in expected {
      let known = weights[tensor.name] ?? (isTraining && tensor.isBatchCount ? Tensor(scalar: Int64(0)) : nil)
      guard let found = known, bound.insert(tensor.tensor).inserted else { continue }
      try spend(20)
      let declared = try elementType(of: heap[tensor.tensor].value)
      var value = tracer.builder.constant(tracer.unique(tensor.name), found)
      if found.elementType != declared, found.elementType.isFloatingPoint || !declared.isFloatingPoint {
        // `load_state_dict` converts: half-precision weights are computed with in single precision.
        value = try add(Cast(to: declared), tracer.unique("\(tensor.name).\(declared)"), [value], 1)[0]
      } else if found.elementType != declared {
        throw failure(
          .unsupported, "\(quoted(tensor.name)) holds \(found.elementType), which is no \(declared)")
      }
      try mutate(tensor.tensor, to: value)
      if isTraining { boundValues[tensor.name] = value }
    }
  }

  /// The problems of a binding in one line.
  func description(of binding: Binding, _ expected: [NamedTensor], of name: String) -> String {
    let names = expected.map(\.name)
    func listed(_ items: [String]) -> String {
      items.prefix(8).joined(separator: ", ") + (items.count > 8 ? ", and \(items.count - 8) more" : "")
    }
    var parts: [String] = []
    if !binding.missing.isEmpty {
      let unused = binding.unused
      parts.append(
        "missing "
          + listed(
            binding.missing.map { missing in
              let near = nearest(to: missing.name, in: unused)
              return quoted(missing.name) + (near.map { " (did you mean \(quoted($0))?)" } ?? "")
            }))
    }
    if !binding.unused.isEmpty {
      parts.append(
        "unused "
          + listed(
            binding.unused.map { unused in
              let near = binding.missing.isEmpty ? nearest(to: unused, in: names) : nil
              return quoted(unused) + (near.map { " (did you mean \(quoted($0))?)" } ?? "")
            }))
    }
    if !binding.misshaped.isEmpty {
      parts.append(
        "mis-shaped "
          + listed(binding.misshaped.map { "\(quoted($0.name)) (\($0.expected) expected, \($0.found) found)" }))
    }
    return "the weights do not fit \(quoted(name)): " + parts.joined(separator: "; ")
  }

  /// The candidate that differs least from `name`, if it is near.
  private func nearest(to name: String, in candidates: [String]) -> String? {
    let limit = max(2, name.utf8.count / 4)
    var best: (name: String, distance: Int)?
    for candidate in candidates.prefix(200) where candidate.utf8.count <= 256 && name.utf8.count <= 256 {
      let distance = editDistance(Array(name.utf8), Array(candidate.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions and replacements that make `b` of `a`.
  private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let replaced = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
