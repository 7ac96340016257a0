import Tensors

/// `torch.nn.init`: notes how a tensor gets its first values. Weights that are read from a file replace them; a network
/// that is made anew (`ModuleSource.initialWeights`) is filled by them.
enum Initializers {
  private static let module = "torch.nn.init."

  static let functions: [LibraryFunction] = [
    initializer("uniform", "a=0.0, b=1.0") { call, _ throws(SourceError) in
      .uniform(lower: try call.double("a"), upper: try call.double("b"))
    },
    initializer("normal", "mean=0.0, std=1.0") { call, _ throws(SourceError) in
      .normal(mean: try call.double("mean"), deviation: try call.double("std"))
    },
    initializer("trunc_normal", "mean=0.0, std=1.0, a=-2.0, b=2.0") { call, _ throws(SourceError) in
      .truncatedNormal(
        mean: try call.double("mean"), deviation: try call.double("std"), lower: try call.double("a"),
        upper: try call.double("b"))
    },
    initializer("constant", "val") { call, _ throws(SourceError) in .constant(try call.double("val")) },
    initializer("ones", "") { _, _ in .constant(1) },
    initializer("zeros", "") { _, _ in .constant(0) },
    xavier("xavier_uniform", isUniform: true), xavier("xavier_normal", isUniform: false),
    kaiming("kaiming_uniform", isUniform: true), kaiming("kaiming_normal", isUniform: false),
    // What `nn.Embedding` begins with: the vector of padding is zero.
    LibraryFunction("_reset_embedding", signature: "tensor, padding") { call throws(SourceError) in
      let value = try call.tensor("tensor")
      let normal = Initialization.normal(mean: 0, deviation: 1)
      guard let row = try call.optionalInt("padding") else {
        call.interpreter.initialize(value, normal)
        return .none
      }
      let shape = try call.interpreter.extents(of: value).compactMap(\.value)
      guard shape.count == 2, row >= -shape[0], row < shape[0] else { throw call.wrong("padding", "a row's number") }
      let start = (row < 0 ? row + shape[0] : row) * shape[1]
      call.interpreter.initialize(value, .zero(start..<start + shape[1], otherwise: normal))
      return .none
    },
    LibraryFunction("\(module)calculate_gain", signature: "nonlinearity, param=None") { call throws(SourceError) in
      let slope = call.isNone("param") ? nil : try call.double("param")
      guard let gain = Initialization.gain(of: try call.string("nonlinearity"), slope: slope) else {
        throw call.unsupported("nonlinearity")
      }
      return .float(gain)
    },
  ]

  /// The function `name_`, and `name` as PyTorch called it before version 0.4.
  private static func initializer(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (Call, [Int]) throws(SourceError) -> Initialization
  ) -> LibraryFunction {
    let signature = parameters.isEmpty ? "tensor, *, generator=None" : "tensor, \(parameters), generator=None"
    return LibraryFunction("\(module)\(name)_", "\(module)\(name)", signature: signature) { call throws(SourceError) in
      guard case .tensor(let id) = call["tensor"] else { return call["tensor"] }
      let value = try call.interpreter.value(of: id)
      let shape = try call.interpreter.extents(of: value).compactMap(\.value)
      do throws(SourceError) {
        call.interpreter.initialize(value, try body(call, shape))
      } catch {
        // What weights from a file replace need not be right.
        call.interpreter.initialize(value, .unknown(error.problem))
      }
      return call["tensor"]
    }
  }

  private static func xavier(_ name: String, isUniform: Bool) -> LibraryFunction {
    initializer(name, "gain=1.0") { call, shape throws(SourceError) in
      guard let fans = Initialization.fans(of: shape) else { throw call.failure("a tensor of two axes expected") }
      return .keepingVariance(
        isUniform: isUniform, fan: (fans.inputs + fans.outputs) / 2, gain: try call.double("gain"))
    }
  }

  private static func kaiming(_ name: String, isUniform: Bool) -> LibraryFunction {
    initializer(name, "a=0, mode='fan_in', nonlinearity='leaky_relu'") { call, shape throws(SourceError) in
      guard let fans = Initialization.fans(of: shape) else { throw call.failure("a tensor of two axes expected") }
      let slope = try call.double("a")
      guard let gain = Initialization.gain(of: try call.string("nonlinearity"), slope: slope) else {
        throw call.unsupported("nonlinearity")
      }
      let fan = try call.string("mode") == "fan_out" ? fans.outputs : fans.inputs
      return .keepingVariance(isUniform: isUniform, fan: fan, gain: gain)
    }
  }
}
