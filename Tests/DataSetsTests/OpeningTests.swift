import ArrayFormats
import Bytes
import DataSets
import Foundation
import Images
import Tensors
import Testing

@Suite struct OpeningTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func folderOfClassesIsListedAsByTorchvision() throws {
    for (level, file) in ImageFolderReference.files.enumerated() {
      try scratch.write("root/\(file)", png(UInt8(level)))
    }
    let set = try DataSet(opening: "\(scratch.path)/root")
    #expect(set.classNames == ImageFolderReference.classes)
    #expect(set.names == ImageFolderReference.samples.map(\.path))
    #expect(set.labels == ImageFolderReference.samples.map(\.label))
    let level = try #require(ImageFolderReference.files.firstIndex(of: set.name(at: 4)))
    #expect(try set.pixels(4) == [UInt8](repeating: UInt8(level), count: 4))
  }

  @Test func flatFolderHasNoLabels() throws {
    for name in ["b.png", "a.PNG", ".hidden.png", "notes.txt"] { try scratch.write(name, png(1)) }
    let set = try DataSet(opening: scratch.path)
    #expect(set.names == ["a.PNG", "b.png"])
    #expect(!set.isLabelled && set.classCount == 0 && set.label(at: 0) == nil)
  }

  @Test(arguments: [
    "path,label\nx/1.png,dog\n\"x/2,5.png\",cat\nmissing.png,dog\n",
    "\u{feff}label;file\r\ndog;x/1.png\r\n\r\ncat;x/2,5.png\r\ndog;missing.png",
    "x/1.png\tdog\nx/2,5.png\tcat\nmissing.png\tdog\n",
  ]) func manifestsOfAnyDialect(_ text: String) throws {
    try scratch.write("x/1.png", png(1))
    try scratch.write("x/2,5.png", png(2))
    let set = try DataSet(opening: try scratch.write("list.csv", text))
    #expect(set.names == ["x/1.png", "x/2,5.png", "missing.png"])
    #expect(set.classNames == ["cat", "dog"] && set.labels == [1, 0, 1])
    #expect(try set.pixels(1) == [2, 2, 2, 2])
    // A file that is not there is the failure of one sample.
    #expect(throws: FileFailure.self) { try set.sample(at: 2) }
  }

  @Test func manifestWithNumbersAndOtherColumns() throws {
    try scratch.write("1.png", png(1))
    let file = try scratch.write("m.csv", "id,where,kind\n7,1.png,3\n8,1.png,0\n")
    var options = DataSetOptions()
    options.pathColumn = "where"
    options.labelColumn = "Kind"
    let set = try DataSet(opening: file, options: options)
    #expect(set.labels == [3, 0] && set.classNames == nil && set.classCount == 4)
    options.labelColumn = "none"
    #expect(failure(file, options)?.kind == .usage)
  }

  @Test func listOfPaths() throws {
    try scratch.write("a, b.png", png(5))
    let file = try scratch.write("list", "nothing.png\n\n\(scratch.path)/a, b.png\r\na, b.png")
    let set = try DataSet(opening: file)
    #expect(set.names == ["nothing.png", "\(scratch.path)/a, b.png", "a, b.png"])
    #expect(try set.pixels(1) == set.pixels(2))
  }

  @Test func labelsBesideIDX() throws {
    let pictures = idx([3, 1, 2], [1, 2, 3, 4, 5, 6])
    let file = try scratch.write("t-images-idx3-ubyte", pictures)
    #expect(try !DataSet(opening: file).isLabelled)
    try scratch.write("t-labels-idx1-ubyte", idx([3], [7, 0, 9]))
    let set = try DataSet(opening: file)
    #expect(set.labels == [7, 0, 9] && set.classCount == 10 && set.names[1] == "\(file)#1")
    #expect(try set.pixels(1) == [3, 4])
    try scratch.write("t-labels-idx1-ubyte", idx([2], [7, 0]))
    #expect(failure(file)?.description.contains("2 labels for 3 samples") == true)
    var options = DataSetOptions()
    options.labels = try scratch.write("labels.txt", "ape\nbee\n ape \n")
    let named = try DataSet(opening: file, options: options)
    #expect(named.labels == [0, 1, 0] && named.classNames == ["ape", "bee"])
  }

  @Test func tilesOfSheets() throws {
    let sheet = try Picture(width: 4, height: 2, color: .gray, pixels: ByteView([1, 2, 3, 4, 5, 6, 7, 8]))
    let file = try scratch.write("sheet.png", sheet.png().array)
    let odd = try scratch.write("odd.png", png(9, width: 3))
    var options = DataSetOptions()
    options.tile = (2, 2)
    let set = try DataSet(opening: [odd, file], options: options)
    #expect(set.names == ["\(odd)#0", "\(file)#0", "\(file)#1"])
    #expect(try set.pixels(2) == [3, 4, 7, 8])
    #expect(throws: FileFailure.self) { try set.sample(at: 0) }
    options.labels = try scratch.write("labels", "0\n1\n1\n")
    #expect(try DataSet(opening: [odd, file], options: options).labels == [0, 1, 1])
  }

  @Test func archivesHaveParts() throws {
    let train = try Tensor([2, 2, 1], [UInt8(1), 2, 3, 4])
    let test = try Tensor([1, 3, 1, 2], [UInt8(1), 2, 3, 4, 5, 6])
    let file = "\(scratch.path)/a.npz"
    try NPZ.write(
      [
        WeightTable.Entry(name: "x_train", tensor: train), .init(name: "x_test", tensor: test),
        .init(name: "y_train", tensor: try Tensor([2, 1], [Int64(4), 2])),
        .init(name: "y_test", tensor: try Tensor([1], [Float(1)])),
      ], to: file)
    let first = try DataSet(opening: file)
    #expect(first.labels == [4, 2])
    #expect(try first.pixels(1) == [3, 4])
    var options = DataSetOptions()
    options.part = "test"
    let second = try DataSet(opening: file, options: options)
    #expect(second.labels == [1])
    // Planes become pixels.
    #expect(try second.pixels(0) == [1, 3, 5, 2, 4, 6])
    options.part = "val"
    #expect(failure(file, options)?.description.contains("x_train") == true)
    options.array = "x_train"
    #expect(try DataSet(opening: file, options: options).count == 2)
  }

  @Test func tablesOfNumbers() throws {
    let set = try DataSet(opening: try scratch.write("t.csv", "a,label,b\n1,x,2.5\n-3,y,1e2\n"))
    #expect(set.classNames == ["x", "y"] && set.labels == [0, 1])
    #expect(try set.elements(1) == [-3, 100])
    #expect(set.array?.shape.extents == [2, 2])
    let plain = try DataSet(opening: try scratch.write("p.csv", "1,2\n3,4\n"))
    #expect(try plain.count == 2 && plain.elements(0) == [1, 2])
  }

  /// Labels of a record of features beside the file, which count classes.
  @Test(arguments: [3, 1_000_001, Int.max, -1]) func labelsOfRecords(_ label: Int) throws {
    let file = try scratch.write("f.csv", "1,2\n3,4\n")
    try scratch.write(
      "f.csv.json",
      """
      {"schema":"modelconv.feature-record/1","settings":{},"layers":[],"classes":null,"rows":2,"names":["a","b"],
      "labels":[0,\(label)],"failures":[]}
      """)
    if label == 3 {
      #expect(try DataSet(opening: file).labels == [0, 3])
    } else {
      #expect(failure(file)?.description.contains("whole numbers") == true)
    }
  }

  @Test func splitsAreSeededAndComplete() throws {
    let set = try DataSet(opening: try scratch.write("t.csv", (0..<101).map { "\($0),\($0 * 2)\n" }.joined()))
    let (a, b) = set.split(validation: 0.2, seed: 7)
    #expect(a.count == 81 && b.count == 20)
    func firsts(_ set: DataSet) throws -> [Float] { try (0..<set.count).map { try set.elements($0)?.first ?? .nan } }
    #expect(try (firsts(a) + firsts(b)).sorted() == (0..<101).map { Float($0) })
    #expect(try firsts(set.split(validation: 0.2, seed: 7).validation) == firsts(b))
    #expect(try firsts(set.split(validation: 0.2, seed: 8).validation) != firsts(b))
    let shards = (0..<4).map { set.shard($0, of: 4) }
    #expect(shards.map(\.count) == [26, 25, 25, 25])
    #expect(try shards.flatMap { try firsts($0) } == (0..<101).map { Float($0) })
    // A part of a part.
    #expect(try firsts(b.prefix(3)) == Array(firsts(b)[..<3]))
  }

  /// What others wrote must never bring us down: one line each.
  @Test func hostileFiles() throws {
    let cases: [(String, [UInt8])] = [
      ("cut.idx", [0, 0, 8, 3, 0, 0]), ("short.idx", idx([3, 28, 28], [1, 2])),
      ("huge.idx", idx([.max, .max, .max], [])), ("long.idx", idx([1, 1, 1], [1, 2])),
      ("rank.idx", [0, 0, 8, 255] + [UInt8](repeating: 1, count: 1_020)),
      ("gzip.gz", [0x1f, 0x8b, 8, 0, 0, 0]), ("cut.npy", Array("\u{93}NUMPY".utf8)),
      ("zip.npz", [0x50, 0x4b, 3, 4, 0, 0]), ("quote.csv", Array("path,label\n\"x".utf8)),
      ("columns.csv", Array("path,label\nx.png,1\ny.png\n".utf8)), ("none.csv", Array("path,label\n".utf8)),
      ("ragged.csv", Array("1,2\n3\n".utf8)), ("words.csv", Array("1,2\n3,x\n".utf8)),
      ("nul.csv", Array("a\0b,c\n".utf8)), ("device.txt", Array("/dev/zero\n".utf8)),
    ]
    try scratch.write("x.png", png(1))
    for (name, bytes) in cases {
      let path = try scratch.write(name, bytes)
      var description: String?
      do throws(FileFailure) {
        let set = try DataSet(opening: path)
        if set.count == 0 { continue }
        _ = try set.sample(at: 0)
      } catch {
        description = error.description
      }
      #expect(description?.contains("\n") == false, "\(name)")
    }
    #expect(failure("\(scratch.path)/nothing")?.kind == .notFound)
    let labels = try scratch.write("l.npy", NPY.pieces(of: try Tensor([1], [Float(0.5)])).flatMap(\.array))
    var options = DataSetOptions()
    options.labels = labels
    #expect(failure("\(scratch.path)/x.png", options)?.kind == .malformed)
  }

  @Test func linkInACircleEnds() throws {
    try scratch.write("root/a/1.png", png(1))
    #expect(symlink("\(scratch.path)/root", "\(scratch.path)/root/a/up") == 0)
    #expect(failure("\(scratch.path)/root") != nil)
  }
}
