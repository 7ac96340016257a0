// swift-tools-version: 6.2
//
// One target a room; Sources/README.md says what each room knows and which way imports go.

import PackageDescription

/// A room: a library target that other packages can depend on under the same name.
struct Room {
  var name: String
  var imports: [Target.Dependency]
}

let rooms = [
  Room(name: "Bytes", imports: ["CZlib"]),
  Room(name: "Tensors", imports: ["Bytes"]),
  Room(name: "GraphIR", imports: ["Tensors", "Bytes"]),
  Room(name: "GraphPasses", imports: ["GraphIR", "Tensors"]),
  Room(name: "Autodiff", imports: ["GraphIR", "Tensors", "Bytes"]),
  Room(name: "TorchFormat", imports: ["Tensors", "Bytes"]),
  Room(name: "TorchSource", imports: ["GraphIR", "Tensors", "Bytes"]),
  Room(name: "ONNXFormat", imports: ["GraphIR", "Tensors", "Bytes", "CONNX"]),
  Room(name: "KerasFormat", imports: ["GraphIR", "Tensors", "Bytes", "CHDF5"]),
  Room(name: "ArrayFormats", imports: ["Tensors", "Bytes"]),
  Room(
    name: "ModelFiles",
    imports: [
      "TorchFormat", "TorchSource", "ONNXFormat", "KerasFormat", "ArrayFormats", "GraphIR",
      "Tensors", "Bytes",
    ]),
  Room(name: "CPURuntime", imports: ["GraphIR", "GraphPasses", "Tensors", "Bytes", "COneDNN", "CKernels"]),
  Room(name: "Images", imports: ["Tensors", "Bytes", "CJPEG", "CPNG"]),
  Room(name: "Drawing", imports: ["Images", "Bytes"]),
  Room(name: "DataSets", imports: ["Images", "ArrayFormats", "Tensors", "Bytes"]),
  Room(
    name: "Prediction", imports: ["ModelFiles", "TorchSource", "CPURuntime", "Images", "GraphIR", "Tensors", "Bytes"]),
  Room(
    name: "FeatureSpace",
    imports: [
      "Prediction", "DataSets", "ArrayFormats", "CPURuntime", "Images", "GraphPasses", "GraphIR", "Tensors", "Bytes",
      "COpenBLAS", "CCrypto",
    ]),
  Room(
    name: "Training",
    imports: [
      "CPURuntime", "Autodiff", "DataSets", "ModelFiles", "TorchSource", "TorchFormat", "ArrayFormats", "GraphIR",
      "Tensors", "Bytes", "CKernels",
    ]),
  Room(
    name: "Heads",
    imports: [
      "Training", "FeatureSpace", "Prediction", "ModelFiles", "TorchSource", "ONNXFormat", "DataSets", "Images",
      "GraphIR", "Tensors", "Bytes",
    ]),
  Room(
    name: "Visualization",
    imports: [
      "Training", "FeatureSpace", "Prediction", "Autodiff", "CPURuntime", "Drawing", "Images", "GraphIR", "Tensors",
      "Bytes",
    ]),
  Room(
    name: "Verification",
    imports: ["ModelFiles", "ONNXFormat", "ArrayFormats", "CPURuntime", "Autodiff", "GraphIR", "Tensors", "Bytes"]),
]

/// Rooms whose tests compare with what Python has computed: its scripts are in a folder that is not built.
let roomsWithSamples = [
  "KerasFormat", "TorchFormat", "TorchSource", "DataSets", "FeatureSpace", "Training", "Heads", "Visualization",
  "Autodiff",
]

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The binary carries Swift's libraries, so that it runs where no Swift is. Only the executable is linked so; rooms that
/// other packages use have no flags of their own. The named libraries are those that argument-parser's
/// FoundationEssentials needs, which `-static-stdlib` alone does not add.
let staticLibraries: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"]),
  .linkedLibrary("_FoundationCShims"), .linkedLibrary("_FoundationCollections"), .linkedLibrary("swiftSynchronization"),
]

let package = Package(
  name: "modelconv",
  products: rooms.map { .library(name: $0.name, targets: [$0.name]) } + [
    .executable(name: "modelconv", targets: ["modelconv"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Not a system library: that would link libhdf5 into every program. CHDF5 loads it where it is needed.
    .target(name: "CHDF5", cSettings: [.define("_GNU_SOURCE")]),
    .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),
    .systemLibrary(
      name: "CLibJPEG", pkgConfig: "libjpeg", providers: [.apt(["libjpeg-dev"])]),
    .systemLibrary(name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(
      name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    // As libhdf5: only who asks for linear algebra, or for a hash, pays for loading it.
    .target(name: "COpenBLAS"),
    .target(name: "CCrypto"),
    .target(name: "CKernels"),
    .target(name: "CONNX", dependencies: ["CProtobufC"]),
    .target(name: "CJPEG", dependencies: ["CLibJPEG"]),
    .target(name: "CPNG", dependencies: ["CLibPNG"]),
  ]
    + rooms.map { .target(name: $0.name, dependencies: $0.imports, swiftSettings: swiftSettings) }
    + [
      .executableTarget(
        name: "modelconv",
        dependencies: rooms.map { .byName(name: $0.name) } + [argumentParser],
        swiftSettings: swiftSettings, linkerSettings: staticLibraries)
    ]
    // Every room has a folder of tests under Tests/.
    + rooms.map(\.name).map { room in
      .testTarget(
        name: "\(room)Tests", dependencies: [.byName(name: room)] + testExtras(room),
        exclude: roomsWithSamples.contains(room) ? ["Samples"] : [],
        swiftSettings: swiftSettings)
    }
    + [
      .executableTarget(
        name: "HDF5WorkerProbe", dependencies: ["KerasFormat"], path: "Tests/HDF5WorkerProbe",
        swiftSettings: swiftSettings),
      .testTarget(
        // Not on the executable's target: its linker settings would reach the test bundle. The tests start the built binary.
        name: "CommandLineTests", dependencies: ["ArrayFormats", "Tensors", "Bytes"],
        swiftSettings: swiftSettings),
    ]
)

/// What a room's tests use beside the room itself.
func testExtras(_ room: String) -> [Target.Dependency] {
  let imports =
    rooms.first { $0.name == room }?.imports.filter {
      if case .byNameItem(let name, _) = $0 { return !name.hasPrefix("C") || name == "CPURuntime" }
      return true
    } ?? []
  // Values are compared with what the frameworks compute.
  switch room {
  case "KerasFormat": return imports + ["HDF5WorkerProbe", "CPURuntime"]
  case "Autodiff": return imports + ["CPURuntime", "ArrayFormats"]
  case "GraphPasses": return imports + ["CPURuntime"]
  case "TorchSource": return imports + ["TorchFormat", "CPURuntime"]
  case "Visualization": return imports + ["HDF5WorkerProbe", "KerasFormat", "ModelFiles", "ArrayFormats"]
  default: return imports
  }
}
