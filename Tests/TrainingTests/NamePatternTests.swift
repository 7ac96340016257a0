import Testing
import Training

@Test(arguments: [
  ("features.*", "features.0.weight", true), ("features.*", "classifier.0.weight", false),
  ("layer[123]*", "layer2.0.conv1.weight", true), ("layer[1-3].*", "layer4.0.conv1.weight", false),
  ("*.bias", "layer1.0.bn1.bias", true), ("conv?.weight", "conv12.weight", false), ("a/*", "a/b/c", true),
  ("", "a", false),
])
func patternsAreTheShells(_ pattern: String, _ name: String, _ isMatch: Bool) {
  #expect(NamePattern(pattern).matches(name) == isMatch)
}
