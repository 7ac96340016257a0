import Bytes
import Images
import Testing

private func parse(_ text: String, limits: Limits = Limits()) throws(ImageError) -> [String] {
  try LabelList(parsing: ByteView(Array(text.utf8)), limits: limits).names
}

private func message(_ text: String, limits: Limits = Limits()) -> String? {
  failure { () throws(ImageError) in _ = try parse(text, limits: limits) }?.description
}

@Suite struct Labels {
  @Test func oneLabelALine() throws {
    #expect(try parse("cat\ndog\n") == ["cat", "dog"])
    #expect(try parse("\u{feff} T-shirt/top \r\nAnkle boot\r\n\r\n") == ["T-shirt/top", "Ankle boot"])
    #expect(try parse("0\n1\n2") == ["0", "1", "2"])
    #expect(try parse("great white shark, white shark\nhen") == ["great white shark, white shark", "hen"])
    #expect(try parse("größe\n7 dwarfs") == ["größe", "7 dwarfs"])
  }

  @Test func anIndexOnEveryLine() throws {
    #expect(try parse("0 tench\n1 goldfish, fish") == ["tench", "goldfish, fish"])
    #expect(try parse("1: goldfish\n0: tench") == ["tench", "goldfish"])
    #expect(try parse("0,tench\n1,\tgoldfish") == ["tench", "goldfish"])
    #expect(message("1 tench\n2 goldfish") == "label 2: index 2 where 0 to 1 are expected")
    #expect(message("0 tench\n0 goldfish") == "label 2: index 0 for the second time")
    #expect(message("0 tench\n99999999999 goldfish") == "label 2: index 99999999999 where 0 to 1 are expected")
  }

  @Test func aSynsetOnEveryLine() throws {
    #expect(
      try parse("n01440764 tench, Tinca tinca\nn01443537 goldfish, Carassius auratus\n") == ["tench", "goldfish"])
    #expect(try parse("n01440764\nn01443537") == ["n01440764", "n01443537"])
    #expect(message("n01440764 tench\nn01443537 ,") == "label 2: no label")
  }

  @Test func json() throws {
    #expect(try parse(#"["cat", "d\u00f6g"]"#) == ["cat", "dög"])
    #expect(try parse(#" {"1": "goldfish", "0": "tench"}"#) == ["tench", "goldfish"])
    #expect(try parse(#"{"0": ["n01440764", "tench"], "1": ["n01443537", "goldfish"]}"#) == ["tench", "goldfish"])
    #expect(
      message(#"{"0": 7}"#) == "JSON: [\"0\"]: a name, or a synset and a name, expected, 7 found"
        || message(#"{"0": 7}"#) == "JSON: 0: a name, or a synset and a name, expected, 7 found")
    #expect(message(#"{"tench": "0"}"#)?.contains("a class number as the key") == true)
    #expect(message(#"["cat", 1]"#) == "JSON: [1]: a string expected, 1 found")
    #expect(message(#"{"0": "tench", "00": "goldfish"}"#) == "label 2: index 0 for the second time")
    #expect(message(#"["cat""#)?.hasPrefix("JSON: ") == true)
    #expect(message("[]") == "label 1: no label")
  }

  @Test func labelsThatNobodyCanReadAreRefused() throws {
    #expect(message("") == "no labels at offset 0")
    #expect(message(" \n\n") == "no labels at offset 0")
    #expect(message("cat\n\ndog") == "label 2: no label")
    #expect(message("cat\n\u{1b}[2Jdog") == "label 2: a control character in \"\\u{1b}[2Jdog\"")
    #expect(message(#"["a\u0000b"]"#) == "label 1: a control character in \"a\\u{0}b\"")
    #expect(
      failure { () throws(ImageError) in _ = try LabelList(parsing: ByteView([0x63, 0xff, 0x0a])) }?.description
        == "labels that are not UTF-8 text at offset 0")
    var limits = Limits()
    limits.jsonBytes = 4
    #expect(message("cat\ndog", limits: limits) == "size of the labels is 7, the limit is 4")
    #expect(message(String(repeating: "a\n", count: 1_000_001)) == "label 1000001: more than 1000000 labels")
  }

  @Test func builtInLists() {
    #expect(LabelList.imagenet.count == 1000)
    #expect(Set(LabelList.imagenet.names).count == 1000)
    // As torchvision's weights name them.
    let some = [
      (0, "tench"), (134, "crane bird"), (207, "golden retriever"), (250, "Siberian husky"), (281, "tabby"),
      (517, "crane"), (537, "dogsled"), (638, "maillot"), (639, "maillot tank suit"), (999, "toilet tissue"),
    ]
    for (index, name) in some { #expect(LabelList.imagenet[index] == name) }
    #expect(LabelList.imagenet[1000] == nil)
    #expect(LabelList.imagenet[-1] == nil)
    #expect(LabelList.fashionMNIST[9] == "Ankle boot")
    #expect(LabelList.mnist.names == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(LabelList(named: "cifar-10")?[9] == "truck")
    #expect(LabelList(named: "coco") == nil)
    // Networks of the preset `inception` tell the same classes apart.
    for preset in Preset.allCases where preset != .inception {
      #expect(preset.labels == LabelList(named: preset.rawValue))
    }
    #expect(Preset.inception.labels == .imagenet)
  }

  @Test(.enabled(if: Shared.arePresent, "no ../shared/data"))
  func imagenetIsTheListOfSynsets() throws {
    let file = try LabelList(parsing: ByteView(mapping: Shared.folder + "data/imagenet_synset.txt"))
    #expect(file.count == 1000)
    let others = zip(file.names, LabelList.imagenet.names).filter { $0 != $1 }
    #expect(others.map(\.0) == ["crane", "maillot"])
  }
}
