/// The modules that a node stands in, by its name.
enum ModulePath {
  /// Deeper names are not taken apart.
  private static let deepest = 12

  /// The parts of a node's name, from the outermost module to the node itself.
  ///
  /// - `layer1.0.conv1`, as torchvision names nodes: `layer1`, `0`, `conv1`.
  /// - `/layer1/layer1.0/conv1/Conv`, as PyTorch's ONNX exporter does, where a part of a container repeats the container's
  ///   name: `layer1`, `0`, `conv1`, `Conv`.
  /// - `block1/conv1`, as Keras and TensorFlow do: `block1`, `conv1`.
  static func parts(of name: String) -> [String] {
    var parts: [String] = []
    var container = ""
    for step in name.split(separator: "/") {
      let inner = step.hasPrefix(container + ".") ? step.dropFirst(container.count + 1) : step
      parts += inner.split(separator: ".").map(String.init)
      container = String(step)
    }
    guard parts.count > deepest else { return parts }
    return Array(parts[..<(deepest - 1)]) + [parts[(deepest - 1)...].joined(separator: ".")]
  }

  /// A part as a box is labelled with it: a number says nothing without the name of what it counts in.
  static func label(_ part: String, in module: String) -> String {
    let isNumber = !part.isEmpty && part.allSatisfy(\.isNumber)
    return isNumber && !module.isEmpty ? "\(module).\(part)" : part
  }
}
