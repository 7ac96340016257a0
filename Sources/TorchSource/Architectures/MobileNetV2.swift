extension Architecture {
  /// Sandler et al. 2018, "MobileNetV2: Inverted Residuals and Linear Bottlenecks".
  static let mobileNetV2s = [
    Architecture(
      "mobilenet_v2", "mobileNetV2", mobileNetV2, parameters: 3_504_872, classWeight: "classifier.1.weight")
  ]

  private static let mobileNetV2 = """
    import torch
    from torch import nn


    def conv_norm(inputs, outputs, kernel_size=3, stride=1, groups=1):
        return nn.Sequential(
            nn.Conv2d(inputs, outputs, kernel_size, stride, kernel_size // 2, groups=groups, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU6(inplace=True),
        )


    class InvertedResidual(nn.Module):
        def __init__(self, inputs, outputs, stride, expansion):
            super().__init__()
            width = inputs * expansion
            layers = [conv_norm(inputs, width, kernel_size=1)] if expansion != 1 else []
            layers.append(conv_norm(width, width, stride=stride, groups=width))
            layers.append(nn.Conv2d(width, outputs, kernel_size=1, bias=False))
            layers.append(nn.BatchNorm2d(outputs))
            self.conv = nn.Sequential(*layers)
            self.is_residual = stride == 1 and inputs == outputs

        def forward(self, x):
            return x + self.conv(x) if self.is_residual else self.conv(x)


    # Expansion, outputs, blocks, and stride of the first.
    STAGES = [
        (1, 16, 1, 1),
        (6, 24, 2, 2),
        (6, 32, 3, 2),
        (6, 64, 4, 2),
        (6, 96, 3, 1),
        (6, 160, 3, 2),
        (6, 320, 1, 1),
    ]


    class MobileNetV2(nn.Module):
        def __init__(self, num_classes=1000):
            super().__init__()
            channels = 32
            features = [conv_norm(3, channels, stride=2)]
            for expansion, outputs, blocks, stride in STAGES:
                for index in range(blocks):
                    features.append(InvertedResidual(channels, outputs, stride if index == 0 else 1, expansion))
                    channels = outputs
            features.append(conv_norm(channels, 1280, kernel_size=1))
            self.features = nn.Sequential(*features)
            self.classifier = nn.Sequential(nn.Dropout(0.2), nn.Linear(1280, num_classes))
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out")
                elif isinstance(module, nn.Linear):
                    nn.init.normal_(module.weight, 0, 0.01)
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            x = nn.functional.adaptive_avg_pool2d(self.features(x), (1, 1))
            return self.classifier(torch.flatten(x, 1))


    def mobilenet_v2(num_classes=1000):
        return MobileNetV2(num_classes)
    """
}
