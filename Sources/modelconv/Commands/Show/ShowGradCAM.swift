import ArgumentParser
import Visualization

struct ShowGradCAM: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grad-cam",
    abstract: "Where a layer's maps speak for a score: its channels, weighted by their mean gradients.")

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var scores: ScoreOptions

  @Option(
    help: ArgumentHelp("The layer; the last convolution with its activation by default.", valueName: "name"))
  var layer: String?

  @Flag(help: "Times guided backpropagation (guided Grad-CAM).")
  var guided = false

  @Option(help: "How the layer's map comes to the picture's size: bilinear or nearest.")
  var upsampling = MapUpsampling.bilinear

  mutating func run() throws {
    let (layer, guided, upsampling) = (layer, guided, upsampling)
    let title = guided ? "guided Grad-CAM" : "Grad-CAM"
    try subject.explain("grad-cam", title: title, scores: scores) { network, score, picture in
      if guided {
        let values = try network.guidedGradCAM(of: score, by: picture, layer: layer, upsampling: upsampling)
        return SubjectOptions.Finding(
          values: values, map: try values.reduced(.largest, channelAxis: network.channelAxis))
      }
      let values = try network.gradCAM(of: score, by: picture, layer: layer)
      let size = network.places(of: picture)
      return SubjectOptions.Finding(
        values: values, map: try values.upsampled(height: size.height, width: size.width, upsampling))
    }
  }
}

extension MapUpsampling: ExpressibleByArgument {}
