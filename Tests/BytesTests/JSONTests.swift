import Bytes
import Testing

private func parse(_ text: String, limits: Limits = Limits()) throws(JSONError) -> JSON {
  try JSON(parsing: ByteView(Array(text.utf8)), limits: limits)
}

private func message(_ text: String, limits: Limits = Limits()) -> String? {
  do {
    _ = try parse(text, limits: limits)
    return nil
  } catch {
    return "\(error)"
  }
}

@Suite struct JSONReading {
  @Test func valuesOfEveryKind() throws {
    let json = try parse(
      """
      {"null": null, "yes": true, "no": false, "text": "größe", "list": [1, [], {}, "x"], "object": {"a": {"b": 2}}}
      """)
    #expect(json.kind == .object)
    #expect(json.count == 6)
    #expect(json.object?.map(\.key) == ["null", "yes", "no", "text", "list", "object"])
    #expect(json["null"]?.isNull == true)
    #expect(json["yes"]?.bool == true)
    #expect(json["no"]?.bool == false)
    #expect(json["text"]?.string == "größe")
    #expect(json["list"]?.array?.map(\.kind) == [.number, .array, .object, .string])
    #expect(json["list"]?[3]?.string == "x")
    #expect(json["list"]?[4] == nil)
    #expect(json["list"]?[-1] == nil)
    #expect(json["object"]?["a"]?["b"]?.int == 2)
    #expect(json["b"] == nil)
    #expect(json["text"]?["b"] == nil)
    for text in ["1", " \"x\" ", "\u{feff}[]", "null\n"] { #expect(message(text) == nil) }
  }

  @Test func integersAreExact() throws {
    #expect(try parse("9223372036854775807").asInt() == .max)
    #expect(try parse("-9223372036854775808").asInt() == .min)
    #expect(try parse("9007199254740993").asInt() == 9_007_199_254_740_993)
    #expect(try parse("9223372036854775808").int == nil)
    #expect(try parse("9223372036854775808").double == 9_223_372_036_854_775_808)
    #expect(try parse("1e3").int == 1000)
    #expect(try parse("1.5").int == nil)
    #expect(try parse("-0").double?.sign == .minus)
  }

  @Test func realNumbers() throws {
    // What Python's json.loads makes of them, as repr prints it.
    #expect(try parse("0.1").double == 0.1)
    #expect(try parse("-1.7976931348623157e+308").double == -1.7976931348623157e+308)
    #expect(try parse("5e-324").double == .leastNonzeroMagnitude)
    #expect(try parse("123456789.12345678901234567890").double == 123456789.12345679)
    #expect(try parse("1E400").double == .infinity)
    #expect(
      try parse("[NaN, Infinity, -Infinity]").elements().map { $0.double?.description } == ["nan", "inf", "-inf"])
  }

  @Test func escapes() throws {
    #expect(try parse(#""\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00""#).string == "\"\\/\u{8}\u{c}\n\r\tA\u{e9}😀")
    #expect(try parse(#"{"\u0061b": 1}"#)["ab"]?.int == 1)
    #expect(try parse(#""\u0000""#).string == "\0")
  }

  @Test func accessorsSayWhere() throws {
    let json = try parse(#"{"config": {"layers": [1, 2, {"odd key": null}, {"name": 7}], "x": 1}}"#)
    func message(_ body: () throws(JSONError) -> Void) -> String {
      do {
        try body()
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    let layers = try json.member("config").member("layers")
    #expect(
      message { () throws(JSONError) in _ = try layers.elements()[3].member("name").asString() }
        == "JSON: config.layers[3].name: a string expected, 7 found")
    #expect(
      message { () throws(JSONError) in _ = try layers.elements()[2].member("odd key").asInt() }
        == "JSON: config.layers[2][\"odd key\"]: a whole number expected, null found")
    #expect(
      message { () throws(JSONError) in _ = try layers.elements()[2].member("b") }
        == "JSON: config.layers[2]: no member named \"b\"")
    #expect(
      message { () throws(JSONError) in _ = try json.asBool() }
        == "JSON: top level: true or false expected, an object found")
    #expect(
      message { () throws(JSONError) in _ = try layers.member("b") }
        == "JSON: config.layers: an object expected, an array found")
    #expect(try json.member("config").member("x").path == "config.x")
  }
}

@Suite struct MalformedJSON {
  @Test(arguments: [
    ("", "a value expected, the text ends at line 1, column 1 (offset 0)"),
    ("[1,\n 2,]", "a value expected at line 2, column 4 (offset 7)"),
    ("[1 2]", "\",\" or \"]\" expected at line 1, column 4 (offset 3)"),
    ("[1}", "\",\" or \"]\" expected at line 1, column 3 (offset 2)"),
    ("[1", "\",\" or \"]\" expected, the text ends at line 1, column 3 (offset 2)"),
    ("{\"a\" 1}", "\":\" expected at line 1, column 6 (offset 5)"),
    ("{\"a\": 1,}", "a member's name expected at line 1, column 9 (offset 8)"),
    ("{a: 1}", "a member's name expected at line 1, column 2 (offset 1)"),
    ("{\"ö\": x}", "a value expected at line 1, column 7 (offset 7)"),
    ("1 2", "end of the text expected at line 1, column 3 (offset 2)"),
    ("01", "end of the text expected at line 1, column 2 (offset 1)"),
    ("1.", "a digit expected at line 1, column 3 (offset 2)"),
    (".5", "a value expected at line 1, column 1 (offset 0)"),
    ("+1", "a value expected at line 1, column 1 (offset 0)"),
    ("-", "a digit expected at line 1, column 2 (offset 1)"),
    ("1e+", "a digit expected at line 1, column 4 (offset 3)"),
    ("tru", "a value expected at line 1, column 1 (offset 0)"),
    ("nan", "a value expected at line 1, column 1 (offset 0)"),
    ("'a'", "a value expected at line 1, column 1 (offset 0)"),
    ("\"a", "the end of a string expected, the text ends at line 1, column 3 (offset 2)"),
    ("\"a\nb\"", "a control character in a string at line 1, column 3 (offset 2)"),
    ("\"\\x\"", "an escape expected at line 1, column 3 (offset 2)"),
    ("\"\\u12g4\"", "four hexadecimal digits expected at line 1, column 4 (offset 3)"),
    ("\"\\u+123\"", "four hexadecimal digits expected at line 1, column 4 (offset 3)"),
    ("\"\\ud800\"", "a whole surrogate pair expected at line 1, column 8 (offset 7)"),
    ("\"\\ude00\"", "a whole surrogate pair expected at line 1, column 8 (offset 7)"),
    ("\"\\ud800\\n\"", "the second half of a surrogate pair expected at line 1, column 9 (offset 8)"),
    ("\"\\ud800\\u0041\"", "the second half of a surrogate pair expected at line 1, column 14 (offset 13)"),
    ("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", "second member named \"a\" at line 1, column 29 (offset 28)"),
  ])
  func isRefusedWithItsPlace(_ text: String, _ expected: String) { #expect(message(text) == "JSON: " + expected) }

  @Test func illFormedUTF8IsRefused() {
    for bytes: [UInt8] in [
      [0x22, 0xff, 0x22], [0x22, 0xc0, 0x80, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xe2, 0x82, 0x22],
    ] {
      #expect(throws: JSONError.syntax(JSONPosition(line: 1, column: 2, offset: 1), what: "ill-formed UTF-8")) {
        try JSON(parsing: ByteView(bytes))
      }
    }
  }

  @Test func limitsHold() {
    var limits = Limits()
    limits.jsonDepth = 3
    #expect(message("[[[1]]]", limits: limits) == nil)
    #expect(message("[[[[]]]]", limits: limits) == "JSON: depth is 4, the limit is 3")
    #expect(message(String(repeating: "[", count: 1_000_000)) == "JSON: depth is 129, the limit is 128")
    limits.jsonBytes = 10
    #expect(message("[1,2,3,4,5]", limits: limits) == "JSON: size of the text is 11, the limit is 10")
    #expect(message(String(repeating: "1", count: 2_000)) == "JSON: length of a number is 2000, the limit is 1024")
    limits = Limits()
    limits.allocationBase = 0
    #expect(
      message("[" + String(repeating: "1,", count: 1_000) + "1]", limits: limits)?.contains("number of values") == true)
  }

  @Test func largeObjectsTakeTheirTimeLinearly() throws {
    let members = (0..<100_000).map { "\"\(String(repeating: "k", count: 40))\($0)\": \($0)" }
    let json = try parse("{" + members.joined(separator: ",") + "}")
    #expect(json.count == 100_000)
    #expect(json.object?.last?.value.int == 99_999)
  }

  /// Byte flips never trap, and whatever is accepted can be walked.
  @Test func mutationsNeverTrap() {
    let good = Array(#"{"a": [1, -2.5e3, "x\u00e9\ud83d\ude00", {"b": null, "c": [true, false]}], "d": NaN}"#.utf8)
    func walk(_ json: JSON) -> Int {
      (json.array ?? json.object?.map(\.value) ?? []).reduce(1 + (json.string?.count ?? 0)) { $0 + walk($1) }
    }
    var dice = Dice(seed: 2)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = Array("{}[],:\"\\u0e-\0\u{ff}".utf8).randomElement(
          using: &dice)!
      }
      if let json = try? JSON(parsing: ByteView(bytes)) { #expect(walk(json) > 0) }
    }
  }
}

@Suite struct JSONWriting {
  @Test func compact() throws {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "modelconv.verify/1")
      json.member("shape", [1, 3, 224])
      json.array("cases") { json in
        json.object { $0.member("ok", true) }
        json.element(2.5)
        json.array { _ in }
      }
      json.object("none") { _ in }
      json.member("missing", String?.none)
    }
    #expect(
      json.text
        == #"{"schema":"modelconv.verify/1","shape":[1,3,224],"cases":[{"ok":true},2.5,[]],"none":{},"missing":null}"#)
  }

  @Test func pretty() {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("shape", [1, 3])
      json.array("cases") { $0.object { $0.member("ok", false) } }
    }
    #expect(
      json.text == """
        {
          "shape": [1, 3],
          "cases": [
            {
              "ok": false
            }
          ]
        }
        """)
  }

  /// Python's json.loads reads these texts back as the same numbers (repr beside them).
  @Test func numbersAreShortest() {
    func text(_ value: some JSONWritable) -> String {
      var json = JSONWriter()
      json.element(value)
      return json.text
    }
    #expect(text(0.1) == "0.1")
    #expect(text(Float(0.1)) == "0.1")
    #expect(text(1e22) == "1e+22")
    #expect(text(Double.leastNonzeroMagnitude) == "5e-324")
    #expect(text(-0.0) == "-0.0")
    #expect(text(Int.min) == "-9223372036854775808")
    #expect(text(Double.nan) == "null")
    #expect(text(-Float.infinity) == "null")
  }

  @Test func stringsReadBack() throws {
    let string = "\"\\/\u{0}\u{1f}\u{7f}\n\r\t é😀\u{2028}"
    var json = JSONWriter()
    json.element(string)
    #expect(json.text == #""\"\\/\u0000\u001f\u007f\n\r\t é😀"# + "\u{2028}\"")
    #expect(try parse(json.text).string == string)
  }
}
