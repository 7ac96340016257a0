extension Architecture {
  /// Tan et al. 2018, "MnasNet: Platform-Aware Neural Architecture Search for Mobile".
  static let mnasNets = [
    ("mnasnet0_5", 2_218_512), ("mnasnet0_75", 3_170_208), ("mnasnet1_0", 4_383_312), ("mnasnet1_3", 6_282_256),
  ].map { name, parameters in
    Architecture(name, "mnasNet", mnasNet, parameters: parameters, classWeight: "classifier.1.weight")
  }

  private static let mnasNet = """
    import torch
    from torch import nn


    # The nearest multiple of 8 that is not a tenth below.
    def rounded(channels):
        nearest = max(8, int(channels + 4) // 8 * 8)
        return nearest if nearest >= 0.9 * channels else nearest + 8


    def conv_norm(inputs, outputs, kernel_size=1, stride=1, groups=1):
        return [
            nn.Conv2d(inputs, outputs, kernel_size, stride, kernel_size // 2, groups=groups, bias=False),
            nn.BatchNorm2d(outputs, momentum=0.0003),
        ]


    class InvertedResidual(nn.Module):
        def __init__(self, inputs, outputs, kernel_size, stride, expansion):
            super().__init__()
            width = inputs * expansion
            self.layers = nn.Sequential(
                *conv_norm(inputs, width),
                nn.ReLU(inplace=True),
                *conv_norm(width, width, kernel_size, stride, groups=width),
                nn.ReLU(inplace=True),
                *conv_norm(width, outputs),
            )
            self.is_residual = stride == 1 and inputs == outputs

        def forward(self, x):
            return self.layers(x) + x if self.is_residual else self.layers(x)


    def stack(inputs, outputs, kernel_size, stride, expansion, blocks):
        first = InvertedResidual(inputs, outputs, kernel_size, stride, expansion)
        rest = [InvertedResidual(outputs, outputs, kernel_size, 1, expansion) for _ in range(1, blocks)]
        return nn.Sequential(first, *rest)


    # Outputs, kernel size, stride, expansion, blocks.
    STACKS = [
        (24, 3, 2, 3, 3),
        (40, 5, 2, 3, 3),
        (80, 5, 2, 6, 3),
        (96, 3, 1, 6, 2),
        (192, 5, 2, 6, 4),
        (320, 3, 1, 6, 1),
    ]


    class MNASNet(nn.Module):
        def __init__(self, multiplier, num_classes=1000):
            super().__init__()
            first, channels = rounded(32 * multiplier), rounded(16 * multiplier)
            layers = [
                *conv_norm(3, first, 3, 2),
                nn.ReLU(inplace=True),
                *conv_norm(first, first, 3, groups=first),
                nn.ReLU(inplace=True),
                *conv_norm(first, channels),
            ]
            for outputs, kernel_size, stride, expansion, blocks in STACKS:
                outputs = rounded(outputs * multiplier)
                layers.append(stack(channels, outputs, kernel_size, stride, expansion, blocks))
                channels = outputs
            layers += [*conv_norm(channels, 1280), nn.ReLU(inplace=True)]
            self.layers = nn.Sequential(*layers)
            self.classifier = nn.Sequential(nn.Dropout(0.2, inplace=True), nn.Linear(1280, num_classes))
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                elif isinstance(module, nn.Linear):
                    nn.init.kaiming_uniform_(module.weight, mode="fan_out", nonlinearity="sigmoid")
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            return self.classifier(self.layers(x).mean([2, 3]))


    def mnasnet0_5(num_classes=1000):
        return MNASNet(0.5, num_classes)


    def mnasnet0_75(num_classes=1000):
        return MNASNet(0.75, num_classes)


    def mnasnet1_0(num_classes=1000):
        return MNASNet(1.0, num_classes)


    def mnasnet1_3(num_classes=1000):
        return MNASNet(1.3, num_classes)
    """
}
