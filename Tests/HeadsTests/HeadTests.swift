import Bytes
import FeatureSpace
import Heads
import Tensors
import Testing

@Test(arguments: [
  ("linear", 0, "nn.Linear(4, 3)"), ("linear", 0.5, "nn.Sequential(nn.Dropout(0.5), nn.Linear(4, 3))"),
  ("mlp:8,5", 0, "nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 5), nn.ReLU(), nn.Linear(5, 3))"),
  ("mlp:8", 0.25, "nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.25), nn.Linear(8, 3))"),
])
func layersAreThoseOfTorch(_ text: String, _ dropout: Double, _ expression: String) throws {
  let layers = try #require(HeadLayers(text, dropout: dropout))
  #expect(layers.name == text)
  #expect(layers.expression(features: 4, classes: 3) == expression)
}

@Test(arguments: ["", "Linear", "mlp:", "mlp:0", "mlp:8,", "mlp:8,-1", "mlp:99999999", "mlp:x"])
func otherLayersAreRefused(_ text: String) { #expect(HeadLayers(text) == nil) }
