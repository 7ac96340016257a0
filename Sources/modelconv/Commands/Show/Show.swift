import ArgumentParser

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw what a network sees, and the network itself, as PNG, SVG or HTML files.",
    subcommands: [
      ShowFilters.self, ShowActivations.self, ShowSaliency.self, ShowGuidedBackprop.self, ShowDeconvnet.self,
      ShowGradCAM.self, ShowOcclusion.self, ShowDream.self, ShowMaximize.self, ShowStyle.self, ShowEmbedding.self,
      ShowNeighbors.self, ShowGrid.self, ShowGraph.self, ShowReport.self,
    ])
}
