import Bytes
import Glibc
import KerasFormat
import Tensors
import Testing

/// What Samples/make_hdf5_samples.py wrote is what is read, whichever way it is stored.
@Suite struct HDF5ReaderTests {
  static let expected: [Double] = [0, -3, 6, 9, -12, 15]

  /// The same contents in the oldest layout of files, which h5py writes unless told otherwise, and in that of HDF5 1.10.
  @Test(arguments: [false, true]) func numbersOfEveryType(isNewLayout: Bool) throws {
    let sample = isNewLayout ? HDF5Samples.newLayout : HDF5Samples.values
    let file = try reader.read(try Sample.bytes(sample))
    let types: [(String, ElementType)] = [
      ("f2", .float16), ("f4", .float32), ("f8", .float64), ("i1", .int8), ("i2", .int16), ("i4", .int32),
      ("i8", .int64), ("u1", .uint8), ("u2", .uint16), ("u4", .uint32), ("u8", .uint64), ("big_f2", .float16),
      ("big_f4", .float32), ("big_f8", .float64), ("big_i2", .int16), ("big_u8", .uint64),
    ]
    for (name, type) in types {
      let tensor = try #require(file.tensor("numbers/" + name), "\(name)")
      #expect(tensor.elementType == type)
      #expect(tensor.shape.extents == [2, 3])
      #expect(try tensor.doubles() == (name.contains("u") ? Self.expected.map(abs) : Self.expected), "\(name)")
    }
    #expect(try file.tensor("numbers/bool")?.elements(Bool.self) == [true, false, true])
    #expect(try file.tensor("numbers/scalar")?.elements(Float.self) == [2.5])
    #expect(file.tensor("numbers/scalar")?.rank == 0)
    #expect(file.tensor("numbers/empty")?.shape.extents == [0, 3])
  }

  @Test func layouts() throws {
    let file = try reader.read(try Sample.bytes(HDF5Samples.values))
    let ramp = (0..<1000).map { Float($0) / 8 }
    #expect(try file.tensor("layouts/deflate")?.elements(Float.self) == ramp)
    #expect(file.tensor("layouts/deflate")?.shape.extents == [40, 25])
    #expect(try file.tensor("layouts/chunked")?.elements(Float.self) == Array(ramp.prefix(75)))
    #expect(try file.tensor("layouts/filled")?.elements(Float.self) == [7, 7, 7, 7])
    #expect(try file.tensor("layouts/compact")?.elements(Int32.self) == [0, 1, 2, 3])
    #expect(try file.tensor("layouts/strings")?.strings() == ["eins", "zwei", ""])
    #expect(try file.tensor("layouts/fixed_strings")?.strings() == ["ab", "cde"])
  }

  @Test func attributes() throws {
    let file = try reader.read(try Sample.bytes(HDF5Samples.values))
    #expect(try file.tensor(attribute: "text")?.strings() == ["Grüße"])
    #expect(try file.tensor(attribute: "bytes")?.strings() == ["channels_last"])
    #expect(try file.tensor(attribute: "names")?.strings() == ["conv2d_1", "dense"])
    #expect(try file.tensor(attribute: "texts")?.strings() == ["a", "bc"])
    #expect(try file.tensor(attribute: "rate", of: "numbers")?.doubles() == [0.25])
    #expect(try file.tensor(attribute: "counts", of: "numbers")?.integers() == [1, -2, 3])
    #expect(try file.tensor(attribute: "trainable", of: "numbers/f4")?.elements(Bool.self) == [true])
    let owner = try #require(file.object(at: "numbers/f4"))
    guard case .refused = file.attribute("nothing", of: owner) else {
      Issue.record("an attribute without elements was read")
      return
    }
  }

  @Test func whatNoTensorHoldsIsNamed() throws {
    let file = try reader.read(try Sample.bytes(HDF5Samples.values))
    #expect(file.refusal("refused/complex") == "records of several fields")
    #expect(file.refusal("refused/opaque") == "opaque bytes")
    #expect(file.refusal("refused/null") == "no elements (a null dataspace)")
    #expect(file.refusal("refused/soft") == "a soft link")
    #expect(file.refusal("refused/type") == "a named data type")
    #expect(file.path(of: try #require(file.object(at: "/refused//soft"))) == "refused/soft")
  }

  @Test func userBlock() throws {
    let file = try reader.read(try Sample.bytes(HDF5Samples.userBlock))
    #expect(try file.tensor("x")?.elements(Float.self) == [0, 1, 2, 3, 4])
  }

  @Test func memberOfAMappedFile() throws {
    let sample = try Sample.bytes(HDF5Samples.values).array
    let path = "/tmp/KerasFormatTests.\(getpid()).member"
    defer { unlink(path) }
    let output = try #require(fopen(path, "w"))
    fwrite([UInt8](repeating: 0xff, count: 777), 1, 777, output)
    fwrite(sample, 1, sample.count, output)
    fclose(output)
    let whole = try ByteView(mapping: path)
    let file = try reader.read(whole.slice(from: 777, count: sample.count))
    let tensor = try #require(file.tensor("numbers/f4"))
    #expect(try tensor.doubles() == Self.expected)
    guard case .bytes(let bytes) = tensor.storage else { return }
    #expect(bytes.path == path, "the elements stay in the mapped file")
  }

  /// Counts and sums by h5py and NumPy, over all datasets below the group: `numpy.abs(d.astype("f8")).sum()`.
  @Test(
    .enabled(if: SharedModels.arePresent, "needs ../shared/models"),
    arguments: [
      (SharedModels.miniXception, "model_weights", 80, 58_423, 32_317.41256792139),
      (SharedModels.resnet, "model_weights", 48, 78_666, 48_789.95661485692),
      (SharedModels.squeezenet, "", 50, 722_496, 30_964.30082583096),
    ])
  func realFiles(path: String, group: String, datasets: Int, elements: Int, sum: Double) throws {
    let file = try reader.read(ByteView(mapping: path))
    var found: [Tensor] = []
    for (place, object) in file.objects.enumerated() {
      guard case .dataset(.tensor(let tensor)) = object.content, file.path(of: place).hasPrefix(group) else { continue }
      found.append(tensor)
      guard case .bytes(let bytes) = tensor.storage else { continue }
      #expect(bytes.path == path, "the elements stay in the mapped file")
    }
    #expect(found.count == datasets)
    #expect(found.reduce(0) { $0 + $1.count } == elements)
    let total = try found.reduce(0.0) { try $0 + $1.doubles().reduce(0) { $0 + abs($1) } }
    #expect(abs(total - sum) < 1e-6 * sum)
  }
}
