import Bytes
import Images
import Tensors
import Testing

@Suite struct PreprocessingSteps {
  @Test(arguments: imagenetReference) func imagenetEqualsTorchvision(_ reference: ReferenceTensor) throws {
    let picture = try Picture.noise(reference.width, reference.height, reference.channels)
    let tensor = try Preset.imagenet.preprocessing.tensor(
      from: picture, height: reference.side, width: reference.side)
    #expect(tensor.shape.extents == [1, 3, reference.side, reference.side])
    let values = try tensor.elements(Float.self)
    #expect(values.first == reference.first)
    #expect(values.last == reference.last)
    #expect(tensor.checksum == reference.checksum)
  }

  @Test func aModelWithOpenSizesGetsThePresets() throws {
    let picture = try Picture.noise(40, 30, 3)
    #expect(try Preset.imagenet.preprocessing.tensor(from: picture).shape.extents == [1, 3, 224, 224])
    #expect(try Preset.mnist.preprocessing.tensor(from: picture).shape.extents == [1, 1, 28, 28])
    #expect(try Preset.none.preprocessing.tensor(from: picture).shape.extents == [1, 3, 30, 40])
    #expect(try Preset.none.preprocessing.tensor(from: picture, width: 20).shape.extents == [1, 3, 30, 20])
  }

  @Test func numbersFollowThePreset() throws {
    let gray = try Picture(2, 1, .gray, [51, 255])
    func values(_ steps: Preprocessing) throws -> [Float] {
      try steps.tensor(from: gray, height: 1, width: 2).elements(Float.self)
    }
    #expect(try values(Preset.fashionMNIST.preprocessing) == [0.2, 1])
    #expect(try values(Preset.none.preprocessing) == [51, 255])
    var steps = Preset.mnist.preprocessing
    steps.scale = 1
    #expect(try values(steps) == [51, 255])
    steps.mean = [127]
    steps.std = [128]
    #expect(try values(steps) == [-0.59375, 1])
  }

  /// For every level, scaling by 1/255 is the float32 division that torchvision does.
  @Test func scalingIsADivision() throws {
    let picture = try Picture(256, 1, .gray, Array(0...255))
    let values = try Preset.mnist.preprocessing.tensor(from: picture, height: 1, width: 256).elements(Float.self)
    #expect(values == (0...255).map { Float($0) / 255 })
  }

  @Test func channelOrderAndLayout() throws {
    let picture = try Picture(2, 1, .rgb, [1, 2, 3, 4, 5, 6])
    var steps = Preset.none.preprocessing
    func values() throws -> [Float] { try steps.tensor(from: picture).elements(Float.self) }
    #expect(try values() == [1, 4, 2, 5, 3, 6])
    steps.channels = .bgr
    #expect(try values() == [3, 6, 2, 5, 1, 4])
    steps.layout = .nhwc
    #expect(try values() == [3, 2, 1, 6, 5, 4])
    #expect(try steps.tensor(from: picture).shape.extents == [1, 1, 2, 3])
    steps.mean = [3, 2, 1]
    #expect(try values() == [0, 0, 0, 3, 3, 3])
    steps.channels = .gray
    steps.mean = []
    #expect(try values() == [2, 5])
  }

  @Test func batchesHoldOnePictureAfterTheOther() throws {
    let sheet = try Picture(4, 2, .gray, [1, 2, 3, 4, 5, 6, 7, 8])
    var steps = Preset.none.preprocessing
    let batch = try steps.tensor(from: sheet.tiles(width: 2, height: 2))
    #expect(batch.shape.extents == [2, 1, 2, 2])
    #expect(try batch.elements(Float.self) == [1, 2, 5, 6, 3, 4, 7, 8])
    steps.resize = .none
    let other = try Picture(2, 2, .rgb, Array(repeating: 0, count: 12))
    let error = failure { () throws(ImageError) in
      _ = try steps.tensor(from: [try sheet.tiles(width: 2, height: 2)[0], other])
    }
    #expect(error?.description == "picture 2 is 2 × 2 × 3 after preprocessing, the first one 2 × 2 × 1")
    #expect(failure { () throws(ImageError) in _ = try steps.tensor(from: []) }?.kind == .usage)
  }

  @Test func overridesReplaceOneStep() throws {
    let picture = try Picture.noise(40, 30, 3)
    var steps = Preset.imagenet.preprocessing
    steps.resize = .shorterSide(24)
    let tensor = try steps.tensor(from: picture, height: 20, width: 20)
    steps = Preset.none.preprocessing
    steps.scale = 1 / 255
    steps.mean = [0.485, 0.456, 0.406]
    steps.std = [0.229, 0.224, 0.225]
    steps.resize = .exact(width: 32, height: 24)
    steps.crop = .center(width: 20, height: 20)
    #expect(try steps.tensor(from: picture).checksum == tensor.checksum)
  }

  @Test func aSizeThatTheModelDoesNotTakeIsNamed() throws {
    var steps = Preset.imagenet.preprocessing
    steps.crop = .center(width: 100, height: 90)
    let picture = try Picture.noise(40, 30, 3)
    let error = failure { () throws(ImageError) in _ = try steps.tensor(from: picture, height: 224, width: 224) }
    #expect(error == .wrongSize(width: 100, height: 90, expected: "224 × 224"))
    #expect(error?.kind == .usage)
  }

  @Test func numbersThatCannotBeAppliedAreRefused() throws {
    let picture = try Picture.noise(4, 3, 3)
    func kind(_ change: (inout Preprocessing) -> Void) -> FailureKind? {
      var steps = Preset.imagenet.preprocessing
      change(&steps)
      return failure { () throws(ImageError) in _ = try steps.tensor(from: picture) }?.kind
    }
    #expect(kind { _ in } == nil)
    #expect(kind { $0.mean = [1, 2] } == .usage)
    #expect(kind { $0.std = [1, 0, 1] } == .usage)
    #expect(kind { $0.std = [.nan] } == .usage)
    #expect(kind { $0.scale = .infinity } == .usage)
    #expect(kind { $0.resize = .relative(1, to: 0) } == .usage)
    #expect(kind { $0.resize = .relative(.max, to: 1) } == .usage)
    #expect(kind { $0.resize = .shorterSide(-3) } == .usage)
    #expect(kind { $0.crop = .center(width: 0, height: 1) } == .usage)
  }

  @Test(arguments: Preset.allCases) func allStepsAsText(_ preset: Preset) {
    var steps = preset.preprocessing
    steps.layout = .nhwc
    steps.interpolation = .nearest
    #expect(Preprocessing(steps.description) == steps)
    for text in ["resize=0", "scale=x", "mean=", "side=-1", "size=3", "resize", "std=1,,2"] {
      #expect(Preprocessing(text) == nil, "\(text)")
    }
  }

  @Test func stepsAsText() {
    typealias Resize = Preprocessing.Resize
    typealias Crop = Preprocessing.Crop
    let resizes: [(String, Resize)] = [
      ("none", .none), ("input", .toInput), ("256", .shorterSide(256)), ("256/224", .relative(256, to: 224)),
      ("320x240", .exact(width: 320, height: 240)),
    ]
    for (text, resize) in resizes {
      #expect(Resize(text) == resize)
      #expect(resize.description == text)
    }
    #expect(Crop("none") == Preprocessing.Crop.none)
    #expect(Crop("input") == .toInput)
    #expect(Crop("224") == .center(width: 224, height: 224))
    #expect(Crop("5x7")?.description == "5x7")
    for text in ["", "0", "-1", "1x", "x", "1x2x3", "1/0", "a", "99999999999999999999", "1.5"] {
      #expect(Resize(text) == nil)
      #expect(Crop(text) == nil)
    }
    #expect(Preprocessing.number("1/255") == 1.0 / 255)
    #expect(Preprocessing.number("-0.5") == -0.5)
    for text in ["", "1/", "/2", "1/0", "nan", "inf", "1/2/3", "x"] { #expect(Preprocessing.number(text) == nil) }
    #expect(Preprocessing.numbers("0.5,1/4") == [0.5, 0.25])
    for text in ["", "1,", "1;2"] { #expect(Preprocessing.numbers(text) == nil) }
  }
}
