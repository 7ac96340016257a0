import ArgumentParser

struct HeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "Train, judge and attach classifiers on features.",
    discussion: """
      A head is a small classifier on what a network makes of its input at one of its layers. Its file says which layer, of \
      which network, and how pictures are prepared, so that eval and export need not be told.

      EXAMPLES:
        modelconv head train alexnet.onnx --layer penultimate --data flowers --val-split 0.2 -o flowers.safetensors
        modelconv head train features.npz --head mlp:256 --optimizer adam --epochs 30 --curve curve.png -o head.pt
        modelconv head eval flowers.safetensors alexnet.onnx --data more-flowers
        modelconv head export flowers.safetensors --model alexnet.onnx -o flowers.onnx
        modelconv run flowers.onnx --image rose.jpg
      """,
    subcommands: [HeadTrain.self, HeadEval.self, HeadExport.self])
}
