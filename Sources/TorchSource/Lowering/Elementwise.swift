import GraphIR
import Tensors

/// Functions of tensors element by element.
enum Elementwise {
  static let functions: [LibraryFunction] =
    [
      unary("neg", Neg()), unary("negative", Neg()), unary("abs", Abs()), unary("absolute", Abs()),
      unary("sign", Sign()),
      rounding("floor", Floor()), rounding("ceil", Ceil()), rounding("round", Round()),
      unary("exp", Exp(), toFloat: true), unary("log", Log(), toFloat: true), unary("sqrt", Sqrt(), toFloat: true),
      unary("sin", Sin(), toFloat: true), unary("cos", Cos(), toFloat: true), unary("tan", Tan(), toFloat: true),
      unary("asin", Asin(), toFloat: true), unary("acos", Acos(), toFloat: true), unary("atan", Atan(), toFloat: true),
      unary("sinh", Sinh(), toFloat: true), unary("cosh", Cosh(), toFloat: true), unary("erf", Erf(), toFloat: true),
      unary("reciprocal", Reciprocal(), toFloat: true), unary("logical_not", Not(), type: .bool),
      unary("isnan", IsNaN(), toFloat: true), unary("isinf", IsInf(), toFloat: true),
      LibraryFunction("torch.square", "Tensor.square", signature: "input", body: square),
      LibraryFunction("torch.rsqrt", "Tensor.rsqrt", signature: "input") { call throws(SourceError) in
        let root = try call.interpreter.step("sqrt", Sqrt(), [try call.floatTensor("input")])
        return call.interpreter.tensor(try call.interpreter.emit(Reciprocal(), [root]))
      },
      LibraryFunction("torch.exp2", "Tensor.exp2", signature: "input") { call throws(SourceError) in
        let input = try call.floatTensor("input")
        let base = try call.interpreter.converted(.number(.int(2)), to: try call.interpreter.elementType(of: input))
        return call.interpreter.tensor(try call.interpreter.emit(Pow(), [base, input]))
      },
      LibraryFunction("torch.log2", "Tensor.log2", signature: "input") { call throws(SourceError) in
        try logarithm(call, base: 0.6931471805599453)
      },
      LibraryFunction("torch.log10", "Tensor.log10", signature: "input") { call throws(SourceError) in
        try logarithm(call, base: 2.302585092994046)
      },
      binary("add", Add(), scaled: true), binary("sub", Sub(), scaled: true), binary("subtract", Sub(), scaled: true),
      binary("mul", Mul()), binary("multiply", Mul()), binary("maximum", Max()), binary("minimum", Min()),
      binary("eq", Equal()), binary("gt", Greater()), binary("ge", GreaterOrEqual()), binary("lt", Less()),
      binary("le", LessOrEqual()), binary("logical_and", And(), type: .bool), binary("logical_or", Or(), type: .bool),
      binary("logical_xor", Xor(), type: .bool),
      bitwise("and", .bitAnd), bitwise("or", .bitOr), bitwise("xor", .bitXor),
      LibraryFunction("torch.bitwise_not", "Tensor.bitwise_not", signature: "input") { call throws(SourceError) in
        try call.interpreter.unary(.invert, call["input"])
      },
      LibraryFunction("torch.ne", "Tensor.ne", "torch.not_equal", signature: "input, other") {
        call throws(SourceError) in
        call.interpreter.tensor(
          try call.interpreter.notEqual(try call.operand("input"), try call.operand("other")))
      },
      LibraryFunction("torch.div", "Tensor.div", "torch.divide", signature: "input, other, *, rounding_mode=None") {
        call throws(SourceError) in
        try divide(call)
      },
      LibraryFunction("torch.true_divide", "Tensor.true_divide", signature: "input, other") {
        call throws(SourceError) in
        try call.interpreter.divided(try call.operand("input"), try call.operand("other"))
      },
      LibraryFunction("torch.floor_divide", "Tensor.floor_divide", signature: "input, other") {
        call throws(SourceError) in
        try call.interpreter.floorDivided(try call.operand("input"), try call.operand("other"))
      },
      LibraryFunction("torch.remainder", "Tensor.remainder", signature: "input, other") { call throws(SourceError) in
        try call.interpreter.remainder(try call.operand("input"), try call.operand("other"))
      },
      LibraryFunction("torch.pow", "Tensor.pow", signature: "input, exponent") { call throws(SourceError) in
        try call.interpreter.power(try call.operand("input"), try call.operand("exponent"))
      },
      LibraryFunction(
        "torch.clamp", "Tensor.clamp", "torch.clip", "Tensor.clip", signature: "input, min=None, max=None", body: clamp),
      LibraryFunction("Tensor.clamp_min", "torch.clamp_min", signature: "input, min, max=None", body: clamp),
      LibraryFunction("Tensor.clamp_max", "torch.clamp_max", signature: "input, max, min=None", body: clamp),
      LibraryFunction("torch.where", signature: "condition, input, other", body: choose),
      LibraryFunction("Tensor.where", signature: "input, condition, other", body: choose),
      LibraryFunction("Tensor.masked_fill", "torch.masked_fill", signature: "input, mask, value") {
        call throws(SourceError) in
        let input = try call.tensor("input")
        let type = try call.interpreter.elementType(of: input)
        let filling = try call.interpreter.converted(try call.operand("value"), to: type)
        let mask = try call.interpreter.cast(try call.tensor("mask"), to: .bool)
        return call.interpreter.tensor(try call.interpreter.emit(Where(), [mask, filling, input]))
      },
      LibraryFunction("torch.lerp", "Tensor.lerp", signature: "input, end, weight") { call throws(SourceError) in
        let values = try call.interpreter.promoted(
          [try call.operand("input"), try call.operand("end"), try call.operand("weight")], toFloat: true)
        let difference = try call.interpreter.step("difference", Sub(), [values[1], values[0]])
        let part = try call.interpreter.step("part", Mul(), [difference, values[2]])
        return call.interpreter.tensor(try call.interpreter.emit(Add(), [values[0], part]))
      },
      LibraryFunction("torch.addcmul", "Tensor.addcmul", signature: "input, tensor1, tensor2, *, value=1") {
        call throws(SourceError) in
        let values = try call.interpreter.promoted(
          [
            try call.operand("input"), try call.operand("tensor1"), try call.operand("tensor2"),
            try call.operand("value"),
          ])
        var product = try call.interpreter.step("product", Mul(), [values[1], values[2]])
        product = try call.interpreter.step("scaled", Mul(), [product, values[3]])
        return call.interpreter.tensor(try call.interpreter.emit(Add(), [values[0], product]))
      },
    ] + conversions

  private static func unary(
    _ name: String, _ op: any Operator, toFloat: Bool = false, type: ElementType? = nil
  ) -> LibraryFunction {
    LibraryFunction("torch.\(name)", "Tensor.\(name)", signature: "input") { call throws(SourceError) in
      var input = toFloat ? try call.floatTensor("input") : try call.tensor("input")
      if let type { input = try call.interpreter.cast(input, to: type) }
      return call.interpreter.tensor(try call.interpreter.emit(op, [input]))
    }
  }

  /// Integers are round already.
  private static func rounding(_ name: String, _ op: any Operator) -> LibraryFunction {
    LibraryFunction("torch.\(name)", "Tensor.\(name)", signature: "input") { call throws(SourceError) in
      let input = try call.tensor("input")
      let isFloat = try call.interpreter.elementType(of: input).isFloatingPoint
      return call.interpreter.tensor(try call.interpreter.emit(isFloat ? op : Identity(), [input]))
    }
  }

  private static func binary(
    _ name: String, _ op: any Operator, scaled: Bool = false, type: ElementType? = nil
  ) -> LibraryFunction {
    LibraryFunction(
      "torch.\(name)", "Tensor.\(name)", signature: scaled ? "input, other, *, alpha=1" : "input, other"
    ) { call throws(SourceError) in
      let interpreter = call.interpreter
      var values = try interpreter.promoted([try call.operand("input"), try call.operand("other")])
      if let type {
        values = [try interpreter.cast(values[0], to: type), try interpreter.cast(values[1], to: type)]
      }
      if scaled, try call.double("alpha") != 1 {
        let alpha = try interpreter.converted(try call.operand("alpha"), to: try interpreter.elementType(of: values[1]))
        values[1] = try interpreter.step("scaled", Mul(), [values[1], alpha])
      }
      return interpreter.tensor(try interpreter.emit(op, values))
    }
  }

  private static func bitwise(_ name: String, _ op: BinaryOperator) -> LibraryFunction {
    LibraryFunction("torch.bitwise_\(name)", "Tensor.bitwise_\(name)", signature: "input, other") {
      call throws(SourceError) in
      try call.interpreter.binary(op, call["input"], call["other"])
    }
  }

  private static func choose(_ call: Call) throws(SourceError) -> PythonValue {
    let values = try call.interpreter.promoted([try call.operand("input"), try call.operand("other")])
    let condition = try call.interpreter.cast(try call.tensor("condition"), to: .bool)
    return call.interpreter.tensor(try call.interpreter.emit(Where(), [condition] + values))
  }

  private static func square(_ call: Call) throws(SourceError) -> PythonValue {
    let input = try call.tensor("input")
    return call.interpreter.tensor(try call.interpreter.emit(Mul(), [input, input]))
  }

  private static func logarithm(_ call: Call, base: Double) throws(SourceError) -> PythonValue {
    let input = try call.floatTensor("input")
    let natural = try call.interpreter.step("log", Log(), [input])
    let scale = try call.interpreter.converted(
      .number(.float(1 / base)), to: try call.interpreter.elementType(of: input))
    return call.interpreter.tensor(try call.interpreter.emit(Mul(), [natural, scale]))
  }

  private static func divide(_ call: Call) throws(SourceError) -> PythonValue {
    let (left, right) = (try call.operand("input"), try call.operand("other"))
    switch call["rounding_mode"] {
    case .none: return try call.interpreter.divided(left, right)
    case .string("floor"): return try call.interpreter.floorDivided(left, right)
    case .string("trunc"):
      // Whole numbers are divided so by themselves.
      let type = try call.interpreter.promotedType([left, right])
      guard type.isFloatingPoint else {
        let operands = try [left, right].map { operand throws(SourceError) in
          try call.interpreter.converted(operand, to: type)
        }
        return call.interpreter.tensor(try call.interpreter.emit(Div(), operands))
      }
      let quotient = try call.interpreter.divided(left, right)
      return try call.interpreter.callLibrary("torch.trunc", Arguments([quotient]))
    default: throw call.unsupported("rounding_mode")
    }
  }

  private static func clamp(_ call: Call) throws(SourceError) -> PythonValue {
    let interpreter = call.interpreter
    var operands = [try call.operand("input")]
    for bound in ["min", "max"] where !call.isNone(bound) { operands.append(try call.operand(bound)) }
    let type = try interpreter.promotedType(operands)
    let input = try interpreter.converted(operands[0], to: type)
    func isTensor(_ parameter: String) -> Bool { if case .tensor = call[parameter] { true } else { false } }
    guard isTensor("min") || isTensor("max") else {
      let bounds = try ["min", "max"].map { bound throws(SourceError) -> ValueID? in
        call.isNone(bound) ? nil : try interpreter.converted(try call.operand(bound), to: type)
      }
      return interpreter.tensor(try interpreter.emit(Clip(), [input] + bounds))
    }
    // Bounds that are tensors broadcast, which Clip's do not.
    var value = input
    if !call.isNone("min") {
      value = try interpreter.step("max", Max(), [value, try interpreter.converted(try call.operand("min"), to: type)])
    }
    if !call.isNone("max") {
      value = try interpreter.step("min", Min(), [value, try interpreter.converted(try call.operand("max"), to: type)])
    }
    return interpreter.tensor(try interpreter.emit(Identity(), [value]))
  }

  private static let conversions: [LibraryFunction] =
    [
      ("float", ElementType.float32), ("double", .float64), ("half", .float16), ("bfloat16", .bfloat16),
      ("long", .int64), ("int", .int32), ("bool", .bool),
    ].map { name, type in
      LibraryFunction("Tensor.\(name)", signature: "self") { call throws(SourceError) in try convert(call, to: type) }
    } + [
      LibraryFunction("Tensor.type", signature: "self, dtype") { call throws(SourceError) in
        try convert(call, to: try call.elementType("dtype"))
      },
      LibraryFunction("Tensor.type_as", signature: "self, other") { call throws(SourceError) in
        try convert(call, to: try call.interpreter.elementType(of: try call.tensor("other")))
      },
      LibraryFunction("Tensor.to", signature: "self, *args, **kwargs") { call throws(SourceError) in
        for value in call.rest + call.keywordRest.map(\.value) {
          // A number is a device's.
          if case .int = value { continue }
          if let type = ElementType(dtype: value) { return try convert(call, to: type) }
          if case .tensor(let other) = value {
            return try convert(call, to: try call.interpreter.elementType(of: try call.interpreter.value(of: other)))
          }
        }
        return call["self"]
      },
    ]

  private static func convert(_ call: Call, to type: ElementType?) throws(SourceError) -> PythonValue {
    let input = try call.tensor("self")
    guard let type, try call.interpreter.elementType(of: input) != type else { return call["self"] }
    return call.interpreter.tensor(try call.interpreter.emit(Cast(to: type), [input]))
  }
}
